import type { AddPersonInput, CorrectPersonInput, Role, TelephoneFrom } from '../../generated/operations';
import { type Relation, RELATIONS } from '../register/draft';
import { plain } from '../register/read-draft';
import type { TheCase } from '../case/the-case';
import type { Names } from '../names-fields';

/** Somebody of the family as they were typed. */
export interface PersonDraft extends Names {
  readonly relation: Relation | null;
  readonly roles: readonly Role[];
  readonly telephone: string;
  /** null: nobody has said, and then it counts as told. */
  readonly telephoneFrom: TelephoneFrom | null;
  readonly address: string;
  readonly language: 'JA' | 'EN';
}

export const EMPTY_PERSON: PersonDraft = {
  kana: '',
  kanaHeard: false,
  name: '',
  relation: null,
  roles: [],
  telephone: '',
  telephoneFrom: null,
  address: '',
  language: 'JA',
};

export type Person = TheCase['people'][number];

/** Telephone and address are no part of what a screen shows of somebody. */
export const draftOf = ({ name, kana, relation, roles, language }: Person): PersonDraft => ({
  ...EMPTY_PERSON,
  name: name ?? '',
  kana: kana ?? '',
  relation: RELATIONS.find((one) => one === relation) ?? null,
  roles: [...roles],
  language,
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

export const addInput = (caseId: string, { kanaHeard: _, ...draft }: PersonDraft): AddPersonInput => ({
  caseId,
  ...draft,
  kana: orNull(draft.kana),
  roles: [...draft.roles],
  telephone: plain(draft.telephone),
  telephoneFrom: draft.telephoneFrom,
  address: orNull(draft.address),
});

/** Only what was changed; what is not shown stays unless something is typed. */
export function correctInput(caseId: string, person: Person, draft: PersonDraft): CorrectPersonInput {
  const before = draftOf(person);
  const rolesOf = ({ roles }: PersonDraft) => [...roles].sort().join(' ');
  return {
    caseId,
    personId: person.id,
    expectedVersion: person.version,
    ...(draft.name === before.name ? {} : { name: draft.name }),
    ...(draft.kana === before.kana ? {} : { kana: orNull(draft.kana) }),
    ...(draft.relation === before.relation ? {} : { relation: draft.relation }),
    ...(rolesOf(draft) === rolesOf(before) ? {} : { roles: [...draft.roles] }),
    ...(draft.language === before.language ? {} : { language: draft.language }),
    ...(draft.telephone.trim() === '' ? {} : { telephone: plain(draft.telephone) }),
    ...(draft.telephoneFrom === null ? {} : { telephoneFrom: draft.telephoneFrom }),
    ...(draft.address.trim() === '' ? {} : { address: draft.address }),
  };
}
