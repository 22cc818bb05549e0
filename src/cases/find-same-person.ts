import type { KeyRing } from '../access/sealing.js';
import { rowsOf } from '../platform/database/rows.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import type { Statement } from '../platform/database/wire.js';
import { readCases, type CaseRecord } from './case-record.js';
import type { Notice } from './notice.js';
import { likeness } from './same-person.js';
import { duplicateTokens } from './search-tokens.js';

/** What tokens alone can't tell, and what stays in the way of a second case. */
export interface SamePerson {
  readonly caseId: string;
  readonly sure: boolean;
}

/**
 * Two notices of one person wait for each other and no others do: a lock is a number made of the token, held until the
 * transaction ends; taken in order, so that nobody waits in a circle.
 */
export const lockTokens = (tokens: readonly Buffer[]): Statement => ({
  name: 'lock-registration',
  sql: 'select pg_advisory_xact_lock(number) from (select distinct number from unnest($1::bigint[]) as number order by number) locks',
  params: [tokens.map((token) => token.readBigInt64BE(0).toString())],
});

export const casesUnderTokens = (tokens: readonly Buffer[]): Statement => ({
  name: 'cases-of-same-person',
  sql: `select t.case_id from search_tokens t join cases c on c.municipality_id = t.municipality_id and c.id = t.case_id
         where t.municipality_id = (select current_municipality()) and t.token = any($1::bytea[]) and c.status <> 'void'
         group by t.case_id, c.registered_at order by c.registered_at, t.case_id`,
  params: [tokens],
});

/** The first of these cases that is of the same person, a sure one before a doubt; `lookedAt` settles what it is called for. */
export async function sameAmong(
  tx: SqlTransaction,
  keys: KeyRing,
  ids: readonly string[],
  notice: Notice,
  lookedAt: (record: CaseRecord, like: 'same' | 'doubt') => boolean,
): Promise<SamePerson | null> {
  const records = await readCases(tx, keys, ids);
  const found = ids.flatMap((id): SamePerson[] => {
    const record = records.get(id);
    const like = record ? likeness(record.notice, notice) : 'other';
    return !record || like === 'other' || lookedAt(record, like) ? [] : [{ caseId: id, sure: like === 'same' }];
  });
  return found.find(({ sure }) => sure) ?? found[0] ?? null;
}

/** Nobody can look at one person number and see two people. */
export const toldApart = (notTheSameAs: readonly string[]) => (record: CaseRecord, like: 'same' | 'doubt') =>
  like === 'doubt' && notTheSameAs.includes(record.id);

/** The case that a corrected notice would double; one that it was as much like before was looked at then. */
export async function doubledByCorrection(
  tx: SqlTransaction,
  keys: KeyRing,
  record: CaseRecord,
  { notice, notTheSameAs }: { readonly notice: Notice; readonly notTheSameAs: readonly string[] },
): Promise<SamePerson | null> {
  const tokens = duplicateTokens(keys, record.municipality, notice);
  const [, under] = await tx.pipeline([lockTokens(tokens), casesUnderTokens(tokens)]);
  const ids = rowsOf<{ case_id: string }>(under).flatMap(({ case_id }) => (case_id === record.id ? [] : [case_id]));
  const looked = toldApart(notTheSameAs);
  return sameAmong(
    tx,
    keys,
    ids,
    notice,
    (other, like) => looked(other, like) || likeness(other.notice, record.notice) === like,
  );
}
