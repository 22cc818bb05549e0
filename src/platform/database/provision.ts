import { setTimeout as wait } from 'node:timers/promises';
import { assertSchemaCompatibility, LATEST_SCHEMA_VERSION, runMigrations, SchemaMigrationRequiredError } from 'bullmq';
import type pg from 'pg';
import { exitCodes, StartFailure } from '../failures.js';
import { type DatabaseAddress, inDatabase, type Login } from './address.js';
import { withClient } from './connect.js';
import { type DatabaseAccess, databaseRoles, type LoginRole, LOGINS, loginOf } from './roles.js';
import { scramVerifier } from './scram.js';
import { sqlState } from './sql-state.js';

/** The schema of BullMQ's tables, when the queue runs on PostgreSQL. */
export const queueSchema = 'bullmq';

// Any fixed number of our own: it keeps two processes from setting up the same database at once.
const setUpLock = 7_205_759_001;

/**
 * Makes sure that the database, the four roles with their derived passwords, their rights and (if the queue runs on PostgreSQL)
 * the queue's schema are there. Does nothing where all is there already; may run in several processes at once.
 *
 * @param administrator a superuser, or a role with CREATEROLE that owns the database (or may create it)
 */
export async function provision(
  access: DatabaseAccess,
  administrator: Login,
  options: { readonly queueOnPostgres: boolean },
): Promise<void> {
  await createDatabaseIfMissing(access.address, administrator);
  await withClient(access.address, administrator, async (client) => {
    await client.query('select pg_advisory_lock($1)', [setUpLock]);
    await ensureOwner(client);
    await ensureRoles(client, access);
    await ensureRights(client, access.address.database);
    if (options.queueOnPostgres) await ensureQueueSchema(client, access);
  });
}

async function createDatabaseIfMissing(address: DatabaseAddress, administrator: Login): Promise<void> {
  try {
    await withClient(address, administrator, (client) => client.query('select 1'));
    return;
  } catch (error) {
    if (sqlState(error) !== '3D000') throw error;
  }
  await withClient(inDatabase(address, 'postgres'), administrator, async (client) => {
    const name = client.escapeIdentifier(address.database);
    try {
      await client.query(
        `create database ${name} template template0 encoding 'UTF8' locale_provider icu icu_locale 'ja-JP'`,
      );
    } catch (error) {
      // 42P04, 23505: another process was faster.
      if (!['42P04', '23505'].includes(sqlState(error) ?? '')) throw error;
    }
  });
}

/**
 * The owner of the tables has no way to log in, so that nothing that api and worker hold opens it (ASVS v5.0.0-13.3.2);
 * the administrator becomes it. Until 0043 it had a password, which is taken away here: naming replication, even to take it
 * away, would ask for a superuser.
 */
async function ensureOwner(client: pg.Client): Promise<void> {
  const { owner } = databaseRoles;
  const { rows } = await client.query<{ rolcanlogin: boolean }>('select rolcanlogin from pg_roles where rolname = $1', [
    owner,
  ]);
  const [known] = rows;
  if (known === undefined)
    await retryCatalogue(() =>
      client.query(`create role ${owner} nologin nocreaterole nocreatedb noreplication password null`),
    );
  else if (known.rolcanlogin) await retryCatalogue(() => client.query(`alter role ${owner} nologin password null`));
  const member = await client.query<{ member: boolean }>(`select pg_has_role(current_user, $1, 'member') as member`, [
    owner,
  ]);
  if (member.rows[0]?.member !== true) await retryCatalogue(() => client.query(`grant ${owner} to current_user`));
}

async function ensureRoles(client: pg.Client, access: DatabaseAccess): Promise<void> {
  for (const role of LOGINS) {
    const known = () => client.query('select 1 from pg_roles where rolname = $1', [databaseRoles[role]]);
    const login = await tryLogin(access, role);
    if (login === 'works') continue;
    if (login === 'wrong password' && (await known()).rowCount !== 0) throw otherKey();
    await retryCatalogue(async () => {
      const name = client.escapeIdentifier(databaseRoles[role]);
      const isNew = (await known()).rowCount === 0;
      const verifier = client.escapeLiteral(scramVerifier(loginOf(access, role).password));
      const rights = `login nocreaterole nocreatedb ${isNew ? 'noreplication ' : ''}password ${verifier}`;
      await client.query(`${isNew ? 'create' : 'alter'} role ${name} ${rights}`);
      for (const setting of settingsOf(role)) await client.query(`alter role ${name} set ${setting}`);
    });
  }
  const { rows } = await client.query<{ rolname: string }>(
    'select rolname from pg_roles where rolname = any($1) and (rolsuper or rolbypassrls)',
    [Object.values(databaseRoles)],
  );
  const [tooMighty] = rows;
  if (tooMighty !== undefined) {
    throw new StartFailure(
      {
        en: `The database role ${tooMighty.rolname} may pass row-level security: run "alter role ${tooMighty.rolname} nosuperuser nobypassrls" as an administrator.`,
        ja: `データベースのロール ${tooMighty.rolname} が行レベルの保護を無視できる状態です。管理者で "alter role ${tooMighty.rolname} nosuperuser nobypassrls" を実行してください。`,
      },
      { exitCode: exitCodes.config },
    );
  }
}

