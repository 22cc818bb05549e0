import type { CalendarDate } from '../domain/calendar-date.js';
import { personOf } from '../domain/reading.js';
import { rowsOf } from '../platform/database/rows.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import type { QuestionRow } from './question-rows.js';

/** More are looked at one by one in the case. */
const MOST = 50;

/**
 * What people of a department answered on this day in Japan, newest first: words on facts and rulings that stand. What was taken
 * back whole stands no more; what the department's ledger said is nobody's slip.
 */
export async function answeredOn(
  tx: SqlTransaction,
  department: string,
  day: CalendarDate,
): Promise<readonly Pick<QuestionRow, 'id' | 'caseId'>[]> {
  const [answer] = await tx.pipeline([
    {
      name: 'answered-on',
      sql: `select q.id, q.case_id as "caseId"
              from (select case_id, said_at as at from statements
                     where municipality_id = (select current_municipality()) and source = $1 and source like '%/person' and stands
                       and said_at >= $3::timestamptz
                    union all
                    select case_id, ruled_at from rulings
                     where municipality_id = (select current_municipality()) and department = $2 and retired_by is null
                       and ruled_at >= $3::timestamptz) answers
              join questions q on q.municipality_id = (select current_municipality())
                              and q.case_id = answers.case_id and q.department = $2
             group by q.id, q.case_id order by max(answers.at) desc, q.id limit ${String(MOST)}`,
      params: [personOf(department), department, `${day}T00:00:00+09:00`],
    },
  ]);
  return rowsOf<Pick<QuestionRow, 'id' | 'caseId'>>(answer);
}
