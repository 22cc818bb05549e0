import type { PrintedListQuery } from '../contract/family-pages.js';
import { inEraWithWeekday } from '../domain/era.js';
import type { Language } from '../domain/text.js';
import type { Block, Paper, Size, Tick } from './blocks.js';
import { telephoneOf } from '../family/pages/found-list.js';
import { HOURS_WORDS } from '../family/pages/hours.words.js';
import { headOf, type Head } from './head.js';
import { PRINT_WORDS, type PrintWords } from './words.js';

type PrintedList = NonNullable<PrintedListQuery['case']>['procedureList'];
type Item = PrintedList['groups'][number]['items'][number];
type BringLine = PrintedList['bring'][number];
type ReturnLine = PrintedList['returns'][number];

/** Their own day; nobody else's stands on the paper. */
export interface PrintedVisit {
  readonly day: string;
  readonly hour: string | null;
}

export interface HandOut extends Head {
  readonly list: PrintedList;
  readonly visits: readonly PrintedVisit[];
  /** Who goes in this person's place; null: they themselves, or nobody has said. */
  readonly goes: 'SPOUSE' | 'CHILD' | 'RELATIVE' | 'OTHER' | null;
}

/**
 * One person's list for the kitchen table: sheet 1 alone suffices to come (day, place, who, the bag, whom to call, the
 * numbers); the following say each procedure. The same items, numbers, papers and days as the contract.
 */
export function handOut(given: HandOut, language: Language, size: Size): Paper {
  const words = PRINT_WORDS[language];
  const { list } = given;
  const items = list.groups.flatMap(({ items }) => items);
  const columns = size === 12 ? 2 : 1;
  const keep = unique(list.keep.map(({ text }) => text));
  const bag = ticksOf(list, words, language);
  return {
    language,
    size,
    documentTitle: words.documentTitle,
    title: words.title,
    ...headOf(given, language, size),
    pages: true,
    blocks: [
      // Sheet 1: it alone suffices.
      { kind: 'frame', blocks: visitOf(given, language) },
      ...numbersOf(items, words),
      ...bagOf(words.bag, words.bagHint, bag.certain, columns),
      ...bullets(words.keep, keep.slice(0, AT_ONCE)),
      // What it leaves to the others.
      ...(list.renunciation === null ? [] : [text(`※ ${list.renunciation}`)]),
      ...(items.length === 0 ? [] : [heading(words.details), detailsOf(items, list, words, language)]),
      ...bagOf(words.bagPerhaps, '', bag.perhaps, columns),
      ...bullets(words.alsoKeep, keep.slice(AT_ONCE)),
      ...bullets(
        words.arrivals,
        list.arrivals.map(({ when, what, addressedTo }) =>
          joined([when, what, addressedTo === null ? null : words.addressedTo(addressedTo)], words),
        ),
      ),
      ...bullets(words.open, openBesideItems(list, items)),
      ...inOneGo(words.closed, sayingOnce(list.closedLines.map(afterItsName), words, ''), words),
      ...inOneGo(
        words.mentions,
        sayingOnce(
          list.mentions.map(({ title, text }) => [title, withoutHeading(text, words)]),
          words,
          words.pause,
        ),
        words,
      ),
      { kind: 'memo', text: words.memo },
    ],
  };
}

/** So many sentences are read; what is certain comes first among them. */
const AT_ONCE = 3;

const text = (of: string): Block => ({ kind: 'text', text: of });
const heading = (of: string): Block => ({ kind: 'heading', text: of });
const isCertain = ({ outcome }: Item): boolean => outcome !== 'TO_CONFIRM';
const certainFirst = (items: readonly Item[]): readonly Item[] => [
  ...items.filter(isCertain),
  ...items.filter((item) => !isCertain(item)),
];
const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
const joined = (parts: readonly (string | null)[], { pause }: PrintWords): string =>
  parts.filter((part) => part !== null && part !== '').join(pause);

