import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who works here: members of staff with appointments, their sessions, programs with keys, registered workplaces. */
export class Staff implements MigrationInterface {
  readonly name = 'staff-0000000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function current_role_of_actor() returns text
        language sql stable parallel safe
        set search_path = pg_catalog
      as $$ select coalesce(current_setting('yorisoi.role', true), '') $$;
      comment on function current_role_of_actor() is 'The role this transaction works in; empty without context.';
      grant execute on function current_role_of_actor() to yorisoi_app;

      -- Set by the demo on a database in which nothing has been registered yet, and never again.
      alter table municipalities add column demo boolean not null default false;
      comment on column municipalities.demo is 'A fictional city: only here the demo may make sign-ins that it prints. No right to change it.';
      revoke update on municipalities from yorisoi_app;
      grant update (name) on municipalities to yorisoi_app;

      create table staff (
        municipality_id text collate "C" not null,
        id uuid not null,
        login text collate "C" not null,
        name text not null,
        created_at timestamptz not null,
        closed_at timestamptz,
        constraint staff_pkey primary key (municipality_id, id),
        constraint staff_login_key unique (municipality_id, login),
        constraint staff_municipality_fkey foreign key (municipality_id) references municipalities (id),
        constraint staff_login_check check (login ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
        constraint staff_name_check check (name <> '' and length(name) <= 100)
      );
      comment on table staff is 'Members of staff; an account is closed, never deleted: history names it.';

      create table staff_credentials (
        municipality_id text collate "C" not null,
        staff_id uuid not null,
        password text collate "C" not null,
        second_kind text collate "C" not null,
        second_sealed bytea,
        second_used bigint,
        constraint staff_credentials_pkey primary key (municipality_id, staff_id),
        constraint staff_credentials_staff_fkey foreign key (municipality_id, staff_id) references staff (municipality_id, id),
        constraint staff_credentials_second_check check (second_kind in ('totp', 'workplace', 'demo') and (second_kind = 'totp') = (second_sealed is not null))
      );
      comment on table staff_credentials is 'How somebody proves who they are; read while signing in, by no office.';
      comment on column staff_credentials.second_kind is 'totp: an authenticator; workplace: a registered computer; demo: none, and only in a fictional city.';
      comment on column staff_credentials.password is 'Argon2id (RFC 9106) in PHC form.';
      comment on column staff_credentials.second_sealed is 'Secret of the authenticator (RFC 6238), sealed with a key of the installation.';
      comment on column staff_credentials.second_used is 'Last time step used: a code counts once.';

      create table invitations (
        municipality_id text collate "C" not null,
        staff_id uuid not null,
        code bytea not null,
        until_at timestamptz not null,
        constraint invitations_pkey primary key (municipality_id, staff_id),
        constraint invitations_staff_fkey foreign key (municipality_id, staff_id) references staff (municipality_id, id)
      );
      comment on table invitations is 'One-time codes with which an account is opened, or opened anew when password or telephone are lost.';
      comment on column invitations.code is 'HMAC: the code itself stands on the paper that its person gets.';

      create table appointments (
        municipality_id text collate "C" not null,
        id uuid not null,
        staff_id uuid not null,
        role text collate "C" not null,
        department text collate "C",
        deputy boolean not null default false,
        from_on date not null,
        until_on date,
        constraint appointments_pkey primary key (municipality_id, id),
        constraint appointments_staff_fkey foreign key (municipality_id, staff_id) references staff (municipality_id, id),
        constraint appointments_role_check check (role in ('counter', 'department', 'department-lead', 'catalogue-admin', 'people-admin', 'privacy-officer', 'auditor')),
        constraint appointments_department_check check ((role in ('department', 'department-lead')) = (department is not null)),
        constraint appointments_period_check check (until_on is null or until_on >= from_on)
      );
      comment on table appointments is 'What a member of staff acts as, from and until which day (both included); several at once are usual.';
      create index appointments_of_staff on appointments (municipality_id, staff_id);
      create index appointments_of_department on appointments (municipality_id, department);

      create table sessions (
        municipality_id text collate "C" not null,
        token bytea not null,
        staff_id uuid not null,
        appointment_id uuid not null,
        idle_minutes integer not null,
        begun_at timestamptz not null,
        seen_at timestamptz not null,
        ends_at timestamptz not null,
        ended_at timestamptz,
        constraint sessions_pkey primary key (municipality_id, token),
        constraint sessions_staff_fkey foreign key (municipality_id, staff_id) references staff (municipality_id, id),
        constraint sessions_appointment_fkey foreign key (municipality_id, appointment_id) references appointments (municipality_id, id),
        constraint sessions_idle_check check (idle_minutes > 0)
      );
      comment on table sessions is 'Opaque: the cookie holds 32 random bytes, the row their SHA-256. Ended here means ended everywhere.';
      create index sessions_of_staff on sessions (municipality_id, staff_id) where ended_at is null;

      create table workplaces (
        municipality_id text collate "C" not null,
        token bytea not null,
        label text not null,
        department text collate "C",
        registered_by uuid not null,
        registered_at timestamptz not null,
        until_on date not null,
        ended_at timestamptz,
        constraint workplaces_pkey primary key (municipality_id, token),
        constraint workplaces_staff_fkey foreign key (municipality_id, registered_by) references staff (municipality_id, id)
      );
      comment on table workplaces is 'Computers of an office, each known by a cookie: the second factor where telephones and USB keys are not allowed.';
      comment on column workplaces.department is 'Only for appointments of this department; null: for any.';

      create table sign_in_attempts (
        municipality_id text collate "C" not null,
        source bytea not null,
        failures integer not null,
        failed_at timestamptz not null,
        wait_until timestamptz not null,
        constraint sign_in_attempts_pkey primary key (municipality_id, source),
        constraint sign_in_attempts_municipality_fkey foreign key (municipality_id) references municipalities (id)
      );
      comment on table sign_in_attempts is 'Failed attempts by source (HMAC of login and device, or of login and address): somebody else''s failures lock nobody out of a computer they have used before.';

      create table programs (
        municipality_id text collate "C" not null,
        id uuid not null,
        name text not null,
        key bytea not null,
        role text collate "C" not null,
        department text collate "C",
        operations text[] collate "C" not null,
        created_by uuid,
        created_at timestamptz not null,
        until_on date not null,
        revoked_at timestamptz,
        constraint programs_pkey primary key (municipality_id, id),
        constraint programs_key_key unique (municipality_id, key),
        constraint programs_municipality_fkey foreign key (municipality_id) references municipalities (id),
        constraint programs_role_check check (role in ('counter', 'department')),
        constraint programs_department_check check ((role = 'department') = (department is not null)),
        constraint programs_operations_check check (cardinality(operations) > 0)
      );
      comment on table programs is 'Other programs with a key that expires; the row holds its SHA-256.';
      comment on column programs.operations is 'SHA-256 (hex) of each document that the program may send; nothing else is answered.';

      ${[
        ['staff', 'select, insert, update (name, closed_at)', inOffice('people-admin'), inOffice('people-admin')],
        [
          'staff_credentials',
          'select, insert, update (password, second_kind, second_sealed, second_used)',
          inOffice(),
          inOffice(),
        ],
        [
          'invitations',
          'select, insert, update (code, until_at), delete',
          inOffice('people-admin'),
          inOffice('people-admin'),
        ],
        ['appointments', 'select, insert, update (until_on)', inOffice('people-admin'), inOffice('people-admin')],
        [
          'sessions',
          'select, insert, update (seen_at, ended_at, appointment_id, idle_minutes)',
          inOffice('people-admin'),
          inOffice('people-admin'),
        ],
        ['workplaces', 'select, insert, update (ended_at)', inOffice('people-admin'), inOffice('people-admin')],
        ['sign_in_attempts', 'select, insert, update, delete', inOffice(), inOffice()],
        ['programs', 'select, insert, update (revoked_at)', inOffice('people-admin'), inOffice('people-admin')],
      ]
        .map(([table = '', rights = '', using = '', check = '']) => policed(table, rights, using, check))
        .join('\n')}
      create policy staff_credentials_demo on staff_credentials as restrictive to yorisoi_app
        with check (second_kind <> 'demo' or (select demo from municipalities where id = (select current_municipality())));
      -- Everybody may see who they are themselves.
      create policy staff_self on staff for select to yorisoi_app
        using (municipality_id = (select current_municipality()) and id::text = (select current_setting('yorisoi.person', true)));
      create policy appointments_self on appointments for select to yorisoi_app
        using (municipality_id = (select current_municipality()) and staff_id::text = (select current_setting('yorisoi.person', true)));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table programs; drop table sign_in_attempts; drop table workplaces; drop table sessions; drop table appointments;
      drop table invitations; drop table staff_credentials; drop table staff;
      grant update on municipalities to yorisoi_app;
      alter table municipalities drop column demo;
      drop function current_role_of_actor();
    `);
  }
}

/** The door at which people prove who they are works in the role sign-in; what stands beside it is an office. */
const inOffice = (...offices: string[]): string =>
  `(select current_role_of_actor()) in (${['sign-in', ...offices].map((office) => `'${office}'`).join(', ')})`;

const policed = (table: string, rights: string, using: string, check: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy ${table}_app on ${table} to yorisoi_app
    using (municipality_id = (select current_municipality()) and ${using})
    with check (municipality_id = (select current_municipality()) and ${check});
  grant ${rights} on ${table} to yorisoi_app;
`;
