import { japaneseApart, plain } from '../access/pages/marked.js';
import { APPLICANTS } from '../domain/applicants.js';
import type { CalendarDate } from '../domain/calendar-date.js';
import { arrivalsSaid } from '../family/pages/arrivals.part.js';
import { authorityOf, standsAtTop } from '../family/pages/power-of-attorney.js';
import {
  inSections,
  isCertain,
  type Item,
  joined,
  type List,
  type OwnItem,
  telephoneOf,
} from '../family/pages/found-list.js';
import { HOURS_WORDS } from '../family/pages/hours.words.js';
import { LIST_WORDS } from '../family/pages/list.words.js';
import { OWN_WORDS } from '../family/pages/own.words.js';
import type { OwnWish } from '../family/own-wish.js';
import { daysSaid } from '../family/pages/wish.parts.js';
import { WISH_WORDS } from '../family/pages/wish.words.js';
import type { Tongue } from '../tongues/tongue.js';
import { bagOf } from './bag.js';
import type { Block, Paper, Part, Size } from './blocks.js';
import { headOf, type Head } from './head.js';
import { informationOf, isAsked, itemsBlock, itemsDrawn } from './item-blocks.js';
import { certainFirst, itemsOf, numbersOfItems, signsOf, unique } from './named.js';
import { isMeasured, type Remarks, remarksOf, SHEETS } from './remarks.js';
import { PRINT_WORDS } from './words.js';

/** Their own day; nobody else's stands on the paper. */
export interface PrintedVisit {
  readonly day: string;
  readonly hour: string | null;
}

export interface HandOut extends Head {
  /** In the tongue of the sheet. */
  readonly list: List;
  /** What its holder may do, where somebody else goes. */
  readonly ofHolder: readonly OwnItem[];
  readonly visits: readonly PrintedVisit[];
  /** What they asked for and were not called about yet; no other person's. */
  readonly wish: OwnWish | null;
  /** What has changed at an item since they last looked, or since their last sheet, by procedure. */
  readonly marks: ReadonlyMap<string, string>;
  /** When they were here: the months of what arrives later count from it; null: not yet. */
  readonly visitedOn: CalendarDate | null;
  /** Who goes in this person's place; null: they themselves, or nobody has said. */
  readonly goes: 'SPOUSE' | 'CHILD' | 'RELATIVE' | 'OTHER' | null;
}

/**
 * One person's list for the kitchen table: sheet 1 alone suffices to come (day, place, who, the bag, whom to call, the
 * numbers); the following say each procedure. The same items, numbers, papers and days as on the page.
 */
