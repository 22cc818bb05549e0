import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a relative has set on their own page: who goes to the city hall, what is in the bag, what they could not say. */
export class FamilyPages implements MigrationInterface {
  readonly name = 'family-pages-0000000000029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table family_pages (
        municipality_id text collate "C" not null,
        case_id uuid not null,
        person_id uuid not null,
        changed_at timestamptz not null,
        sealed bytea not null,
        constraint family_pages_pkey primary key (municipality_id, case_id, person_id),
        constraint family_pages_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id),
        constraint family_pages_person_fkey foreign key (municipality_id, person_id) references people (municipality_id, id)
      );
      comment on table family_pages is 'What one relative has set on their own page, whichever of their papers opened it. Nobody else reads it, no office either.';
      comment on column family_pages.sealed is 'Who goes, ticks of the bring-list, questions left open, the list as they last saw it; sealed with the key of the case.';
      alter table family_pages enable row level security;
      alter table family_pages force row level security;
      create policy family_pages_own on family_pages to yorisoi_app
        using (municipality_id = (select current_municipality()) and ${OWN})
        with check (municipality_id = (select current_municipality()) and ${OWN});
      comment on policy family_pages_own on family_pages is 'The relative alone: facts of one are not shown to another.';
      grant select, insert, update (changed_at, sealed) on family_pages to yorisoi_app;

      -- Goes with its case, as everything does that stands in destroy_case().
      create policy family_pages_destroyed on family_pages to yorisoi_owner
        using (municipality_id = (select current_municipality()) and ${DESTRUCTION})
        with check (municipality_id = (select current_municipality()) and ${DESTRUCTION});
      ${destroying(BEFORE, AFTER)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${destroying(AFTER, BEFORE)}
      drop table family_pages;
    `);
  }
}

const OWN = `(select current_role_of_actor() = 'family') and case_id = (select current_case())
          and person_id::text = (select current_setting('yorisoi.person', true))`;
const DESTRUCTION = `(select current_role_of_actor() = 'destruction')`;

/** A place in the list of tables in destroy_case() (0019) that stands before the people. */
const BEFORE = `'hand_over_cards',`;
const AFTER = `'family_pages', 'hand_over_cards',`;

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
