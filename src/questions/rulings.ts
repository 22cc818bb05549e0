import { z } from 'zod';
import { officeIn } from '../access/actor.js';
import { placeOf, type CaseRecord } from '../cases/case-record.js';
import type { Outcome, RulingOnRow } from '../domain/ruling.js';
import { rowsOf } from '../platform/database/rows.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import type { Answer, Statement as Sql } from '../platform/database/wire.js';

/** What a person says of one procedure. */
export interface Answered extends RulingOnRow {
  readonly code: string;
}

/** A person's own answer on a procedure: where no fact says it, or against the rule. It survives every re-asking. */
export interface Ruling extends Answered {
  readonly department: string;
  /** The office that ruled: `counter`, `department:SHIMIN`. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/** A ruling as it is stored. */
export interface RulingRow {
  code: string;
  department: string;
  outcome: Outcome;
  by_actor: string;
  ruled_at: Date | string;
  sealed: Buffer;
}

/** A paper that an answer asks for, as it is stored. */
const paper = z.intersection(
  z.union([z.object({ paper: z.string() }), z.object({ called: z.string() })]),
  z.object({ form: z.enum(['original', 'copy', 'show']), count: z.number().int().positive() }),
);

/** What a person said, as it is stored beside the outcome; answers of before have their reason alone. */
export const saidOnRow = z.object({
  reason: z.string(),
  askOf: z.string().optional(),
  note: z.string().optional(),
  papers: z.array(paper).readonly().optional(),
});

/** The newest ruling that counts on each procedure of a case, by code. */
export async function readRulings(
  tx: SqlTransaction,
  { id, sealer }: Pick<CaseRecord, 'id' | 'sealer'>,
): Promise<Ruling[]> {
  const [answer] = await tx.pipeline([
    {
      name: 'rulings-of-case',
      sql: `select distinct on (code) code, department, outcome, by_actor, ruled_at, sealed from rulings
             where municipality_id = (select current_municipality()) and case_id = $1 and retired_by is null order by code, version desc`,
      params: [id],
    },
  ]);
  return rowsOf<RulingRow>(answer).map((row) => openRuling({ id, sealer }, row));
}

/** Of which rows of these cases a person has decided, without what was said. */
export const selectRuled = (ids: readonly string[]): Sql => ({
  name: 'ruled-in-cases',
  sql: `select distinct case_id, code from rulings
         where municipality_id = (select current_municipality()) and case_id = any($1::uuid[]) and retired_by is null`,
  params: [ids],
});

/** The codes of one case, from the rows of {@link selectRuled}. */
export const ruledIn = (answer: Answer | undefined, caseId: string): ReadonlySet<string> =>
  new Set(
    rowsOf<{ case_id: string; code: string }>(answer).flatMap((row) => (row.case_id === caseId ? [row.code] : [])),
  );

/** A row as it was read, opened with the key of its case. */
export const openRuling = (
  { id, sealer }: Pick<CaseRecord, 'id' | 'sealer'>,
  { code, department, outcome, by_actor: by, ruled_at: at, sealed }: RulingRow,
): Ruling => ({
  code,
  department,
  outcome,
  by: officeIn(by),
  at: new Date(at).toISOString(),
  ...saidOnRow.parse(sealer.open(sealed, placeOf.ruling(id, code))),
});

/** As a list takes it: whoever said it, and when, changes nothing in it. */
export const onRow = ({ outcome, reason, askOf, note, papers }: RulingOnRow): RulingOnRow => ({
  outcome,
  reason,
  ...(askOf === undefined ? {} : { askOf }),
  ...(note === undefined ? {} : { note }),
  ...(papers === undefined ? {} : { papers }),
});

/** So many answers on one procedure are shown to whoever answers next. */
const LAST = 3;

/** By case, the last answers on each procedure that were given for the person whom the notice names, newest first. */
export async function readLastRulings(
  tx: SqlTransaction,
  caseIds: readonly string[],
): Promise<Map<string, RulingRow[]>> {
  const [answer] = await tx.pipeline([
    {
      name: 'last-rulings',
      sql: `select case_id, code, department, outcome, by_actor, ruled_at, sealed
              from (select r.*, row_number() over (partition by r.case_id, r.code order by r.version desc) as nth from rulings r
                     where r.municipality_id = (select current_municipality()) and r.case_id = any($1::uuid[]) and r.retired_by is null) ranked
             where nth <= $2 order by case_id, code, version desc`,
      params: [caseIds, LAST],
    },
  ]);
  const rows = rowsOf<RulingRow & { case_id: string }>(answer);
  return new Map(caseIds.map((id) => [id, rows.filter(({ case_id }) => case_id === id)]));
}

/**
 * By case, what was ruled on somebody else before the notice was corrected to this person, and waits for its department to
 * look at it again: the newest on each procedure, unless there is one by now that counts.
 */
export async function readRetiredRulings(
  tx: SqlTransaction,
  caseIds: readonly string[],
): Promise<Map<string, RulingRow[]>> {
  const [answer] = await tx.pipeline([
    {
      name: 'retired-rulings',
      sql: `select distinct on (r.case_id, r.code) r.case_id, r.code, r.department, r.outcome, r.by_actor, r.ruled_at, r.sealed from rulings r
             where r.municipality_id = (select current_municipality()) and r.case_id = any($1::uuid[]) and r.retired_by is not null and r.reviewed_at is null
               and not exists (select from rulings n where n.municipality_id = r.municipality_id and n.case_id = r.case_id and n.code = r.code and n.retired_by is null)
             order by r.case_id, r.code, r.version desc`,
      params: [caseIds],
    },
  ]);
  const rows = rowsOf<RulingRow & { case_id: string }>(answer);
  return new Map(caseIds.map((id) => [id, rows.filter(({ case_id }) => case_id === id)]));
}

/** From the change `version` of a locked case on (it makes the notice another person's) no earlier ruling counts. */
export const retireRulings = ({ municipality, id }: Pick<CaseRecord, 'municipality' | 'id'>, version: number): Sql => ({
  name: 'retire-rulings',
  sql: 'update rulings set retired_by = $3 where municipality_id = $1 and case_id = $2 and retired_by is null',
  params: [municipality, id, version],
});

/** The department has answered: what had been ruled before on these procedures was confirmed anew or is dropped. */
export const reviewRulings = (
  { municipality, id }: Pick<CaseRecord, 'municipality' | 'id'>,
  codes: readonly string[],
  at: string,
): Sql => ({
  name: 'review-rulings',
  sql: `update rulings set reviewed_at = $4
         where municipality_id = $1 and case_id = $2 and code = any($3::text[]) and retired_by is not null and reviewed_at is null`,
  params: [municipality, id, codes, at],
});

/** Writes rulings beside the older ones of the same procedures, which stay as history. The case is locked. */
export const insertRulings = (
  { municipality, id, sealer }: Pick<CaseRecord, 'municipality' | 'id' | 'sealer'>,
  rulings: readonly Ruling[],
): Sql => ({
  name: 'insert-rulings',
  sql: `insert into rulings (municipality_id, case_id, code, version, department, outcome, by_actor, ruled_at, sealed)
        select $1, $2, given.code,
               1 + coalesce((select max(r.version) from rulings r where r.municipality_id = $1 and r.case_id = $2 and r.code = given.code), 0),
               given.department, given.outcome, given.by_actor, given.ruled_at, given.sealed
          from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::bytea[])
            as given (code, department, outcome, by_actor, ruled_at, sealed)`,
  params: [
    municipality,
    id,
    rulings.map(({ code }) => code),
    rulings.map(({ department }) => department),
    rulings.map(({ outcome }) => outcome),
    rulings.map(({ by }) => by),
    rulings.map(({ at }) => at),
    rulings.map(({ code, reason, askOf, note, papers }) =>
      sealer.seal(saidOnRow.parse({ reason, askOf, note, papers }), placeOf.ruling(id, code)),
    ),
  ],
});
