import { addDays, type CalendarDate } from './calendar-date.js';
import type { ClosedOn } from './deadline.js';

/** The nearest day after (`1`) or before (`-1`) this one on which the city hall is open. */
export function openDayFrom(day: CalendarDate, step: 1 | -1, closedOn: ClosedOn): CalendarDate {
  let found = addDays(day, step);
  while (closedOn('city', found)) found = addDays(found, step);
  return found;
}
