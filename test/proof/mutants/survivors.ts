import { closingDays } from '../../../src/departments/closing-days.js';
import { sectionsOf, type CheckedSection } from '../../../src/departments/check-sections.js';
import { dependentsOf, sliceOf } from '../../../src/departments/check-slice.js';
import { expectationFaults, sheetOfExample, type Example } from '../../../src/departments/examples.js';
import { readFiles } from '../../../src/departments/read-files.js';
import type { CompiledCatalogue } from '../../../src/domain/compiled-catalogue.js';
import type { FactSheet } from '../../../src/domain/fact-sheet.js';
import type { Mutant } from './mutants.js';

interface Prepared {
  readonly example: Example;
  readonly sheet: FactSheet;
}

/** What a code's file says about it and about the rows that depend on it. */
interface Witnesses {
  readonly file: string;
  readonly slice: CompiledCatalogue;
  readonly about: readonly (Prepared & { readonly codes: readonly string[] })[];
}

export interface Survivor {
  readonly file: string;
  readonly mutant: Mutant;
}

/**
 * The mutants that no example of their file notices. Only the changed rule and what hangs together with it is evaluated.
 * `seenAs` turns the examples into others, to show what they would miss.
 */
export function survivorsAmong(
  mutants: readonly Mutant[],
  catalogue: CompiledCatalogue,
  folder: string,
  seenAs: (example: Example) => Example = (example) => example,
): Survivor[] {
  const closedOn = closingDays();
  const witnessesOf = witnesses(catalogue, folder, seenAs);
  return mutants.flatMap((mutant) => {
    const { file, slice, about } = witnessesOf(mutant.code);
    const changed = { ...slice, rules: new Map([...slice.rules, [mutant.code, mutant.versions]]) };
    const noticed = about.some(
      ({ example, sheet, codes }) =>
        expectationFaults(example, { sheet, catalogue: changed, closedOn }, codes).length > 0,
    );
    return noticed ? [] : [{ file, mutant }];
  });
}

const read = new Map<string, CheckedSection[]>();

/** The files of a folder, read once. */
function sectionsIn(folder: string): CheckedSection[] {
  const sections = read.get(folder) ?? sectionsOf(readFiles(folder));
  read.set(folder, sections);
  return sections;
}

function witnesses(
  catalogue: CompiledCatalogue,
  folder: string,
  seenAs: (example: Example) => Example,
): (code: string) => Witnesses {
  const sections = sectionsIn(folder);
  const fileOf = new Map(sections.flatMap(({ source, codes }) => codes.map((code) => [code, source.file])));
  const examples = new Map<string, Prepared[]>();
  for (const { source, examples: own } of sections)
    examples.set(source.file, [
      ...(examples.get(source.file) ?? []),
      ...own.map(seenAs).map((example) => ({ example, sheet: sheetOfExample(example) })),
    ]);
  const known = new Map<string, Witnesses>();
  return (code) => {
    const found = known.get(code);
    if (found) return found;
    const file = fileOf.get(code) ?? '';
    const affected = dependentsOf(catalogue, code);
    const about = (examples.get(file) ?? []).flatMap(({ example, sheet }) => {
      const codes = affected.filter((other) => other in example.entry.expect);
      return codes.length === 0 ? [] : [{ example, sheet, codes }];
    });
    // Those that name the row itself notice most.
    about.sort((a, b) => Number(b.codes.includes(code)) - Number(a.codes.includes(code)));
    const made = {
      file,
      slice: sliceOf(
        catalogue,
        about.flatMap(({ codes }) => codes),
      ),
      about,
    };
    known.set(code, made);
    return made;
  };
}
