/** The only source of time in the business: what needs the hour takes a Clock, what needs a day takes the day. */
export interface Clock {
  /** Today in Japan, YYYY-MM-DD. */
  today(): string;
  /** This instant, ISO 8601 in UTC with milliseconds: 2026-11-22T01:02:03.004Z. */
  now(): string;
}

// Japan has had one zone and no summer time since 1951; sv-SE writes a date as YYYY-MM-DD.
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short' });

/** The day in Japan on which an instant (ISO 8601) falls, YYYY-MM-DD. */
export const dayInJapan = (instant: string): string => day.format(new Date(instant));

const moment = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'short' });

/** Day (YYYY-MM-DD) and time (HH:MM) in Japan of an instant (ISO 8601). */
export function momentInJapan(instant: string): { readonly day: string; readonly time: string } {
  const [today = '', time = ''] = moment.format(new Date(instant)).split(' ');
  return { day: today, time };
}

export const systemClock: Clock = {
  today: () => day.format(new Date()),
  now: () => new Date().toISOString(),
};

/** A clock that stands still until it is set: for tests and for the demo. */
export class FixedClock implements Clock {
  #instant: Date;

  /** @param instant ISO 8601 with zone, for example 2026-11-22T09:00:00+09:00 */
  constructor(instant: string) {
    this.#instant = readInstant(instant);
  }

  today(): string {
    return day.format(this.#instant);
  }

  now(): string {
    return this.#instant.toISOString();
  }

  set(instant: string): void {
    this.#instant = readInstant(instant);
  }

  advance(milliseconds: number): void {
    this.#instant = new Date(this.#instant.getTime() + milliseconds);
  }
}

function readInstant(text: string): Date {
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime()) || !/(Z|[+-]\d\d:\d\d)$/.test(text))
    throw new RangeError(`not an instant with zone: ${text}`);
  return instant;
}
