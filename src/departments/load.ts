import { CircleError, compileCatalogue, type CompiledCatalogue } from '../domain/compiled-catalogue.js';
import type { Catalogue, Procedure } from '../domain/catalogue.js';
import { leavesOf } from '../domain/evaluate.js';
import { factsReadByProcedure } from '../domain/procedure-facts.js';
import { ReadingRights, tellFaults } from '../domain/reading.js';
import { leafFaults, overlapFaults, procedureFaults, type Names } from './check-references.js';
import { CatalogueError, faultAt, type Fault, type Path, type SourceFile } from './faults.js';
import type { Example } from './examples.js';
import { readFiles, type CatalogueFiles } from './read-files.js';
import type { ExampleEntry, ProcedureEntry } from './schema.js';
import { toCatalogue } from './to-catalogue.js';

export interface LocatedExample extends Example {
  readonly source: SourceFile;
  readonly path: Path;
}

export interface LoadedCatalogue {
  readonly compiled: CompiledCatalogue;
  readonly examples: readonly LocatedExample[];
}

/** One department or outside body in its file. */
interface Section {
  readonly source: SourceFile;
  readonly path: Path;
  readonly code: string;
  readonly procedures: readonly ProcedureEntry[];
  readonly examples: readonly ExampleEntry[];
  readonly given: ExampleEntry['facts'];
}

/**
 * Reads, checks and compiles the department files of a folder.
 * @throws CatalogueError with every fault found, each with file, line and remedy: a fault stops the start.
 */
export const loadCatalogue = (folder: string): LoadedCatalogue => loadFiles(readFiles(folder));

/** The same for files that were read already. @throws CatalogueError */
export function loadFiles(files: CatalogueFiles): LoadedCatalogue {
  const sections = sectionsOf(files);
  const catalogue = toCatalogue(files);
  refuse([...duplicateFaults(sections), ...referenceFaults(files, sections, catalogue.procedures)]);
  // Who may read what is asked of names and deadlines that can be read at all.
  refuse(readingFaults(sections, catalogue));
  try {
    return { compiled: compileCatalogue(catalogue), examples: sections.flatMap(examplesOf) };
  } catch (error) {
    if (!(error instanceof CircleError)) throw error;
    const row = rowsOf(sections, catalogue.procedures).find(({ procedure }) => error.codes.includes(procedure.code));
    throw row ? new CatalogueError([faultAt(row.source, row.path, error.message)]) : error;
  }
}

function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new CatalogueError(faults);
}

function sectionsOf({ departments, outside }: CatalogueFiles): Section[] {
  const bodies = outside?.content.bodies.map((body, index) => ({
    ...body,
    source: outside.source,
    path: ['bodies', index],
    code: body.body,
  }));
  return [
    ...departments.map(({ source, content }) => ({ ...content, source, path: [], code: content.department })),
    ...(bodies ?? []),
  ];
}

const examplesOf = ({ source, path, examples, given }: Section): LocatedExample[] =>
  examples.map((entry, index) => ({ source, path: [...path, 'examples', index], entry, given }));

function duplicateFaults(sections: readonly Section[]): Fault[] {
  const owner = new Map<string, string>();
  const seen = new Set<string>();
  return sections.flatMap(({ source, path, code, procedures }) => [
    ...(seen.has(code) ? [faultAt(source, path, `${code} stands in two files; keep one`)] : (seen.add(code), [])),
    ...procedures.flatMap((row, index) => {
      const first = owner.get(row.code);
      owner.set(row.code, first ?? code);
      return first !== undefined && first !== code
        ? [
            faultAt(
              source,
              [...path, 'procedures', index, 'code'],
              `${row.code} already belongs to ${first}; give it another code`,
            ),
          ]
        : [];
    }),
  ]);
}

function referenceFaults(
  { papers, city, departments }: CatalogueFiles,
  sections: readonly Section[],
  procedures: readonly Procedure[],
): Fault[] {
  const names: Names = {
    codes: new Set(procedures.map(({ code }) => code)),
    papers: new Set(papers.content.papers.map(({ id }) => id)),
    city: new Set(city.content.parameters.map(({ name }) => name)),
  };
  const compiledRows = rowsOf(sections, procedures);
  return [
    ...compiledRows.flatMap(({ source, path, procedure }) =>
      procedureFaults(procedure, names).map((fault) =>
        faultAt(source, [...path, ...fault.path.map(indexed)], `${procedure.code}: ${fault.message}`),
      ),
    ),
    ...compiledRows.flatMap(({ source, path, procedure }) => {
      const versions = procedures.filter(({ code }) => code === procedure.code);
      return versions[0] === procedure
        ? overlapFaults(versions).map((message) =>
            faultAt(source, [...path, 'inForce'], `${procedure.code}: ${message}`),
          )
        : [];
    }),
    ...departments.flatMap(({ source, content: { appliesWhen } }) =>
      appliesWhen === 'always'
        ? []
        : leavesOf(appliesWhen)
            .flatMap((leaf) => leafFaults(leaf, names))
            .map((message) => faultAt(source, ['appliesWhen'], message)),
    ),
    ...papers.content.papers.flatMap(({ id, givenBy }, index) =>
      givenBy
        .filter((code) => !names.codes.has(code))
        .map((code) => faultAt(papers.source, ['papers', index, 'givenBy'], `${id}: no procedure ${code}`)),
    ),
  ];
}

const indexed = (key: string): string | number => (/^\d+$/.test(key) ? Number(key) : key);

interface LocatedRow {
  readonly source: SourceFile;
  readonly path: Path;
  readonly procedure: Procedure;
}

/** The catalogue's rows beside their place in the files; both are in the same order within a section. */
function rowsOf(sections: readonly Section[], procedures: readonly Procedure[]): LocatedRow[] {
  return sections.flatMap(({ source, path, code }) =>
    procedures
      .filter(({ department }) => department === code)
      .map((procedure, index) => ({ source, path: [...path, 'procedures', index], procedure })),
  );
}

function readingFaults(sections: readonly Section[], catalogue: Catalogue): Fault[] {
  const rights = new ReadingRights(catalogue);
  const tells = new Map(catalogue.departments.map((department) => [department.code, tellFaults(department)]));
  return [
    ...rowsOf(sections, catalogue.procedures).flatMap(({ source, path, procedure }) =>
      factsReadByProcedure(procedure)
        .filter((fact) => !rights.mayRead(procedure.department, fact))
        .map((fact) =>
          faultAt(
            source,
            path,
            `${procedure.code} reads ${fact}, which nobody may tell ${procedure.department}: ask the family, add a signal with its basis, or leave it to a caveat`,
          ),
        ),
    ),
    ...sections.flatMap(({ source, path, code }) =>
      (tells.get(code) ?? []).map((message) => faultAt(source, [...path, 'tells'], message)),
    ),
  ];
}
