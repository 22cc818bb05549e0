import { kept } from '../../kept.js';
import type { PaperId } from '../../../../domain/papers-on-the-table.js';

/** Somebody at the desk, as far as it is. */
export interface WalkIn {
  readonly kana: string;
  readonly born: string;
  readonly caseId: string | null;
  readonly papers: readonly PaperId[];
  /** Facts that the papers have answered; `null` while they are still being looked at. */
  readonly sent: readonly string[] | null;
  /** Facts that were asked aloud, whatever came of it. */
  readonly asked: readonly string[];
}

export const nobodyYet: WalkIn = { kana: '', born: '', caseId: null, papers: [], sent: null, asked: [] };

/** In memory alone, so that a telephone call between does no harm. */
export const theWalkIn = kept<WalkIn>(nobodyYet);
