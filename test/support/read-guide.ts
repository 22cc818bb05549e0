import type * as contract from '../../src/contract/generated.js';
import { LIST_WORDS } from '../../src/family/pages/list.words.js';
import { GUIDE_WORDS } from '../../src/guide/pages/guide.words.js';
import { itemsOf } from './desk.js';
import {
  byNumber,
  labelled,
  plainText,
  readContract,
  type ReadItem,
  readItem,
  section,
  sorted,
  texts,
} from './read-lists.js';

const words = LIST_WORDS.ja;

/** What the public guide shows: no numbers, and of what is open no more than its name and day. */
export interface ReadGuide {
  readonly certain: readonly Omit<ReadItem, 'number'>[];
  readonly open: readonly Pick<ReadItem, 'title' | 'days'>[];
  readonly mentions: readonly string[];
  readonly keep: readonly string[];
  /** Everything that looks like a number of an item. */
  readonly numbers: readonly string[];
}

/** What the guide is to show of a list: of what is open no more than name and day. */
export function asGuide(list: contract.ProcedureList): ReadGuide {
  const { items, mentions, keep } = readContract(list);
  const sure = new Set(itemsOf(list).flatMap(({ outcome, title }) => (outcome === 'TO_CONFIRM' ? [] : [title])));
  const isSure = ({ title }: ReadItem): boolean => sure.has(title.replace('※ ', ''));
  return {
    certain: items.filter(isSure).map(({ number: _, ...item }) => item),
    open: items.filter((item) => !isSure(item)).map(({ title, days }) => ({ title, days })),
    mentions,
    keep,
    numbers: [],
  };
}

/** Of the page of the public guide. */
export function readGuide(page: string): ReadGuide {
  const [before = '', after = ''] = page.split(`<p class="hint">${GUIDE_WORDS.ja.openHint}</p>`);
  const certain = before
    .split(/<li>\s*(?=<h3>)/)
    .slice(1)
    .map((rest) => readItem(rest.slice(0, rest.indexOf('</li>'))));
  const open = /^[\s\S]*?<\/section>/.exec(after)?.[0] ?? '';
  const mentions = new RegExp(`<summary>${words.mentions}</summary>[\\s\\S]*?</details>`).exec(page)?.[0] ?? '';
  return {
    certain: byNumber(certain).map(({ number: _, ...item }) => item),
    open: [...open.matchAll(/<li>([^<]+)(<p>[\s\S]*?<\/p>)?\s*<\/li>/gu)]
      .map(([, title = '', days = '']) => ({ title: plainText(title), days: labelled(days, words.when) }))
      .sort((a, b) => (a.title < b.title ? -1 : 1)),
    mentions: sorted(texts(mentions, /<li>([\s\S]*?)<br/gu)),
    keep: sorted(texts(section(page, words.keep), /<li>([\s\S]*?)<\/li>/gu)),
    numbers: texts(page, /<span class="no">([\s\S]*?)<\/span>/gu).concat(page.match(/\d+番で/gu) ?? []),
  };
}
