import { plain } from '../../access/pages/marked.js';
import { html, type Markup, nothing } from '../../access/pages/page.js';
import { type BringLine, joined, type ListDrawn, saidOf } from './found-list.js';
import type { ListWords } from './list.words.js';
import { type Authority, standsAtTop } from './power-of-attorney.js';

type ReturnLine = ListDrawn['list']['returns'][number];

/** How a line is remembered: the papers of which one is enough, what a department called it itself, or what goes back. */
const keyOfBring = ({ papers, name }: BringLine): string =>
  papers.length === 0 ? `called:${plain(name)}` : papers.join('|');
const keyOfReturn = ({ paper }: ReturnLine): string => `return:${paper}`;

/** What can be ticked in this list. */
export const keysOf = ({ bring, returns }: ListDrawn['list']): readonly string[] => [
  ...bring.map(keyOfBring),
  ...returns.map(keyOfReturn),
];

/** One bag for the whole way: each paper once, with a tick that stays. */
export function bag(around: ListDrawn, authority: Authority | null): Markup {
  const { words, own, list, head } = around;
  const bring = list.bring.filter((line) => !standsAtTop(line, authority));
  if (bring.length + list.returns.length === 0) return nothing;
  const ticked = keysOf({ ...list, bring }).filter((key) => head.page.ticked.includes(key));
  const drawn = [
    ...bring.map((line) => ({
      certain: line.certain,
      key: keyOfBring(line),
      markup: bagLine(keyOfBring(line), joined([line.name, howMany(line, words)]), notesOf(line, around), around),
    })),
    ...list.returns.map((line) => ({
      certain: line.certain,
      key: keyOfReturn(line),
      markup: bagLine(keyOfReturn(line), line.name, notesOfReturn(line, around), around),
    })),
  ];
  const lines = (certain: boolean) =>
    html`<ul class="bag">
      ${drawn.filter((line) => line.certain === certain).map(({ markup }) => markup)}
    </ul>`;
  const open = drawn.filter(({ certain }) => !certain);
  const isOpened = open.some(({ key }) => ticked.includes(key));
  const both = html`${lines(true)}
  ${
    open.length === 0
      ? nothing
      : html`<details class="whole" ${isOpened ? OPEN : nothing}>
          <summary>${own.perhapsInBag(String(open.length))}</summary>
          ${lines(false)}
        </details>`
  }`;
  return html`<section id="bag">
    <h2>${words.bring}</h2>
    <p class="hint">${words.bringHint}</p>
    ${ticked.length === 0 ? nothing : html`<p class="screen">${own.ticked(String(ticked.length))}</p>`}
    ${
      head.mayChange
        ? html`<form method="post" action="/k/ticks">
            <p class="hint screen">${own.tickHint}</p>
            ${both}
            <button class="quiet">${own.tick}</button>
          </form>`
        : both
    }
  </section>`;
}

function bagLine(
  key: string,
  name: string,
  notes: readonly (string | null)[],
  { head: { page, mayChange } }: ListDrawn,
): Markup {
  const box = html`<input
    type="checkbox"
    name="paper"
    value="${key}"
    ${page.ticked.includes(key) ? CHECKED : nothing}${mayChange ? nothing : DISABLED}
  />`;
  return html`<li>
    <label class="tick">${box} <b>${name}</b></label>
    <p class="hint">${joined(notes)}</p>
  </li>`;
}

const CHECKED: Markup = { html: ' checked' };
const DISABLED: Markup = { html: ' disabled' };
const OPEN: Markup = { html: 'open' };

const notesOfReturn = ({ called, ifYouHave, to }: ReturnLine, { words }: ListDrawn): readonly (string | null)[] => [
  called,
  words.toReturn,
  ifYouHave ? words.ifYouHave : null,
  saidOf(to, words.usedFor, words),
];

function notesOf(paper: BringLine, { words, own, day }: ListDrawn): readonly (string | null)[] {
  return [
    paper.called,
    paper.ifYouHave ? words.ifYouHave : null,
    paper.worksWithout ? words.worksWithout : null,
    paper.comesBack ? words.comesBack : null,
    paper.availableFrom === null ? null : words.availableFrom(day(paper.availableFrom)),
    saidOf(paper.givenBy, own.givenBy, words),
    ...paper.notes,
    saidOf(paper.neededFor, words.usedFor, words),
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
