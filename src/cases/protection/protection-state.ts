import type { ReadScope } from '../../access/operation.js';
import { LIST_DAYS } from '../../access/protection-list.js';
import { addDays } from '../../domain/calendar-date.js';
import { loaderKind } from '../../platform/loaders/loaders.js';
import { rowsOf } from '../../platform/database/rows.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';

/**
 * 支援措置 of a case. `not-known`: there is no list of the city's, or none of the last days; whoever is not known to be safe is
 * treated as protected (ux.md §6.4, 大網白里市: a request that was not entered).
 */
export type ProtectionState = 'protected' | 'not-known' | 'none';

export interface Known {
  /** Since when somebody is known to be protected, by the newest of what is known; null: nobody. */
  readonly flaggedAt: string | null;
  /** YYYY-MM-DD of the newest list. */
  readonly listAsOf: string | null;
}

export const stateOf = ({ flaggedAt, listAsOf }: Known, today: string): ProtectionState =>
  flaggedAt !== null ? 'protected' : listAsOf === null || addDays(listAsOf, LIST_DAYS) < today ? 'not-known' : 'none';

/** As it stands now, in the transaction of whoever acts on it. */
async function readProtection(tx: SqlTransaction, ids: readonly string[]): Promise<Map<string, Known>> {
  const [answer] = await tx.pipeline([
    {
      name: 'case-protection',
      sql: `select c.id, case_flagged_at(c.id)::text as flagged_at, (select protection_list_as_of())::text as as_of from unnest($1::uuid[]) as c (id)`,
      params: [ids],
    },
  ]);
  const rows = rowsOf<{ id: string; flagged_at: string | null; as_of: string | null }>(answer);
  return new Map(rows.map(({ id, flagged_at, as_of }) => [id, { flaggedAt: momentOf(flagged_at), listAsOf: as_of }]));
}

/** Later than every moment: never outlived by an agreement. */
const ALWAYS = '9999-12-31T23:59:59.999Z';
const momentOf = (text: string | null): string | null =>
  text === null ? null : text === 'infinity' ? ALWAYS : new Date(text).toISOString();

/** Of one case. */
export const knownOfCase = async (tx: SqlTransaction, id: string): Promise<Known> =>
  (await readProtection(tx, [id])).get(id) ?? NOBODY_KNOWS;

const NOBODY_KNOWS: Known = { flaggedAt: ALWAYS, listAsOf: null };

/** Of the cases of one operation. */
export const protectionOf = loaderKind<ReadScope, string, Known>(
  ({ tx }, ids) => readProtection(tx, ids),
  () => NOBODY_KNOWS,
);