export function handOut(given: HandOut, tongue: Tongue, size: Size): Paper {
  const [words, ofList] = [tongue.words(PRINT_WORDS), tongue.words(LIST_WORDS)];
  const { list } = given;
  const items = itemsOf(list);
  const remarks = remarksOf(items, list.bring);
  const drawn = itemsDrawn(given, tongue, remarks);
  const keep = unique(list.keep.map(({ text }) => text));
  const authority = authorityOf({
    list,
    items,
    ofHolder: given.goes === null ? items : given.ofHolder,
    head: { page: { goes: given.goes } },
  });
  const bring = list.bring.filter((line) => !standsAtTop(line, authority));
  const toKnow = inSections(list, 'INFORMATION');
  const toDo = items.filter((item) => !toKnow.includes(item));
  const paper = {
    language: tongue.lang,
    size,
    documentTitle: plain(words.title),
    title: words.title,
    ...headOf(given, tongue, size),
    pages: true,
    ...(isMeasured(items) ? { sheets: SHEETS[size] } : {}),
  };
  const blocks: readonly Block[] = [
    // Sheet 1: it alone suffices.
    { kind: 'frame', blocks: visitOf(given, tongue) },
    // After the visit it is what the sheet is for.
    ...(given.visitedOn === null ? [] : arrivalsOf(given, tongue, remarks)),
    ...numbersOf(items, authority === null ? [] : [...authority.without, ...authority.perhaps], tongue),
    ...bagOf({ bring, returns: list.returns }, tongue, remarks, true),
    ...runOn(tongue, ofList.keep, keep.slice(0, AT_ONCE)),
    // What it leaves to the others.
    ...(list.renunciation === null ? [] : [text(`※ ${list.renunciation}`)]),
    ...legendOf(items, tongue),
    ...nearOutsideOf(list, tongue),
    ...SECTIONS.flatMap((name) =>
      titled(
        { text: ofList[name], ...(name === 'FIRST' ? { note: ofList.FIRST_HINT } : {}) },
        itemsBlock(inSections(list, name).filter(isCertain).map(drawn)),
      ),
    ),
    ...confirmingOf(list, toDo, drawn, tongue),
    ...titled({ text: ofList.information }, itemsBlock(informationOf(certainFirst(toKnow), given.marks, tongue))),
    ...staysOf(given, items, tongue),
    ...bagOf({ bring, returns: list.returns }, tongue, remarks, false),
    ...runOn(tongue, words.alsoKeep, keep.slice(AT_ONCE)),
    ...(given.visitedOn === null ? arrivalsOf(given, tongue, remarks) : []),
    ...runOn(tongue, ofList.open, openBesideItems(list, items)),
    ...closedOf(list, tongue),
    ...mentionsOf(list, tongue, remarks),
    text(words.more),
  ];
  // Asked last: what was said above decides it.
  const { unchecked } = tongue;
  return {
    ...paper,
    blocks: [...blocks, ...(unchecked === null ? [] : [text(unchecked)]), { kind: 'memo', text: words.memo }],
  };
}

/** So many sentences are read; what is certain comes first among them. */
const AT_ONCE = 3;

/** What there is to do, in the order in which it is read. */
const SECTIONS = ['FIRST', 'LATER', 'NO_HURRY', 'OUTSIDE'] as const;

const text = (of: string): Block => ({ kind: 'text', text: of });
const titled = (
  heading: { readonly text: string; readonly note?: string },
  blocks: readonly Block[],
): readonly Block[] => (blocks.length === 0 ? [] : [{ kind: 'heading', ...heading }, ...blocks]);
const runOn = (tongue: Tongue, title: string, texts: readonly string[]): readonly Block[] =>
  run(
    unique(texts).map((one) => ({ label: null, text: `${signsOf(tongue).bullet}${one}` })),
    title,
  );
const run = (parts: readonly Part[], title?: string): readonly Block[] =>
  parts.length === 0 ? [] : [{ kind: 'run', parts, ...(title === undefined ? {} : { title }) }];

function visitOf({ visits, wish, city, holder, goes }: HandOut, tongue: Tongue): readonly InFrame[] {
  const [words, own] = [tongue.words(PRINT_WORDS), tongue.words(OWN_WORDS)];
  const who = goes === null ? (holder === null ? null : words.to(tongue.japanese(holder))) : own[goes];
  return [
    ...(visits.length === 0
      ? wish === null || wish.days.length === 0
        ? [{ kind: 'text' as const, text: words.noVisit }]
        : []
      : visits.map(({ day, hour }) => ({
          kind: 'big' as const,
          times: 1.25,
          text: joined([words.visit, tongue.day(day), hour ?? words.noHour]),
        }))),
    ...(wish === null ? [] : wishedOf(wish, visits, tongue)),
    { kind: 'text', text: joined([words.place(city), who === null ? null : words.goes(who)]) },
  ];
}
type InFrame = Extract<Block, { readonly kind: 'frame' }>['blocks'][number];

