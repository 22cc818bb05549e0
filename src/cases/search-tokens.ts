import { readAccessCode } from '../access/family/access-code.js';
import type { KeyRing } from '../access/sealing.js';
import { partsOf } from '../domain/calendar-date.js';
import { readDay } from '../domain/era.js';
import type { Statement as Sql } from '../platform/database/wire.js';
import { kanaKey, kanaSound, nameKey, nameKeys } from './name-key.js';
import type { Notice, PersonOfCase } from './notice.js';
import { telephoneKeys } from './telephone-key.js';

/** Of a living person that alone which a telephone number is looked for by. */
type Reached = Pick<PersonOfCase, 'telephone'>;

/** Under what a case is found: whole values only, each one token. */
export function searchTokens(
  keys: KeyRing,
  municipality: string,
  { number, notice, people }: { readonly number: string; readonly notice: Notice; readonly people: readonly Reached[] },
): Buffer[] {
  const { name, kana, birthDate, personNumber } = notice.deceased;
  const one = (purpose: string, value: string) => keys.token(municipality, purpose, value);
  return [
    one('number', number),
    one('name', nameKey(name)),
    ...nameParts(name).map((part) => one('name', nameKey(part))),
    ...(kana === null ? [] : [kana, ...nameParts(kana)]).flatMap((part) => [
      one('kana', kanaKey(part)),
      one('kana sound', kanaSound(part)),
    ]),
    ...(birthDate === null ? [] : [one('birth', birthDate)]),
    ...(personNumber === null ? [] : [one('person-number', personNumber)]),
    ...telephoneTokens(keys, municipality, people),
    ...duplicateTokens(keys, municipality, notice),
  ].filter((token, index, all) => all.findIndex((other) => other.equals(token)) === index);
}

/** Under which telephone numbers of its people a case is found. No department looks for one (find-cases.ts). */
export const telephoneTokens = (keys: KeyRing, municipality: string, people: readonly Reached[]): Buffer[] =>
  numberTokens(keys, municipality, 'telephone', people);

/** Under which numbers of its visits and call-backs; these follow the visits, the others the people. */
export const visitTokens = (keys: KeyRing, municipality: string, visitors: readonly Reached[]): Buffer[] =>
  numberTokens(keys, municipality, 'telephone of visit', visitors);

const numberTokens = (
  keys: KeyRing,
  municipality: string,
  purpose: 'telephone' | 'telephone of visit',
  reached: readonly Reached[],
): Buffer[] =>
  [...new Set(reached.flatMap(({ telephone }) => (telephone === null ? [] : telephoneKeys(telephone))))].map((number) =>
    keys.token(municipality, purpose, number),
  );

/** Family and given name, where they are written apart. */
const nameParts = (name: string): string[] => {
  const parts = name.split(/[\s\u3000]+/u).filter(Boolean);
  return parts.length > 1 ? parts : [];
};

/** Under what the same person may be found: person number; name and birth date; or kana and the years of a possible death. */
export function duplicateTokens(keys: KeyRing, municipality: string, notice: Notice): Buffer[] {
  const { deceased, deathDate } = notice;
  const { name, kana, birthDate, personNumber } = deceased;
  return [
    ...(personNumber === null ? [] : [keys.token(municipality, 'same person-number', personNumber)]),
    ...(birthDate === null
      ? []
      : nameKeys(name).map((key) => keys.token(municipality, 'same name-birth', `${key} ${birthDate}`))),
    ...(kana === null
      ? []
      : [
          ...yearsOf(notice).map((year) =>
            keys.token(municipality, 'same kana-year', `${kanaKey(kana)} ${String(year)}`),
          ),
          // Cases of before are found by their first day only.
          keys.token(municipality, 'same kana-death', `${kanaKey(kana)} ${deathDate}`),
        ]),
  ];
}

/** A day is found by its year: a token for every day of an interval would be hundreds, and whether days meet is then looked at. */
function yearsOf({ deathDate, deathDateTo }: Notice): number[] {
  const [first, last] = [deathDate, deathDateTo ?? deathDate].map((day) => partsOf(day).year);
  return first === undefined || last === undefined
    ? []
    : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** A reception number is `2026-0023`; people leave out the hyphen or the zeros, and type every kind of hyphen. */
export function numbersMeant(typed: string): string[] {
  const [, year, running] = /^(20\d\d)[\s\p{Pd}ー−](\d{1,9})$/u.exec(typed) ?? /^(20\d\d)(\d{4,9})$/.exec(typed) ?? [];
  return year && running ? [receptionNumber(year, Number(running))] : [];
}

/** 受付番号: calendar year of registration and running number, in groups that can be read aloud: `2026-0042`. */
export const receptionNumber = (year: string, running: number): string => `${year}-${String(running).padStart(4, '0')}`;

/** Who searches, and so what for: a telephone number is the counter's to look for. */
export interface Searcher {
  readonly municipality: string;
  readonly byTelephone: boolean;
}

/** What a person typed into the search field, as every token it may mean. */
export function tokensFor(
  keys: KeyRing,
  { municipality, byTelephone }: Searcher,
  typed: string,
  asDate: string | null,
): Buffer[] {
  const one = (purpose: string, value: string) => keys.token(municipality, purpose, value);
  const plain = typed.normalize('NFKC').trim();
  return [
    ...numbersMeant(plain).map((number) => one('number', number)),
    one('person-number', plain),
    ...nameKeys(typed).map((key) => one('name', key)),
    one('kana', kanaKey(typed)),
    one('kana sound', kanaSound(typed)),
    ...(asDate === null ? [] : [one('birth', asDate)]),
    ...(byTelephone ? [telephoneTokens, visitTokens] : []).flatMap((tokens) =>
      tokens(keys, municipality, [{ telephone: typed }]),
    ),
  ];
}

/** What kinds of marks a search was for, for the audit, which never has the text. */
export function marksIn(typed: string): string[] {
  const plain = typed.normalize('NFKC').trim();
  const marks = [
    ...(numbersMeant(plain).length > 0 ? ['number'] : []),
    ...(readDay(typed) === null ? [] : ['birthDate']),
    ...(/^\d+$/.test(plain) ? ['personNumber'] : []),
    ...(telephoneKeys(typed).length > 0 ? ['telephone'] : []),
    ...(readAccessCode(typed) === null ? [] : ['accessPaper']),
  ];
  return marks.length === 0 ? ['name'] : marks;
}

export const addTokens = (
  { id, registeredAt }: { readonly id: string; readonly registeredAt: string },
  tokens: readonly Buffer[],
  whose: 'of-case' | 'of-visit' = 'of-case',
): Sql => ({
  name: 'add-tokens',
  sql: `insert into search_tokens (municipality_id, token, case_id, registered_at, of_visit)
        select (select current_municipality()), token, $1, $3, $4 from unnest($2::bytea[]) as token on conflict do nothing`,
  params: [id, tokens, registeredAt, whose === 'of-visit'],
});

/** Tokens under which a case is found no longer. */
export const dropTokens = ({ id }: { readonly id: string }, tokens: readonly Buffer[]): Sql => ({
  name: 'drop-tokens',
  sql: 'delete from search_tokens where municipality_id = (select current_municipality()) and case_id = $1 and token = any($2::bytea[])',
  params: [id, tokens],
});
