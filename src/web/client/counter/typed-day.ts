import { addDays, ageOn, dateOf, parseDate, type CalendarDate } from '../../../domain/calendar-date.js';
import { ERAS, inEra, readDay, withPoints } from '../../../domain/era.js';

/** What somebody typed into a field for a day. */
export type TypedDay =
  | { readonly kind: 'empty' }
  | { readonly kind: 'day'; readonly day: CalendarDate }
  /** No such day. `meant`: the day of the running era, where the era named had ended or not begun. */
  | { readonly kind: 'refused'; readonly typed: string; readonly meant: CalendarDate | null };

/**
 * Reads a day as people type it (research ux.md R-1), in any width; with `relative` also `0` for today, `-1` for yesterday.
 * What is no day of its era is refused, never moved to the nearest one.
 */
export function readTypedDay(text: string, today: CalendarDate, relative = false): TypedDay {
  const plain = text
    .normalize('NFKC')
    .replace(/[‐‑–—−ー]/gu, '-')
    .trim();
  if (plain === '') return { kind: 'empty' };
  if (relative && /^(0|-\d{1,2})$/u.test(plain)) return { kind: 'day', day: addDays(today, Number(plain)) };
  const written = withPoints(plain);
  const day = readDay(written);
  return day === null ? { kind: 'refused', typed: text.trim(), meant: meantBy(written) } : { kind: 'day', day };
}

/** 昭和64年2月1日 → 1989-02-01, by going on with the count of the era that was named. */
function meantBy(written: string): CalendarDate | null {
  const [, named = '', year = '', month, day] =
    /^(\p{Script=Han}{1,2}|[a-z])(元|\d{1,2})\D(\d{1,2})\D(\d{1,2})日?$/iu.exec(written) ?? [];
  const era = ERAS.find(
    ({ name, letter }) => name === named || name.slice(0, 1) === named || letter === named.toUpperCase(),
  );
  const count = year === '元' ? 1 : Number(year);
  if (era === undefined || count < 1) return null;
  const meant = dateOf({ year: Number(era.from.slice(0, 4)) + count - 1, month: Number(month), day: Number(day) });
  return parseDate(meant) === null ? null : meant;
}

/** 「昭和15年3月2日（1940-03-02）」 / "2 March 1940 (1940-03-02)". */
export function bothWays(day: CalendarDate, language: 'ja' | 'en'): string {
  return language === 'ja' ? `${inEra(day).ja}（${day}）` : `${inEra(day).en} (${day})`;
}

/** The age at death or, while that day is not typed, today; `null` where the birth lies after it. */
export function ageAt(birth: CalendarDate, death: TypedDay, today: CalendarDate): number | null {
  const age = ageOn(birth, death.kind === 'day' ? death.day : today);
  return age < 0 ? null : age;
}

/** The day in Japan, wherever the computer believes to be. */
export const todayInJapan = (now: Date): CalendarDate =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(now);
