import { createHash, randomBytes, randomInt } from 'node:crypto';

/** A secret that only its bearer knows, and what is stored of it. */
export interface NewToken {
  /** 32 random bytes, base64url: 43 characters. */
  readonly text: string;
  readonly hash: Buffer;
}

export function newToken(): NewToken {
  const text = randomBytes(32).toString('base64url');
  return { text, hash: hashOf(text) };
}

/** SHA-256: enough for a secret of 256 bits, which nobody can guess. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A code to be typed from paper: 12 letters of 31 that can't be taken for one another (59 bits), in groups of four. */
export function newCode(): string {
  const letters = Array.from({ length: 12 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** As it was typed: small letters, full width, spaces and hyphens don't matter. */
export const readCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
