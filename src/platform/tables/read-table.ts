import { success, type Result } from '../errors/result.js';
import { withoutNeutralising } from './formula-start.js';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';
import { tableProblem, type Table, type TableLimits, type TableProblem } from './table.js';

const isZip = ([a, b, c, d]: Uint8Array): boolean => a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04;
/** The container of .xls, and of workbooks with a password. */
const isOldExcel = ([a, b, c, d]: Uint8Array): boolean => a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0;

/**
 * A file of rows under a header, by what it is and not by what it is called: CSV in UTF-8 or CP932, or the first sheet of
 * an xlsx workbook. Lines without content are none; a name keeps every code point.
 */
export function readTable(bytes: Uint8Array, limits: TableLimits): Result<Table, TableProblem> {
  if (bytes.length > limits.bytes)
    return tableProblem(
      'FILE_TOO_LARGE',
      `ファイルが大きすぎます(${megabytes(limits.bytes)}まで)。要る列と行だけにして、または分けて取り込んでください。`,
      `The file is too large (at most ${megabytes(limits.bytes)}). Keep only the columns and rows that are needed, or split it.`,
    );
  if (isOldExcel(bytes))
    return tableProblem(
      'FILE_OLD_EXCEL',
      '旧形式のExcel(.xls)か、パスワードの付いたブックです。Excelで開き、パスワードを外してExcelブック(.xlsx)で保存し直してください。',
      'This is an old workbook (.xls) or one with a password. Open it in Excel and save it as .xlsx without a password.',
    );
  const read = isZip(bytes) ? readXlsx(bytes, limits) : readCsv(bytes);
  if (!read.ok) return read;
  const { format, lines } = read.value;
  const asWritten = format.kind === 'csv' ? withoutNeutralising : (cell: string): string => cell;
  const [header, ...rows] = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!header)
    return tableProblem(
      'FILE_EMPTY',
      'ファイルに何も入っていません。1行目に列の名前を入れてください。',
      'The file is empty. Its first line names the columns.',
    );
  if (rows.length > limits.rows)
    return tableProblem(
      'TABLE_TOO_LONG',
      `一度に取り込めるのは${String(limits.rows)}行までです。分けて取り込んでください。`,
      `At most ${String(limits.rows)} rows can be read at once. Split the file.`,
    );
  const names = header.cells.map((name) => asWritten(name).trim());
  while (names.at(-1) === '') names.pop();
  if (names.length > limits.columns)
    return tableProblem(
      'TABLE_TOO_WIDE',
      `列は${String(limits.columns)}までです。要る列だけにしてください。`,
      `There can be ${String(limits.columns)} columns at most. Keep those that are needed.`,
    );
  return success({
    format,
    header: names,
    rows: rows.map(({ line, cells }) => ({ line, cells: cells.map(asWritten) })),
  });
}

const megabytes = (bytes: number): string => `${String(Math.floor((bytes / 1024 / 1024) * 10) / 10)} MB`;