/** As on their page: what they asked for, said to be not settled, and when they are called. */
function wishedOf({ days, hours, calledBy }: OwnWish, visits: HandOut['visits'], tongue: Tongue): readonly InFrame[] {
  const [words, wish] = [tongue.words(PRINT_WORDS), tongue.words(WISH_WORDS)];
  const asked = [
    days.length === 0 ? null : words.wished(daysSaid(days, tongue)),
    hours.length === 0 ? null : words.callAt(hours.join(tongue.words(LIST_WORDS).and)),
  ].flatMap((said) => (said === null ? [] : [{ kind: 'text' as const, text: said, strong: true }]));
  if (calledBy === null) return asked;
  // Whoever has a day already must not be told to stay at home on it.
  const notYet = days.length === 0 || visits.length > 0 ? null : wish.notYet;
  return [...asked, { kind: 'text', text: joined([wish.calledBy(tongue.day(calledBy)), notYet]) }];
}

/** On sheet 1 the numbers, which mean the same wherever they are said; the names stand with the details. */
function numbersOf(items: readonly Item[], withAuthority: readonly Item[], tongue: Tongue): readonly Block[] {
  const [words, ofList] = [tongue.words(PRINT_WORDS), tongue.words(LIST_WORDS)];
  if (items.length === 0) return [text(ofList.nothing)];
  const of = (some: readonly Item[], say: (count: string) => string): readonly Part[] =>
    some.length === 0
      ? []
      : [{ label: say(String(some.length)), strong: true, text: numbersOfItems(some, tongue) ?? '' }];
  const isNumbered = items.some(({ number }) => number !== null);
  return [
    ...run([
      ...of(items.filter(isCertain), words.sure),
      ...of(
        items.filter((item) => !isCertain(item)),
        words.perhaps,
      ),
      { label: null, text: isNumbered ? words.sameNumbers : ofList.noNumbers },
    ]),
    ...(withAuthority.length === 0
      ? []
      : run([
          { label: ofList.no('0'), strong: true, text: words.authority(numbersOfItems(withAuthority, tongue) ?? '') },
        ])),
  ];
}

/** What is said at many of the things to do, said once. */
function legendOf(items: readonly Item[], tongue: Tongue): readonly Block[] {
  const words = tongue.words(PRINT_WORDS);
  const proxy = tongue.say(APPLICANTS.proxy);
  const said = [
    items.some(({ whoMayApply }) => whoMayApply.includes(proxy)) ? words.proxyHow : null,
    items.some((item) => isAsked(item)) ? words.askedHow : null,
  ];
  return run(said.flatMap((one) => (one === null ? [] : [{ label: null, text: one }])));
}

/** A near day outside the city hall is said before the city's own things to do. */
function nearOutsideOf(list: List, tongue: Tongue): readonly Block[] {
  const near = inSections(list, 'OUTSIDE').filter((item) => isCertain(item) && item.pace === 'FIRST');
  const numbers = numbersOfItems(near, tongue);
  return numbers === null ? [] : [text(`${tongue.words(LIST_WORDS).nearOutside}${signsOf(tongue).bracketed(numbers)}`)];
}

/** What is being confirmed, by whose turn it is and until when; each with what is to be found out. */
function confirmingOf(
  list: List,
  toDo: readonly Item[],
  drawn: ReturnType<typeof itemsDrawn>,
  tongue: Tongue,
): readonly Block[] {
  const [words, ofList] = [tongue.words(PRINT_WORDS), tongue.words(LIST_WORDS)];
  const open = toDo.filter((item) => !isCertain(item));
  const byTurn = new Map<string, readonly Item[]>();
  for (const item of open) {
    const points = list.openPoints.filter(({ codes }) => codes.includes(item.procedure.code));
    const turn = points.length === 0 ? ofList.atTheCounter : unique(points.map(({ text }) => text)).join(' ');
    byTurn.set(turn, [...(byTurn.get(turn) ?? []), item]);
  }
  return titled(
    { text: words.confirming },
    [...byTurn].flatMap(([turn, items]) => [
      { kind: 'text' as const, text: turn, strong: true },
      ...itemsBlock(items.map(drawn)),
    ]),
  );
}

