import {
  addDays,
  addMonths,
  dateOf,
  dayThatFits,
  FIRST_DATE,
  LAST_DATE,
  partsOf,
  type CalendarDate,
} from './calendar-date.js';
import type { ClosingDays, DeadlineRule } from './catalogue.js';
import { EVENTS, parseDeadlineCount, type DeadlineCount, type PeriodCount } from './deadline-grammar.js';
import { knownOf, type FactSheet } from './fact-sheet.js';
import { factNamed, isFactName, type FactName } from './facts/index.js';
import type { Interval } from './knowledge.js';

/**
 * How sure a deadline is (design §8): `exact` from a known day; `assumed` from the chain of its origin, the earliest
 * possible day and hence safe; `range` the origin is known only as an interval, the earliest is shown; `waiting` it has
 * not begun and says what it waits for; `none` the law names no day.
 */
export type DeadlineCertainty = 'exact' | 'assumed' | 'range' | 'waiting' | 'none';

export interface Deadline {
  readonly rule: DeadlineRule;
  readonly certainty: DeadlineCertainty;
  /** Legal last day; the earliest possible one where several are. */
  readonly lastDay: CalendarDate | null;
  /** The latest possible legal last day, for a range. */
  readonly latestDay: CalendarDate | null;
  /** The open day on which it may still be done: the last day itself, or the next open day of its office. */
  readonly lastOpenDay: CalendarDate | null;
  /** The same for the latest possible day of a range. */
  readonly latestOpenDay: CalendarDate | null;
  /** The fact it counts from or waits for; `null` where the rule names no fact. */
  readonly origin: FactName | null;
  /** For `assumed`: the fact whose day stands in for the origin. */
  readonly assumedFrom: FactName | null;
}

/** Whether an office is closed on a day: weekends, holidays, 12-29 to 01-03, and what a city adds. */
export type ClosedOn = (office: Exclude<ClosingDays, 'none'>, day: CalendarDate) => boolean;

/** A rule's count is read once, however many cases it is worked out for. */
const counts = new WeakMap<DeadlineRule, DeadlineCount>();

function countOf(rule: DeadlineRule): DeadlineCount {
  const count = counts.get(rule) ?? parseDeadlineCount(rule.count);
  counts.set(rule, count);
  return count;
}

interface Span {
  readonly certainty: Exclude<DeadlineCertainty, 'none'>;
  readonly days: Interval<CalendarDate> | null;
  readonly origin: FactName | null;
  readonly assumedFrom: FactName | null;
}

/** Works out one deadline of a procedure. `deadlineOf` gives another procedure's own first deadline, for BEFORE(CODE). */
export function workOutDeadline(
  rule: DeadlineRule,
  sheet: FactSheet,
  closedOn: ClosedOn,
  deadlineOf: (code: string) => Deadline | null,
): Deadline {
  const span = spanOf(countOf(rule), sheet, deadlineOf);
  if (!span)
    return {
      rule,
      certainty: 'none',
      lastDay: null,
      latestDay: null,
      lastOpenDay: null,
      latestOpenDay: null,
      origin: null,
      assumedFrom: null,
    };
  const { certainty, days, origin, assumedFrom } = span;
  const lastDay = days?.from ?? null;
  const latestDay = certainty === 'range' && days && days.to !== LAST_DATE ? days.to : null;
  return {
    rule,
    certainty,
    lastDay,
    latestDay,
    lastOpenDay: lastDay && openDayFor(lastDay, rule, closedOn),
    latestOpenDay: latestDay && openDayFor(latestDay, rule, closedOn),
    origin,
    assumedFrom,
  };
}

/**
 * A filing may be made on the next open day (地方自治法4条の2第4項, 行政機関の休日に関する法律2条, 地方税法20条の5, 国税通則法
 * 10条2項, 民訴法95条3項). What
 * must be done before an event or a day is not moved: there the last open day lies before it.
 */
function openDayFor(lastDay: CalendarDate, { kind, closingDays }: DeadlineRule, closedOn: ClosedOn): CalendarDate {
  if (closingDays === 'none') return lastDay;
  return dayThatFits(lastDay, kind === 'before' ? -1 : 1, (day) => !closedOn(closingDays, day));
}

