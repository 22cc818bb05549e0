import { languageNow } from './language';

/** A day as people say it: 「11月26日(木)」, "Thu, 26 Nov". @param day YYYY-MM-DD */
export function shownDay(day: string): string {
  const format = new Intl.DateTimeFormat(languageNow() === 'ja' ? 'ja-JP' : 'en-GB', {
    month: 'short',
    day: 'numeric',
    weekday: 'short',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}
