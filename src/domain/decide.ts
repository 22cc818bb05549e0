import type { BringItem, Procedure } from './catalogue.js';
import { conditionsOnPaper, demandedPapers, type CompiledCatalogue, type CompiledRule } from './compiled-catalogue.js';
import { inputsOf } from './derived.js';
import { decidingLeaves, evaluate, factsReadBy, openLeaves, type Evaluated, type Surroundings } from './evaluate.js';
import type { FactSheet } from './fact-sheet.js';
import { FACT_NAMES, factNamed, type FactName } from './facts/index.js';
import type { Outcome, RulingOnRow } from './ruling.js';
import { greatest, least, type Truth } from './truth.js';

export type { Outcome } from './ruling.js';

export interface Decision {
  readonly code: string;
  /** The law in the version that was in force; the newest where that is not settled or none was. */
  readonly procedure: Procedure;
  readonly outcome: Outcome;
  /** Facts that would decide it, in the vocabulary's order; empty unless TO_CONFIRM. */
  readonly ask: readonly FactName[];
  /** The evaluated condition, for Explain; `null` for a row computed as if unknown (closed to this viewer). */
  readonly evaluated: Evaluated | null;
  /** Facts it reads on which statements contradict each other. */
  readonly conflicts: readonly FactName[];
  /** Facts of which the reason must not speak to this viewer. */
  readonly quiet?: ReadonlySet<FactName>;
  /** A person said that something is still to be confirmed: then it is no mere mention. */
  readonly isAsked?: boolean;
  /** A person's own answer, which stands before the rule; `rule` is what the rule says now. */
  readonly ruling?: RulingOnRow & { readonly rule: Outcome };
}

export interface DecideInput {
  readonly catalogue: CompiledCatalogue;
  /** What each reader (department or outside body) knows: knowledge is per reader (design §2). */
  readonly sheetOf: (reader: string) => FactSheet;
  /** Rows the viewer may not see: whatever depends on them is computed as if they were TO_CONFIRM. */
  readonly closed?: ReadonlySet<string>;
  /** People's own answers, by code; they survive every re-asking. */
  readonly rulings?: ReadonlyMap<string, RulingOnRow>;
}

const OUTCOMES: Readonly<Record<Truth, Outcome>> = { TRUE: 'REQUIRED', FALSE: 'NOT_REQUIRED', UNKNOWN: 'TO_CONFIRM' };
export const TRUTHS: Readonly<Record<Outcome, Truth>> = {
  REQUIRED: 'TRUE',
  NOT_REQUIRED: 'FALSE',
  TO_CONFIRM: 'UNKNOWN',
};

/** Decides every procedure of the catalogue; the result is in the catalogue's order. Pure: same input, same output. */
export function decide({
  catalogue,
  sheetOf,
  closed = new Set(),
  rulings = new Map(),
}: DecideInput): readonly Decision[] {
  const decisions = new Map<string, Decision>();
  const truthOf = (code: string): Truth => {
    const decision = decisions.get(code);
    return decision ? TRUTHS[decision.outcome] : 'FALSE';
  };
  const row = { catalogue, sheetOf, truthOf, decisions, asksFor: demandOfRulings(rulings, closed) };
  const known = new Map<string, Surroundings>();
  const around = (reader: string): Surroundings => {
    const found = known.get(reader) ?? surroundings(reader, row);
    known.set(reader, found);
    return found;
  };
  const rowAround = { ...row, around };
  for (const code of catalogue.order) {
    const versions = catalogue.rules.get(code) ?? [];
    const decision = closed.has(code) ? asIfUnknown(versions) : decideRow(versions, rowAround);
    if (decision) decisions.set(code, closed.has(code) ? decision : ruled(decision, rulings.get(code)));
  }
  return [...catalogue.rules.keys()].flatMap((code) => decisions.get(code) ?? []);
}

/** A person's answer in place of the rule's; the rule is kept beside it, to be flagged where it disagrees. */
function ruled(decision: Decision, ruling: RulingOnRow | undefined): Decision {
  if (!ruling) return decision;
  const { outcome } = ruling;
  return {
    ...decision,
    outcome,
    ask: outcome === 'TO_CONFIRM' ? decision.ask : [],
    isAsked: outcome === 'TO_CONFIRM',
    ruling: { ...ruling, rule: decision.outcome },
  };
}

