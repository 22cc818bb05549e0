import type { OwnPage, SeenItems } from '../own-page.js';
import { isCertain, type OwnItem, spoken, type Surroundings } from './found-list.js';

/** What somebody has before them, to be compared with what they see the next time. */
export const seenOf = (items: readonly OwnItem[]): SeenItems =>
  Object.fromEntries(items.map((item) => [item.procedure.code, { number: item.number, certain: isCertain(item) }]));

/** 「11月20日にご覧になったあと、5番が増えました」: a sentence a change, none where nothing changed that a relative would do otherwise. */
export function changedSince(seen: OwnPage['seen'], { ofHolder, words, own }: Surroundings): readonly string[] {
  if (seen === null) return [];
  const added = ofHolder.filter(({ procedure: { code } }) => seen.items[code] === undefined);
  const needed = ofHolder.filter(
    (item) => seen.items[item.procedure.code]?.certain === false && isCertain(item) && !added.includes(item),
  );
  const now = new Set(ofHolder.map(({ procedure: { code } }) => code));
  const gone = Object.entries(seen.items).flatMap(([code, { number }]) =>
    now.has(code) || number === null ? [] : [words.no(String(number))],
  );
  return [
    ...added.map((item) => own.added(spoken(item, words))),
    ...needed.map((item) => own.needed(spoken(item, words))),
    ...gone.map((number) => own.gone(number)),
  ];
}
