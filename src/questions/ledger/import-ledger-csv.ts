import { CsvError, parse } from 'csv-parse/sync';
import { invalid, type Refusal } from '../../access/refusal.js';
import { forbiddenNumberIn } from '../../access/forbidden-numbers.js';
import { FACT_NAMES, factNamed, isFactName, type FactName } from '../../domain/facts/index.js';
import { readDay } from '../../domain/era.js';
import { failure, success, type Result } from '../../platform/errors/result.js';
import type { Said } from '../../platform/said.js';
import { columnMeant, readCell } from './import-ledger-cells.js';
import type { Identity } from './ledger-row.js';

/** One person of a ledger, with what the ledger says. */
export interface LedgerRow {
  readonly identity: Identity;
  readonly facts: Readonly<Record<string, unknown>>;
}

export const IDENTITY = ['personNumber', 'name', 'kana', 'birthDate', 'address'] as const;
export type IdentityColumn = (typeof IDENTITY)[number];
export type Column = IdentityColumn | FactName;

export const MOST_ROWS = 300_000;
/** Sentences in one answer; a file with more faults usually has the same one in every line. */
const MOST_FAULTS = 20;

/** birthDate is a fact too, but here it says who it is. */
export const isFactColumn = (column: Column): column is FactName =>
  isFactName(column) && !IDENTITY.some((name) => name === column);

export interface Fault {
  readonly line: number;
  readonly column: string;
  readonly say: Said;
}

/** A ledger as it was read from a file. */
export interface Ledger {
  /** The facts for which it has a column. */
  readonly columns: readonly FactName[];
  readonly rows: readonly LedgerRow[];
}

/**
 * A department's ledger as CSV (RFC 4180, UTF-8 with or without BOM), `isEmpty`: nobody stands in it, it has only a header. Refused whole if one cell can't be read: a ledger with holes would say "no" by its silence.
 */
export function readLedgerCsv(department: string, csv: string, isEmpty = false): Result<Ledger, Refusal> {
  const lines = linesOf(csv);
  if (!lines.ok) return lines;
  const [header, ...body] = lines.value;
  if (!header)
    return refused('CSV_EMPTY', {
      ja: 'CSVが空です。1行目に列の名前を入れてください。',
      en: 'The CSV is empty. Its first line names the columns.',
    });
  if (body.length > MOST_ROWS)
    return refused('CSV_TOO_LARGE', {
      ja: `一度に取り込めるのは${String(MOST_ROWS)}行までです。`,
      en: `At most ${String(MOST_ROWS)} lines can be imported at once.`,
    });
  const columns = columnsOf(department, header.cells);
  if (!columns.ok) return columns;
  if (body.length > 0 && isEmpty)
    return failure(
      invalid(
        'CSV_NOT_EMPTY',
        {
          ja: `empty を true にしていますが、CSVには${String(body.length)}行あります。台帳にどなたも載っていないなら見出しだけのCSVを、載っているなら empty を付けずに取り込んでください。`,
          en: `empty is true, but the CSV has lines: ${String(body.length)}. If nobody stands in the ledger, send the header alone; otherwise leave empty out.`,
        },
        ['input', 'empty'],
      ),
    );
  if (body.length === 0 && !isEmpty)
    return refused('CSV_NO_ROWS', {
      ja: 'CSVに1行目の見出ししかありません。台帳にどなたも載っていないときだけ、empty を true にして取り込んでください。',
      en: 'The CSV has nothing but its header. Only if nobody stands in the ledger, import it with empty: true.',
    });
  const rows = body.map((line) => readLine(line, columns.value));
  const faults = withNumbersTwice(rows).flatMap((row) => row.faults);
  if (faults.length > 0) return failure(faultsInWords(faults));
  return success({ columns: columns.value.filter(isFactColumn), rows: rows.map(({ row }) => row) });
}

const refused = (code: string, message: Said): { readonly ok: false; readonly error: Refusal } =>
  failure(invalid(code, message, ['input', 'csv']));

export interface Line {
  readonly number: number;
  readonly cells: readonly string[];
}

function linesOf(csv: string): Result<readonly Line[], Refusal> {
  try {
    // Lines without content, as spreadsheets leave them at the end, are no rows.
    const parsed = parse(csv, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      on_record: (record: string[], { lines }) => [String(lines), ...record],
    });
    return success(parsed.map(([line, ...cells]) => ({ number: Number(line), cells })));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return refused('CSV_BROKEN', {
      ja: `${String(line)}行目のあたりで、CSVとして読み取れません。引用符(")の閉じ忘れがないか確かめてください。`,
      en: `Near line ${String(line)} this can’t be read as CSV. Look for a quotation mark (") that is not closed.`,
    });
  }
}

function columnsOf(department: string, header: readonly string[]): Result<readonly Column[], Refusal> {
  const held = FACT_NAMES.filter((name) => factNamed(name).holders.some(({ by }) => by === department));
  const names = header.map((name) => name.trim());
  const columns: Column[] = [];
  for (const name of names) {
    const twice = names.indexOf(name) !== columns.length;
    if (twice)
      return refused('CSV_COLUMN_TWICE', {
        ja: `1行目に「${name}」の列が二つあります。一つにしてください。`,
        en: `Line 1 names the column “${name}” twice. Keep one.`,
      });
    const identity = IDENTITY.find((column) => column === name);
    const fact = held.find((column) => column === name);
    const column = identity ?? fact;
    if (!column) return refused('CSV_COLUMN_UNKNOWN', unknownColumn(name, department, [...IDENTITY, ...held]));
    columns.push(column);
  }
  const missing = !columns.includes('name')
    ? 'name'
    : !columns.includes('personNumber') && !columns.includes('birthDate')
      ? 'personNumber'
      : null;
  return missing === null
    ? success(columns)
    : refused('CSV_COLUMN_MISSING', {
        ja: `1行目に「${missing}」の列がありません。その方を探すのに要ります。`,
        en: `Line 1 has no column “${missing}”. It is needed to find the person.`,
      });
}

