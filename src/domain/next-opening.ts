import type { CalendarDate } from './calendar-date.js';
import type { ClosedOn } from './deadline.js';
import { minutesOf, type OfficeHours } from './office-hours.js';
import { openDayFrom } from './open-day.js';

/** A moment in Japan. */
export interface Moment {
  readonly day: CalendarDate;
  /** `08:05`. */
  readonly time: string;
}

/** When an office of the city can be reached next; null: now. */
export function nextOpening(
  { from, to }: OfficeHours,
  { day, time }: Moment,
  closedOn: ClosedOn,
): { readonly day: CalendarDate; readonly from: string } | null {
  const isOpenDay = !closedOn('city', day);
  if (isOpenDay && minutesOf(time) < minutesOf(from)) return { day, from };
  if (isOpenDay && minutesOf(time) < minutesOf(to)) return null;
  return { day: openDayFrom(day, 1, closedOn), from };
}
