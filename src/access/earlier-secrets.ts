import { z } from 'zod';
import type { Database } from '../platform/database/database.js';
import { rowsOf } from '../platform/database/rows.js';
import { stopsTheStart } from '../platform/config/wrong-setting.js';
import { type EarlierSecrets, KeyRing, placeOfCaseKey, placeOfLedger } from './sealing.js';

const bytes = z.string().transform((text) => Buffer.from(text, 'base64'));
const shape = z.object({
  search: bytes,
  chain: bytes,
  reasons: bytes,
  codes: bytes,
  chainedTo: z.object({ day: z.string(), position: z.number() }).nullable(),
});

const place = (municipality: string, generation: number): string =>
  `earlier secrets ${municipality} ${String(generation)}`;

/** As {@link openSecrets} reads it. @param generation from 1 on, the oldest first */
export const sealSecrets = (
  keys: KeyRing,
  municipality: string,
  generation: number,
  { search, chain, reasons, codes, chainedTo }: EarlierSecrets,
): Buffer =>
  keys.purposeKey('earlier secrets').seal(
    {
      search: search.toString('base64'),
      chain: chain.toString('base64'),
      reasons: reasons.toString('base64'),
      codes: codes.toString('base64'),
      chainedTo,
    },
    place(municipality, generation),
  );

/** @throws Error if they were sealed under another key */
export const openSecrets = (keys: KeyRing, municipality: string, generation: number, sealed: Buffer): EarlierSecrets =>
  shape.parse(keys.purposeKey('earlier secrets').open(sealed, place(municipality, generation)));

/** Enough that one row that somebody broke keeps no city from its work. */
const LOOKED_AT = 5;
/** Some of what was sealed under the key itself: dumps leave out the keys of cases, but not the ledgers. */
const SEALED_UNDER_IT = [
  `select case_id as id, wrapped as sealed from case_keys where municipality_id = (select current_municipality()) limit ${String(LOOKED_AT)}`,
  `select department as id, sealed from ledger_rows where municipality_id = (select current_municipality()) limit ${String(LOOKED_AT)}`,
];

/**
 * The keys of a municipality as they are today, with what is left of those before.
 * @throws StartFailure where the database was sealed under another YORISOI_KEY
 */
export async function keyRingOf(
  database: Pick<Database, 'pipelined'>,
  key: Buffer,
  municipality: string,
): Promise<KeyRing> {
  const [kept, ...sealed] = await database.pipelined({ municipality, role: 'system' }, [
    {
      sql: 'select generation, sealed from earlier_secrets where municipality_id = (select current_municipality()) order by generation',
      params: [],
    },
    ...SEALED_UNDER_IT.map((sql) => ({ sql, params: [] })),
  ]);
  const today = new KeyRing(key);
  const [cases, ledgers] = sealed.map((answer) => rowsOf<{ id: string; sealed: Buffer }>(answer));
  const ways = [
    ...(cases ?? []).map((row) => () => today.caseKey(row.sealed, placeOfCaseKey(municipality, row.id))),
    ...(ledgers ?? []).map(
      (row) => () => today.ledgerKey(municipality, row.id).open(row.sealed, placeOfLedger(row.id)),
    ),
  ];
  try {
    const earlier = rowsOf<{ generation: number; sealed: Buffer }>(kept).map((row) =>
      openSecrets(today, municipality, row.generation, row.sealed),
    );
    // A key that was never changed is known by what it opens; one row is enough.
    if (earlier.length === 0 && ways.length > 0 && !ways.some(opens)) throw new Error('nothing opens');
    return new KeyRing(key, earlier);
  } catch {
    throw stopsTheStart({
      ja: 'このデータは、いまの YORISOI_KEY とは別の鍵で封をされています。鍵を替えた後に使っている YORISOI_KEY を指定してください（バックアップから戻したときは、それを取った時の鍵です）。',
      en: `This data is sealed under another YORISOI_KEY: set the one that is used since the key was changed (after a restore, the one of the day of that backup).`,
    });
  }
}

function opens(way: () => unknown): boolean {
  try {
    way();
    return true;
  } catch {
    return false;
  }
}
