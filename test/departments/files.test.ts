import { readdirSync } from 'node:fs';
import { checkFolder } from '../../src/departments/check.js';
import { sectionsOf } from '../../src/departments/check-sections.js';
import { closingDays } from '../../src/departments/closing-days.js';
import { exampleFaults } from '../../src/departments/examples.js';
import { readFiles } from '../../src/departments/read-files.js';
import { FOLDER, realCatalogue } from './catalogue.js';
import { ADDED_CODES, REFERENCE_CODES } from './reference-codes.js';

const { compiled } = realCatalogue();
const checked = checkFolder(FOLDER);
const sections = sectionsOf(readFiles(FOLDER));
const files = [...new Set(sections.map(({ source }) => source.file))].sort();

/** Failures one a line, readable in the report. */
const inLines = (faults: readonly string[]): string => faults.join('\n');

describe('the department files', () => {
  it('are all there: nothing in the folder is overlooked', () => {
    const yaml = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml') && !/^(papers|city)\.yaml$/.test(name));
    expect(files).toEqual(yaml.sort());
  });

  it('load without a fault, each leaf decides an example, each row has one, each deadline states its day', () => {
    expect(inLines(checked.faults.map(({ file, line, message }) => `${file}:${String(line)}: ${message}`))).toBe('');
  });

  it.each(files)('%s: every example comes out as its author expects', (file) => {
    const closedOn = closingDays();
    const red = sections
      .filter(({ source }) => source.file === file)
      .flatMap(({ examples }) => examples)
      .flatMap((example) =>
        exampleFaults(example, compiled, closedOn).map((fault) => `「${example.entry.say}」 ${fault}`),
      );
    expect(inLines(red)).toBe('');
  });

  it('hold exactly the codes of the reference, each in its department', () => {
    const ours = new Map<string, string[]>();
    for (const { code, department } of compiled.source.procedures)
      ours.set(department, [...new Set([...(ours.get(department) ?? []), code])]);
    const sorted = (codes: Iterable<[string, readonly string[]]>) =>
      new Map([...codes].map(([department, all]) => [department, new Set(all)]));
    const expected = Object.entries(REFERENCE_CODES).map(([owner, codes]): [string, readonly string[]] => [
      owner,
      [...codes, ...(ADDED_CODES[owner] ?? [])],
    ]);
    expect(sorted(ours)).toEqual(sorted(expected));
  });

  it('name departments and bodies that each have something to do', () => {
    const idle = [...compiled.departments.keys()].filter(
      (code) => !compiled.source.procedures.some(({ department }) => department === code),
    );
    expect(idle).toEqual([]);
  });
});

describe('every procedure', () => {
  it('stands on a basis, each deadline on one of its own', () => {
    const groundless = compiled.source.procedures.filter(
      ({ basis, deadlines }) =>
        basis.length === 0 || deadlines.some((deadline) => Object.keys(deadline.basis).length === 0),
    );
    expect(groundless.map(({ code }) => code)).toEqual([]);
  });

  it('has legal words, kind words and English for everything a family reads', () => {
    const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
    const wordless = compiled.source.procedures.flatMap(({ code, title }) =>
      [title, title.family].flatMap(({ ja, en }) =>
        japanese.test(ja) && !japanese.test(en) ? [] : [`${code}: ${ja} / ${en}`],
      ),
    );
    expect(inLines(wordless)).toBe('');
  });
});

it('the share of practice among the bases is known', () => {
  const { bases, practiceBases, rowsOnPracticeAlone, examples, deadlines } = checked.figures;
  const share = Math.round((100 * practiceBases) / bases);
  process.stdout.write(
    `bases: ${String(bases)}, of them practice (慣行) ${String(practiceBases)} = ${String(share)} %; ` +
      `procedures on practice alone ${String(rowsOnPracticeAlone)}; ` +
      `examples ${String(examples)}, deadlines ${String(deadlines)}\n`,
  );
  expect(practiceBases).toBeLessThanOrEqual(bases);
});
