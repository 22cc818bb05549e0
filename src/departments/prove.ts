import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import { unproven } from './check.js';
import { CatalogueError } from './faults.js';
import { loadFiles } from './load.js';
import { readFiles } from './read-files.js';

/** So many sets of files are remembered: the checkouts, builds and trials that one set of packages serves. */
const REMEMBERED = 16;

/**
 * The department files for a start: read, and every example run, every leaf shown to decide one. Files that this
 * very program has found good before are not checked again: the check takes as long as reading them.
 * @param memory where that is kept; beside the packages if not given
 * @throws CatalogueError with every fault found, each with file, line and remedy: a fault stops the start
 */
export function loadProven(folder: string, memory = memoryBesidePackages()): CompiledCatalogue {
  const files = readFiles(folder);
  const { compiled } = loadFiles(files);
  const mark = markOf(folder);
  const known = recall(memory);
  if (known.includes(mark)) return compiled;
  const faults = unproven(files, compiled);
  if (faults.length > 0) throw new CatalogueError(faults);
  remember(memory, [mark, ...known].slice(0, REMEMBERED));
  return compiled;
}

/** A mark of the files and of the program that reads, decides and checks. */
function markOf(folder: string): string {
  const hash = createHash('sha256');
  const here = import.meta.dirname;
  for (const [place, kind] of [
    [folder, /\.yaml$/],
    [here, /\.[jt]s$/],
    [join(here, '../domain'), /\.[jt]s$/],
  ] as const)
    for (const name of readdirSync(place, { recursive: true, encoding: 'utf8' }).sort())
      if (kind.test(name))
        hash
          .update(`${name}\0`)
          .update(readFileSync(join(place, name)))
          .update('\0');
  return hash.digest('hex');
}

function memoryBesidePackages(): string {
  const path = createRequire(import.meta.url).resolve('yaml');
  const packages = path.slice(0, path.lastIndexOf(`${sep}node_modules${sep}`));
  return join(packages, 'node_modules/.cache/yorisoi/proven-departments');
}

function recall(memory: string): string[] {
  try {
    return readFileSync(memory, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

function remember(memory: string, marks: readonly string[]): void {
  try {
    mkdirSync(dirname(memory), { recursive: true });
    writeFileSync(memory, `${marks.join('\n')}\n`);
  } catch {
    // Packages that this user may not write, as in the image: then the next start checks again.
  }
}
