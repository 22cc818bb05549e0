import type { ReadFile } from '../../contract/generated.js';
import type { Table } from '../../platform/tables/table.js';

const ENCODINGS = { 'utf-8': 'UTF-8', 'utf-8-bom': 'UTF-8 (BOM)', cp932: 'Shift_JIS (CP932)' } as const;

/** How a file was read. */
export const presentFile = ({ format, rows }: Table): ReadFile => ({
  format: format.kind === 'xlsx' ? 'Excel' : ENCODINGS[format.encoding],
  sheet: format.kind === 'xlsx' ? format.sheet : null,
  otherSheets: format.kind === 'xlsx' ? [...format.otherSheets] : [],
  rows: rows.length,
});
