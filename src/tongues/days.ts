import { inLanguage } from '../access/pages/marked.js';
import { type CalendarDate, partsOf, weekdayOf } from '../domain/calendar-date.js';
import { inEra } from '../domain/era.js';
import type { TongueHead } from './tongue-file.js';
import { noted } from './notation.js';

/** Noon, far from every change of day. */
const moment = (day: CalendarDate): Date => new Date(`${day}T12:00:00Z`);

/**
 * A day as people of the tongue write it, with the Japanese year in brackets: papers and officials count in eras. Digits are
 * those of the papers in every tongue.
 */
export function dayIn(tongue: string, days: TongueHead['days'], day: CalendarDate, inShort = false): string {
  const [era = ''] = inEra(day).ja.split(/(?<=年)/u);
  return `${days === undefined ? writtenBy(tongue, day, inShort) : written(days, day)} (${inLanguage('ja', era)})`;
}

/** The month of a day, likewise. */
export function monthIn(tongue: string, days: TongueHead['days'], day: CalendarDate): string {
  const [era = ''] = inEra(day).ja.split(/(?<=年)/u);
  const said =
    days === undefined
      ? new Intl.DateTimeFormat(`${tongue}-u-ca-gregory-nu-latn`, {
          year: 'numeric',
          month: 'long',
          timeZone: 'UTC',
        }).format(moment(day))
      : written({ ...days, pattern: withoutDay(days.pattern), irregular: {} }, day);
  return `${said} (${inLanguage('ja', era)})`;
}

/**
 * `{year}{年|ねん}{month}{月|がつ}{day}{日|にち}（{weekday}）`, `{day}/{month}/{year}, {weekday}`: from month or year to the other of
 * them; where the day stands before them, with the word that follows it (`ngày {day} tháng {month} năm {year}`).
 */
const withoutDay = (pattern: string): string =>
  /(?:(?<=\{day\}[\s/.-]+)\p{L}+ )?\{(?:year|month)\}.*\{(?:year|month)\}(?:\{[^{}|]+\|[^{}|]+\})?/u.exec(
    pattern,
  )?.[0] ?? pattern;

/** Short: 「Tue, Dec 1, 2026」. The month keeps its letters, so that nobody takes it for the day. */
const SHORT = { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric' } as const;

const writtenBy = (tongue: string, day: CalendarDate, inShort: boolean): string =>
  new Intl.DateTimeFormat(`${tongue}-u-ca-gregory-nu-latn`, {
    ...(inShort ? SHORT : { dateStyle: 'full' }),
    timeZone: 'UTC',
  }).format(moment(day));

function written({ pattern, weekdays, irregular }: NonNullable<TongueHead['days']>, day: CalendarDate): string {
  const parts = partsOf(day);
  const values: Readonly<Record<string, string>> = {
    year: String(parts.year),
    month: String(parts.month),
    day: String(parts.day),
    weekday: weekdays[weekdayOf(day)] ?? '',
  };
  const said = irregular[values['day'] ?? ''];
  // `{day}` with the unit that follows it gives way to what the day is called.
  const chosen = said === undefined ? pattern : pattern.replace(/\{day\}(\{[^{}]*\})?/u, said);
  return noted(chosen.replace(/\{(year|month|day|weekday)\}/gu, (_, name: string) => values[name] ?? ''));
}