/** How far people's own answers ask for a paper that is had elsewhere; those closed to the viewer ask for nothing. */
function demandOfRulings(
  rulings: ReadonlyMap<string, RulingOnRow>,
  closed: ReadonlySet<string>,
): (paper: string) => Truth {
  const asking = [...rulings].flatMap(([code, { outcome, papers = [] }]) =>
    closed.has(code) ? [] : papers.flatMap((one) => ('paper' in one ? [[one.paper, TRUTHS[outcome]] as const] : [])),
  );
  return (paper) => greatest(asking.flatMap(([asked, truth]) => (asked === paper ? [truth] : [])));
}

function asIfUnknown(versions: readonly CompiledRule[]): Decision | null {
  const newest = versions.at(-1);
  if (!newest) return null;
  return {
    code: newest.procedure.code,
    procedure: newest.procedure,
    outcome: 'TO_CONFIRM',
    ask: [],
    evaluated: null,
    conflicts: [],
  };
}

/** What was decided so far, and on what. */
interface Row {
  readonly catalogue: CompiledCatalogue;
  readonly sheetOf: (reader: string) => FactSheet;
  readonly truthOf: (code: string) => Truth;
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly asksFor: (paper: string) => Truth;
}

function decideRow(
  versions: readonly CompiledRule[],
  row: Row & { readonly around: (reader: string) => Surroundings },
): Decision | null {
  const judged = versions.map((version) => judge(version, row.around(version.reader.code)));
  const candidates = judged.filter(({ force }) => force.truth !== 'FALSE');
  const chosen =
    candidates.find(({ force }) => force.truth === 'TRUE') ??
    candidates.findLast(({ whole }) => whole.truth === 'UNKNOWN') ??
    candidates.at(-1) ??
    judged.at(-1);
  if (!chosen) return null;
  // No version in force on that day: nothing is required. Not settled which one is: only what both say is sure.
  const considered = chosen.force.truth === 'TRUE' ? [chosen] : candidates;
  const unsettled = considered.length > 1 && new Set(considered.map(({ whole }) => whole.truth)).size > 1;
  const truth = considered.length === 0 ? 'FALSE' : unsettled ? 'UNKNOWN' : chosen.whole.truth;
  const { procedure, reader } = chosen.version;
  const { sheet } = row.around(reader.code);
  return {
    code: procedure.code,
    procedure,
    outcome: OUTCOMES[truth],
    ask: truth === 'UNKNOWN' ? inVocabularyOrder(considered.flatMap(({ whole }) => [...asked(whole, sheet, row)])) : [],
    evaluated: chosen.whole,
    conflicts: inVocabularyOrder(conflictsIn(chosen.whole, sheet)),
  };
}

/** Whether one version was in force, and its whole condition `all: [in force, gate, when]`. */
function judge(
  version: CompiledRule,
  around: Surroundings,
): { version: CompiledRule; force: Evaluated; whole: Evaluated } {
  const force = evaluate(version.inForce, around);
  const when = evaluate(version.condition, around);
  const whole = {
    condition: { all: [version.inForce, version.condition] },
    truth: least([force.truth, when.truth]),
    children: [force, when],
  };
  return { version, force, whole };
}

function surroundings(reader: string, row: Row): Surroundings {
  const { catalogue, sheetOf, truthOf, asksFor } = row;
  return {
    sheet: sheetOf(reader),
    city: (name) => catalogue.city.get(name) ?? false,
    rule: truthOf,
    paperNeeded: (paper) =>
      greatest([asksFor(paper), ...(catalogue.demandedBy.get(paper) ?? []).map((code) => demandOf(paper, code, row))]),
  };
}

/** How far a decided procedure demands a paper: its outcome, and the condition on the paper if there is one. */
function demandOf(paper: string, code: string, { catalogue, sheetOf, truthOf, decisions }: Row): Truth {
  const decision = decisions.get(code);
  if (!decision) return 'FALSE';
  const { procedure } = decision;
  const items = procedure.bring.filter((item) => demandedPapers(item).includes(paper));
  // A closed row: the condition on its paper reads what this viewer may not see.
  if (!decision.evaluated) return items.length > 0 ? 'UNKNOWN' : 'FALSE';
  const wanted = greatest(
    items.map((item) => paperWanted(item, { catalogue, sheet: sheetOf(procedure.department), truthOf }, paper)),
  );
  return least([TRUTHS[decision.outcome], wanted]);
}

