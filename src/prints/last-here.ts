import type { PrintedListQuery } from '../contract/family-pages.js';
import type { CalendarDate } from '../domain/calendar-date.js';

type Visits = NonNullable<PrintedListQuery['case']>['visits'];

/** When this person was last here, today included: the months of what arrives later count from it; null: not yet. */
export function lastHere(visits: Visits, person: string): CalendarDate | null {
  const days = visits.flatMap(({ kind, state, day, personId }) =>
    kind === 'VISIT' && (state === 'ARRIVED' || state === 'DONE') && personId === person ? [day] : [],
  );
  return days.sort().at(-1) ?? null;
}
