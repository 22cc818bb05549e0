import { isUuid } from '../cases/uuid.js';
import { type CalendarDate, parseDate } from '../domain/calendar-date.js';
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
  /** Whose turn it is while somebody of the department has asked back; a machine’s answer meanwhile does not answer them. */
  readonly askedBack: 'counter' | 'family' | null;
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
  asked_back: 'counter' | 'family' | null;
}

const SELECT = `
  select id, case_id, department, state, round, version, reason, asked_at, (asked_at at time zone 'Asia/Tokyo')::date::text as asked_on,
         answered_at, due_on::text as due_on,
         case when state in ('with-person', 'needs-person', 'asked', 'answered') then asked_back end as asked_back
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
  askedBack: row.asked_back,
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

/** Where a page of waiting questions ends. */
export interface WaitingCursor {
  readonly dueOn: CalendarDate | null;
  readonly id: string;
}

/** No day is later than every day. */
const NO_DAY = '9999-12-31';

export const writeWaitingCursor = ({ dueOn, id }: WaitingCursor): string =>
  Buffer.from(`${dueOn ?? NO_DAY} ${id}`).toString('base64url');

/** @returns null for what {@link writeWaitingCursor} never wrote */
export function readWaitingCursor(text: string): WaitingCursor | null {
  const [, day, id] = /^(\d{4}-\d\d-\d\d) ([0-9a-f-]{36})$/.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? [];
  if (day === undefined || id === undefined || !isUuid(id)) return null;
  return parseDate(day) ? { dueOn: day, id } : null;
}

/** Questions of open cases that wait for a person, due first; one more than asked for if there are more. */
export async function readWaitingQuestions(
  tx: SqlTransaction,
  { first, after }: { readonly first: number; readonly after: WaitingCursor | null },
): Promise<QuestionRow[]> {
  const [answer] = await tx.pipeline([
    {
      name: 'waiting-questions',
      sql: `${SELECT} and state in ('with-person', 'needs-person')
              and ($1::date is null or (coalesce(due_on, '${NO_DAY}'), id) > ($1, $2::uuid))
              and exists (select from cases c where c.municipality_id = questions.municipality_id and c.id = case_id and c.status = 'open')
            order by coalesce(due_on, '${NO_DAY}'), id limit $3`,
      params: [after?.dueOn ?? null, after?.id ?? null, first + 1],
    },
  ]);
  return rowsOf<Row>(answer).map(fromRow);
}

/** @returns the case of a question that whoever asks may see, else null */
export async function readCaseOfQuestion(tx: SqlTransaction, questionId: string): Promise<string | null> {
  if (!isUuid(questionId)) return null;
  const [answer] = await tx.pipeline([
    {
      name: 'case-of-question',
      sql: 'select case_id from questions where municipality_id = (select current_municipality()) and id = $1::uuid',
      params: [questionId],
    },
  ]);
  return rowsOf<{ case_id: string }>(answer)[0]?.case_id ?? null;
}
