import { CsvError, parse } from 'csv-parse/sync';
import { forbiddenNumberIn } from '../../access/forbidden-numbers.js';
import { invalid, type Refusal } from '../../access/refusal.js';
import { foldedHeader } from '../../access/table-of-input.js';
import type { Marks } from '../../cases/protection/marks.js';
import { failure, type Result, success } from '../../platform/errors/result.js';
import type { Said } from '../../platform/said.js';
import type { Table } from '../../platform/tables/table.js';

type Column = keyof Marks;

/** What a column may be called, folded. */
const COLUMNS: ReadonlyMap<string, Column> = new Map([
  ['personnumber', 'personNumber'],
  ['宛名番号', 'personNumber'],
  ['宛名コード', 'personNumber'],
  ['name', 'name'],
  ['氏名', 'name'],
  ['漢字氏名', 'name'],
  ['お名前', 'name'],
  ['address', 'address'],
  ['住所', 'address'],
  ['現住所', 'address'],
]);

export const MOST_ROWS = 50_000;

/** What is wrong in one line of a file, and what to do; it says nobody's name. */
export interface LineFault {
  /** As a spreadsheet numbers it. */
  readonly line: number;
  readonly say: Said;
}

/** A list as it was read from a file of an office. */
export interface ListOfFile {
  /** Names of the columns that nothing is read of. */
  readonly left: readonly string[];
  /** Why no line of it can be read; null: they were. */
  readonly columnsWrong: Said | null;
  readonly rows: readonly Marks[];
  readonly faults: readonly LineFault[];
}

const columnsOf = (header: readonly string[]): (Column | undefined)[] =>
  header.map((name) => COLUMNS.get(foldedHeader(name)));

function problemOfColumns(columns: readonly (Column | undefined)[]): Said | null {
  const known = columns.filter((column) => column !== undefined);
  const isEnough = known.includes('name') && (known.includes('personNumber') || known.includes('address'));
  return isEnough && new Set(known).size === known.length ? null : columnsWrong;
}

/** One line. By a number alone nobody of a family would be found: of them only names are known. */
function readCells(cells: readonly string[], columns: readonly (Column | undefined)[]): Marks | 'nobody' | 'forbidden' {
  const at = (column: Column) => cells[columns.indexOf(column)]?.trim() || null;
  const row = { personNumber: at('personNumber'), name: at('name'), address: at('address') };
  if (!row.name || !(row.personNumber ?? row.address)) return 'nobody';
  return Object.values(row).some((cell) => cell !== null && forbiddenNumberIn(cell) !== null) ? 'forbidden' : row;
}

/**
 * The list as an office's table has it: more columns than are needed are left. A line that does not say who it is, is a fault,
 * remarks below the table too: whoever stood there would be taken for not protected.
 */
export function readProtectionTable({ header, rows, format }: Table): ListOfFile {
  const columns = columnsOf(header);
  const left = header.filter((name, place) => columns[place] === undefined && name !== '');
  const problem = problemOfColumns(columns);
  if (problem !== null) return { left, columnsWrong: problem, rows: [], faults: [] };
  const read = rows.map(({ line, cells }): Marks | LineFault => {
    // A comma or a line break inside an address that was not quoted moves everything behind it.
    const isMoved =
      cells.slice(header.length).some((cell) => cell.trim() !== '') ||
      (format.kind === 'csv' && cells.length < header.length);
    const row = isMoved ? 'nobody' : readCells(cells, columns);
    return row === 'nobody'
      ? { line, say: unreadable(line) }
      : row === 'forbidden'
        ? { line, say: forbidden(line) }
        : row;
  });
  return {
    left,
    columnsWrong: null,
    rows: read.flatMap((one) => ('say' in one ? [] : [one])),
    faults: read.flatMap((one) => ('say' in one ? [one] : [])),
  };
}

/**
 * The city's list of protected people, as CSV (RFC 4180, UTF-8): 宛名番号, 氏名, 住所. Refused whole if one line can't be read:
 * whoever stood there would be taken for not protected. A list with nobody is its header alone.
 */
export function readProtectionList(csv: string): Result<readonly Marks[], Refusal> {
  const lines = linesOf(csv);
  if (!lines) return wrong('CSV_BROKEN', broken);
  const [header = [], ...body] = lines;
  const columns = columnsOf(header);
  if (columns.length === 0 || columns.includes(undefined) || problemOfColumns(columns) !== null)
    return wrong('CSV_COLUMNS', columnsWrong);
  if (body.length > MOST_ROWS) return wrong('CSV_TOO_LARGE', tooLarge);
  const rows: Marks[] = [];
  for (const [index, cells] of body.entries()) {
    const row = cells.length === columns.length ? readCells(cells, columns) : 'nobody';
    if (row === 'nobody') return wrong('CSV_LINE', unreadable(index + 2));
    if (row === 'forbidden') return wrong('MY_NUMBER', forbidden(index + 2));
    rows.push(row);
  }
  return success(rows);
}

function linesOf(csv: string): string[][] | null {
  try {
    return parse(csv, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    });
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

const wrong = (code: string, message: Said): { readonly ok: false; readonly error: Refusal } =>
  failure(invalid(code, message, ['input', 'csv']));

const broken: Said = {
  ja: 'CSVとして読み取れません。引用符(")の閉じ忘れがないか確かめてください。何も取り込んでいません。',
  en: 'This can’t be read as CSV: look for a quotation mark (") that is not closed. Nothing was imported.',
};
const columnsWrong: Said = {
  ja: '1行目に列の名前（宛名番号、氏名、住所）を一度ずつ入れてください。氏名のほかに、宛名番号か住所が要ります。',
  en: 'Line 1 names the columns personNumber, name and address, each once: name, and with it personNumber or address.',
};
const tooLarge: Said = {
  ja: `一度に取り込めるのは${String(MOST_ROWS)}行までです。`,
  en: `At most ${String(MOST_ROWS)} lines can be imported at once.`,
};
const unreadable = (line: number): Said => ({
  ja: `${String(line)}行目がだれのことか分かりません。氏名と、宛名番号か住所を入れ、列の数をそろえてください。何も取り込んでいません。`,
  en: `Line ${String(line)} does not say who it is: give the name, with it the person number or the address, and as many cells as columns. Nothing was imported.`,
});
const forbidden = (line: number): Said => ({
  ja: `${String(line)}行目に、マイナンバーか住民票コードと思われる番号が入っています。取り除いてください。何も取り込んでいません。`,
  en: `Line ${String(line)} holds what looks like a My Number or a resident record code. Take it out. Nothing was imported.`,
});
