import { CatalogueError } from './departments/faults.js';
import { exitCodes, StartFailure } from './platform/failures.js';
import { Tongues } from './tongues/tongues.js';

/**
 * At the start, and not when somebody first asks for a language: so a family never finds what is wrong in a file.
 * @throws StartFailure with file, line and remedy
 */
export function checkTongues(): void {
  try {
    new Tongues().check();
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
