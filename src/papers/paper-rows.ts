import { z } from 'zod';
import type { Sealer } from '../access/sealing.js';
import { isUuid } from '../cases/uuid.js';
import { rowsOf } from '../platform/database/rows.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import type { Answer, Statement as Sql } from '../platform/database/wire.js';

export type PaperKind = 'access-paper' | 'list' | 'first-page' | 'power-of-attorney' | 'other';
export type MoveState = 'handed-over' | 'posted' | 'signed' | 'accepted' | 'taken-back';
export type CallOutcome = 'called' | 'no-answer' | 'letter';

export interface PaperRow {
  readonly id: string;
  readonly caseId: string;
  /** Within its case; stands on the paper. */
  readonly number: number;
  readonly kind: PaperKind;
  readonly madeKey: string;
  /** For whom it was made; null: for nobody in particular. */
  readonly personId: string | null;
  /** Of the list that it shows. */
  readonly revision: number | null;
  /** Of the case when it was made: which notice it shows. */
  readonly caseVersion: number;
  readonly accessPaperId: string | null;
  readonly madeBy: string;
  /** ISO 8601. */
  readonly madeAt: string;
  /** What it is, where the kind does not say it. */
  readonly sealed: Buffer | null;
}

export interface MoveRow {
  readonly caseId: string;
  readonly paperId: string;
  readonly number: number;
  /** `undone`: the newest line that stood was a slip. */
  readonly state: MoveState | 'undone';
  readonly personId: string | null;
  readonly department: string | null;
  readonly by: string;
  readonly at: string;
  /** A note. */
  readonly sealed: Buffer | null;
}

export interface CallRow {
  readonly caseId: string;
  readonly number: number;
  readonly personId: string;
  readonly outcome: CallOutcome | 'undone';
  readonly revision: number | null;
  readonly caseVersion: number;
  readonly againOn: string | null;
  readonly againHour: string | null;
  readonly by: string;
  readonly at: string;
  readonly sealed: Buffer | null;
}

/** Everything that is written of the papers of one case, oldest first. */
export interface PapersOfCase {
  readonly papers: readonly PaperRow[];
  readonly moves: readonly MoveRow[];
  readonly calls: readonly CallRow[];
}

export const NO_PAPERS: PapersOfCase = { papers: [], moves: [], calls: [] };

const PAPERS = `select id, case_id as "caseId", number, kind, made_key as "madeKey", person_id as "personId", revision,
    case_version as "caseVersion", access_paper_id as "accessPaperId", made_by as "madeBy", made_at as "madeAt", sealed from papers
  where municipality_id = (select current_municipality()) and case_id = any($1::uuid[]) order by case_id, number`;
const MOVES = `select case_id as "caseId", paper_id as "paperId", number, state, person_id as "personId", department, by_actor as "by",
    moved_at as "at", sealed from paper_moves
  where municipality_id = (select current_municipality()) and case_id = any($1::uuid[]) order by paper_id, number`;
const CALLS = `select case_id as "caseId", number, person_id as "personId", outcome, revision, case_version as "caseVersion",
    again_on::text as "againOn", again_hour as "againHour", by_actor as "by", called_at as "at", sealed from paper_calls
  where municipality_id = (select current_municipality()) and case_id = any($1::uuid[]) order by case_id, number`;

/** In one round trip. */
export async function readPapersOfCases(
  tx: SqlTransaction,
  ids: readonly string[],
): Promise<Map<string, PapersOfCase>> {
  const wanted = ids.filter(isUuid);
  if (wanted.length === 0) return new Map();
  const [papers, moves, calls] = await tx.pipeline([
    { name: 'papers-of-cases', sql: PAPERS, params: [wanted] },
    { name: 'paper-moves-of-cases', sql: MOVES, params: [wanted] },
    { name: 'paper-calls-of-cases', sql: CALLS, params: [wanted] },
  ]);
  const ofCase = <Row extends { readonly caseId: string }>(answer: Answer | undefined, id: string): Row[] =>
    rowsOf<Row>(answer).filter(({ caseId }) => caseId === id);
  return new Map(
    wanted.map((id) => [
      id,
      {
        papers: ofCase<PaperRow>(papers, id).map((row) => ({ ...row, madeAt: moment(row.madeAt) })),
        moves: ofCase<MoveRow>(moves, id).map((row) => ({ ...row, at: moment(row.at) })),
        calls: ofCase<CallRow>(calls, id).map((row) => ({ ...row, at: moment(row.at) })),
      },
    ]),
  );
}

