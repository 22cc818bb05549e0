import { randomBytes } from 'node:crypto';
import { argon2id, argon2Verify } from 'hash-wasm';

/** OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB, two passes, one lane. */
const COST = { memorySize: 19_456, iterations: 2, parallelism: 1, hashLength: 32 } as const;

type Cost = typeof COST | typeof PRINTED_COST;

/** For a password that is printed anyway: a fictional city opens quickly. The cost stands in the hash itself. */
export const PRINTED_COST = { memorySize: 1_024, iterations: 1, parallelism: 1, hashLength: 32 } as const;

/** Least and most characters: long enough without rules of composition (ASVS v5.0.0-6.2.1, 6.2.5, 6.2.9). */
export const PASSWORD_LENGTH = { least: 12, most: 128 } as const;

/** @returns Argon2id in PHC form (RFC 9106) */
export const hashPassword = (password: string, cost: Cost = COST): Promise<string> =>
  argon2id({ ...cost, password: password.normalize('NFKC'), salt: randomBytes(16), outputType: 'encoded' });

/** Verified where there is no account, so that an unknown name takes as long as a wrong password. */
let nobodys: Promise<string> | undefined;

/** @param hash null: there is no such account; takes as long, and is never right */
export async function isPassword(typed: string, hash: string | null): Promise<boolean> {
  nobodys ??= hashPassword(randomBytes(16).toString('hex'));
  const password = typed.normalize('NFKC');
  // Never cut: what is longer than any password can be is none, and takes as long as one.
  const canBeOne = password !== '' && password.length <= PASSWORD_LENGTH.most;
  const same = await argon2Verify({ password: canBeOne ? password : ' ', hash: hash ?? (await nobodys) });
  return same && canBeOne && hash !== null;
}

/** What anybody tries first in this house (ASVS v5.0.0-6.1.2): they may stand in a password, but count for nothing. */
export const WORDS_OF_THE_HOUSE = [
  ...['yorisoi', 'okuyami', 'password', 'passw0rd', 'counter', 'admin', 'city', 'hall', 'shiyakusho', 'madoguchi'],
  ...['寄添', '寄り添い', 'おくやみ', 'パスワード', '窓口', '市役所', '職員'],
] as const;
/** Characters that must be left without them. */
const OF_ONES_OWN = 8;

/** Whether a password is too easy: too short, the same letters again and again, made of the login name or of words of this house. */
export function isWeak(password: string, login: string): boolean {
  const plain = password.normalize('NFKC');
  if (plain.length < PASSWORD_LENGTH.least || plain.length > PASSWORD_LENGTH.most) return true;
  const small = plain.toLowerCase();
  if (new Set(plain).size < 5 || small.includes(login)) return true;
  return WORDS_OF_THE_HOUSE.reduce((rest, word) => rest.replaceAll(word, ''), small).length < OF_ONES_OWN;
}
