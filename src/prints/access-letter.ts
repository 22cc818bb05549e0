import { plain } from '../access/pages/marked.js';
import { qrDrawnOf } from '../access/pages/qr.js';
import type { IssuedPaper } from '../family/access-papers.service.js';
import type { Tongue } from '../tongues/tongue.js';
import type { Block, Paper, Size } from './blocks.js';
import { PAPER_WORDS } from './paper.words.js';

/** To whom a letter goes, as it shows in the window. */
export interface LetterTo {
  readonly name: string;
  readonly address: string;
}

export interface AccessLetter {
  readonly issued: IssuedPaper;
  readonly to: LetterTo;
  readonly city: string;
  readonly contact: string | null;
  /** Day and minute in Japan. */
  readonly time: string;
}

/**
 * The access paper as a letter: folded in three, the window of an envelope 長形3号 shows the address and nothing else. One
 * person, their own name and address; nobody else is named on it, the dead neither.
 */
export function accessLetter(
  { issued: { code, paper, number, url }, to, city, contact, time }: AccessLetter,
  tongue: Tongue,
  size: Size,
): Paper {
  const words = tongue.words(PAPER_WORDS);
  const call = contact === null ? words.counter(city) : `${words.counter(city)}　${tongue.japanese(contact)}`;
  const title = words.letter;
  const blocks: readonly Block[] = [
    // The post reads it: in Japanese, whatever the letter is written in.
    { kind: 'window', lines: [tongue.japanese(to.address), tongue.japanese(PAPER_WORDS.ja.to(to.name))] },
    { kind: 'title', text: title },
    { kind: 'text', text: words.letterHow },
    {
      kind: 'qr',
      svg: qrDrawnOf(url),
      says: plain(words.letterQr),
      mm: 38,
      lines: [url.replace(/#.*$/, ''), words.second],
    },
    { kind: 'heading', text: words.code },
    { kind: 'big', times: 2, text: code },
    { kind: 'heading', text: words.opens },
    { kind: 'text', text: paper.rights === 'whole' ? words.opensWhole : words.opensList },
    { kind: 'text', text: words.opensNot },
    { kind: 'heading', text: words.until },
    { kind: 'text', text: words.untilDay(tongue.day(paper.until)) },
    { kind: 'line' },
    { kind: 'text', text: words.onlyYours },
    { kind: 'text', text: words.lost },
  ];
  const foot = [call, `${words.number(number)}　${words.printed(time)}`];
  // Asked last: what was said above decides it.
  const { unchecked } = tongue;
  return {
    language: tongue.lang,
    size,
    documentTitle: plain(title),
    title: '',
    head: null,
    headMm: 0,
    foot,
    footMm: size === 12 ? 12 : 20,
    pages: true,
    blocks: unchecked === null ? blocks : [...blocks, { kind: 'text', text: unchecked }],
  };
}
