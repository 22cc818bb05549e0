import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { errorProperty, exitCodes, StartFailure } from '../failures.js';
import { mayUse, type ServerUser } from './server-user.js';

/** Where everything of one embedded database lies. */
export interface DataFolder {
  readonly root: string;
  /** PostgreSQL's own folder. */
  readonly cluster: string;
  readonly socket: string;
  /** What PostgreSQL says, of the newest start only. */
  readonly log: string;
  /** Which process started the server: its id and the time it began, so that a reused id is noticed. */
  readonly owner: string;
  readonly key: string;
}

// A unix socket's path may have 103 bytes on macOS, 107 on Linux; "/.s.PGSQL.5432" takes 14 of them.
const longestSocketFolder = 88;

/**
 * `.yorisoi` in the working folder. Root lends the server another user, who can't enter folders like /root:
 * then a folder of this working folder's own under /var/lib/yorisoi.
 */
export function defaultFolder(user: ServerUser, workingFolder: string): string {
  if (!user.borrowed || mayUse(user, workingFolder, 'x')) return join(workingFolder, '.yorisoi');
  return join('/var/lib/yorisoi', `${basename(workingFolder) || 'root'}-${shortHash(workingFolder)}`);
}

/** Makes the folders that are missing, with the rights they need. @throws StartFailure, or the file system's own error */
export function prepareFolder(user: ServerUser, path: string): DataFolder {
  const root = resolve(path);
  makeFolder(root, user.borrowed ? 0o755 : 0o700);
  refuseForeign(user, root);
  if (user.borrowed && !mayUse(user, root, 'x')) {
    // Ours, so open the way in; the parents belong to others.
    chmodSync(root, 0o755);
    if (!mayUse(user, root, 'x')) {
      throw new StartFailure(
        {
          en: `The database server (user id ${user.uid}) can't enter ${root}: choose a folder outside ${dirname(root)} with YORISOI_DATA_DIR.`,
          ja: `データベースのユーザー（ID ${user.uid}）が ${root} に入れません。YORISOI_DATA_DIR で ${dirname(root)} 以外のフォルダーを指定してください。`,
        },
        { exitCode: exitCodes.denied },
      );
    }
  }
  const inside = join(root, 'socket');
  const socket =
    Buffer.byteLength(inside) <= longestSocketFolder ? inside : join('/tmp', `yorisoi-${user.uid}-${shortHash(root)}`);
  ownFolder(user, socket);
  return {
    root,
    cluster: join(root, 'cluster'),
    socket,
    log: join(root, 'postgres.log'),
    owner: join(root, 'owner.pid'),
    key: join(root, 'key'),
  };
}

/** As mkdir -p. Node's own never comes back where the file system takes no folders, as under /proc. */
function makeFolder(path: string, mode: number): void {
  const found = kindOf(path);
  if (found === 'folder') return;
  if (found === 'file') throw Object.assign(new Error(`${path} is no folder`), { code: 'ENOTDIR', path });
  makeFolder(dirname(path), mode);
  try {
    mkdirSync(path, mode);
  } catch (error) {
    const code = errorProperty(error, 'code');
    // EEXIST: another process that starts at the same time was faster.
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT') throw error;
    throw new StartFailure(
      {
        en: `No folder can be made at ${path}: choose a place on a disk with YORISOI_DATA_DIR.`,
        ja: `${path} にはフォルダーを作れません。YORISOI_DATA_DIR でディスク上の場所を指定してください。`,
      },
      { exitCode: exitCodes.config, cause: error },
    );
  }
}

function kindOf(path: string): 'folder' | 'file' | 'nothing' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    // ENOTDIR: one of the folders above is a file, which is said when its turn comes.
    if (['ENOENT', 'ENOTDIR'].includes(String(errorProperty(error, 'code')))) return 'nothing';
    throw error;
  }
}

/** Data that root or somebody else made: an ordinary user can neither read nor repair it. */
function refuseForeign(user: ServerUser, root: string): void {
  const owner = statSync(root).uid;
  if (user.borrowed || owner === user.uid) return;
  // A folder others may write, like /tmp, in which nothing of Yorisoi lies yet.
  if (mayUse(user, root, 'w') && lstatSync(join(root, 'cluster'), { throwIfNoEntry: false }) === undefined) return;
  const [whose, whoseJa] = owner === 0 ? ['root', ' root'] : [`user ${owner}`, `別のユーザー（ID ${owner}）`];
  throw new StartFailure(
    {
      en: `${root} belongs to ${whose}: start Yorisoi as that user, or take it over with "sudo chown -R $(id -un) ${root}", or choose another folder with YORISOI_DATA_DIR.`,
      ja: `${root} は${whoseJa} のものです。そのユーザーで起動するか、"sudo chown -R $(id -un) ${root}" で引き取るか、YORISOI_DATA_DIR で別のフォルダーを指定してください。`,
    },
    { exitCode: exitCodes.denied },
  );
}

/** A folder that belongs to the server's user alone. In /tmp somebody else may have put one there first: refused. */
function ownFolder(user: ServerUser, path: string): void {
  makeFolder(path, 0o700);
  const found = lstatSync(path);
  const ours = found.uid === user.uid || found.uid === process.getuid?.();
  if (!found.isDirectory() || !ours) {
    throw new StartFailure(
      {
        en: `${path} belongs to somebody else: remove it, or choose a shorter path with YORISOI_DATA_DIR.`,
        ja: `${path} は別のユーザーのものです。削除するか、YORISOI_DATA_DIR でもっと短いパスを指定してください。`,
      },
      { exitCode: exitCodes.denied },
    );
  }
  if (user.borrowed && found.uid !== user.uid) chownSync(path, user.uid, user.gid);
  if ((found.mode & 0o777) !== 0o700) chmodSync(path, 0o700);
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
