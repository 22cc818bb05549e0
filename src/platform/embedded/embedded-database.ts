import { spawn } from 'node:child_process';
import { chownSync, closeSync, existsSync, openSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type DatabaseAddress, inDatabase, type Login } from '../database/address.js';
import { withClient } from '../database/connect.js';
import { type DatabaseAccess, derivedPassword } from '../database/roles.js';
import { sqlState } from '../database/sql-state.js';
import { EmbeddedStartError, exitCodes, StartFailure } from '../failures.js';
import { type Binaries, findBinaries } from './binaries.js';
import { type DataFolder, defaultFolder, prepareFolder } from './data-folder.js';
import { initialise, superuser } from './initialise.js';
import { installationKey } from './installation-key.js';
import {
  hasLivingOwner,
  removeStaleLocks,
  runningServer,
  socketPort,
  stopServer,
  takeOwnership,
} from './postmaster.js';
import { ownerOf, type ServerUser, serverUser } from './server-user.js';
import { type SignalGuard, stopOnSignals } from './stop-on-signals.js';

export interface EmbeddedOptions {
  /** The data folder; if not given, `.yorisoi` in the working folder, or for root one under /var/lib/yorisoi where that can't be used. */
  readonly folder?: string | undefined;
  /** 32 bytes; if not given, the one in the data folder, made at the first start. */
  readonly key?: Buffer | undefined;
  /** false: no fsync. Faster, and a power cut destroys the data: for tests. */
  readonly durable?: boolean;
  readonly database?: string;
}

export interface EmbeddedDatabase {
  readonly access: DatabaseAccess;
  /** The superuser, for setting up only. */
  readonly administrator: Login;
  readonly folder: string;
  /** started by us; adopted: it ran on after its process had died; joined: another living process owns and stops it. */
  readonly how: 'started' | 'adopted' | 'joined';
  /** Stops the server (not a joined one) and waits until it has. */
  stop(): Promise<void>;
  /** From now on somebody else calls stop() at SIGTERM, SIGINT and SIGHUP; until then those signals stop the server themselves. */
  handOverSignals(): void;
}

const startWithin = 30_000;
const nothingToStop: SignalGuard = { handOver: () => undefined, end: () => undefined };

/** PostgreSQL 15 of our own, on a private socket, for trial, tests and development. @throws StartFailure, EmbeddedStartError */
export async function startEmbedded(options: EmbeddedOptions = {}): Promise<EmbeddedDatabase> {
  const ours = serverUser();
  const place = options.folder ?? defaultFolder(ours, process.cwd());
  const user = ownerOf(join(place, 'cluster'), ours);
  const folder = prepareFolder(user, place);
  const key = options.key ?? installationKey(folder);
  const administrator = { user: superuser, password: derivedPassword(key, superuser) };
  const address: DatabaseAddress = {
    host: folder.socket,
    port: socketPort,
    database: options.database ?? 'yorisoi',
    tls: 'off',
    login: undefined,
  };
  const binaries = await findBinaries(user, folder);
  const durable = options.durable ?? true;
  await initialise(binaries, folder, user, administrator.password, durable);
  const { pid, mine } = await runServer(binaries, folder, user, durable, () =>
    answers(inDatabase(address, 'postgres'), administrator, folder),
  );
  const how = mine ? 'started' : hasLivingOwner(folder) ? 'joined' : 'adopted';
  const common = { access: { address, key }, administrator, folder: folder.root, how } as const;
  if (how === 'joined') return { ...common, stop: () => Promise.resolve(), handOverSignals: () => undefined };
  if (how === 'adopted') takeOwnership(folder);
  const signals = mine ?? stopOnSignals(pid);
  return {
    ...common,
    handOverSignals: signals.handOver,
    stop: async () => {
      signals.end();
      await stopServer(pid);
      rmSync(folder.owner, { force: true });
    },
  };
}

/**
 * Waits for the server that runs, or starts one. After a crash its last children may still hold the data: tried again until they are gone.
 * A server started here stops with this process from its first moment, and when it turns out to be of no use.
 * @returns `mine`: what lets go of a server started here; undefined for one that ran already
 */
