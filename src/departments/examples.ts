import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import { workOutDeadline, type ClosedOn, type Deadline } from '../domain/deadline.js';
import { decide, paperWanted, type Decision } from '../domain/decide.js';
import { withDerived } from '../domain/derived.js';
import { readFact, type FactInputProblem } from '../domain/fact-input.js';
import type { FactSheet } from '../domain/fact-sheet.js';
import type { FactName } from '../domain/facts/index.js';
import type { Knowledge } from '../domain/knowledge.js';
import type { Truth } from '../domain/truth.js';
import { sliceOf } from './check-slice.js';
import type { ExampleEntry } from './schema.js';
import { besides } from './side-conditions.js';

/** An example with the `given` of its file: what is known, and what must come out. */
export interface Example {
  readonly entry: ExampleEntry;
  readonly given: ExampleEntry['facts'];
}

/** The facts of an example as one sheet, every value counted as stated by all its holders. Throws on a bad value. */
export function sheetOfExample({ entry, given }: Example): FactSheet {
  const stated = new Map<FactName, Knowledge[]>();
  const values = { ...given, ...entry.facts, deathDate: entry.deathDate };
  for (const [name, value] of Object.entries(values)) {
    const read = readFact(name, value);
    if (!read.ok) throw new RangeError(wordsFor(read.problem));
    stated.set(read.name, [read.known]);
  }
  return withDerived(stated);
}

function wordsFor(problem: FactInputProblem): string {
  const { name } = problem;
  switch (problem.kind) {
    case 'unknown-name':
      return `${name} is no fact of the vocabulary${problem.nearest === null ? '' : `, the nearest is ${problem.nearest}`}`;
    case 'wrong-type':
      return `${name} takes ${problem.expected}`;
    case 'not-a-value':
      return `${name} has no value ${problem.value}${problem.nearest === null ? '' : `, the nearest is ${problem.nearest}`}`;
    case 'none-not-allowed':
      return `${name} can't be null: leave it out where it is unknown`;
    case 'in-and-open':
      return `${name}: ${problem.value} stands in both in and open`;
    case 'empty-range':
      return `${name}: from lies after to`;
    case 'day-too-far':
      return `${name}: ${problem.value} is too far ahead`;
  }
}

const withCity = (catalogue: CompiledCatalogue, city: ExampleEntry['city']): CompiledCatalogue =>
  Object.keys(city).length === 0
    ? catalogue
    : { ...catalogue, city: new Map([...catalogue.city, ...Object.entries(city)]) };

