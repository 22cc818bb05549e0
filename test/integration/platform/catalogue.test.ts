import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrations } from '../../../migrations/index.js';
import { withClient } from '../../../src/platform/database/connect.js';
import { dumpSchema } from '../../../src/platform/database/dump-schema.js';
import { migrate, refuseOtherVersion, undoAll } from '../../../src/platform/database/migrate.js';
import { provision } from '../../../src/platform/database/provision.js';
import { derivedPassword } from '../../../src/platform/database/roles.js';
import { sqlState } from '../../../src/platform/database/sql-state.js';
import { explainStartFailure, StartFailure } from '../../../src/platform/failures.js';
import { useTestDatabase } from '../../support/database.js';
import { type Gate, isGate, TABLE_GATES } from '../../support/table-gates.js';

const ground = useTestDatabase();
const schemaFile = join(import.meta.dirname, '../../../migrations/schema.sql');

const OPEN = 'using (municipality_id = (select current_municipality()))';
/** What must not happen, as SQL that does it, and what the gate then names. */
const PLANTED: readonly (readonly [Gate, string, string])[] = [
  ['belong to a municipality', 'create table stray (id int primary key)', 'stray'],
  ['have row-level security, enabled and forced', 'alter table people no force row level security', 'people'],
  [
    'have row-level security, enabled and forced',
    'alter table municipalities disable row level security',
    'municipalities',
  ],
  [
    'have row-level security, enabled and forced',
    'create table stray (municipality_id text, case_id uuid, sealed bytea, primary key (municipality_id, case_id))',
    'stray',
  ],
  [
    'have row-level security, enabled and forced',
    'create table stray (municipality_id text, sealed bytea); alter table stray enable row level security',
    'stray',
  ],
  ['belong to a municipality', 'create table stray (case_id uuid primary key, sealed bytea)', 'stray'],
  ['have a primary key', 'alter table item_numbers drop constraint item_numbers_pkey', 'item_numbers'],
  [
    'have keys and unique indexes that begin with the municipality',
    'create unique index stray on people (case_id, position)',
    'stray',
  ],
  [
    'have foreign keys that carry the municipality',
    `create table stray (municipality_id text, id text unique); alter table sessions add column stray text constraint stray_fkey references stray (id)`,
    'stray_fkey',
  ],
  [
    'have policies that read the context once a statement',
    'create policy stray on people for select to yorisoi_app using (municipality_id = current_municipality())',
    'stray on people',
  ],
  [
    'have policies that read the context once a statement',
    `create policy stray on people for select to yorisoi_app
       using (municipality_id = (select current_municipality()) and exists (select from questions q where q.department = current_setting('yorisoi.department')))`,
    'stray on people',
  ],
  [
    'have policies that read the context once a statement',
    `create policy stray on people for insert to yorisoi_app with check (current_role_of_actor() = 'counter')`,
    'stray on people',
  ],
  ['have a policy for everything that role app may do', 'drop policy rulings_change on rulings', 'update on rulings'],
  ['have a policy for everything that role app may do', 'drop policy people_read on people', 'select on people'],
  ['have a policy for everything that role app may do', 'grant delete on people to yorisoi_app', 'delete on people'],
  [
    'have policies that stay in the municipality',
    `create policy stray on people for select to yorisoi_app using ((select current_role_of_actor() = 'counter'))`,
    'stray on people',
  ],
  [
    'let nobody see what is sealed or of a case without asking for the role',
    `create policy stray on people for select to yorisoi_app ${OPEN}`,
    'stray on people',
  ],
  [
    'show the relay and the queue nothing that is sealed',
    'grant select (sealed) on people to yorisoi_relay',
    'yorisoi_relay: people.sealed',
  ],
];

describe('the tables', () => {
  it.each(Object.keys(TABLE_GATES).filter(isGate))('%s', async (gate) => {
    await expect(TABLE_GATES[gate](ground.superuser)).resolves.toEqual([]);
  });

  it.each(PLANTED)('or else it is found out: %s, against %s', (gate, sql, found) =>
    withClient(ground.access.address, ground.administrator, async (client) => {
      await client.query(`begin; ${sql}`);
      const named = await TABLE_GATES[gate](async (query) => (await client.query<Record<string, unknown>>(query)).rows);
      await client.query('rollback');
      expect(named).toContain(found);
    }),
  );

  it('are as migrations/schema.sql says (npm run schema writes it anew)', async () => {
    const now = await withClient(ground.access.address, ground.administrator, dumpSchema);
    expect(now).toBe(readFileSync(schemaFile, 'utf8'));
  });
});

