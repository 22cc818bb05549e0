import { z } from 'zod';
import type { KeyRing } from '../../access/sealing.js';
import { kanaKey, nameKeys } from '../../cases/name-key.js';
import { withoutPostcode } from '../../cases/town.js';

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

/** What a person is found by, strongest first; an address or a reading goes with the birth date. */
export type FoundBy = 'number' | 'name-birth';

/** What each of these people can be found by: whoever has one of it and is not found is not among them. */
export const foundBy = (people: readonly Identity[]): FoundBy[] => [
  ...(people.every(({ personNumber }) => personNumber !== null) ? (['number'] as const) : []),
  ...(people.every(({ birthDate }) => birthDate !== null) ? (['name-birth'] as const) : []),
];

export interface LedgerToken {
  readonly token: Buffer;
  /** Whether one row under it is this person without doubt. The same kana and birth date may be somebody else's. */
  readonly certain: boolean;
}

/** A value under which a person is found; it becomes a token in each department's ledger. */
export interface Mark {
  readonly kind: string;
  readonly value: string;
  readonly certain: boolean;
}

/**
 * Under what a person is found, strongest first: person number; name, birth date and address; name and birth date; kana and
 * birth date. Rows are looked for under the earlier keys too, until their ledger is imported anew: not to be found in one that
 * was folded otherwise would be taken for "is not in it".
 */
export function marksOf({ personNumber, name, kana, birthDate, address }: Identity): Mark[] {
  const number = personNumber === null ? [] : [{ kind: 'number', value: personNumber, certain: true }];
  if (birthDate === null) return number;
  const names = nameKeys(name);
  // With its postcode too: a ledger imported before knows it under that.
  const places =
    address === null ? [] : [withoutPostcode(address), address].map(nameKeys).filter((keys) => keys.length > 0);
  return [
    ...number,
    // Name and address were always folded in the same way.
    ...[
      ...new Set(
        places.flatMap((keys) => [
          `${names[0] ?? ''} ${birthDate} ${keys[0] ?? ''}`,
          `${names.at(-1) ?? ''} ${birthDate} ${keys.at(-1) ?? ''}`,
        ]),
      ),
    ].map((value) => ({ kind: 'name-birth-address', value, certain: true })),
    ...names.map((key) => ({ kind: 'name-birth', value: `${key} ${birthDate}`, certain: true })),
    ...(kana === null ? [] : [{ kind: 'kana-birth', value: `${kanaKey(kana)} ${birthDate}`, certain: false }]),
  ];
}

export const ledgerTokens = (
  keys: KeyRing,
  municipality: string,
  department: string,
  marks: readonly Mark[],
): LedgerToken[] =>
  marks.map(({ kind, value, certain }) => ({
    token: keys.token(municipality, `ledger ${department} ${kind}`, value),
    certain,
  }));
