import { forbiddenNumberIn, forbiddenNumberInTelephone } from '../../access/forbidden-numbers.js';
import type {
  FactInput,
  NoticeField,
  NoticeSource,
  RegisterDeathNoticeInput,
  RegisterState,
} from '../../contract/generated.js';
import type { CalendarDate } from '../../domain/calendar-date.js';
import type { Said } from '../../platform/said.js';
import type { Table, TableRow } from '../../platform/tables/table.js';
import { noticeProblems } from '../notice-input.js';
import { fieldAt, readDayCell, readRelation, readSex, readYesNo, type Read } from './read-cells.js';

export interface CellOfRow {
  readonly field: NoticeField;
  /** As it stands; null for a number that nobody may keep. */
  readonly text: string | null;
  readonly problem: Said | null;
}

/** A line of the file as a notice; `input` only where every cell could be read. */
export interface RowOfFile {
  readonly line: number;
  readonly cells: readonly CellOfRow[];
  readonly message: Said | null;
  readonly input: RegisterDeathNoticeInput | null;
}

export interface SaidOfAll {
  readonly source: NoticeSource;
  readonly registerState: RegisterState;
  readonly today: CalendarDate;
}

export function readNoticeRows(
  table: Table,
  columns: readonly (NoticeField | null)[],
  all: SaidOfAll,
): readonly RowOfFile[] {
  return withTwins(table.rows.map((row) => readRow(row, columns, all)));
}

function readRow({ line, cells }: TableRow, columns: readonly (NoticeField | null)[], all: SaidOfAll): RowOfFile {
  const texts = new Map<NoticeField, string>();
  columns.forEach((field, place) => {
    // Systems fill a name up with blanks; inside of it nothing is changed.
    const text = (cells[place] ?? '').replace(/^[\s\u3000]+|[\s\u3000]+$/gu, '');
    if (field !== null && text !== '') texts.set(field, text);
  });
  const problems = new Map<NoticeField, Said>();
  const value = <Value>(field: NoticeField, reading: (text: string) => Read<Value>): Value | undefined => {
    const text = texts.get(field);
    if (text === undefined) return undefined;
    const result = reading(text);
    if (result.ok) return result.value;
    problems.set(field, result.say);
    return undefined;
  };
  for (const [field, text] of texts) {
    const forbidden = forbiddenIn(field, text);
    if (forbidden) problems.set(field, forbidden);
  }
  const deathDate = value('DEATH_DATE', readDayCell);
  const input = inputOf(texts, all, {
    deathDate: deathDate ?? '',
    birthDate: value('BIRTH_DATE', readDayCell),
    filedOn: value('FILED_ON', readDayCell),
    sex: value('SEX', readSex),
    registeredHere: value('REGISTERED_HERE', readYesNo),
    wasHead: value('WAS_HEAD', readYesNo),
    relation: value('NOTIFIER_RELATION', readRelation),
  });
  if (!texts.has('NAME')) problems.set('NAME', NAME_MISSING);
  if (!texts.has('DEATH_DATE')) problems.set('DEATH_DATE', DEATH_MISSING);
  const refusals = problems.size > 0 ? [] : noticeProblems(input, all.today);
  let message: Said | null = null;
  for (const refusal of refusals) {
    const field = fieldAt(refusal.path);
    const say = saidBy(refusal.message);
    if (field === undefined) message ??= say;
    else if (!problems.has(field)) problems.set(field, say);
  }
  const fields = [...new Set([...texts.keys(), ...problems.keys()])];
  return {
    line,
    cells: fields.map((field) => {
      const text = texts.get(field) ?? '';
      return { field, text: forbiddenIn(field, text) ? null : text, problem: problems.get(field) ?? null };
    }),
    message,
    input: problems.size > 0 || message !== null ? null : input,
  };
}

interface Values {
  readonly deathDate: string;
  readonly birthDate: string | undefined;
  readonly filedOn: string | undefined;
  readonly sex: 'MALE' | 'FEMALE' | undefined;
  readonly registeredHere: boolean | undefined;
  readonly wasHead: boolean | undefined;
  readonly relation: string | undefined;
}

function inputOf(
  texts: ReadonlyMap<NoticeField, string>,
  { source, registerState }: SaidOfAll,
  values: Values,
): RegisterDeathNoticeInput {
  const plain = (field: NoticeField): string | null => texts.get(field)?.normalize('NFKC') ?? null;
  const notifier = {
    name: texts.get('NOTIFIER_NAME') ?? null,
    relation: values.relation ?? null,
    telephone: plain('NOTIFIER_TELEPHONE')?.replace(/[‐‑–—−ー]/gu, '-') ?? null,
    address: texts.get('NOTIFIER_ADDRESS') ?? null,
  };
  const facts: FactInput[] = values.wasHead === undefined ? [] : [{ name: 'wasHouseholdHead', value: values.wasHead }];
  return {
    source,
    registerState,
    filedOn: values.filedOn ?? null,
    deathDate: values.deathDate,
    deceased: {
      name: texts.get('NAME') ?? '',
      // Systems write readings in half width; a reading is no spelling of a name.
      kana: plain('KANA'),
      birthDate: values.birthDate ?? null,
      sex: values.sex ?? null,
      address: texts.get('ADDRESS') ?? null,
      personNumber: plain('PERSON_NUMBER'),
      registeredHere: values.registeredHere ?? null,
    },
    people: Object.values(notifier).every((said) => said === null)
      ? []
      : [{ roles: ['NOTIFIER'], language: 'JA', ...notifier }],
    facts,
  };
}

function forbiddenIn(field: NoticeField, text: string): Said | null {
  const found = field === 'NOTIFIER_TELEPHONE' ? forbiddenNumberInTelephone(text) : forbiddenNumberIn(text);
  return found === null ? null : FORBIDDEN;
}

/** Two lines of one person number, or alike in every cell, are one notice: the second is not taken before somebody looked. */
function withTwins(rows: readonly RowOfFile[]): readonly RowOfFile[] {
  const first = new Map<string, number>();
  return rows.map((row) => {
    if (row.input === null) return row;
    const { personNumber, name, birthDate } = row.input.deceased;
    const key = personNumber ?? JSON.stringify([name, birthDate, row.input.deathDate]);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, row.line);
      return row;
    }
    return { ...row, input: null, message: twin(before, Boolean(personNumber)) };
  });
}

const twin = (line: number, number: boolean): Said => ({
  ja: `${String(line)}行目と同じ${number ? '宛名番号' : 'お名前と日付'}です。同じ方でしたら、この行はそのままで構いません。別の方でしたら、ファイルを直すか、フォームで受け付けてください。`,
  en: `Line ${String(line)} has the same ${number ? 'person number' : 'name and days'}. If it is the same person, leave this line; if not, correct the file or use the form.`,
});

const saidBy = (message: Said | string): Said => (typeof message === 'string' ? { ja: message, en: message } : message);

const NAME_MISSING: Said = {
  ja: 'お名前がありません。分からないときは「不詳」と入れてください。',
  en: 'There is no name; write 不詳 if it is not known.',
};
const DEATH_MISSING: Said = { ja: '亡くなられた日がありません。', en: 'There is no day of death.' };
const FORBIDDEN: Said = {
  ja: 'マイナンバーか住民票コードと思われる番号が入っています。ファイルから取り除いてください。',
  en: 'This looks like a My Number or a resident record code. Take it out of the file.',
};
