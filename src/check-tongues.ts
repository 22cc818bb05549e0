import { join } from 'node:path';
import { CatalogueError } from './departments/faults.js';
import { markOf, memoryBesidePackages, PROGRAM } from './departments/memory.js';
import { exitCodes, StartFailure } from './platform/failures.js';
import { Tongues, TONGUES_FOLDER } from './tongues/tongues.js';

/**
 * At the start, and not when somebody first asks for a language: so a family never finds what is wrong in a file. Files
 * that this very program has read before are not read again: that is a second of each start.
 * @throws StartFailure with file, line and remedy
 */
export function checkTongues(): void {
  try {
    const memory = memoryBesidePackages('tongues');
    const mark = markOf([
      [TONGUES_FOLDER, /\.yaml$/u],
      [TONGUES_FOLDER, PROGRAM],
      [join(import.meta.dirname, 'departments'), PROGRAM],
    ]);
    if (memory.recall(mark) !== undefined) return;
    new Tongues().check();
    memory.remember(mark, 'read');
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    throw new StartFailure(
      {
        en: `The files of the languages (src/tongues) can't be used; correct them and start again.\n${error.message}`,
        ja: `ことばのファイル（src/tongues）に誤りがあります。直してから起動し直してください。\n${error.japanese}`,
      },
      { exitCode: exitCodes.config },
    );
  }
}
