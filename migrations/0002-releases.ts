import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The law in force, version by version, and where the departments are found today. */
export class Releases implements MigrationInterface {
  readonly name = 'releases-0000000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table releases (
        municipality_id text collate "C" not null,
        id text collate "C" not null,
        law jsonb not null,
        stored_at timestamptz not null default now(),
        constraint releases_pkey primary key (municipality_id, id),
        constraint releases_municipality_fkey foreign key (municipality_id) references municipalities (id),
        constraint releases_id_check check (id ~ '^[0-9a-f]{64}$')
      );
      comment on table releases is 'Immutable catalogues: rules, deadlines, papers, amounts, city parameters. A case keeps the law it started with.';
      comment on column releases.id is 'SHA-256 of the canonical JSON: the same law is the same release.';

      create table contacts (
        municipality_id text collate "C" not null,
        id text collate "C" not null,
        contact jsonb not null,
        stored_at timestamptz not null default now(),
        constraint contacts_pkey primary key (municipality_id, id),
        constraint contacts_municipality_fkey foreign key (municipality_id) references municipalities (id),
        constraint contacts_id_check check (id ~ '^[0-9a-f]{64}$')
      );
      comment on table contacts is 'Names, floors, desks, telephones of the departments: always read from the newest row, for running cases too.';

      ${['releases', 'contacts'].map(forMunicipality).join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table contacts; drop table releases;');
  }
}

/** Row-level security of a table that only its municipality reads and adds to. */
const forMunicipality = (table: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy ${table}_app on ${table} to yorisoi_app
    using (municipality_id = (select current_municipality())) with check (municipality_id = (select current_municipality()));
  grant select, insert, update (stored_at) on ${table} to yorisoi_app;`;
