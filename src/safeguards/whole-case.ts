import { asOffice, asSystem } from '../access/actor.js';
import type { KeyRing } from '../access/sealing.js';
import { type CaseRecord, readCase } from '../cases/case-record.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import type { Member } from './approvals.js';

/**
 * The case with its people, whom row policies show to the counter only: a privacy officer acts for one of them, whom they were
 * told of, and reads nothing of the others.
 */
export async function readWholeCase(
  tx: SqlTransaction,
  keys: KeyRing,
  { role }: Pick<Member, 'role'>,
  id: string,
): Promise<CaseRecord | null> {
  await tx.pipeline([asSystem]);
  const record = await readCase(tx, keys, id);
  await tx.pipeline([asOffice(role)]);
  return record;
}
