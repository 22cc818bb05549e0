import type { CalendarDate } from '../calendar-date.js';
import type { Procedure } from '../catalogue.js';
import type { Deadline } from '../deadline.js';
import { parseDeadlineCount, type DeadlineCount } from '../deadline-grammar.js';
import { inEra, inEraWithWeekday } from '../era.js';
import { factNamed, type FactName } from '../facts/index.js';
import type { FactDefinition } from '../facts/index.js';
import type { Text } from '../text.js';

/**
 * The last day on which it could be done lies before the day of the list. Certain only where the day itself is: of an
 * assumed or ranging deadline the latest possible day decides. Without a day of the list nothing is passed.
 */
export function isPassed(
  { certainty, lastDay, latestDay, lastOpenDay, latestOpenDay }: Deadline,
  today: CalendarDate | null,
): boolean {
  if (today === null) return false;
  if (certainty === 'range') return latestDay !== null && latest(latestDay, latestOpenDay) < today;
  return certainty === 'exact' && lastDay !== null && latest(lastDay, lastOpenDay) < today;
}

const latest = (a: CalendarDate, b: CalendarDate | null): CalendarDate => (b !== null && b > a ? b : a);

/**
 * A deadline in words, as a part of a sentence: 「令和8年11月16日(月)まで」. Where it has passed: that it is still
 * accepted, but only if lateness harms nobody (`ifLate: no-harm`); else what lateness means, without comfort.
 */
export function deadlineText(
  deadline: Deadline,
  today: CalendarDate | null,
  ifLate: Procedure['ifLate'] = 'no-harm',
): Text {
  const count = parseDeadlineCount(deadline.rule.count);
  const event = count.form === 'before' && count.what.form === 'event' ? EVENT_WORDS[count.what.event] : null;
  if (isPassed(deadline, today)) return passedText(deadline, ifLate, event !== null);
  if (event) return eventText(event, deadline);
  if (count.form === 'prompt') return promptText(deadline);
  switch (deadline.certainty) {
    case 'exact':
      return exactText(deadline, count);
    case 'assumed':
    case 'range':
      return unsureText(deadline, today);
    case 'waiting':
      return waitingText(deadline.origin);
    case 'none':
      return count.form === 'before'
        ? { ja: 'ほかのお手続きの期限より前に', en: 'before the deadline of another step' }
        : { ja: '期限はありません', en: 'no deadline' };
  }
}

/** What the event is; ja stands before 「前に」. */
const EVENT_WORDS = {
  funeral: { ja: '葬祭の', en: 'the funeral' },
  estateDivision: { ja: '遺産の分け方を決める', en: 'the division of the estate' },
  moveOut: { ja: 'お引っ越しの', en: 'the move' },
  interment: { ja: '納骨の', en: 'the interment' },
  reburial: { ja: 'ご遺骨を移す', en: 'moving the ashes' },
  graveWorkStart: { ja: 'お墓の工事の', en: 'the work on the grave' },
} as const satisfies Readonly<Record<string, Text>>;

function eventText(event: Text, { certainty, lastDay }: Deadline): Text {
  if (certainty !== 'exact' || lastDay === null) return { ja: `${event.ja}前に`, en: `before ${event.en}` };
  const day = inEraWithWeekday(lastDay);
  return { ja: `${event.ja}前に(その日は${day.ja})`, en: `before ${event.en} (${day.en})` };
}

function promptText({ lastDay, certainty }: Deadline): Text {
  if (lastDay === null) return { ja: '速やかに', en: 'without delay' };
  const day = inEraWithWeekday(lastDay);
  const about = certainty === 'exact' ? '' : 'ごろ';
  return {
    ja: `速やかに(目安は${day.ja}${about}まで)`,
    en: `without delay (as a guide, by ${about ? 'about ' : ''}${day.en})`,
  };
}

