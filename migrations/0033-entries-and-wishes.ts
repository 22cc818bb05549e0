import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is typing an answer now, so that two do not type the same; and the days on which a family wishes to come. */
export class EntriesAndWishes implements MigrationInterface {
  readonly name = 'entries-and-wishes-0000000000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table answer_entries (
        municipality_id text collate "C" not null,
        question_id uuid not null,
        case_id uuid not null,
        department text collate "C" not null,
        holder_id uuid not null,
        since timestamptz not null,
        until_at timestamptz not null,
        constraint answer_entries_pkey primary key (municipality_id, question_id),
        constraint answer_entries_question_fkey foreign key (municipality_id, question_id) references questions (municipality_id, id),
        constraint answer_entries_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id),
        constraint answer_entries_until_check check (until_at > since)
      );
      comment on table answer_entries is 'Who of a department is typing an answer now. It keeps nobody from answering: the version of the question decides.';
      comment on column answer_entries.until_at is 'Over by then, unless they go on typing; old rows go with the next one.';
      create index answer_entries_of_case on answer_entries (municipality_id, case_id);
      alter table answer_entries enable row level security;
      alter table answer_entries force row level security;
      create policy answer_entries_own on answer_entries to yorisoi_app
        using (municipality_id = (select current_municipality()) and ${OWN})
        with check (municipality_id = (select current_municipality()) and ${OWN});
      ${destroyed('answer_entries')}
      grant select, insert, update (holder_id, since, until_at), delete on answer_entries to yorisoi_app;

      create policy staff_typing on staff for select to yorisoi_app
        using (municipality_id = (select current_municipality()) and (select current_role_of_actor() = 'department')
               and exists (select from answer_entries e where e.municipality_id = staff.municipality_id and e.holder_id = staff.id));

      create table wished_days (
        municipality_id text collate "C" not null,
        case_id uuid not null,
        position integer not null,
        day date not null,
        part text collate "C" not null,
        made_by text not null,
        made_at timestamptz not null,
        constraint wished_days_pkey primary key (municipality_id, case_id, position),
        constraint wished_days_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id),
        constraint wished_days_position_check check (position between 1 and 3),
        constraint wished_days_part_check check (part in ('any', 'morning', 'afternoon'))
      );
      comment on table wished_days is 'Days on which the family would like to come, the dearest first, until a visit is planned. Of nobody in particular.';
      alter table wished_days enable row level security;
      alter table wished_days force row level security;
      create policy wished_days_app on wished_days to yorisoi_app
        using (municipality_id = (select current_municipality()) and ${OFFICE})
        with check (municipality_id = (select current_municipality()) and ${OFFICE});
      ${destroyed('wished_days')}
      grant select, insert, delete on wished_days to yorisoi_app;

      ${destroying(BEFORE, AFTER)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${destroying(AFTER, BEFORE)}
      drop policy staff_typing on staff;
      drop table wished_days;
      drop table answer_entries;
    `);
  }
}

const OFFICE = `(select current_role_of_actor() in ('system', 'counter'))`;
const OWN = `((select current_role_of_actor() = 'department') and department = (select current_setting('yorisoi.department', true)))`;

const destroyed = (table: string): string => `
      create policy ${table}_destroyed on ${table} to yorisoi_owner
        using (municipality_id = (select current_municipality()) and (select current_role_of_actor() = 'destruction'))
        with check (municipality_id = (select current_municipality()) and (select current_role_of_actor() = 'destruction'));`;

/** In the list of tables in destroy_case() (0032), before what they point to. */
const BEFORE = `'question_backs', 'questions',`;
const AFTER = `'answer_entries', 'wished_days', 'question_backs', 'questions',`;

/** The function as it stands, with another list of tables; its rights stay. */
const destroying = (from: string, to: string): string => `
      do $change$
      declare
        before text := pg_get_functiondef('destroy_case(uuid, uuid, date, timestamptz)'::regprocedure);
        after text := replace(before, $from$${from}$from$, $to$${to}$to$);
      begin
        if after = before then
          raise exception 'destroy_case() has no such list of tables';
        end if;
        execute after;
      end
      $change$;`;