const moment = (at: Date | string): string => new Date(at).toISOString();

/** The case of a paper; null where there is none that the actor may see. */
export async function caseOfPaper(tx: SqlTransaction, id: string): Promise<string | null> {
  if (!isUuid(id)) return null;
  const rows = await tx.query<{ case_id: string }>(
    'select case_id from papers where municipality_id = (select current_municipality()) and id = $1',
    [id],
  );
  return rows[0]?.case_id ?? null;
}

const placeOf = {
  title: (id: string) => `paper ${id}`,
  move: (id: string, number: number) => `paper move ${id} ${String(number)}`,
  call: (caseId: string, number: number) => `paper call ${caseId} ${String(number)}`,
};
const text = z.string();
const sealed = (sealer: Sealer, said: string | null, place: string): Buffer | null =>
  said === null ? null : sealer.seal(said, place);
const opened = (sealer: Sealer, bytes: Buffer | null, place: string): string | null =>
  bytes === null ? null : text.parse(sealer.open(bytes, place));

export const titleOf = (sealer: Sealer, { id, sealed: bytes }: PaperRow): string | null =>
  opened(sealer, bytes, placeOf.title(id));
export const noteOfMove = (sealer: Sealer, { paperId, number, sealed: bytes }: MoveRow): string | null =>
  opened(sealer, bytes, placeOf.move(paperId, number));
export const noteOfCall = (sealer: Sealer, { caseId, number, sealed: bytes }: CallRow): string | null =>
  opened(sealer, bytes, placeOf.call(caseId, number));

interface Of {
  readonly municipality: string;
  readonly sealer: Sealer;
}

/** Under the lock of its case: the next number of the case. */
export const insertPaper = (
  { municipality, sealer }: Of,
  paper: Omit<PaperRow, 'number' | 'sealed'>,
  title: string | null,
): Sql => ({
  name: 'insert-paper',
  sql: `insert into papers (municipality_id, id, case_id, number, kind, made_key, person_id, revision, case_version, access_paper_id, made_by, made_at, sealed)
        select $1, $2, $3, (select coalesce(max(number), 0) + 1 from papers where municipality_id = $1 and case_id = $3), $4, $5, $6, $7, $8, $9, $10, $11, $12`,
  params: [
    municipality,
    paper.id,
    paper.caseId,
    paper.kind,
    paper.madeKey,
    paper.personId,
    paper.revision,
    paper.caseVersion,
    paper.accessPaperId,
    paper.madeBy,
    paper.madeAt,
    sealed(sealer, title, placeOf.title(paper.id)),
  ],
});

export const insertMove = ({ municipality, sealer }: Of, move: Omit<MoveRow, 'sealed'>, note: string | null): Sql => ({
  name: 'insert-paper-move',
  sql: `insert into paper_moves (municipality_id, paper_id, number, case_id, state, person_id, department, by_actor, moved_at, sealed)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
  params: [
    municipality,
    move.paperId,
    move.number,
    move.caseId,
    move.state,
    move.personId,
    move.department,
    move.by,
    move.at,
    sealed(sealer, note, placeOf.move(move.paperId, move.number)),
  ],
});

export const insertCall = ({ municipality, sealer }: Of, call: Omit<CallRow, 'sealed'>, note: string | null): Sql => ({
  name: 'insert-paper-call',
  sql: `insert into paper_calls (municipality_id, case_id, number, person_id, outcome, revision, case_version, again_on, again_hour, by_actor, called_at, sealed)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
  params: [
    municipality,
    call.caseId,
    call.number,
    call.personId,
    call.outcome,
    call.revision,
    call.caseVersion,
    call.againOn,
    call.againHour,
    call.by,
    call.at,
    sealed(sealer, note, placeOf.call(call.caseId, call.number)),
  ],
});
