import { kept } from '../../kept.js';
import type { Here } from '../here/here.js';
import type { TablePaperId } from '../../../../domain/papers-on-the-table.js';

/** An arrival that was written down a moment ago, while it can be taken back by one key. */
export interface JustArrived {
  readonly caseId: string;
  readonly visitId: string;
  readonly version: number;
  /** The state of before: somebody who was to come is awaited again, a walk-in never was. */
  readonly back: 'ARRIVED' | 'CANCELLED' | 'PLANNED';
  readonly name: string;
  /** Who sat here until then and comes back with the key; null: nobody. */
  readonly before: Here | null;
  /** Milliseconds of the clock of this screen. */
  readonly until: number;
}

/** Somebody at the desk, as far as it is. */
export interface WalkIn {
  readonly kana: string;
  readonly clue: string;
  readonly caseId: string | null;
  readonly arrived: JustArrived | null;
  /** Whose table the following is (hereKey): what one of a family brought does not lie before another. */
  readonly of: string | null;
  readonly papers: readonly TablePaperId[];
  /** Facts that the papers have answered; `null` while they are still being looked at. */
  readonly sent: readonly string[] | null;
  /** Facts that were asked aloud, whatever came of it. */
  readonly asked: readonly string[];
  /** They have had enough of being asked. */
  readonly enough: boolean;
}

export const emptyTable = { papers: [], sent: null, asked: [], enough: false } as const;
export const nobodyYet: WalkIn = { kana: '', clue: '', caseId: null, arrived: null, of: null, ...emptyTable };

/** In memory alone, so that a telephone call between does no harm. */
export const theWalkIn = kept<WalkIn>(nobodyYet);

export const change = (given: Partial<WalkIn>): void => theWalkIn.change((before) => ({ ...before, ...given }));
