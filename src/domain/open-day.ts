import { addDays, type CalendarDate, dayThatFits } from './calendar-date.js';
import type { ClosedOn } from './deadline.js';

/** The nearest day after (`1`) or before (`-1`) this one on which the city hall is open. */
export const openDayFrom = (day: CalendarDate, step: 1 | -1, closedOn: ClosedOn): CalendarDate =>
  dayThatFits(addDays(day, step), step, (found) => !closedOn('city', found));
