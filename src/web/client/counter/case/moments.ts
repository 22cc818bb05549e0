import { inEra } from '../../../../domain/era.js';
import { languageNow } from '../../words/language';

/** A moment as people say it, in the time of Japan: 「11月26日 10:30」. @param moment ISO 8601 */
export function shownMoment(moment: string): string {
  const format = new Intl.DateTimeFormat(languageNow() === 'ja' ? 'ja-JP' : 'en-GB', {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Tokyo',
  });
  return format.format(new Date(moment));
}

/** A day with its year and era. */
export const shownDate = (day: string): string => inEra(day)[languageNow()];
