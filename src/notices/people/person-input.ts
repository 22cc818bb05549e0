import { invalid, type Refusal } from '../../access/refusal.js';
import type { PersonOfCase } from '../../cases/notice.js';
import type { AddPersonInput, CorrectPersonInput } from '../../contract/generated.js';
import { kanaProblems, problemsOfPerson } from '../notice-input.js';
import { orNull, ROLES } from '../read-notice-input.js';

/** What is wrong with what was typed of a person; what was left out is not looked at. */
export const personInputProblems = (input: AddPersonInput | CorrectPersonInput): Refusal[] => [
  ...(input.name !== undefined && (input.name ?? '').trim() === '' ? [nameMissing] : []),
  ...kanaProblems(input.kana, ['input', 'kana']),
  ...problemsOfPerson(input, ['input']),
];

export const addedPerson = (input: AddPersonInput): PersonOfCase => ({
  name: input.name,
  kana: orNull(input.kana),
  relation: orNull(input.relation),
  roles: rolesOf(input.roles ?? []),
  language: languageOf(input.language),
  address: orNull(input.address),
  telephone: orNull(input.telephone),
});

/** Left out stays; null or empty takes it away. */
export function correctedPerson(stands: PersonOfCase, input: CorrectPersonInput): PersonOfCase {
  const text = (given: string | null | undefined, now: string | null) => (given === undefined ? now : orNull(given));
  return {
    name: text(input.name, stands.name),
    kana: text(input.kana, stands.kana),
    relation: text(input.relation, stands.relation),
    roles: input.roles === undefined ? stands.roles : rolesOf(input.roles ?? []),
    language: input.language === undefined ? stands.language : languageOf(input.language),
    address: text(input.address, stands.address),
    telephone: text(input.telephone, stands.telephone),
  };
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
