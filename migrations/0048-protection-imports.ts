import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an import of the list of protected people added is known afterwards, so that two people can take back exactly that: who was
 * new with it, by what others were known from it on, and the day on which it saw them. And whether a case is flagged is found out
 * by a plan that is kept, once for each paper, agreed to or not: planning it anew took four milliseconds of a family's page, and
 * there was one time more of it where a paper had been agreed to, by which a protected case could be told.
 */
export class ProtectionImports implements MigrationInterface {
  readonly name = 'protection-imports-0000000000048';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The new foreign keys are checked as the owner of the tables.
      ${TABLES.map((table) => `alter table ${table} no force row level security;`).join('\n      ')}
      alter table protection_lists
        add column import_id uuid not null default gen_random_uuid(), add column added integer,
        add column undone_at timestamp with time zone, add column undone_with uuid,
        add constraint protection_lists_import_key unique (municipality_id, import_id),
        add constraint protection_lists_added_check check (added >= 0),
        add constraint protection_lists_undone_check check ((undone_at is null) = (undone_with is null)),
        add constraint protection_lists_undone_fkey foreign key (municipality_id, undone_with) references approvals (municipality_id, id);
      alter table protections add column import_id uuid, add column seen_in uuid, add column seen_before date,
        add constraint protections_import_fkey foreign key (municipality_id, import_id) references protection_lists (municipality_id, import_id),
        add constraint protections_seen_in_fkey foreign key (municipality_id, seen_in) references protection_lists (municipality_id, import_id);
      alter table protection_marks add column import_id uuid,
        add constraint protection_marks_import_fkey foreign key (municipality_id, import_id) references protection_lists (municipality_id, import_id);
      alter table approvals drop constraint approvals_act_check, add constraint approvals_act_check
        check (act in ('show-address', 'online-access', 'lift-protection', 'destroy-cases', 'export-sheet', 'undo-protection-list'));
      ${TABLES.map((table) => `alter table ${table} force row level security;`).join('\n      ')}
      comment on column protection_lists.added is 'Who were not protected before; null of what was read before it was counted.';
      comment on column protection_lists.undone_at is 'Taken back by two people: it is as if it had not been read.';
      comment on column protections.import_id is 'With which import the person came; null of what was read before it was written down, and of what was reported.';
      comment on column protections.seen_in is 'The import that gave seen_on; the day before it is in seen_before.';
      comment on column protection_marks.import_id is 'With which import it became known.';
      grant update (undone_at, undone_with) on protection_lists to yorisoi_app;
      grant update (seen_in, seen_before) on protections to yorisoi_app;
      grant delete on protection_marks to yorisoi_app;
      create policy protection_marks_taken_back on protection_marks as restrictive for delete to yorisoi_app
        using (exists (select from protection_lists l where l.municipality_id = protection_marks.municipality_id
                          and l.import_id = protection_marks.import_id and l.undone_at is not null));

      create or replace function protection_list_as_of() returns date language sql stable parallel safe security definer set search_path = pg_catalog as $$
        select max(as_of) from public.protection_lists where municipality_id = (select public.current_municipality()) and undone_at is null $$;

      create or replace function case_flagged_at(id uuid) returns timestamp with time zone
        language plpgsql stable parallel safe security definer set search_path = pg_catalog as $$
      begin
        return (${FLAGGED_AT});
      end
      $$;
      ${OF_CASES.map(
        (table) => `alter policy ${table}_protected on ${table} using (
        (select current_role_of_actor() <> 'family') or (${AGREED_TO}) >= (select case_flagged_at(current_case()) is not null));`,
      ).join('\n      ')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${OF_CASES.map(
        (table) => `alter policy ${table}_protected on ${table} using (
        (select current_role_of_actor() <> 'family') or ${agreedToBefore(table)} >= (select case_flagged_at(current_case()) is not null));`,
      ).join('\n      ')}
      create or replace function case_flagged_at(id uuid) returns timestamp with time zone
        language sql stable parallel safe security definer set search_path = pg_catalog as $$
        select ${FLAGGED_AT} $$;
      create or replace function protection_list_as_of() returns date language sql stable parallel safe security definer set search_path = pg_catalog as $$
        select max(as_of) from public.protection_lists where municipality_id = (select public.current_municipality()) $$;
      drop policy protection_marks_taken_back on protection_marks;
      revoke delete on protection_marks from yorisoi_app;
      ${TABLES.map((table) => `alter table ${table} no force row level security;`).join('\n      ')}
      alter table protection_marks drop column import_id;
      alter table protections drop column import_id, drop column seen_in, drop column seen_before;
      -- Without the column nobody knows that its day does not count.
      delete from protection_lists where undone_at is not null;
      alter table protection_lists drop column import_id, drop column added, drop column undone_at, drop column undone_with;
      -- Whom it ended stays ended, by two people.
      update approvals set act = 'lift-protection' where act = 'undo-protection-list';
      alter table approvals drop constraint approvals_act_check, add constraint approvals_act_check
        check (act in ('show-address', 'online-access', 'lift-protection', 'destroy-cases', 'export-sheet'));
      ${TABLES.map((table) => `alter table ${table} force row level security;`).join('\n      ')}
    `);
  }
}

const TABLES = ['protection_lists', 'protections', 'protection_marks', 'approvals'];
const OF_CASES = ['cases', 'case_keys'];

const FLAGGED_AT = `case when (select public.current_role_of_actor()) not in ('system', 'counter', 'privacy-officer', 'family', 'family-door') then 'infinity'
                    when not exists (select from public.case_marks m
                                      where m.municipality_id = (select public.current_municipality()) and m.case_id = $1) then 'infinity'
                    else (select max(since) from (
                      select pm.since from public.case_marks m
                        join public.protection_marks pm on pm.municipality_id = m.municipality_id and pm.mark = m.mark
                        join public.protections p on p.municipality_id = m.municipality_id and p.id = pm.protection_id and p.lifted_at is null
                       where m.municipality_id = (select public.current_municipality()) and m.case_id = $1
                         and not exists (select from public.protection_clearances c
                                          where c.municipality_id = m.municipality_id and c.case_id = m.case_id and c.protection_id = p.id and m.mark = any(c.marks))
                      union all
                      select p.since from public.protections p
                       where p.municipality_id = (select public.current_municipality()) and p.case_id = $1 and p.lifted_at is null) known) end`;

/**
 * Of every paper of this person it is looked up whether it may be seen: not only of one that was agreed to, and not of those of the
 * others (an id is compared before a policy asks its question, a text after it).
 */
const AGREED_TO = `select coalesce(bool_or(p.despite_protection), false) from access_papers p
          where p.municipality_id = (select current_municipality()) and p.case_id = (select current_case()) and p.revoked_at is null
            and p.person_id = (select nullif(current_setting('yorisoi.person', true), '')::uuid)`;

const agreedToBefore = (table: string): string => `exists (
          select from access_papers p where p.municipality_id = ${table}.municipality_id and p.despite_protection and p.revoked_at is null
             and p.case_id = (select current_case()) and p.person_id::text = (select current_setting('yorisoi.person', true)))`;
