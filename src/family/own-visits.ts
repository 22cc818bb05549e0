import { lastFourOf } from '../access/family/booker-digits.js';
import type { CaseRecord } from '../cases/case-record.js';
import type { CalendarDate } from '../domain/calendar-date.js';
import { rowsOf } from '../platform/database/rows.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import { openVisitor, type VisitRow } from '../visits/visit-rows.js';

/** A visit of the relative whose page it is, from today on. */
export interface OwnVisit {
  readonly id: string;
  readonly day: CalendarDate;
  /** HH:MM in Japan; null while it is not settled. */
  readonly hour: string | null;
  /** `another-day`: they asked for one, and the counter calls; `called-off`: by themselves, and they may take it up again. */
  readonly standing: 'stands' | 'another-day' | 'called-off';
  /** When the counter calls; null unless another day was asked for. */
  readonly callOn: CalendarDate | null;
  /** False where no telephone number is known that could be asked for: then the counter alone changes it. */
  readonly asksDigits: boolean;
}

interface Found extends Pick<VisitRow, 'id' | 'day' | 'hour' | 'state' | 'sealed'> {
  readonly calledOff: boolean;
  readonly callOn: CalendarDate | null;
}

/** With the rights of the relative: row-level security knows which visits are theirs. Call-backs are calls and no visits. */
const OWN_VISITS = `
  select v.id, v.day::text, v.hour, v.state, v.sealed, b.called_off_at is not null as "calledOff",
         (select min(c.day)::text from bookers w join visits c on c.municipality_id = w.municipality_id and c.id = w.visit_id
           where w.municipality_id = v.municipality_id and w.wish_of = v.id and c.state = 'planned') as "callOn"
    from bookers b join visits v on v.municipality_id = b.municipality_id and v.id = b.visit_id
   where b.municipality_id = (select current_municipality()) and b.case_id = $1 and b.person_id = $2
     and v.kind = 'visit' and v.day >= $3 and (v.state = 'planned' or (v.state = 'cancelled' and b.called_off_at is not null))
   order by v.day, v.hour nulls last, v.id limit 10`;

export async function readOwnVisits(
  tx: SqlTransaction,
  record: CaseRecord,
  person: string,
  today: CalendarDate,
): Promise<OwnVisit[]> {
  const [answer] = await tx.pipeline([{ name: 'own-visits', sql: OWN_VISITS, params: [record.id, person, today] }]);
  return rowsOf<Found>(answer).map((visit) => ({
    id: visit.id,
    day: visit.day,
    hour: visit.hour,
    standing: visit.calledOff ? 'called-off' : visit.callOn === null ? 'stands' : 'another-day',
    callOn: visit.callOn,
    asksDigits: lastFourOf(telephoneOf(record, visit)) !== null,
  }));
}

/** With the rights of the relative, as above, or of the counter: the last of their visits that took place. */
const VISITED_ON = `
  select max(v.day)::text as "visitedOn" from bookers b join visits v on v.municipality_id = b.municipality_id and v.id = b.visit_id
   where b.municipality_id = (select current_municipality()) and b.case_id = $1 and b.person_id = $2
     and (v.kind = 'visit' and v.state in ('arrived', 'done') or v.kind = 'walk-in' and v.state = 'done')`;

/**
 * From which day the months of what arrives later count, on their page and on the counter's paper for them: their booked visit from when
 * they arrive, or that for which they walked in once it has ended. null: they were not here yet, or it was done by post or by another:
 * then its words stand without a month.
 */
export async function readVisitedOn(tx: SqlTransaction, caseId: string, person: string): Promise<CalendarDate | null> {
  const [answer] = await tx.pipeline([{ name: 'own-visited-on', sql: VISITED_ON, params: [caseId, person] }]);
  return rowsOf<{ readonly visitedOn: CalendarDate | null }>(answer)[0]?.visitedOn ?? null;
}

/** The number that was given with the visit; else the one that is known of who comes. */
export function telephoneOf(
  { sealer, people }: Pick<CaseRecord, 'sealer' | 'people'>,
  visit: Pick<VisitRow, 'id' | 'sealed'>,
): string | null {
  const { telephone, personId } = openVisitor(sealer, visit);
  return telephone ?? people.find(({ id }) => id === personId)?.telephone ?? null;
}
