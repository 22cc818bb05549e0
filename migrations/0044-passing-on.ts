import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 異動: a destruction that was asked for passes on too, and so does what is asked after the hand-over was written and before its day. */
export class PassingOn implements MigrationInterface {
  readonly name = 'passing-on-0000000000044';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table appointments add column handed_to uuid,
        add constraint appointments_handed_fkey foreign key (municipality_id, handed_to) references staff (municipality_id, id),
        add constraint appointments_handed_check check (handed_to is null or until_on is not null);
      comment on column appointments.handed_to is 'Who takes the office over on the day after the last; null: nobody was named.';
      grant update (handed_to) on appointments to yorisoi_app;
      ${replaced(BEFORE, AFTER)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${replaced(AFTER, BEFORE)}
      alter table appointments drop column handed_to;
    `);
  }
}

/** Whose the request is, in destroy_case() (0019): two different officers still have asked and agreed. */
const BEFORE = `a.asked_by::text = somebody`;
const AFTER = `(case when a.passes_on <= destroy_case.today then a.passes_to else a.asked_by end)::text = somebody`;

/** The function as it stands, with this condition; its rights stay. */
const replaced = (from: string, to: string): string => `
      do $change$
      declare
        before text := pg_get_functiondef('destroy_case(uuid, uuid, date, timestamptz)'::regprocedure);
        after text := replace(before, $from$${from}$from$, $to$${to}$to$);
      begin
        if after = before then
          raise exception 'destroy_case() does not ask whose the request is';
        end if;
        execute after;
      end
      $change$;`;
