import { rowsOf } from '../../platform/database/rows.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import { addMonths, type CalendarDate, parseDate } from '../../domain/calendar-date.js';

export interface Month {
  readonly asked: number;
  readonly inTime: number;
  readonly late: number;
  readonly open: number;
  readonly steps: Readonly<Record<string, number>>;
}

/** The month before that of a day, YYYY-MM. */
export const lastMonth = (day: CalendarDate): string => addMonths(`${day.slice(0, 7)}-01`, -1, 'last').slice(0, 7);

export const isMonth = (text: string): boolean => /^\d{4}-\d\d$/.test(text) && parseDate(`${text}-01`) !== null;

/** A department that attends owes no answer, and of what is held or was not asked nobody waits for one. */
export const COUNTED = ['answered', 'with-person', 'needs-person'];

/** What was due in a month, of one department, as its own row policy shows it. A question asked anew counts with its last round. */
export async function readMonth(tx: SqlTransaction, department: string, month: string): Promise<Month> {
  const [answer, steps] = await tx.pipeline([
    {
      name: 'lateness-of-month',
      sql: `select count(*)::int as asked,
                   count(*) filter (where state = 'answered' and (answered_at at time zone 'Asia/Tokyo')::date <= due_on)::int as "inTime",
                   count(*) filter (where state = 'answered' and (answered_at at time zone 'Asia/Tokyo')::date > due_on)::int as late,
                   count(*) filter (where state in ('with-person', 'needs-person'))::int as open
              from questions
             where municipality_id = (select current_municipality()) and department = $1 and state = any($3::text[])
               and due_on >= $2::date and due_on < $2::date + interval '1 month'`,
      params: [department, `${month}-01`, COUNTED],
    },
    {
      name: 'steps-of-month',
      sql: `select step, count(*)::int as count from silence_steps
             where municipality_id = (select current_municipality()) and department = $1
               and (at at time zone 'Asia/Tokyo') >= $2::date and (at at time zone 'Asia/Tokyo') < $2::date + interval '1 month'
             group by step`,
      params: [department, `${month}-01`],
    },
  ]);
  const [row] = rowsOf<Omit<Month, 'steps'>>(answer);
  if (!row) throw new Error('a count without a row');
  const counted = rowsOf<{ step: string; count: number }>(steps).map(({ step, count }) => [step, count] as const);
  return { ...row, steps: Object.fromEntries(counted) };
}
