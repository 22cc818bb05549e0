import { html, type Markup, nothing } from '../../access/pages/page.js';
import { said } from '../../access/pages/sign-in.pages.js';
import type { Tongue } from '../../tongues/tongue.js';
import type { FamilyCase } from '../family-cases.js';
import { arrivalsOnPage } from './arrivals.part.js';
import { CALENDAR_WORDS } from './calendar.words.js';
import { marksSince } from './changed-since.js';
import { bag } from './bag.part.js';
import {
  type FoundList,
  isCertain,
  type Item,
  joined,
  type List,
  type ListDrawn,
  nameOfItem,
  saidOf,
  type Surroundings,
  telephoneOf,
} from './found-list.js';
import { closedNow, type Opening } from './closed-now.part.js';
import { LIST_WORDS } from './list.words.js';
import { anchorOf, answersGiven, authorityItem, changes, nextStep, staysWithHolder, whoGoes } from './own.parts.js';
import { authorityOf } from './power-of-attorney.js';
import { secondLink } from './second.page.js';
import { sectionsOf } from './sections.part.js';
import { visitsOnList } from './visit.page.js';
import { wished, wishLink } from './wish.page.js';

/**
 * A relative's list on one page: the same items, numbers, papers and days as the contract names, in its own order.
 * All of it works without script, and prints as it stands.
 */
export function listPage(
  tongue: Tongue,
  around: Surroundings,
  status: FoundList['status'],
  { contact, opens }: { readonly contact: string | null; readonly opens: Opening | null },
): Markup {
  const { words, own, head, day } = around;
  const { number, holder, today } = head;
  const isClosed = status === 'CLOSED';
  return html`
    <p>${holder === null ? words.opened(number) : words.signedIn(tongue.japanese(holder), number)}</p>
    <p class="paper">${own.printed(day(today), number)}</p>
    ${isClosed ? said(words.overNow) : nothing} ${isAfterVisit(head, status) ? whatFollows(tongue, around) : nothing}
    ${changes(around)} ${isClosed ? whatStood(tongue, around, contact) : whatIsToDo(tongue, around, { contact, opens })}
    <div class="screen">
      ${isClosed ? nothing : calendarLink(tongue)} ${head.mayChange && !isClosed ? secondLink(tongue) : nothing}
      <p><a href="/k/list.pdf">${own.pdf}</a>　<a href="/k/list.pdf?size=18">${own.pdfLarge}</a></p>
      <p class="hint">${own.print}</p>
      <p class="hint">${words.closes}</p>
      <form method="post" action="/k/end"><button>${words.end}</button></form>
    </div>
  `;
}

/** They were here and are not expected again, or the case is over: then the page is これから届くもの. */
export const isAfterVisit = ({ visitedOn, visits }: FamilyCase, status: FoundList['status']): boolean =>
  status === 'CLOSED' || (visitedOn !== null && visits.every(({ standing }) => standing === 'called-off'));

/** After the visit, before anything else: what comes, and what is not to be thrown away. */
const whatFollows = (tongue: Tongue, around: Surroundings): Markup => html`
  <p>${around.words.afterVisit}</p>
  ${arrivalsOnPage(around.list.arrivals, around.head.visitedOn, tongue)} ${notYet(around)}
`;

/** Once the case is over nobody is asked anything, and nothing is to be chosen or packed: the list is to look at. */
function whatStood(tongue: Tongue, around: Surroundings, contact: string | null): Markup {
  const { words, list } = around;
  return html`
    ${whomToCall(words, contact)} ${warning(list)}
    <h2>${words.whole}</h2>
    ${sections(around)} ${besides(around)} ${answersGiven(around, tongue)} ${notNeededLink(around)}
  `;
}

