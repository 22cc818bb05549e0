import { APPLICANTS } from '../domain/applicants.js';
import {
  isCertain,
  type Item,
  joined,
  type List,
  nameOfItem,
  saidOf,
  telephoneOf,
} from '../family/pages/found-list.js';
import { HOURS_WORDS } from '../family/pages/hours.words.js';
import { LIST_WORDS } from '../family/pages/list.words.js';
import { OWN_WORDS } from '../family/pages/own.words.js';
import type { Tongue } from '../tongues/tongue.js';
import type { Block, ItemBlock, Part } from './blocks.js';
import { shortNames, signsOf, unique, widthOf } from './named.js';
import type { Remarks } from './remarks.js';
import { PRINT_WORDS } from './words.js';

/** So much of a day goes to the end of a title's line, in widths of a kanji; what is longer is told below it. */
const SHORT = 24;

/** What is said of each thing to do: until when, where, who, the papers, why, how much, and what lateness or haste would cost. */
export function itemsDrawn(
  { list, marks }: { readonly list: List; readonly marks: Marks },
  tongue: Tongue,
  remarks: Remarks,
): (item: Item) => ItemBlock {
  const [words, own, prints] = [tongue.words(LIST_WORDS), tongue.words(OWN_WORDS), tongue.words(PRINT_WORDS)];
  const hours = tongue.words(HOURS_WORDS);
  const short = shortNames(list);
  const proxy = tongue.say(APPLICANTS.proxy);

  const papersOf = (item: Item): string => {
    const named = nameOfItem(item);
    const papers = [
      ...list.bring.filter(({ neededFor }) => neededFor.includes(named)),
      ...list.returns.filter(({ to }) => to.includes(named)),
    ];
    return unique(papers.map(({ name }) => short(name))).join(words.and);
  };
  const ranked = (item: Item, what: 'caveat' | 'note', texts: readonly string[]): readonly Part[] => {
    const rank = remarks.ofItem(item, what);
    return rank === null ? [] : texts.map((text) => ({ label: null, text, rank }));
  };
  const whoMay = (item: Item): string => {
    const who = unique(item.whoMayApply.map((one) => (one === proxy ? prints.proxy : one))).join(words.and);
    return isAsked(item) ? `${who}${signsOf(tongue).asked}` : who;
  };

  return (item) => {
    const days = item.deadlines.map(({ of, text }) => joined([of, text]));
    const [day = ''] = days;
    const isShort = days.length === 1 && widthOf(day) <= SHORT;
    const parts: readonly Part[] = [
      markOf(item, marks),
      isShort ? none : { label: words.when, text: days.join(words.and) },
      said(joined([item.department, item.floor, item.desk, telephoneOf(item, hours)])),
      { label: prints.who, text: whoMay(item) },
      // The bag says it by the numbers, once there are some.
      { label: prints.papers, text: item.number === null ? papersOf(item) : '' },
      isCertain(item) ? said(because(item.reason)) : said(item.reason),
      { label: words.amount, text: item.amount ?? '' },
      said(item.mayDo === 'WITH_PROXY' ? own.withAuthority : null),
      said(item.choices.length === 0 ? null : words.oneOf(item.choices.join(words.and))),
      said(saidOf(item.after, words.after, words)),
      { label: words.fromDepartment, text: item.departmentNotes.join(' ') },
      said(item.ifLate),
      said(renunciationOf(item)),
      ...ranked(item, 'caveat', item.caveats),
      ...ranked(item, 'note', item.note === null ? [] : [item.note]),
    ];
    return {
      number: item.number === null ? null : String(item.number),
      title: titleOf(item),
      until: isShort && day !== '' ? day : null,
      parts: parts.filter(({ text }) => text !== ''),
    };
  };
}

/** Whether who holds the sheet may do it is asked at the counter. */
export const isAsked = (item: Item): boolean => item.mayDo === 'UNKNOWN' && isCertain(item);

/** What has changed at an item, by procedure. */
type Marks = ReadonlyMap<string, string>;
const markOf = ({ procedure: { code } }: Item, marks: Marks): Part => ({
  label: null,
  strong: true,
  text: marks.get(code) ?? '',
});

const none: Part = { label: null, text: '' };
const said = (text: string | null): Part => ({ label: null, text: text ?? '' });

/** That there is something to do says the list itself. */
const because = (reason: string): string =>
  reason
    .replace(/、(?:お手続きがあります|ご案内しています)。$/u, '。')
    .replace(/(?:There is something to do,|We tell you about this) because /u, 'Because ');

/** What is for information alone: what it is, and what has to be known of it. */
export function informationOf(items: readonly Item[], marks: Marks, tongue: Tongue): readonly ItemBlock[] {
  const { and, who, when } = tongue.words(LIST_WORDS);
  const hours = tongue.words(HOURS_WORDS);
  return items.map((item) => ({
    number: item.number === null ? null : String(item.number),
    title: titleOf(item),
    until: null,
    parts: [
      markOf(item, marks),
      { label: when, text: item.deadlines.map(({ of, text }) => joined([of, text])).join(and) },
      said(joined([item.note, ...item.caveats, item.amount])),
      said(joined([item.department, item.floor, item.desk, telephoneOf(item, hours)])),
      { label: who, text: item.whoMayApply.join(and) },
      said(item.ifLate),
      said(renunciationOf(item)),
    ].filter(({ text }) => text !== ''),
  }));
}

const titleOf = ({ title, mayAffectRenunciation }: Item): string =>
  `${mayAffectRenunciation === null ? '' : '※ '}${title}`;
const renunciationOf = ({ mayAffectRenunciation: text }: Item): string | null => (text === null ? null : `※ ${text}`);

export const itemsBlock = (items: readonly ItemBlock[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'items', items }];
