import { join } from 'node:path';
import type { Catalogue } from '../domain/catalogue.js';
import { unproven } from './check.js';
import { CatalogueError } from './faults.js';
import { loadFiles } from './load.js';
import { markOf, type Memory, memoryBesidePackages, PROGRAM } from './memory.js';
import { isCatalogue } from './outline.js';
import { readFiles } from './read-files.js';

/**
 * The department files for a start: read, and every example run, every leaf shown to decide one. Files that this
 * very program has found good before are neither read nor checked again: that takes as long as all the rest of a start.
 * @throws CatalogueError with every fault found, each with file, line and remedy: a fault stops the start
 */
export function provenCatalogue(folder: string, memory = memoryBesidePackages('departments')): Catalogue {
  const mark = markOf([
    [folder, /\.yaml$/u],
    [import.meta.dirname, PROGRAM],
    [join(import.meta.dirname, '../domain'), PROGRAM],
  ]);
  const known = memory.recall(mark);
  return isCatalogue(known) ? known : proven(folder, memory, mark);
}

function proven(folder: string, memory: Memory, mark: string): Catalogue {
  const files = readFiles(folder);
  const { compiled } = loadFiles(files);
  const faults = unproven(files, compiled);
  if (faults.length > 0) throw new CatalogueError(faults);
  memory.remember(mark, compiled.source);
  return compiled.source;
}
