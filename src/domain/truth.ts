/** Three-valued truth, ordered FALSE < UNKNOWN < TRUE (Kleene's strong logic; design §6.6). */
export type Truth = 'FALSE' | 'UNKNOWN' | 'TRUE';

const RANK: Readonly<Record<Truth, number>> = { FALSE: 0, UNKNOWN: 1, TRUE: 2 };

export const least = (values: readonly Truth[]): Truth =>
  values.reduce<Truth>((a, b) => (RANK[b] < RANK[a] ? b : a), 'TRUE');

export const greatest = (values: readonly Truth[]): Truth =>
  values.reduce<Truth>((a, b) => (RANK[b] > RANK[a] ? b : a), 'FALSE');

export const opposite = (value: Truth): Truth => (value === 'TRUE' ? 'FALSE' : value === 'FALSE' ? 'TRUE' : 'UNKNOWN');

export const certainly = (value: boolean): Truth => (value ? 'TRUE' : 'FALSE');

/** TRUE if it holds for all, FALSE if for none, else UNKNOWN. */
export const overAll = (holdsForAll: boolean, holdsForSome: boolean): Truth =>
  holdsForAll ? 'TRUE' : holdsForSome ? 'UNKNOWN' : 'FALSE';
