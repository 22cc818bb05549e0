import type { CalendarDate } from '../../domain/calendar-date.js';
import { isFactName, type FactName } from '../../domain/facts/index.js';
import { rowsOf } from '../../platform/database/rows.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';

/** One import of a ledger, without anybody of it. */
export interface ImportOfLedger {
  readonly asOf: CalendarDate;
  readonly importedAt: Date;
  /** As colleagues know them; null: a program. */
  readonly importedBy: string | null;
  readonly rows: number;
  readonly columns: readonly FactName[];
}

export interface LedgerState {
  /** 0: never imported. */
  readonly version: number;
  readonly standing: (ImportOfLedger & { readonly standsSince: Date }) | null;
  readonly before: (ImportOfLedger & { readonly until: Date }) | null;
}

interface StateRow {
  readonly version: number;
  readonly as_of: string;
  readonly imported_at: Date;
  readonly by: string | null;
  readonly rows: number;
  readonly columns: string[];
  readonly stands_since: Date;
  readonly before_as_of: string | null;
  readonly before_imported_at: Date | null;
  readonly before_by: string | null;
  readonly before_rows: number | null;
  readonly before_columns: string[] | null;
  readonly before_until: Date | null;
}

/** `locking`: nobody replaces it before the transaction has ended. */
export async function readLedgerState(
  tx: SqlTransaction,
  department: string,
  now: Date,
  locking = false,
): Promise<LedgerState> {
  const named = (column: string) =>
    `(select s.name from staff s where s.municipality_id = i.municipality_id and s.id = i.${column})`;
  const [answer] = await tx.pipeline([
    {
      name: locking ? 'lock-ledger-state' : 'ledger-state',
      sql: `select i.version, i.as_of::text, i.imported_at, ${named('imported_by')} as by, i.rows, i.columns, i.stands_since,
                   i.before_as_of::text, i.before_imported_at, ${named('before_imported_by')} as before_by, i.before_rows, i.before_columns, i.before_until
              from ledger_imports i where i.municipality_id = (select current_municipality()) and i.department = $1${locking ? ' for update of i' : ''}`,
      params: [department],
    },
  ]);
  const [row] = rowsOf<StateRow>(answer);
  if (row === undefined) return { version: 0, standing: null, before: null };
  const until = row.before_until === null ? null : new Date(row.before_until);
  return {
    version: row.version,
    standing: {
      asOf: row.as_of,
      importedAt: new Date(row.imported_at),
      importedBy: row.by,
      rows: row.rows,
      columns: row.columns.filter(isFactName),
      standsSince: new Date(row.stands_since),
    },
    before:
      until === null || until <= now || row.before_as_of === null || row.before_imported_at === null
        ? null
        : {
            asOf: row.before_as_of,
            importedAt: new Date(row.before_imported_at),
            importedBy: row.before_by,
            rows: row.before_rows ?? 0,
            columns: (row.before_columns ?? []).filter(isFactName),
            until,
          },
  };
}
