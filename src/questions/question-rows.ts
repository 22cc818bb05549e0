import type { CalendarDate } from '../domain/calendar-date.js';
import { rowsOf } from '../platform/database/rows.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import type { QuestionState } from './asking.js';

/** A question as everybody reads it; instants ISO 8601, days in Japan. */
export interface QuestionRow {
  readonly id: string;
  readonly caseId: string;
  readonly department: string;
  readonly state: QuestionState;
  readonly round: number;
  readonly version: number;
  /** A code. */
  readonly reason: string | null;
  readonly askedAt: string | null;
  readonly askedOn: CalendarDate | null;
  readonly answeredAt: string | null;
  readonly dueOn: CalendarDate | null;
}

interface Row {
  id: string;
  case_id: string;
  department: string;
  state: QuestionState;
  round: number;
  version: number;
  reason: string | null;
  asked_at: Date | string | null;
  asked_on: string | null;
  answered_at: Date | string | null;
  due_on: string | null;
}

const SELECT = `
  select id, case_id, department, state, round, version, reason, asked_at, (asked_at at time zone 'Asia/Tokyo')::date::text as asked_on,
         answered_at, due_on::text as due_on
    from questions where municipality_id = (select current_municipality())`;

const instant = (value: Date | string | null): string | null => (value === null ? null : new Date(value).toISOString());

const fromRow = (row: Row): QuestionRow => ({
  id: row.id,
  caseId: row.case_id,
  department: row.department,
  state: row.state,
  round: row.round,
  version: row.version,
  reason: row.reason,
  askedAt: instant(row.asked_at),
  askedOn: row.asked_on,
  answeredAt: instant(row.answered_at),
  dueOn: row.due_on,
});

/** The questions of cases, by case id. */
export async function readQuestions(
  tx: SqlTransaction,
  caseIds: readonly string[],
): Promise<Map<string, QuestionRow[]>> {
  const [answer] = await tx.pipeline([
    {
      name: 'questions-of-cases',
      sql: `${SELECT} and case_id = any($1::uuid[]) order by department`,
      params: [caseIds],
    },
  ]);
  const rows = rowsOf<Row>(answer).map(fromRow);
  return new Map(caseIds.map((id) => [id, rows.filter(({ caseId }) => caseId === id)]));
}
