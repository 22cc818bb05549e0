import { spawn } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { EmbeddedStartError, exitCodes, StartFailure } from '../failures.js';
import type { Binaries } from './binaries.js';
import type { DataFolder } from './data-folder.js';
import { isAlive } from './processes.js';
import type { ServerUser } from './server-user.js';

/** The cluster's superuser; the service never works as it. */
export const superuser = 'postgres';

const major = '15';

/**
 * Makes the cluster if there is none: UTF-8, ordered by ICU's rules for Japanese, every login by SCRAM. It is made beside its place
 * and moved there when whole, so a killed first start leaves nothing half-made.
 */
export async function initialise(
  binaries: Binaries,
  folder: DataFolder,
  user: ServerUser,
  password: string,
  durable: boolean,
): Promise<void> {
  removeUnfinished(folder);
  if (existsSync(folder.cluster)) {
    refuseOtherMajor(folder);
    return;
  }
  const unfinished = mkdtempSync(`${folder.cluster}.${process.pid}-`);
  const passwordFile = join(unfinished, 'password');
  const fresh = join(unfinished, 'new');
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (user.borrowed) for (const path of [unfinished, passwordFile]) chownSync(path, user.uid, user.gid);
    await initdb(binaries, user, [
      `--pgdata=${fresh}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=icu',
      '--icu-locale=ja-JP',
      // macOS has no C.UTF-8; it decides character classes only, the order is ICU's.
      `--locale=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`,
      '--lc-messages=C',
      ...(durable ? [] : ['--no-sync']),
    ]);
    // Two first starts at once: the one whose cluster is in place first wins, both go on with it.
    if (!existsSync(folder.cluster)) renameSync(fresh, folder.cluster);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

async function initdb(binaries: Binaries, user: ServerUser, args: string[]): Promise<void> {
  const child = spawn(binaries.initdb, args, {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
    ...(user.borrowed ? { uid: user.uid, gid: user.gid } : {}),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  if (code !== 0) throw new EmbeddedStartError(`initdb ended with code ${code}`, said);
}

// What a killed first start left. Its initdb may still be writing there for a moment; what can't be removed now goes at the next start.
function removeUnfinished(folder: DataFolder): void {
  const prefix = `${basename(folder.cluster)}.`;
  for (const name of readdirSync(folder.root)) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    if (pid !== process.pid && isAlive(pid)) continue;
    try {
      rmSync(join(folder.root, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    } catch {
      // Only waste, in nobody's way.
    }
  }
}

function refuseOtherMajor(folder: DataFolder): void {
  const found = readFileSync(join(folder.cluster, 'PG_VERSION'), 'utf8').trim();
  if (found === major) return;
  throw new StartFailure(
    {
      en: `The data in ${folder.root} belongs to PostgreSQL ${found}, this program brings ${major}: choose another folder with YORISOI_DATA_DIR, or start the program it was made with.`,
      ja: `${folder.root} のデータは PostgreSQL ${found} のもので、このプログラムは ${major} を使います。YORISOI_DATA_DIR で別のフォルダーを指定するか、作成時の版を起動してください。`,
    },
    { exitCode: exitCodes.config },
  );
}
