import type {
  DeceasedInput,
  FactInput,
  ImportLedgerInput,
  PersonInput,
  RegisterDeathNoticeInput,
} from '../src/contract/generated.js';
import { FACT_NAMES, factNamed, type FactName } from '../src/domain/facts/index.js';

/** The day on which tests take place, as a clock wants it. */
export const NOW = '2026-11-22T09:00:00+09:00';

let people = 0;
const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const SYLLABLES = ['ま', 'い', 'う', 'え', 'お', 'か', 'き', 'く', 'け', 'こ'];
const spelled = (count: number, letters: readonly string[]): string =>
  [...String(count)].map((digit) => letters[Number(digit)]).join('');

/** Somebody who died; each one another person, so that no two notices are of the same. */
export function aDeceased(given: Partial<DeceasedInput> = {}): DeceasedInput {
  people += 1;
  return {
    name: `山田 ${spelled(people, DIGITS)}`,
    kana: `やまだ ${spelled(people, SYLLABLES)}`,
    birthDate: '1940-03-02',
    sex: 'MALE',
    nationality: 'JAPANESE',
    address: `寄添市本町一丁目${String(people)}番1号`,
    personNumber: String(2_000_000 + people),
    registeredHere: true,
    ...given,
  };
}

export type NoticeGiven = Partial<Omit<RegisterDeathNoticeInput, 'deceased' | 'facts'>> & {
  readonly deceased?: Partial<DeceasedInput>;
  readonly facts?: Facts;
};

/** A death notice filed here five days before {@link NOW}, of a resident, by a child. */
export const aNotice = ({ deceased, facts, ...given }: NoticeGiven = {}): RegisterDeathNoticeInput => ({
  source: 'FILED_HERE',
  filedOn: given.deathDate === undefined ? '2026-11-18' : null,
  registerState: 'DONE',
  deceased: aDeceased(deceased),
  deathDate: '2026-11-17',
  people: [aPerson()],
  facts: factsOf(facts ?? {}),
  ...given,
});

export const aPerson = (given: Partial<PersonInput> = {}): PersonInput => ({
  roles: ['NOTIFIER'],
  name: '山田 美咲',
  relation: 'child',
  language: 'JA',
  ...given,
});

export type Facts = Partial<Record<FactName, unknown>>;

export const factsOf = (facts: Facts): FactInput[] => Object.entries(facts).map(([name, value]) => ({ name, value }));

export type Identity = Pick<DeceasedInput, 'personNumber' | 'name' | 'kana' | 'birthDate' | 'address'>;
export type LedgerLine = Partial<Identity> & { readonly facts?: Facts };

/** A cell as the import reads it: members separated by `;`, なし for "there is none", ○ and × spelled out. */
const cell = (value: unknown): string => {
  if (value === undefined) return '';
  if (value === null || (Array.isArray(value) && value.length === 0)) return 'なし';
  const text = typeof value === 'string' ? value : Array.isArray(value) ? value.join(';') : JSON.stringify(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A department's ledger as CSV, one line a person. */
export function aLedger(lines: readonly LedgerLine[], columns: readonly string[] = []): string {
  const facts = [...new Set([...columns, ...lines.flatMap((line) => Object.keys(line.facts ?? {}))])];
  const header = ['personNumber', 'name', 'kana', 'birthDate', 'address', ...facts];
  const rows = lines.map(({ personNumber, name, kana, birthDate, address, facts: stated = {} }) => [
    ...[personNumber ?? undefined, name, kana ?? undefined, birthDate ?? undefined, address ?? undefined],
    ...facts.map((fact) => new Map<string, unknown>(Object.entries(stated)).get(fact)),
  ]);
  return [header, ...rows].map((row) => row.map(cell).join(',')).join('\n') + '\n';
}

/** Somebody who is in every ledger and in no case, so that an import is never empty. */
const ANYBODY: LedgerLine = { personNumber: '9', name: '見本 太郎', kana: 'みほん たろう', birthDate: '1950-01-01' };

/** Every fact that a ledger of the department can have a column for; the birth date says who it is. */
const columnsOf = (department: string): FactName[] =>
  FACT_NAMES.filter((name) => name !== 'birthDate' && factNamed(name).holders.some(({ by }) => by === department));

/** An import of a department's ledger, complete in its columns, drawn up on the day of {@link NOW}. */
export const anImport = (
  department: string,
  lines: readonly LedgerLine[] = [],
  asOf = '2026-11-22',
): ImportLedgerInput => ({ department, asOf, csv: aLedger([ANYBODY, ...lines], columnsOf(department)) });