async function runServer(
  binaries: Binaries,
  folder: DataFolder,
  user: ServerUser,
  durable: boolean,
  ready: () => Promise<boolean>,
): Promise<{ pid: number; mine: SignalGuard | undefined }> {
  const giveUpAt = performance.now() + startWithin;
  let mine: Launched | undefined;
  let refusals = 0;
  try {
    while (performance.now() < giveUpAt) {
      const pid = runningServer(folder);
      if (pid !== undefined) {
        // Before it answers: whoever joins must see that somebody looks after it.
        if (pid === mine?.pid) takeOwnership(folder);
        if (await ready()) return { pid, mine: pid === mine?.pid ? mine.signals : undefined };
      } else if (mine === undefined || mine.exited()) {
        if (mine !== undefined && !/lock file|shared memory|shutting down|starting up/.test(serverLog(folder)))
          refusals += 1;
        if (refusals >= 2) break;
        if (mine !== undefined) await wait(150);
        removeStaleLocks(folder);
        mine = launch(binaries, folder, user, durable);
      }
      await wait(15);
    }
    throw new EmbeddedStartError(
      mine?.exited() === false ? 'the server did not answer in time' : 'the server ended at once',
      serverLog(folder),
      { room: roomIn(folder) },
    );
  } catch (error) {
    if (mine?.pid !== undefined && !mine.exited()) {
      mine.signals.end();
      await stopServer(mine.pid);
      rmSync(folder.owner, { force: true });
    }
    throw error;
  }
}

interface Launched {
  readonly pid: number | undefined;
  readonly signals: SignalGuard;
  exited(): boolean;
}

function launch(binaries: Binaries, folder: DataFolder, user: ServerUser, durable: boolean): Launched {
  const log = openSync(folder.log, 'w', 0o600);
  if (user.borrowed) chownSync(folder.log, user.uid, user.gid);
  try {
    const child = spawn(binaries.postgres, ['-D', folder.cluster, ...settings(folder, durable)], {
      cwd: '/',
      // A session of its own: Ctrl-C in the terminal reaches us, and we stop the server when the service has let go of it.
      detached: true,
      stdio: ['ignore', log, log],
      env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
      ...(user.borrowed ? { uid: user.uid, gid: user.gid } : {}),
    });
    child.unref();
    const signals = child.pid === undefined ? nothingToStop : stopOnSignals(child.pid);
    let exited = false;
    const over = () => {
      exited = true;
      signals.end();
    };
    child.once('exit', over).once('error', over);
    return { pid: child.pid, signals, exited: () => exited };
  } finally {
    closeSync(log);
  }
}

function settings(folder: DataFolder, durable: boolean): string[] {
  const values = {
    listen_addresses: '',
    port: socketPort,
    unix_socket_directories: folder.socket,
    unix_socket_permissions: '0700',
    max_connections: 120,
    // A new database knows nothing of its tables, and plans for them badly until this comes round: once a minute if not said.
    autovacuum_naptime: '5s',
    timezone: 'UTC',
    // The log holds no values of ours: no statements, no parameters, no details of broken constraints.
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: 0,
    log_error_verbosity: 'terse',
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function answers(address: DatabaseAddress, administrator: Login, folder: DataFolder): Promise<boolean> {
  try {
    await withClient(address, administrator, (client) => client.query('select 1'));
    return true;
  } catch (error) {
    if (sqlState(error) !== '28P01') return false;
    throw new StartFailure(
      {
        en: `The key does not fit the data in ${folder.root}: set the YORISOI_KEY it was made with, or unset it if the folder has its own key.`,
        ja: `鍵が ${folder.root} のデータと合いません。このデータを作ったときの YORISOI_KEY を設定してください。フォルダーに鍵があるときは、YORISOI_KEY を外してください。`,
      },
      { exitCode: exitCodes.config, cause: error },
    );
  }
}

/** Bytes that a user may still write. */
function roomIn({ root }: DataFolder): number {
  const { bavail, bsize } = statfsSync(root);
  return bavail * bsize;
}

function serverLog(folder: DataFolder): string {
  return existsSync(folder.log) ? readFileSync(folder.log, 'utf8').slice(-4000) : '';
}
