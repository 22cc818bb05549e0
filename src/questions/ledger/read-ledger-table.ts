import { readDayOfColumn } from '../../domain/era.js';
import type { Table } from '../../platform/tables/table.js';
import { readCellOfOffice } from './cell-of-office.js';
import {
  type Column,
  type Fault,
  isFactColumn,
  type Ledger,
  type LedgerRow,
  readLine,
  withNumbersTwice,
} from './import-ledger-csv.js';

/** A ledger as it was read from a file of an office. */
export interface LedgerOfFile extends Ledger {
  /** Where each of the rows stands in the file. */
  readonly lines: readonly number[];
  readonly faults: readonly Fault[];
}

/** What is not among `columns` is not looked at: it is gone before anything else happens. */
export function readLedgerTable(table: Table, columns: readonly (Column | null)[]): LedgerOfFile {
  const places = columns.flatMap((column, place) => (column === null ? [] : [{ column, place }]));
  const kept = places.map(({ column }) => column);
  const read = table.rows.flatMap(({ line, cells }) => {
    const own = places.map(({ column, place }) => asRead(column, cells[place] ?? ''));
    // Sums and remarks below the table have nothing in the columns that count.
    return own.every((cell) => cell.trim() === '')
      ? []
      : [readLine({ number: line, cells: own }, kept, readCellOfOffice)];
  });
  const rows = withNumbersTwice(read);
  return {
    columns: kept.filter(isFactColumn),
    rows: rows.map(({ row }): LedgerRow => row),
    lines: rows.map(({ line }) => line),
    faults: rows.flatMap(({ faults }) => faults),
  };
}

/** Systems write days as 3150302 and readings in half width; a name stays as it is. */
function asRead(column: Column, text: string): string {
  if (column === 'birthDate') return readDayOfColumn(text.trim()) ?? text;
  return column === 'kana' ? text.normalize('NFKC') : text;
}
