import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases, their people, what was said about them; personal columns sealed with one key a case. */
export class Cases implements MigrationInterface {
  readonly name = 'cases-0000000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence case_number as bigint;
      comment on sequence case_number is 'Runs over all municipalities and never goes back: a number tells nothing but itself.';
      grant usage on sequence case_number to yorisoi_app;

      create table cases (
        municipality_id text collate "C" not null,
        id uuid not null,
        number text collate "C" not null,
        status text collate "C" not null default 'open',
        release_id text collate "C" not null,
        version integer not null default 1,
        registered_at timestamptz not null,
        sealed bytea not null,
        constraint cases_pkey primary key (municipality_id, id),
        constraint cases_number_key unique (municipality_id, number),
        constraint cases_municipality_fkey foreign key (municipality_id) references municipalities (id),
        constraint cases_release_fkey foreign key (municipality_id, release_id) references releases (municipality_id, id),
        constraint cases_status_check check (status in ('open', 'closed', 'void')),
        constraint cases_version_check check (version > 0)
      );
      comment on table cases is 'Everything that follows from one death notice.';
      comment on column cases.sealed is 'Notice, name, kana, dates, address, person number, household: JSON sealed with the key of the case.';
      create index cases_by_time on cases (municipality_id, registered_at desc, id);

      create table case_keys (
        municipality_id text collate "C" not null,
        case_id uuid not null,
        wrapped bytea not null,
        constraint case_keys_pkey primary key (municipality_id, case_id),
        constraint case_keys_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id) on delete cascade
      );
      comment on table case_keys is 'One data key a case, wrapped by the key of the installation. Kept out of dumps: destroying the row destroys the case in every backup.';

      create table people (
        municipality_id text collate "C" not null,
        id uuid not null,
        case_id uuid not null,
        position integer not null,
        sealed bytea not null,
        constraint people_pkey primary key (municipality_id, id),
        constraint people_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id),
        constraint people_position_key unique (municipality_id, case_id, position)
      );
      comment on table people is 'The living people of a case with their roles; what belongs to one is never shown to another.';
      comment on column people.sealed is 'Name, roles, relation as seen from the person who died, language, address for letters, telephone.';

      create table statements (
        municipality_id text collate "C" not null,
        case_id uuid not null,
        source text collate "C" not null,
        version integer not null default 1,
        said_at timestamptz not null,
        sealed bytea not null,
        constraint statements_pkey primary key (municipality_id, case_id, source),
        constraint statements_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id),
        constraint statements_version_check check (version > 0)
      );
      comment on table statements is 'What each source now says of a case: register, family, shown papers, an unchecked caller, or a department.';

      create table statement_history (
        municipality_id text collate "C" not null,
        case_id uuid not null,
        source text collate "C" not null,
        version integer not null,
        said_at timestamptz not null,
        sealed bytea not null,
        constraint statement_history_pkey primary key (municipality_id, case_id, source, version),
        constraint statement_history_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id)
      );
      comment on table statement_history is 'What a source said before; written by trigger, never changed.';
      create function statements_keep_history() returns trigger
        language plpgsql
        set search_path = pg_catalog, public
      as $$
      begin
        insert into statement_history (municipality_id, case_id, source, version, said_at, sealed)
          values (old.municipality_id, old.case_id, old.source, old.version, old.said_at, old.sealed);
        return new;
      end
      $$;
      create trigger statements_keep_history before update on statements for each row execute function statements_keep_history();

      create table search_tokens (
        municipality_id text collate "C" not null,
        token bytea not null,
        case_id uuid not null,
        constraint search_tokens_pkey primary key (municipality_id, token, case_id),
        constraint search_tokens_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id)
      );
      comment on table search_tokens is 'One row a token (HMAC of a folded name, a kana, a date …), compared with = : under row-level security no other operator can use an index.';
      create index search_tokens_case on search_tokens (municipality_id, case_id);

      create table registrations (
        municipality_id text collate "C" not null,
        idempotency_key text collate "C" not null,
        case_id uuid not null,
        constraint registrations_pkey primary key (municipality_id, idempotency_key),
        constraint registrations_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id)
      );
      comment on table registrations is 'Keys under which a notice was registered: the same key gives the same case.';

      create table case_changes (
        municipality_id text collate "C" not null,
        case_id uuid not null,
        version integer not null,
        kind text collate "C" not null,
        cause text collate "C" not null,
        by_actor text not null,
        changed_at timestamptz not null,
        sealed bytea not null,
        constraint case_changes_pkey primary key (municipality_id, case_id, version),
        constraint case_changes_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id),
        constraint case_changes_kind_check check (kind in ('corrected', 'voided', 'opened'))
      );
      comment on table case_changes is 'Corrections and the like: who, when, why; sealed: what stood before and the evidence.';

      ${[
        ['cases', 'select, insert, update (status, version, sealed)'],
        ['case_keys', 'select, insert'],
        ['people', 'select, insert, update (sealed)'],
        ['statements', 'select, insert, update (version, said_at, sealed)'],
        ['statement_history', 'select, insert'],
        ['search_tokens', 'select, insert, delete'],
        ['registrations', 'select, insert'],
        ['case_changes', 'select, insert'],
      ]
        .map(([table, rights]) => forMunicipality(table ?? '', rights ?? ''))
        .join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table case_changes; drop table registrations; drop table search_tokens; drop table statement_history;
      drop table statements; drop function statements_keep_history(); drop table people; drop table case_keys; drop table cases; drop sequence case_number;
    `);
  }
}

const forMunicipality = (table: string, rights: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy ${table}_app on ${table} to yorisoi_app
    using (municipality_id = (select current_municipality())) with check (municipality_id = (select current_municipality()));
  grant ${rights} on ${table} to yorisoi_app;`;
