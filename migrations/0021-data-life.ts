import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is left of how data lives: keys of names that are made anew when names are folded in another way; notes of what happened
 * at a booth, beside all cases; and the end of what no case takes with it: protections of the list that were lifted, and notes.
 */
export class DataLife implements MigrationInterface {
  readonly name = 'data-life-0000000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table name_foldings (
        municipality_id text collate "C" not null,
        folding text collate "C" not null,
        step text collate "C" not null,
        after_id uuid not null,
        constraint name_foldings_pkey primary key (municipality_id),
        constraint name_foldings_municipality_fkey foreign key (municipality_id) references municipalities (id),
        constraint name_foldings_step_check check (step in ('cases', 'protections', 'done'))
      );
      comment on table name_foldings is 'How far search tokens and marks are made anew for the way in which names are folded now (cases/fold-anew.ts).';
      comment on column name_foldings.folding is 'Which way: a hash of the variants that are folded.';
      comment on column name_foldings.after_id is 'The last one done of this step.';

      alter table questions add column told boolean not null default false;
      comment on column questions.told is 'It had gone out before it came to the state in which it is now: whoever was told is told when the notice is void.';
      -- Held again because a consent was withdrawn; the owner is under policies too, and has none.
      alter table questions no force row level security;
      alter table consents no force row level security;
      update questions q set told = true where q.state = 'held' and q.reason = 'consent' and q.round > 1 and exists (
        select from consents c where c.municipality_id = q.municipality_id and c.case_id = q.case_id and c.withdrawn_at is not null
           and q.department = any(c.departments));
      alter table consents force row level security;
      alter table questions force row level security;

      alter table retention_settings drop constraint retention_settings_kind_check;
      alter table retention_settings add constraint retention_settings_kind_check
        check (kind in ('closed-cases', 'void-cases', 'protections', 'incident-notes'));

      create table incident_notes (
        municipality_id text collate "C" not null,
        id uuid not null,
        author_id uuid not null,
        written_at timestamptz not null,
        sealed bytea not null,
        constraint incident_notes_pkey primary key (municipality_id, id),
        constraint incident_notes_author_fkey foreign key (municipality_id, author_id) references staff (municipality_id, id)
      );
      comment on table incident_notes is 'What happened at a booth. It points to no case on purpose: whoever opens a case must not find there who raised their voice, and whoever is written about may ask to see it (個人情報保護法76条).';
      comment on column incident_notes.sealed is 'When, at which booth and what, sealed with a key for these notes.';
      create index incident_notes_newest on incident_notes (municipality_id, written_at desc, id desc);
      alter table incident_notes enable row level security;
      alter table incident_notes force row level security;
      create policy incident_notes_read on incident_notes for select to yorisoi_app
        using (municipality_id = (select current_municipality()) and ((select current_role_of_actor() = 'privacy-officer') or ${ownNote}));
      create policy incident_notes_add on incident_notes for insert to yorisoi_app
        with check (municipality_id = (select current_municipality()) and ${ownNote});
      grant select, insert on incident_notes to yorisoi_app;

      -- The owner is held by policies like everybody: for the one function below, as for destroy_case().
      create policy incident_notes_over on incident_notes to yorisoi_owner
        using (municipality_id = (select current_municipality()) and ${works('destruction')});
      create policy retention_settings_over on retention_settings for select to yorisoi_owner
        using (municipality_id = (select current_municipality()) and ${works('destruction')});

      create function forget_what_is_over(today date) returns table (kind text, rows integer)
        language plpgsql security definer
        set search_path = pg_catalog
      as $$
      declare
        here text := public.current_municipality();
        office text := public.current_role_of_actor();
        ids uuid[];
      begin
        if office <> 'system' then
          raise exception 'only the daily housekeeping forgets' using errcode = 'YR004';
        end if;
        perform set_config('yorisoi.role', 'destruction', true);
        -- A protection in force is never over; one that was reported goes with its case.
        select coalesce(array_agg(p.id), '{}') into ids from public.protections p
          where p.municipality_id = here and p.source = 'list' and ${isOver("'protections'", 'p.lifted_at')};
        delete from public.protection_clearances c where c.municipality_id = here and c.protection_id = any(ids);
        delete from public.protection_marks m where m.municipality_id = here and m.protection_id = any(ids);
        delete from public.protections p where p.municipality_id = here and p.id = any(ids);
        -- Why it was ended names the person.
        delete from public.approvals a
          where a.municipality_id = here and a.act = 'lift-protection' and a.case_id is null and a.subject_id = any(ids);
        kind := 'protections'; rows := cardinality(ids);
        return next;
        delete from public.incident_notes n where n.municipality_id = here and ${isOver("'incident-notes'", 'n.written_at')};
        kind := 'incident-notes';
        get diagnostics rows = row_count;
        perform set_config('yorisoi.role', office, true);
        return next;
      end
      $$;
      comment on function forget_what_is_over(date) is 'Deletes what is kept no longer and no case takes with it; answers how many of each kind. Today is the service''s clock''s.';
      revoke all on function forget_what_is_over(date) from public;
      grant execute on function forget_what_is_over(date) to yorisoi_app;

      ${policed('name_foldings', 'select, insert, update (folding, step, after_id)', works('system'), works('system'))}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function forget_what_is_over(date);
      drop policy retention_settings_over on retention_settings;
      drop table incident_notes;
      delete from retention_settings where kind in ('protections', 'incident-notes');
      alter table retention_settings drop constraint retention_settings_kind_check;
      alter table retention_settings add constraint retention_settings_kind_check check (kind in ('closed-cases', 'void-cases'));
      alter table questions drop column told;
      drop table name_foldings;
    `);
  }
}

const works = (...roles: string[]): string =>
  `(select current_role_of_actor()) in (${roles.map((role) => `'${role}'`).join(', ')})`;

/** Who writes a note is the counter, and reads it: nobody else's. */
const ownNote = `((select current_role_of_actor() = 'counter') and author_id::text = (select current_setting('yorisoi.person', true)))`;

/** Its last day is past: 31 March after so many fiscal years (cases/retention/last-day.ts), one unless the city set another number. */
const isOver = (kind: string, ended: string): string => `${ended} is not null
            and make_date(extract(year from (${ended} at time zone 'Asia/Tokyo')::date - interval '3 months')::int + 1
                  + coalesce((select s.fiscal_years from public.retention_settings s where s.municipality_id = here and s.kind = ${kind}), 1), 3, 31) < today`;

const policed = (table: string, rights: string, using: string, check: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy ${table}_app on ${table} to yorisoi_app
    using (municipality_id = (select current_municipality()) and ${using})
    with check (municipality_id = (select current_municipality()) and ${check});
  grant ${rights} on ${table} to yorisoi_app;`;
