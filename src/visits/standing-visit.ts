import type { CaseRecord } from '../cases/case-record.js';
import type { CalendarDate } from '../domain/calendar-date.js';
import { rowsOf } from '../platform/database/rows.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import { COLUMNS, openVisitor, type Visitor, type VisitRow } from './visit-rows.js';

export interface StandingVisit {
  readonly visit: VisitRow;
  readonly visitor: Visitor;
}

/**
 * The visit of this day in which somebody is here already, or in which they were to come; of a locked case. Of somebody
 * whose name nobody has said nothing stands: two people without a name need not be one.
 */
export async function standingVisit(
  tx: SqlTransaction,
  record: Pick<CaseRecord, 'id' | 'sealer'>,
  day: CalendarDate,
  who: Pick<Visitor, 'personId' | 'who'>,
): Promise<StandingVisit | null> {
  if (who.personId === null && who.who === null) return null;
  const [answer] = await tx.pipeline([
    {
      name: 'visits-standing',
      sql: `select ${COLUMNS} from visits
             where municipality_id = (select current_municipality()) and case_id = $1 and day = $2
               and kind in ('visit', 'walk-in') and state in ('planned', 'arrived')
             order by state = 'arrived' desc, hour nulls last, id for no key update`,
      params: [record.id, day],
    },
  ]);
  const standing = rowsOf<VisitRow>(answer).map((visit) => ({ visit, visitor: openVisitor(record.sealer, visit) }));
  return standing.find(({ visitor }) => visitor.personId === who.personId && visitor.who === who.who) ?? null;
}
