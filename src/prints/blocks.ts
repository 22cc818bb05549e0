import type { Data } from './engine/typesetter.js';

/** What papers are put together from; each kind is drawn in templates/sheet.typ. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'memo'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly strong?: boolean }
  /** @param times of the ordinary size */
  | { readonly kind: 'big'; readonly text: string; readonly times?: number }
  | { readonly kind: 'bullets'; readonly items: readonly string[]; readonly columns?: 1 | 2 }
  | { readonly kind: 'ticks'; readonly items: readonly Tick[]; readonly columns?: 1 | 2 }
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
  | { readonly kind: 'line' | 'page' }
  | {
      readonly kind: 'frame';
      readonly blocks: readonly Exclude<Block, { readonly kind: 'frame' | 'page' | 'memo' | 'title' | 'window' }>[];
    };

/** A box for a pen, with what it is. */
export interface Tick {
  readonly number?: string | null;
  readonly text: string;
  readonly note?: string;
  /** Whether the note goes on in the line of the text. */
  readonly inOneLine?: boolean;
}

/** Points of the ordinary text: for most eyes, and for eighty-year-old ones (ux.md §2.6). */
export type Size = 12 | 18;

export interface Paper {
  readonly language: string;
  readonly size: Size;
  /** Of the file as readers announce it: neutral, with no name. */
  readonly documentTitle: string;
  readonly title: string;
  /** On each page: for whom, number, version, whom to call, and what a telephone reads. */
  readonly head: { readonly lines: readonly string[]; readonly svg: string | null; readonly says: string } | null;
  readonly headMm: number;
  /** On each page, at the bottom. */
  readonly foot: readonly string[];
  readonly footMm: number;
  /** Whether the sheets are counted at the bottom. */
  readonly pages: boolean;
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
