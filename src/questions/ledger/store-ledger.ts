import type { Actor } from '../../access/actor.js';
import { type KeyRing, placeOfLedger } from '../../access/sealing.js';
import { rowsOf } from '../../platform/database/rows.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { Statement as Sql } from '../../platform/database/wire.js';
import type { Ledger, LedgerRow } from './import-ledger-csv.js';
import { foundBy, ledgerTokens, marksOf } from './ledger-row.js';

/** Rows of a ledger that travel in one statement. */
const CHUNK = 2_000;
/** A wrong file is noticed within days; the rows of before are nobody's work any longer than that. */
export const KEPT_DAYS = 14;

export interface Storing {
  readonly department: string;
  readonly asOf: string;
  /** ISO 8601 */
  readonly now: string;
  /** The version that it replaces; null: whichever stands. */
  readonly expectedVersion: number | null;
}

/** Whose import it is: a program has no name. */
export const importedBy = (actor: Actor): string | null =>
  actor.role === 'department' && actor.program !== true ? (actor.person ?? null) : null;

/**
 * Replaces a ledger whole; the one that stood is kept as it was, for {@link KEPT_DAYS}. The row of the import comes first: two
 * imports of one department wait for each other at it.
 * @returns false if another version stands than was expected
 */
export async function storeLedger(
  tx: SqlTransaction,
  keys: KeyRing,
  actor: Actor,
  { department, asOf, now, expectedVersion }: Storing,
  { rows, columns }: Ledger,
): Promise<boolean> {
  const { municipality } = actor;
  const [replaced] = await tx.pipeline([
    {
      name: 'upsert-ledger-import',
      sql: `insert into ledger_imports as i (municipality_id, department, as_of, imported_at, imported_by, rows, columns, found_by, version)
            values ($1, $2, $3, $4, $5, $6, $7, $8, 1)
            on conflict (municipality_id, department) do update
               set as_of = excluded.as_of, imported_at = excluded.imported_at, imported_by = excluded.imported_by, rows = excluded.rows,
                   columns = excluded.columns, found_by = excluded.found_by, version = i.version + 1, stands_since = now(),
                   before_as_of = i.as_of, before_imported_at = i.imported_at, before_imported_by = i.imported_by, before_rows = i.rows,
                   before_columns = i.columns, before_found_by = i.found_by, before_until = $4::timestamptz + make_interval(days => $9)
             where $10::int is null or i.version = $10
            returning version`,
      params: [
        municipality,
        department,
        asOf,
        now,
        importedBy(actor),
        rows.length,
        columns,
        foundBy(rows.map(({ identity }) => identity)),
        KEPT_DAYS,
        expectedVersion,
      ],
    },
  ]);
  const [stored] = rowsOf<{ version: number }>(replaced);
  if (stored === undefined) return false;
  await tx.pipeline([
    deleteRows('ledger_rows_before', municipality, department),
    copyRows('ledger_rows', 'ledger_rows_before', municipality, department),
    deleteRows('ledger_rows', municipality, department),
  ]);
  for (let from = 0; from < rows.length; from += CHUNK)
    await tx.pipeline([insertRows(keys, municipality, department, rows.slice(from, from + CHUNK), from)]);
  return true;
}

/** The rows of before stand again, those that stood are gone. */
export const rowsOfBefore = (municipality: string, department: string): Sql[] => [
  deleteRows('ledger_rows', municipality, department),
  copyRows('ledger_rows_before', 'ledger_rows', municipality, department),
  deleteRows('ledger_rows_before', municipality, department),
];

type RowTable = 'ledger_rows' | 'ledger_rows_before';

const deleteRows = (table: RowTable, municipality: string, department: string): Sql => ({
  name: `delete-${table}`,
  sql: `delete from ${table} where municipality_id = $1 and department = $2`,
  params: [municipality, department],
});

const copyRows = (from: RowTable, to: RowTable, municipality: string, department: string): Sql => ({
  name: `copy-${from}`,
  sql: `insert into ${to} (municipality_id, department, token, position, sealed)
        select municipality_id, department, token, position, sealed from ${from} where municipality_id = $1 and department = $2`,
  params: [municipality, department],
});

function insertRows(
  keys: KeyRing,
  municipality: string,
  department: string,
  rows: readonly LedgerRow[],
  from: number,
): Sql {
  const key = keys.ledgerKey(municipality, department);
  const entries = rows.flatMap(({ identity, facts }, index) => {
    const sealed = key.seal({ personNumber: identity.personNumber, facts }, placeOfLedger(department));
    return ledgerTokens(keys, municipality, department, marksOf(identity)).map(({ token }) => ({
      token,
      position: from + index,
      sealed,
    }));
  });
  return {
    name: 'insert-ledger-rows',
    sql: `insert into ledger_rows (municipality_id, department, token, position, sealed)
          select $1, $2, entry.token, entry.position, entry.sealed from unnest($3::bytea[], $4::int[], $5::bytea[]) as entry (token, position, sealed)`,
    params: [
      municipality,
      department,
      entries.map(({ token }) => token),
      entries.map(({ position }) => position),
      entries.map(({ sealed }) => sealed),
    ],
  };
}

/** What can be taken back no longer is not kept. */
export const forgetBefore = (now: string): Sql => ({
  name: 'forget-ledgers-before',
  sql: `with over as (
          update ledger_imports
             set before_as_of = null, before_imported_at = null, before_imported_by = null, before_rows = null, before_columns = null,
                 before_found_by = null, before_until = null
           where municipality_id = (select current_municipality()) and before_until <= $1
          returning municipality_id, department)
        delete from ledger_rows_before b using over o where b.municipality_id = o.municipality_id and b.department = o.department`,
  params: [now],
});
