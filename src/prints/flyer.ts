import { plain } from '../access/pages/marked.js';
import { qrDrawnOf } from '../access/pages/qr.js';
import { GUIDE_WORDS } from '../guide/pages/guide.words.js';
import type { Tongue } from '../tongues/tongue.js';
import type { Block, Paper, Size } from './blocks.js';
import { PAPER_WORDS } from './paper.words.js';

export interface Flyer {
  readonly city: string;
  readonly contact: string | null;
  /** Of the public guide. */
  readonly url: string;
}

/** For the funeral director to hand on: the same for everybody, with nothing of anybody on it. */
export function flyer({ city, contact, url }: Flyer, tongue: Tongue, size: Size): Paper {
  const [words, guide] = [tongue.words(PAPER_WORDS), tongue.words(GUIDE_WORDS)];
  const call = contact === null ? words.counter(city) : `${words.counter(city)}　${tongue.japanese(contact)}`;
  const blocks: readonly Block[] = [
    { kind: 'text', text: words.condolence },
    { kind: 'space', mm: 4 },
    ...guide.three.map((text) => ({ kind: 'frame' as const, blocks: [{ kind: 'text' as const, text }] })),
    { kind: 'heading', text: words.flyerHow },
    { kind: 'qr', svg: qrDrawnOf(url), says: plain(words.flyerQr), mm: 45, lines: [words.flyerGuide, url] },
    { kind: 'heading', text: words.call },
    { kind: 'big', times: 1.25, text: call },
    { kind: 'text', text: words.flyerCall },
  ];
  // Asked last: what was said above decides it.
  const { title } = guide;
  const { unchecked } = tongue;
  return {
    language: tongue.lang,
    size,
    documentTitle: plain(title),
    title,
    head: null,
    headMm: 0,
    foot: [call],
    footMm: size === 12 ? 6 : 16,
    pages: false,
    blocks: unchecked === null ? blocks : [...blocks, { kind: 'text', text: unchecked }],
  };
}
