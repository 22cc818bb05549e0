import { APPLICANTS } from '../../domain/applicants.js';
import { inEraWithWeekday } from '../../domain/era.js';
import type { Item, List, TheCase } from '../documents.js';
import type { Words } from '../words.js';
import { numberOf, papersByItem, renderItem, renderOpenItem, type ItemSurroundings } from './render-item.js';
import { Page, type Style } from './page.js';
import { renderPapers } from './render-papers.js';
import { padTo, widthOf } from './width.js';

export interface Rendering {
  readonly words: Words;
  readonly language: 'ja' | 'en';
  /** Columns, 80 to 100. */
  readonly width: number;
  readonly style: Style;
  /** The day on which it is printed. */
  readonly today: string;
}

/** States of a question in which a department's answer is still to come. */
const OPEN: readonly string[] = ['ASKED', 'WITH_PERSON', 'NEEDS_PERSON'];

/** Days shown on top: more would be a second list. */
const MOST_EARLY = 5;

/** The family's list as one printed sheet. */
export function renderList(found: TheCase, { words, language, width, style, today }: Rendering): string {
  const page = new Page(width, style, Math.max(...Object.values(words.label).map(widthOf)) + 2);
  const list = found.procedureList;
  const items = list.groups.flatMap((group) => group.items);
  const around = { words, papers: papersByItem(list), turns: turnsOf(list) };
  header(page, found, inEraWithWeekday(today)[language], words);
  summary(page, list, words, language);
  contradictions(page, list, words);
  waiting(page, found, words);
  // Before the items it is about: whoever may renounce has to read it first.
  if (list.renunciation !== null) page.heading(words.renunciationHeading).text(list.renunciation);
  for (const { title, items: own } of list.groups) group(page, title, own, around);
  renderPapers(page, list, words, language);
  keep(page, list, items, words);
  if (list.arrivals.length > 0) page.heading(words.arrivalsHeading);
  for (const { when, what, sender, addressedTo, toDo } of list.arrivals) {
    page.bullet(words.arrival(when, what, sender, addressedTo));
    for (const sentence of toDo) page.text(sentence, { indent: 6 });
  }
  openPoints(page, list, words);
  closed(page, list, words);
  mentions(page, list, words);
  page.blank();
  if (list.notNeeded.length > 0) page.text(words.notNeeded(list.notNeeded.length));
  return page.rule('━').toString();
}

function header(page: Page, { number, deceased }: TheCase, today: string, words: Words): void {
  const [left, right] = [words.title(deceased.name), words.number(number)];
  page.rule('━').text(`${padTo(left, page.width - 4 - widthOf(right))}${right}`, { style: page.style.strong });
  page
    .text(`${words.died(deceased.deathDateText)}  ${words.printed(today)}`)
    .text(words.fiction, { style: page.style.quiet })
    .rule('━');
}

/** What is only to be read counts among neither: there is nothing to do about it. */
function summary(page: Page, { groups }: List, words: Words, language: Rendering['language']): void {
  const items = groups.flatMap((one) => (one.name === 'information' ? [] : one.items));
  const needed = items.filter(({ outcome }) => outcome === 'REQUIRED');
  page
    .blank()
    .text(words.counts(needed.length, items.length - needed.length))
    .text(words.sameNumbers);
  const early = earlyDays(items, language);
  if (early.length > 0) page.blank().text(page.style.strong(words.early));
  for (const { item, of, text } of early) {
    const when = of === null ? text : `${of}${words.colon}${text}`;
    const still = item.outcome === 'REQUIRED' ? '' : `${words.space}${words.bracket(words.toConfirm)}`;
    page.bullet(`${when}  ${words.numbers([numberOf(item)])} ${item.title}${still}`);
  }
}

/**
 * The family's earliest days. A day of the law counts before one that is only courtesy, and also where the procedure
 * still depends on an answer: whoever waits for it may lose a right meanwhile. What the employer does is no day of theirs.
 */
