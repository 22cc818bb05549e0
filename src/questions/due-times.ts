import type { CalendarDate } from '../domain/calendar-date.js';
import type { ClosedOn } from '../domain/deadline.js';
import { openDayFrom } from '../domain/open-day.js';
import { dueOn } from './asking.js';

/**
 * The day by which a question is to be answered: three open days, but before the family comes. Where no open day lies
 * between asking and the visit, it is the first one on which anybody can answer, which may be the day of the visit itself.
 * @param visits the days on which somebody of the family comes; those before the asking count for nothing
 */
export function dueBeforeVisit(
  askedOn: CalendarDate,
  visits: readonly CalendarDate[],
  closedOn: ClosedOn,
): CalendarDate {
  const usual = dueOn(askedOn, closedOn);
  const [next] = visits.filter((day) => day >= askedOn).toSorted();
  if (next === undefined) return usual;
  const earliest = closedOn('city', askedOn) ? openDayFrom(askedOn, 1, closedOn) : askedOn;
  const dayBefore = openDayFrom(next, -1, closedOn);
  const prepared = dayBefore < earliest ? earliest : dayBefore;
  return prepared < usual ? prepared : usual;
}
