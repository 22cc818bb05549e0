import { kept } from '../../kept.js';
import { inEra } from '../../../../domain/era.js';
import { readTypedDay } from '../typed-day.js';
import { readTypedHour } from './typed-hour.js';

export const INCIDENTS = ['incidents'] as const;

/** A note as it is typed. */
export interface IncidentDraft {
  readonly day: string;
  readonly hour: string;
  readonly booth: string;
  readonly text: string;
}

/** As many characters as the service keeps, counted as it counts. */
export const LONGEST = 2000;
export const lengthOf = (text: string): number => [...text].length;

export const newIncident = (booth: string): IncidentDraft => ({ day: '0', hour: '', booth, text: '' });

/** In memory alone: a family may come to the booth while one is half written. */
export const theIncident = kept<IncidentDraft | null>(null, (draft) => draft !== null && draft.text.trim() !== '');

/** With its year: a note is kept for long. 「令和8年11月17日 09:30」 */
export function shownWhole(at: string, language: 'ja' | 'en'): string {
  const { day, hour } = followUp(at, '');
  return `${inEra(day)[language]} ${hour}`;
}

/** One that goes on with an earlier note: what was written stays, what is to be put right stands in the next. */
export function followUp(at: string, booth: string): IncidentDraft {
  const inJapan = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'short' });
  const [day = '', hour = ''] = inJapan.format(new Date(at)).split(' ');
  return { day, hour, booth, text: '' };
}

export type Part = 'day' | 'hour' | 'booth' | 'text';

/** The moment in Japan, or which fields don't say it. */
export function readIncident(
  draft: IncidentDraft,
  today: string,
): { readonly at: string } | { readonly missing: readonly Part[] } {
  const day = readTypedDay(draft.day, today, true);
  const hour = readTypedHour(draft.hour);
  const missing: Part[] = [
    ...(day.kind === 'day' ? [] : ['day' as const]),
    ...(hour === null ? ['hour' as const] : []),
    ...(draft.booth.trim() === '' ? ['booth' as const] : []),
    ...(draft.text.trim() === '' || lengthOf(draft.text) > LONGEST ? ['text' as const] : []),
  ];
  return day.kind === 'day' && hour !== null && missing.length === 0
    ? { at: `${day.day}T${hour}:00+09:00` }
    : { missing };
}
