import { dayNumber } from './calendar-date.js';
import type { Procedure } from './catalogue.js';
import type { Deadline } from './deadline.js';
import { deadlineText } from './explain/deadline-text.js';
import type { Text } from './text.js';

/** A deadline of one row whose last day moved. */
export interface Move {
  /** Days later (below zero: earlier); `null` where there was no day, or is none now. */
  readonly days: number | null;
  readonly say: Text;
}

/** The deadlines of a row whose legal last day is another one. A sentence that only reads otherwise is no change. */
export function movesOf(
  { title }: Procedure,
  before: readonly Deadline[],
  after: readonly Deadline[],
): readonly Move[] {
  return after.flatMap((deadline, index): Move[] => {
    const old = before[index];
    if (!old || old.lastDay === deadline.lastDay) return [];
    const [was, is] = [deadlineText(old, null), deadlineText(deadline, null)];
    const { of } = deadline.rule;
    const days =
      old.lastDay === null || deadline.lastDay === null ? null : dayNumber(deadline.lastDay) - dayNumber(old.lastDay);
    return [
      {
        days,
        say: {
          ja: `「${title.ja}」の期限${of ? `(${of.ja})` : ''}が変わりました(前: ${was.ja}。今: ${is.ja})。`,
          en: `The deadline of “${title.en}”${of ? ` (${of.en})` : ''} moved (before: ${was.en}; now: ${is.en}).`,
        },
      },
    ];
  });
}

/** The days by which all of a row's moved deadlines moved; `null` if they moved differently, or some had no day. */
export function sharedShift(moves: readonly Move[]): number | null {
  const shifts = new Set(moves.map(({ days }) => days));
  const [only = null] = shifts;
  return shifts.size === 1 ? only : null;
}

/** Titles named where the rows have no numbers yet. */
const NAMED = 3;

/** 「12件の期限が1日あとになりました(2・5・9番)。」: many deadlines that moved alike are one line (eight-days.md, day 7). */
export function movedTogether(
  procedures: readonly Procedure[],
  days: number,
  numbers: ReadonlyMap<string, number>,
): Text {
  const count = procedures.length;
  const [by, late] = [Math.abs(days), days > 0];
  const given = [...new Set(procedures.flatMap(({ code }) => numbers.get(code) ?? []))].sort((a, b) => a - b);
  const titles = procedures.slice(0, NAMED).map(({ title }) => title);
  const some = given.length > 0 ? given.length < count : titles.length < count;
  const which =
    given.length > 0
      ? { ja: `${given.join('・')}番`, en: `no. ${given.join(', ')}` }
      : { ja: titles.map(({ ja }) => `「${ja}」`).join(''), en: titles.map(({ en }) => `“${en}”`).join(', ') };
  return {
    ja: `${String(count)}件の期限が${String(by)}日${late ? 'あと' : '前'}になりました(${which.ja}${some ? 'など' : ''})。`,
    en: `${String(count)} deadlines are ${String(by)} ${by === 1 ? 'day' : 'days'} ${late ? 'later' : 'earlier'} (${which.en}${some ? ' and others' : ''}).`,
  };
}
