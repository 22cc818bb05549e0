import type { TFunction } from 'i18next';
import type { DeskFirstPageQuery } from '../../generated/operations';
import { shownDay } from '../../words/days';
import { type FirstPage, nameOfItem, type Placed } from '../../../../domain/first-page.js';

export type PageList = NonNullable<DeskFirstPageQuery['case']>['procedureList'];
export type Item = PageList['groups'][number]['items'][number];
export type Page = FirstPage<Item>;
type Say = TFunction<'walkIn'>;

export const GROUPS = ['finished', 'received', 'remote', 'byDate'] as const;
export type Group = (typeof GROUPS)[number];

/** One entry of the page: its number, what it is, and the one thing to know of it here. */
export interface Line {
  readonly code: string;
  readonly number: number | null;
  readonly title: string;
  readonly note: string;
}

const PAUSE = '　';
const joined = (parts: readonly (string | null)[]): string => parts.filter(Boolean).join(PAUSE);
const placeOf = ({ department, floor, desk }: Item): string => joined([department, floor, desk]);
const untilOf = ({ deadlines }: Item): string | null => deadlines[0]?.text ?? null;

/** Why something is not finished today, or what it still needs. */
const needs = (t: Say, { missing, from, byProxy, item }: Placed<Item>): readonly (string | null)[] => [
  byProxy ? t('needsAuthority') : null,
  missing.length === 0 ? null : t('needs', { papers: missing.join('、') }),
  from === null ? null : t('fromDay', { day: shownDay(from) }),
  item.after.length === 0 ? null : t('afterItems', { numbers: item.after.join('・') }),
];

export function linesOf(t: Say, page: Page): Readonly<Record<Group, readonly Line[]>> {
  const line = (one: Placed<Item>, note: readonly (string | null)[]): Line => ({
    code: one.item.procedure.code,
    number: one.item.number,
    title: `${one.item.mayAffectRenunciation === null ? '' : '※'}${one.item.title}`,
    note: joined(note),
  });
  return {
    finished: page.finished.map((one) => line(one, [placeOf(one.item)])),
    received: page.received.map((one) =>
      line(one, [
        one.waitsForRecord ? t('waitsForRecord') : null,
        one.mayBeAnother ? t('mayBeAnother') : null,
        placeOf(one.item),
      ]),
    ),
    remote: page.remote.map((one) =>
      line(one, [waysOf(t, one.item), untilOf(one.item), ...needs(t, one), one.item.department]),
    ),
    byDate: page.byDate.map((one) =>
      line(one, [untilOf(one.item) ?? t('noDay'), ...needs(t, one), one.item.department]),
    ),
  };
}

function waysOf(t: Say, { procedure: { ways } }: Item): string {
  const words = ways.flatMap((way) => (way === 'POST' || way === 'ONLINE' || way === 'PHONE' ? [t(`way.${way}`)] : []));
  return words.join('・');
}

/** Numbers of items, as they are said. */
export const numbersOf = (items: readonly Item[]): string => items.map(nameOfItem).join('・');

/** So many departments each have a line of their own; of more only their names are said, and the numbers stand on the list. */
const MOST_APART = 5;

interface Asked {
  readonly name: string;
  readonly until: string | null;
  readonly items: Set<Item>;
}

/** Who is still finding something out, by when, for which items; whatever nobody else owes is asked at the counter. */
export function openLines(t: Say, { openPoints }: PageList, { open }: Pick<Page, 'open'>): readonly string[] {
  const asked = new Map<string, Asked>();
  for (const { since, owner, ownerName, until, codes } of openPoints) {
    // Family and counter: it is settled here.
    if (since === null) continue;
    const one = asked.get(owner) ?? { name: ownerName, until, items: new Set() };
    for (const item of open) if (codes.includes(item.procedure.code)) one.items.add(item);
    asked.set(owner, { ...one, until: one.until === null || until === null ? null : later(one.until, until) });
  }
  const waiting = [...asked.values()].filter(({ items }) => items.size > 0);
  const atCounter = open.filter((item) => !waiting.some(({ items }) => items.has(item)));
  return [
    ...(waiting.length <= MOST_APART ? waiting.map((one) => apart(t, one)) : together(t, waiting)),
    ...(atCounter.length === 0 ? [] : [t('openHere', { numbers: numbersOf(atCounter) })]),
  ];
}

const later = (one: string, other: string): string => (one < other ? other : one);

const untilWords = (t: Say, until: string | null): string =>
  until === null ? '' : t('openUntil', { day: shownDay(until) });

const apart = (t: Say, { name, until, items }: Asked): string =>
  t('openOf', { who: name, until: untilWords(t, until), numbers: numbersOf([...items]) });

function together(t: Say, waiting: readonly Asked[]): readonly string[] {
  const days = waiting.flatMap(({ until }) => until ?? []);
  const last = days.length < waiting.length ? null : (days.toSorted().at(-1) ?? null);
  const count = new Set(waiting.flatMap(({ items }) => [...items])).size;
  const names = waiting.map(({ name }) => name).join('、');
  return [t('openTogether', { names, until: untilWords(t, last), items: count })];
}
