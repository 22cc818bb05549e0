import type { DatabaseContext } from '../../../src/platform/database/context.js';
import { sqlState } from '../../../src/platform/database/sql-state.js';
import { TookTooLong } from '../../../src/platform/database/time-limit.js';
import type { Transaction } from '../../../src/platform/database/database.js';
import { useTestDatabase } from '../../support/database.js';

const ground = useTestDatabase({ connections: 2 });
const ENDED = '57014';
const sleep = (seconds: number) => `select pg_sleep(${String(seconds)})`;

/** How a transaction with so much time ended, and after how long. */
async function ended(work: (tx: Transaction) => Promise<unknown>, within: number) {
  const context: DatabaseContext = await ground.municipality('akari');
  const begun = performance.now();
  const error: unknown = await ground.database.run(context, work, { readOnly: true, within }).catch((e: unknown) => e);
  return { state: sqlState(error), error, took: performance.now() - begun };
}
const running = async () => {
  const [row] = await ground.superuser(
    `select count(*)::int as n from pg_stat_activity where datname = current_database() and state <> 'idle' and query like '%pg_sleep%' and pid <> pg_backend_pid()`,
  );
  return row?.['n'];
};

describe('a transaction with a limit of time', () => {
  it('ends the statement that runs, in the server too', async () => {
    const { state, took } = await ended((tx) => tx.query(sleep(20)), 300);
    expect(state).toBe(ENDED);
    expect(took).toBeLessThan(3_000);
    expect(await running()).toBe(0);
  });

  it('ends many that are short one by one, told to the server as time goes by', async () => {
    const { state, took } = await ended(async (tx) => {
      await tx.query(sleep(0.7));
      await tx.query(sleep(20));
    }, 1_000);
    // Without being told again the server would give the second statement another whole second.
    expect(state).toBe(ENDED);
    expect(took).toBeLessThan(1_600);
  });

  it('ends those sent together', async () => {
    const { state } = await ended((tx) => tx.pipeline([{ sql: sleep(0.1) }, { sql: sleep(20) }]), 400);
    expect(state).toBe(ENDED);
    expect(await running()).toBe(0);
  });

  it('sends nothing more when time is up', async () => {
    const { error } = await ended(async (tx) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await tx.query('select 1');
    }, 100);
    expect(error).toBeInstanceOf(TookTooLong);
  });

  it('leaves nothing of it on the connection, and whoever kept it can do nothing with it', async () => {
    const kept: Transaction[] = [];
    await ended((tx) => {
      kept.push(tx);
      return tx.query(sleep(20));
    }, 200);
    await expect(kept[0]?.query('select 1')).rejects.toThrow('finished');
    const context = await ground.municipality('akari');
    for (let lent = 0; lent < 4; lent += 1)
      await expect(ground.database.run(context, (tx) => tx.query('show statement_timeout'))).resolves.toEqual([
        { statement_timeout: '1min' },
      ]);
  });
});
