import { isUuid } from '../../cases/uuid.js';
import { rowsOf } from '../../platform/database/rows.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { Statement as Sql } from '../../platform/database/wire.js';

/** A colleague is needed at a booth. */
export interface HelpCall {
  readonly id: string;
  readonly callerId: string;
  readonly booth: string | null;
  /** ISO 8601. */
  readonly at: string;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
  readonly calledOffAt: string | null;
}

interface Row extends Omit<HelpCall, 'at' | 'answeredAt' | 'calledOffAt'> {
  readonly at: Date | string;
  readonly answeredAt: Date | string | null;
  readonly calledOffAt: Date | string | null;
}

/** Most at once: a counter has fewer booths. */
const MOST = 20;
/** So long it is shown who comes: as long as it takes to walk there. */
const SHOWN_MS = 10 * 60_000;
const DAY_MS = 86_400_000;

const before = (now: string, ms: number): string => new Date(Date.parse(now) - ms).toISOString();
const COLUMNS = `id, caller_id as "callerId", booth, at, answered_by as "answeredBy", answered_at as "answeredAt", called_off_at as "calledOffAt"`;

/** Calls that somebody should see now, oldest first. */
export async function standingCalls(tx: SqlTransaction, now: string): Promise<HelpCall[]> {
  const [answer] = await tx.pipeline([
    {
      name: 'help-calls',
      sql: `select ${COLUMNS} from help_calls
             where municipality_id = (select current_municipality()) and called_off_at is null
               and at > $1 and (answered_at is null or answered_at > $2) order by at, id limit ${String(MOST)}`,
      params: [before(now, DAY_MS), before(now, SHOWN_MS)],
    },
  ]);
  return rowsOf<Row>(answer).map(toCall);
}

/** Held until the transaction ends; null where there is none that stands. */
export async function lockCall(tx: SqlTransaction, id: string): Promise<HelpCall | null> {
  if (!isUuid(id)) return null;
  const rows = await tx.query<Row & Record<string, unknown>>(
    `select ${COLUMNS} from help_calls
      where municipality_id = (select current_municipality()) and id = $1 and called_off_at is null for no key update`,
    [id],
  );
  return rows[0] ? toCall(rows[0]) : null;
}

export const insertCall = ({ id, callerId, booth, at }: HelpCall): Sql => ({
  name: 'insert-help-call',
  sql: `insert into help_calls (municipality_id, id, caller_id, booth, at)
        values ((select current_municipality()), $1, $2, $3, $4)`,
  params: [id, callerId, booth, at],
});

export const updateCall = ({ id, answeredBy, answeredAt, calledOffAt }: HelpCall): Sql => ({
  name: 'update-help-call',
  sql: `update help_calls set answered_by = $2, answered_at = $3, called_off_at = $4
         where municipality_id = (select current_municipality()) and id = $1`,
  params: [id, answeredBy, answeredAt, calledOffAt],
});

/** Who called and who came is nobody's business tomorrow. */
export const forgetCalls = (now: string): Sql => ({
  name: 'forget-help-calls',
  sql: 'delete from help_calls where municipality_id = (select current_municipality()) and at <= $1',
  params: [before(now, DAY_MS)],
});

const iso = (moment: Date | string | null): string | null => (moment === null ? null : new Date(moment).toISOString());

const toCall = (row: Row): HelpCall => ({
  ...row,
  at: new Date(row.at).toISOString(),
  answeredAt: iso(row.answeredAt),
  calledOffAt: iso(row.calledOffAt),
});
