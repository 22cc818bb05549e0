import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose a visit is: the relative who comes sees it on their own page, and changes it there. */
export class Bookers implements MigrationInterface {
  readonly name = 'bookers-0000000000034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bookers (
        municipality_id text collate "C" not null,
        visit_id uuid not null,
        case_id uuid not null,
        person_id uuid,
        wish_of uuid,
        called_off_at timestamptz,
        failures integer not null default 0,
        pause_until timestamptz,
        locked_at timestamptz,
        constraint bookers_pkey primary key (municipality_id, visit_id),
        constraint bookers_visit_fkey foreign key (municipality_id, visit_id) references visits (municipality_id, id),
        constraint bookers_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id),
        constraint bookers_person_fkey foreign key (municipality_id, person_id) references people (municipality_id, id),
        constraint bookers_wish_fkey foreign key (municipality_id, wish_of) references visits (municipality_id, id),
        constraint bookers_failures_check check (failures >= 0)
      );
      comment on table bookers is 'Whose a visit is. The appointment of one relative is shown to no other; a department learns of nobody who comes.';
      comment on column bookers.person_id is 'One of the people of the case; null for somebody who is not among them.';
      comment on column bookers.wish_of is 'Of a call-back that they asked for on their page: for which of their visits they would like another day.';
      comment on column bookers.called_off_at is 'They themselves called the visit off, and may take it up again; null once the counter has written it anew.';
      comment on column bookers.failures is 'Last four digits that did not fit: after five a pause, after ten the counter alone can change the visit.';
      create index bookers_of_person on bookers (municipality_id, case_id, person_id);
      create index bookers_of_wish on bookers (municipality_id, wish_of);
      alter table bookers enable row level security;
      alter table bookers force row level security;
      create policy bookers_office on bookers to yorisoi_app
        using (municipality_id = (select current_municipality()) and ${OFFICE})
        with check (municipality_id = (select current_municipality()) and ${OFFICE});
      create policy bookers_own on bookers for select to yorisoi_app
        using (municipality_id = (select current_municipality()) and ${OWN});
      comment on policy bookers_own on bookers is 'The relative alone: an appointment of one is not shown to another.';
      grant select, insert, update (person_id, called_off_at, failures, pause_until, locked_at) on bookers to yorisoi_app;

      create policy visits_own on visits for select to yorisoi_app
        using (municipality_id = (select current_municipality()) and (select current_role_of_actor() = 'family')
               and exists (select from bookers b where b.municipality_id = visits.municipality_id and b.visit_id = visits.id));
      comment on policy visits_own on visits is 'A relative those that are theirs, as bookers_own says.';

      -- Goes with its case, as everything does that stands in destroy_case().
      create policy bookers_destroyed on bookers to yorisoi_owner
        using (municipality_id = (select current_municipality()) and ${DESTRUCTION})
        with check (municipality_id = (select current_municipality()) and ${DESTRUCTION});
      ${destroying(BEFORE, AFTER)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${destroying(AFTER, BEFORE)}
      drop policy visits_own on visits;
      drop table bookers;
    `);
  }
}

const OFFICE = `(select current_role_of_actor() in ('system', 'counter'))`;
const OWN = `(select current_role_of_actor() = 'family') and case_id = (select current_case())
          and person_id::text = (select current_setting('yorisoi.person', true))`;
const DESTRUCTION = `(select current_role_of_actor() = 'destruction')`;

/** A place in the list of tables in destroy_case() (0019) that stands before the visits. */
const BEFORE = `'visits',`;
const AFTER = `'bookers', 'visits',`;

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
