import type { NoticeSource, RegisterState, Role, Sex } from '../../generated/operations.js';
import { kept } from '../../kept.js';

/** As seen from the person who died; the order is that of the keys. */
export const RELATIONS = [
  'spouse',
  'child',
  'parent',
  'grandchild',
  'sibling',
  'nephewNiece',
  'inLaw',
  'other',
  'agent',
  'guardian',
  'grandparent',
  'greatGrandchild',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** In the order of their keys: what most people who are named first do comes first. */
export const ROLES = [
  'NOTIFIER',
  'VISITOR',
  'FUNERAL_HOST',
  'ADDRESSEE',
  'HEIR_REPRESENTATIVE',
  'PENSION_CLAIMANT',
  'NEW_HEAD',
] as const satisfies readonly Role[];

export interface PersonDraft {
  readonly name: string;
  readonly relation: Relation | null;
  readonly roles: readonly Role[];
  readonly telephone: string;
  /** The number as it came with a wish from the public guide: whoever wrote it there is nobody whom anybody has checked. */
  readonly told?: string;
  readonly address: string;
  readonly language: 'JA' | 'EN';
}

/** The form as it was typed; nothing of it is read before it is needed. */
export interface Draft {
  /** One form, one key: pressed twice it is one case. */
  readonly key: string;
  readonly kana: string;
  /** The kana was heard while the name was typed, and goes on following it. */
  readonly kanaHeard: boolean;
  readonly name: string;
  readonly birth: string;
  readonly death: string;
  readonly sex: Sex | null;
  readonly registeredHere: 'yes' | 'no' | 'unknown' | null;
  readonly source: NoticeSource | null;
  readonly registerState: RegisterState;
  readonly address: string;
  readonly personNumber: string;
  readonly people: readonly PersonDraft[];
  readonly notTheSameAs: readonly string[];
}

export const newPerson = (): PersonDraft => ({
  name: '',
  relation: null,
  roles: [],
  telephone: '',
  address: '',
  language: 'JA',
});

export const isFilled = ({ name, relation, roles, telephone, address }: PersonDraft): boolean =>
  name.trim() !== '' || relation !== null || roles.length > 0 || telephone.trim() !== '' || address.trim() !== '';

export const newDraft = (given: Partial<Draft> = {}): Draft => ({
  key: crypto.randomUUID(),
  kana: '',
  kanaHeard: false,
  name: '',
  birth: '',
  death: '',
  sex: null,
  registeredHere: null,
  source: null,
  registerState: 'PENDING',
  address: '',
  personNumber: '',
  people: [newPerson()],
  notTheSameAs: [],
  ...given,
});

/** What somebody asked for without a case, of whom and by whom, as they wrote it. */
export interface Asked {
  readonly deceased: string | null;
  readonly deathDay: string | null;
  readonly name: string;
  readonly telephone: string;
}

/**
 * What they wrote stands in the form beside what was typed there, and in the place of none of it. A form that was begun for somebody
 * else stays as it is: two families never stand in one.
 */
export function withAsked(draft: Draft, { deceased, deathDay, name, telephone }: Asked): Draft {
  if (draft.name.trim() !== '' && squeezed(draft.name) !== squeezed(deceased ?? '')) return draft;
  const there = draft.people.filter(isFilled);
  const isThere = there.some((one) => one.name === name && one.telephone === telephone);
  return {
    ...draft,
    name: draft.name.trim() === '' ? (deceased ?? '') : draft.name,
    death: draft.death.trim() === '' ? (deathDay ?? '') : draft.death,
    people: isThere ? draft.people : [...there, { ...newPerson(), name, telephone, told: telephone }],
  };
}

const squeezed = (name: string): string => name.replace(/\s/gu, '');

/** Whether somebody has typed or chosen anything at all. */
export const isBegun = ({ people, ...typed }: Draft): boolean =>
  people.some(isFilled) ||
  (['kana', 'name', 'birth', 'death', 'address', 'personNumber'] as const).some(
    (field) => typed[field].trim() !== '',
  ) ||
  typed.sex !== null ||
  typed.registeredHere !== null ||
  typed.source !== null;

/** Leaving the screen and coming back keeps what was typed. */
export const theDraft = kept<Draft>(newDraft(), isBegun);
