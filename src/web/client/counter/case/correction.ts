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
  readonly registeredHere: 'unchanged' | 'yes' | 'no';
  readonly registerState: 'unchanged' | 'DONE';
}

export const NOTHING_CORRECTED: Correction = {
  deathDate: '',
  deathDateTo: '',
  name: '',
  kana: '',
  birthDate: '',
  personNumber: '',
  address: '',
  registeredHere: 'unchanged',
  registerState: 'unchanged',
};

export const DAYS = ['deathDate', 'deathDateTo', 'birthDate'] as const;
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
  const [deathDate, deathDateTo, birthDate] = [day(typed.deathDate), day(typed.deathDateTo), day(typed.birthDate)];
  const dates = {
    ...(deathDate === undefined ? {} : { deathDate }),
    ...(deathDateTo === undefined ? {} : { deathDateTo }),
  };
  if (cause === 'UNDER_WAY') return dates;
  const texts = Object.fromEntries(TEXTS.flatMap((name) => (typed[name] === '' ? [] : [[name, typed[name]]])));
  return {
    ...dates,
    ...texts,
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(typed.registeredHere === 'unchanged' ? {} : { registeredHere: typed.registeredHere === 'yes' }),
    ...(typed.registerState === 'unchanged' ? {} : { registerState: typed.registerState }),
  };
}

/** Fields in which something stands that is no day. */
export const noDays = (typed: Correction, today: CalendarDate): (typeof DAYS)[number][] =>
  DAYS.filter((name) => readTypedDay(typed[name], today, true).kind === 'refused');
