import type pg from 'pg';
import { exitCodes, StartFailure } from '../failures.js';
import type { DatabaseAddress, Login } from './address.js';
import { withClient } from './connect.js';
import { databaseRoles, LOGINS, loginOf } from './roles.js';
import { scramVerifier } from './scram.js';
import { sqlState } from './sql-state.js';

/** SQL as the owner of the tables, past the row policies of those that were opened. */
export type OwnersSql = <Row extends Record<string, unknown>>(
  sql: string,
  params?: readonly unknown[],
) => Promise<Row[]>;

/**
 * Changes rows of these tables as their owner, and the passwords of the roles that log in to those of another key, in one
 * transaction: whatever happens in between, a kill or a power cut, either all of it is changed or nothing is.
 *
 * @param administrator as for {@link provision}
 * @param ready refuses what does not fit, before anything is begun
 * @param isNext whether this database was changed to the next key: the roles are the whole server's, so that a backup of before
 *   may stand in it. Reads `tables`, changes nothing
 * @param tables those that `work` reads or changes, whatever their row policies say
 * @throws StartFailure while the service runs, for a key that is neither the one before nor the next, and where the roles have
 *   the next key but the database was not changed to it
 * @returns false where the roles have the passwords of the next key already: then nothing was done
 */
export async function changeWithRoles(
  { address, before, next }: { readonly address: DatabaseAddress; readonly before: Buffer; readonly next: Buffer },
  administrator: Login,
  tables: readonly string[],
  {
    ready,
    isNext,
    work,
  }: {
    readonly ready: () => Promise<void>;
    readonly isNext: (sql: OwnersSql) => Promise<boolean>;
    readonly work: (sql: OwnersSql) => Promise<void>;
  },
): Promise<boolean> {
  if (await opens(address, next)) {
    await withClient(address, administrator, async (client) => {
      const changed = await isNext(await asOwner(client, tables));
      await client.query('rollback');
      if (!changed) throw rolesOnly;
    });
    return false;
  }
  if (!(await opens(address, before))) throw neitherKey;
  await ready();
  await withClient(address, administrator, async (client) => {
    await refuseWhileRunning(client);
    await work(await asOwner(client, tables));
    for (const table of tables) await client.query(`alter table ${table} force row level security`);
    await client.query('reset role');
    for (const role of LOGINS) {
      const verifier = client.escapeLiteral(scramVerifier(loginOf({ address, key: next }, role).password));
      await client.query(`alter role ${databaseRoles[role]} password ${verifier}`);
    }
    await client.query('commit');
  });
  return true;
}

/** Begins a transaction that sees these tables past their row policies. */
async function asOwner(client: pg.Client, tables: readonly string[]): Promise<OwnersSql> {
  await client.query('begin');
  await client.query(`set local role ${databaseRoles.owner}`);
  for (const table of tables) await client.query(`alter table ${table} no force row level security`);
  return async <Row extends Record<string, unknown>>(sql: string, params: readonly unknown[] = []) => {
    const answer = await client.query<Row>(sql, [...params]);
    return answer.rows;
  };
}

async function opens(address: DatabaseAddress, key: Buffer): Promise<boolean> {
  try {
    await withClient(address, loginOf({ address, key }, 'app'), (client) => client.query('select 1'));
    return true;
  } catch (error) {
    if (sqlState(error) === '28P01') return false;
    throw error;
  }
}

/** Whoever still works with the key of before would write what nobody can read afterwards. */
async function refuseWhileRunning(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ running: number }>(
    'select count(*)::int as running from pg_stat_activity where usename = any($1) and pid <> pg_backend_pid()',
    [[databaseRoles.app, databaseRoles.relay, databaseRoles.queue]],
  );
  if ((rows[0]?.running ?? 0) === 0) return;
  throw new StartFailure(
    {
      ja: 'サービスがまだ動いています。API とワーカーをすべて止めてから、もう一度実行してください。何も変えていません。',
      en: 'The service is still running: stop every API and worker, then run this again. Nothing was changed.',
    },
    { exitCode: exitCodes.config },
  );
}

const neitherKey = new StartFailure(
  {
    ja: 'この PostgreSQL サーバーは、YORISOI_KEY とも YORISOI_KEY_BEFORE とも別の鍵で設定されています。これまで使っていた鍵を YORISOI_KEY_BEFORE に指定してください。何も変えていません。',
    en: 'This PostgreSQL server was set up with neither YORISOI_KEY nor YORISOI_KEY_BEFORE: set the key used so far as YORISOI_KEY_BEFORE. Nothing was changed.',
  },
  { exitCode: exitCodes.config },
);

const rolesOnly = new StartFailure(
  {
    ja: 'この PostgreSQL サーバーのロールには YORISOI_KEY の鍵が設定されていますが、このデータベースには、その鍵に替えた記録がありません。前の鍵の時のバックアップは、その時の鍵で用意した別のサーバーに戻すか、データベースと yorisoi_ で始まる 4 つのロールを削除してから、その時の鍵で戻してください。初めからこの鍵で使っているときは、することはありません。何も変えていません。',
    en: 'The roles of this PostgreSQL server have YORISOI_KEY, but this database holds no record of a change to it. Restore a backup of an earlier key into a server of its own, set up with the key of its day, or drop the database and the four roles yorisoi_* first and restore it with that key. If this key was used from the beginning, there is nothing to do. Nothing was changed.',
  },
  { exitCode: exitCodes.config },
);
