import { z } from 'zod';
import { placeOf, type CaseRecord } from '../case-record.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';

/** What is kept, sealed, of a closing: why, whose turn it was, and what reopening asks again with what was owed then. */
export const closedDetail = z.object({
  reason: z.string(),
  open: z.array(z.string()),
  withdrawn: z.array(z.object({ id: z.string(), reason: z.string().nullable() })),
});

export type ClosedDetail = z.output<typeof closedDetail>;

/** How a closed case was closed, the last time. */
export async function readClosing(tx: SqlTransaction, { id, sealer }: CaseRecord): Promise<ClosedDetail> {
  const [row] = await tx.query<{ version: number; sealed: Buffer }>(
    `select version, sealed from case_changes
      where municipality_id = (select current_municipality()) and case_id = $1 and kind = 'closed' order by version desc limit 1`,
    [id],
  );
  if (!row) throw new Error('a case is closed, but nobody wrote down that it was');
  return closedDetail.parse(sealer.open(row.sealed, placeOf.change(id, row.version)));
}
