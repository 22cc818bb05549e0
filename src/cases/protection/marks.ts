import type { KeyRing } from '../../access/sealing.js';
import { nameKey } from '../name-key.js';
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
    ...(name && nameKey(name) !== '' ? [one('name', nameKey(name))] : []),
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

const PREFECTURE = /^(?:北海道|東京都|京都府|大阪府|\p{Script=Han}{2,3}県)/u;
const BETWEEN_NUMBERS = /(?:丁目|番地の?|番町(?=\d)|番|号|[\p{Pd}ー−ノの])+/gu;
const NUMERALS = '〇一二三四五六七八九';

/** An address so that 三丁目2番地の1 and 3-2-1, with and without the prefecture, are the same. */
export function addressKey(address: string): string {
  return address
    .normalize('NFKC')
    .replace(/[\s　]/gu, '')
    .replace(PREFECTURE, '')
    .replace(/[〇一二三四五六七八九](?=丁目)/gu, (numeral) => String(NUMERALS.indexOf(numeral)))
    .replace(/(?<=\d)(?=\D)|(?<=\D)(?=\d)/gu, ' ')
    .split(' ')
    .map((part) => (/\d/.test(part) ? part : part.replace(BETWEEN_NUMBERS, '-')))
    .join('')
    .replace(/-+/gu, '-')
    .replace(/-$/u, '')
    .toLowerCase();
}
