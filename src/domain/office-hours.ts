/** From when to when an office can be reached by telephone on the days on which it is open. */
export interface OfficeHours {
  /** `8:30`, on the clock of 24 hours. */
  readonly from: string;
  readonly to: string;
}

const SPAN = /^([01]?\d|2[0-3]):([0-5]\d)[-–〜~]([01]?\d|2[0-3]):([0-5]\d)$/u;

/** `8:30-17:15` as somebody writes it. @returns null where it is no span within one day */
export function readOfficeHours(text: string): OfficeHours | null {
  const [, hour, minute = '', hourTo, minuteTo = ''] = SPAN.exec(text.normalize('NFKC').replace(/\s/gu, '')) ?? [];
  if (hour === undefined || hourTo === undefined) return null;
  const hours = { from: `${String(Number(hour))}:${minute}`, to: `${String(Number(hourTo))}:${minuteTo}` };
  return minutesOf(hours.from) < minutesOf(hours.to) ? hours : null;
}

/** Since midnight. @param time `8:30` */
export const minutesOf = (time: string): number => {
  const [hours = '', minutes = ''] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
};
