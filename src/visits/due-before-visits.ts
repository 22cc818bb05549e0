import type { CalendarDate } from '../domain/calendar-date.js';
import type { ClosedOn } from '../domain/deadline.js';
import { openDaysLater } from '../domain/open-day.js';
import { rowsOf } from '../platform/database/rows.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import type { Statement } from '../platform/database/wire.js';
import { dueBeforeVisit } from '../questions/due-times.js';

interface Row {
  readonly id: string;
  readonly due_on: CalendarDate;
  readonly asked_on: CalendarDate;
  readonly waited: number;
  readonly days: readonly CalendarDate[];
}

/** Call-backs are nobody who comes. A case without any visit keeps the day that it was given when it was asked. */
const READ = `
  select q.id, q.due_on::text, (q.asked_at at time zone 'Asia/Tokyo')::date::text as asked_on,
         case when q.resumed_at >= q.asked_at then q.waited_days else 0 end as waited,
         array(select v.day::text from visits v
                where v.municipality_id = q.municipality_id and v.case_id = q.case_id
                  and v.kind in ('visit', 'walk-in') and v.state in ('planned', 'arrived')) as days
    from questions q
   where q.municipality_id = (select current_municipality()) and q.state in ('asked', 'with-person', 'needs-person')
     and q.asked_at is not null and q.due_on is not null
     and ($1::uuid is null or q.case_id = $1::uuid)
     and exists (select from visits v where v.municipality_id = q.municipality_id and v.case_id = q.case_id)`;

/**
 * What moves the due days of open questions to where the visits want them; of one case, or of all where a question was
 * asked after its visit was planned. The version stays: whoever is answering meanwhile is not disturbed.
 */
export async function dueBeforeVisits(
  tx: SqlTransaction,
  caseId: string | null,
  closedOn: ClosedOn,
): Promise<Statement[]> {
  const [answer] = await tx.pipeline([{ name: 'due-before-visits', sql: READ, params: [caseId] }]);
  const moved = rowsOf<Row>(answer)
    .map(({ id, due_on: was, asked_on: askedOn, waited, days }) => {
      // What it waited for an answer of the counter is not the department's.
      const from = openDaysLater(askedOn, waited, closedOn);
      return { id, was, due: dueBeforeVisit(from, days, closedOn) };
    })
    .filter(({ was, due }) => was !== due);
  if (moved.length === 0) return [];
  return [
    {
      name: 'move-due',
      sql: `update questions q set due_on = moved.due_on
              from unnest($1::uuid[], $2::date[]) as moved (id, due_on)
             where q.municipality_id = (select current_municipality()) and q.id = moved.id`,
      params: [moved.map(({ id }) => id), moved.map(({ due }) => due)],
    },
  ];
}
