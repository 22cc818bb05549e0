import { randomInt } from 'node:crypto';

/** 31 letters that can't be taken for one another; 31 is a prime, on which the check character rests. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 8;

/**
 * The weighted sum of the letters, 8 to 1 from left to right, is 0 modulo 31: any one wrong letter and any two that changed
 * places break it.
 */
const weighted = (letters: string): number =>
  [...letters].reduce((sum, letter, at) => sum + (LENGTH - at) * LETTERS.indexOf(letter), 0) % LETTERS.length;

/** As it was typed: small letters, full width, hyphens of any kind and spaces don't matter. */
const plain = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}ー−_]/gu, '');

const random = (length: number): string =>
  Array.from({ length }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');

/** The code of a new access paper: seven random letters (34.7 bits) and a check character, in plain form: `7H4K92MX`. */
export function newAccessCode(): string {
  const letters = random(LENGTH - 1);
  return letters + LETTERS.charAt((LETTERS.length - weighted(letters)) % LETTERS.length);
}

/** @returns the plain form, or null for a slip of the pen: another length, a letter that no code has, a check that fails */
export function readAccessCode(typed: string): string | null {
  const code = plain(typed);
  const isOne = code.length === LENGTH && [...code].every((letter) => LETTERS.includes(letter));
  return isOne && weighted(code) === 0 ? code : null;
}

/** As it is shown and printed: `7H4K-92MX`. */
export const inGroups = (code: string): string => code.replace(/^(.{4})(.{4})$/, '$1-$2');

const REFERENCE = /^(.{3})(.{3})$/;

/** The reference on a hand-over card: six letters in two groups, so that nobody takes it for a code. */
export const newReference = (): string => random(6).replace(REFERENCE, '$1-$2');

/** The plain form of a reference, or null if it can be none. */
export function readReference(typed: string): string | null {
  const reference = plain(typed);
  return REFERENCE.test(reference) && [...reference].every((letter) => LETTERS.includes(letter)) ? reference : null;
}
