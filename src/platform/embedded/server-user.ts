import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { exitCodes, StartFailure } from '../failures.js';

/** As whom PostgreSQL runs. It refuses to run as root, so root lends it another user of the machine. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
  /** True when this process is root and gives up its rights for the server. */
  readonly borrowed: boolean;
}

function idOf(name: string, flag: '-u' | '-g'): number | undefined {
  const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
  return status === 0 ? Number(stdout.trim()) : undefined;
}

/** For root: `postgres` where the machine has it, else `nobody`, which every machine has; no user is created. */
export function serverUser(): ServerUser {
  const uid = process.getuid?.();
  const gid = process.getgid?.();
  if (uid === undefined || gid === undefined) {
    throw new StartFailure(
      {
        en: 'The embedded database runs on Linux and macOS only: give a PostgreSQL 15 server with DATABASE_URL.',
        ja: '内蔵データベースは Linux と macOS でのみ動きます。DATABASE_URL で PostgreSQL 15 のサーバーを指定してください。',
      },
      { exitCode: exitCodes.config },
    );
  }
  if (uid !== 0) return { uid, gid, borrowed: false };
  for (const name of ['postgres', 'nobody']) {
    const other = { uid: idOf(name, '-u'), gid: idOf(name, '-g') };
    if (other.uid !== undefined && other.gid !== undefined && other.uid !== 0) {
      return { uid: other.uid, gid: other.gid, borrowed: true };
    }
  }
  throw new StartFailure(
    {
      en: 'PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody: start Yorisoi as an ordinary user.',
      ja: 'PostgreSQL は root では動かず、postgres も nobody もこのコンピューターにありません。一般ユーザーで起動してください。',
    },
    { exitCode: exitCodes.config },
  );
}

/** Root also goes on with what an ordinary user began: as that user, whom alone PostgreSQL takes for the owner of the data. */
export function ownerOf(cluster: string, user: ServerUser): ServerUser {
  if (!user.borrowed || !existsSync(cluster)) return user;
  const { uid, gid } = statSync(cluster);
  return uid === 0 ? user : { uid, gid, borrowed: true };
}

/** Whether the server's user may do this with the path: x = enter or run, r = read, w = write. */
export function mayUse(user: ServerUser, path: string, right: 'r' | 'w' | 'x'): boolean {
  const identity = user.borrowed ? { uid: user.uid, gid: user.gid } : {};
  return spawnSync('/bin/sh', ['-c', `test -${right} "$0"`, path], { cwd: '/', ...identity }).status === 0;
}