/** Whether the condition on a line holds, and on `paper` where it is one of several; TRUE where there is none. */
export function paperWanted(
  { when, doesWhen = {} }: Pick<BringItem, 'when' | 'doesWhen'>,
  { catalogue, sheet, truthOf }: { catalogue: CompiledCatalogue; sheet: FactSheet; truthOf: (code: string) => Truth },
  paper?: string,
): Truth {
  const does = paper === undefined ? undefined : doesWhen[paper];
  // Most papers have no condition, and a list looks at each of them.
  if (!when && !does) return 'TRUE';
  const surroundings: Surroundings = {
    sheet,
    city: (name) => catalogue.city.get(name) ?? false,
    rule: truthOf,
    paperNeeded: () => 'UNKNOWN',
  };
  return least([when, does].map((condition) => (condition ? evaluate(condition, surroundings).truth : 'TRUE')));
}

/** The facts behind the UNKNOWN leaves; a `rule:` or `paperNeeded:` leaf by the `ask` of the rows that leave it open. */
function asked(root: Evaluated, sheet: FactSheet, row: Row): Set<FactName> {
  const open = openLeaves(root, sheet);
  const facts = new Set(open.facts);
  const demanding = [...open.papers].flatMap((paper) =>
    (row.catalogue.demandedBy.get(paper) ?? []).filter((code) => demandOf(paper, code, row) === 'UNKNOWN'),
  );
  for (const code of [...open.rules, ...demanding])
    for (const fact of row.decisions.get(code)?.ask ?? []) facts.add(fact);
  for (const code of demanding) for (const fact of askedByPapers(code, row)) facts.add(fact);
  return facts;
}

/** The facts behind the conditions on a procedure's papers; none of a closed row. */
function askedByPapers(code: string, { catalogue, sheetOf, truthOf, decisions }: Row): FactName[] {
  const decision = decisions.get(code);
  if (!decision?.evaluated) return [];
  const { procedure } = decision;
  const sheet = sheetOf(procedure.department);
  const around = {
    sheet,
    city: (name: string) => catalogue.city.get(name) ?? false,
    rule: truthOf,
    paperNeeded: () => 'FALSE' as const,
  };
  return procedure.bring.flatMap(conditionsOnPaper).flatMap((condition) => {
    const open = openLeaves(evaluate(condition, around), sheet);
    return [...open.facts, ...[...open.rules].flatMap((rule) => decisions.get(rule)?.ask ?? [])];
  });
}

/** Sheets without any contradiction, which is most of them. */
const inHarmony = new WeakMap<FactSheet, boolean>();

function isInHarmony(sheet: FactSheet): boolean {
  const known = inHarmony.get(sheet) ?? ![...sheet.values()].some(({ conflict }) => conflict);
  inHarmony.set(sheet, known);
  return known;
}

function conflictsIn(root: Evaluated, sheet: FactSheet): FactName[] {
  if (isInHarmony(sheet)) return [];
  return leavesIn(root).flatMap(({ condition, truth }) =>
    'fact' in condition
      ? factsReadBy(condition)
          .flatMap((fact) =>
            truth === 'UNKNOWN' && factNamed(fact).class === 'derived' ? [fact, ...inputsOf(fact)] : fact,
          )
          .filter((fact) => sheet.get(fact)?.conflict)
      : [],
  );
}

const leavesIn = (node: Evaluated): readonly Evaluated[] =>
  node.children.length === 0 ? [node] : node.children.flatMap(leavesIn);

const PLACES: ReadonlyMap<FactName, number> = new Map(FACT_NAMES.map((fact, place) => [fact, place]));
const placeOf = (fact: FactName): number => PLACES.get(fact) ?? PLACES.size;

function inVocabularyOrder(facts: Iterable<FactName>): FactName[] {
  const wanted = [...new Set(facts)];
  return wanted.length < 2 ? wanted : wanted.sort((a, b) => placeOf(a) - placeOf(b));
}

/** The leaves that decided a row, for Explain. */
export const becauseOf = (decision: Decision): readonly Evaluated[] =>
  decision.evaluated ? decidingLeaves(decision.evaluated) : [];
