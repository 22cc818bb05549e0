import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, lstatSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { exitCodes, StartFailure } from '../../platform/failures.js';

const OTHERS = 0o077;
const WORLD_WRITES = 0o002;
const STICKY = 0o1000;

/**
 * Writes a file that only its owner reads, whole or not at all.
 * @throws StartFailure where others can read the file that is there, could exchange it, or the file system keeps no rights
 */
export function writePrivately(path: string, content: Buffer): void {
  const folder = statSync(dirname(resolve(path)));
  if ((folder.mode & WORLD_WRITES) !== 0 && (folder.mode & STICKY) === 0) throw tooOpen(dirname(resolve(path)));
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there && (!there.isFile() || (there.mode & OTHERS) !== 0)) throw tooOpen(path);
  const part = `${path}.${randomUUID()}.part`;
  const file = openSync(part, 'wx', 0o600);
  try {
    // Asked of the file itself: some file systems take rights and keep none.
    if ((fstatSync(file).mode & OTHERS) !== 0) throw tooOpen(path);
    for (let written = 0; written < content.length;) written += writeSync(file, content, written);
    fsyncSync(file);
    renameSync(part, path);
  } finally {
    closeSync(file);
    rmSync(part, { force: true });
  }
}

const tooOpen = (path: string): StartFailure =>
  new StartFailure(
    {
      ja: `${path} は、ほかの利用者が読むか書き換えることができます。自分だけの場所（chmod 700 のフォルダー、chmod 600 のファイル）を指定してください。`,
      en: `Others can read or exchange ${path}: choose a place of your own (a folder with chmod 700, a file with chmod 600).`,
    },
    { exitCode: exitCodes.denied },
  );
