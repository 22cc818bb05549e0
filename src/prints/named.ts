import { plain } from '../access/pages/marked.js';
import { inSections, isCertain, type Item, type List, nameOfItem } from '../family/pages/found-list.js';
import { LIST_WORDS } from '../family/pages/list.words.js';
import type { Tongue } from '../tongues/tongue.js';
import type { Tick } from './blocks.js';

/** How a printed list names its things: by number, and papers shortly once they have stood in the bag in full. */

/** In the order in which they are read. */
export const itemsOf = (list: List): readonly Item[] => inSections(list);

/** What stands between and around words, as the sheet's language writes it: 「：」 belongs to kanji alone. */
export interface Signs {
  readonly dot: string;
  readonly range: string;
  readonly bracketed: (text: string) => string;
  /** Before each of several in one paragraph. */
  readonly bullet: string;
  /** After whom it is asked at the counter whether they may do it. */
  readonly asked: string;
}
const OF_KANJI: Signs = { dot: '・', range: '〜', bracketed: (text) => `（${text}）`, bullet: '・', asked: '＊' };
const OF_LETTERS: Signs = { dot: ', ', range: '–', bracketed: (text) => ` (${text})`, bullet: '• ', asked: '*' };
export const signsOf = ({ lang }: Tongue): Signs => (/^(?:ja|zh)/u.test(lang) ? OF_KANJI : OF_LETTERS);

/** 「1・4番」, in the order of the numbers; null where there are none yet: their items name the papers. */
export function numbersIn(names: readonly string[], tongue: Tongue): string | null {
  const { no } = tongue.words(LIST_WORDS);
  const numbers = names.filter((name) => /^\d+$/.test(name)).sort((a, b) => Number(a) - Number(b));
  return numbers.length === 0 ? null : no(numbers.join(signsOf(tongue).dot));
}

export const numbersOfItems = (items: readonly Pick<Item, 'number' | 'procedure'>[], tongue: Tongue) =>
  numbersIn(items.map(nameOfItem), tongue);

/** 「戸籍(除籍・続柄が分かるもの)」 → 「戸籍」: the whole name stands in the bag. */
function withoutBrackets(name: string): string {
  const shorter = name.replace(/\s*[（(][^（()）]*[)）]/gu, '');
  return shorter === name ? name.trim() : withoutBrackets(shorter);
}

/** Short names by which items call the papers of this list; whole where two would be called the same. */
export function shortNames({ bring, returns }: List): (name: string) => string {
  const names = new Set([...bring, ...returns].map(({ name }) => name));
  const taken = new Map<string, number>();
  for (const name of names) taken.set(withoutBrackets(name), (taken.get(withoutBrackets(name)) ?? 0) + 1);
  return (name) => {
    const short = withoutBrackets(name);
    return short === '' || (taken.get(short) ?? 0) > 1 ? name : short;
  };
}

export const certainFirst = <One extends Pick<Item, 'outcome'>>(items: readonly One[]): readonly One[] => [
  ...items.filter(isCertain),
  ...items.filter((item) => !isCertain(item)),
];

/** In widths of a kanji, as the sheet's fonts have it. */
export const widthOf = (text: string): number =>
  [...plain(text)].reduce((width, letter) => width + (letter < '\u1100' ? 0.58 : 1), 0);

export const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

export const tick = (text: string, notes: readonly (string | null)[]): Tick => {
  const note = notes.filter((one) => one !== null && one !== '').join('　');
  return { text, ...(note === '' ? {} : { note }) };
};