function spanOf(count: DeadlineCount, sheet: FactSheet, deadlineOf: (code: string) => Deadline | null): Span | null {
  switch (count.form) {
    case 'period':
      return mapSpan(originOf(count.origin, sheet), (origin) => lastDayOf(count, origin));
    case 'prompt':
      return count.within && spanOf(count.within, sheet, deadlineOf);
    case 'year-end':
      return mapSpan(spanOf(count.of, sheet, deadlineOf), yearEnd);
    case 'fixed':
      return { certainty: 'exact', days: { from: count.on, to: count.on }, origin: null, assumedFrom: null };
    case 'nextJan31':
      return mapSpan(originOf('deathDate', sheet), nextJan31);
    case 'table':
      return mapSpan(originOf('deathDate', sheet), blueReturnSuccession);
    case 'before':
      return spanBefore(count.what, sheet, deadlineOf);
  }
}

function spanBefore(
  what: Extract<DeadlineCount, { form: 'before' }>['what'],
  sheet: FactSheet,
  deadlineOf: (code: string) => Deadline | null,
): Span | null {
  switch (what.form) {
    case 'period':
      return spanOf(what, sheet, deadlineOf);
    case 'nextApr1':
      return mapSpan(originOf('deathDate', sheet), (date) => fixedDayAfter(date, '03-31'));
    case 'event': {
      const fact = EVENTS[what.event];
      return fact && originOf(fact, sheet);
    }
    case 'procedure': {
      const other = deadlineOf(what.code);
      if (!other || other.certainty === 'none') return null;
      const days = other.lastDay ? { from: other.lastDay, to: other.latestDay ?? other.lastDay } : null;
      return { certainty: other.certainty, days, origin: other.origin, assumedFrom: other.assumedFrom };
    }
  }
}

/** The days from which a deadline counts: known, assumed along the chain of its fact, or still waited for. */
function originOf(origin: FactName, sheet: FactSheet): Span {
  const known = knownOf(sheet, origin);
  const days = known.type === 'date' ? known.range : null;
  if (days && days.from !== FIRST_DATE)
    return { certainty: days.from === days.to ? 'exact' : 'range', days, origin, assumedFrom: null };
  const chain = chainOf(origin).find((fact) => stands(fact, sheet));
  const assumed = chain && knownOf(sheet, chain);
  // Known to be no earlier than nothing at all, and no chain: the law's clock has not begun.
  if (!assumed || assumed.type !== 'date' || !assumed.range)
    return { certainty: 'waiting', days: null, origin, assumedFrom: null };
  const from = assumed.range.from;
  return { certainty: 'assumed', days: { from, to: from }, origin, assumedFrom: chain };
}

function stands(fact: FactName, sheet: FactSheet): boolean {
  const known = knownOf(sheet, fact);
  return known.type === 'date' && known.range !== null && known.range.from !== FIRST_DATE;
}

/** `knewOfInheritanceDate ← knewOfDeathDate ← deathDate`: the facts that stand in, nearest first. */
export function chainOf(fact: FactName): FactName[] {
  const definition = factNamed(fact);
  const next = definition.type === 'date' ? definition.assumedFrom : undefined;
  return next !== undefined && isFactName(next) ? [next, ...chainOf(next)] : [];
}

function mapSpan(span: Span | null, map: (date: CalendarDate) => CalendarDate): Span | null {
  if (!span?.days) return span;
  const { from, to } = span.days;
  return { ...span, days: { from: map(from), to: to === LAST_DATE ? to : map(to) } };
}

/** Civil Code 140–143: counted from the first counted day; a missing corresponding day ends on the last of its month. */
function lastDayOf({ number, unit, firstDay }: PeriodCount, origin: CalendarDate): CalendarDate {
  const first = addDays(origin, firstDay);
  if (unit === 'D') return addDays(first, number - 1);
  const months = unit === 'Y' ? number * 12 : number;
  const corresponding = addMonths(first, months, 'last');
  return partsOf(corresponding).day === partsOf(first).day ? addDays(corresponding, -1) : corresponding;
}

const yearEnd = (date: CalendarDate): CalendarDate => dateOf({ year: partsOf(date).year, month: 12, day: 31 });

/** The first `MM-DD` on or after a date. */
function fixedDayAfter(date: CalendarDate, monthDay: string): CalendarDate {
  const same = `${date.slice(0, 5)}${monthDay}`;
  return date <= same ? same : addMonths(same, 12, 'last');
}

const nextJan31 = (date: CalendarDate): CalendarDate => fixedDayAfter(date, '01-31');

/** 所得税法144条・所得税基本通達144-1: the successor's application for the blue return, by the day of death. */
function blueReturnSuccession(deathDate: CalendarDate): CalendarDate {
  const { month } = partsOf(deathDate);
  if (month <= 8)
    return lastDayOf({ form: 'period', number: 4, unit: 'M', origin: 'deathDate', firstDay: 1 }, deathDate);
  return month <= 10 ? yearEnd(deathDate) : fixedDayAfter(deathDate, '02-15');
}
