/**
 * Calendar dates are `YYYY-MM-DD` strings of Asia/Tokyo (design §8): no clock, no zone, no `Date`.
 * Arithmetic is done on day numbers (days since 1970-01-01) in the proleptic Gregorian calendar.
 */
export type CalendarDate = string;

export const FIRST_DATE: CalendarDate = '0001-01-01';
export const LAST_DATE: CalendarDate = '9999-12-31';

/**
 * The last day that can be meant: later ones stand in ledgers for 「期限なし」 (9999-12-31), which is no day on which something
 * happened. In the engine there are later ones, as open ends.
 */
export const LAST_DAY_MEANT: CalendarDate = '2199-12-31';

export interface YearMonthDay {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const [HYPHEN, ZERO] = ['-'.charCodeAt(0), '0'.charCodeAt(0)];

/** The number that the characters write; NaN where one is no digit. */
function digitsIn(text: string, from: number, to: number): number {
  let value = 0;
  for (let place = from; place < to; place += 1) {
    const digit = text.charCodeAt(place) - ZERO;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** The parts of a date that exists in the calendar; `null` for anything else (2026-02-29, 2026-2-1, text). */
export function parseDate(text: string): YearMonthDay | null {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return null;
  const [year, month, day] = [digitsIn(text, 0, 4), digitsIn(text, 5, 7), digitsIn(text, 8, 10)];
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? { year, month, day } : null;
}

/** @throws RangeError if the text is no calendar date: inside the engine that is a fault, not an input error. */
export function partsOf(date: CalendarDate): YearMonthDay {
  const parts = parseDate(date);
  if (!parts) throw new RangeError(`not a calendar date: ${date}`);
  return parts;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export const dateOf = ({ year, month, day }: YearMonthDay): CalendarDate =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** Days since 1970-01-01 (H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil). */
export function dayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

const [FIRST_DAY, LAST_DAY] = [dayNumber(FIRST_DATE), dayNumber(LAST_DATE)];

/** The inverse of {@link dayNumber}; days beyond years 1–9999 are held at the ends. */
export function dateFromDayNumber(days: number): CalendarDate {
  if (days <= FIRST_DAY) return FIRST_DATE;
  if (days >= LAST_DAY) return LAST_DATE;
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return dateOf({ year, month, day: dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1 });
}

export const addDays = (date: CalendarDate, days: number): CalendarDate => dateFromDayNumber(dayNumber(date) + days);

/**
 * This day, or the nearest one after (`1`) or before (`-1`) it that fits. Where the calendar ends it is the last day there
 * is, whether it fits or not: from there no day leads on, and a search would never end.
 */
export function dayThatFits(day: CalendarDate, step: 1 | -1, fits: (day: CalendarDate) => boolean): CalendarDate {
  let found = day;
  while (!fits(found)) {
    const next = addDays(found, step);
    if (next === found) return found;
    found = next;
  }
  return found;
}

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (date: CalendarDate): number => (((dayNumber(date) + 4) % 7) + 7) % 7;

/**
 * The corresponding day `months` later. Where it does not exist: `last` gives the last day of that month (民法143条2項
 * ただし書), `next` the first day after it (a birthday on 29 February falls on 1 March of a common year).
 */
export function addMonths(date: CalendarDate, months: number, missing: 'last' | 'next'): CalendarDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  if (target.year < 1) return FIRST_DATE;
  if (target.year > 9999) return LAST_DATE;
  const length = daysInMonth(target.year, target.month);
  if (day <= length) return dateOf({ ...target, day });
  const lastDay = dateOf({ ...target, day: length });
  return missing === 'last' ? lastDay : addDays(lastDay, 1);
}

/** The birthday on which `years` are completed; born on 29 February: 1 March of a common year. */
export const birthday = (birthDate: CalendarDate, years: number): CalendarDate =>
  addMonths(birthDate, years * 12, 'next');

/** Whole years by the everyday count: one more on each birthday. Negative before the birth. */
export function ageOn(birthDate: CalendarDate, day: CalendarDate): number {
  const years = partsOf(day).year - partsOf(birthDate).year;
  return birthday(birthDate, years) <= day ? years : years - 1;
}

export interface Period {
  readonly sign: 1 | -1;
  readonly months: number;
  readonly days: number;
}

const PERIOD_PATTERN = /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/;

/** ISO 8601 period of years, months and days (`P3M`, `-P65Y`); `null` for anything else, an empty `P` included. */
export function parsePeriod(text: string): Period | null {
  const match = PERIOD_PATTERN.exec(text);
  if (!match || (match[2] ?? match[3] ?? match[4]) === undefined) return null;
  const months = Number(match[2] ?? 0) * 12 + Number(match[3] ?? 0);
  return { sign: match[1] === '-' ? -1 : 1, months, days: Number(match[4] ?? 0) };
}

/** Months first, then days; a missing day is the last of its month. */
export const addPeriod = (date: CalendarDate, { sign, months, days }: Period): CalendarDate =>
  addDays(addMonths(date, sign * months, 'last'), sign * days);
