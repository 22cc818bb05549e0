import type { Example } from './examples.js';
import type { Path, SourceFile } from './faults.js';
import type { CatalogueFiles } from './read-files.js';
import type { DepartmentFile } from './schema.js';

/** One department or outside body in its file, as the check and the proofs walk through them. */
export interface CheckedSection {
  readonly source: SourceFile;
  /** Where the section stands in its file. */
  readonly path: Path;
  /** Department or body. */
  readonly code: string;
  /** Codes of its rows in the file's order; a code with several versions stands several times. */
  readonly codes: readonly string[];
  readonly examples: readonly Example[];
}

export function sectionsOf({ departments, outside }: CatalogueFiles): CheckedSection[] {
  const bodies = outside?.content.bodies.map((body, index) =>
    section(outside.source, ['bodies', index], body.body, body),
  );
  return [
    ...departments.map(({ source, content }) => section(source, [], content.department, content)),
    ...(bodies ?? []),
  ];
}

function section(
  source: SourceFile,
  path: Path,
  code: string,
  { procedures, examples, given }: Pick<DepartmentFile, 'procedures' | 'examples' | 'given'>,
): CheckedSection {
  return {
    source,
    path,
    code,
    codes: procedures.map((row) => row.code),
    examples: examples.map((entry) => ({ entry, given })),
  };
}
