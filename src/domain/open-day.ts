import { addDays, type CalendarDate } from './calendar-date.js';
import type { ClosedOn } from './deadline.js';

/** The nearest day after (`1`) or before (`-1`) this one on which the city hall is open. */
export function openDayFrom(day: CalendarDate, step: 1 | -1, closedOn: ClosedOn): CalendarDate {
  let found = addDays(day, step);
  while (closedOn('city', found)) found = addDays(found, step);
  return found;
}

/** So many open days later; 0: the same day, open or not. */
export function openDaysLater(day: CalendarDate, days: number, closedOn: ClosedOn): CalendarDate {
  let found = day;
  for (let left = days; left > 0; left -= 1) found = openDayFrom(found, 1, closedOn);
  return found;
}
