import type { SetKind } from '../cases/retention/classes.js';
import { lastDayKept } from '../cases/retention/last-day.js';
import { endedByDay, type EndedOfDay } from '../cases/retention/retention-rows.js';
import type { CalendarDate } from '../domain/calendar-date.js';
import type { SqlTransaction } from '../platform/database/transaction.js';

/** What another number of years would do to what ended already and is not due yet. */
export interface RetentionEffect {
  /** Whose last day would come earlier. */
  readonly sooner: number;
  /** Of them, those whose last day would be past today, and that nobody holds. */
  readonly due: number;
  /** Of them, those that are held: kept all the same. */
  readonly held: number;
  /** The earliest last day that one of them would have; null: there are none. */
  readonly earliest: CalendarDate | null;
}

interface Years {
  readonly from: number;
  readonly to: number;
}

/** As of that day; all of it nothing where it would not become shorter. */
export const effectOn = async (
  tx: SqlTransaction,
  kind: SetKind,
  years: Years,
  today: CalendarDate,
): Promise<RetentionEffect> => effectOf(years.to < years.from ? await endedByDay(tx, kind) : [], years, today);

export function effectOf(ended: readonly EndedOfDay[], { from, to }: Years, today: CalendarDate): RetentionEffect {
  const moved = ended
    .filter(({ day }) => lastDayKept(day, from) >= today)
    .map((one) => ({ ...one, last: lastDayKept(one.day, to) }));
  const due = moved.filter(({ last }) => last < today);
  const [earliest = null] = moved.map(({ last }) => last).sort();
  return {
    sooner: sumOf(moved.map(({ count }) => count)),
    due: sumOf(due.map(({ count, held }) => count - held)),
    held: sumOf(due.map(({ held }) => held)),
    earliest,
  };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
