import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrations } from '../../../migrations/index.js';
import { withClient } from '../../../src/platform/database/connect.js';
import { dumpSchema } from '../../../src/platform/database/dump-schema.js';
import { migrate, refuseOtherVersion, undoAll } from '../../../src/platform/database/migrate.js';
import { provision } from '../../../src/platform/database/provision.js';
import { sqlState } from '../../../src/platform/database/sql-state.js';
import { StartFailure } from '../../../src/platform/failures.js';
import { useTestDatabase } from '../../support/database.js';

const ground = useTestDatabase();
const schemaFile = join(import.meta.dirname, '../../../migrations/schema.sql');

// What belongs to a municipality: every table with that column, and no other but these.
const withoutMunicipality = ['municipalities', 'schema_migrations'];
const tables = `select c.oid, c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;
const owned = `${tables} and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'municipality_id' and not a.attisdropped)`;

describe('the tables', () => {
  it('belong to a municipality, all but the two that can not', async () => {
    const rows = await ground.superuser(`${tables} and c.oid not in (select oid from (${owned}) o) order by 2`);
    expect(rows.map(({ relname }) => relname)).toEqual(withoutMunicipality);
  });

  it('have row-level security enabled and forced', async () => {
    const open = `select relname from pg_class where oid in (select oid from (${owned}) o) and not (relrowsecurity and relforcerowsecurity)`;
    await expect(ground.superuser(open)).resolves.toEqual([]);
    await expect(
      ground.superuser(
        `select relrowsecurity and relforcerowsecurity as closed from pg_class where oid = 'municipalities'::regclass`,
      ),
    ).resolves.toEqual([{ closed: true }]);
  });

  it('have primary keys and unique indexes that begin with the municipality', async () => {
    const others = `select i.indexrelid::regclass::text as index from pg_index i join (${owned}) o on o.oid = i.indrelid
                     where (i.indisunique or i.indisprimary)
                       and (select attname from pg_attribute where attrelid = i.indrelid and attnum = i.indkey[0]) is distinct from 'municipality_id'`;
    await expect(ground.superuser(others)).resolves.toEqual([]);
    const keyless = `select relname from (${owned}) o where not exists (select 1 from pg_index where indrelid = o.oid and indisprimary)`;
    await expect(ground.superuser(keyless)).resolves.toEqual([]);
  });

  it('carry the municipality in every foreign key', async () => {
    const without = `select conname from pg_constraint k join (${owned}) o on o.oid = k.conrelid
                      where contype = 'f' and not exists (select 1 from pg_attribute where attrelid = conrelid and attnum = any(conkey) and attname = 'municipality_id')`;
    await expect(ground.superuser(without)).resolves.toEqual([]);
  });

  it('have policies that read the context once a statement, not once a row', async () => {
    const policies = await ground.superuser(
      `select policyname, coalesce(qual, '') || coalesce(with_check, '') as rule from pg_policies where schemaname = 'public'`,
    );
    const perRow = policies.filter(({ rule }) =>
      /current_(municipality|setting)\(/.test(
        String(rule).replaceAll(/SELECT (current_municipality\(\)|current_setting\([^)]*\))/g, ''),
      ),
    );
    expect(perRow).toEqual([]);
  });

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
    await expect(Promise.all([1, 2].map(() => migrate(ground.access, migrations)))).resolves.toEqual([[], []]);
    await expect(withClient(ground.access.address, ground.administrator, dumpSchema)).resolves.toBe(before);
  });

  it('can be undone and done again', async () => {
    const address = { ...ground.access.address, database: `${ground.access.address.database}_again` };
    const access = { ...ground.access, address };
    try {
      await provision(access, ground.administrator, { queueOnPostgres: false });
      await migrate(access, migrations);
      const first = await withClient(address, ground.administrator, dumpSchema);
      await expect(undoAll(access, migrations)).resolves.toHaveLength(migrations.length);
      await expect(withClient(address, ground.administrator, dumpSchema)).resolves.not.toContain('create table outbox');
      await expect(migrate(access, migrations)).resolves.toHaveLength(migrations.length);
      await expect(withClient(address, ground.administrator, dumpSchema)).resolves.toBe(first);
    } finally {
      await ground.superuser(`drop database if exists ${address.database} with (force)`);
    }
  });

  it('refuses a database that is newer, and one that is older', async () => {
    await ground.superuser(`insert into schema_migrations (timestamp, name) values (9, 'tomorrow-0000000000009')`);
    for (const start of [migrate(ground.access, migrations), refuseOtherVersion(ground.access, migrations)]) {
      await expect(start).rejects.toThrow(/newer than this program .*tomorrow-0000000000009/);
      await expect(start).rejects.toBeInstanceOf(StartFailure);
    }
    await ground.superuser(`delete from schema_migrations where name = 'tomorrow-0000000000009'`);
    await expect(refuseOtherVersion(ground.access, migrations)).resolves.toBeUndefined();
    class Tomorrow {
      readonly name = 'tomorrow-0000000000009';
      async up() {}
      async down() {}
    }
    await expect(refuseOtherVersion(ground.access, [...migrations, Tomorrow])).rejects.toThrow(
      /older than this program .*npm run migrate/,
    );
  });
});
