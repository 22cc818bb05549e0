import type { CalendarDate } from '../../domain/calendar-date.js';
import { rowsOf } from '../../platform/database/rows.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { Step } from './next-step.js';

/** A question that waits for a person, and what its silence has led to in this round. Instants ISO 8601. */
export interface WaitingRow {
  readonly id: string;
  readonly caseId: string;
  readonly releaseId: string;
  readonly department: string;
  readonly state: 'with-person' | 'needs-person';
  /** A code: why a person must look. */
  readonly reason: string | null;
  readonly round: number;
  /** Or since when it is the department's turn again. */
  readonly askedAt: string;
  readonly dueOn: CalendarDate;
  readonly visitOn: CalendarDate | null;
  /** Since when somebody of the family is in the house. */
  readonly arrivedAt: string | null;
  readonly steps: ReadonlyMap<Step | 'by-counter', string>;
}

interface Row extends Omit<WaitingRow, 'steps' | 'askedAt' | 'arrivedAt'> {
  readonly askedAt: Date | string;
  readonly arrivedAt: Date | string | null;
  readonly steps: Readonly<Record<string, string>>;
}

/** More wait in no city; whoever has more has another trouble. */
const MOST = 5_000;

const VISITS = `from visits v where v.municipality_id = q.municipality_id and v.case_id = q.case_id and v.kind in ('visit', 'walk-in')`;

/** What the counter has been asked back about waits for nobody's answer. @param ids only these; null: all that the actor of the transaction may see. Due first. */
export async function readWaiting(
  tx: SqlTransaction,
  today: CalendarDate,
  ids: readonly string[] | null = null,
): Promise<WaitingRow[]> {
  const [answer] = await tx.pipeline([
    {
      name: 'silent-questions',
      sql: `select q.id, q.case_id as "caseId", c.release_id as "releaseId", q.department, q.state, q.reason, q.round, greatest(q.asked_at, q.resumed_at) as "askedAt", q.due_on::text as "dueOn",
                   (select min(v.day)::text ${VISITS} and v.state in ('planned', 'arrived') and v.day >= $1::date) as "visitOn",
                   (select min(v.arrived_at) ${VISITS} and v.state = 'arrived' and v.day = $1::date) as "arrivedAt",
                   (select coalesce(jsonb_object_agg(s.step, s.at), '{}') from silence_steps s
                     where s.municipality_id = q.municipality_id and s.question_id = q.id and s.round = q.round) as steps
              from questions q
              join cases c on c.municipality_id = q.municipality_id and c.id = q.case_id
             where q.municipality_id = (select current_municipality()) and q.state in ('with-person', 'needs-person') and c.status = 'open'
               and q.asked_at is not null and q.due_on is not null and q.asked_back is null and ($2::uuid[] is null or q.id = any($2::uuid[]))
             order by q.due_on, q.id limit ${String(MOST)}`,
      params: [today, ids],
    },
  ]);
  return rowsOf<Row>(answer).map((row) => ({
    ...row,
    askedAt: new Date(row.askedAt).toISOString(),
    arrivedAt: row.arrivedAt === null ? null : new Date(row.arrivedAt).toISOString(),
    steps: new Map(
      Object.entries(row.steps).flatMap(([step, at]) => (isStep(step) ? [[step, new Date(at).toISOString()]] : [])),
    ),
  }));
}

const NAMES: readonly string[] = ['reminder', 'deputy', 'lead', 'at-counter', 'by-counter'];
const isStep = (text: string): text is Step | 'by-counter' => NAMES.includes(text);
