import { CsvError, parse } from 'csv-parse/sync';
import { forbiddenNumberIn } from '../access/forbidden-numbers.js';
import { invalid, type Refusal } from '../access/refusal.js';
import type { Marks } from '../cases/protection/marks.js';
import { failure, type Result, success } from '../platform/errors/result.js';
import type { Said } from '../platform/said.js';

/** What a column may be called. */
const COLUMNS: ReadonlyMap<string, keyof Marks> = new Map([
  ['personNumber', 'personNumber'],
  ['宛名番号', 'personNumber'],
  ['name', 'name'],
  ['氏名', 'name'],
  ['address', 'address'],
  ['住所', 'address'],
]);

const MOST_ROWS = 50_000;

/**
 * The city's list of protected people, as CSV (RFC 4180, UTF-8): 宛名番号, 氏名, 住所. Refused whole if one line can't be read:
 * whoever stood there would be taken for not protected. A list with nobody is its header alone.
 */
export function readProtectionList(csv: string): Result<readonly Marks[], Refusal> {
  const lines = linesOf(csv);
  if (!lines) return wrong('CSV_BROKEN', broken);
  const [header = [], ...body] = lines;
  const columns = header.map((name) => COLUMNS.get(name.normalize('NFKC').trim()));
  if (columns.length === 0 || columns.includes(undefined) || new Set(columns).size !== columns.length)
    return wrong('CSV_COLUMNS', columnsWrong);
  if (!columns.includes('name') || !(columns.includes('personNumber') || columns.includes('address')))
    return wrong('CSV_COLUMNS', columnsWrong);
  if (body.length > MOST_ROWS) return wrong('CSV_TOO_LARGE', tooLarge);
  const rows: Marks[] = [];
  for (const [index, cells] of body.entries()) {
    const at = (column: keyof Marks) => cells[columns.indexOf(column)]?.trim() || null;
    const row = { personNumber: at('personNumber'), name: at('name'), address: at('address') };
    // By a number alone nobody of a family would be found: of them only names are known.
    const identified = row.name && (row.personNumber ?? row.address);
    if (cells.length !== columns.length || !identified) return wrong('CSV_LINE', unreadable(index + 2));
    if (cells.some((cell) => forbiddenNumberIn(cell) !== null)) return wrong('MY_NUMBER', forbidden(index + 2));
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
