import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A ruling on the person of before stops counting when the notice is corrected to another; it stays, and is looked at again. */
export class RulingsOfBefore implements MigrationInterface {
  readonly name = 'rulings-of-before-0000000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table rulings add column retired_by integer, add column reviewed_at timestamptz;
      alter table rulings add constraint rulings_retired_by_fkey
        foreign key (municipality_id, case_id, retired_by) references case_changes (municipality_id, case_id, version);
      alter table rulings add constraint rulings_reviewed_check check (reviewed_at is null or retired_by is not null);
      comment on table rulings is 'A person''s own answer on a procedure. The highest version that is not retired counts; older ones stay as history.';
      comment on column rulings.retired_by is 'The change of the case (who, when, why) that made the notice another person''s: from then on the ruling counts for nothing.';
      comment on column rulings.reviewed_at is 'When the department had looked at the retired ruling again; until then it is shown to it.';
      grant update (retired_by, reviewed_at) on rulings to yorisoi_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Without the column they would count again, and for the wrong person.
      alter table rulings no force row level security;
      delete from rulings where retired_by is not null;
      alter table rulings force row level security;
      revoke update (retired_by, reviewed_at) on rulings from yorisoi_app;
      comment on table rulings is 'A person''s own answer on a procedure. The highest version counts; older ones stay as history.';
      alter table rulings drop column reviewed_at, drop column retired_by;
    `);
  }
}
