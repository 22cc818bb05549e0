import { placeOf, type CaseRecord } from '../cases/case-record.js';
import { readStatement } from '../cases/notice.js';
import type { Source } from '../domain/reading.js';
import type { Statement } from '../domain/statements.js';
import type { SqlTransaction } from '../platform/database/transaction.js';

/** Everything that one source said, as it stood before it said something else. */
export interface EarlierRow {
  readonly source: Source;
  readonly sealed: Buffer;
}

/** By case, newest first; row policies show it to the counter alone. */
export async function readEarlier(
  tx: SqlTransaction,
  caseIds: readonly string[],
): Promise<Map<string, readonly EarlierRow[]>> {
  const rows = await tx.query<EarlierRow & { case_id: string }>(
    `select case_id, source, sealed from statement_history
      where municipality_id = (select current_municipality()) and case_id = any($1::uuid[]) order by case_id, source, version desc`,
    [caseIds],
  );
  return new Map(caseIds.map((id) => [id, rows.filter(({ case_id }) => case_id === id)]));
}

export const openEarlier = (
  { id, sealer }: Pick<CaseRecord, 'id' | 'sealer'>,
  { source, sealed }: EarlierRow,
): { readonly source: Source; readonly statement: Statement } => ({
  source,
  statement: readStatement(sealer.open(sealed, placeOf.statement(id, source))),
});
