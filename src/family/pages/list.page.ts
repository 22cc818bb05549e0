import { html, type Markup, nothing } from '../../access/pages/page.js';
import { said } from '../../access/pages/sign-in.pages.js';
import type { FamilyListQuery } from '../../contract/family-pages.js';
import { inEraWithWeekday } from '../../domain/era.js';
import type { FamilyCase } from '../family-cases.js';
import { LIST_WORDS, type ListWords } from './list.words.js';

export type FoundList = NonNullable<FamilyListQuery['case']>;
type List = FoundList['procedureList'];
type Item = List['groups'][number]['items'][number];
type BringLine = List['bring'][number];

interface Surroundings {
  readonly words: ListWords;
  readonly list: List;
  readonly day: (day: string) => string;
}

const PACES = ['FIRST', 'LATER', 'NO_HURRY'] as const;

/**
 * A relative's list on one page: the same items, numbers, papers and days as the contract names, by how near they are.
 * All of it works without script, and prints as it stands.
 */
export function listPage(
  language: 'ja' | 'en',
  { number, holder }: FamilyCase,
  { status, procedureList: list }: FoundList,
  contact: string | null,
): Markup {
  const words = LIST_WORDS[language];
  const around: Surroundings = { words, list, day: (day) => inEraWithWeekday(day)[language] };
  const items = list.groups.flatMap((group) => group.items.map((item) => ({ ...item, group: group.name })));
  const toDo = items.filter(({ group }) => group !== 'information');
  const toKnow = items.filter(({ group }) => group === 'information');
  return html`
    <p>${holder === null ? words.opened(number) : words.signedIn(holder, number)}</p>
    ${status === 'CLOSED' ? said(words.overNow) : nothing}
    <p>
      ${items.length === 0 ? words.nothing : words.count(items.filter(isCertain).length, items.filter((item) => !isCertain(item)).length)}
    </p>
    ${items.length === 0 ? nothing : html`<p>${items.some(isNumbered) ? words.numbers : words.noNumbers}</p>`}
    ${optional(contact, (telephone) => html`<p>${words.whom(telephone)}</p>`)}
    ${optional(list.renunciation, (text) => html`<p class="note">※ ${text}</p>`)}
    ${PACES.map((pace) =>
      itemsIn(
        words[pace],
        words[`${pace}_HINT`],
        toDo.filter((item) => (item.pace ?? 'NO_HURRY') === pace),
        around,
      ),
    )}
    ${itemsIn(words.information, '', toKnow, around)} ${bag(around)}
    ${lines(
      words.keep,
      list.keep.map(({ text }) => text),
    )}
    ${lines(
      words.arrivals,
      list.arrivals.map(({ when, what, addressedTo }) =>
        joined([when, what, addressedTo === null ? null : words.addressedTo(addressedTo)]),
      ),
    )}
    ${lines(words.open, openBesideItems(list, items))}
    ${lines(
      words.closed,
      list.closedLines.map(({ text }) => text),
    )}
    ${lines(
      words.mentions,
      list.mentions.map(({ text }) => text),
    )}
    ${
      list.notNeeded.length === 0
        ? nothing
        : html`<p class="screen"><a href="/k/not-needed">${words.notNeeded(list.notNeeded.length)}</a></p>`
    }
    <div class="screen">
      <p class="hint">${words.closes}</p>
      <form method="post" action="/k/end"><button>${words.end}</button></form>
    </div>
  `;
}

const isCertain = ({ outcome }: Item): boolean => outcome !== 'TO_CONFIRM';
const isNumbered = ({ number }: Item): boolean => number !== null;
const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('　');
const optional = <Value>(value: Value | null, draw: (value: Value) => Markup): Markup =>
  value === null || value === '' ? nothing : draw(value);
const numbered = (numbers: readonly string[], { no, and }: ListWords): string => numbers.map((n) => no(n)).join(and);

function itemsIn(title: string, hint: string, items: readonly Item[], around: Surroundings): Markup {
  if (items.length === 0) return nothing;
  return html`<section>
    <h2>${title}</h2>
    ${optional(hint, (text) => html`<p class="hint">${text}</p>`)}
    <ul class="items">
      ${[...items.filter(isCertain), ...items.filter((item) => !isCertain(item))].map((item) => itemLine(item, around))}
    </ul>
  </section>`;
}

/** What is certain stands open; what is still being confirmed says whose turn it is and until when, and opens by touch. */
function itemLine(item: Item, around: Surroundings): Markup {
  const { words } = around;
  const until = line(words.when, item.deadlines.map(({ of, text }) => joined([of, text])).join(words.and));
  const title = html`${optional(item.number, (n) => html`<span class="no">${String(n)}</span> `)}${item.mayAffectRenunciation === null ? '' : '※ '}${item.title}`;
  if (item.outcome !== 'TO_CONFIRM')
    return html`<li>
      <h3>${title}</h3>
      ${until} ${itemBody(item, around)}
    </li>`;
  return html`<li>
    <details>
      <summary><h3>${title}</h3></summary>
      ${itemBody(item, around)}
    </details>
    <p class="open"><b>${words.toConfirm}</b> ${whoAnswers(item, around)}</p>
    ${until}
  </li>`;
}

