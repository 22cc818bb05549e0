import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who comes to the counter when, and who is to be called. */
export class Visits implements MigrationInterface {
  readonly name = 'visits-0000000000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table visits (
        municipality_id text collate "C" not null,
        id uuid not null,
        case_id uuid not null,
        day date not null,
        hour text collate "C",
        kind text collate "C" not null,
        state text collate "C" not null,
        version integer not null default 1,
        sealed bytea not null,
        made_by text not null,
        made_at timestamptz not null,
        constraint visits_pkey primary key (municipality_id, id),
        constraint visits_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id),
        constraint visits_hour_check check (hour ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        constraint visits_kind_check check (kind in ('visit', 'walk-in', 'call-back')),
        constraint visits_state_check check (state in ('planned', 'arrived', 'done', 'cancelled')),
        constraint visits_version_check check (version > 0)
      );
      comment on table visits is '来庁: visits, walk-ins and call-backs. A case may have several; what is cancelled stays.';
      comment on column visits.hour is 'HH:MM in Japan; null while it is not settled.';
      comment on column visits.sealed is 'Who comes, where to call, a note; sealed with the key of the case.';
      create index visits_of_day on visits (municipality_id, day, hour, id);
      create index visits_of_case on visits (municipality_id, case_id, day, hour, id);
      alter table visits enable row level security;
      alter table visits force row level security;
      create policy visits_read on visits for select to yorisoi_app
        using (municipality_id = (select current_municipality()) and (${OFFICE} or ${WAS_ASKED}));
      create policy visits_add on visits for insert to yorisoi_app
        with check (municipality_id = (select current_municipality()) and ${OFFICE});
      create policy visits_change on visits for update to yorisoi_app
        using (municipality_id = (select current_municipality()) and ${OFFICE})
        with check (municipality_id = (select current_municipality()) and ${OFFICE});
      comment on policy visits_read on visits is 'Counter and system all; a department those of cases that it was asked about: it gets the visit. Who comes stands in the sealed part, which fields close to it.';
      grant select, insert, update (day, hour, state, version, sealed) on visits to yorisoi_app;

      -- Goes with its case, as everything does that stands in destroy_case().
      create policy visits_destroyed on visits to yorisoi_owner
        using (municipality_id = (select current_municipality()) and ${DESTRUCTION})
        with check (municipality_id = (select current_municipality()) and ${DESTRUCTION});
      ${destroying(BEFORE, AFTER)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${destroying(AFTER, BEFORE)}
      drop table visits;
    `);
  }
}

const OFFICE = `(select current_role_of_actor() in ('system', 'counter'))`;
const DESTRUCTION = `(select current_role_of_actor() = 'destruction')`;
const WAS_ASKED = `((select current_role_of_actor() = 'department') and exists (select from questions q
             where q.municipality_id = visits.municipality_id and q.case_id = visits.case_id
               and q.department = (select current_setting('yorisoi.department', true))))`;

/** The beginning of the list of tables in destroy_case() (0019). */
const BEFORE = `array['access_papers',`;
const AFTER = `array['visits', 'access_papers',`;

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
