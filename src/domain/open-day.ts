import { addDays, type CalendarDate, dayThatFits } from './calendar-date.js';
import type { ClosedOn } from './deadline.js';

/** The nearest day after (`1`) or before (`-1`) this one on which the city hall is open. */
export const openDayFrom = (day: CalendarDate, step: 1 | -1, closedOn: ClosedOn): CalendarDate =>
  dayThatFits(addDays(day, step), step, (found) => !closedOn('city', found));

/** So many open days later; 0: the same day, open or not. */
export function openDaysLater(day: CalendarDate, days: number, closedOn: ClosedOn): CalendarDate {
  let found = day;
  for (let left = days; left > 0; left -= 1) found = openDayFrom(found, 1, closedOn);
  return found;
}
