import { z } from 'zod';
import type { KeyRing } from '../../access/sealing.js';
import { kanaKey, nameKey } from '../../cases/name-key.js';

/** One person's row in a department's ledger: facts in the form of `FactInput`. */
const row = z.object({ personNumber: z.string().nullable(), facts: z.record(z.string(), z.unknown()) });
export const readLedgerRow = (opened: unknown): z.infer<typeof row> => row.parse(opened);

export interface Identity {
  readonly personNumber: string | null;
  readonly name: string;
  readonly kana: string | null;
  readonly birthDate: string | null;
  readonly address: string | null;
}

export interface LedgerToken {
  readonly token: Buffer;
  /** Whether one row under it is this person without doubt. The same kana and birth date may be somebody else's. */
  readonly certain: boolean;
}

/** Under what a person is found, strongest first: person number; name, birth date and address; name and birth date; kana and birth date. */
export function ledgerTokens(
  keys: KeyRing,
  municipality: string,
  department: string,
  { personNumber, name, kana, birthDate, address }: Identity,
): LedgerToken[] {
  const token = (kind: string, value: string, certain = true): LedgerToken => ({
    token: keys.token(municipality, `ledger ${department} ${kind}`, value),
    certain,
  });
  return [
    ...(personNumber === null ? [] : [token('number', personNumber)]),
    ...(birthDate === null || address === null
      ? []
      : [token('name-birth-address', `${nameKey(name)} ${birthDate} ${nameKey(address)}`)]),
    ...(birthDate === null ? [] : [token('name-birth', `${nameKey(name)} ${birthDate}`)]),
    ...(birthDate === null || kana === null ? [] : [token('kana-birth', `${kanaKey(kana)} ${birthDate}`, false)]),
  ];
}
