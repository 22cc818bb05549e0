import type pg from 'pg';
import { DataSource, type Logger, type MigrationInterface } from 'typeorm';
import { exitCodes, StartFailure } from '../failures.js';
import { connectionOptions, type DatabaseAddress, type Login } from './address.js';
import { withClient } from './connect.js';
import { type DatabaseAccess, databaseRoles, loginOf } from './roles.js';
import { sqlState } from './sql-state.js';

/** A migration class; its instance has a `name` ending in 13 digits, which TypeORM sorts by. */
export type Migration = new () => MigrationInterface;

const migrationsTable = 'schema_migrations';
const migrateLock = 7_205_759_002;

// As TypeORM would make it, but with names given by hand; every process compares it with its own code before it starts.
const ledger = `
  create table if not exists ${migrationsTable} (
    id integer generated always as identity,
    timestamp bigint not null,
    name text not null,
    constraint ${migrationsTable}_pkey primary key (id),
    constraint ${migrationsTable}_name_key unique (name)
  );
  comment on table ${migrationsTable} is 'The migrations this database has had; written by the migration runner only.';
  grant select on ${migrationsTable} to ${databaseRoles.app}`;

/** An administrator who is the owner of the tables for the length of a connection. */
export const AS_OWNER = { options: `-c role=${databaseRoles.owner}` };

/**
 * Brings the tables up to this program, as role owner, all pending migrations in one transaction.
 * @param administrator as for {@link provision}, which lets them become the owner
 * @returns the names of those applied now
 * @throws StartFailure if the database is newer than this program
 */
export async function migrate(
  address: DatabaseAddress,
  administrator: Login,
  migrations: readonly Migration[],
): Promise<string[]> {
  const work = async (client: pg.Client): Promise<string[]> => {
    await client.query('select pg_advisory_lock($1)', [migrateLock]);
    await client.query(ledger);
    const { pending, unknown } = compare(migrations, await applied((sql) => client.query(sql)));
    if (unknown.length > 0) throw newer(unknown);
    if (pending.length === 0) return [];
    return withMigrations(address, administrator, migrations, async (source) =>
      (await source.runMigrations()).map(({ name }) => name),
    );
  };
  return withClient(address, administrator, work, AS_OWNER);
}

const nothing = (): void => undefined;
/** What fails is thrown, and said once in a sentence that says what to do; TypeORM would print its own line before it. */
const SILENT: Logger = {
  logQuery: nothing,
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
};

/** Undoes every migration, newest first, each in its own transaction: for tests of `down`. All data is lost. @returns their names */
export async function undoAll(
  address: DatabaseAddress,
  administrator: Login,
  migrations: readonly Migration[],
): Promise<string[]> {
  const names = await withClient(address, administrator, (client) => applied((sql) => client.query(sql)), AS_OWNER);
  return withMigrations(address, administrator, migrations, async (source) => {
    for (let left = names.length; left > 0; left -= 1) await source.undoLastMigration();
    return names.reverse();
  });
}

async function withMigrations<T>(
  address: DatabaseAddress,
  administrator: Login,
  migrations: readonly Migration[],
  work: (source: DataSource) => Promise<T>,
): Promise<T> {
  const { user, password, ...place } = connectionOptions(address, administrator);
  const source = new DataSource({
    type: 'postgres',
    host: place.host,
    port: place.port,
    database: place.database,
    ssl: place.ssl,
    username: user,
    password,
    extra: AS_OWNER,
    migrations: [...migrations],
    migrationsTableName: migrationsTable,
    migrationsTransactionMode: 'all',
    installExtensions: false,
    logger: SILENT,
  });
  await source.initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}

/** For processes that do not migrate. @throws StartFailure if the database is older or newer than this program */
export async function refuseOtherVersion(access: DatabaseAccess, migrations: readonly Migration[]): Promise<void> {
  const names = await withClient(access.address, loginOf(access, 'app'), (client) =>
    applied((sql) => client.query(sql)),
  );
  const { pending, unknown } = compare(migrations, names);
  if (unknown.length > 0) throw newer(unknown);
  if (pending.length > 0) {
    throw new StartFailure(
      {
        en: `The database is older than this program (${pending.length} migrations are missing): run "npm run migrate" with DATABASE_OWNER_URL, then start again.`,
        ja: `データベースがこのプログラムより古い版です（未適用の移行 ${pending.length} 件）。DATABASE_OWNER_URL を指定して npm run migrate を実行してから、もう一度起動してください。`,
      },
      { exitCode: exitCodes.config },
    );
  }
}

async function applied(query: (sql: string) => Promise<{ rows: { name: string }[] }>): Promise<string[]> {
  try {
    return (await query(`select name from ${migrationsTable} order by id`)).rows.map(({ name }) => name);
  } catch (error) {
    // 42P01: no such table, 42501: made but not yet granted; either way nothing this process may rely on.
    if (['42P01', '42501'].includes(sqlState(error) ?? '')) return [];
    throw error;
  }
}

function compare(migrations: readonly Migration[], names: readonly string[]) {
  const known = migrations.map((Class) => new Class().name ?? Class.name);
  return {
    pending: known.filter((name) => !names.includes(name)),
    unknown: names.filter((name) => !known.includes(name)),
  };
}

function newer(unknown: readonly string[]): StartFailure {
  return new StartFailure(
    {
      en: `The database is newer than this program (it has ${unknown.join(', ')}): start the newer program, or restore the backup made before it was installed.`,
      ja: `データベースがこのプログラムより新しい版です（${unknown.join('、')}）。新しい版のプログラムを起動するか、入れ替え前のバックアップから戻してください。`,
    },
    { exitCode: exitCodes.config },
  );
}
