import type { Document, LineCounter } from 'yaml';
import type { z } from 'zod';
import { inJapanese } from './in-japanese.js';

/** One thing wrong with a department file: where it stands, and what to do. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** A fault as one line, as compilers write it, so that editors jump there. */
export const inEnglish = ({ file, line, message }: Fault): string => `${file}:${String(line)}: ${message}`;

/** The same in Japanese. */
export const inJapaneseLine = ({ file, line, message }: Fault): string =>
  `${file}:${String(line)}: ${inJapanese(message) ?? message}`;

/** Stops the start: the files are read all or not at all. */
export class CatalogueError extends Error {
  readonly japanese: string;

  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(inEnglish).join('\n'));
    this.name = 'CatalogueError';
    this.japanese = faults.map(inJapaneseLine).join('\n');
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
    .flatMap((issue) => nearestIssues(issue, [], (path) => source.document.hasIn(path)))
    .map(({ path, message }) => faultAt(source, path, message));
}

interface Complaint {
  readonly path: Path;
  readonly message: string;
  /** How far the branch fits: a key that is missing is a complaint about what it is missing from. */
  readonly depth: number;
  /** Keys that the branch doesn't know. */
  readonly strangers: number;
}

function nearestIssues(issue: z.core.$ZodIssue, above: Path, isThere: (path: Path) => boolean): Complaint[] {
  const path = [...above, ...issue.path];
  if (!isThere(path))
    return [{ path, message: `${nameOf(path)} is missing; write it`, depth: path.length - 1, strangers: 0 }];
  if (issue.code === 'unrecognized_keys') {
    const message = `${nameOf(path)}: unknown key ${issue.keys.join(', ')}; take it out or correct its spelling`;
    return [{ path: [...path, ...issue.keys.slice(0, 1)], message, depth: path.length, strangers: issue.keys.length }];
  }
  const own = [{ path, message: wordsFor(issue, path), depth: path.length, strangers: 0 }];
  if (issue.code !== 'invalid_union') return own;
  const branches = issue.errors.map((errors) => errors.flatMap((inner) => nearestIssues(inner, path, isThere)));
  // The branch that was meant fails deepest; among equals it knows the most keys.
  const depth = (complaints: Complaint[]) => Math.max(...complaints.map((complaint) => complaint.depth));
  const strangers = (complaints: Complaint[]) => complaints.reduce((sum, complaint) => sum + complaint.strangers, 0);
  const meant = branches
    .filter((branch) => branch.length > 0)
    .sort((a, b) => depth(b) - depth(a) || strangers(a) - strangers(b) || a.length - b.length)[0];
  if (!meant) return own;
  // A key that nobody knows explains why the one it stands for is missing.
  const unknown = meant.filter((complaint) => complaint.strangers > 0);
  return unknown.length > 0 ? unknown : meant;
}

const nameOf = (path: Path): string => path.map(String).join('.') || 'the file';

function wordsFor(issue: z.core.$ZodIssue, path: Path): string {
  if (issue.code === 'too_small' && issue.origin === 'array')
    return `${nameOf(path)} is empty; name at least one, or take it out`;
  if (issue.code === 'invalid_value') return `${nameOf(path)}: write one of ${issue.values.map(String).join(', ')}`;
  return `${nameOf(path)}: ${issue.message}`;
}
