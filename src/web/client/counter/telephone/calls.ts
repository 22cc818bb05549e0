import type { TelephoneOrigin } from '../../generated/operations.js';
import { kept } from '../../kept.js';

/** Who says that they are calling: somebody of the case (their id), somebody who says they are family, a trader. */
export type Caller = { readonly person: string } | 'FAMILY' | 'TRADER';
/** TOLD_NUMBER: called back, but at a number that a caller gave: whoever gave it picks up, and nobody is checked. */
export type Checked = 'BIRTH_DATE' | 'CALLED_BACK' | 'TOLD_NUMBER' | 'NOT';
export type Told = 'yes' | 'no' | 'unknown';

/** One call, as far as it is. */
export interface Call {
  readonly id: number;
  /** 10:12, once something was typed. */
  readonly begun: string | null;
  readonly kana: string;
  /** What tells two of one reading apart: year or month of birth, or the town. */
  readonly clue: string;
  readonly caseId: string | null;
  readonly caller: Caller | null;
  readonly checked: Checked | null;
  /** Who will come. */
  readonly who: string | null;
  readonly wished: string;
  /** By fact. */
  readonly told: Readonly<Record<string, Told>>;
  /** What was told stands in the case. */
  readonly noted: boolean;
  /** Address for letters of whoever calls. */
  readonly letters: string;
  /** Whose address was kept a moment ago, so that it can be taken back. */
  readonly lettersKept: { readonly id: string; readonly name: string | null; readonly version: number } | null;
}

/** The call at the ear, and those that wait: each keeps its place, so that its key stays the same. */
export interface Calls {
  readonly current: Call;
  readonly parked: readonly (Call | null)[];
}

export const PLACES = 5;

export const newCall = (id: number): Call => ({
  id,
  begun: null,
  kana: '',
  clue: '',
  caseId: null,
  caller: null,
  checked: null,
  who: null,
  wished: '',
  told: {},
  noted: false,
  letters: '',
  lettersKept: null,
});

export const noCalls: Calls = { current: newCall(0), parked: Array.from({ length: PLACES }, () => null) };

const isEmpty = ({ kana, caseId }: Call): boolean => kana.trim() === '' && caseId === null;

const nextId = ({ current, parked }: Calls): number => Math.max(current.id, ...parked.map((call) => call?.id ?? 0)) + 1;

const isFull = ({ parked }: Calls): boolean => parked.every((call) => call !== null);

/** Puts the call at the ear aside, into the first free place. */
export function park(calls: Calls): { readonly calls: Calls; readonly what: 'parked' | 'nothing' | 'full' } {
  if (isEmpty(calls.current)) return { calls, what: 'nothing' };
  if (isFull(calls)) return { calls, what: 'full' };
  const place = calls.parked.indexOf(null);
  const parked = calls.parked.map((call, at) => (at === place ? calls.current : call));
  return { calls: { current: newCall(nextId(calls)), parked }, what: 'parked' };
}

/** Takes up the call of a place; the one at the ear, if there is one, waits there instead. */
export function takeUp(calls: Calls, place: number): Calls {
  const taken = calls.parked[place];
  if (taken === undefined || taken === null) return calls;
  const instead = isEmpty(calls.current) ? null : calls.current;
  return { current: taken, parked: calls.parked.map((call, at) => (at === place ? instead : call)) };
}

/** The call is over: nothing of it is kept. */
export const hangUp = (calls: Calls): Calls => ({ ...calls, current: newCall(nextId(calls)) });

/**
 * The same voice, another case: what it is looked for by stays. Everything that was said of the one before goes: it is of another
 * family.
 */
export function another(calls: Calls): Calls {
  const { begun, kana, clue } = calls.current;
  return { ...calls, current: { ...newCall(nextId(calls)), begun, kana, clue } };
}

/** Changes one call wherever it is by now; one that is over stays over. An answer may come when another one is at the ear. */
export function changed(calls: Calls, id: number, given: Partial<Call>): Calls {
  const mend = <One extends Call | null>(call: One) => (call?.id === id ? { ...call, ...given } : call);
  return { current: mend(calls.current), parked: calls.parked.map(mend) };
}

interface Reached {
  readonly telephoneFrom: TelephoneOrigin | null;
  readonly telephoneNotedOn: string | null;
}

/**
 * What the numbers of these people are worth: of several, as little as the least, since nobody can say whose was dialled. null: none
 * stands here, only papers have one.
 * on: since when it is known; null: nobody knows
 */
export function numberOf(
  people: readonly Reached[],
): { readonly from: TelephoneOrigin; readonly on: string | null } | null {
  const found = LEAST_FIRST.flatMap((from) => people.filter(({ telephoneFrom }) => telephoneFrom === from))[0];
  return found?.telephoneFrom ? { from: found.telephoneFrom, on: found.telephoneNotedOn } : null;
}

const LEAST_FIRST: readonly TelephoneOrigin[] = ['TOLD', 'UNKNOWN', 'DESK', 'NOTICE'];

/** How far whoever calls may be answered; a trader hears nothing whatever they know. */
export function mayHear({ caller, checked }: Call): 'yes' | 'no' | 'not-asked' {
  if (caller === null) return 'not-asked';
  if (caller === 'TRADER' || checked === 'NOT' || checked === 'TOLD_NUMBER') return 'no';
  return checked === null ? 'not-asked' : 'yes';
}

/** Whether a call waits, or something was typed in the one at the ear that stands nowhere yet. */
export function isUnsent({ current, parked }: Calls): boolean {
  const { caseId, kana, wished, letters, told, noted } = current;
  const typed = caseId === null ? [kana] : [wished, letters];
  return (
    parked.some((call) => call !== null) ||
    typed.some((text) => text.trim() !== '') ||
    (!noted && Object.keys(told).length > 0)
  );
}

/** In memory alone: a call that was left waits, and nothing of it rests on the PC. */
export const theCalls = kept<Calls>(noCalls, isUnsent);

/** 10:12 in Japan. */
export const timeInJapan = (now: Date): string =>
  new Intl.DateTimeFormat('ja-JP', {
    timeZone: 'Asia/Tokyo',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(now);