/** Both days where the office is closed on the legal one: the next open day, or the one before where it must lie before. */
function exactText({ rule, lastDay, lastOpenDay }: Deadline, count: DeadlineCount): Text {
  if (lastDay === null) return { ja: '期限はありません', en: 'no deadline' };
  const day = inEraWithWeekday(lastDay);
  const legal =
    rule.kind === 'claim' ? { ja: `請求は${day.ja}まで`, en: `claim by ${day.en}` }
    : strictlyBefore(count) ? { ja: `${day.ja}より前に`, en: `before ${day.en}` }
    : { ja: `${day.ja}まで`, en: `by ${day.en}` }; // prettier-ignore
  if (lastOpenDay === null || lastOpenDay === lastDay) return legal;
  const open = inEraWithWeekday(lastOpenDay);
  return lastOpenDay > lastDay
    ? {
        ja: `${legal.ja}(この日は閉まっているので、${open.ja}まで受け付けます)`,
        en: `${legal.en} (closed on that day: accepted until ${open.en})`,
      }
    : { ja: `${legal.ja}(窓口が開いているのは${open.ja}まで)`, en: `${legal.en} (the last open day is ${open.en})` };
}

/** BEFORE(CODE) and BEFORE(period) stand before another last day; BEFORE(nextApr1) is already worked out to 31 March. */
const strictlyBefore = (count: DeadlineCount): boolean => count.form === 'before' && count.what.form !== 'nextApr1';

/** Counted from an assumed day, or from one known only in part: the earliest day is safe, and said to be the earliest. */
function unsureText({ lastDay, latestDay, origin }: Deadline, today: CalendarDate | null): Text {
  if (lastDay === null) return waitingText(origin);
  const day = inEraWithWeekday(lastDay);
  const from = nounOf(origin);
  if (today !== null && lastDay < today)
    return {
      ja: `いちばん早い場合で、${day.ja}まででした(${from.ja}を窓口でうかがいます)`,
      en: `in the earliest case it was due by ${day.en} (we will ask you about ${from.en})`,
    };
  if (latestDay !== null) {
    const end = inEraWithWeekday(latestDay);
    return {
      ja: `早ければ${day.ja}、遅くとも${end.ja}まで(${from.ja}によって決まります)`,
      en: `by ${day.en} at the earliest, ${end.en} at the latest (it depends on ${from.en})`,
    };
  }
  return {
    ja: `${day.ja}ごろまで(${from.ja}から数えた、いちばん早い日)`,
    en: `by about ${day.en} (the earliest day, counted from ${from.en})`,
  };
}

/** Days that somebody still brings about; of the others only the knowledge is missing. */
const YET_TO_COME: readonly FactName[] = [
  'estateDivisionDate', 'acquiredOwnershipDate', 'disposedDate', 'moveDate', 'vacatedDate', 'refundNoticeDate', 'refundClaimableDate',
]; // prettier-ignore

function waitingText(origin: FactName | null): Text {
  const noun = nounOf(origin);
  const settled = origin !== null && YET_TO_COME.includes(origin);
  return {
    ja: `${noun.ja}が${settled ? '決まって' : '分かって'}から数えます`,
    en: `counted from ${noun.en}, once that is ${settled ? 'settled' : 'known'}`,
  };
}

function nounOf(origin: FactName | null): Text {
  if (origin === null) return { ja: 'もとになる日', en: 'the day it counts from' };
  const fact: FactDefinition = factNamed(origin);
  return fact.type === 'date' ? fact.noun : fact.label;
}

function passedText(deadline: Deadline, ifLate: Procedure['ifLate'], isEvent: boolean): Text {
  const { rule, lastDay, latestDay, lastOpenDay, latestOpenDay } = deadline;
  const last =
    latestDay !== null ? latest(latestDay, latestOpenDay) : lastDay === null ? null : latest(lastDay, lastOpenDay);
  if (last === null) return promptText(deadline);
  const day = inEra(last);
  if (ifLate !== 'no-harm')
    return { ja: `${day.ja}を過ぎました。${ifLate.say.ja}`, en: `${day.en} has passed. ${ifLate.say.en}` };
  // 速やかに names no day that could be missed, and what lay before an event may be told afterwards.
  if (rule.kind === 'courtesy' || isEvent) return { ja: 'いまからでも受け付けています', en: 'still accepted' };
  return { ja: `${day.ja}を過ぎました。受け付けています`, en: `${day.en} has passed; it is still accepted` };
}
