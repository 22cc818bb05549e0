import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 希望日・折り返し: what somebody without paper, code or case asks of the counter from the public guide. */
export class GuideWishes implements MigrationInterface {
  readonly name = 'guide-wishes-0000000000039';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table guide_wishes (
        municipality_id text collate "C" not null,
        id uuid not null,
        sealed bytea not null,
        state text collate "C" not null default 'open',
        case_id uuid,
        version integer not null default 1,
        made_at timestamptz not null,
        settled_at timestamptz,
        settled_by text,
        constraint guide_wishes_pkey primary key (municipality_id, id),
        constraint guide_wishes_municipality_fkey foreign key (municipality_id) references municipalities (id),
        constraint guide_wishes_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id),
        constraint guide_wishes_state_check check (state in ('open', 'linked', 'done')),
        constraint guide_wishes_linked_check check (state <> 'linked' or case_id is not null),
        constraint guide_wishes_settled_check check ((state = 'open') = (settled_at is null) and (settled_at is null) = (settled_by is null))
      );
      comment on table guide_wishes is 'Days on which somebody would like to come, or hours in which they would like to be called. The counter calls them; nobody is told whether there is a case.';
      comment on column guide_wishes.sealed is 'Name, telephone, whom it is about, days and hours, the letters of a kept guide.';
      comment on column guide_wishes.case_id is 'To which the counter found that it belongs; it goes with it.';
      create index guide_wishes_by_state on guide_wishes (municipality_id, state, made_at, id);
      create index guide_wishes_of_case on guide_wishes (municipality_id, case_id);
      alter table guide_wishes enable row level security;
      alter table guide_wishes force row level security;
      create policy guide_wishes_read on guide_wishes for select to yorisoi_app
        using (municipality_id = (select current_municipality()) and ${OFFICE});
      create policy guide_wishes_ask on guide_wishes for insert to yorisoi_app
        with check (municipality_id = (select current_municipality()) and (select current_role_of_actor() = 'family-door'));
      comment on policy guide_wishes_ask on guide_wishes is 'The door puts them in and reads none: through it nobody learns what anybody asked for.';
      create policy guide_wishes_settle on guide_wishes for update to yorisoi_app
        using (municipality_id = (select current_municipality()) and ${OFFICE})
        with check (municipality_id = (select current_municipality()) and ${OFFICE});
      create policy guide_wishes_forget on guide_wishes for delete to yorisoi_app
        using (municipality_id = (select current_municipality()) and (select current_role_of_actor() = 'system'));
      create policy guide_wishes_destroyed on guide_wishes to yorisoi_owner
        using (municipality_id = (select current_municipality()) and (select current_role_of_actor() = 'destruction'))
        with check (municipality_id = (select current_municipality()) and (select current_role_of_actor() = 'destruction'));
      grant select, insert, update (state, case_id, version, settled_at, settled_by), delete on guide_wishes to yorisoi_app;

      ${destroying(BEFORE, AFTER)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${destroying(AFTER, BEFORE)}
      drop table guide_wishes;
    `);
  }
}

const OFFICE = `(select current_role_of_actor() in ('system', 'counter'))`;

/** A place in the list of tables in destroy_case() (0033). */
const BEFORE = `'wished_days',`;
const AFTER = `'guide_wishes', 'wished_days',`;

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
