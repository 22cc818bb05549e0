import type { ReadScope } from '../../access/operation.js';
import { rowsOf } from '../../platform/database/rows.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { Statement } from '../../platform/database/wire.js';
import { loaderKind } from '../../platform/loaders/loaders.js';

/** A hold that stands (法的保全): the case is in no list of what is due. */
export interface HoldRow {
  readonly id: string;
  readonly caseId: string;
  readonly sealed: Buffer;
  /** The actor as history names it. */
  readonly by: string;
  readonly since: string;
}

interface Found {
  id: string;
  case_id: string;
  sealed: Buffer;
  by_actor: string;
  held_at: Date | string;
}

const SELECT = `select id, case_id, sealed, by_actor, held_at from case_holds
                 where municipality_id = (select current_municipality()) and released_at is null`;

const toRow = (row: Found): HoldRow => ({
  id: row.id,
  caseId: row.case_id,
  sealed: row.sealed,
  by: row.by_actor,
  since: new Date(row.held_at).toISOString(),
});

export async function holdOf(tx: SqlTransaction, caseId: string): Promise<HoldRow | null> {
  const [row] = await tx.query<Found>(`${SELECT} and case_id = $1`, [caseId]);
  return row ? toRow(row) : null;
}

export interface RetentionRow {
  readonly endedOn: string | null;
  readonly destroyAfter: string | null;
  readonly hold: HoldRow | null;
}

/** Until when cases are kept. */
export const retentionOf = loaderKind<ReadScope, string, RetentionRow>(
  async ({ tx }, ids) => {
    const [cases, holds] = await tx.pipeline([
      {
        name: 'retention-of-cases',
        sql: `select id, ended_on::text as ended_on, destroy_after::text as destroy_after from cases
               where municipality_id = (select current_municipality()) and id = any($1::uuid[])`,
        params: [ids],
      },
      { name: 'holds-of-cases', sql: `${SELECT} and case_id = any($1::uuid[])`, params: [ids] },
    ]);
    const held = new Map(rowsOf<Found>(holds).map((row) => [row.case_id, toRow(row)]));
    return new Map(
      rowsOf<{ id: string; ended_on: string | null; destroy_after: string | null }>(cases).map((row) => [
        row.id,
        { endedOn: row.ended_on, destroyAfter: row.destroy_after, hold: held.get(row.id) ?? null },
      ]),
    );
  },
  () => ({ endedOn: null, destroyAfter: null, hold: null }),
);

export const insertHold = ({ id, caseId, sealed, by, since }: HoldRow): Statement => ({
  name: 'insert-hold',
  sql: `insert into case_holds (municipality_id, id, case_id, sealed, by_actor, held_at)
        values ((select current_municipality()), $1, $2, $3, $4, $5)`,
  params: [id, caseId, sealed, by, since],
});

export const releaseHold = (id: string, by: string, at: string): Statement => ({
  name: 'release-hold',
  sql: `update case_holds set released_at = $2, released_by = $3
         where municipality_id = (select current_municipality()) and id = $1`,
  params: [id, at, by],
});

export const holdPlace = (id: string): string => `hold ${id}`;
