import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever declines what a colleague asked for says why, and who asked reads it. */
export class ReasonsOfDeclining implements MigrationInterface {
  readonly name = 'reasons-of-declining-0000000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table approvals add column declined_sealed bytea,
        add constraint approvals_declined_check check (declined_sealed is null or decision is not distinct from 'declined');
      comment on column approvals.declined_sealed is 'Why it was declined, sealed as the reason for asking is; null of what was declined before 0030.';
      grant update (declined_sealed) on approvals to yorisoi_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table approvals drop column declined_sealed;');
  }
}
