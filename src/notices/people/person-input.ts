import { invalid, type Refusal } from '../../access/refusal.js';
import type { PersonOfCase } from '../../cases/notice.js';
import type { AddPersonInput, CorrectPersonInput } from '../../contract/generated.js';
import type { CalendarDate } from '../../domain/calendar-date.js';
import { kanaProblems, problemsOfPerson } from '../notice-input.js';
import { numberFrom, orNull, ROLES } from '../read-notice-input.js';

/** What is wrong with what was typed of a person; what was left out is not looked at. */
export const personInputProblems = (input: AddPersonInput | CorrectPersonInput): Refusal[] => [
  ...(input.name !== undefined && (input.name ?? '').trim() === '' ? [nameMissing] : []),
  ...kanaProblems(input.kana, ['input', 'kana']),
  ...problemsOfPerson(input, ['input']),
];

export const addedPerson = (input: AddPersonInput, today: CalendarDate): PersonOfCase => ({
  name: input.name,
  kana: orNull(input.kana),
  relation: orNull(input.relation),
  roles: rolesOf(input.roles ?? []),
  language: languageOf(input.language),
  address: orNull(input.address),
  telephone: orNull(input.telephone),
  telephoneFrom: numberFrom(orNull(input.telephone), input.telephoneFrom ?? 'TOLD', today),
});

/** Left out stays; null or empty takes it away. */
export function correctedPerson(stands: PersonOfCase, input: CorrectPersonInput, today: CalendarDate): PersonOfCase {
  const text = (given: string | null | undefined, now: string | null) => (given === undefined ? now : orNull(given));
  return {
    name: text(input.name, stands.name),
    kana: text(input.kana, stands.kana),
    relation: text(input.relation, stands.relation),
    roles: input.roles === undefined ? stands.roles : rolesOf(input.roles ?? []),
    language: input.language === undefined ? stands.language : languageOf(input.language),
    address: text(input.address, stands.address),
    telephone: text(input.telephone, stands.telephone),
    telephoneFrom: correctedFrom(stands, input, today),
  };
}

/** Another number is a word of who gave it, unless it was seen where it comes from; the one that stands may be looked at later. */
function correctedFrom(stands: PersonOfCase, input: CorrectPersonInput, today: CalendarDate) {
  const telephone = input.telephone === undefined ? stands.telephone : orNull(input.telephone);
  const isAnother = telephone !== stands.telephone;
  if (!isAnother && !input.telephoneFrom) return stands.telephoneFrom;
  return numberFrom(telephone, input.telephoneFrom ?? 'TOLD', today);
}

const rolesOf = (roles: NonNullable<AddPersonInput['roles']>): PersonOfCase['roles'] => [
  ...new Set(roles.map((role) => ROLES[role])),
];

const languageOf = (language: AddPersonInput['language']): PersonOfCase['language'] =>
  language === 'EN' ? 'en' : 'ja';

const nameMissing = invalid(
  'NAME_MISSING',
  {
    ja: 'お名前を入れてください。漢字が分からないときは、ふりがなと同じものを入れておき、あとで直せます。',
    en: 'Give the name. Where the characters are not known, write the kana; it can be corrected later.',
  },
  ['input', 'name'],
);
