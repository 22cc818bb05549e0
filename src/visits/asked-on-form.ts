import { invalid } from '../access/refusal.js';
import type { CalendarDate } from '../domain/calendar-date.js';
import type { ClosedOn } from '../domain/deadline.js';
import { openDayFrom } from '../domain/open-day.js';
import { MOST_WISHES, type PartOfDay, type WishedDay } from './wished-days.js';

/** So many open days are offered: two weeks, in which most people find one; a later one is said on the telephone. */
const OFFERED = 10;
/** Of what is typed into the form, in characters. */
export const LONGEST_IN_WISH = 100;

/** Days that can be asked for: open ones from tomorrow on. */
export function offeredDays(today: CalendarDate, closedOn: ClosedOn): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = today; days.length < OFFERED; days.push(day)) day = openDayFrom(day, 1, closedOn);
  return days;
}

const HALVES = ['morning', 'afternoon'] as const;
export const halfOf = (day: CalendarDate, half: (typeof HALVES)[number]): string => `${day} ${half}`;

/** Half days as the form names them, `2026-11-25 morning`: both halves of a day are the day; what was not offered is not there. */
export function daysOfHalves(offered: readonly CalendarDate[], halves: readonly string[]): WishedDay[] {
  return offered.flatMap((day): WishedDay[] => {
    const parts = HALVES.filter((part) => halves.includes(halfOf(day, part)));
    const [first] = parts;
    if (first === undefined) return [];
    const part: PartOfDay = parts.length === HALVES.length ? 'any' : first;
    return [{ day, part }];
  });
}

/** The other way round: how the form stands where these days were asked for. */
export const halvesOfDays = (days: readonly WishedDay[]): string[] =>
  days.flatMap(({ day, part }) => (part === 'any' ? HALVES : [part]).map((half) => halfOf(day, half)));

export const nothingAsked = invalid(
  'NOTHING_ASKED',
  {
    ja: 'おいでになりたい日か、お電話のほしい時間に、一つ以上印をつけてください。',
    en: 'Tick at least one day, or one time for a call.',
  },
  ['halves'],
);
export const tooManyDays = invalid(
  'TOO_MANY_WISHES',
  {
    ja: `ご希望の日は${String(MOST_WISHES)}日までにしてください。いつでもよいときは、お電話でお話しします。`,
    en: `Choose ${String(MOST_WISHES)} days at most. If any day suits, we talk about it on the telephone.`,
  },
  ['halves'],
);
export const noNumber = invalid(
  'TELEPHONE_MISSING',
  { ja: 'お電話する番号を入れてください。', en: 'Give the number to call.' },
  ['telephone'],
);
