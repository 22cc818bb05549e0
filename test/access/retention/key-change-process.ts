import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { DatabaseAddress, Login } from '../../../src/platform/database/address.js';
import { withClient } from '../../../src/platform/database/connect.js';

const SCRIPT = join(import.meta.dirname, '../../support/key-change-command.mjs');

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
}

/** `npm run keys:change` as an operator runs it: a process with the settings of the README. */
export function changeAsProcess(
  address: DatabaseAddress,
  administrator: Login,
  { before, next }: { readonly before: Buffer; readonly next: Buffer },
): { readonly ended: Promise<Ended>; kill(): void } {
  const { host, port, database } = address;
  const place = `/${database}?host=${encodeURIComponent(host)}&port=${String(port)}`;
  const child = spawn(process.execPath, [SCRIPT], {
    env: {
      DATABASE_URL: `postgres://${place}`,
      DATABASE_OWNER_URL: `postgres://${administrator.user}:${administrator.password}@${place}`,
      YORISOI_KEY: next.toString('base64'),
      YORISOI_KEY_BEFORE: before.toString('base64'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, said }));
  });
  return { ended, kill: () => child.kill('SIGKILL') };
}

/**
 * The same, killed with everything changed and nothing committed: what comes last, the passwords of the roles, waits for somebody
 * else, who gives way once the process is gone. @returns once the database has noticed
 */
export async function killedAtTheEnd(
  address: DatabaseAddress,
  { administrator, keeper }: { readonly administrator: Login; readonly keeper: Login },
  keys: { readonly before: Buffer; readonly next: Buffer },
): Promise<Ended> {
  // What goes on is looked up beside it: a transaction sees the list of sessions as it first read it.
  return withClient(address, administrator, (beside) =>
    withClient(address, administrator, async (client) => {
      const isThere = async (more: string) =>
        (await beside.query(`select from pg_stat_activity where usename = $1 ${more}`, [keeper.user])).rows.length > 0;
      await client.query('begin');
      await client.query('alter role yorisoi_app connection limit 100');
      const { ended, kill } = changeAsProcess(address, keeper, keys);
      let over: Ended | null = null;
      void ended.then((how) => (over = how));
      while (over === null && !(await isThere(`and wait_event_type = 'Lock' and query like 'alter role%'`)))
        await wait(50);
      kill();
      const how = await ended;
      await client.query('rollback');
      while (await isThere('')) await wait(50);
      return how;
    }),
  );
}
