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
}

/** So many things to do stand on two sheets, in large type on four. */
const MEASURED = 12;
export const SHEETS: Readonly<Record<Size, number>> = { 12: 2, 18: 4 };

export const isMeasured = (items: readonly Item[]): boolean => items.length <= MEASURED;

const TIERS = { caveat: 0, paper: 1, note: 2, open: 3 } as const;
/** More than any list has. */
const STEP = 1000;

export function remarksOf(items: readonly Item[], bring: List['bring']): Remarks {
  const rank = (tier: number, certain: boolean, place: number): number | null =>
    certain ? tier * STEP + place : isMeasured(items) ? (tier + TIERS.open) * STEP + place : null;
  return {
    ofItem: (item, what) => rank(TIERS[what], isCertain(item), items.indexOf(item)),
    ofPaper: (line) => rank(TIERS.paper, line.certain, bring.indexOf(line)),
  };
}
