import { read, utils, type CellObject, type WorkBook } from '@e965/xlsx';
import { Unzip, UnzipInflate, zipSync } from 'fflate';
import { success, type Result } from '../errors/result.js';
import type { ReadLines } from './read-csv.js';
import { tableProblem, type TableLimits, type TableProblem } from './table.js';

/** What a workbook may weigh unpacked: XML packs to about a tenth, a bomb to a thousandth. */
const MOST_UNPACKED = 64 * 1024 * 1024;
const MOST_PARTS = 2_000;
/** Packed bytes looked at in one go: they unpack to 16 MiB at most, then what came out is counted. */
const STEP = 16 * 1024;

/** Nothing else of a workbook is opened: no macro, picture, link to another file, query or embedded object. */
const PARTS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(_rels\/)?workbook\.xml(\.rels)?|xl\/worksheets\/[^/]+\.xml|xl\/(sharedStrings|styles)\.xml)$/i;

/** The first visible sheet, cell by cell as text. Formulas are never worked out: what stands is what Excel last showed. */
export function readXlsx(bytes: Uint8Array, limits: TableLimits): Result<ReadLines, TableProblem> {
  const parts = unpack(bytes);
  if (!parts.ok) return parts;
  if (!('xl/workbook.xml' in parts.value)) return noTable();
  const book = open(parts.value, limits);
  if (book === null) return noTable();
  const names = book.SheetNames.filter((_, index) => (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) === 0);
  const [name] = names;
  const sheet = name === undefined ? undefined : book.Sheets[name];
  if (name === undefined || sheet === undefined) return noTable();
  const range = sheet['!ref'] === undefined ? null : utils.decode_range(sheet['!ref']);
  const width = Math.min((range?.e.c ?? -1) + 1, limits.columns + 1);
  const data: readonly ((CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  const lines = Array.from(data, (row, index) => ({
    line: index + 1,
    cells: Array.from({ length: row === undefined ? 0 : width }, (_, column) => textOf(row?.[column])),
  }));
  return success({ format: { kind: 'xlsx', sheet: name, otherSheets: names.slice(1) }, lines });
}

const noTable = (): { readonly ok: false; readonly error: TableProblem } =>
  tableProblem(
    'FILE_NO_TABLE',
    'このファイルから表を読み取れません。Excelで開き直し、Excelブック(.xlsx)かCSVで保存し直してください。',
    'No table can be read from this file. Open it in Excel and save it as a workbook (.xlsx) or as CSV.',
  );

/** Given only what {@link unpack} let through, packed anew: two tables of contents in one archive can't disagree. */
function open(parts: Record<string, Uint8Array>, limits: TableLimits): WorkBook | null {
  try {
    return read(zipSync(parts, { level: 0 }), {
      type: 'array',
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellDates: true,
      UTC: true,
      sheetRows: limits.rows + 2,
    });
  } catch {
    // Whatever the library trips over, the file is no workbook that we can read; nothing of it is repeated.
    return null;
  }
}

function unpack(bytes: Uint8Array): Result<Record<string, Uint8Array>, TableProblem> {
  const parts: Record<string, Uint8Array> = {};
  const seen = { parts: 0, unpacked: 0, broken: false };
  const tooMuch = (): boolean => seen.parts > MOST_PARTS || seen.unpacked > MOST_UNPACKED;
  const unzip = new Unzip((file) => {
    seen.parts += 1;
    if (!PARTS.test(file.name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      if (error) seen.broken = true;
      if (error || tooMuch()) return;
      seen.unpacked += chunk.length;
      chunks.push(chunk);
      if (final) parts[file.name] = Buffer.concat(chunks);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let from = 0; from < bytes.length && !tooMuch(); from += STEP)
      unzip.push(bytes.subarray(from, from + STEP), from + STEP >= bytes.length);
  } catch {
    // Not an archive, or one that was cut off: the library says so by throwing.
    seen.broken = true;
  }
  if (tooMuch())
    return tableProblem(
      'FILE_PACKED_TOO_TIGHT',
      'このExcelブックは、開くと大きくなりすぎるため取り込めません。必要な列と行だけを新しいブックに貼り付けるか、CSVで保存し直してください。',
      'This workbook is too large once it is unpacked. Paste the columns and rows that are needed into a new workbook, or save it as CSV.',
    );
  return seen.broken ? noTable() : success(parts);
}

function textOf(cell: CellObject | undefined): string {
  switch (cell?.t) {
    case 's':
      return String(cell.v ?? '');
    case 'n':
      // Zeros that the cell shows before a number belong to it; otherwise a number is not rounded as it is shown.
      return cell.w !== undefined && /^0\d+$/.test(cell.w) ? cell.w : String(cell.v ?? '');
    case 'd':
      return cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : '';
    case 'b':
      return cell.v === true ? 'TRUE' : 'FALSE';
    case 'e':
      return cell.w ?? '#';
    case 'z':
    case undefined:
      return '';
  }
}