const bullets = (title: string, items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [heading(title), { kind: 'bullets', items: unique(items) }];

const inOneGo = (title: string, items: readonly string[], { pause }: PrintWords): readonly Block[] =>
  items.length === 0 ? [] : [heading(title), text(items.join(pause))];

function visitOf({ visits, city, holder, goes }: HandOut, language: Language): readonly InFrame[] {
  const words = PRINT_WORDS[language];
  const who = goes === null ? (holder === null ? null : words.to(holder)) : words.goesOf[goes];
  return [
    { kind: 'heading', text: words.visit },
    ...(visits.length === 0
      ? [{ kind: 'text' as const, text: words.noVisit }]
      : visits.map(({ day, hour }) => ({
          kind: 'big' as const,
          times: 1.25,
          text: words.at(inEraWithWeekday(day)[language], hour ?? words.noHour),
        }))),
    { kind: 'text', text: joined([words.place(city), who === null ? null : words.goes(who)], words) },
  ];
}
type InFrame = Extract<Block, { readonly kind: 'frame' }>['blocks'][number];

/** One bag for the whole way: each paper once. */
function ticksOf(list: PrintedList, words: PrintWords, language: Language) {
  const ticks = [
    ...list.bring.map((line) => ({ certain: line.certain, tick: tickOf(line, words, language) })),
    ...list.returns.map((line) => ({ certain: line.certain, tick: tickOfReturn(line, words) })),
  ];
  const of = (certain: boolean) => ticks.filter((one) => one.certain === certain).map(({ tick }) => tick);
  return { certain: of(true), perhaps: of(false) };
}

const bagOf = (title: string, hint: string, items: readonly Tick[], columns: 1 | 2): readonly Block[] =>
  items.length === 0 ? [] : [heading(title), ...(hint === '' ? [] : [text(hint)]), { kind: 'ticks', items, columns }];

const tickOf = (line: BringLine, words: PrintWords, language: Language): Tick => ({
  text: joined([`${line.name}${line.called === null ? '' : words.called(line.called)}`, howMany(line, words)], words),
  inOneLine: true,
  note: joined(
    [
      line.ifYouHave ? words.ifYouHave : null,
      line.worksWithout ? words.worksWithout : null,
      line.comesBack ? words.comesBack : null,
      line.availableFrom === null ? null : words.availableFrom(inEraWithWeekday(line.availableFrom)[language]),
      saidOf(line.givenBy, words.givenBy, words),
      saidOf(line.neededFor, words.usedFor, words),
    ],
    words,
  ),
});

const tickOfReturn = (line: ReturnLine, words: PrintWords): Tick => ({
  text: `${line.name}${line.called === null ? '' : words.called(line.called)}`,
  inOneLine: true,
  note: joined([words.toReturn, line.ifYouHave ? words.ifYouHave : null, saidOf(line.to, words.usedFor, words)], words),
});

function howMany(line: BringLine, words: PrintWords): string {
  if (line.showOnly) return words.showOnly;
  const range = (from: number, to: number) => (from === to ? String(from) : `${String(from)}〜${String(to)}`);
  return joined(
    [
      line.originalsAtMost === 0 ? null : words.originals(range(line.originals, line.originalsAtMost)),
      line.copiesAtMost === 0 ? null : words.copies(range(line.copies, line.copiesAtMost)),
    ],
    words,
  );
}

/** On sheet 1 the numbers, which mean the same wherever they are said; the names stand with the details. */
function numbersOf(items: readonly Item[], words: PrintWords): readonly Block[] {
  if (items.length === 0) return [text(words.nothing)];
  const [sure, open] = [items.filter(isCertain), items.filter((item) => !isCertain(item))];
  const of = (some: readonly Item[], say: (count: string, numbers: string | null) => string): readonly Block[] =>
    some.length === 0 ? [] : [text(say(String(some.length), numbersIn(some.map(nameOf), words)))];
  return [
    heading(words.numbers),
    ...of(sure, words.sure),
    ...of(open, words.perhaps),
    ...(items.some(({ number }) => number !== null) ? [text(words.numbersHint)] : []),
  ];
}

const numberOf = ({ number }: Item): string | null => (number === null ? null : String(number));
/** As other parts of the list name an item: its number, or its row while it has none. */
const nameOf = (item: Item): string => numberOf(item) ?? item.procedure.code;
const titleOf = ({ title, mayAffectRenunciation }: Item): string =>
  `${mayAffectRenunciation === null ? '' : '※ '}${title}`;

const detailsOf = (items: readonly Item[], list: PrintedList, words: PrintWords, language: Language): Block => ({
  kind: 'ticks',
  items: certainFirst(items).map((item) => ({
    number: numberOf(item),
    text: titleOf(item),
    note: joined(saysOf(item, list, words, language), words),
    inOneLine: true,
  })),
});

/**
 * What to go by: until when, where, whether a letter of authority is needed, what lateness or haste would cost, and what the
 * department wrote for this family. All else (amounts, general notes, reasons) stands on the page and is told at the counter: two sheets are read, five are not.
 */
function saysOf(item: Item, list: PrintedList, words: PrintWords, language: Language): readonly (string | null)[] {
  const until = item.deadlines.map(({ of, text }) => joined([of, text], words)).join(words.and);
  const whose = list.openPoints.filter(({ codes }) => codes.includes(item.procedure.code)).map((point) => point.text);
  return [
    isCertain(item) ? null : words.toConfirm(whose.length === 0 ? words.atTheCounter : unique(whose).join(' ')),
    until === '' ? null : words.when(until),
    joined([item.department, item.floor, item.desk, telephoneOf(item, HOURS_WORDS[language])], words),
    item.mayDo === 'WITH_PROXY' ? words.withAuthority : null,
    item.mayDo === 'UNKNOWN' && isCertain(item) ? words.mayUnknown : null,
    item.choices.length === 0 ? null : words.oneOf(item.choices.join(words.and)),
    saidOf(item.after, words.after, words),
    item.departmentNotes.length === 0 ? null : words.fromDepartment(item.departmentNotes.join(' ')),
    item.ifLate,
    item.mayAffectRenunciation === null ? null : `※ ${item.mayAffectRenunciation}`,
  ];
}

/** What is said of several is said once, of all of them. */
function sayingOnce(
  lines: readonly (readonly [name: string, text: string])[],
  { and }: PrintWords,
  pause: string,
): readonly string[] {
  const names = new Map<string, readonly string[]>();
  for (const [name, said] of lines) names.set(said, [...(names.get(said) ?? []), name]);
  return [...names].map(
    ([said, of]) => `${of.filter((name) => name !== '').join(and)}${of.join('') === '' ? '' : pause}${said}`,
  );
}

/** The heading says it for all of them. */
const withoutHeading = (said: string, { mentions }: PrintWords): string =>
  said.startsWith(mentions) ? said.slice(mentions.length).replace(/^[、,]\s*/u, '') : said;

/** 「◯◯課」「に、…は、窓口でおたずねください。」: the same for every department that has such a line. */
const afterItsName = ({ name, text }: PrintedList['closedLines'][number]): readonly [string, string] =>
  text.startsWith(name) ? [name, text.slice(name.length)] : ['', text];

/** 「1・4番」, in the order of the numbers; null where there are none yet: their items name the papers. */
function numbersIn(names: readonly string[], { no, dot }: PrintWords): string | null {
  const numbers = names.filter((name) => /^\d+$/.test(name)).sort((a, b) => Number(a) - Number(b));
  return numbers.length === 0 ? null : no(numbers.join(dot));
}

/** A sentence on numbers, or none where there are none yet. */
function saidOf(names: readonly string[], say: (numbers: string) => string, words: PrintWords): string | null {
  const numbers = numbersIn(names, words);
  return numbers === null ? null : say(numbers);
}

/** What is open without standing at an item: never left unsaid. */
function openBesideItems({ openPoints }: PrintedList, items: readonly Item[]): readonly string[] {
  const shown = new Set(items.map(({ procedure }) => procedure.code));
  return openPoints.filter(({ codes }) => !codes.some((code) => shown.has(code))).map(({ text }) => text);
}
