import type { CalendarDate } from '../calendar-date.js';
import type { Deadline } from '../deadline.js';
import type { Procedure } from '../catalogue.js';

/** What an item's place in its group depends on. */
export interface Placed {
  readonly code: string;
  /** Place of its (first) row in the catalogue. */
  readonly place: number;
  readonly deadlines: readonly Deadline[];
  readonly ifLate: Procedure['ifLate'];
  /** Codes of items that must come first. */
  readonly after: readonly string[];
  /** Stands behind the others because it may affect a renunciation that is not ruled out. */
  readonly last: boolean;
}

interface Urgency {
  readonly last: boolean;
  readonly day: CalendarDate | null;
  readonly harm: number;
  readonly prompt: boolean;
  readonly place: number;
}

const HARM = { 'loses-right': 0, 'loses-money': 1, 'no-harm': 2 } as const;

/** The earliest day shown; the earliest possible one of a deadline that is not certain. */
export const earliestDay = (deadlines: readonly Deadline[]): CalendarDate | null =>
  deadlines.flatMap(({ lastDay }) => lastDay ?? []).sort()[0] ?? null;

function urgencyOf({ deadlines, ifLate, last, place }: Placed): Urgency {
  return {
    last,
    day: earliestDay(deadlines),
    harm: HARM[ifLate === 'no-harm' ? 'no-harm' : ifLate.effect],
    prompt: deadlines.length > 0,
    place,
  };
}

function compareUrgency(a: Urgency, b: Urgency): number {
  if (a.last !== b.last) return a.last ? 1 : -1;
  if (a.day !== b.day) return a.day === null ? 1 : b.day === null ? -1 : a.day < b.day ? -1 : 1;
  if (a.harm !== b.harm) return a.harm - b.harm;
  if (a.prompt !== b.prompt) return a.prompt ? -1 : 1;
  return a.place - b.place;
}

/**
 * The items of one group: what must come first, then the earliest day (a right or money before what harms nobody), then
 * the catalogue's order. What others wait for is as urgent as the most urgent of them. A circle of `after` is cut at its
 * most urgent item.
 */
export function orderItems<Item extends Placed>(items: readonly Item[]): readonly Item[] {
  const inherited = inheritedUrgency(items);
  const waiting = [...items].sort((a, b) => compareUrgency(inherited(a), inherited(b)));
  const ordered: Item[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex(
      ({ code, after }) => !waiting.some((other) => other.code !== code && after.includes(other.code)),
    );
    ordered.push(...waiting.splice(Math.max(free, 0), 1));
  }
  return ordered;
}

/** An item's own urgency, or that of the most urgent item that comes after it. */
function inheritedUrgency(items: readonly Placed[]): (item: Placed) => Urgency {
  const found = new Map<string, Urgency>();
  const visit = (item: Placed, path: readonly string[]): Urgency => {
    const known = found.get(item.code);
    if (known) return known;
    const successors = items.filter(({ code, after }) => after.includes(item.code) && !path.includes(code));
    const own = urgencyOf(item);
    const most = successors
      .map((next) => visit(next, [...path, item.code]))
      .reduce((best, next) => (compareUrgency(next, best) < 0 ? next : best), own);
    const urgency = { ...most, place: item.place };
    if (path.length === 0) found.set(item.code, urgency);
    return urgency;
  };
  return (item) => visit(item, []);
}
