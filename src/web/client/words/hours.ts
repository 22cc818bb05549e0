import { languageNow } from './language';

/** An instant as the clock on the wall has it, with the day: 「11/24 10:00」, "24/11, 10:00". @param at ISO 8601 */
export const shownHour = (at: string): string =>
  new Intl.DateTimeFormat(languageNow() === 'ja' ? 'ja-JP' : 'en-GB', {
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Tokyo',
  }).format(new Date(at));

/** The same without its day: 「9:42」. */
export const clockTime = (at: string): string =>
  new Intl.DateTimeFormat('ja-JP', { hour: 'numeric', minute: '2-digit', timeZone: 'Asia/Tokyo' }).format(new Date(at));
