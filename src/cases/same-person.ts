import { kanaKey, nameKey } from './name-key.js';
import type { Notice } from './notice.js';

/**
 * Whether two notices are of one person. `same`: the city's own person number says so. `doubt`: somebody has to look at
 * both. `other`: something contradicts, or nothing speaks for it.
 */
export type Likeness = 'same' | 'doubt' | 'other';

const agree = (a: string | null, b: string | null): boolean => a !== null && a === b;
const contradict = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/** Whether a corrected notice is of somebody else than the one whom departments have looked up until now. */
export function isOtherPerson(
  { deceased: before }: Pick<Notice, 'deceased'>,
  { deceased: after }: Pick<Notice, 'deceased'>,
): boolean {
  if (agree(before.personNumber, after.personNumber)) return false;
  return (
    contradict(before.personNumber, after.personNumber) ||
    before.birthDate !== after.birthDate ||
    nameKey(before.name) !== nameKey(after.name)
  );
}

/**
 * Whether what the notice said of them (sex, nationality, household) is of somebody else too. A birth date alone that is put right,
 * under the same name and kana, is a slip about the same person: departments look them up anew, but nothing that was told is lost.
 */
export function isOtherByName(before: Pick<Notice, 'deceased'>, after: Pick<Notice, 'deceased'>): boolean {
  const [was, is] = [before.deceased, after.deceased];
  if (!isOtherPerson(before, after)) return false;
  const isReadOtherwise = was.kana !== null && is.kana !== null && kanaKey(was.kana) !== kanaKey(is.kana);
  return contradict(was.personNumber, is.personNumber) || nameKey(was.name) !== nameKey(is.name) || isReadOtherwise;
}

type Death = Pick<Notice, 'deathDate' | 'deathDateTo'>;

/** There is a day on which both may have died. */
const mayBeOneDay = (a: Death, b: Death): boolean =>
  a.deathDate <= (b.deathDateTo ?? b.deathDate) && b.deathDate <= (a.deathDateTo ?? a.deathDate);

export function likeness(a: Death & Pick<Notice, 'deceased'>, b: Death & Pick<Notice, 'deceased'>): Likeness {
  const [one, other] = [a.deceased, b.deceased];
  if (agree(one.personNumber, other.personNumber)) return 'same';
  // Even under two numbers: whoever pays tax here without living here (住登外者) has a second one.
  if (agree(one.birthDate, other.birthDate) && nameKey(one.name) === nameKey(other.name)) return 'doubt';
  if (contradict(one.personNumber, other.personNumber) || contradict(one.birthDate, other.birthDate)) return 'other';
  if (one.kana === null || other.kana === null) return 'other';
  return kanaKey(one.kana) === kanaKey(other.kana) && mayBeOneDay(a, b) ? 'doubt' : 'other';
}