function unknownColumn(name: string, department: string, columns: readonly string[]): Said {
  if (isFactName(name))
    return {
      ja: `「${name}」は${department}の台帳にあることではありません。この列を除いてください。`,
      en: `“${name}” is not held by ${department}. Leave this column out.`,
    };
  const near = columnMeant(name, columns);
  return {
    ja: `1行目の「${name}」という列は分かりません。${near === null ? '列の名前を確かめてください。' : `「${near}」ではありませんか。`}`,
    en: `There is no column “${name}”. ${near === null ? 'Check the names in line 1.' : `Did you mean “${near}”?`}`,
  };
}

export interface ReadLine {
  /** Where it stands in the file, from 1. */
  readonly line: number;
  readonly row: LedgerRow;
  readonly faults: readonly Fault[];
}

/** `read`: how the cells of this file are written. */
export function readLine({ number, cells }: Line, columns: readonly Column[], read = readCell): ReadLine {
  const faults: Fault[] = [];
  const fault = (column: string, ja: string, en: string): void =>
    void faults.push({ line: number, column, say: { ja, en } });
  if (cells.length > columns.length)
    fault(
      '-',
      `列が${String(columns.length)}より多くあります`,
      `there are more than ${String(columns.length)} columns`,
    );
  const textOf = (column: IdentityColumn): string | null => {
    const text = (cells[columns.indexOf(column)] ?? '').trim();
    return text === '' ? null : text;
  };
  const identity = identityOf(textOf, fault);
  const facts: Record<string, unknown> = {};
  columns.forEach((column, index) => {
    if (!isFactColumn(column)) return;
    const cell = read(column, cells[index] ?? '');
    if (cell.kind === 'wrong') fault(column, cell.say.ja, cell.say.en);
    if (cell.kind === 'value') facts[column] = cell.value;
  });
  return { line: number, row: { identity, facts }, faults };
}

/** One line a person: of two lines under one number nobody could say which one stands. */
export function withNumbersTwice(rows: readonly ReadLine[]): readonly ReadLine[] {
  const lines = new Map<string, number>();
  return rows.map((read) => {
    const { line, row, faults } = read;
    const { personNumber } = row.identity;
    const first = personNumber === null ? undefined : lines.get(personNumber);
    if (personNumber !== null && first === undefined) lines.set(personNumber, line);
    if (first === undefined) return read;
    const say = {
      ja: `${String(first)}行目と同じ宛名番号です。お一人を1行にまとめるか、違っているほうの番号を直してください`,
      en: `this is the person number of line ${String(first)}; keep one line a person, or correct the wrong number`,
    };
    return { line, row, faults: [...faults, { line, column: 'personNumber', say }] };
  });
}

function identityOf(
  textOf: (column: IdentityColumn) => string | null,
  fault: (column: string, ja: string, en: string) => void,
): Identity {
  const [personNumber, name, kana, birthDate, address] = IDENTITY.map(textOf);
  for (const column of IDENTITY) {
    const text = textOf(column);
    const forbidden = text === null ? null : forbiddenNumberIn(text);
    if (forbidden === 'my-number')
      fault(
        column,
        'マイナンバーと思われる番号が入っています。除いてください',
        'this looks like a My Number; take it out',
      );
    if (forbidden === 'resident-record-code')
      fault(
        column,
        '住民票コードと思われる番号が入っています。除いてください',
        'this looks like a resident record code; take it out',
      );
  }
  const number = personNumber?.normalize('NFKC') ?? null;
  if (number !== null && forbiddenNumberIn(number) === null && !/^\d{1,10}$/.test(number))
    fault('personNumber', '宛名番号は10桁までの数字で入れてください', 'a person number has up to 10 digits');
  if (!name) fault('name', 'お名前がありません', 'there is no name');
  const day = birthDate ? readDay(birthDate) : null;
  if (birthDate && day === null)
    fault(
      'birthDate',
      'そういう日はありません。1940-03-02 か 昭和15年3月2日 のように入れてください',
      'there is no such day; write 1940-03-02 or S15.3.2',
    );
  if (number === null && !birthDate)
    fault('personNumber', '宛名番号か生年月日が要ります', 'a person number or a birth date is needed');
  return { personNumber: number, name: name ?? '', kana: kana ?? null, birthDate: day, address: address ?? null };
}

function faultsInWords(faults: readonly Fault[]): Refusal {
  const shown = faults.slice(0, MOST_FAULTS);
  const more = faults.length - shown.length;
  return invalid(
    'CSV_CELLS_WRONG',
    {
      ja: [
        ...shown.map(({ line, column, say }) => `${String(line)}行目 ${column}: ${say.ja}。`),
        ...(more > 0 ? [`ほかに${String(more)}か所あります。`] : []),
      ].join('\n'),
      en: [
        ...shown.map(({ line, column, say }) => `Line ${String(line)}, ${column}: ${say.en}.`),
        ...(more > 0 ? [`And ${String(more)} more.`] : []),
      ].join('\n'),
    },
    ['input', 'csv'],
  );
}
