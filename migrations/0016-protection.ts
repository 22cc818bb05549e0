import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 支援措置: who is protected, by the city's list or because somebody said so here, and which cases that concerns. */
export class Protection implements MigrationInterface {
  readonly name = 'protection-0000000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table protections (
        municipality_id text collate "C" not null,
        id uuid not null,
        source text collate "C" not null,
        identity bytea,
        case_id uuid,
        person_id uuid,
        since timestamptz not null,
        by_actor text not null,
        seen_on date,
        sealed bytea not null,
        lifted_at timestamptz,
        lifted_with uuid,
        constraint protections_pkey primary key (municipality_id, id),
        constraint protections_municipality_fkey foreign key (municipality_id) references municipalities (id),
        constraint protections_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id),
        constraint protections_person_fkey foreign key (municipality_id, person_id) references people (municipality_id, id),
        constraint protections_lifted_fkey foreign key (municipality_id, lifted_with) references approvals (municipality_id, id),
        constraint protections_source_check check (source in ('list', 'reported')),
        constraint protections_list_check check ((source = 'list') = (identity is not null and seen_on is not null and case_id is null)),
        constraint protections_reported_check check ((source = 'reported') = (case_id is not null)),
        constraint protections_lift_check check ((lifted_at is null) = (lifted_with is null))
      );
      comment on table protections is 'People who are protected, one row each: of the city''s list, or reported for one case. Ended one at a time, by two people; never by a file.';
      comment on column protections.identity is 'HMAC of the person number, or of name and address: by it the next list knows the person again.';
      comment on column protections.person_id is 'Whom of the case it concerns; null: it is not known, or not of the case''s people.';
      comment on column protections.seen_on is 'The day of the newest list that had the person.';
      comment on column protections.sealed is 'Reported: why, sealed with the key of the case. Of the list: number and name, sealed with the key for protections.';
      create unique index protections_on_list on protections (municipality_id, identity) where lifted_at is null;
      create index protections_of_case on protections (municipality_id, case_id) where case_id is not null;

      create table protection_marks (
        municipality_id text collate "C" not null,
        mark bytea not null,
        protection_id uuid not null,
        since timestamptz not null,
        constraint protection_marks_pkey primary key (municipality_id, mark, protection_id),
        constraint protection_marks_protection_fkey foreign key (municipality_id, protection_id) references protections (municipality_id, id)
      );
      comment on table protection_marks is 'HMAC of number, folded name and folded address of a protected person: what a case is compared with.';

      create table protection_clearances (
        municipality_id text collate "C" not null,
        case_id uuid not null,
        protection_id uuid not null,
        marks bytea[] not null,
        approval_id uuid not null,
        cleared_at timestamptz not null,
        constraint protection_clearances_pkey primary key (municipality_id, case_id, protection_id),
        constraint protection_clearances_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id) on delete cascade,
        constraint protection_clearances_protection_fkey foreign key (municipality_id, protection_id) references protections (municipality_id, id),
        constraint protection_clearances_approval_fkey foreign key (municipality_id, approval_id) references approvals (municipality_id, id)
      );
      comment on table protection_clearances is 'Two people looked and found that this case is about somebody else of the same name.';
      comment on column protection_clearances.marks is 'What the two have in common as it was looked at: whatever they come to have in common later flags the case again.';

      create table protection_lists (
        municipality_id text collate "C" not null,
        id bigint generated always as identity,
        as_of date not null,
        imported_at timestamptz not null,
        by_actor text not null,
        rows integer not null,
        constraint protection_lists_pkey primary key (municipality_id, id),
        constraint protection_lists_municipality_fkey foreign key (municipality_id) references municipalities (id),
        constraint protection_lists_rows_check check (rows >= 0)
      );
      comment on table protection_lists is 'When the city''s list was read. Without a fresh one nobody knows who is protected, and everybody is treated as if they were.';

      create table case_marks (
        municipality_id text collate "C" not null,
        case_id uuid not null,
        mark bytea not null,
        constraint case_marks_pkey primary key (municipality_id, case_id, mark),
        constraint case_marks_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id) on delete cascade
      );
      comment on table case_marks is 'HMAC of number, names and addresses in a case, as they are compared with protection_marks. A case without any was not compared and counts as protected.';

      ${[
        ['protections', 'select, insert, update (seen_on, lifted_at, lifted_with)', OFFICE, OFFICE],
        ['protection_marks', 'select, insert', OFFICE, OFFICE],
        ['protection_clearances', 'select, insert, update (marks, approval_id, cleared_at)', OFFICE, OFFICE],
        ['protection_lists', 'select, insert', OFFICE, OFFICE],
        ['case_marks', 'select, insert, delete', OFFICE, works('system', 'counter')],
      ]
        .map(([table = '', rights = '', using = '', check = '']) => policed(table, rights, using, check))
        .join('\n')}

      -- Whether a case is protected is asked by doors that may not see why: the function sees for them, and says yes or no.
      create function case_flagged_at(id uuid) returns timestamptz
        language sql stable parallel safe security definer
        set search_path = pg_catalog
      as $$
        select case when (select public.current_role_of_actor()) not in ('system', 'counter', 'privacy-officer', 'family', 'family-door') then 'infinity'
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
                       where p.municipality_id = (select public.current_municipality()) and p.case_id = $1 and p.lifted_at is null) known) end
      $$;
      comment on function case_flagged_at(uuid) is 'Since when somebody of the case is known to be protected, by the newest of what is known; null: nobody is. Always, for a case that was never compared and for whoever has no business with it. Freshness of the list is not in it: that needs the service''s clock.';
      create function protection_list_as_of() returns date
        language sql stable parallel safe security definer
        set search_path = pg_catalog
      as $$ select max(as_of) from public.protection_lists where municipality_id = (select public.current_municipality()) $$;
      comment on function protection_list_as_of() is 'The day of the newest list; null: there was none.';
      ${['case_flagged_at(uuid)', 'protection_list_as_of()']
        .map((name) => `revoke all on function ${name} from public; grant execute on function ${name} to yorisoi_app;`)
        .join('\n')}

      -- A protected case opens nothing online but what was opened for it by two people (issue 3 §4).
      alter table access_papers add column despite_protection boolean not null default false;
      comment on column access_papers.despite_protection is 'Issued for a protected case with the agreement of a second person: opens it in spite of what was known by then.';
      grant insert (despite_protection) on access_papers to yorisoi_app;
      create policy access_papers_protected on access_papers as restrictive for select to yorisoi_app using (
        (select current_role_of_actor() not in ('family', 'family-door')) or case_flagged_at(case_id) is null
        or (despite_protection and made_at > case_flagged_at(case_id)));
      ${['cases', 'case_keys']
        .map(
          (table) => `create policy ${table}_protected on ${table} as restrictive for select to yorisoi_app using (
        (select current_role_of_actor() <> 'family') or (select case_flagged_at(current_case()) is null) or exists (
          select from access_papers p where p.municipality_id = ${table}.municipality_id and p.despite_protection and p.revoked_at is null
             and p.case_id = (select current_case()) and p.person_id::text = (select current_setting('yorisoi.person', true))));`,
        )
        .join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy case_keys_protected on case_keys; drop policy cases_protected on cases;
      drop policy access_papers_protected on access_papers;
      alter table access_papers drop column despite_protection;
      drop function protection_list_as_of(); drop function case_flagged_at(uuid);
      drop table case_marks; drop table protection_lists; drop table protection_clearances; drop table protection_marks; drop table protections;
    `);
  }
}

const works = (...roles: string[]): string =>
  `(select current_role_of_actor()) in (${roles.map((role) => `'${role}'`).join(', ')})`;
const OFFICE = works('system', 'counter', 'privacy-officer');

const policed = (table: string, rights: string, using: string, check: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy ${table}_app on ${table} to yorisoi_app
    using (municipality_id = (select current_municipality()) and ${using})
    with check (municipality_id = (select current_municipality()) and ${check});
  -- For the functions below alone: they work as the owner, who is held by policies like everybody.
  create policy ${table}_asked on ${table} for select to yorisoi_owner
    using (municipality_id = (select current_municipality()) and (select current_role_of_actor()) <> '');
  grant ${rights} on ${table} to yorisoi_app;`;
