import type { KeyRing } from '../sealing.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import { timeStepOf } from './second-factor.js';

/** Where a secret of an authenticator belongs. */
export const authenticatorPlace = (municipality: string, staffId: string) => `authenticator ${municipality} ${staffId}`;

/** The second factor of an account, as its row has it. */
export interface SecondFactor {
  readonly id: string;
  readonly second_sealed: Buffer | null;
}

/** A code counts once, and none older than it afterwards (RFC 6238 §5.2). @param now ISO 8601 */
export async function takesCode(
  tx: SqlTransaction,
  { keys, municipality }: { readonly keys: KeyRing; readonly municipality: string },
  { id, second_sealed: sealed }: SecondFactor,
  code: string,
  now: string,
): Promise<boolean> {
  if (sealed === null) return false;
  const secret = keys.purposeKey('authenticators').open(sealed, authenticatorPlace(municipality, id));
  const step = typeof secret === 'string' ? timeStepOf(code, secret, now) : null;
  if (step === null) return false;
  const { affected } = await tx.execute(
    `update staff_credentials set second_used = $2
      where municipality_id = (select current_municipality()) and staff_id = $1 and (second_used is null or second_used < $2)`,
    [id, step],
  );
  return affected === 1;
}
