import { casesUnderTokens, sameAmong, toldApart } from '../cases/find-same-person.js';
import type { Notice } from '../cases/notice.js';
import { duplicateTokens } from '../cases/search-tokens.js';
import { isUuid } from '../cases/uuid.js';
import type { KeyRing } from '../access/sealing.js';
import type { SameDeceasedInput } from '../contract/generated.js';
import { parseDate } from '../domain/calendar-date.js';
import { readDay } from '../domain/era.js';
import { rowsOf } from '../platform/database/rows.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import { orNull } from './read-notice-input.js';

/**
 * The case that registering would stop at, as far as the form is filled in: looked for under the same marks and compared in the same
 * way, so that nothing is said here that is not said there. Nothing is locked and nothing written; registering looks again.
 * @returns its id, or null
 */
export async function sameDeceased(
  tx: SqlTransaction,
  keys: KeyRing,
  municipality: string,
  input: SameDeceasedInput,
): Promise<string | null> {
  const notice = noticeSoFar(input);
  const tokens = duplicateTokens(keys, municipality, notice);
  if (tokens.length === 0) return null;
  const [under] = await tx.pipeline([casesUnderTokens(tokens)]);
  const ids = rowsOf<{ case_id: string }>(under).map(({ case_id }) => case_id);
  if (ids.length === 0) return null;
  const apart = (input.notTheSameAs ?? []).filter(isUuid);
  return (await sameAmong(tx, keys, ids, notice, toldApart(apart)))?.caseId ?? null;
}

/** What was looked for, for the audit, which never has the text. */
export function marksOf({ name, kana, birthDate, deathDate, personNumber }: SameDeceasedInput): string[] {
  const given = { name, kana, birthDate, deathDate, personNumber };
  return Object.entries(given).flatMap(([mark, value]) => (value ? [mark] : []));
}

/** Kana tells somebody only beside a day of death: without one it is left out. */
function noticeSoFar({ name, kana, birthDate, deathDate, personNumber }: SameDeceasedInput): Notice {
  const died = deathDate && parseDate(deathDate) ? deathDate : null;
  return {
    source: 'told-by-family',
    filedOn: null,
    registerState: 'pending',
    deathDate: died ?? '',
    deathDateTo: null,
    deceased: {
      name: name ?? '',
      kana: died === null ? null : orNull(kana),
      birthDate: birthDate && name ? readDay(birthDate) : null,
      address: null,
      personNumber: orNull(personNumber),
      registeredHere: null,
      sex: null,
      nationality: null,
    },
    household: null,
  };
}
