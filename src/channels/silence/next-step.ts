import type { CalendarDate } from '../../domain/calendar-date.js';
import type { ClosedOn } from '../../domain/deadline.js';
import { openDayFrom } from '../../domain/open-day.js';
import { dayInJapan } from '../../platform/clock.js';
import { instantOf, isOpenAt, OFFICE_HOURS } from './office-hours.js';

/** What silence leads to, one after the other. The last one decides nothing: the counter asks the family, TO_CONFIRM stays. */
export const STEPS = ['reminder', 'deputy', 'lead', 'at-counter'] as const;
export type Step = (typeof STEPS)[number];

export interface Silent {
  /** ISO 8601. */
  readonly askedAt: string;
  readonly dueOn: CalendarDate;
  /** The next day on which somebody of the family comes; null: none is planned. */
  readonly visitOn: CalendarDate | null;
  /** The steps of this round, with when. */
  readonly done: ReadonlyMap<Step, string>;
}

type Hours = Readonly<Record<Step, string>>;
/** On the day before the visit everything happens within it. */
const BEFORE_A_VISIT: Hours = { reminder: OFFICE_HOURS.from, deputy: '11:00', lead: '14:00', 'at-counter': '16:30' };
const MINUTE_MS = 60_000;
/** Whoever was reminded has a while before the next one is: also where a worker stood still and several steps are past. */
const GAP = { usual: 60, onTheDay: 15 } as const;

/**
 * The one step that is due now. Usually the day that was named, then a day each; where the family comes on the next open
 * day, all on the day before; where they come today, a quarter of an hour each. Never outside office hours.
 */
export function nextStep({ askedAt, dueOn, visitOn, done }: Silent, now: string, closedOn: ClosedOn): Step | null {
  const at = STEPS.findIndex((step) => !done.has(step));
  const step = STEPS[at];
  if (step === undefined || !isOpenAt(now, closedOn)) return null;
  const today = dayInJapan(now);
  const isToday = visitOn !== null && visitOn <= today;
  const before = STEPS[at - 1];
  const last = Date.parse((before === undefined ? undefined : done.get(before)) ?? askedAt);
  const earliest = last + (isToday ? GAP.onTheDay : GAP.usual) * MINUTE_MS;
  const planned = isToday ? earliest : plannedFor(step, at, { dueOn, visitOn }, closedOn);
  return Date.parse(now) >= Math.max(planned, earliest) ? step : null;
}

function plannedFor(
  step: Step,
  at: number,
  { dueOn, visitOn }: Pick<Silent, 'dueOn' | 'visitOn'>,
  closedOn: ClosedOn,
): number {
  if (visitOn !== null && openDayFrom(dueOn, 1, closedOn) >= visitOn) return instantOf(dueOn, BEFORE_A_VISIT[step]);
  let day = dueOn;
  for (let days = 0; days < at; days += 1) day = openDayFrom(day, 1, closedOn);
  return instantOf(day, OFFICE_HOURS.from);
}

/** The family waits in the house: after so many minutes somebody telephones. */
const PATIENCE_MINUTES = 5;

/** @returns since when the row rings; null: not yet. ISO 8601 all three. */
export function ringsSince(arrivedAt: string, askedAt: string, now: string): string | null {
  const from = Math.max(Date.parse(arrivedAt), Date.parse(askedAt)) + PATIENCE_MINUTES * MINUTE_MS;
  return Date.parse(now) >= from ? new Date(from).toISOString() : null;
}
