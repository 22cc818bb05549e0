import { FIRST_DATE, LAST_DATE } from './calendar-date.js';
import type { FactDefinition } from './facts/index.js';

/**
 * What is known of a fact: the non-empty set of values still possible (design §6.1). Unknown = everything possible.
 * - one: bool and enum, a subset of the values
 * - int, date: a closed interval, or none at all, or both still possible
 * - set: members that are certainly in, members still open; everything else is certainly out
 */
export type Knowledge = OneOf | IntRange | DateRange | SetKnowledge;

export interface OneOf {
  readonly type: 'one';
  readonly possible: readonly (boolean | string)[];
}

export interface Interval<Value> {
  readonly from: Value;
  readonly to: Value;
}

export interface IntRange {
  readonly type: 'int';
  /** `null`: there is certainly no value, and `none` is true. */
  readonly range: Interval<number> | null;
  /** Whether "there is none" is still possible. */
  readonly none: boolean;
}

export interface DateRange {
  readonly type: 'date';
  readonly range: Interval<string> | null;
  readonly none: boolean;
}

export interface SetKnowledge {
  readonly type: 'set';
  readonly in: readonly string[];
  readonly open: readonly string[];
}

/** Everything the type allows: nothing is known. */
export function everything(fact: FactDefinition): Knowledge {
  switch (fact.type) {
    case 'bool':
      return { type: 'one', possible: [false, true] };
    case 'enum':
      return { type: 'one', possible: Object.keys(fact.values).sort() };
    case 'set':
      return { type: 'set', in: [], open: Object.keys(fact.values).sort() };
    case 'int':
      return { type: 'int', range: { from: fact.min, to: Infinity }, none: fact.none !== undefined };
    case 'date':
      return { type: 'date', range: { from: FIRST_DATE, to: LAST_DATE }, none: fact.none !== undefined };
  }
}

const kept = <Value>(values: readonly Value[], test: (value: Value) => boolean): Value[] => values.filter(test);

function meetRanges<Value extends number | string>(
  a: Interval<Value> | null,
  b: Interval<Value> | null,
): Interval<Value> | null {
  if (!a || !b) return null;
  const range = { from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to };
  return range.from <= range.to ? range : null;
}

/** The values possible by both; `null` when there are none (a conflict). */
export function intersect(a: Knowledge, b: Knowledge): Knowledge | null {
  if (a.type === 'one' && b.type === 'one') {
    const possible = kept(a.possible, (value) => b.possible.includes(value));
    return possible.length > 0 ? { type: 'one', possible: possible.sort() } : null;
  }
  if (a.type === 'int' && b.type === 'int') {
    const [range, none] = [meetRanges(a.range, b.range), a.none && b.none];
    return range || none ? { type: 'int', range, none } : null;
  }
  if (a.type === 'date' && b.type === 'date') {
    const [range, none] = [meetRanges(a.range, b.range), a.none && b.none];
    return range || none ? { type: 'date', range, none } : null;
  }
  if (a.type === 'set' && b.type === 'set') {
    const possibleIn = (known: SetKnowledge, value: string) => known.in.includes(value) || known.open.includes(value);
    const contradicted = [...a.in, ...b.in].some((value) => !possibleIn(a, value) || !possibleIn(b, value));
    if (contradicted) return null;
    const certain = [...a.in, ...kept(b.in, (value) => !a.in.includes(value))].sort();
    return {
      type: 'set',
      in: certain,
      open: kept(a.open, (value) => b.open.includes(value) && !certain.includes(value)).sort(),
    };
  }
  throw new TypeError('two statements of one fact are of different types');
}

function hull<Value extends number | string>(
  a: Interval<Value> | null,
  b: Interval<Value> | null,
): Interval<Value> | null {
  if (!a || !b) return a ?? b;
  return { from: a.from < b.from ? a.from : b.from, to: a.to > b.to ? a.to : b.to };
}

/** The values possible by either (for ranges the hull): what stands when statements contradict each other. */
export function unite(a: Knowledge, b: Knowledge): Knowledge {
  if (a.type === 'one' && b.type === 'one')
    return {
      type: 'one',
      possible: [...a.possible, ...kept(b.possible, (value) => !a.possible.includes(value))].sort(),
    };
  if (a.type === 'int' && b.type === 'int')
    return { type: 'int', range: hull(a.range, b.range), none: a.none || b.none };
  if (a.type === 'date' && b.type === 'date')
    return { type: 'date', range: hull(a.range, b.range), none: a.none || b.none };
  if (a.type === 'set' && b.type === 'set') {
    const certain = kept(a.in, (value) => b.in.includes(value));
    const touched = [...new Set([...a.in, ...a.open, ...b.in, ...b.open])];
    return { type: 'set', in: certain, open: kept(touched, (value) => !certain.includes(value)).sort() };
  }
  throw new TypeError('two statements of one fact are of different types');
}

const sameRange = <Value>(a: Interval<Value> | null, b: Interval<Value> | null): boolean =>
  a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);

const sameMembers = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value) => b.includes(value));

export function sameKnowledge(a: Knowledge, b: Knowledge): boolean {
  if (a.type === 'one' && b.type === 'one') return sameMembers(a.possible, b.possible);
  if (a.type === 'int' && b.type === 'int') return a.none === b.none && sameRange(a.range, b.range);
  if (a.type === 'date' && b.type === 'date') return a.none === b.none && sameRange(a.range, b.range);
  if (a.type === 'set' && b.type === 'set') return sameMembers(a.in, b.in) && sameMembers(a.open, b.open);
  return false;
}

/** Whether one value alone is still possible. */
export function isSettled(known: Knowledge): boolean {
  switch (known.type) {
    case 'one':
      return known.possible.length === 1;
    case 'int':
    case 'date':
      return known.range === null || (!known.none && known.range.from === known.range.to);
    case 'set':
      return known.open.length === 0;
  }
}
