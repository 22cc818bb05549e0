import { z } from 'zod';
import type { Sealer } from '../../access/sealing.js';
import { placeOf, type CaseRecord } from '../../cases/case-record.js';
import { isUuid } from '../../cases/uuid.js';
import { rowsOf } from '../../platform/database/rows.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { Statement as Sql } from '../../platform/database/wire.js';

export type BackState = 'at-counter' | 'with-family' | 'answered' | 'taken-back' | 'not-needed';

/** An asking back as everybody reads it; instants ISO 8601. */
export interface BackRow {
  readonly id: string;
  readonly caseId: string;
  readonly questionId: string;
  readonly department: string;
  readonly state: BackState;
  readonly version: number;
  readonly askedAt: string;
  readonly endedAt: string | null;
  /** {@link BackWords}. */
  readonly sealed: Buffer;
}

const words = z.object({ text: z.string(), answer: z.string().nullable() });
export type BackWords = Readonly<z.infer<typeof words>>;

export const sealWords = (sealer: Sealer, id: string, given: BackWords): Buffer => sealer.seal(given, placeOf.back(id));
export const openWords = (sealer: Sealer, { id, sealed }: Pick<BackRow, 'id' | 'sealed'>): BackWords =>
  words.parse(sealer.open(sealed, placeOf.back(id)));

/** Nobody has ended it. */
export const isOpen = ({ state }: Pick<BackRow, 'state'>): boolean => state === 'at-counter' || state === 'with-family';

/** A day of the largest city has fewer. */
const MOST = 100;

const SELECT = `
  select b.id, b.case_id as "caseId", b.question_id as "questionId", b.department, b.state, b.version,
         b.asked_at as "askedAt", b.ended_at as "endedAt", b.sealed
    from question_backs b`;
const HERE = 'b.municipality_id = (select current_municipality())';

const instant = (value: Date | string): string => new Date(value).toISOString();

async function read(tx: SqlTransaction, name: string, rest: string, params: readonly unknown[]): Promise<BackRow[]> {
  const [answer] = await tx.pipeline([{ name, sql: `${SELECT} ${rest}`, params }]);
  return rowsOf<BackRow>(answer).map((row) => ({
    ...row,
    askedAt: instant(row.askedAt),
    endedAt: row.endedAt === null ? null : instant(row.endedAt),
  }));
}

/** Of these questions, newest first. */
export const readBacks = (tx: SqlTransaction, questionIds: readonly string[]): Promise<BackRow[]> =>
  read(tx, 'backs-of-questions', `where ${HERE} and b.question_id = any($1::uuid[]) order by b.asked_at desc, b.id`, [
    questionIds,
  ]);

/**
 * What waits for the counter, oldest first: of open cases, and of questions that are still asked. An answered one too: had a
 * person answered it, nothing would be open ({@link endBacks}), and a machine does not know what was asked.
 */
export const readOpenBacks = (tx: SqlTransaction): Promise<BackRow[]> =>
  read(
    tx,
    'open-backs',
    `join questions q on q.municipality_id = b.municipality_id and q.id = b.question_id
     join cases c on c.municipality_id = b.municipality_id and c.id = b.case_id
     where ${HERE} and b.state in ('at-counter', 'with-family') and q.asked_back is not null
       and q.state in ('with-person', 'needs-person', 'asked', 'answered') and c.status = 'open'
     order by b.asked_at, b.id limit ${String(MOST)}`,
    [],
  );

/** `lock`: after its case, as everybody locks. null: there is none that the actor may see. */
export async function readBack(tx: SqlTransaction, id: string, lock = false): Promise<BackRow | null> {
  if (!isUuid(id)) return null;
  const rest = `where ${HERE} and b.id = $1`;
  const [row] = lock
    ? await read(tx, 'lock-back', `${rest} for no key update of b`, [id])
    : await read(tx, 'back', rest, [id]);
  return row ?? null;
}

export const insertBack = (
  { municipality, id: caseId, sealer }: Pick<CaseRecord, 'municipality' | 'id' | 'sealer'>,
  { id, questionId, department, text }: Pick<BackRow, 'id' | 'questionId' | 'department'> & { readonly text: string },
  { by, at }: { readonly by: string; readonly at: string },
): Sql => ({
  name: 'insert-back',
  sql: `insert into question_backs (municipality_id, id, case_id, question_id, department, asked_by, asked_at, sealed)
        values ($1, $2, $3, $4, $5, $6, $7, $8)`,
  params: [municipality, id, caseId, questionId, department, by, at, sealWords(sealer, id, { text, answer: null })],
});

/** The next version of a locked asking back. */
export const updateBack = (
  municipality: string,
  { id, state, sealed }: Pick<BackRow, 'id' | 'state' | 'sealed'>,
  ended: { readonly by: string; readonly at: string } | null,
): Sql => ({
  name: 'update-back',
  sql: `update question_backs set state = $3, sealed = $4, version = version + 1, ended_by = $5, ended_at = $6
         where municipality_id = $1 and id = $2`,
  params: [municipality, id, state, sealed, ended?.by ?? null, ended?.at ?? null],
});

/** The department has answered its question: what it had asked back is not needed any more. */
export const endBacks = (
  municipality: string,
  questionId: string,
  { by, at }: { readonly by: string; readonly at: string },
): Sql => ({
  name: 'end-backs',
  sql: `update question_backs set state = 'not-needed', version = version + 1, ended_by = $3, ended_at = $4
         where municipality_id = $1 and question_id = $2 and state in ('at-counter', 'with-family')`,
  params: [municipality, questionId, by, at],
});

/**
 * Whose turn a question is. The version stays: whoever types an answer meanwhile is not disturbed.
 * @param waited open days that the department waited, on top of those of before in this round
 */
export const setTurn = (
  municipality: string,
  questionId: string,
  turn: 'counter' | 'family' | { readonly resumedAt: string; readonly waited: number; readonly dueOn: string | null },
): Sql =>
  typeof turn === 'string'
    ? {
        name: 'asked-back',
        sql: 'update questions set asked_back = $3 where municipality_id = $1 and id = $2',
        params: [municipality, questionId, turn],
      }
    : {
        name: 'resumed',
        sql: `update questions set asked_back = null, due_on = coalesce($5::date, due_on), resumed_at = $3,
                     waited_days = $4::int + case when resumed_at >= asked_at then waited_days else 0 end
               where municipality_id = $1 and id = $2`,
        params: [municipality, questionId, turn.resumedAt, turn.waited, turn.dueOn],
      };
