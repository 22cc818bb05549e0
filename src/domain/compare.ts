import {
  addMonths,
  addPeriod,
  dateFromDayNumber,
  dayNumber,
  dateOf,
  parsePeriod,
  partsOf,
  type CalendarDate,
} from './calendar-date.js';
import type { DateReference, FactLeaf } from './condition.js';
import { knownOf, type FactSheet } from './fact-sheet.js';
import type { DateRange, Interval, IntRange, Knowledge, OneOf, SetKnowledge } from './knowledge.js';
import { overAll, type Truth } from './truth.js';

/** The truth of one leaf, given everything the reader knows (design §6.4, §6.5). */
export function compareLeaf(leaf: FactLeaf, sheet: FactSheet): Truth {
  const known = knownOf(sheet, leaf.fact);
  if ('exists' in leaf) return flip(leaf.exists, existence(known));
  switch (known.type) {
    case 'one':
      return compareOne(known, leaf);
    case 'int':
      return compareInt(known, leaf);
    case 'set':
      return compareSet(known, leaf);
    case 'date':
      return compareDate(known, leaf, sheet);
  }
}

const flip = (wanted: boolean, truth: Truth): Truth =>
  wanted ? truth : truth === 'TRUE' ? 'FALSE' : truth === 'FALSE' ? 'TRUE' : 'UNKNOWN';

function existence(known: Knowledge): Truth {
  if (known.type !== 'int' && known.type !== 'date') return 'TRUE';
  return overAll(!known.none, known.range !== null);
}

function compareOne(known: OneOf, leaf: FactLeaf): Truth {
  const wanted = 'is' in leaf ? [leaf.is] : 'in' in leaf ? leaf.in : misplaced(leaf);
  const fits = (value: boolean | string) => wanted.some((member) => member === value);
  return overAll(known.possible.every(fits), known.possible.some(fits));
}

function compareInt({ range, none }: IntRange, leaf: FactLeaf): Truth {
  if (!range) return 'FALSE';
  if ('atLeast' in leaf) return overAll(!none && range.from >= leaf.atLeast, range.to >= leaf.atLeast);
  if ('atMost' in leaf) return overAll(!none && range.to <= leaf.atMost, range.from <= leaf.atMost);
  return misplaced(leaf);
}

function compareSet(known: SetKnowledge, leaf: FactLeaf): Truth {
  if ('contains' in leaf) return containsAny(known, [leaf.contains]);
  if ('containsAny' in leaf) return containsAny(known, leaf.containsAny);
  if ('onlyFrom' in leaf) {
    const outside = (value: string) => !leaf.onlyFrom.includes(value);
    return known.in.some(outside) ? 'FALSE' : known.open.some(outside) ? 'UNKNOWN' : 'TRUE';
  }
  if ('empty' in leaf)
    return flip(leaf.empty, known.in.length > 0 ? 'FALSE' : known.open.length === 0 ? 'TRUE' : 'UNKNOWN');
  return misplaced(leaf);
}

const containsAny = (known: SetKnowledge, wanted: readonly string[]): Truth =>
  wanted.some((value) => known.in.includes(value))
    ? 'TRUE'
    : wanted.some((value) => known.open.includes(value))
      ? 'UNKNOWN'
      : 'FALSE';

type Order = (a: CalendarDate, b: CalendarDate) => boolean;

function orderOf(leaf: FactLeaf): { order: Order; reference: DateReference; rising: boolean } {
  if ('before' in leaf) return { order: (a, b) => a < b, reference: leaf.before, rising: true };
  if ('onOrBefore' in leaf) return { order: (a, b) => a <= b, reference: leaf.onOrBefore, rising: true };
  if ('after' in leaf) return { order: (a, b) => a > b, reference: leaf.after, rising: false };
  if ('onOrAfter' in leaf) return { order: (a, b) => a >= b, reference: leaf.onOrAfter, rising: false };
  return misplaced(leaf);
}

/** Longest interval that is compared with its own calendar day by day: a century; nobody's death is that vague. */
const LONGEST_DAY_BY_DAY = 36_525;

function compareDate({ range, none }: DateRange, leaf: FactLeaf, sheet: FactSheet): Truth {
  if (!range) return 'FALSE';
  const { order, reference, rising } = orderOf(leaf);
  if (typeof reference !== 'string' && reference.of === leaf.fact) return dayByDay(range, none, reference, order);
  const other: Pick<DateRange, 'range' | 'none'> =
    typeof reference === 'string'
      ? { range: { from: reference, to: reference }, none: false }
      : referred(sheet, reference);
  if (!other.range) return 'FALSE';
  const [hardest, easiest] = rising
    ? [order(range.to, other.range.from), order(range.from, other.range.to)]
    : [order(range.from, other.range.to), order(range.to, other.range.from)];
  return overAll(!none && !other.none && hardest, easiest);
}

function dayByDay(
  range: Interval<string>,
  none: boolean,
  reference: Exclude<DateReference, string>,
  order: Order,
): Truth {
  const [first, last] = [dayNumber(range.from), dayNumber(range.to)];
  if (last - first > LONGEST_DAY_BY_DAY) return 'UNKNOWN';
  let [every, some] = [!none, false];
  for (let day = first; day <= last; day += 1) {
    const date = dateFromDayNumber(day);
    const holds = order(date, pointOf(date, reference));
    every &&= holds;
    some ||= holds;
  }
  return overAll(every, some);
}

function referred(sheet: FactSheet, reference: Exclude<DateReference, string>): Pick<DateRange, 'range' | 'none'> {
  const known = knownOf(sheet, reference.of);
  if (known.type !== 'date') throw new TypeError(`${reference.of} is not a date`);
  if (!known.range) return known;
  return {
    none: known.none,
    range: { from: pointOf(known.range.from, reference), to: pointOf(known.range.to, reference) },
  };
}

/** The day that a reference names, seen from the date of its fact. Rising in `date`, so intervals map by their ends. */
export function pointOf(date: CalendarDate, { at = 'same', plus }: Exclude<DateReference, string>): CalendarDate {
  const { year } = partsOf(date);
  const fiscalYearEnd = dateOf({ year, month: 3, day: 31 });
  const april = dateOf({ year, month: 4, day: 1 });
  const next = (fixed: CalendarDate, fits: boolean) => (fits ? fixed : addMonths(fixed, 12, 'last'));
  const points: Readonly<Record<typeof at, () => CalendarDate>> = {
    same: () => date,
    yearStart: () => dateOf({ year, month: 1, day: 1 }),
    yearEnd: () => dateOf({ year, month: 12, day: 31 }),
    fiscalYearEnd: () => next(fiscalYearEnd, date <= fiscalYearEnd),
    nextApr1: () => next(april, date < april),
  };
  const point = points[at]();
  const period = plus === undefined ? null : parsePeriod(plus);
  return period ? addPeriod(point, period) : point;
}

/** The loader lets no operator stand at a fact of another type; reaching this is a fault of the engine. */
function misplaced(leaf: FactLeaf): never {
  throw new TypeError(`operator does not fit the type of fact ${leaf.fact}`);
}
