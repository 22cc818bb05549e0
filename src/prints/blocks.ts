import type { Data } from './engine/typesetter.js';

/** What papers are put together from; each kind is drawn in templates/sheet.typ. */
export type Block =
  | { readonly kind: 'title' | 'heading'; readonly text: string; readonly note?: string }
  | { readonly kind: 'text'; readonly text: string; readonly strong?: boolean }
  /** @param times of the ordinary size */
  | { readonly kind: 'big'; readonly text: string; readonly times?: number }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  /** Boxes for a pen under their titles: in two columns of the same height; in large type as many in a line as it holds. */
  | { readonly kind: 'bag'; readonly groups: readonly { readonly title: string; readonly items: readonly Tick[] }[] }
  | { readonly kind: 'items'; readonly items: readonly ItemBlock[] }
  /** Terms and what is said of them, run on in one paragraph, after its heading where it has one. */
  | { readonly kind: 'run'; readonly title?: string; readonly parts: readonly Part[] }
  | {
      readonly kind: 'qr';
      readonly svg: string;
      readonly says: string;
      readonly mm: number;
      readonly lines: readonly string[];
    }
  /** The upper third of a sheet that is folded in three: what stands in it shows through the window of an envelope. */
  | { readonly kind: 'window'; readonly lines: readonly string[] }
  | { readonly kind: 'space'; readonly mm: number }
  /** Room for a pen: what the last sheet has left. */
  | { readonly kind: 'memo'; readonly text: string }
  | { readonly kind: 'line' }
  | {
      readonly kind: 'frame';
      readonly blocks: readonly Exclude<Block, { readonly kind: 'frame' | 'memo' | 'title' | 'window' | 'items' }>[];
    };

/** A box for a pen, with what it is. */
export interface Tick {
  readonly text: string;
  readonly note?: string;
  readonly remarks?: readonly Ranked[];
}

/** What stands on a paper with a measure as long as there is room: the lowest rank first. */
export interface Ranked {
  readonly text: string;
  readonly rank: number;
}

/** What is said under a word in bold; without one, just said. */
export interface Part {
  readonly label: string | null;
  readonly text: string;
  readonly strong?: boolean;
  /** As of a {@link Ranked}; without one it always stands. */
  readonly rank?: number;
}

/** One thing to do: it stands together on one sheet wherever it fits on one. */
export interface ItemBlock {
  readonly number: string | null;
  readonly title: string;
  /** Until when, at the end of the title's line. */
  readonly until: string | null;
  readonly parts: readonly Part[];
}

/** Points of the ordinary text: for most eyes, and for eighty-year-old ones (ux.md §2.6). */
export type Size = 12 | 18;

export interface Paper {
  /** BCP 47. */
  readonly language: string;
  readonly size: Size;
  /** Of the file as readers announce it: neutral, with no name. */
  readonly documentTitle: string;
  readonly title: string;
  /** On each page: for whom, number, version, whom to call, and what a telephone reads. */
  readonly head: { readonly lines: readonly string[]; readonly svg: string | null; readonly says: string } | null;
  readonly headMm: number;
  /** Whether the title has room beside the head's picture. */
  readonly titleInHead?: boolean;
  /** On each page, at the bottom. */
  readonly foot: readonly string[];
  readonly footMm: number;
  /** Whether the sheets are counted at the bottom. */
  readonly pages: boolean;
  /** On how many sheets all of it is to stand, if it can without what has a rank. */
  readonly sheets?: number;
  readonly blocks: readonly Block[];
}

/** As the template reads it. */
export const dataOf = (paper: Paper): Data => toData(paper);

function toData(value: unknown): Data {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null)
    return value;
  if (Array.isArray(value)) return value.map(toData);
  if (typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, one]) => (one === undefined ? [] : [[name, toData(one)]])),
    );
  throw new Error('a paper holds texts, numbers and lists of them');
}
