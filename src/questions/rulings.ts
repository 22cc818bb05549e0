import { z } from 'zod';
import { officeIn } from '../access/actor.js';
import { placeOf, type CaseRecord } from '../cases/case-record.js';
import type { Outcome } from '../domain/decide.js';
import { rowsOf } from '../platform/database/rows.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import type { Statement as Sql } from '../platform/database/wire.js';

/** A person's own answer on a procedure: where no fact says it, or against the rule. It survives every re-asking. */
export interface Ruling {
  readonly code: string;
  readonly department: string;
  readonly outcome: Outcome;
  readonly reason: string;
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

const content = z.object({ reason: z.string() });

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
  reason: content.parse(sealer.open(sealed, placeOf.ruling(id, code))).reason,
});

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
    rulings.map(({ code, reason }) => sealer.seal({ reason }, placeOf.ruling(id, code))),
  ],
});
