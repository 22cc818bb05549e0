import type { CalendarDate } from '../calendar-date.js';
import type { Deadline } from '../deadline.js';
import type { Procedure } from '../catalogue.js';

/** What an item's place in its group depends on. */
export interface Placed extends Ordered {
  /** Place of its (first) row in the catalogue. */
  readonly place: number;
  readonly deadlines: readonly Deadline[];
  readonly ifLate: Procedure['ifLate'];
  /** Stands behind the others because it may affect a renunciation that is not ruled out. */
  readonly last: boolean;
}

/** As much of an item as any order needs. */
export interface Ordered {
  readonly code: string;
  /** Where it stands among equals. */
  readonly place: number;
  /** Codes of items that must come first. */
  readonly after: readonly string[];
}

const HARM = { 'loses-right': 0, 'loses-money': 1, 'no-harm': 2 } as const;

/** A right before money before what harms nobody. */
export const harmOf = (ifLate: Procedure['ifLate']): number => HARM[ifLate === 'no-harm' ? 'no-harm' : ifLate.effect];

/** The earliest day shown; the earliest possible one of a deadline that is not certain. */
export const earliestDay = (deadlines: readonly Deadline[]): CalendarDate | null =>
  deadlines.flatMap(({ lastDay }) => lastDay ?? []).sort()[0] ?? null;

/** The earlier day first, none last. */
export const compareDays = (a: CalendarDate | null, b: CalendarDate | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

/** 速やかに comes before what has no day at all. */
export const comparePrompt = (a: readonly Deadline[], b: readonly Deadline[]): number =>
  Number(b.length > 0) - Number(a.length > 0);

const compareUrgency = (a: Placed, b: Placed): number =>
  Number(a.last) - Number(b.last) ||
  compareDays(earliestDay(a.deadlines), earliestDay(b.deadlines)) ||
  harmOf(a.ifLate) - harmOf(b.ifLate) ||
  comparePrompt(a.deadlines, b.deadlines);

/**
 * The items of one group: what must come first, then the earliest day (a right or money before what harms nobody), then
 * the catalogue's order.
 */
export const orderItems = <Item extends Placed>(items: readonly Item[]): readonly Item[] =>
  orderBy(items, compareUrgency);

/**
 * What must come first, then by comparison, then by place. What others wait for is as urgent as the most urgent of them.
 * A circle of `after` is cut at its most urgent item.
 *
 * @param compare by what the items are, whatever their place
 */
export function orderBy<Item extends Ordered>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  const urgent = mostUrgentBehind(items, compare);
  const waiting = [...items].sort((a, b) => compare(urgent(a), urgent(b)) || a.place - b.place);
  const ordered: Item[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex(
      ({ code, after }) => !waiting.some((other) => other.code !== code && after.includes(other.code)),
    );
    ordered.push(...waiting.splice(Math.max(free, 0), 1));
  }
  return ordered;
}

/** The most urgent of an item and all that come after it. */
function mostUrgentBehind<Item extends Ordered>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): (item: Item) => Item {
  const found = new Map<string, Item>();
  const visit = (item: Item, path: readonly string[]): Item => {
    const known = found.get(item.code);
    if (known) return known;
    const most = items
      .filter(({ code, after }) => after.includes(item.code) && !path.includes(code))
      .map((next) => visit(next, [...path, item.code]))
      .reduce((best, next) => (compare(next, best) < 0 ? next : best), item);
    if (path.length === 0) found.set(item.code, most);
    return most;
  };
  return (item) => visit(item, []);
}
