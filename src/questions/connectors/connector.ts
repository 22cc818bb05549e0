import type { CalendarDate } from '../../domain/calendar-date.js';
import type { FactName } from '../../domain/facts/index.js';

/** What a connector may know of the person: enough to find it in a register, and no more. */
export interface PersonLookedFor {
  readonly personNumber: string | null;
  readonly name: string;
  readonly kana: string | null;
  readonly birthDate: CalendarDate | null;
  readonly address: string | null;
  readonly deathDate: CalendarDate;
}

/** One asking of one department. */
export interface Asking {
  readonly municipality: string;
  readonly department: string;
  readonly question: string;
  readonly round: number;
  readonly person: PersonLookedFor;
  /** The facts this department holds and a rule, deadline or paper of the catalogue reads. */
  readonly facts: readonly FactName[];
}

/**
 * The one contract of every connector, in four words:
 * - answered: statements on the department's facts, in the form of `FactInput`; a fact that is not among them stays unknown
 * - later: it will call back, or a person of the department answers
 * - refused: it understood and says no (wrong person, not allowed): a person must look
 * - failed: try again later; a rejected promise means the same
 */
export type Answer =
  | {
      readonly kind: 'answered';
      readonly facts: Readonly<Partial<Record<FactName, unknown>>>;
      readonly unknownBecause?: UnknownReason;
    }
  | { readonly kind: 'later' }
  | { readonly kind: 'refused'; readonly reason: PersonReason }
  | { readonly kind: 'failed' };

/** Why silence is no answer here. */
export type UnknownReason = 'never-imported' | 'import-too-old' | 'import-before-death' | 'column-missing';

/** Why a person must look. */
export type PersonReason =
  | 'several-candidates'
  | 'only-similar'
  | 'not-comparable'
  | 'cannot-identify'
  | 'refused'
  | 'not-understood'
  | 'too-large'
  | 'no-answer';

export interface Connector {
  ask(asking: Asking): Promise<Answer>;
  /** False where it turns to no other system for this department; if not given, it may. */
  asksOutside?(department: string): boolean;
}
