import type { FactName } from './facts/index.js';

/** A day named in a rule: a calendar date, or a point of the calendar year counted from a date fact. */
export type DateReference =
  | string
  | {
      readonly of: FactName;
      /** `same` (default) the day itself; yearStart 1 January; yearEnd 31 December; fiscalYearEnd the 31 March on or after; nextApr1 the first 1 April after. */
      readonly at?: 'same' | 'yearStart' | 'yearEnd' | 'fiscalYearEnd' | 'nextApr1';
      /** ISO 8601 period added afterwards, e.g. `P3M`, `P7D`, `-P65Y`. */
      readonly plus?: string;
    };

export type Comparison =
  | { readonly is: boolean | string }
  | { readonly in: readonly string[] }
  | { readonly atLeast: number }
  | { readonly atMost: number }
  | { readonly before: DateReference }
  | { readonly after: DateReference }
  | { readonly onOrBefore: DateReference }
  | { readonly onOrAfter: DateReference }
  | { readonly contains: string }
  | { readonly containsAny: readonly string[] }
  | { readonly onlyFrom: readonly string[] }
  | { readonly empty: boolean }
  | { readonly exists: boolean };

export type FactLeaf = { readonly fact: FactName } & Comparison;

/**
 * When a procedure applies (design §6, §7). `rule` is TRUE when that procedure is REQUIRED; `paperNeeded` TRUE when a
 * REQUIRED procedure demands the paper; `city` compares a municipality's parameter, which is always known.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | FactLeaf
  | { readonly city: string; readonly is: boolean | string }
  | { readonly rule: string }
  | { readonly paperNeeded: string }
  | { readonly always: true };
