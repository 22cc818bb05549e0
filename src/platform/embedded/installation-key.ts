import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { errorProperty, exitCodes, StartFailure } from '../failures.js';
import type { DataFolder } from './data-folder.js';

/**
 * The installation's key of 32 bytes, made once and kept in the data folder, readable by its owner only.
 * @throws StartFailure if the key is gone while the data is still there: a new key would not open it
 */
export function installationKey(folder: DataFolder): Buffer {
  if (!existsSync(folder.key)) {
    if (existsSync(folder.cluster)) throw lost(folder);
    // Two processes may start at once: linking succeeds for one of them, and both read that one's key.
    const mine = `${folder.key}.${process.pid}`;
    writeFileSync(mine, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flush: true });
    try {
      linkSync(mine, folder.key);
    } catch (error) {
      if (errorProperty(error, 'code') !== 'EEXIST') throw error;
    } finally {
      rmSync(mine, { force: true });
    }
  }
  const key = Buffer.from(readFileSync(folder.key, 'utf8').trim(), 'base64');
  if (key.length !== 32) throw lost(folder);
  return key;
}

function lost(folder: DataFolder): StartFailure {
  return new StartFailure(
    {
      en: `The key of this data is missing or damaged (${folder.key}): put it back, or set YORISOI_KEY; without it the data can't be read. To begin anew, remove ${folder.root}.`,
      ja: `このデータの鍵がないか、壊れています（${folder.key}）。元に戻すか、YORISOI_KEY に設定してください。鍵がなければデータは読めません。最初から始めるときは ${folder.root} を削除してください。`,
    },
    { exitCode: exitCodes.config },
  );
}
