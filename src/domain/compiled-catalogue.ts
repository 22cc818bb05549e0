import type { BringItem, Catalogue, Department, Paper, Procedure } from './catalogue.js';
import type { Condition } from './condition.js';
import { parseDeadlineCount } from './deadline-grammar.js';
import { leavesOf } from './evaluate.js';

/** A procedure's law in one period of force; a code has several where the law changed (their periods don't overlap). */
export interface CompiledRule {
  readonly procedure: Procedure;
  readonly reader: Department;
  /** In force, and applying: `all: [in force, gate, when]`. */
  readonly inForce: Condition;
  readonly condition: Condition;
}

/** A catalogue ready to decide with: rules by code, in an order in which every rule stands after those it depends on. */
export interface CompiledCatalogue {
  readonly source: Catalogue;
  readonly rules: ReadonlyMap<string, readonly CompiledRule[]>;
  readonly order: readonly string[];
  readonly departments: ReadonlyMap<string, Department>;
  readonly papers: ReadonlyMap<string, Paper>;
  readonly city: ReadonlyMap<string, boolean | string>;
  /** Codes whose papers a `paperNeeded` leaf asks about. */
  readonly demandedBy: ReadonlyMap<string, readonly string[]>;
}

/** Rows that wait for each other. */
export class CircleError extends RangeError {
  constructor(
    what: string,
    readonly codes: readonly string[],
  ) {
    super(`${what} in a circle: ${codes.join(' → ')}; break it at one of them`);
    this.name = 'CircleError';
  }
}

/** @throws CircleError naming the rows that depend on each other in a circle. */
export function compileCatalogue(source: Catalogue): CompiledCatalogue {
  const departments = new Map(source.departments.map((department) => [department.code, department]));
  const rules = new Map<string, CompiledRule[]>();
  for (const procedure of source.procedures) {
    const reader = departments.get(procedure.department);
    if (!reader) throw new RangeError(`${procedure.code}: no department ${procedure.department}`);
    const versions = rules.get(procedure.code) ?? [];
    versions.push({ procedure, reader, inForce: inForceOf(procedure), condition: gated(procedure, reader) });
    rules.set(procedure.code, versions);
  }
  const demandedBy = demands(source.procedures);
  refuseCircleOfDeadlines(rules);
  return {
    source,
    rules,
    order: sortByDependence(rules, demandedBy),
    departments,
    papers: new Map(source.papers.map((paper) => [paper.id, paper])),
    city: new Map(source.city.map(({ name, value }) => [name, value])),
    demandedBy,
  };
}

function inForceOf({ inForce: { from, to, by } }: Procedure): Condition {
  const bounds: Condition[] = [
    ...(from === undefined ? [] : [{ fact: by, onOrAfter: from }]),
    ...(to === undefined ? [] : [{ fact: by, onOrBefore: to }]),
  ];
  const [only, ...more] = bounds;
  return only === undefined ? { always: true } : more.length === 0 ? only : { all: bounds };
}

const gated = (procedure: Procedure, reader: Department): Condition =>
  procedure.ungated || 'always' in reader.appliesWhen ? procedure.when : { all: [reader.appliesWhen, procedure.when] };

/** Papers a procedure can't do without; what works without, or only "if you have it", makes nobody fetch it. */
export const demandedPapers = ({ paper, ifYouHave, worksWithout }: BringItem): readonly string[] =>
  ifYouHave || worksWithout ? [] : typeof paper === 'string' ? [paper] : paper;

/** Every condition beside one line of the bring-list. */
export const conditionsOnPaper = ({ when, doesWhen = {} }: Pick<BringItem, 'when' | 'doesWhen'>): Condition[] => [
  ...(when ? [when] : []),
  ...Object.values(doesWhen),
];

function demands(procedures: readonly Procedure[]): Map<string, string[]> {
  const byPaper = new Map<string, string[]>();
  for (const { code, bring } of procedures)
    for (const paper of new Set(bring.flatMap(demandedPapers)))
      byPaper.set(paper, [...(byPaper.get(paper) ?? []), code]);
  return byPaper;
}

/** The procedures that must be decided before this one: those its rule or papers name, those that may demand its paper. */
export function dependencesOf(
  code: string,
  { rules, demandedBy }: Pick<CompiledCatalogue, 'rules' | 'demandedBy'>,
): string[] {
  return (rules.get(code) ?? []).flatMap(({ procedure, condition }) => [
    ...leavesOf(condition).flatMap((leaf) =>
      'rule' in leaf ? [leaf.rule] : 'paperNeeded' in leaf ? (demandedBy.get(leaf.paperNeeded) ?? []) : [],
    ),
    ...procedure.bring
      .flatMap(conditionsOnPaper)
      .flatMap(leavesOf)
      .flatMap((leaf) => ('rule' in leaf ? [leaf.rule] : [])),
  ]);
}

/** Strata, acyclic at load: a rule stands after the rules it names and after those that may demand its paper. */
function sortByDependence(
  rules: ReadonlyMap<string, readonly CompiledRule[]>,
  demandedBy: ReadonlyMap<string, readonly string[]>,
): string[] {
  const order: string[] = [];
  const done = new Set<string>();
  const visit = (code: string, path: readonly string[]): void => {
    if (done.has(code) || !rules.has(code)) return;
    if (path.includes(code))
      throw new CircleError('rules depend on each other', [...path.slice(path.indexOf(code)), code]);
    for (const needed of dependencesOf(code, { rules, demandedBy })) visit(needed, [...path, code]);
    done.add(code);
    order.push(code);
  };
  for (const code of rules.keys()) visit(code, []);
  return order;
}

/** BEFORE(CODE) takes the day of another row: two rows that wait for each other would never have one. */
function refuseCircleOfDeadlines(rules: ReadonlyMap<string, readonly CompiledRule[]>): void {
  const visit = (code: string, path: readonly string[]): void => {
    if (path.includes(code))
      throw new CircleError('deadlines wait for each other', [...path.slice(path.indexOf(code)), code]);
    for (const { procedure } of rules.get(code) ?? [])
      for (const other of procedure.deadlines.flatMap(({ count }) => rowBefore(count))) visit(other, [...path, code]);
  };
  for (const code of rules.keys()) visit(code, []);
}

/** The row whose deadline this one takes, if it does. */
export function rowBefore(count: string): string[] {
  const parsed = parseDeadlineCount(count);
  return parsed.form === 'before' && parsed.what.form === 'procedure' ? [parsed.what.code] : [];
}
