import type { FamilyActor } from '../access/actor.js';
import type { KeyRing } from '../access/sealing.js';
import type { CalendarDate } from '../domain/calendar-date.js';
import type { ClosedOn } from '../domain/deadline.js';
import { openDayFrom } from '../domain/open-day.js';
import { dayInJapan } from '../platform/clock.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import { openGuideWish, readOwnWish } from '../visits/guide-wish-rows.js';
import type { WishedDay } from '../visits/wished-days.js';

/** What a relative has asked for on their page, as long as nobody has called them. */
export interface OwnWish {
  readonly days: readonly WishedDay[];
  /** Hours in which they would like to be called: `12:00〜13:00`. */
  readonly hours: readonly string[];
  /** Until when somebody of the counter calls; null once that day has passed: no other is promised by itself. */
  readonly calledBy: CalendarDate | null;
}

/** With the rights of the relative, or of the counter that prints for them; a number that they gave is not shown again. @returns null where nothing waits */
export async function readWishOf(
  tx: SqlTransaction,
  keys: KeyRing,
  of: Pick<FamilyActor, 'case' | 'person'>,
  { today, closedOn }: { readonly today: CalendarDate; readonly closedOn: ClosedOn },
): Promise<OwnWish | null> {
  const row = await readOwnWish(tx, { caseId: of.case, personId: of.person });
  if (row === null) return null;
  const { days, hours } = openGuideWish(keys, row);
  const promised = openDayFrom(dayInJapan(row.madeAt), 1, closedOn);
  return { days, hours, calledBy: promised < today ? null : promised };
}
