import type { CalendarDate } from '../../../../domain/calendar-date.js';
import type { CorrectDeathNoticeInput, CorrectionCause } from '../../generated/operations.js';
import { readTypedDay } from '../typed-day.js';

/** What somebody typed; what is empty stays as it is. */
export interface Correction {
  readonly deathDate: string;
  readonly deathDateTo: string;
  readonly name: string;
  readonly kana: string;
  readonly birthDate: string;
  readonly personNumber: string;
  readonly address: string;
  readonly filedOn: string;
  readonly chosen: Chosen;
}

/** What is one of a few; a choice that was not made stays as it is. */
export const CHOICES = {
  registeredHere: ['yes', 'no'],
  registerState: ['DONE'],
  source: ['FILED_HERE', 'NOTIFIED_BY_OTHER_CITY', 'TOLD_BY_FAMILY'],
  sex: ['MALE', 'FEMALE'],
  nationality: ['JAPANESE', 'MID_LONG_TERM_RESIDENT', 'SPECIAL_PERMANENT_RESIDENT', 'OTHER_FOREIGN'],
} as const;
export type ChoiceName = keyof typeof CHOICES;
export const CHOICE_NAMES = [
  'registeredHere',
  'registerState',
  'source',
  'sex',
  'nationality',
] as const satisfies ChoiceName[];
export type Chosen = { readonly [Name in ChoiceName]?: (typeof CHOICES)[Name][number] };

export const NOTHING_CORRECTED: Correction = {
  deathDate: '',
  deathDateTo: '',
  name: '',
  kana: '',
  birthDate: '',
  personNumber: '',
  address: '',
  filedOn: '',
  chosen: {},
};

export const DAYS = ['deathDate', 'deathDateTo', 'birthDate', 'filedOn'] as const;
export const TEXTS = ['name', 'kana', 'personNumber', 'address'] as const;
/** While a correction is under way nothing but the day of death may change. */
export const UNDER_WAY_DAYS = ['deathDate', 'deathDateTo'] as const;

/** The fields of the contract's input; a day that is none goes as it was typed, for the service to say so at its field. */
export function fieldsOf(
  typed: Correction,
  cause: CorrectionCause,
  today: CalendarDate,
): Omit<CorrectDeathNoticeInput, 'caseId' | 'expectedVersion' | 'cause' | 'evidence'> {
  const day = (text: string): string | undefined => {
    const read = readTypedDay(text, today, true);
    return read.kind === 'day' ? read.day : undefined;
  };
  const [deathDate, deathDateTo] = [day(typed.deathDate), day(typed.deathDateTo)];
  const [birthDate, filedOn] = [day(typed.birthDate), day(typed.filedOn)];
  const dates = {
    ...(deathDate === undefined ? {} : { deathDate }),
    ...(deathDateTo === undefined ? {} : { deathDateTo }),
  };
  if (cause === 'UNDER_WAY') return dates;
  const { registeredHere, ...others } = typed.chosen;
  const texts = Object.fromEntries(TEXTS.flatMap((name) => (typed[name] === '' ? [] : [[name, typed[name]]])));
  return {
    ...dates,
    ...texts,
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(filedOn === undefined ? {} : { filedOn }),
    ...others,
    ...(registeredHere === undefined ? {} : { registeredHere: registeredHere === 'yes' }),
  };
}

/** Fields in which something stands that is no day. */
export const noDays = (typed: Correction, today: CalendarDate): (typeof DAYS)[number][] =>
  DAYS.filter((name) => readTypedDay(typed[name], today, true).kind === 'refused');

/** Names and readings in whatever width, kana and spacing they are typed. */
const squeezed = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s・]/gu, '')
    .replace(/[\u3041-\u3096]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0x60));
const differs = (typed: string, stands: string | null): boolean =>
  typed !== '' && stands !== null && squeezed(typed) !== squeezed(stands);

interface Stands {
  readonly name: string;
  readonly kana: string | null;
  readonly personNumber: string | null;
}

/**
 * Whom the case is of after the correction, as the service will read it. `born-otherwise`: the same one, looked up anew. `other`:
 * somebody else, of whom only what is said now is known; of a name alone that is typed anew the service still looks whether it is
 * the same one in other characters.
 */
export function whoseAfter(typed: Correction, stands: Stands): 'same' | 'born-otherwise' | 'other' {
  const isOtherNumber = differs(typed.personNumber, stands.personNumber);
  if (stands.personNumber !== null && !isOtherNumber) return 'same';
  const isBornOtherwise = typed.birthDate !== '';
  if (isOtherNumber || differs(typed.name, stands.name)) return 'other';
  if (!isBornOtherwise) return 'same';
  return differs(typed.kana, stands.kana) ? 'other' : 'born-otherwise';
}
