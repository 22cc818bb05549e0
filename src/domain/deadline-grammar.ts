import { parseDate, type CalendarDate } from './calendar-date.js';
import { FACTS, isFactName, type FactName } from './facts/index.js';

/** The grammar of a deadline's `count`, as read from a department file. */
export type DeadlineCount =
  | PeriodCount
  | { readonly form: 'prompt'; readonly within: PeriodCount | null }
  | { readonly form: 'before'; readonly what: PeriodCount | EventCount | NextApril | ProcedureCount }
  | { readonly form: 'year-end'; readonly of: PeriodCount }
  | { readonly form: 'fixed'; readonly on: CalendarDate }
  | { readonly form: 'nextJan31' }
  | { readonly form: 'table'; readonly table: 'blueReturnSuccession' };

export interface PeriodCount {
  readonly form: 'period';
  readonly number: number;
  readonly unit: 'D' | 'M' | 'Y';
  readonly origin: FactName;
  /** Days between the origin and the first counted day: 1 by 民法140条 (初日不算入), 0 where the origin itself counts. */
  readonly firstDay: 0 | 1;
}

export interface EventCount {
  readonly form: 'event';
  readonly event: keyof typeof EVENTS;
}

export interface NextApril {
  readonly form: 'nextApr1';
}

export interface ProcedureCount {
  readonly form: 'procedure';
  readonly code: string;
}

/** Events that a deadline may lie before, with the fact that holds their day where there is one. */
export const EVENTS = {
  funeral: 'funeralDate',
  estateDivision: 'estateDivisionDate',
  moveOut: 'moveDate',
  interment: null,
  reburial: null,
  graveWorkStart: null,
} as const satisfies Readonly<Record<string, FactName | null>>;

const isEvent = (name: string): name is keyof typeof EVENTS => name in EVENTS;

/** A first of a month, itself the first counted day; no sign is written. */
export const MONTH_ORIGINS: readonly string[] = ['treatmentMonthNext', 'pensionPaymentMonthNext'];

/** @throws SyntaxError saying which part is not in the grammar. */
export function parseDeadlineCount(text: string): DeadlineCount {
  if (text === 'PROMPT') return { form: 'prompt', within: null };
  const call = /^(PROMPT|BEFORE|YEAREND)\((.+)\)$/.exec(text);
  if (call) {
    const inner = call[2] ?? '';
    if (call[1] === 'PROMPT') return { form: 'prompt', within: parsePeriodCount(inner) };
    if (call[1] === 'YEAREND') return { form: 'year-end', of: parsePeriodCount(inner) };
    return { form: 'before', what: parseBefore(inner) };
  }
  if (text === 'P@table:blueReturnSuccession') return { form: 'table', table: 'blueReturnSuccession' };
  const fixed = /^P@fixedDate:(.+)$/.exec(text)?.[1];
  if (fixed === 'nextJan31') return { form: 'nextJan31' };
  if (fixed === 'nextApr1') return { form: 'before', what: { form: 'nextApr1' } };
  if (fixed !== undefined && parseDate(fixed)) return { form: 'fixed', on: fixed };
  return parsePeriodCount(text);
}

function parseBefore(inner: string): PeriodCount | EventCount | NextApril | ProcedureCount {
  if (inner === 'nextApr1') return { form: 'nextApr1' };
  if (isEvent(inner)) return { form: 'event', event: inner };
  if (/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$/.test(inner)) return { form: 'procedure', code: inner };
  return parsePeriodCount(inner);
}

const PERIOD = /^P([1-9]\d*)([DMY])@([A-Za-z]+)(?:\+([01]))?$/;

function parsePeriodCount(text: string): PeriodCount {
  const match = PERIOD.exec(text);
  const [, number, unit, origin, sign] = match ?? [];
  if (!number || !origin || (unit !== 'D' && unit !== 'M' && unit !== 'Y'))
    throw new SyntaxError(`「${text}」 is not a deadline: write P14D@deathDate+1, PROMPT, BEFORE(funeral) …`);
  if (!isFactName(origin) || FACTS[origin].type !== 'date')
    throw new SyntaxError(`「${text}」 counts from 「${origin}」, which is not a date fact`);
  if (MONTH_ORIGINS.includes(origin) !== (sign === undefined))
    throw new SyntaxError(
      `「${text}」: ${sign === undefined ? 'write +0 or +1 after the origin' : 'a month origin has no sign'}`,
    );
  return { form: 'period', number: Number(number), unit, origin, firstDay: sign === '1' ? 1 : 0 };
}

/** The date facts that a deadline reads, `deathDate` for the fixed forms included. */
export function factsReadByDeadline(count: DeadlineCount): FactName[] {
  switch (count.form) {
    case 'period':
      return [count.origin];
    case 'prompt':
      return count.within ? [count.within.origin] : [];
    case 'year-end':
      return [count.of.origin];
    case 'fixed':
      return [];
    case 'nextJan31':
    case 'table':
      return ['deathDate'];
    case 'before':
      return readByBefore(count.what);
  }
}

function readByBefore(what: PeriodCount | EventCount | NextApril | ProcedureCount): FactName[] {
  switch (what.form) {
    case 'period':
      return [what.origin];
    case 'event': {
      const fact = EVENTS[what.event];
      return fact ? [fact] : [];
    }
    case 'nextApr1':
      return ['deathDate'];
    case 'procedure':
      return [];
  }
}
