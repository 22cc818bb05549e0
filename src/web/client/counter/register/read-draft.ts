import type { RegisterDeathNoticeInput } from '../../generated/operations.js';
import { readTypedDay } from '../typed-day.js';
import { type Draft, isFilled } from './draft.js';

/** What keeps a form from being sent, and the field where it stands: the path of the input below `input`. */
export interface Missing {
  readonly at: string;
  readonly what: 'nameMissing' | 'deathMissing' | 'sourceMissing' | 'roleMissing' | 'birthRefused' | 'deathRefused';
}

/** In the order of the form. */
export function missingIn(draft: Draft, today: string): Missing[] {
  const death = readTypedDay(draft.death, today, true);
  const missing: (Missing | false)[] = [
    draft.name.trim() === '' && { at: 'deceased.name', what: 'nameMissing' },
    readTypedDay(draft.birth, today).kind === 'refused' && { at: 'deceased.birthDate', what: 'birthRefused' },
    death.kind === 'empty' && { at: 'deathDate', what: 'deathMissing' },
    death.kind === 'refused' && { at: 'deathDate', what: 'deathRefused' },
    draft.source === null && { at: 'source', what: 'sourceMissing' },
    ...draft.people.map(
      (person, place): Missing | false =>
        isFilled(person) && person.roles.length === 0 && { at: `people.${String(place)}.roles`, what: 'roleMissing' },
    ),
  ];
  return missing.filter((one) => one !== false);
}

/** Codes and telephone numbers in plain characters; names and addresses stay as they were written. */
export const plain = (code: string): string | null =>
  code
    .normalize('NFKC')
    .replace(/[‐‑–—−ー]/gu, '-')
    .trim() || null;

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

const REGISTERED_HERE = { yes: true, no: false, unknown: null } as const;

/** @returns null while something is missing, see {@link missingIn} */
export function inputOf(draft: Draft, today: string): RegisterDeathNoticeInput | null {
  const birth = readTypedDay(draft.birth, today);
  const death = readTypedDay(draft.death, today, true);
  if (missingIn(draft, today).length > 0 || death.kind !== 'day' || draft.source === null) return null;
  return {
    idempotencyKey: draft.key,
    notTheSameAs: [...draft.notTheSameAs],
    source: draft.source,
    registerState: draft.registerState,
    deathDate: death.day,
    deceased: {
      name: draft.name,
      kana: orNull(draft.kana),
      birthDate: birth.kind === 'day' ? birth.day : null,
      sex: draft.sex,
      address: orNull(draft.address),
      personNumber: plain(draft.personNumber),
      registeredHere: draft.registeredHere === null ? null : REGISTERED_HERE[draft.registeredHere],
    },
    people: draft.people.filter(isFilled).map(({ name, relation, roles, telephone, told, address, language }) => ({
      name: orNull(name),
      relation,
      roles: [...roles],
      telephone: plain(telephone),
      ...(told === undefined || plain(told) !== plain(telephone) ? {} : { telephoneFrom: 'TOLD' as const }),
      address: orNull(address),
      language,
    })),
  };
}

/** The field of a refusal's path; of the people only those were sent that hold something. */
export function fieldOf(path: readonly string[], draft: Draft): string {
  const [, first = '', place, ...rest] = path;
  if (first !== 'people' || place === undefined) return path.slice(1).join('.');
  const places = draft.people.flatMap((person, index) => (isFilled(person) ? [index] : []));
  return ['people', String(places[Number(place)] ?? place), ...rest].join('.');
}
