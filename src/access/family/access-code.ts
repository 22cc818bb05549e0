import { randomInt } from 'node:crypto';

/** 31 letters that can't be taken for one another; 31 is a prime, on which the check character rests. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 8;

/**
 * The weighted sum of the letters, 8 to 1 from left to right, modulo 31: any one wrong letter and any two that changed
 * places alter it.
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

/**
 * What the sum is: 0 on an access paper, 1 on what somebody kept of the public guide. So neither is ever taken for the
 * other, at whichever door it is typed.
 */
const CHECKS = { paper: 0, guide: 1 } as const;

/** Seven random letters (34.7 bits) and a check character, in plain form: `7H4K92MX`. */
function newCode(check: number): string {
  const letters = random(LENGTH - 1);
  return letters + LETTERS.charAt((LETTERS.length + check - weighted(letters)) % LETTERS.length);
}

function readCode(typed: string, check: number): string | null {
  const code = plain(typed);
  const isOne = code.length === LENGTH && [...code].every((letter) => LETTERS.includes(letter));
  return isOne && weighted(code) === check ? code : null;
}

/** The code of a new access paper. */
export const newAccessCode = (): string => newCode(CHECKS.paper);

/** @returns the plain form, or null for a slip of the pen: another length, a letter that no code has, a check that fails */
export const readAccessCode = (typed: string): string | null => readCode(typed, CHECKS.paper);

/** The letters under which somebody keeps what they told the public guide. */
export const newGuideCode = (): string => newCode(CHECKS.guide);

/** As {@link readAccessCode}. */
export const readGuideCode = (typed: string): string | null => readCode(typed, CHECKS.guide);

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
