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

/**
 * 「11月20日にご覧になったあと、5番が増えました」: a sentence a change, none where nothing changed that a relative would do otherwise.
 * Where and with what an item is done is compared as long as the same person goes.
 */
export function changedSince(seen: OwnPage['seen'], around: Surroundings): readonly string[] {
  if (seen === null) return [];
  const { ofHolder, words, own, head } = around;
  const added = ofHolder.filter(({ procedure: { code } }) => seen.items[code] === undefined);
  const needed = ofHolder.filter(
    (item) => seen.items[item.procedure.code]?.certain === false && isCertain(item) && !added.includes(item),
  );
  const now = seenOf(around.asMade);
  const gone = Object.entries(seen.items).flatMap(([code, { number }]) =>
    now[code] !== undefined || number === null ? [] : [words.no(String(number))],
  );
  const others = ofHolder.filter((item) => !added.includes(item) && !needed.includes(item));
  const changed = (what: 'days' | 'place' | 'papers', say: (item: string) => string): readonly string[] =>
    others.flatMap((item) => {
      const [before, after] = [seen.items[item.procedure.code]?.[what], now[item.procedure.code]?.[what]];
      return before === undefined || after === undefined || String(before) === String(after)
        ? []
        : [say(spoken(item, words))];
    });
  const isTheSame = seen.goes === head.page.goes;
  return [
    ...added.map((item) => own.added(spoken(item, words))),
    ...needed.map((item) => own.needed(spoken(item, words))),
    ...changed('days', own.otherDay),
    ...(isTheSame ? [...changed('place', own.otherPlace), ...changed('papers', own.otherPapers)] : []),
    ...gone.map((number) => own.gone(number)),
  ];
}
