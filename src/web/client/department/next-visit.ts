import type { DeskQuestionQuery } from '../generated/operations';
import { languageNow } from '../words/language';
import { shownDay } from '../words/days';

type Visit = NonNullable<DeskQuestionQuery['question']>['case']['visits'][number];

/** When somebody of the family is here or comes next; a call is no visit. @param today YYYY-MM-DD */
export const nextVisit = <One extends Visit>(visits: readonly One[], today: string): One | null =>
  visits.find(
    ({ day, kind, state }) => kind !== 'CALL_BACK' && (state === 'ARRIVED' || state === 'PLANNED') && day >= today,
  ) ?? null;

/** 「11月25日(水)10時」, "Wed, 25 Nov, 10:00". */
export function shownVisit({ day, hour }: Pick<Visit, 'day' | 'hour'>): string {
  if (hour === null) return shownDay(day);
  if (languageNow() !== 'ja') return `${shownDay(day)}, ${hour}`;
  const [at = '', minutes = ''] = hour.split(':');
  return `${shownDay(day)}${String(Number(at))}時${minutes === '00' ? '' : `${String(Number(minutes))}分`}`;
}
