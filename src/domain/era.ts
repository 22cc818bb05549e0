import { addDays, dateOf, parseDate, partsOf, weekdayOf, type CalendarDate } from './calendar-date.js';
import type { Text } from './text.js';

/** One era of the Japanese calendar (元号法; before it the imperial edicts). */
export interface Era {
  readonly name: string;
  readonly letter: string;
  /** First day of its first year (元年). */
  readonly from: CalendarDate;
  /**
   * Last day on which a paper may still name it; `null` while it runs. The days on which 明治 and 大正 ended are the
   * first days of the next era as well (「十二月二十五日以後ヲ改メテ昭和元年」), and family registers show both.
   */
  readonly to: CalendarDate | null;
}

/** Newest first. The next era is one more entry. */
export const ERAS: readonly Era[] = [
  { name: '令和', letter: 'R', from: '2019-05-01', to: null },
  { name: '平成', letter: 'H', from: '1989-01-08', to: '2019-04-30' },
  { name: '昭和', letter: 'S', from: '1926-12-25', to: '1989-01-07' },
  { name: '大正', letter: 'T', from: '1912-07-30', to: '1926-12-25' },
  { name: '明治', letter: 'M', from: '1868-01-25', to: '1912-07-30' },
];

/** Japan counts Gregorian days from 明治6年1月1日 on (明治5年太政官布告337号); older era dates are lunar and stay refused. */
const FIRST_GREGORIAN_DAY: CalendarDate = '1873-01-01';

const WEEKDAYS = [
  { ja: '日', en: 'Sunday' },
  { ja: '月', en: 'Monday' },
  { ja: '火', en: 'Tuesday' },
  { ja: '水', en: 'Wednesday' },
  { ja: '木', en: 'Thursday' },
  { ja: '金', en: 'Friday' },
  { ja: '土', en: 'Saturday' },
] as const;

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const; // prettier-ignore

/** 「令和8年11月16日」 / "16 November 2026"; a day before 明治6年 has no era and shows its Gregorian year. */
export function inEra(date: CalendarDate): Text {
  const { year, month, day } = partsOf(date);
  const era = date < FIRST_GREGORIAN_DAY ? undefined : ERAS.find(({ from }) => from <= date);
  const eraYear = era ? yearOf(era, year) : year;
  return {
    ja: `${era?.name ?? '西暦'}${eraYear === 1 && era ? '元' : String(eraYear)}年${String(month)}月${String(day)}日`,
    en: `${String(day)} ${MONTHS[month - 1] ?? ''} ${String(year)}`,
  };
}

/** 「令和8年11月16日(月)」 / "Monday, 16 November 2026". */
export function inEraWithWeekday(date: CalendarDate): Text {
  const { ja, en } = inEra(date);
  const weekday = WEEKDAYS[weekdayOf(date)];
  return weekday ? { ja: `${ja}(${weekday.ja})`, en: `${weekday.en}, ${en}` } : { ja, en };
}

/** The month of a day: 「令和8年12月」 / "December 2026". */
export function monthInEra(date: CalendarDate): Text {
  const { ja, en } = inEra(date);
  return { ja: ja.replace(/\d+日$/u, ''), en: en.replace(/^\d+ /u, '') };
}

const yearOf = (era: Era, year: number): number => year - partsOf(era.from).year + 1;

/** The era by its name, its first letter (昭) or its Latin one (S); then 年月日, or one separator throughout. */
const TYPED = /^(\p{Script=Han}{1,2}|[A-Za-z])(元|\d{1,2})(?:年(\d{1,2})月(\d{1,2})日|([./-])(\d{1,2})\5(\d{1,2}))$/u;

/**
 * Reads 「昭和15年3月2日」, 「昭15.3.2」, 「令和元年5月1日」, 「昭和十五年三月二日」, 「S15.3.2」, 「R8/11/22」; full-width letters and
 * digits are read as plain ones. `null` for everything that is no day of that era (昭和64年2月1日, 平成31年5月1日, 令和0年):
 * refused, never clamped.
 */
export function parseEraDate(text: string): CalendarDate | null {
  const [, named = '', year, month, day, , otherMonth, otherDay] = TYPED.exec(plainDay(text)) ?? [];
  const era = ERAS.find(
    ({ name, letter }) => name === named || name.slice(0, 1) === named || letter === named.toUpperCase(),
  );
  return dayIn(era, year, month ?? otherMonth, day ?? otherDay);
}

/** As old registers write them too (大字). */
const KANJI_DIGITS = new Map([...'〇一二三四五六七八九'].map((letter, value) => [letter, value]));
for (const [value, letters] of ['零', '壱', '弐', '参'].entries())
  for (const letter of letters) KANJI_DIGITS.set(letter, value);

