import { isCertain, type Item, type List } from '../family/pages/found-list.js';
import type { Size } from './blocks.js';

/**
 * What a thing to do or a paper is said besides (「なくてもできます」 stands with the paper itself). A short list keeps to its sheets:
 * there the remarks fill what room is left, by their ranks, and the last line says where the others stand. A longer one has no such
 * measure: all remarks stand on it that belong to what is certain.
 */
export interface Remarks {
  /** What must be known before going; then what is worth knowing. Null: not on this sheet. */
  readonly ofItem: (item: Item, what: 'caveat' | 'note') => number | null;
  readonly ofPaper: (line: List['bring'][number]) => number | null;
  /** Of what comes later: from whom, and to whom. Before the visit alone; after it the sheet is for that. */
  readonly ofArrival: number | undefined;
  /** The Japanese name of what is only mentioned, on a sheet in another language: whoever asks at the counter has the other's words for it. */
  readonly ofMention: number | undefined;
}

/** So many things to do stand on two sheets, in large type on four. */
const MEASURED = 12;
export const SHEETS: Readonly<Record<Size, number>> = { 12: 2, 18: 4 };

export const isMeasured = (items: readonly Item[]): boolean => items.length <= MEASURED;

/** Who comes without the second document comes twice: what to know of a paper stands before all else. */
const TIERS = { paper: 0, caveat: 1, note: 2, open: 3 } as const;
/** After all of those, certain or open. */
const LAST = { mention: 6, arrival: 7 } as const;
/** More than any list has; what has a rank below it is filled in by itself (engine/typeset.worker.mjs). */
const STEP = 1000;

export function remarksOf(items: readonly Item[], bring: List['bring']): Remarks {
  const rank = (tier: number, certain: boolean, place: number): number | null =>
    certain ? tier * STEP + place : isMeasured(items) ? (tier + TIERS.open) * STEP + place : null;
  return {
    ofItem: (item, what) => rank(TIERS[what], isCertain(item), items.indexOf(item)),
    ofPaper: (line) => rank(TIERS.paper, line.certain, bring.indexOf(line)),
    ofArrival: isMeasured(items) ? LAST.arrival * STEP : undefined,
    ofMention: isMeasured(items) ? LAST.mention * STEP : undefined,
  };
}
