import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Consents: who lets which departments look, and be told of at the counter. */
export class Consents implements MigrationInterface {
  readonly name = 'consents-0000000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table consents (
        municipality_id text collate "C" not null,
        id uuid not null,
        case_id uuid not null,
        person_id uuid not null,
        departments text[] collate "C" not null,
        heirship text collate "C" not null,
        way text collate "C" not null,
        given_on date not null,
        until_on date not null,
        by_actor text not null,
        recorded_at timestamptz not null,
        withdrawn_at timestamptz,
        withdrawn_by text,
        sealed bytea not null,
        constraint consents_pkey primary key (municipality_id, id),
        constraint consents_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id),
        constraint consents_person_fkey foreign key (municipality_id, person_id) references people (municipality_id, id),
        constraint consents_departments_check check (cardinality(departments) > 0),
        constraint consents_heirship_check check (heirship in ('proven', 'stated')),
        constraint consents_way_check check (way in ('paper', 'screen', 'oral')),
        constraint consents_period_check check (until_on >= given_on),
        constraint consents_withdrawn_check check ((withdrawn_at is null) = (withdrawn_by is null))
      );
      comment on table consents is 'What a person of the case has agreed to: which departments may be asked and may tell the counter. Withdrawn, never deleted.';
      comment on column consents.heirship is 'proven: seen in the family register; stated: nobody has looked yet.';
      comment on column consents.until_on is 'The last day on which it counts.';
      comment on column consents.sealed is 'Witness of an oral consent and a note, sealed with the key of the case.';
      create index consents_of_case on consents (municipality_id, case_id);
      alter table consents enable row level security;
      alter table consents force row level security;
      create policy consents_app on consents to yorisoi_app
        using (municipality_id = (select current_municipality())
               and ((select current_role_of_actor()) in ('system', 'counter', 'privacy-officer')
                    or ((select current_role_of_actor()) = 'family' and person_id::text = (select current_setting('yorisoi.person', true)))))
        with check (municipality_id = (select current_municipality()) and (select current_role_of_actor()) in ('system', 'counter'));
      grant select, insert, update (withdrawn_at, withdrawn_by) on consents to yorisoi_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table consents;');
  }
}
