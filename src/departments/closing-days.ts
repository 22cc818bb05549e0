import holidayJp from '@holiday-jp/holiday_jp';
import { weekdayOf, type CalendarDate } from '../domain/calendar-date.js';
import type { ClosedOn } from '../domain/deadline.js';

/**
 * The days on which offices are closed: Saturdays, Sundays, national holidays (国民の祝日に関する法律), 29 December to
 * 3 January. City halls and prefectures (地方自治法4条の2), national offices (行政機関の休日に関する法律1条・2条), courts
 * (裁判所の休日に関する法律1条) and tax offices (国税通則法10条2項) close on the same days; a city adds its own, which count
 * at its own desks only.
 */
export function closingDays(closedByTheCity: ReadonlySet<CalendarDate> = new Set()): ClosedOn {
  return (office, day) => {
    const weekday = weekdayOf(day);
    const yearEnd = day.slice(5) >= '12-29' || day.slice(5) <= '01-03';
    return (
      weekday === 0 || weekday === 6 || yearEnd || isHoliday(day) || (office === 'city' && closedByTheCity.has(day))
    );
  };
}

const isHoliday = (day: CalendarDate): boolean => Object.hasOwn(holidayJp.holidays, day);
