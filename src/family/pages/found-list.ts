import type { FamilyListQuery } from '../../contract/family-pages.js';
import type { Tongue } from '../../tongues/tongue.js';
import type { FamilyCase } from '../family-cases.js';
import { HOURS_WORDS } from './hours.words.js';
import { LIST_WORDS, type ListWords } from './list.words.js';
import { OWN_WORDS, type OwnWords } from './own.words.js';

export type FoundList = NonNullable<FamilyListQuery['case']>;
export type List = FoundList['procedureList'];
export type Item = List['groups'][number]['items'][number];
export type BringLine = List['bring'][number];
export type OwnItem = NonNullable<FoundList['own']>['groups'][number]['items'][number];

/** What every part of the page draws from. */
export interface Surroundings {
  readonly words: ListWords;
  readonly own: OwnWords;
  readonly reached: HoursWords;
  readonly head: FamilyCase;
  readonly list: List;
  readonly items: readonly Item[];
  /** What the holder of the paper may do, whoever goes. */
  readonly ofHolder: readonly OwnItem[];
  readonly day: (day: string) => string;
  /** The same list as it was made, in Japanese: what is compared from one look to the next is not what a language makes of it. */
  readonly asMade: Pick<Surroundings, 'list' | 'items' | 'ofHolder'>;
}

/** What an item and the bag are drawn from: on the public guide there is a list, and no case. */
export type ListDrawn = Pick<Surroundings, 'words' | 'own' | 'reached' | 'list' | 'day'> & {
  readonly head: Pick<FamilyCase, 'page' | 'mayChange'>;
};

const itemsOf = <One>({ groups }: { readonly groups: readonly { readonly items: readonly One[] }[] }): readonly One[] =>
  groups.flatMap(({ items }) => items);

export type SectionName = List['sections'][number]['name'];

/** Items of some sections in the order in which they are read: the order is the core's (domain/procedure-list/sections.ts). */
export function inSections(list: List, ...names: readonly SectionName[]): readonly Item[] {
  const byCode = new Map(itemsOf(list).map((item) => [item.procedure.code, item]));
  return list.sections
    .filter(({ name }) => names.length === 0 || names.includes(name))
    .flatMap(({ items }) => items.flatMap((code) => byCode.get(code) ?? []));
}

const partsOf = ({ procedureList: list, own }: FoundList) => ({
  list,
  items: inSections(list),
  ofHolder: itemsOf(own ?? list),
});

/** @param japanese the list as it was made, before it was put into a language */
export function surroundingsOf(tongue: Tongue, head: FamilyCase, found: FoundList, japanese: FoundList): Surroundings {
  return {
    words: tongue.words(LIST_WORDS),
    own: tongue.words(OWN_WORDS),
    reached: tongue.words(HOURS_WORDS),
    head,
    ...partsOf(found),
    asMade: partsOf(japanese),
    day: (day) => tongue.day(day),
  };
}

/** As other parts of the list name an item: its number, or its row while it has none. */
export const nameOfItem = ({
  number,
  procedure: { code },
}: Pick<Item, 'number'> & { readonly procedure: { readonly code: string } }): string =>
  number === null ? code : String(number);

/** 「4番」「世帯主変更」: what somebody says who has the list before them. */
export const spoken = ({ number, title }: Pick<Item, 'number' | 'title'>, words: ListWords): string =>
  number === null ? words.quoted(title) : words.spoken(words.no(String(number)), title);

/** 「4番、7番」; rows that have no number yet are said by nothing: their items name the papers. */
export const numbered = (names: readonly string[], { no, and }: ListWords): string =>
  names
    .filter((name) => /^\d+$/.test(name))
    .map((number) => no(number))
    .join(and);

/** A sentence on numbers, or none where there are none yet. */
export const saidOf = (names: readonly string[], say: (numbers: string) => string, words: ListWords): string | null => {
  const numbers = numbered(names, words);
  return numbers === '' ? null : say(numbers);
};

export interface HoursWords {
  readonly hours: (from: string, to: string) => string;
}
/** A number with when somebody answers it, as far as that is known. */
export const telephoneOf = (
  { telephone, hours }: Pick<Item, 'telephone' | 'hours'>,
  words: HoursWords,
): string | null =>
  telephone === null || hours === null ? telephone : `${telephone}${words.hours(hours.from, hours.to)}`;

export const isCertain = ({ outcome }: Pick<Item, 'outcome'>): boolean => outcome !== 'TO_CONFIRM';
export const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('　');
