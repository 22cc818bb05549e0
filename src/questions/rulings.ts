import { z } from 'zod';
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
  /** The actor as history names it. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

interface RulingRow {
  code: string;
  department: string;
  outcome: Outcome;
  by_actor: string;
  ruled_at: Date | string;
  sealed: Buffer;
}

const content = z.object({ reason: z.string() });

/** The newest ruling on each procedure of a case, by code. */
export async function readRulings(
  tx: SqlTransaction,
  { id, sealer }: Pick<CaseRecord, 'id' | 'sealer'>,
): Promise<Ruling[]> {
  const [answer] = await tx.pipeline([
    {
      name: 'rulings-of-case',
      sql: `select distinct on (code) code, department, outcome, by_actor, ruled_at, sealed from rulings
             where municipality_id = (select current_municipality()) and case_id = $1 order by code, version desc`,
      params: [id],
    },
  ]);
  return rowsOf<RulingRow>(answer).map(({ code, department, outcome, by_actor: by, ruled_at: at, sealed }) => ({
    code,
    department,
    outcome,
    by,
    at: new Date(at).toISOString(),
    reason: content.parse(sealer.open(sealed, placeOf.ruling(id, code))).reason,
  }));
}

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
