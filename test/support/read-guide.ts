import type * as contract from '../../src/contract/generated.js';
import { LIST_WORDS } from '../../src/family/pages/list.words.js';
import { GUIDE_WORDS } from '../../src/guide/pages/guide.words.js';
import { itemsOf } from './desk.js';
import {
  byNumber,
  byPlace,
  labelled,
  plainText,
  readContract,
  type ReadItem,
  readItem,
  section,
  SECTIONS,
  sorted,
  texts,
  titleOf,
} from './read-lists.js';

const words = LIST_WORDS.ja;

/** What the public guide shows: no numbers, and of what is open no more than its name, department and day. */
export interface ReadGuide {
  /** Names of the sections, each with its things to do (by procedure) in the order in which they are read: what is certain, and what is open below it. */
  readonly order: readonly {
    readonly section: string;
    readonly certain: readonly string[];
    readonly open: readonly string[];
  }[];
  /** What the two sentences above the sections count. */
  readonly counted: readonly number[];
  readonly certain: readonly Omit<ReadItem, 'number'>[];
  readonly open: readonly Pick<ReadItem, 'title' | 'days' | 'where'>[];
  readonly mentions: readonly string[];
  readonly keep: readonly string[];
  /** Everything that looks like a number of an item. */
  readonly numbers: readonly string[];
}

/** What the guide is to show of a list: of what is open no more than name, department and day. */
export function asGuide(list: contract.ProcedureList): ReadGuide {
  const { items, mentions, keep } = readContract(list);
  const isOpen = ({ outcome }: contract.ListItem): boolean => outcome === 'TO_CONFIRM';
  const departments = new Map(itemsOf(list).flatMap((item) => (isOpen(item) ? [[item.title, item.department]] : [])));
  const openCodes = new Set(itemsOf(list).flatMap((item) => (isOpen(item) ? [item.procedure.code] : [])));
  const departmentOf = ({ title }: ReadItem): string | undefined => departments.get(title.replace('※ ', ''));
  const certain = items.filter((item) => departmentOf(item) === undefined);
  const open = items.flatMap((item) => {
    const where = departmentOf(item);
    return where === undefined ? [] : [{ title: item.title, days: item.days, where }];
  });
  return {
    order: list.sections.map(({ name, items: codes }) => ({
      section: titleOf(name),
      certain: codes.filter((code) => !openCodes.has(code)),
      open: codes.filter((code) => openCodes.has(code)),
    })),
    counted: [certain.length, open.length].filter((count) => count > 0),
    certain: certain.map(({ number: _, ...item }) => item),
    open,
    mentions,
    keep,
    numbers: [],
  };
}

/** Of the page of the public guide. */
export function readGuide(page: string): ReadGuide {
  const sections = SECTIONS.map(titleOf).flatMap((title) => {
    const own = section(page, title);
    const [certain = '', open = ''] = own.split('<details class="whole">');
    return own === '' ? [] : [{ title, certain: linesOf(certain), open: linesOf(open) }];
  });
  const mentions = new RegExp(`<summary>${words.mentions}</summary>[\\s\\S]*?</details>`).exec(page)?.[0] ?? '';
  return {
    order: byPlace(sections, ({ title }) => page.indexOf(`>${title}</h2>`)).map(({ title, certain, open }) => ({
      section: title,
      certain: certain.map(codeOf),
      open: open.map(codeOf),
    })),
    counted: [GUIDE_WORDS.ja.certain, GUIDE_WORDS.ja.openHint].flatMap((say) => {
      const [before = '', after = ''] = say(0).split('0');
      const found = new RegExp(`${before}(\\d+)${after}`, 'u').exec(page)?.[1];
      return found === undefined ? [] : [Number(found)];
    }),
    certain: byNumber(sections.flatMap(({ certain }) => certain.map(readItem))).map(({ number: _, ...item }) => item),
    open: sections
      .flatMap(({ open }) => open)
      .map((line) => ({
        title: plainText(/>([^<]+)<br \/>/u.exec(line)?.[1] ?? ''),
        days: labelled(line, words.when),
        where: texts(line, /<span class="hint">([\s\S]*?)<\/span>/gu).join(),
      }))
      .sort((a, b) => (a.title < b.title ? -1 : 1)),
    mentions: sorted(texts(mentions, /<li>([\s\S]*?)<br/gu)),
    keep: sorted(texts(section(page, words.keep), /<li>([\s\S]*?)<\/li>/gu)),
    numbers: texts(page, /<span class="no">([\s\S]*?)<\/span>/gu).concat(page.match(/\d+番で/gu) ?? []),
  };
}

const linesOf = (markup: string): readonly string[] =>
  markup
    .split(/(?=<li id="item-)/u)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf('</li>')));
const codeOf = (line: string): string => /^<li id="item-([^"]+)"/u.exec(line)?.[1] ?? '';