/** 十六, 二十, 一六 and 一九四〇 as digits; a run that is no number of these forms stays. */
const plainNumber = (run: string): string => {
  const value = (letter: string): string => String(KANJI_DIGITS.get(letter) ?? '');
  const [ten, tens = '', ones = ''] = /^([^十拾]?)[十拾]([^十拾]?)$/u.exec(run) ?? [];
  if (ten) return `${value(tens) || '1'}${value(ones) || '0'}`;
  return /[十拾]/u.test(run) ? run : [...run].map(value).join('');
};

const plainDay = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replace(/[〇零一壱二弐三参四五六七八九十拾]+/gu, plainNumber);

function dayIn(era: Era | undefined, eraYear?: string, month?: string, day?: string): CalendarDate | null {
  const count = eraYear === '元' ? 1 : Number(eraYear);
  if (!era || !(count >= 1)) return null;
  const date = dateOf({ year: partsOf(era.from).year + count - 1, month: Number(month), day: Number(day) });
  const inside = era.from <= date && (era.to === null || date <= era.to) && date >= FIRST_GREGORIAN_DAY;
  return parseDate(date) && inside ? date : null;
}

const WESTERN = /^(\d{4})(?:年(\d{1,2})月(\d{1,2})日|([/.])(\d{1,2})\4(\d{1,2}))$/;

/**
 * A day as people type it, as ISO: 1944-05-06, 「1944年5月6日」, 1944/05/06, 1944.5.6 or an era date as
 * {@link parseEraDate} reads it; full-width characters and kanji numbers are read as plain ones. `null` if there is no such day.
 */
export function readDay(text: string): CalendarDate | null {
  const plain = plainDay(text);
  if (parseDate(plain)) return plain;
  const western = WESTERN.exec(plain);
  if (!western) return parseEraDate(plain);
  const date = dateOf({
    year: Number(western[1]),
    month: Number(western[2] ?? western[5]),
    day: Number(western[3] ?? western[6]),
  });
  return parseDate(date) ? date : null;
}

/** `11/20` typed on 22 November is a slip and not next year; `1/12` typed in December is next January. */
const DAYS_BACK = 180;
const MONTH_AND_DAY = /^(\d{1,2})(?:月(\d{1,2})日|[/.-](\d{1,2}))$/u;

/** A day near today, as people say one on which they will come: as {@link readDay}, month and day alone (`11/25`, 「11月25日」), or 「今日」. */
export const readDayNear = (typed: string, today: CalendarDate): CalendarDate | null =>
  typed.trim() === '今日' ? today : (readDay(typed) ?? readMonthAndDay(typed, today));

function readMonthAndDay(typed: string, today: CalendarDate): CalendarDate | null {
  const [, month, day, other] = MONTH_AND_DAY.exec(typed.normalize('NFKC').trim()) ?? [];
  if (month === undefined) return null;
  const { year } = partsOf(today);
  const [first] = [year, year + 1]
    .map((one) => dateOf({ year: one, month: Number(month), day: Number(day ?? other) }))
    .filter((date) => parseDate(date) !== null && date >= addDays(today, -DAYS_BACK));
  return first ?? null;
}

const LETTER_OF_DIGIT: Readonly<Record<string, string>> = { 1: 'M', 2: 'T', 3: 'S', 4: 'H', 5: 'R' };

/** `s150302`, `3150302` (明1 大2 昭3 平4 令5) and `19400302`, with points; every other writing stays. */
export function withPoints(plain: string): string {
  const [, era = '', year = '', month = '', day = ''] =
    /^([mtshr]|[1-5])(\d\d)(\d\d)(\d\d)$/iu.exec(plain) ?? /^()(\d{4})(\d\d)(\d\d)$/u.exec(plain) ?? [];
  if (year === '') return plain;
  return era === '' ? `${year}-${month}-${day}` : `${LETTER_OF_DIGIT[era] ?? era}${year}.${month}.${day}`;
}

/**
 * A day as a column of days holds it: as {@link readDay}, and packed (19400302, 3150302, S150302), with blanks where a
 * system fills up (昭和15年 3月 2日), with look-alikes of the hyphen. Only where the column says that it is a day: elsewhere
 * seven or eight digits may be a number.
 */
export const readDayOfColumn = (text: string): CalendarDate | null =>
  readDay(
    withPoints(
      text
        .normalize('NFKC')
        .replace(/[‐‑–—−ー]/gu, '-')
        .replace(/\s+/gu, ''),
    ),
  );