/** What an example got wrong, in sentences; empty when everything expected came out. */
export function exampleFaults(example: Example, compiled: CompiledCatalogue, closedOn: ClosedOn): string[] {
  const codes = Object.keys(example.entry.expect);
  try {
    const sheet = sheetOfExample(example);
    return expectationFaults(example, { sheet, catalogue: sliceOf(compiled, codes), closedOn });
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** The same against a prepared sheet and a catalogue that need hold no more than these codes and what they depend on. */
export function expectationFaults(
  { entry }: Example,
  { sheet, catalogue: compiled, closedOn }: Pick<Around, 'sheet' | 'catalogue' | 'closedOn'>,
  codes: readonly string[] = Object.keys(entry.expect),
): string[] {
  const catalogue = withCity(compiled, entry.city);
  const decisions = new Map(decide({ catalogue, sheetOf: () => sheet }).map((decision) => [decision.code, decision]));
  return codes.flatMap((code) => {
    const [decision, expected] = [decisions.get(code), entry.expect[code]];
    if (!decision || !expected) return [`there is no procedure ${code}`];
    const wanted = typeof expected === 'string' ? { outcome: expected } : expected;
    return [
      ...unless(
        decision.outcome === wanted.outcome,
        `${code} came out ${decision.outcome}, expected ${wanted.outcome}`,
      ),
      ...('ask' in wanted && wanted.ask
        ? same(`${code}: to ask`, [...decision.ask].sort(), [...wanted.ask].sort())
        : []),
      ...deadlineFaults(decision, wanted, { sheet, catalogue, closedOn, decisions }),
      ...('bring' in wanted && wanted.bring
        ? paperFaults(decision, wanted.bring, { sheet, catalogue, decisions })
        : []),
      ...besideFaults(decision, wanted, { sheet, catalogue, decisions }),
    ];
  });
}

type Wanted = Exclude<ExampleEntry['expect'][string], string>;
interface Around {
  readonly sheet: FactSheet;
  readonly catalogue: CompiledCatalogue;
  readonly closedOn: ClosedOn;
  readonly decisions: ReadonlyMap<string, Decision>;
}

const unless = (fine: boolean, fault: string): string[] => (fine ? [] : [fault]);
const same = (what: string, got: unknown, wanted: unknown): string[] =>
  unless(
    JSON.stringify(got) === JSON.stringify(wanted),
    `${what} ${JSON.stringify(got)}, expected ${JSON.stringify(wanted)}`,
  );

export function deadlinesOf(
  { procedure }: Decision,
  { sheet, closedOn, decisions }: Omit<Around, 'catalogue'>,
): Deadline[] {
  const firstDeadline = (code: string): Deadline | null => {
    const other = decisions.get(code);
    return (other && deadlinesOf(other, { sheet, closedOn, decisions })[0]) ?? null;
  };
  return procedure.deadlines.map((rule) => workOutDeadline(rule, sheet, closedOn, firstDeadline));
}

function deadlineFaults(decision: Decision, wanted: Wanted, around: Around): string[] {
  if (wanted.lastDay === undefined && wanted.lastDays === undefined && wanted.lastOpenDay === undefined) return [];
  const deadlines = deadlinesOf(decision, around);
  const { code } = decision;
  return [
    ...(wanted.lastDay === undefined ? [] : same(`${code}: last day`, deadlines[0]?.lastDay ?? null, wanted.lastDay)),
    ...(wanted.lastDays === undefined
      ? []
      : same(
          `${code}: last days`,
          deadlines.map(({ lastDay }) => lastDay),
          wanted.lastDays,
        )),
    ...(wanted.lastOpenDay === undefined
      ? []
      : same(`${code}: last open day`, deadlines[0]?.lastOpenDay ?? null, wanted.lastOpenDay)),
  ];
}

const truthIn =
  (decisions: ReadonlyMap<string, Decision>) =>
  (code: string): Truth => {
    const outcome = decisions.get(code)?.outcome;
    return outcome === 'REQUIRED' ? 'TRUE' : outcome === 'TO_CONFIRM' ? 'UNKNOWN' : 'FALSE';
  };

/** What stands beside the outcome in an expectation: how the row is shown, its papers, what is returned and arrives. */
export type WantedBesides = Partial<Pick<Wanted, 'shown' | 'papers' | 'returns' | 'arrives'>>;

/** The same for what came out, of which no more than is wanted. */
export function besidesOf(
  decision: Decision,
  wanted: WantedBesides,
  { sheet, catalogue, decisions }: Omit<Around, 'closedOn'>,
): Record<string, unknown> {
  const came = besides(decision, { sheet, catalogue, truthOf: truthIn(decisions) });
  const of = (needs: ReadonlyMap<string, unknown>, papers: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.keys(papers).map((paper) => [paper, needs.get(paper) ?? 'no such paper']));
  return {
    ...(wanted.shown === undefined ? {} : { shown: came.shown }),
    ...(wanted.papers === undefined ? {} : { papers: of(came.papers, wanted.papers) }),
    ...(wanted.returns === undefined ? {} : { returns: of(came.returns, wanted.returns) }),
    ...(wanted.arrives === undefined ? {} : { arrives: came.arrives }),
  };
}

export const besidesWanted = ({ shown, papers, returns, arrives }: WantedBesides): Record<string, unknown> =>
  Object.fromEntries(Object.entries({ shown, papers, returns, arrives }).filter(([, value]) => value !== undefined));

const besideFaults = (decision: Decision, wanted: WantedBesides, around: Omit<Around, 'closedOn'>): string[] => {
  const [came, expected] = [besidesOf(decision, wanted, around), besidesWanted(wanted)];
  return Object.keys(expected).flatMap((what) => same(`${decision.code}: ${what}`, came[what], expected[what]));
};

function paperFaults(
  { code, procedure, outcome }: Decision,
  wanted: readonly string[],
  { sheet, catalogue, decisions }: Omit<Around, 'closedOn'>,
): string[] {
  const truthOf = truthIn(decisions);
  const brought = procedure.bring.flatMap((item) =>
    [item.paper].flat().filter((paper) => paperWanted(item, { catalogue, sheet, truthOf }, paper) === 'TRUE'),
  );
  return same(
    `${code} (${outcome}): brings`,
    brought.filter((paper) => wanted.includes(paper)).sort(),
    [...wanted].sort(),
  );
}
