import { plain } from '../../access/pages/marked.js';
import type { OwnPage, SeenItems } from '../own-page.js';
import { isCertain, type List, nameOfItem, type OwnItem, spoken, type Surroundings } from './found-list.js';

/** Days of an item as the rules reckon them: the same in every language, and on every day on which nothing moved. */
const daysOf = ({ deadlines }: Pick<OwnItem, 'deadlines'>): string =>
  deadlines.map(({ lastDay, latestDay }) => `${lastDay ?? ''} ${latestDay ?? ''}`).join('|');

/** Ids of the vocabulary, or the name that a department gave; sorted, so that their order says nothing. */
const papersOf = (item: OwnItem, { bring, returns }: List): string[] => {
  const name = nameOfItem(item);
  return [
    ...bring
      .filter(({ neededFor }) => neededFor.includes(name))
      .map(({ papers, name: called }) => papers.join('|') || plain(called)),
    ...returns.filter(({ to }) => to.includes(name)).map(({ paper }) => paper),
  ].sort();
};

/** What somebody has before them, to be compared with what they see the next time: their own list, whoever goes. */
export const seenOf = ({ list, items, ofHolder }: Pick<Surroundings, 'list' | 'items' | 'ofHolder'>): SeenItems =>
  Object.fromEntries(
    ofHolder.map((item) => {
      const shown = items.find(({ procedure: { code } }) => code === item.procedure.code);
      return [
        item.procedure.code,
        {
          number: item.number,
          certain: isCertain(item),
          days: daysOf(item),
          ...(shown === undefined
            ? {}
            : { place: [shown.procedure.place, shown.floor, shown.desk].map((part) => plain(part ?? '')).join('|') }),
          ...(shown === undefined ? {} : { papers: papersOf(item, list) }),
        },
      ];
    }),
  );

/** What they would do otherwise than when they last looked. */
interface Changes {
  readonly added: readonly OwnItem[];
  /** It was being confirmed, and is certain now. */
  readonly needed: readonly OwnItem[];
  /** Of the others: what is done on another day, at another place or with other papers. */
  readonly other: Readonly<Record<'days' | 'place' | 'papers', readonly OwnItem[]>>;
  /** Numbers. */
  readonly gone: readonly number[];
}

/** Where and with what an item is done is compared as long as the same person goes. */
function changesOf(seen: NonNullable<OwnPage['seen']>, { ofHolder, head, asMade }: Compared): Changes {
  const added = ofHolder.filter(({ procedure: { code } }) => seen.items[code] === undefined);
  const needed = ofHolder.filter(
    (item) => seen.items[item.procedure.code]?.certain === false && isCertain(item) && !added.includes(item),
  );
  const now = seenOf(asMade);
  const others = ofHolder.filter((item) => !added.includes(item) && !needed.includes(item));
  const changed = (what: 'days' | 'place' | 'papers'): readonly OwnItem[] =>
    others.filter(({ procedure: { code } }) => {
      const [before, after] = [seen.items[code]?.[what], now[code]?.[what]];
      return before !== undefined && after !== undefined && String(before) !== String(after);
    });
  const isTheSame = seen.goes === head.page.goes;
  return {
    added,
    needed,
    other: {
      days: changed('days'),
      place: isTheSame ? changed('place') : [],
      papers: isTheSame ? changed('papers') : [],
    },
    gone: Object.entries(seen.items).flatMap(([code, { number }]) =>
      now[code] !== undefined || number === null ? [] : [number],
    ),
  };
}

/** What the two are compared by: on paper as on the page. */
export type Compared = Pick<Surroundings, 'words' | 'own' | 'ofHolder' | 'day' | 'asMade'> & {
  readonly head: { readonly page: Pick<OwnPage, 'goes'> };
};

/**
 * 「11月20日にご覧になったあと、5番が増えました」: a sentence a change, none where nothing changed that a relative would do otherwise.
 */
export function changedSince(seen: OwnPage['seen'], around: Compared): readonly string[] {
  if (seen === null) return [];
  const { words, own } = around;
  const { added, needed, other, gone } = changesOf(seen, around);
  const said = (items: readonly OwnItem[], say: (item: string) => string): readonly string[] =>
    items.map((item) => say(spoken(item, words)));
  return [
    ...said(added, own.added),
    ...said(needed, own.needed),
    ...said(other.days, own.otherDay),
    ...said(other.place, own.otherPlace),
    ...said(other.papers, own.otherPapers),
    ...gone.map((number) => own.gone(words.no(String(number)))),
  ];
}

/** By procedure, what stands at the item itself: 「11月20日のあとに変わりました：いつごろまで」. */
export function marksSince(seen: OwnPage['seen'], around: Compared): ReadonlyMap<string, string> {
  if (seen === null) return new Map();
  const { words, own } = around;
  const { added, needed, other } = changesOf(seen, around);
  const since = around.day(seen.on);
  const labels = { days: words.when, place: words.where, papers: words.papers };
  const what = new Map<string, readonly string[]>();
  for (const kind of ['days', 'place', 'papers'] as const)
    for (const { procedure } of other[kind])
      what.set(procedure.code, [...(what.get(procedure.code) ?? []), labels[kind]]);
  return new Map([
    ...added.map(({ procedure }) => [procedure.code, own.newSince(since)] as const),
    ...needed.map(({ procedure }) => [procedure.code, own.neededSince(since)] as const),
    ...[...what].map(([code, kinds]) => [code, own.changedSince(since, kinds.join(words.and))] as const),
  ]);
}
