import type { CalendarDate } from '../../domain/calendar-date.js';
import type { ClosedOn } from '../../domain/deadline.js';
import { openDayFrom } from '../../domain/open-day.js';
import { dayInJapan } from '../../platform/clock.js';

/** The hours of a city hall's desks. Outside of them nothing is sent and no step is taken: nobody is there to answer. */
export const OFFICE_HOURS = { from: '08:30', to: '17:15' } as const;

const hour = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit' });

/** HH:MM in Japan. */
export const hourInJapan = (instant: string): string => hour.format(new Date(instant));

/** The instant of an hour (HH:MM) of a day in Japan, in milliseconds. */
export const instantOf = (day: CalendarDate, at: string): number => Date.parse(`${day}T${at}:00+09:00`);

export function isOpenAt(instant: string, closedOn: ClosedOn): boolean {
  const at = hourInJapan(instant);
  return !closedOn('city', dayInJapan(instant)) && at >= OFFICE_HOURS.from && at < OFFICE_HOURS.to;
}

/** The next day on which a mail can go out, after hours. */
export function nextOpening(instant: string, closedOn: ClosedOn): CalendarDate {
  const today = dayInJapan(instant);
  const isStillToCome = !closedOn('city', today) && hourInJapan(instant) < OFFICE_HOURS.from;
  return isStillToCome ? today : openDayFrom(today, 1, closedOn);
}
