import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For what somebody agreed that a department is asked: to look, and to tell the counter. Until now a consent was always for both. */
export class PurposesOfConsents implements MigrationInterface {
  readonly name = 'purposes-of-consents-0000000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table consents add column purposes text[] collate "C" not null default '{look-up,tell}',
        add constraint consents_purposes_check check (cardinality(purposes) > 0 and purposes <@ '{look-up,tell}');
      alter table consents alter column purposes drop default;
      comment on column consents.purposes is 'look-up: the department may look in its records; tell: it may tell the counter what it has.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table consents drop column purposes;');
  }
}