function whatIsToDo(
  tongue: Tongue,
  around: Surroundings,
  { contact, opens }: { readonly contact: string | null; readonly opens: Opening | null },
): Markup {
  const { words, list, head, items } = around;
  const authority = authorityOf(around);
  const certain = items.filter(isCertain).length;
  const isAfter = isAfterVisit(head, 'OPEN');
  return html`
    ${visitsOnList(head.visits, tongue)} ${wished(head, tongue)}
    ${isAfter ? nothing : html`${nextStep(around, authority)} ${whoGoes(around)}`} ${wishLink(head, tongue)}
    <p>
      ${items.length === 0 ? words.nothing : words.count(certain)}${certain === items.length ? '' : words.countOpen(items.length - certain)}
    </p>
    ${items.length === 0 ? nothing : html`<p>${items.some(isNumbered) ? words.numbers : words.noNumbers}</p>`}
    ${whomToCall(words, contact)} ${closedNow(tongue, opens, head.mayAnswer ? '/k/wish' : '/guide/wish')}
    ${warning(list)} ${isAfter ? nothing : notYet(around)} ${authorityItem(around, authority)} ${sections(around)}
    ${staysWithHolder(around)} ${bag(around, authority)}
    ${isAfter ? nothing : arrivalsOnPage(list.arrivals, head.visitedOn, tongue)} ${besides(around)}
    ${answersGiven(around, tongue)} ${notNeededLink(around)}
  `;
}

const whomToCall = (words: Surroundings['words'], contact: string | null): Markup =>
  optional(contact, (telephone) => html`<p>${words.whom(telephone)}</p>`);

/** The one sentence stands before everything that it is about. */
const warning = ({ renunciation }: List): Markup =>
  optional(renunciation, (text) => html`<p class="note">※ ${text}</p>`);

/** What has changed at an item since they looked, by procedure. */
type Marks = ReadonlyMap<string, string>;
/** A list on which more is new is read as a new one (the head of the page says how much), and stays light. */
const MOST_MARKED = 24;

/** With what has changed since they looked. */
function sections(around: Surroundings): Markup {
  const since = marksSince(around.head.page.seen, around);
  const marks: Marks = since.size > MOST_MARKED ? new Map() : since;
  return sectionsOf(
    around,
    around.items,
    (items) =>
      html`<ul class="items">
        ${items.map((item) => itemLine(item, around, marks))}
      </ul>`,
  );
}

/** What stands at no item. */
const besides = ({ words, list, items }: Surroundings): Markup => html`
  ${lines(words.open, openBesideItems(list, items))}
  ${lines(
    words.closed,
    list.closedLines.map(({ text }) => text),
  )}
  ${lines(
    words.mentions,
    list.mentions.map(({ title, text }) => joined([title, text])),
  )}
`;

const notNeededLink = ({ words, list: { notNeeded } }: Surroundings): Markup =>
  notNeeded.length === 0
    ? nothing
    : html`<p class="screen"><a href="/k/not-needed">${words.notNeeded(notNeeded.length)}</a></p>`;

function calendarLink(tongue: Tongue): Markup {
  const { link, linkHint } = tongue.words(CALENDAR_WORDS);
  return html`<p><a href="/k/calendar.ics">${link}</a><br /><span class="hint">${linkHint}</span></p>`;
}

const isNumbered = ({ number }: Item): boolean => number !== null;
const optional = <Value>(value: Value | null, draw: (value: Value) => Markup): Markup =>
  value === null || value === '' ? nothing : draw(value);

/** What is certain stands open; what is still being confirmed says whose turn it is and until when, and opens by touch. */
function itemLine(item: Item, around: Surroundings, marks: Marks): Markup {
  const { words } = around;
  const mark = optional(marks.get(item.procedure.code) ?? null, (text) => html`<p class="new">${text}</p>`);
  const until = line(words.when, item.deadlines.map(({ of, text }) => joined([of, text])).join(words.and));
  const title = html`${optional(item.number, (n) => html`<span class="no">${String(n)}</span> `)}${item.mayAffectRenunciation === null ? '' : '※ '}${item.title}`;
  if (item.outcome !== 'TO_CONFIRM')
    return html`<li id="${anchorOf(item)}">
      <h3>${title}</h3>
      ${mark} ${until} ${itemBody(item, around)}
    </li>`;
  return html`<li id="${anchorOf(item)}">
    <details>
      <summary><h3>${title}</h3></summary>
      ${itemBody(item, around)}
    </details>
    ${mark}
    <p class="open"><b>${words.toConfirm}</b> ${whoAnswers(item, around)}</p>
    ${until}
  </li>`;
}

