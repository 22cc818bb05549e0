import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { DataFolder } from './data-folder.js';
import { beganAt, commandOf, isAlive } from './processes.js';

export const socketPort = 5432;

function firstLine(path: string): string {
  try {
    return readFileSync(path, 'utf8').split('\n')[0]?.trim() ?? '';
  } catch {
    return '';
  }
}

/** The id of the server that runs on this data folder, also one that an earlier process of ours left behind. */
export function runningServer(folder: DataFolder): number | undefined {
  const pid = Number(firstLine(`${folder.cluster}/postmaster.pid`));
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return undefined;
  return commandOf(pid).includes(folder.cluster) ? pid : undefined;
}

/**
 * PostgreSQL clears a lock whose process is dead, but not one whose id now belongs to a stranger (after a reboot, in a container).
 * Only to be called when no server runs here.
 */
export function removeStaleLocks(folder: DataFolder): void {
  rmSync(`${folder.cluster}/postmaster.pid`, { force: true });
  rmSync(`${folder.socket}/.s.PGSQL.${socketPort}.lock`, { force: true });
  rmSync(`${folder.socket}/.s.PGSQL.${socketPort}`, { force: true });
}

/** Whether a living process of ours started the server and will stop it. */
export function hasLivingOwner(folder: DataFolder): boolean {
  const [pid, began] = firstLine(folder.owner).split('/');
  return pid !== undefined && Number(pid) > 1 && isAlive(Number(pid)) && beganAt(Number(pid)) === began;
}

export function takeOwnership(folder: DataFolder): void {
  writeFileSync(folder.owner, `${process.pid}/${beganAt(process.pid)}\n`);
}

/** Fast shutdown (SIGINT: sessions end, data is written), after 20 s the hard way (SIGQUIT: the log is replayed at the next start). */
export async function stopServer(pid: number): Promise<void> {
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(pid, name);
    } catch {
      // Gone already.
    }
  };
  signal('SIGINT');
  const hardAt = performance.now() + 20_000;
  let hard = false;
  while (isAlive(pid)) {
    if (!hard && performance.now() > hardAt) {
      hard = true;
      signal('SIGQUIT');
    }
    await wait(10);
  }
}
