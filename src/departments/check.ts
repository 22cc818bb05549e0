import type { DeadlineRule, Procedure } from '../domain/catalogue.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import { EVENTS, parseDeadlineCount } from '../domain/deadline-grammar.js';
import { nearest } from '../domain/nearest.js';
import { closingDays } from './closing-days.js';
import { exampleFaults, sheetOfExample, type Example } from './examples.js';
import { CatalogueError, faultAt, type Fault, type Path } from './faults.js';
import { pathOfLeaf } from './check-leaf-path.js';
import { uncoveredLeaves } from './leaf-coverage.js';
import { loadFiles } from './load.js';
import { readFiles, type CatalogueFiles } from './read-files.js';
import { sectionsOf, type CheckedSection } from './check-sections.js';

export interface CheckedFolder {
  /** Everything wrong, each with file, line and remedy. */
  readonly faults: readonly Fault[];
  /** What was looked at; all 0 where the files don't load. */
  readonly figures: {
    readonly departments: number;
    readonly procedures: number;
    readonly examples: number;
    readonly deadlines: number;
    readonly bases: number;
    /** Bases that are practice (慣行), not law or ordinance. */
    readonly practiceBases: number;
    /** Procedures that stand on practice alone. */
    readonly rowsOnPracticeAlone: number;
  };
}

/**
 * Loads the department files of a folder, runs every example, and looks for what no example proves: a leaf that decides
 * none, a procedure that none names, a deadline of which none states the day.
 */
export function checkFolder(folder: string): CheckedFolder {
  try {
    const files = readFiles(folder);
    const { compiled } = loadFiles(files);
    return { faults: unproven(files, compiled), figures: figuresOf(compiled, sectionsOf(files)) };
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    return { faults: error.faults, figures: figuresOf(null, []) };
  }
}

/** What no example proves, and every example that is red, in files that load. */
export const unproven = (files: CatalogueFiles, compiled: CompiledCatalogue): Fault[] =>
  sectionsOf(files).flatMap((section) => faultsOf(section, compiled));

function faultsOf(section: CheckedSection, compiled: CompiledCatalogue): Fault[] {
  return [...redExamples(section, compiled), ...unprovenLeaves(section, compiled), ...unprovenRows(section, compiled)];
}

function redExamples({ source, path, examples }: CheckedSection, compiled: CompiledCatalogue): Fault[] {
  const closedOn = closingDays();
  return examples.flatMap((example, index) => {
    const { say, city } = example.entry;
    const strangers = Object.keys(city).filter((name) => !compiled.city.has(name));
    return [
      ...strangers.map((name) => `there is no parameter ${name} in city.yaml${hint(name, compiled.city.keys())}`),
      ...exampleFaults(example, compiled, closedOn),
    ].map((fault) =>
      faultAt(source, [...path, 'examples', index], `「${say}」 ${fault}; correct the rule or the example`),
    );
  });
}

const hint = (name: string, names: Iterable<string>): string => {
  const near = nearest(name, names);
  return near === null ? '' : `, the nearest is ${near}`;
};

/** How an example states what a side condition decides. */
const REMEDY: Readonly<Record<string, string>> = {
  mentionWhen: 'expects `shown` and ',
  silentWhen: 'expects `shown` and ',
  bring: 'expects the paper under `papers` and ',
  returns: 'expects the paper under `returns` and ',
  arrivesLater: 'expects `arrives` and ',
};

function unprovenLeaves({ source, path, codes, examples }: CheckedSection, compiled: CompiledCatalogue): Fault[] {
  return uncoveredLeaves(compiled, codes, examples.filter(isReadable)).map(({ code, rule, of, leaf }) => {
    const row = rowPath(path, codes, compiled.rules.get(code)?.indexOf(rule) ?? 0, code);
    const place = (pathOfLeaf(of.condition, leaf) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    return faultAt(
      source,
      [...row, ...of.path, ...place],
      `${code}: ${JSON.stringify(leaf)} decides no example; add one that ${REMEDY[String(of.path[0])] ?? ''}would come out otherwise without it`,
    );
  });
}

/** What can't be read is red already. */
function isReadable(example: Example): boolean {
  try {
    return sheetOfExample(example).size > 0;
  } catch {
    return false;
  }
}

/** The path of the n-th version of a procedure in its section. */
function rowPath(path: Path, codes: readonly string[], version: number, code: string): Path {
  const places = codes.flatMap((other, index) => (other === code ? [index] : []));
  return [...path, 'procedures', places[version] ?? 0];
}

function unprovenRows({ source, path, codes, examples }: CheckedSection, compiled: CompiledCatalogue): Fault[] {
  return [...new Set(codes)].flatMap((code) => {
    const naming = examples.filter(({ entry }) => code in entry.expect);
    const versions = (compiled.rules.get(code) ?? []).map(({ procedure }) => procedure);
    if (naming.length === 0)
      return [faultAt(source, rowPath(path, codes, 0, code), `${code} stands in no example; add one that names it`)];
    return versions.flatMap((procedure, version) =>
      procedure.deadlines.flatMap((rule, index) =>
        !mayHaveDay(rule) || naming.some(({ entry }) => statesDay(entry, procedure, index))
          ? []
          : [
              faultAt(
                source,
                [...rowPath(path, codes, version, code), 'deadlines', index],
                `${code}: no example states the day of ${rule.count}; add lastDay${procedure.deadlines.length > 1 ? 's' : ''} to one`,
              ),
            ],
      ),
    );
  });
}

/** PROMPT alone and events whose day is no fact never have one. */
function mayHaveDay({ count }: DeadlineRule): boolean {
  const parsed = parseDeadlineCount(count);
  if (parsed.form === 'prompt') return parsed.within !== null;
  return !(parsed.form === 'before' && parsed.what.form === 'event' && EVENTS[parsed.what.event] === null);
}

function statesDay(entry: CheckedSection['examples'][number]['entry'], { code, inForce }: Procedure, index: number) {
  const expected = entry.expect[code];
  const { from, to, by } = inForce;
  if (typeof expected !== 'object') return false;
  const { deathDate } = entry;
  if (by === 'deathDate' && (deathDate < (from ?? deathDate) || deathDate > (to ?? deathDate))) return false;
  const day = expected.lastDays?.[index] ?? (index === 0 ? expected.lastDay : undefined);
  return typeof day === 'string';
}

function figuresOf(compiled: CompiledCatalogue | null, sections: readonly CheckedSection[]): CheckedFolder['figures'] {
  const procedures = compiled?.source.procedures ?? [];
  const bases = procedures.flatMap(({ basis, deadlines }) => [...basis, ...deadlines.map((rule) => rule.basis)]);
  return {
    departments: compiled?.departments.size ?? 0,
    procedures: compiled?.rules.size ?? 0,
    examples: sections.reduce((sum, { examples }) => sum + examples.length, 0),
    deadlines: procedures.reduce((sum, { deadlines }) => sum + deadlines.length, 0),
    bases: bases.length,
    practiceBases: bases.filter((basis) => 'practice' in basis).length,
    rowsOnPracticeAlone: procedures.filter(({ basis }) => basis.every((one) => 'practice' in one)).length,
  };
}
