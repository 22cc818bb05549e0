import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';

/** So many sets of files are remembered: the checkouts, builds and trials that one set of packages serves. */
const REMEMBERED = 16;

/** What a start has read and found good, for the next start of the same program with the same files. */
export class Memory {
  constructor(private readonly folder: string) {}

  /** @returns what was remembered under this mark; undefined if nothing was, or it can't be read */
  recall(mark: string): unknown {
    try {
      return JSON.parse(readFileSync(join(this.folder, mark), 'utf8'));
    } catch {
      return undefined;
    }
  }

  /** Under its name a file stands whole or not at all: several processes start at once, and any of them may be killed. */
  remember(mark: string, found: unknown): void {
    try {
      mkdirSync(this.folder, { recursive: true });
      const unfinished = join(this.folder, `${mark}.${String(process.pid)}`);
      writeFileSync(unfinished, JSON.stringify(found));
      renameSync(unfinished, join(this.folder, mark));
      for (const name of this.#newestFirst().slice(REMEMBERED)) rmSync(join(this.folder, name), { force: true });
    } catch {
      // Packages that this user may not write, as in the image: then the next start reads and checks again.
    }
  }

  #newestFirst(): string[] {
    return readdirSync(this.folder)
      .map((name) => ({ name, at: statSync(join(this.folder, name)).mtimeMs }))
      .sort((a, b) => b.at - a.at)
      .map(({ name }) => name);
  }
}

/** A memory beside the packages, which go with the machine and not with the files. */
export function memoryBesidePackages(name: string): Memory {
  const path = createRequire(import.meta.url).resolve('yaml');
  const packages = path.slice(0, path.lastIndexOf(`${sep}node_modules${sep}`));
  return new Memory(join(packages, 'node_modules/.cache/yorisoi', name));
}

/** A mark of files and of the program that reads and checks them: every file of these folders with such a name. */
export function markOf(places: readonly (readonly [folder: string, kind: RegExp])[]): string {
  const hash = createHash('sha256');
  for (const [folder, kind] of places)
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (kind.test(name))
        hash
          .update(`${name}\0`)
          .update(readFileSync(join(folder, name)))
          .update('\0');
  return hash.digest('hex');
}

/** The program, as it was written or as it was built. */
export const PROGRAM = /\.[jt]s$/u;
