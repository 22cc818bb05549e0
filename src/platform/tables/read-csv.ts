import { isUtf8 } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import { success, type Result } from '../errors/result.js';
import { fromCp932 } from './cp932.js';
import {
  tableProblem,
  type Encoding,
  type Separator,
  type TableFormat,
  type TableProblem,
  type TableRow,
} from './table.js';

/** A cell of more characters than this is a quotation mark that was never closed. */
const LONGEST_LINE = 100_000;

export interface ReadLines {
  readonly format: TableFormat;
  readonly lines: readonly TableRow[];
}

/** RFC 4180 in whatever encoding and with whatever separator offices use. */
export function readCsv(bytes: Uint8Array): Result<ReadLines, TableProblem> {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  const separator = separatorOf(text);
  try {
    const parsed = parse(text, { delimiter: separator, relax_column_count: true, max_record_size: LONGEST_LINE });
    return success({
      format: { kind: 'csv', encoding, separator },
      lines: parsed.map((cells, index) => ({ line: index + 1, cells })),
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return tableProblem(
      'CSV_BROKEN',
      `${String(line)}行目のあたりで、CSVとして読み取れません。引用符(")の閉じ忘れがないか確かめてください。`,
      `Near line ${String(line)} this can’t be read as CSV. Look for a quotation mark (") that is not closed.`,
    );
  }
}

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** A mark at the start decides; then strict UTF-8, which no Japanese text in CP932 is by chance; then CP932. */
function decode(bytes: Uint8Array): Result<{ readonly text: string; readonly encoding: Encoding }, TableProblem> {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || bytes.subarray(0, 200).includes(0))
    return tableProblem(
      'FILE_IS_UTF16',
      'UTF-16(Excelの「Unicode テキスト」)のファイルは取り込めません。「CSV UTF-8(コンマ区切り)」かExcelブック(.xlsx)で保存し直してください。',
      'This is UTF-16 (“Unicode text” in Excel). Save it as “CSV UTF-8” or as a workbook (.xlsx).',
    );
  const marked = startsWith(bytes, 0xef, 0xbb, 0xbf);
  if (isUtf8(bytes))
    return success({ text: new TextDecoder().decode(bytes), encoding: marked ? 'utf-8-bom' : 'utf-8' });
  const cp932 = marked ? null : fromCp932(bytes);
  if (cp932 !== null) return success({ text: cp932, encoding: 'cp932' });
  return tableProblem(
    'FILE_ENCODING_UNKNOWN',
    '文字コードが読み取れません。CSVはUTF-8かShift_JISで、またはExcelブック(.xlsx)で保存し直してください。',
    'The encoding can’t be made out. Save it as CSV in UTF-8 or Shift_JIS, or as a workbook (.xlsx).',
  );
}

/** The one that stands most often in the first line, outside of quotation marks. */
function separatorOf(text: string): Separator {
  const first = text.replace(/^[\r\n]+/, '').split(/[\r\n]/, 1)[0] ?? '';
  const bare = first.replace(/"[^"]*"/g, '');
  const count = (separator: Separator): number => bare.split(separator).length;
  return ([',', '\t', ';'] as const).reduce((best, next) => (count(next) > count(best) ? next : best));
}
