import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, isSeq } from 'yaml';
import { sectionsOf, type CheckedSection } from './check-sections.js';
import type { SourceFile } from './faults.js';
import { exampleText, indented, isCode, refused, rowText, type Written } from './new-procedure-text.js';
import { readFiles } from './read-files.js';

/**
 * Adds a row to the file of the department or outside body whose code it begins with: the file still loads, and the
 * row's one example fails until the rule is written.
 * @throws CatalogueError if the files already there don't load
 */
export function newProcedure(code: string, folder: string): Written {
  if (!isCode(code) || !code.includes('-'))
    return refused(
      `「${code}」 is no procedure code: begin with the department's, e.g. npm run new:procedure SHIMIN-NAME`,
    );
  const sections = sectionsOf(readFiles(folder));
  const owner = sections.find(({ codes }) => codes.includes(code));
  if (owner) return refused(`${code} stands in ${owner.source.file} already: choose another code`);
  const section = sections
    .filter((candidate) => code.startsWith(`${candidate.code}-`))
    .sort((a, b) => b.code.length - a.code.length)[0];
  if (!section)
    return refused(
      `No department has a code that ${code} begins with: npm run new:department ${code.split('-')[0] ?? ''} writes one`,
    );
  const path = join(folder, section.source.file);
  const changed = withRow(readFileSync(path, 'utf8'), section, code);
  if (changed === null)
    return refused(`${section.code} has no row yet in ${section.source.file}: write its first by hand`);
  writeFileSync(path, changed);
  return {
    ok: true,
    say: [
      `Written: ${code} in ${path}, the last row of ${section.code}`,
      'Next: put titles, basis and rule right, and make its example say what must come out; it fails now.',
      'Write the code into test/departments/reference-codes.ts, then run: npm run departments',
    ].join('\n'),
  };
}

function withRow(text: string, { source, path }: CheckedSection, code: string): string | null {
  const rows = endOf(source, text, [...path, 'procedures']);
  const examples = endOf(source, text, [...path, 'examples']);
  if (!rows) return null;
  const column = rows.column;
  const row = `\n\n${indented(rowText(code), column).trimEnd()}`;
  const example = examples
    ? `\n${indented(exampleText(code), examples.column).trimEnd()}`
    : `\n${' '.repeat(column - 2)}examples:\n${indented(exampleText(code), column).trimEnd()}`;
  const exampleAt = examples?.offset ?? rows.offset;
  return text.slice(0, rows.offset) + row + text.slice(rows.offset, exampleAt) + example + text.slice(exampleAt);
}

/** Where a list ends and how far its dashes are moved in; `null` if it is not there or empty. */
function endOf(
  source: SourceFile,
  text: string,
  path: CheckedSection['path'],
): { offset: number; column: number } | null {
  const list: unknown = source.document.getIn(path, true);
  if (!isSeq(list)) return null;
  const [first, last] = [list.items[0], list.items.at(-1)];
  if (!isNode(first) || !isNode(last) || !first.range || !last.range) return null;
  const written = text.slice(0, last.range[1]).trimEnd().length;
  const lineEnd = text.indexOf('\n', written);
  return { offset: lineEnd === -1 ? text.length : lineEnd, column: source.lines.linePos(first.range[0]).col - 3 };
}
