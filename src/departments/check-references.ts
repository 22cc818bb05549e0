import type { Procedure } from '../domain/catalogue.js';
import { addDays } from '../domain/calendar-date.js';
import { parseDeadlineCount } from '../domain/deadline-grammar.js';
import { leavesOf } from '../domain/evaluate.js';
import { factNamed } from '../domain/facts/index.js';
import { NAMED_CONDITIONS } from '../domain/named-conditions.js';
import { nearest } from '../domain/nearest.js';
import type { Condition, FactLeaf } from '../domain/condition.js';

/** What the names in a rule must point to. */
export interface Names {
  readonly codes: ReadonlySet<string>;
  readonly papers: ReadonlySet<string>;
  readonly city: ReadonlySet<string>;
}

const hint = (name: string, names: Iterable<string>): string => {
  const near = nearest(name, names);
  return near === null ? '' : `; the nearest is ${near}`;
};

const OPERATORS: Readonly<Record<ReturnType<typeof factNamed>['type'], readonly string[]>> = {
  bool: ['is'],
  enum: ['is', 'in'],
  int: ['atLeast', 'atMost', 'exists'],
  date: ['before', 'after', 'onOrBefore', 'onOrAfter', 'exists'],
  set: ['contains', 'containsAny', 'onlyFrom', 'empty'],
};

const operatorOf = (leaf: FactLeaf): string => Object.keys(leaf).find((key) => key !== 'fact') ?? '';

/** What is wrong with a leaf: an operator that doesn't fit the fact, a value it can't have, a name that isn't there. */
export function leafFaults(leaf: Condition, names: Names): string[] {
  if ('rule' in leaf && !names.codes.has(leaf.rule))
    return [`no procedure ${leaf.rule}${hint(leaf.rule, names.codes)}`];
  if ('paperNeeded' in leaf && !names.papers.has(leaf.paperNeeded))
    return [`no paper ${leaf.paperNeeded}${hint(leaf.paperNeeded, names.papers)}`];
  if ('city' in leaf && !names.city.has(leaf.city))
    return [`no parameter ${leaf.city} in city.yaml${hint(leaf.city, names.city)}`];
  if ('named' in leaf && !(leaf.named in NAMED_CONDITIONS)) return [`no named condition ${leaf.named}`];
  return 'fact' in leaf ? factLeafFaults(leaf) : [];
}

function factLeafFaults(leaf: FactLeaf): string[] {
  const fact = factNamed(leaf.fact);
  const operator = operatorOf(leaf);
  if (!OPERATORS[fact.type].includes(operator))
    return [`${leaf.fact} is ${fact.type}: use ${OPERATORS[fact.type].join(', ')} instead of ${operator}`];
  if (operator === 'exists' && (fact.type === 'int' || fact.type === 'date') && !fact.none)
    return [`${leaf.fact} always has a value: exists says nothing about it`];
  if (fact.type === 'bool')
    return 'is' in leaf && typeof leaf.is !== 'boolean' ? [`${leaf.fact} is true or false`] : [];
  if (fact.type !== 'enum' && fact.type !== 'set') return [];
  const values = Object.keys(fact.values);
  return valuesOf(leaf)
    .filter((value) => !values.includes(value))
    .map((value) => `${leaf.fact} has no value ${value}${hint(value, values)}`);
}

function valuesOf(leaf: FactLeaf): string[] {
  if ('is' in leaf) return [String(leaf.is)];
  if ('in' in leaf) return [...leaf.in];
  if ('contains' in leaf) return [leaf.contains];
  if ('containsAny' in leaf) return [...leaf.containsAny];
  return 'onlyFrom' in leaf ? [...leaf.onlyFrom] : [];
}

/** What is wrong with one procedure, each with the path of the key it stands at. */
export function procedureFaults(procedure: Procedure, names: Names): { path: string[]; message: string }[] {
  const { bring, returns, deadlines, after, excludes, inForce } = procedure;
  const conditions: [string[], Condition][] = [
    [['when'], procedure.when],
    ...bring.flatMap(({ when }, index): [string[], Condition][] => (when ? [[['bring', String(index)], when]] : [])),
    ...returns.flatMap(({ when }, index): [string[], Condition][] =>
      when ? [[['returns', String(index)], when]] : [],
    ),
  ];
  const papers = [...bring.flatMap(({ paper }) => paper), ...returns.map(({ paper }) => paper)];
  const codes = [...after, ...excludes.map((row) => row.procedure)];
  return [
    ...conditions.flatMap(([path, condition]) =>
      leavesOf(condition)
        .flatMap((leaf) => leafFaults(leaf, names))
        .map((message) => ({ path, message })),
    ),
    ...papers
      .filter((id) => !names.papers.has(id))
      .map((id) => ({ path: ['bring'], message: `no paper ${id} in papers.yaml${hint(id, names.papers)}` })),
    ...codes
      .filter((code) => !names.codes.has(code))
      .map((code) => ({ path: ['after'], message: `no procedure ${code}${hint(code, names.codes)}` })),
    ...deadlines.flatMap(({ count }, index) =>
      deadlineFaults(count, names).map((message) => ({ path: ['deadlines', String(index)], message })),
    ),
    ...(factNamed(inForce.by).type === 'date'
      ? []
      : [{ path: ['inForce'], message: `by: ${inForce.by} is not a date fact` }]),
  ];
}

function deadlineFaults(count: string, names: Names): string[] {
  try {
    const parsed = parseDeadlineCount(count);
    const code = parsed.form === 'before' && parsed.what.form === 'procedure' ? parsed.what.code : null;
    return code !== null && !names.codes.has(code) ? [`no procedure ${code}${hint(code, names.codes)}`] : [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** Two versions of one procedure never hold on the same day. */
export function overlapFaults(versions: readonly Procedure[]): string[] {
  const sorted = [...versions].sort((a, b) => (a.inForce.from < b.inForce.from ? -1 : 1));
  return sorted.flatMap((version, index) => {
    const next = sorted[index + 1];
    if (!next) return [];
    const { to } = version.inForce;
    if (to === undefined || to >= next.inForce.from)
      return [
        `two versions are in force on ${next.inForce.from}: end the older one with to: '${addDays(next.inForce.from, -1)}'`,
      ];
    return [];
  });
}