function settingsOf(role: LoginRole): string[] {
  switch (role) {
    case 'queue':
      return [`search_path = ${queueSchema}`];
    case 'app':
    case 'relay':
      return ["statement_timeout = '60s'", "lock_timeout = '20s'", "idle_in_transaction_session_timeout = '60s'"];
    default:
      return role satisfies never;
  }
}

async function tryLogin(access: DatabaseAccess, role: LoginRole): Promise<'works' | 'wrong password' | 'no login'> {
  try {
    await withClient(access.address, loginOf(access, role), (client) => client.query('select 1'));
    return 'works';
  } catch (error) {
    // 28P01: also for a role that does not exist. 28000: a role without login. 42501: not yet allowed to connect.
    const state = sqlState(error) ?? '';
    if (state === '28P01') return 'wrong password';
    if (['28000', '42501'].includes(state)) return 'no login';
    throw error;
  }
}

// Giving the roles new passwords would shut out the processes that run with the right key, and leave the sealed data unreadable.
function otherKey(): StartFailure {
  return new StartFailure(
    {
      en: 'This PostgreSQL server was set up with another YORISOI_KEY: set that key (to begin anew, drop its database and the four roles yorisoi_* first).',
      ja: 'この PostgreSQL サーバーは別の YORISOI_KEY で設定されています。その鍵を設定してください（最初から始めるときは、データベースと yorisoi_ で始まる 4 つのロールを先に削除してください）。',
    },
    { exitCode: exitCodes.config },
  );
}

async function ensureRights(client: pg.Client, databaseName: string): Promise<void> {
  const { owner, app, relay, queue } = databaseRoles;
  const { rows } = await client.query<{ set: boolean }>(
    `select has_schema_privilege($1, 'public', 'create') and has_schema_privilege($2, 'public', 'usage')
        and has_schema_privilege($3, 'public', 'usage') and not has_schema_privilege($2, 'public', 'create') as set`,
    [owner, app, relay],
  );
  if (rows[0]?.set === true) return;
  const database = client.escapeIdentifier(databaseName);
  await retryCatalogue(async () => {
    await client.query(`
      grant connect on database ${database} to ${owner}, ${app}, ${relay}, ${queue};
      revoke create on schema public from public;
      grant usage, create on schema public to ${owner};
      grant usage on schema public to ${app}, ${relay};
    `);
  });
}

// BullMQ's own migrations create the schema, which asks for CREATE on the database: lent to the role for that moment only.
async function ensureQueueSchema(client: pg.Client, access: DatabaseAccess): Promise<void> {
  const login = loginOf(access, 'queue');
  const ready = await withClient(access.address, login, async (queue) => {
    try {
      return (await assertSchemaCompatibility(queue, queueSchema)) >= LATEST_SCHEMA_VERSION;
    } catch (error) {
      if (error instanceof SchemaMigrationRequiredError) return false;
      throw error;
    }
  });
  if (ready) return;
  const database = client.escapeIdentifier(access.address.database);
  await retryCatalogue(() => client.query(`grant create on database ${database} to ${databaseRoles.queue}`));
  try {
    await withClient(access.address, login, (queue) => runMigrations(queue, queueSchema));
  } finally {
    await retryCatalogue(() => client.query(`revoke create on database ${database} from ${databaseRoles.queue}`));
  }
}

// Roles belong to the whole cluster, the advisory lock only to one database: setting up two databases at once may still collide.
async function retryCatalogue(change: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await change();
      return;
    } catch (error) {
      const passing = ['XX000', '23505', '42710'].includes(sqlState(error) ?? '');
      if (!passing || attempt === 10) throw error;
      await wait(20 * attempt * (0.5 + Math.random()));
    }
  }
}
