import type { Procedure } from '../domain/catalogue.js';
import { addDays, parseDate, parsePeriod } from '../domain/calendar-date.js';
import { parseDeadlineCount } from '../domain/deadline-grammar.js';
import { leavesOf, referenceOf } from '../domain/evaluate.js';
import { factNamed } from '../domain/facts/index.js';
import { nearest } from '../domain/nearest.js';
import { pathOfLeaf } from './check-leaf-path.js';
import { type SideCondition, sideConditionsOf } from './side-conditions.js';
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
    return 'is' in leaf && typeof leaf.is !== 'boolean'
      ? [`${leaf.fact} is yes or no: write true or false without quotes`]
      : [];
  if (fact.type === 'date') return referenceFaults(leaf);
  if (fact.type !== 'enum' && fact.type !== 'set') return [];
  const values = Object.keys(fact.values);
  return valuesOf(leaf)
    .filter((value) => !values.includes(value))
    .map((value) => `${leaf.fact} has no value ${value}${hint(value, values)}`);
}

/** A day that exists, or a point counted from a date fact by a period that says something. */
function referenceFaults(leaf: FactLeaf): string[] {
  const reference = referenceOf(leaf);
  if (reference === null) return [];
  if (typeof reference === 'string') return dayFaults(reference);
  return [
    ...(factNamed(reference.of).type === 'date' ? [] : [`of: ${reference.of} is not a date fact`]),
    ...(reference.plus === undefined || parsePeriod(reference.plus) ? [] : [`plus: ${reference.plus} names no period`]),
  ];
}

const dayFaults = (day: string): string[] =>
  parseDate(day) ? [] : [`there is no ${day} in the calendar; correct the day`];

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
  const conditions: SideCondition[] = [
    { path: ['when'], condition: procedure.when },
    ...sideConditionsOf(procedure),
    ...(procedure.cityNotes ?? []).map(({ city, is }, index) => ({
      path: ['cityNotes', index],
      condition: { city, is },
    })),
  ];
  const papers = [
    ...bring.flatMap(({ paper }, index) => [paper].flat().map((id) => ({ path: ['bring', String(index)], id }))),
    ...returns.map(({ paper }, index) => ({ path: ['returns', String(index)], id: paper })),
  ];
  const codes = [
    ...after.map((code, index) => ({ path: ['after', String(index)], code })),
    ...excludes.map((row, index) => ({ path: ['excludes', String(index)], code: row.procedure })),
  ];
  return [
    ...conditions.flatMap(({ path, condition }) =>
      leavesOf(condition).flatMap((leaf) =>
        leafFaults(leaf, names).map((message) => ({
          path: [...path.map(String), ...(pathOfLeaf(condition, leaf) ?? [])],
          message,
        })),
      ),
    ),
    ...papers
      .filter(({ id }) => !names.papers.has(id))
      .map(({ path, id }) => ({ path, message: `no paper ${id} in papers.yaml${hint(id, names.papers)}` })),
    ...codes
      .filter(({ code }) => !names.codes.has(code))
      .map(({ path, code }) => ({ path, message: `no procedure ${code}${hint(code, names.codes)}` })),
    ...deadlines.flatMap(({ count }, index) =>
      deadlineFaults(count, names).map((message) => ({ path: ['deadlines', String(index)], message })),
    ),
    ...[inForce.from ?? [], inForce.to ?? []]
      .flat()
      .flatMap(dayFaults)
      .map((message) => ({ path: ['inForce'], message })),
    ...(inForce.to !== undefined && inForce.from !== undefined && inForce.to < inForce.from
      ? [{ path: ['inForce'], message: `to: ${inForce.to} lies before from; the row would never be in force` }]
      : []),
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
  const sorted = [...versions].sort((a, b) => ((a.inForce.from ?? '') < (b.inForce.from ?? '') ? -1 : 1));
  return sorted.flatMap((version, index) => {
    const next = sorted[index + 1];
    if (!next) return [];
    const [{ to }, { from }] = [version.inForce, next.inForce];
    if (from === undefined) return ['two versions hold from the beginning: give the newer one its from:'];
    if (!parseDate(from) || (to !== undefined && to < from)) return [];
    return [`two versions are in force on ${from}: end the older one with to: '${addDays(from, -1)}'`];
  });
}
