import { languageNow } from '../../words/language';

/** 「11月25日(水)」 of a calendar date; days have no zone. */
export const dayText = (day: string): string =>
  new Intl.DateTimeFormat(languageNow() === 'ja' ? 'ja-JP' : 'en-GB', {
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    timeZone: 'UTC',
  }).format(new Date(day));
