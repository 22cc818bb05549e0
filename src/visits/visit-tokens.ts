import type { KeyRing } from '../access/sealing.js';
import type { CaseRecord } from '../cases/case-record.js';
import { addTokens, dropTokens, visitTokens } from '../cases/search-tokens.js';
import { rowsOf } from '../platform/database/rows.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import type { Statement as Sql } from '../platform/database/wire.js';
import { openVisitor, type Visitor, type VisitRow } from './visit-rows.js';

/**
 * A held case is found by the numbers that its visits and call-backs have now, and by no other: whoever asked to be called
 * back rings from that number.
 * @param visitId the visit that is written in this transaction, @param visitor as it will stand
 */
export async function findByVisits(
  tx: SqlTransaction,
  keys: KeyRing,
  record: Pick<CaseRecord, 'id' | 'municipality' | 'registeredAt' | 'sealer'>,
  { visitId, visitor }: { readonly visitId: string; readonly visitor: Visitor },
): Promise<Sql[]> {
  const [answer] = await tx.pipeline([
    {
      name: 'visitors-of-case',
      sql: 'select id, sealed from visits where municipality_id = (select current_municipality()) and case_id = $1',
      params: [record.id],
    },
  ]);
  const standing = rowsOf<Pick<VisitRow, 'id' | 'sealed'>>(answer).map((row) => ({
    id: row.id,
    visitor: openVisitor(record.sealer, row),
  }));
  const others = standing.filter(({ id }) => id !== visitId).map((one) => one.visitor);
  const tokens = (visitors: readonly Visitor[]) => visitTokens(keys, record.municipality, visitors.flatMap(numbersOf));
  const [before, after] = [tokens(standing.map((one) => one.visitor)), tokens([...others, visitor])];
  const gone = before.filter((token) => !after.some((kept) => kept.equals(token)));
  return [dropTokens(record, gone), addTokens(record, after, 'of-visit')];
}

/** Where somebody else came, the number is kept for whoever was to come. */
const numbersOf = ({ telephone, planned }: Visitor): Pick<Visitor, 'telephone'>[] => [
  { telephone },
  ...(planned === undefined ? [] : [{ telephone: planned.telephone }]),
];
