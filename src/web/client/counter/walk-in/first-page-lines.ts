import type { DeskFirstPageQuery } from '../../generated/operations';
import type { Say as SayOf } from '../../words';
import { shownDay } from '../../words/days';
import { type FirstPage, nameOfItem, type Placed } from '../../../../domain/first-page.js';

export type PageList = NonNullable<DeskFirstPageQuery['case']>['procedureList'];
export type Item = PageList['groups'][number]['items'][number];
export type Page = FirstPage<Item>;
type Say = SayOf<'walkIn'>;

export const GROUPS = ['finished', 'received', 'remote', 'byDate'] as const;
export type Group = (typeof GROUPS)[number];

/** One entry of the page: its number, what it is, and the one thing to know of it here. */
export interface Line {
  readonly code: string;
  /** It may rule out renouncing the inheritance. */
  readonly marked: boolean;
  readonly number: number | null;
  readonly title: string;
  readonly note: string;
}

const PAUSE = '　';
const MARK = '※';

/** As other parts of the list name it. */
const nameOfLine = ({ number, code }: Pick<Line, 'number' | 'code'>): string =>
  number === null ? code : String(number);

/** Lines that found no place, by their numbers: the mark is on the page with them. */
export const numbersOfLines = (lines: readonly Line[]): string =>
  lines.map((line) => `${line.marked ? MARK : ''}${nameOfLine(line)}`).join('・');
const joined = (parts: readonly (string | null)[]): string => parts.filter(Boolean).join(PAUSE);
const placeOf = ({ department, floor, desk }: Item): string => joined([department, floor, desk]);
const untilOf = ({ deadlines }: Item): string | null => deadlines[0]?.text ?? null;

/** Why something is not finished today, or what it still needs. */
const needs = (t: Say, { missing, perhaps, from, byProxy, item }: Placed<Item>): readonly (string | null)[] => [
  byProxy ? t('needsAuthority') : null,
  missing.length === 0 ? null : t('needs', { papers: missing.join('、') }),
  perhaps.length === 0 ? null : t('perhaps', { papers: perhaps.join('、') }),
  from === null ? null : t('fromDay', { day: shownDay(from) }),
  item.after.length === 0 ? null : t('afterItems', { numbers: item.after.join('・') }),
];

export function linesOf(t: Say, page: Page): Readonly<Record<Group, readonly Line[]>> {
  const line = (one: Placed<Item>, note: readonly (string | null)[]): Line => ({
    code: one.item.procedure.code,
    marked: one.item.mayAffectRenunciation !== null,
    number: one.item.number,
    title: `${one.item.mayAffectRenunciation === null ? '' : MARK}${one.item.title}`,
    note: joined(note),
  });
  return {
    finished: page.finished.map((one) => line(one, [placeOf(one.item)])),
    received: page.received.map((one) =>
      line(one, [
        one.waitsForRecord ? t('waitsForRecord') : null,
        one.mayBeAnother ? t('mayBeAnother') : null,
        ...needs(t, one),
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

/** Before which of this page's own lines a lawyer may be asked; null where none of them is marked. */
export function renunciationLine(
  t: Say,
  { renunciation }: PageList,
  lines: Readonly<Record<Group, readonly Line[]>>,
): string | null {
  const marked = GROUPS.flatMap((group) => lines[group]).filter((line) => line.marked);
  if (renunciation === null || marked.length === 0) return null;
  return t('marked', { numbers: marked.map(nameOfLine).join('・'), renunciation });
}

/** Numbers of items, as they are said. */
export const numbersOf = (items: readonly Item[]): string => items.map(nameOfItem).join('・');

/** What nobody else owes: it is asked at the counter. */
export function askedHere({ openPoints }: PageList, { open }: Pick<Page, 'open'>): readonly Item[] {
  const owed = new Set(openPoints.flatMap(({ since, codes }) => (since === null ? [] : codes)));
  return open.filter((item) => !owed.has(item.procedure.code));
}

/** So many departments each have a line of their own; of more only their names are said, and the numbers stand on the list. */
const MOST_APART = 5;

interface Asked {
  readonly name: string;
  readonly until: string | null;
  readonly items: Set<Item>;
}

/** Who is still finding something out, by when, for which items; whatever nobody else owes is asked at the counter. */
export function openLines(t: Say, list: PageList, page: Pick<Page, 'open'>): readonly string[] {
  const { open } = page;
  const asked = new Map<string, Asked>();
  for (const { since, owner, ownerName, until, codes } of list.openPoints) {
    // Family and counter: it is settled here.
    if (since === null) continue;
    const one = asked.get(owner) ?? { name: ownerName, until, items: new Set() };
    for (const item of open) if (codes.includes(item.procedure.code)) one.items.add(item);
    asked.set(owner, { ...one, until: one.until === null || until === null ? null : later(one.until, until) });
  }
  const waiting = [...asked.values()].filter(({ items }) => items.size > 0);
  const atCounter = askedHere(list, page);
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
