import { addMonths, type CalendarDate, dateOf, partsOf } from './calendar-date.js';
import type { Text } from './text.js';

/** The first and the last month: so many after that of the visit, or by their numbers in a year. */
export type ArrivalMonths =
  { readonly afterVisit: readonly [number, number] } | { readonly ofYear: readonly [number, number] };

/** What to do when it comes. `nothing` only where that is true of every family that gets it. */
export const ARRIVAL_ACTS = {
  nothing: { ja: '何もしなくて大丈夫です。', en: 'There is nothing you need to do.' },
  check: {
    ja: '書かれたことをお確かめください。違うところは、差出人にお電話ください。',
    en: 'Please check what it says. If something is wrong, call the sender.',
  },
  use: { ja: 'これからは、届いたものをお使いください。', en: 'From then on please use it.' },
  keep: { ja: '捨てずに、お手もとに置いてください。', en: 'Please keep it at hand.' },
  claim: {
    ja: 'お受け取りには、同封の用紙に書いてお返しいただきます。',
    en: 'To receive the money, please fill in the form that comes with it and send it back.',
  },
  answer: {
    ja: '書かれた日までに、お答えを書いてお返しください。',
    en: 'Please write your answer and send it back by the day it says.',
  },
  pay: {
    ja: '納める分があるときは、書かれた日までにお納めください。むずかしいときは、差出人にご相談ください。',
    en: 'If there is something to pay, please pay it by the day it says. If that is difficult, talk to the sender.',
  },
} as const satisfies Readonly<Record<string, Text>>;
export type ArrivalAct = keyof typeof ARRIVAL_ACTS;

export interface MonthsSpan {
  /** The first day of the earliest and of the latest month. */
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** The months that are meant once the visit was; of a year the next that have not passed by then. */
export function monthsOfArrival(about: ArrivalMonths, visitedOn: CalendarDate): MonthsSpan {
  const { year, month } = partsOf(visitedOn);
  const from = dateOf({ year, month: 1, day: 1 });
  const at = (months: number): CalendarDate => addMonths(from, months, 'last');
  if ('afterVisit' in about) {
    const [first, last] = about.afterVisit;
    return { first: at(month - 1 + first), last: at(month - 1 + last) };
  }
  const [first, last] = about.ofYear;
  const later = last < month ? 12 : 0;
  return { first: at(first - 1 + later), last: at(last - 1 + later) };
}

/** The earliest first; what has no month stays behind, in the order given. */
export const byMonth = <One>(
  all: readonly One[],
  monthsOf: (one: One) => MonthsSpan | null,
): readonly { readonly one: One; readonly months: MonthsSpan | null }[] =>
  all
    .map((one) => ({ one, months: monthsOf(one) }))
    .sort((a, b) => compare(a.months?.first, b.months?.first) || compare(a.months?.last, b.months?.last));

const compare = (a: CalendarDate | undefined, b: CalendarDate | undefined): number =>
  a === b ? 0 : a === undefined ? 1 : b === undefined ? -1 : a < b ? -1 : 1;
