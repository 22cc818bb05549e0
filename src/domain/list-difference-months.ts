import { addDays, FIRST_DATE, type CalendarDate } from './calendar-date.js';
import type { Procedure } from './catalogue.js';
import { parseDeadlineCount } from './deadline-grammar.js';
import { inEra } from './era.js';
import { knownOf, type FactSheet } from './fact-sheet.js';
import type { Interval } from './knowledge.js';
import type { Text } from './text.js';

/** Who insures and pays pensions: another day of death may mean another of them, or a month more of one. */
export const INSURERS: readonly string[] = ['KOKUHO', 'KOUKI', 'KAIGO', 'NENKIN', 'EXT-KENPO', 'EXT-NENKIN'];

const deathDates = (sheet: FactSheet): Interval<CalendarDate> | null => {
  const known = knownOf(sheet, 'deathDate');
  return known.type === 'date' && known.range && known.range.from !== FIRST_DATE ? known.range : null;
};

type Months = Interval<string>;
const monthOf = (day: CalendarDate): string => day.slice(0, 7);
const monthsOf = ({ from, to }: Interval<CalendarDate>, shift: number): Months => ({
  from: monthOf(addDays(from, shift)),
  to: monthOf(addDays(to, shift)),
});

/**
 * What is counted by months, said when the month of death changes. A pension is paid up to the month of death (国民年金法18条
 * 1項, 厚生年金保険法36条1項). A premium is counted up to the month before the one of the day after death, on which the
 * insurance ends (国民健康保険法8条, 高齢者医療確保法53条, 介護保険法11条). Premium rows are told only to heirs: this follows
 * from the dates alone, is said wherever the insurer has an open row on the list (`shown`), and never tells whether there
 * is a premium.
 */
export function countedMonths(
  before: FactSheet,
  after: FactSheet,
  shown: readonly Procedure[],
): (procedure: Procedure) => Text[] {
  const [old, current] = [deathDates(before), deathDates(after)];
  if (!old || !current) return () => [];
  const pension: [Months, Months] = [monthsOf(old, 0), monthsOf(current, 0)];
  const ends: [Months, Months] = [monthsOf(old, 1), monthsOf(current, 1)];
  if (same(...pension) && same(...ends)) return () => [];
  const open = new Set(shown.map(({ code }) => code));
  const insurers = new Set(shown.map(({ department }) => department).filter((code) => INSURERS.includes(code)));
  return ({ code, title, department, deadlines }) => {
    if (!insurers.has(department)) return [];
    const origins = deadlines.flatMap(({ count }) => originOf(count));
    if (origins.includes('pensionPaymentMonthNext') && open.has(code) && !same(...pension))
      return [pensionMonths(title, ...pension)];
    return origins.includes('refundClaimableDate') ? [premiumMonths(title, ends, same(...ends))] : [];
  };
}

const same = (a: Months, b: Months): boolean => a.from === b.from && a.to === b.to;

function originOf(count: string): string[] {
  const parsed = parseDeadlineCount(count);
  return parsed.form === 'period' ? [parsed.origin] : [];
}

/** 「令和8年11月」 / "November 2026". */
const month = (yearMonth: string): Text => {
  const { ja, en } = inEra(`${yearMonth}-01`);
  return { ja: ja.replace(/1日$/u, ''), en: en.replace(/^1 /u, '') };
};

const monthsInWords = ({ from, to }: Months): Text =>
  from === to ? month(from) : { ja: `${month(from).ja}か${month(to).ja}`, en: `${month(from).en} or ${month(to).en}` };

function pensionMonths({ ja, en }: Text, was: Months, is: Months): Text {
  const [old, now] = [monthsInWords(was), monthsInWords(is)];
  return {
    ja: `「${ja}」: 年金が出るのは、${old.ja}分までから${now.ja}分までに変わりました。`,
    en: `“${en}”: the pension is paid up to ${now.en}, no longer up to ${old.en}.`,
  };
}

function premiumMonths({ ja, en }: Text, [was, is]: readonly [Months, Months], same: boolean): Text {
  const [old, now] = [monthsInWords(monthBefore(was)), monthsInWords(monthBefore(is))];
  return same
    ? {
        ja: `「${ja}」: 加入しておられたときの保険料は、変わらず${now.ja}分までです。`,
        en: `“${en}”: a premium, if any, is still counted up to ${now.en}.`,
      }
    : {
        ja: `「${ja}」: 加入しておられたときの保険料は、${old.ja}分までから${now.ja}分までに変わりました。`,
        en: `“${en}”: a premium, if any, is counted up to ${now.en}, no longer up to ${old.en}.`,
      };
}

/** The last month that a premium is counted for, from the month in which the insurance ends. */
const monthBefore = ({ from, to }: Months): Months => ({
  from: monthOf(addDays(`${from}-01`, -1)),
  to: monthOf(addDays(`${to}-01`, -1)),
});
