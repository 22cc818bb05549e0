import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sectionsOf } from './check-sections.js';
import { exampleText, indented, isCode, refused, rowText, type Written } from './new-procedure-text.js';
import { readFiles } from './read-files.js';

/**
 * Writes the file of a new department into a folder of department files: it loads, and its one example fails until the
 * rule is written.
 * @throws CatalogueError if the files already there don't load
 */
export function newDepartment(code: string, folder: string): Written {
  if (!isCode(code) || code.includes('-'))
    return refused(
      `「${code}」 is no department code: write it in capitals without hyphens, e.g. npm run new:department TOSHOKAN`,
    );
  const files = readFiles(folder);
  const sections = sectionsOf(files);
  if (sections.some((section) => section.code === code))
    return refused(`There is a department ${code} already: add a procedure with npm run new:procedure ${code}-NAME`);
  const name = `${code.toLowerCase()}.yaml`;
  const path = join(folder, name);
  if (existsSync(path)) return refused(`${path} is there already: rename it or choose another code`);
  const order = Math.max(0, ...files.departments.map(({ content }) => content.order)) + 1;
  writeFileSync(path, departmentText(code, order));
  return {
    ok: true,
    say: [
      `Written: ${path}`,
      `Next: put names, gate, basis and rule of ${code}-FIRST right, and make its example say what must come out; it fails now.`,
      'Write the code into test/departments/reference-codes.ts, then run: npm run departments',
    ].join('\n'),
  };
}

const departmentText = (code: string, order: number): string => `department: ${code}
name: { ja: ここに課の名前, en: Name of the department }
order: ${String(order)}
connector: manual
askedOn: { basis: own-duty, law: { practice: 根拠の法令と条を確かめて書きかえる } }
appliesWhen: always

procedures:
${indented(rowText(`${code}-FIRST`), 2)}
examples:
${indented(exampleText(`${code}-FIRST`), 2)}`;