describe('the database roles', () => {
  it('may not pass row-level security', async () => {
    const roles = await ground.superuser(
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname like 'yorisoi\\_%' order by 1`,
    );
    const plain = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false };
    expect(roles).toEqual(
      ['yorisoi_app', 'yorisoi_owner', 'yorisoi_queue', 'yorisoi_relay'].map((rolname) => ({ rolname, ...plain })),
    );
  });

  it('have no password for the owner of the tables: nothing that api and worker hold opens it', async () => {
    const roles = await ground.superuser(
      `select rolname from pg_authid where rolname like 'yorisoi\\_%' and (rolcanlogin or rolpassword is not null) order by 1`,
    );
    expect(roles.map(({ rolname }) => rolname)).toEqual(['yorisoi_app', 'yorisoi_queue', 'yorisoi_relay']);
    const login = { user: 'yorisoi_owner', password: derivedPassword(ground.access.key, 'yorisoi_owner') };
    await expect(
      withClient(ground.access.address, login, (client) => client.query('select 1')).catch(sqlState),
    ).resolves.toBe('28P01');
  });

  it('own nothing but owner its tables and queue its schema', async () => {
    const owners = await ground.superuser(
      `select distinct n.nspname, r.rolname from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
        where n.nspname in ('public', 'bullmq') order by 1`,
    );
    expect(owners).toEqual([
      { nspname: 'bullmq', rolname: 'yorisoi_queue' },
      { nspname: 'public', rolname: 'yorisoi_owner' },
    ]);
    const members = await ground.superuser(
      `select 1 from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname like 'yorisoi\\_%'`,
    );
    expect(members).toEqual([]);
  });

  it.each([
    ['app', 'create table mine (id int)'],
    ['app', 'select * from bullmq.job'],
    ['app', 'alter table outbox disable row level security'],
    ['app', 'delete from outbox'],
    ['relay', 'select * from municipalities'],
    ['relay', `update outbox set payload = '{}'`],
    ['relay', 'create table mine (id int)'],
    ['queue', 'select * from public.outbox'],
    ['queue', 'create schema other'],
  ] as const)('refuse %s: %s', async (role, sql) => {
    await expect(ground.as(role, sql).catch(sqlState)).resolves.toBe('42501');
  });
});

describe('setting up the database', () => {
  it('changes nothing the second time, also in several processes at once', async () => {
    const before = await withClient(ground.access.address, ground.administrator, dumpSchema);
    await Promise.all([1, 2, 3].map(() => provision(ground.access, ground.administrator, { queueOnPostgres: true })));
    await expect(
      Promise.all([1, 2].map(() => migrate(ground.access.address, ground.administrator, migrations))),
    ).resolves.toEqual([[], []]);
    await expect(withClient(ground.access.address, ground.administrator, dumpSchema)).resolves.toBe(before);
  });

  it('can be undone and done again', async () => {
    const address = { ...ground.access.address, database: `${ground.access.address.database}_again` };
    const access = { ...ground.access, address };
    try {
      await provision(access, ground.administrator, { queueOnPostgres: false });
      await migrate(address, ground.administrator, migrations);
      const first = await withClient(address, ground.administrator, dumpSchema);
      await expect(undoAll(address, ground.administrator, migrations)).resolves.toHaveLength(migrations.length);
      await expect(withClient(address, ground.administrator, dumpSchema)).resolves.not.toContain('create table outbox');
      await expect(migrate(address, ground.administrator, migrations)).resolves.toHaveLength(migrations.length);
      await expect(withClient(address, ground.administrator, dumpSchema)).resolves.toBe(first);
    } finally {
      await ground.superuser(`drop database if exists ${address.database} with (force)`);
    }
  });

  it('says in no line of its own what failed: whoever started it does, once', async () => {
    class FullDisk {
      readonly name = 'full-disk-9999999999998';
      up = () => Promise.reject(Object.assign(new Error('could not extend file'), { code: '53100' }));
      async down() {}
    }
    const spies = (['log', 'info', 'warn', 'error'] as const).map((level) =>
      jest.spyOn(console, level).mockImplementation(() => undefined),
    );
    try {
      const failed = await migrate(ground.access.address, ground.administrator, [...migrations, FullDisk]).catch(
        (error: unknown) => error,
      );
      expect(explainStartFailure(failed).sentence.en).toMatch(/The disk is full/);
      expect(spies.flatMap(({ mock }) => mock.calls)).toEqual([]);
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  });

  it('refuses a database that is newer, and one that is older', async () => {
    await ground.superuser(
      `insert into schema_migrations (timestamp, name) values (9999999999999, 'tomorrow-9999999999999')`,
    );
    for (const start of [
      migrate(ground.access.address, ground.administrator, migrations),
      refuseOtherVersion(ground.access, migrations),
    ]) {
      await expect(start).rejects.toThrow(/newer than this program .*tomorrow-9999999999999/);
      await expect(start).rejects.toBeInstanceOf(StartFailure);
    }
    await ground.superuser(`delete from schema_migrations where timestamp = 9999999999999`);
    await expect(refuseOtherVersion(ground.access, migrations)).resolves.toBeUndefined();
    class Tomorrow {
      readonly name = 'tomorrow-9999999999999';
      async up() {}
      async down() {}
    }
    await expect(refuseOtherVersion(ground.access, [...migrations, Tomorrow])).rejects.toThrow(
      /older than this program .*npm run migrate/,
    );
  });
});
