import { createHash } from 'node:crypto';
import type { CalendarDate } from '../domain/calendar-date.js';

/** A case as it stands in a list. */
export interface ListedCase {
  /** 受付番号. */
  readonly number: string;
  readonly caseId: string;
  readonly endedOn: CalendarDate;
  readonly destroyAfter: CalendarDate;
}

/**
 * SHA-256 (FIPS 180-4) over the list that was agreed to, so that paper and database can be compared: a line of municipality
 * and list, then one a case by reception number, fields apart by tabs, each line ended by a line feed, in UTF-8.
 */
export function hashOfList(municipality: string, listId: string, cases: readonly ListedCase[]): Buffer {
  const lines = [...cases]
    .sort((a, b) => (a.number < b.number ? -1 : 1))
    .map(({ number, caseId, endedOn, destroyAfter }) => [number, caseId, endedOn, destroyAfter]);
  const text = [[municipality, listId], ...lines].map((fields) => `${fields.join('\t')}\n`).join('');
  return createHash('sha256').update(text).digest();
}
