import { rowsOf } from '../../platform/database/rows.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { Statement as Sql } from '../../platform/database/wire.js';
import { PROGRESS_CHANNEL } from '../progress-channel.js';

/** Who is typing an answer; instants ISO 8601. */
export interface EntryRow {
  readonly questionId: string;
  /** Id of a member of staff. */
  readonly holderId: string;
  readonly since: string;
  readonly until: string;
}

interface Row {
  readonly questionId: string;
  readonly holderId: string;
  readonly since: Date | string;
  readonly until: Date | string;
}

const COLUMNS = 'question_id as "questionId", holder_id as "holderId", since, until_at as "until"';
const instant = (value: Date | string): string => new Date(value).toISOString();
const fromRow = (row: Row): EntryRow => ({ ...row, since: instant(row.since), until: instant(row.until) });

/** Those that stand at this moment. */
export async function readEntries(tx: SqlTransaction, questionIds: readonly string[], at: string): Promise<EntryRow[]> {
  const [answer] = await tx.pipeline([
    {
      name: 'answer-entries',
      sql: `select ${COLUMNS} from answer_entries
             where municipality_id = (select current_municipality()) and question_id = any($1::uuid[]) and until_at > $2`,
      params: [questionIds, at],
    },
  ]);
  return rowsOf<Row>(answer).map(fromRow);
}

/** What is over goes: who typed when is nobody's history. */
export const forgetEntries = (municipality: string, department: string, at: string): Sql => ({
  name: 'forget-entries',
  sql: 'delete from answer_entries where municipality_id = $1 and department = $2 and until_at <= $3',
  params: [municipality, department, at],
});

/** Whoever answered types no more. */
export const endEntry = (municipality: string, questionId: string): Sql => ({
  name: 'end-entry',
  sql: 'delete from answer_entries where municipality_id = $1 and question_id = $2',
  params: [municipality, questionId],
});

/** Begins, goes on, or takes over. @returns what stands afterwards: of two who begin at once the first */
export async function holdEntry(
  tx: SqlTransaction,
  place: { readonly municipality: string; readonly department: string; readonly caseId: string },
  { questionId, holderId, since, until }: EntryRow,
  takeOver: boolean,
): Promise<EntryRow> {
  const [answer] = await tx.pipeline([
    {
      name: 'hold-entry',
      sql: `insert into answer_entries as e (municipality_id, question_id, case_id, department, holder_id, since, until_at)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (municipality_id, question_id) do update
               set holder_id = case when e.holder_id = excluded.holder_id or $8 then excluded.holder_id else e.holder_id end,
                   since = case when $8 and e.holder_id <> excluded.holder_id then excluded.since else e.since end,
                   until_at = case when e.holder_id = excluded.holder_id or $8 then excluded.until_at else e.until_at end
            returning ${COLUMNS}`,
      params: [place.municipality, questionId, place.caseId, place.department, holderId, since, until, takeOver],
    },
  ]);
  const [row] = rowsOf<Row>(answer);
  if (!row) throw new Error('no row was written');
  return fromRow(row);
}

/** A screen that shows the case reads anew; nothing of the case itself has changed. */
export const tellWatchers = (municipality: string, caseId: string): Sql => ({
  name: 'tell-watchers',
  sql: `select pg_notify('${PROGRESS_CHANNEL}', json_build_object('municipality', $1::text, 'case', $2::text)::text)`,
  params: [municipality, caseId],
});