/** Items of the holder that whoever goes can't do, not even with their signature: never left out in silence. */
function staysOf({ ofHolder, goes }: HandOut, items: readonly Item[], tongue: Tongue): readonly Block[] {
  const [own, reached] = [tongue.words(OWN_WORDS), tongue.words(HOURS_WORDS)];
  const done = new Set(items.map(({ procedure: { code } }) => code));
  const left = goes === null ? [] : ofHolder.filter(({ procedure: { code } }) => !done.has(code));
  return titled(
    { text: own.stays, note: own.staysHint },
    itemsBlock(
      left.map(({ number, title, department, telephone, hours, deadlines, ifLate }) => ({
        number: number === null ? null : String(number),
        title,
        until: null,
        parts: [
          {
            label: null,
            text: joined([
              department,
              telephoneOf({ telephone, hours }, reached),
              ...deadlines.map(({ text }) => text),
            ]),
          },
          { label: null, text: ifLate ?? '' },
        ].filter(({ text }) => text !== ''),
      })),
    ),
  );
}

/** Before the visit what comes, from whom and to whom; after it also what to do, said once for all that it holds for. */
function arrivalsOf({ list, visitedOn }: HandOut, tongue: Tongue, { ofArrival }: Remarks): readonly Block[] {
  const said = arrivalsSaid(list.arrivals, visitedOn, tongue).map(({ toDo, ...one }) => ({
    ...one,
    act: visitedOn === null ? '' : toDo.join(''),
  }));
  const { bullet, bracketed } = signsOf(tongue);
  const parts = unique(said.map(({ act }) => act)).flatMap((act) =>
    said
      .filter((one) => one.act === act)
      .flatMap(({ when, what, shortly }, at): Part[] => [
        {
          ...(at > 0 || act === '' ? { label: null } : { label: act, strong: true }),
          text: `${bullet}${joined([when, what])}`,
        },
        {
          label: null,
          text: bracketed(shortly).trim(),
          ...(visitedOn === null && ofArrival !== undefined ? { rank: ofArrival } : {}),
        },
      ]),
  );
  return run(parts, tongue.words(LIST_WORDS).arrivals);
}

/** Two sentences for all departments that have such a line: the same ones for every family. */
function closedOf({ closedLines }: List, tongue: Tongue): readonly Block[] {
  const [words, { and, closed }] = [tongue.words(PRINT_WORDS), tongue.words(LIST_WORDS)];
  const of = (level: List['closedLines'][number]['level']) =>
    unique(closedLines.filter((line) => line.level === level).map(({ name }) => name)).join(and);
  const [ask, own] = [of('WITH_CONSENT'), of('OWN_DESK')];
  return run(
    [ask === '' ? '' : words.closedAsk(ask), own === '' ? '' : words.closedOwn(own)]
      .filter((one) => one !== '')
      .map((one) => ({ label: null, text: one })),
    closed,
  );
}

/** Whom it may concern: their names, and the days that they have. Where to ask is told with them on the page and at the counter. */
function mentionsOf({ mentions }: List, tongue: Tongue, { ofMention }: Remarks): readonly Block[] {
  const { mentions: heading, and } = tongue.words(LIST_WORDS);
  const { bracketed, bullet } = signsOf(tongue);
  const names = mentions.map(({ title, deadline }) => {
    const [name, japanese] = japaneseApart(title);
    return { text: deadline === null ? name : `${name}${bracketed(deadline.text)}`, japanese };
  });
  if (names.every(({ japanese }) => japanese === null))
    return names.length === 0 ? [] : run([{ label: null, text: names.map(({ text }) => text).join(and) }], heading);
  const rank = ofMention === undefined ? {} : { rank: ofMention };
  const parts = names.flatMap(({ text, japanese }): Part[] => [
    { label: null, text: `${bullet}${text}` },
    ...(japanese === null ? [] : [{ label: null, text: japanese, ...rank }]),
  ]);
  return run(parts, heading);
}

/** What is open without standing at an item: never left unsaid. */
function openBesideItems({ openPoints }: List, items: readonly Item[]): readonly string[] {
  const shown = new Set(items.map(({ procedure }) => procedure.code));
  return openPoints.filter(({ codes }) => !codes.some((code) => shown.has(code))).map(({ text }) => text);
}
