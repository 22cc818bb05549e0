import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const named = z.object({ name: z.literal('yorisoi') });

/**
 * The checkout this program was built from: the samples, ledgers and department files are read from there, not from the
 * build, so that whoever edits one sees it at the next start.
 */
export function projectFolder(from: string = import.meta.dirname): string {
  const manifest = join(from, 'package.json');
  if (existsSync(manifest) && named.safeParse(JSON.parse(readFileSync(manifest, 'utf8'))).success) return from;
  const above = dirname(from);
  if (above === from)
    throw new Error('the demo needs the whole checkout of Yorisoi (package.json was not found above it)');
  return projectFolder(above);
}
