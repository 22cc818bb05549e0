import { randomUUID } from 'node:crypto';
import { rowsOf } from '../../platform/database/rows.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import { dayInJapan } from '../../platform/clock.js';
import { COUNTED, lastMonth } from '../silence/month.js';
import { insertMail } from './mail-rows.js';

/**
 * From the first open day of a month on: to the head of each department how the month before went, once. Of a department
 * that nothing was due from, none. @returns how many mails
 */
export async function writeMonths(tx: SqlTransaction, municipality: string, now: string): Promise<number> {
  const [chosen] = await tx.pipeline([
    {
      name: 'months-due',
      // The row is locked from here on: of two workers at once the second finds this month told.
      sql: `update desk_settings d set month_told = $1::date
             where d.municipality_id = (select current_municipality()) and coalesce(d.lead_mailbox, d.mailbox) is not null
               and (d.month_told is null or d.month_told < $1::date)
            returning department,
                      exists (select from questions q
                               where q.municipality_id = d.municipality_id and q.department = d.department and q.state = any($2::text[])
                                 and q.due_on >= $1::date and q.due_on < $1::date + interval '1 month') as told`,
      params: [`${lastMonth(dayInJapan(now))}-01`, COUNTED],
    },
  ]);
  const departments = rowsOf<{ department: string; told: boolean }>(chosen).filter(({ told }) => told);
  await tx.pipeline(
    departments.map(({ department }) =>
      insertMail(municipality, { id: randomUUID(), department, template: 'month' }, now),
    ),
  );
  return departments.length;
}
