import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A case is found by the number that a call-back or a visit is made under as well; a corrected notice leaves it. */
export class NumbersOfVisits implements MigrationInterface {
  readonly name = 'numbers-of-visits-0000000000046';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table search_tokens add column of_visit boolean not null default false;
      comment on column search_tokens.of_visit is 'A telephone number that stands with a visit or a call-back: it follows them, not the notice.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    // Without the column nobody would take them away again.
    await runner.query(`
      alter table search_tokens no force row level security;
      delete from search_tokens where of_visit;
      alter table search_tokens force row level security;
      alter table search_tokens drop column of_visit;
    `);
  }
}
