import { timingSafeEqual } from 'node:crypto';
import type { Answer, Statement } from '../../platform/database/wire.js';
import { rowsOf } from '../../platform/database/rows.js';
import type { KeyRing } from '../sealing.js';

/**
 * The last four digits of the telephone number that was given with a visit: what it takes, beside the paper, to change or
 * call it off. The number itself stands sealed with the key of its case, and nothing of it stands anywhere else.
 */
const DIGITS = /\d/g;
const EXTENSION = /(?:内線|ext).*$/iu;

/** @returns four digits; null where there is no number, or one that is too short to ask for them */
export function lastFourOf(telephone: string | null): string | null {
  const digits = (telephone ?? '').normalize('NFKC').replace(EXTENSION, '').match(DIGITS) ?? [];
  return digits.length < 4 ? null : digits.slice(-4).join('');
}

/** As it was typed: full width and blanks don't matter. @returns four digits, or null for what can't be them */
export function readLastFour(typed: string): string | null {
  const plain = typed.normalize('NFKC').replace(/\s/gu, '');
  return /^\d{4}$/.test(plain) ? plain : null;
}

/** In constant time, whether there is anything to compare with or not. */
export function sameDigits(keys: KeyRing, municipality: string, given: string, kept: string | null): boolean {
  const token = (digits: string) => keys.token(municipality, 'last digits of a booker', digits);
  return timingSafeEqual(token(given), token(kept ?? '')) && kept !== null;
}

/** Of a visit that is nobody's: the same statements run, and meet no row. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Holds the row: attempts on one visit count one after another. */
export const holdTries = (visitId: string | null, now: string): Statement => ({
  name: 'hold-booker',
  sql: `select locked_at is null and (pause_until is null or pause_until <= $2::timestamptz) as opens from bookers
         where municipality_id = (select current_municipality()) and visit_id = $1 for update`,
  params: [visitId ?? NOBODY, now],
});

/** Whether digits are looked at now, in the answer of {@link holdTries}. */
export const isLookedAt = (answer: Answer | undefined): boolean =>
  rowsOf<{ opens: boolean }>(answer)[0]?.opens === true;

/** Four digits that did not fit: after so many it pauses, after so many the counter alone changes the visit. */
export const WRONG_DIGITS = { pause: 5, lock: 10, pauseMinutes: 15 } as const;

/** @param counts false while nothing is looked at: then the row is written all the same, as it was */
export const wrongDigits = (visitId: string | null, counts: boolean, now: string): Statement => ({
  name: 'booker-wrong',
  sql: `update bookers set failures = failures + $2::integer,
               pause_until = case when $2::integer = 1 and failures + 1 = ${String(WRONG_DIGITS.pause)}
                                  then $3::timestamptz + interval '${String(WRONG_DIGITS.pauseMinutes)} minutes' else pause_until end,
               locked_at = case when $2::integer = 1 and failures + 1 >= ${String(WRONG_DIGITS.lock)} then $3::timestamptz else locked_at end
         where municipality_id = (select current_municipality()) and visit_id = $1`,
  params: [visitId ?? NOBODY, counts ? 1 : 0, now],
});
