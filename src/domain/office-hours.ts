import type { CalendarDate } from './calendar-date.js';
import type { ClosedOn } from './deadline.js';
import { openDayFrom } from './open-day.js';

/** From when to when an office can be reached by telephone on the days on which it is open. */
export interface OfficeHours {
  /** `8:30`, on the clock of 24 hours. */
  readonly from: string;
  readonly to: string;
}

/** A moment in Japan. */
export interface Moment {
  readonly day: CalendarDate;
  /** `08:05`. */
  readonly time: string;
}

const SPAN = /^([01]?\d|2[0-3]):([0-5]\d)[-–〜~]([01]?\d|2[0-3]):([0-5]\d)$/u;

/** `8:30-17:15` as somebody writes it. @returns null where it is no span within one day */
export function readOfficeHours(text: string): OfficeHours | null {
  const [, hour, minute = '', hourTo, minuteTo = ''] = SPAN.exec(text.normalize('NFKC').replace(/\s/gu, '')) ?? [];
  if (hour === undefined || hourTo === undefined) return null;
  const hours = { from: `${String(Number(hour))}:${minute}`, to: `${String(Number(hourTo))}:${minuteTo}` };
  return minutesOf(hours.from) < minutesOf(hours.to) ? hours : null;
}

const minutesOf = (time: string): number => {
  const [hours = '', minutes = ''] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
};

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
