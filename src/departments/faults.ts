import type { Document, LineCounter } from 'yaml';
import type { z } from 'zod';

/** One thing wrong with a department file: where it stands, and what to do. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Stops the start: the files are read all or not at all. */
export class CatalogueError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(({ file, line, message }) => `${file}:${String(line)}: ${message}`).join('\n'));
    this.name = 'CatalogueError';
  }
}

export type Path = readonly PropertyKey[];

/** A YAML file with its text positions, so that every fault can name a line. */
export interface SourceFile {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** The line of the node at a path, or of the nearest node above it. */
export function lineOf({ document, lines }: SourceFile, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      const range: unknown[] = node.range;
      const [offset] = range;
      if (typeof offset === 'number') return lines.linePos(offset).line;
    }
  }
  return 1;
}

export const faultAt = (source: SourceFile, path: Path, message: string): Fault => ({
  file: source.file,
  line: lineOf(source, path),
  message,
});

/** The schema's complaints as faults; of a union only the nearest branch speaks. */
export function schemaFaults(source: SourceFile, error: z.ZodError): Fault[] {
  return error.issues
    .flatMap((issue) => nearestIssues(issue, []))
    .map(({ path, message }) => faultAt(source, path, message));
}

interface Complaint {
  readonly path: Path;
  readonly message: string;
}

function nearestIssues(issue: z.core.$ZodIssue, above: Path): Complaint[] {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union') return [{ path, message: wordsFor(issue, path) }];
  const branches = issue.errors.map((errors) => errors.flatMap((inner) => nearestIssues(inner, path)));
  // The branch that was meant fails deepest; among equals the one with the fewest complaints.
  const depth = (complaints: Complaint[]) => Math.max(...complaints.map((complaint) => complaint.path.length));
  const meant = branches
    .filter((branch) => branch.length > 0)
    .sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
  return meant ?? [{ path, message: wordsFor(issue, path) }];
}

function wordsFor(issue: z.core.$ZodIssue, path: Path): string {
  const place = path.map(String).join('.') || 'the file';
  if (issue.code === 'unrecognized_keys')
    return `${place}: unknown key ${issue.keys.join(', ')}; take it out or correct its spelling`;
  return `${place}: ${issue.message}`;
}
