import { type KeyRing, placeOfLedger } from '../../access/sealing.js';
import { canonicalJson } from '../../catalogue/canonical-json.js';
import { rowsOf } from '../../platform/database/rows.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { LedgerRow } from './import-ledger-csv.js';
import { ledgerTokens, marksOf, readLedgerRow } from './ledger-row.js';

/** What a file would change, without anybody's name: lines of the file. */
export interface Difference {
  readonly added: readonly number[];
  readonly changed: readonly number[];
  readonly unchanged: number;
  /** People of the ledger as it stands who are not in the file. */
  readonly gone: number;
  /** More than a third would go: mostly that is half a file, or another one. */
  readonly shrinks: boolean;
}

interface Standing {
  readonly personNumber: string | null;
  readonly facts: string;
  readonly tokens: ReadonlySet<string>;
}

/** One person a row, found as answers find them; who stands in it under another number is somebody else. */
export async function compareWithStanding(
  tx: SqlTransaction,
  keys: KeyRing,
  { municipality, department }: { readonly municipality: string; readonly department: string },
  { rows, lines }: { readonly rows: readonly LedgerRow[]; readonly lines: readonly number[] },
): Promise<Difference> {
  const [answer] = await tx.pipeline([
    {
      name: 'ledger-people',
      sql: `select array_agg(token) as tokens, (array_agg(sealed))[1] as sealed from ledger_rows
             where municipality_id = $1 and department = $2 group by position`,
      params: [municipality, department],
    },
  ]);
  const key = keys.ledgerKey(municipality, department);
  const standing = rowsOf<{ tokens: Buffer[]; sealed: Buffer }>(answer).map(({ tokens, sealed }): Standing => {
    const { personNumber, facts } = readLedgerRow(key.open(sealed, placeOfLedger(department)));
    return { personNumber, facts: canonicalJson(facts), tokens: new Set(tokens.map((token) => token.toString('hex'))) };
  });
  const byToken = new Map<string, Standing[]>();
  for (const person of standing)
    for (const token of person.tokens) byToken.set(token, [...(byToken.get(token) ?? []), person]);
  const left = new Set(standing);
  const added: number[] = [];
  const changed: number[] = [];
  rows.forEach(({ identity, facts }, index) => {
    const tokens = ledgerTokens(keys, municipality, department, marksOf(identity)).map(({ token, certain }) => ({
      token: token.toString('hex'),
      certain,
    }));
    const same = tokens
      .filter(({ certain }) => certain)
      .flatMap(({ token }) => byToken.get(token) ?? [])
      .find((person) => left.has(person) && isCompatible(person.personNumber, identity.personNumber));
    if (same === undefined) return void added.push(lines[index] ?? 0);
    left.delete(same);
    const isAlike =
      same.facts === canonicalJson(facts) &&
      same.tokens.size === new Set(tokens.map(({ token }) => token)).size &&
      tokens.every(({ token }) => same.tokens.has(token));
    if (!isAlike) changed.push(lines[index] ?? 0);
  });
  return {
    added,
    changed,
    unchanged: rows.length - added.length - changed.length,
    gone: left.size,
    shrinks: left.size * 3 > standing.length,
  };
}

const isCompatible = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other;
