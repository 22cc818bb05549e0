import type { KeyRing } from '../../access/sealing.js';
import { nameKey, nameKeys } from '../name-key.js';
import type { Notice, PersonOfCase } from '../notice.js';

/** What tells that two entries may mean the same person. */
export interface Marks {
  readonly personNumber?: string | null;
  readonly name?: string | null;
  readonly address?: string | null;
}

/** The marks as HMAC: the same in a case and in the list of protected people, readable in neither. */
export function protectionMarks(keys: KeyRing, municipality: string, { personNumber, name, address }: Marks): Buffer[] {
  const one = (purpose: string, value: string) => keys.token(municipality, `protected ${purpose}`, value);
  const place = address ? addressKey(address) : '';
  return [
    ...(personNumber ? [one('number', personNumber.normalize('NFKC').trim())] : []),
    ...(name && nameKey(name) !== '' ? markedNames(name).map((key) => one('name', key)) : []),
    ...(place === '' ? [] : [one('address', place)]),
  ];
}

/**
 * Of everybody in the case, the person who died included: where they lived a protected person may live still. A name alone
 * counts, since of the family there is no more: that somebody else is meant, two people say (lift-protection).
 */
export function caseMarks(
  keys: KeyRing,
  municipality: string,
  { deceased }: Pick<Notice, 'deceased'>,
  people: readonly Pick<PersonOfCase, 'name' | 'address'>[],
): Buffer[] {
  const all = [deceased, ...people].flatMap((one) => protectionMarks(keys, municipality, one));
  return all.filter((mark, index) => all.findIndex((other) => other.equals(mark)) === index);
}

/** What marks folded beside the search before one file did it for both (name-variants.txt has these too). */
const EARLIER = new Map(
  ['関關', '実實', '学學', '児兒', '絵繪', '剣劔', '剣劍', '桑桒', '鴎鷗', '亀龜', '壱壹', '桧檜', '宝寶', '寛寬'].map(
    (pair): [string, string] => [[...pair][1] ?? '', [...pair][0] ?? ''],
  ),
);
/** As it is folded now, and as marks that were made before may have it: a missed match costs an address, a second one nothing. */
const markedNames = (name: string): string[] => {
  const before = [...(nameKeys(name).at(-1) ?? '')].map((letter) => EARLIER.get(letter) ?? letter).join('');
  return [...new Set([nameKey(name), before])];
};

const PREFECTURE = /^(?:北海道|東京都|京都府|大阪府|\p{Script=Han}{2,3}県)/u;
const NUMERALS = '〇一二三四五六七八九';
const COUNTED = /[〇一二三四五六七八九十]+(?=丁目|番|号|[\p{Pd}ー−ノの]|$)/gu;
const BETWEEN_NUMBERS = /(?:丁目|番地の?|番|号|[\p{Pd}ー−ノの])+/gu;

/** 十二 → 12, 二〇 → 20. */
function counted(kanji: string): string {
  if (!kanji.includes('十')) return [...kanji].map((numeral) => String(NUMERALS.indexOf(numeral))).join('');
  const [tens = '', ones = ''] = kanji.split('十');
  const digit = (numeral: string, none: number) => (numeral === '' ? none : NUMERALS.indexOf(numeral));
  return String(digit(tens, 1) * 10 + digit(ones, 0));
}

/**
 * An address so that 三丁目2番地の1 and 3-2-1 are the same, with and without the prefecture, 大字 and 字; what follows the
 * numbers (a building, a room) is left out. A wrong match costs two people a minute, a missed one an address.
 */
export function addressKey(address: string): string {
  const plain = address
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(PREFECTURE, '')
    .replace(/大字|字/gu, '')
    .replace(/[ヶケがガ](?=\p{Script=Han})/gu, 'ケ')
    .replace(COUNTED, counted);
  const [, town = plain, numbers = ''] = /^(\D*)(\d.*)?$/u.exec(plain) ?? [];
  const joined = numbers.replace(BETWEEN_NUMBERS, '-');
  return `${town}${/^\d+(?:-\d+)*/u.exec(joined)?.[0] ?? ''}`.toLowerCase();
}
