import type { CalendarDate } from '../../../../domain/calendar-date.js';
import type { DeskFactDefinitionsQuery } from '../../generated/operations.js';
import { readTypedDay } from '../typed-day.js';

export type Fact = DeskFactDefinitionsQuery['facts'][number];

/** What somebody has chosen and typed for one fact. */
export interface TypedValue {
  readonly chosen: string | null;
  readonly members: readonly string[];
  readonly text: string;
}

export const NOTHING_TYPED: TypedValue = { chosen: null, members: [], text: '' };
/** Chosen in place of a value: there is none. */
export const NONE = '-none';
export const THERE = '-there';

export type ReadValue =
  | { readonly ok: true; readonly value: boolean | number | string | null | readonly string[] }
  | { readonly ok: false; readonly problem: 'valueMissing' | 'notANumber' | 'day' };

const missing: ReadValue = { ok: false, problem: 'valueMissing' };

/** The value as the contract takes it (`FactInput`), or what is still wrong with it. */
export function readValue(fact: Fact, { chosen, members, text }: TypedValue, today: CalendarDate): ReadValue {
  if (chosen === NONE) return { ok: true, value: fact.type === 'SET' ? [] : null };
  switch (fact.type) {
    case 'BOOL':
      return chosen === null ? missing : { ok: true, value: chosen === 'yes' };
    case 'ENUM':
      return chosen === null ? missing : { ok: true, value: chosen };
    case 'SET':
      return members.length === 0 ? missing : { ok: true, value: members };
    case 'INT': {
      const plain = text.normalize('NFKC').trim();
      if (plain === '') return missing;
      return /^\d{1,9}$/u.test(plain) ? { ok: true, value: Number(plain) } : { ok: false, problem: 'notANumber' };
    }
    case 'DATE': {
      const read = readTypedDay(text, today, true);
      if (read.kind === 'day') return { ok: true, value: read.day };
      return read.kind === 'empty' ? missing : { ok: false, problem: 'day' };
    }
  }
}
