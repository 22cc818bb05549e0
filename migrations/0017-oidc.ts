import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom the city's own directory (an OpenID provider) knows under which account, and which of its returns were used. */
export class Oidc implements MigrationInterface {
  readonly name = 'oidc-0000000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table directory_bindings (
        municipality_id text collate "C" not null,
        staff_id uuid not null,
        identity bytea not null,
        bound_at timestamptz not null,
        constraint directory_bindings_pkey primary key (municipality_id, staff_id),
        constraint directory_bindings_identity_key unique (municipality_id, identity),
        constraint directory_bindings_staff_fkey foreign key (municipality_id, staff_id) references staff (municipality_id, id)
      );
      comment on table directory_bindings is 'Accounts whose person signs in with the city''s own directory; each identity there opens one account at most.';
      comment on column directory_bindings.identity is 'HMAC of issuer and subject (OpenID Connect Core 1.0 section 2): what identifies somebody for good, whatever they are called.';

      create table directory_returns (
        municipality_id text collate "C" not null,
        state bytea not null,
        until_at timestamptz not null,
        constraint directory_returns_pkey primary key (municipality_id, state),
        constraint directory_returns_municipality_fkey foreign key (municipality_id) references municipalities (id)
      );
      comment on table directory_returns is 'Returns from the directory that were used, until they would have expired anyway: each counts once (RFC 6749 section 10.12).';
      comment on column directory_returns.state is 'HMAC of the state.';

      ${policed('directory_bindings', 'select, insert, update (identity, bound_at), delete')}
      ${policed('directory_returns', 'select, insert, delete')}
      -- The keeper of the accounts ends a binding with its account, and makes none.
      create policy directory_bindings_keeper on directory_bindings for select to yorisoi_app using (${KEEPER});
      create policy directory_bindings_end on directory_bindings for delete to yorisoi_app using (${KEEPER});
      -- Whoever goes over to the directory with a new code may leave the old password behind.
      grant delete on staff_credentials to yorisoi_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke delete on staff_credentials from yorisoi_app;
      drop table directory_returns; drop table directory_bindings;
    `);
  }
}

const here = (role: string): string =>
  `municipality_id = (select current_municipality()) and (select current_role_of_actor()) = '${role}'`;

const KEEPER = here('people-admin');

/** The door at which people prove who they are works in the role sign-in. */
const policed = (table: string, rights: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy ${table}_app on ${table} to yorisoi_app using (${here('sign-in')}) with check (${here('sign-in')});
  grant ${rights} on ${table} to yorisoi_app;`;