/** All that stands below an item's title and day. */
export function itemBody(item: Item, { words, own, reached, list, head }: ListDrawn): Markup {
  const papers = list.bring.filter(({ neededFor }) => neededFor.includes(nameOfItem(item)));
  const basis = item.basis
    .filter(({ kind }) => kind === 'LAW')
    .map(({ name, article }) => joined([name, article]))
    .join(words.and);
  return html`
    ${optional(item.ifLate, paragraph)} ${optional(item.mayAffectRenunciation, (text) => paragraph(`※ ${text}`))}
    ${line(words.where, joined([item.department, item.floor, item.desk, telephoneOf(item, reached)]))}
    ${line(words.who, item.whoMayApply.join(words.and))}
    ${item.mayDo === 'WITH_PROXY' ? html`<p><b>${own.withAuthority}</b></p>` : nothing}
    ${item.mayDo === 'UNKNOWN' ? paragraph(goesAnother(head) ? own.mayUnknownOfOther : words.mayUnknown) : nothing}
    ${line(words.papers, papers.map(({ name }) => name).join(words.and))} ${line(words.amount, item.amount ?? '')}
    ${item.choices.length === 0 ? nothing : paragraph(words.oneOf(item.choices.join(words.and)))}
    ${optional(saidOf(item.after, words.after, words), paragraph)} ${optional(item.note, paragraph)}
    ${item.caveats.map(paragraph)} ${item.departmentNotes.map((note) => line(words.fromDepartment, note))}
    <details class="screen">
      <summary>${words.why}</summary>
      <p>${item.reason}</p>
      ${item.title.includes(item.legalTitle) ? nothing : paragraph(words.legal(item.legalTitle))}
      ${optional(basis, (law) => html`<p class="hint">${words.basis(law)}</p>`)}
    </details>
  `;
}

const goesAnother = ({ page: { goes } }: ListDrawn['head']): boolean => goes !== null && goes !== 'SELF';
const paragraph = (text: string): Markup => html`<p>${text}</p>`;
const line = (label: string, text: string): Markup => (text === '' ? nothing : html`<p><b>${label}</b> ${text}</p>`);

/** 「国民健康保険に確かめています(26日まで)」: whose turn it is. Where nobody's is named, it is ours to ask. */
function whoAnswers({ procedure: { code } }: Item, { words, list }: Surroundings): string {
  const points = list.openPoints.filter(({ codes }) => codes.includes(code));
  return points.length === 0 ? words.atTheCounter : [...new Set(points.map(({ text }) => text))].join(' ');
}

/** What is open without standing at an item: never left unsaid. */
function openBesideItems({ openPoints }: List, items: readonly Item[]): readonly string[] {
  const shown = new Set(items.map(({ procedure }) => procedure.code));
  return openPoints.filter(({ codes }) => !codes.some((code) => shown.has(code))).map(({ text }) => text);
}

/** What is easily done too early and can't be undone: before anything that is to be done. */
export function notYet({ words, list: { keep } }: ListDrawn): Markup {
  const texts = [...new Set(keep.map(({ text }) => text))];
  if (texts.length === 0) return nothing;
  return html`<section class="note" aria-labelledby="not-yet">
    <h2 id="not-yet">${words.keep}</h2>
    ${plainList(texts.slice(0, AT_ONCE))}
    ${
      texts.length <= AT_ONCE
        ? nothing
        : html`<details class="whole">
            <summary>${words.more(texts.length - AT_ONCE)}</summary>
            ${plainList(texts.slice(AT_ONCE))}
          </details>`
    }
  </section>`;
}

/** So many sentences are read; what is certain comes first among them. */
const AT_ONCE = 5;

const plainList = (texts: readonly string[]): Markup =>
  html`<ul class="fine">
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;

function lines(title: string, texts: readonly string[]): Markup {
  if (texts.length === 0) return nothing;
  return html`<section>
    <h2>${title}</h2>
    ${plainList([...new Set(texts)])}
  </section>`;
}

/** What the departments found not to be needed, and why: a page of its own, so that the list itself stays light. */
export function notNeededPage(tongue: Tongue, { procedureList: { notNeeded } }: FoundList): Markup {
  const words = tongue.words(LIST_WORDS);
  return html`
    <h2>${words.notNeeded(notNeeded.length)}</h2>
    <ul>
      ${notNeeded.map(({ title, reason }) => html`<li>${title}<br /><span class="hint">${reason}</span></li>`)}
    </ul>
    <p class="choice"><a href="/k/list">${words.toList}</a></p>
  `;
}