function earlyDays(items: readonly Item[], language: Rendering['language']) {
  const days = items
    .filter(({ whoMayApply: [first] }) => first !== APPLICANTS.employer[language])
    .flatMap((item) =>
      item.deadlines.flatMap(({ kind, certainty, of, text, lastDay, passed }) =>
        lastDay === null || passed || certainty === 'WAITING'
          ? []
          : [{ item, of, text, lastDay, hard: kind !== 'COURTESY' }],
      ),
    )
    .filter(({ item, hard }) => hard || item.outcome === 'REQUIRED')
    .sort((a, b) => byText(a.lastDay, b.lastDay));
  return [...days.filter(({ hard }) => hard), ...days.filter(({ hard }) => !hard)]
    .slice(0, MOST_EARLY)
    .sort((a, b) => byText(a.lastDay, b.lastDay));
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Who has not answered: the list doesn't wait for the last department, and says so. */
function waiting(page: Page, { questions, procedureList }: TheCase, words: Words): void {
  const held = new Set(questions.flatMap(({ state, reason }) => (state === 'HELD' && reason !== null ? [reason] : [])));
  if (held.size > 0) page.heading(words.heldHeading);
  for (const reason of held) {
    const names = questions.filter((question) => question.state === 'HELD' && question.reason === reason);
    page.bullet(`${reason}${words.colon}${names.map(({ department }) => department.name).join(words.separator)}`);
  }
  const place = (code: string): number => procedureList.openPoints.findIndex(({ owner }) => owner === code);
  const open = questions
    .filter(({ state }) => OPEN.includes(state))
    .sort((a, b) => place(a.department.code) - place(b.department.code));
  if (open.length === 0) return;
  page.heading(words.waitingHeading).text(words.waitingThen);
  for (const { department, reason } of open) {
    const point = procedureList.openPoints.find(({ owner }) => owner === department.code);
    page.bullet(
      `${point?.text ?? department.name}${reason === null || point?.text.includes(reason) === true ? '' : `${words.colon}${reason}`}`,
    );
  }
}

function group(page: Page, title: string, items: readonly Item[], around: ItemSurroundings): void {
  const [needed, open] = [
    items.filter(({ outcome }) => outcome === 'REQUIRED'),
    items.filter(({ outcome }) => outcome !== 'REQUIRED'),
  ];
  page.heading(title);
  for (const item of needed) renderItem(page, item, around);
  if (open.length > 0) page.blank().text(page.style.quiet(`── ${around.words.toConfirm} ──`));
  for (const item of open) renderOpenItem(page, item, around);
}

/** Whose turn an open item is; one that several have to answer names the first department, else the counter asks. */
function turnsOf({ openPoints: points }: List): ReadonlyMap<string, string> {
  const turns = new Map<string, string>();
  for (const { codes, text } of points.filter((point) => !point.contradiction))
    for (const code of codes) if (!turns.has(code)) turns.set(code, text);
  return turns;
}

/** Each with its number: 「カード」 alone does not say which. What belongs to an open item only counts if it comes to that. */
function keep(page: Page, list: List, items: readonly Item[], words: Words): void {
  if (list.keep.length === 0) return;
  const byCode = new Map(items.map((item) => [item.procedure.code, item]));
  const isSure = ({ code }: { readonly code: string }): boolean => byCode.get(code)?.outcome === 'REQUIRED';
  const say = ({ code, text }: List['keep'][number]): void => {
    const item = byCode.get(code);
    page.bullet(item ? `${text} ${words.about(words.numbers([numberOf(item)]))}` : text);
  };
  page.heading(words.keepHeading);
  list.keep.filter(isSure).forEach(say);
  const maybe = list.keep.filter((line) => !isSure(line));
  if (maybe.length > 0) page.blank().text(page.style.strong(words.keepMaybe));
  maybe.forEach(say);
}

/** Said once, before the items that each point to it in a few words. */
function contradictions(page: Page, list: List, words: Words): void {
  const points = list.openPoints.filter((point) => point.contradiction);
  if (points.length > 0) page.heading(words.contradictionHeading);
  for (const { text, codes } of points) page.bullet(`${text}${aboutItems(codes, list, words)}`);
}

function openPoints(page: Page, list: List, words: Words): void {
  const points = list.openPoints.filter((point) => !point.contradiction);
  if (points.length === 0) return;
  page.heading(words.openHeading);
  for (const { text, facts, codes, owner } of points) {
    page.bullet(`${text}${owner === 'family' ? '' : aboutItems(codes, list, words)}`);
    if (facts.length > 0) page.text(facts.map(({ label }) => label).join(words.separator), { indent: 6 });
  }
}

function aboutItems(codes: readonly string[], { groups }: List, words: Words): string {
  const numbers = new Map(groups.flatMap(({ items }) => items).map((item) => [item.procedure.code, numberOf(item)]));
  const about = codes.flatMap((code) => numbers.get(code) ?? []);
  return about.length === 0 ? '' : `  ${words.about(words.numbers(about))}`;
}

/** The same for every family; said once for all departments instead of once for each. */
function closed(page: Page, { closedLines }: List, words: Words): void {
  if (closedLines.length === 0) return;
  page.heading(words.closedHeading);
  for (const level of ['WITH_CONSENT', 'OWN_DESK'] as const) {
    const names = closedLines.filter((line) => line.level === level).map(({ name }) => name);
    if (names.length > 0) page.bullet(words.closed[level](names.join(words.separator)));
  }
}

/** One line for each place to ask, and under it what may be asked there. */
function mentions(page: Page, { mentions: all }: List, words: Words): void {
  if (all.length === 0) return;
  page.heading(words.mentionsHeading);
  for (const said of new Set(all.map(({ text }) => text))) {
    page.bullet(said);
    const titles = all.filter(({ text }) => text === said).map(({ title }) => title);
    page.text(titles.join(words.separator), { indent: 6 });
  }
}
