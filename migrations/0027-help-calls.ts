import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 応援: somebody at the counter asks for a colleague. */
export class HelpCalls implements MigrationInterface {
  readonly name = 'help-calls-0000000000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table help_calls (
        municipality_id text collate "C" not null,
        id uuid not null,
        caller_id uuid not null,
        booth text collate "C",
        at timestamptz not null,
        answered_by uuid,
        answered_at timestamptz,
        called_off_at timestamptz,
        constraint help_calls_pkey primary key (municipality_id, id),
        constraint help_calls_municipality_fkey foreign key (municipality_id) references municipalities (id),
        constraint help_calls_answered_check check ((answered_by is null) = (answered_at is null)),
        constraint help_calls_answered_by_check check (answered_by <> caller_id)
      );
      comment on table help_calls is 'A colleague is needed at a booth. Of no case and of nobody who visits: neither may ever be found from here. Gone after a day.';
      comment on column help_calls.booth is 'As the computer is called; null where nobody has set it.';
      create index help_calls_by_time on help_calls (municipality_id, at, id);
      alter table help_calls enable row level security;
      alter table help_calls force row level security;
      create policy help_calls_read on help_calls for select to yorisoi_app
        using (municipality_id = (select current_municipality()) and ${COUNTER});
      create policy help_calls_add on help_calls for insert to yorisoi_app
        with check (municipality_id = (select current_municipality()) and ${CLERK}
                    and caller_id::text = (select current_setting('yorisoi.person', true)));
      create policy help_calls_answer on help_calls for update to yorisoi_app
        using (municipality_id = (select current_municipality()) and ${CLERK})
        with check (municipality_id = (select current_municipality()) and ${CLERK});
      create policy help_calls_forget on help_calls for delete to yorisoi_app
        using (municipality_id = (select current_municipality()) and (select current_role_of_actor() = 'system'));
      grant select, insert, update (answered_by, answered_at, called_off_at), delete on help_calls to yorisoi_app;

      create policy staff_helping on staff for select to yorisoi_app
        using (municipality_id = (select current_municipality()) and ${CLERK}
               and exists (select from help_calls h where h.municipality_id = staff.municipality_id
                              and staff.id in (h.caller_id, h.answered_by)));
      comment on policy staff_helping on staff is 'The counter reads who of it calls, and who comes.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy staff_helping on staff;
      drop table help_calls;
    `);
  }
}

const COUNTER = `(select current_role_of_actor() in ('system', 'counter'))`;
const CLERK = `(select current_role_of_actor() = 'counter')`;
