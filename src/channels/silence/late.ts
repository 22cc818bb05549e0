import type { CalendarDate } from '../../domain/calendar-date.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { Releases } from '../../catalogue/releases.js';
import { dayInJapan } from '../../platform/clock.js';
import { waitsInTheOpen } from '../../questions/seen-questions.js';
import { ringsSince } from './next-step.js';
import { readWaiting, type WaitingRow } from './waiting-rows.js';

export type Waiting = WaitingRow & {
  /** The day has passed; or the family is here and nobody has answered. */
  readonly isLate: boolean;
  /** ISO 8601; null: it doesn't ring. */
  readonly ringsSince: string | null;
};

export function lateness(row: WaitingRow, now: string): Waiting {
  const since = row.arrivedAt === null ? null : ringsSince(row.arrivedAt, row.askedAt, now);
  return { ...row, ringsSince: since, isLate: since !== null || isOver(row.dueOn, now) };
}

const isOver = (day: CalendarDate, now: string): boolean => day < dayInJapan(now);

/** What waits for a person, as the counter may see it: of a department that tells nobody anything only what waits for everybody. */
export async function waitingInTheOpen(tx: SqlTransaction, releases: Releases, now: string): Promise<Waiting[]> {
  const found: Waiting[] = [];
  for (const row of await readWaiting(tx, dayInJapan(now))) {
    const { catalogue } = await releases.release(row.releaseId, tx);
    if (waitsInTheOpen(row, catalogue)) found.push(lateness(row, now));
  }
  return found;
}
