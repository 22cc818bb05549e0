import { FACT_NAMES, factNamed, type FactName } from '../../domain/facts/index.js';
import type { Language } from '../../domain/text.js';
import type { Said } from '../../platform/said.js';
import { type Column, IDENTITY, type IdentityColumn } from './import-ledger-csv.js';
import { foldedHeader } from '../../access/table-of-input.js';

interface IdentityOfFile {
  readonly say: Said;
  /** What offices and their systems call such a column; besides, each with one of {@link WHOSE} before it. */
  readonly names: readonly string[];
}

const IDENTITIES: Readonly<Record<IdentityColumn, IdentityOfFile>> = {
  personNumber: {
    say: { ja: '宛名番号', en: 'person number' },
    names: ['宛名番号', '宛名コード', '宛名cd', '住民コード', '住民番号', '個人コード', '識別番号', 'personnumber'],
  },
  name: {
    say: { ja: 'お名前', en: 'name' },
    names: ['氏名', '名前', 'お名前', '漢字氏名', '氏名漢字', '名', '名称', 'name'],
  },
  kana: {
    say: { ja: 'ふりがな', en: 'kana' },
    names: ['ふりがな', 'フリガナ', 'カナ', 'かな', 'カナ氏名', '氏名カナ', '氏名かな', '氏名フリガナ', '氏名ふりがな', 'カナ名', 'kana'],
  },
  birthDate: {
    say: { ja: '生年月日', en: 'birth date' },
    names: ['生年月日', '出生年月日', '出生日', '生年月日和暦', '生年月日西暦', '誕生日', 'birthdate'],
  },
  address: {
    say: { ja: '住所', en: 'address' },
    names: ['住所', '現住所', '住民票住所', '住所地', '住民登録地', 'address'],
  },
}; // prettier-ignore

/** Whom a ledger is about, before 氏名 or 住所. 世帯主 and 送付先 are somebody else. */
const WHOSE = ['', '本人', '対象者', '使用者', '利用者', '所有者', '名義人', '契約者', '納税義務者', '被保険者', '受給者', '加入者', '会員', '登録者', '飼い主', '所有者の', '使用者の', '本人の']; // prettier-ignore

/** The facts for which a ledger of this department can have a column; the birth date says who it is. */
export const factsHeld = (department: string): readonly FactName[] =>
  FACT_NAMES.filter(
    (name) => !IDENTITY.some((one) => one === name) && factNamed(name).holders.some(({ by }) => by === department),
  );

/** What a column of this department's file can be. */
export const columnsFor = (department: string): readonly Column[] => [...IDENTITY, ...factsHeld(department)];

const isIdentity = (column: string): column is IdentityColumn => IDENTITY.some((one) => one === column);

export const columnLabel = (column: Column, language: Language): string =>
  (isIdentity(column) ? IDENTITIES[column].say : factNamed(column).label)[language];

const namesOf = (column: Column): string[] =>
  isIdentity(column)
    ? WHOSE.flatMap((whose) => IDENTITIES[column].names.map((name) => foldedHeader(whose + name)))
    : [column, factNamed(column).label.ja].map(foldedHeader);

/**
 * What each column of a file means; null: it is dropped. What was said now goes before what was said last time, that before
 * what its name says; a meaning is one column, the first.
 */
export function columnsOfFile(
  department: string,
  header: readonly string[],
  said: ReadonlyMap<string, string | null>,
  remembered: ReadonlyMap<string, string>,
): readonly (Column | null)[] {
  const possible = columnsFor(department);
  const named = new Map(possible.flatMap((column) => namesOf(column).map((name): [string, Column] => [name, column])));
  const meant = header.map((name): Column | null => {
    const told = said.get(name) ?? (said.has(name) ? '' : remembered.get(name));
    if (told !== undefined) return possible.find((column) => column === told) ?? null;
    return named.get(foldedHeader(name)) ?? null;
  });
  return meant.map((column, place) => (column !== null && meant.indexOf(column) === place ? column : null));
}

/** Without these nobody can be found in it: the name, and the number or the birth date. */
export function columnsLacking(columns: readonly (Column | null)[]): readonly IdentityColumn[] {
  const who: IdentityColumn[] = columns.includes('name') ? [] : ['name'];
  return columns.includes('personNumber') || columns.includes('birthDate') ? who : [...who, 'personNumber'];
}
