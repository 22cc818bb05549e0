import { qrDrawnOf } from '../access/pages/qr.js';
import { inEraWithWeekday } from '../domain/era.js';
import type { Language } from '../domain/text.js';
import type { IssuedPaper } from '../family/access-papers.service.js';
import type { Paper, Size } from './blocks.js';
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
  language: Language,
  size: Size,
): Paper {
  const words = PAPER_WORDS[language];
  const call = contact === null ? words.counter(city) : `${words.counter(city)}${words.pause}${contact}`;
  return {
    language,
    size,
    documentTitle: words.letter,
    title: '',
    head: null,
    headMm: 0,
    foot: [call, `${words.number(number)}${words.pause}${words.printed(time)}`],
    footMm: size === 12 ? 12 : 20,
    pages: true,
    blocks: [
      { kind: 'window', lines: [to.address, words.to(to.name)] },
      { kind: 'title', text: words.letter },
      { kind: 'text', text: words.letterHow },
      { kind: 'qr', svg: qrDrawnOf(url), says: words.letterQr, mm: 38, lines: [url.replace(/#.*$/, ''), words.second] },
      { kind: 'heading', text: words.code },
      { kind: 'big', times: 2, text: code },
      { kind: 'heading', text: words.opens },
      { kind: 'text', text: paper.rights === 'whole' ? words.opensWhole : words.opensList },
      { kind: 'text', text: words.opensNot },
      { kind: 'heading', text: words.until },
      { kind: 'text', text: words.untilDay(inEraWithWeekday(paper.until)[language]) },
      { kind: 'line' },
      { kind: 'text', text: words.onlyYours },
      { kind: 'text', text: words.lost },
    ],
  };
}