function itemBody(item: Item, { words, list }: Surroundings): Markup {
  const number = String(item.number ?? '');
  const papers = list.bring.filter(({ neededFor }) => neededFor.includes(number));
  const basis = item.basis
    .filter(({ kind }) => kind === 'LAW')
    .map(({ name, article }) => joined([name, article]))
    .join(words.and);
  return html`
    ${optional(item.ifLate, paragraph)} ${optional(item.mayAffectRenunciation, (text) => paragraph(`※ ${text}`))}
    ${line(words.where, joined([item.department, item.floor, item.desk, item.telephone]))}
    ${line(words.who, item.whoMayApply.join(words.and))}
    ${item.mayDo === 'WITH_PROXY' ? html`<p><b>${words.withProxy}</b></p>` : nothing}
    ${item.mayDo === 'UNKNOWN' ? paragraph(words.mayUnknown) : nothing}
    ${line(words.papers, papers.map(({ name }) => name).join(words.and))} ${line(words.amount, item.amount ?? '')}
    ${item.choices.length === 0 ? nothing : paragraph(words.oneOf(item.choices.join(words.and)))}
    ${item.after.length === 0 ? nothing : paragraph(words.after(numbered(item.after, words)))}
    ${optional(item.note, paragraph)} ${item.caveats.map(paragraph)}
    <details class="screen">
      <summary>${words.why}</summary>
      <p>${item.reason}</p>
      ${item.legalTitle === item.title ? nothing : paragraph(words.legal(item.legalTitle))}
      ${optional(basis, (law) => html`<p class="hint">${words.basis(law)}</p>`)}
    </details>
  `;
}

const paragraph = (text: string): Markup => html`<p>${text}</p>`;
const line = (label: string, text: string): Markup =>
  text === '' ? nothing : html`<p><span class="label">${label}</span> ${text}</p>`;

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

/** One bag for the whole way: each paper once. */
function bag(around: Surroundings): Markup {
  const { words, list } = around;
  if (list.bring.length + list.returns.length === 0) return nothing;
  return html`<section>
    <h2>${words.bring}</h2>
    <p class="hint">${words.bringHint}</p>
    <ul class="bag">
      ${list.bring.map(
        (paper) =>
          html`<li>
            <b>${paper.name}</b> ${howMany(paper, words)}
            <p class="hint">${joined(notesOf(paper, around))}</p>
          </li>`,
      )}
      ${list.returns.map(
        ({ name, called, ifYouHave, to }) =>
          html`<li>
            <b>${name}</b>
            <p class="hint">
              ${joined([
                called,
                words.toReturn,
                ifYouHave ? words.ifYouHave : null,
                words.usedFor(numbered(to, words)),
              ])}
            </p>
          </li>`,
      )}
    </ul>
  </section>`;
}

function notesOf(paper: BringLine, { words, day }: Surroundings): readonly (string | null)[] {
  return [
    paper.called,
    paper.certain ? null : words.perhaps,
    paper.ifYouHave ? words.ifYouHave : null,
    paper.worksWithout ? words.worksWithout : null,
    paper.comesBack ? words.comesBack : null,
    paper.availableFrom === null ? null : words.availableFrom(day(paper.availableFrom)),
    ...paper.notes,
    words.usedFor(numbered(paper.neededFor, words)),
  ];
}

function howMany(paper: BringLine, words: ListWords): string {
  if (paper.showOnly) return words.showOnly;
  const range = (from: number, to: number) => (from === to ? String(from) : `${String(from)}〜${String(to)}`);
  return joined([
    paper.originalsAtMost === 0 ? null : words.originals(range(paper.originals, paper.originalsAtMost)),
    paper.copiesAtMost === 0 ? null : words.copies(range(paper.copies, paper.copiesAtMost)),
  ]);
}

function lines(title: string, texts: readonly string[]): Markup {
  if (texts.length === 0) return nothing;
  return html`<section>
    <h2>${title}</h2>
    <ul>
      ${[...new Set(texts)].map((text) => html`<li>${text}</li>`)}
    </ul>
  </section>`;
}

/** What the departments found not to be needed, and why: a page of its own, so that the list itself stays light. */
export function notNeededPage(language: 'ja' | 'en', { procedureList: { notNeeded } }: FoundList): Markup {
  const words = LIST_WORDS[language];
  return html`
    <h2>${words.notNeeded(notNeeded.length)}</h2>
    <ul>
      ${notNeeded.map(({ title, reason }) => html`<li>${title}<br /><span class="hint">${reason}</span></li>`)}
    </ul>
    <p class="choice"><a href="/k/list">${words.toList}</a></p>
  `;
}
