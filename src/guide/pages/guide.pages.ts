import { html, type Markup, nothing } from '../../access/pages/page.js';
import { said } from '../../access/pages/sign-in.pages.js';
import { PAPERS } from '../../domain/papers-on-the-table.js';
import { closedNow, type Opening } from '../../family/pages/closed-now.part.js';
import type { Tongue } from '../../tongues/tongue.js';
import { type Guided, NOTHING_SAID } from '../guided.js';
import type { Answer, Question } from '../question.js';
import { drawingOf } from './drawings.js';
import { GUIDE_WORDS, type GuideWords } from './guide.words.js';
import { KEPT_WORDS } from './kept.words.js';
import { wishLink } from './wish.page.js';

const CHECKED: Markup = { html: ' checked' };
const PRESSED: Markup = { html: 'aria-pressed="true"' };

/** Three sentences before anything else; then whoever wants goes on. */
export function startPage(
  tongue: Tongue,
  guided: Guided,
  { contact, opens }: { readonly contact: string | null; readonly opens: Opening | null },
  sentence: string | null,
): Markup {
  const words = tongue.words(GUIDE_WORDS);
  const begun = guided.day !== null;
  return html`
    ${sentence === null ? html`<p>${words.condolence}</p>` : html`<p role="status">${sentence}</p>`}
    <ol class="three">
      ${words.three.map((one) => html`<li>${one}</li>`)}
    </ol>
    ${contact === null ? nothing : html`<p>${words.call(contact)}</p>`} ${closedNow(tongue, opens)}
    <p>${words.offer}</p>
    <p class="hint">${words.nothingKept}</p>
    <p class="screen">
      <a class="button" href="${begun ? '/guide/next' : '/guide/day'}">${begun ? words.goOn : words.begin}</a>
    </p>
    <details class="whole">
      <summary>${words.worry}</summary>
      ${worries(tongue)}
    </details>
    ${begun ? clearForm(tongue) : nothing} ${wishLink(tongue)}
    <p class="choice screen"><a href="/guide/kept">${tongue.words(KEPT_WORDS).already}</a></p>
    <p class="screen"><a href="/k">${words.paper}</a></p>
  `;
}

/** What is never asked: whoever wants to speak of it is told where. */
export const worries = (tongue: Tongue): Markup => html`
  <ul>
    ${tongue.words(GUIDE_WORDS).worries.map((one) => html`<li>${one}</li>`)}
  </ul>
`;

export const clearForm = (tongue: Tongue): Markup => html`
  <form class="screen" method="post" action="/guide/clear">
    <button class="quiet">${tongue.words(GUIDE_WORDS).clear}</button>
  </form>
`;

export function dayPage(tongue: Tongue, sentence: string | null, typed: string): Markup {
  const words = tongue.words(GUIDE_WORDS);
  return html`
    ${said(sentence)}
    <h2>${words.day}</h2>
    <form method="post" action="/guide/day">
      <label for="day">${words.dayLabel} <span class="hint">${words.dayHint}</span></label>
      <input id="day" name="day" value="${typed}" autocomplete="off" />
      <ul class="ways">
        <li><button name="answer" value="day">${words.next}</button></li>
        <li><button class="quiet" name="answer" value="unknown">${words.unknown}</button></li>
      </ul>
    </form>
    ${foot(tongue, NOTHING_SAID)}
  `;
}

/** The drawer: each paper with what it looks like. */
export function drawerPage(tongue: Tongue, guided: Guided): Markup {
  const words = tongue.words(GUIDE_WORDS);
  return html`
    <form method="post" action="/guide/papers">
      <h2>${words.drawer}</h2>
      <p class="hint">${words.drawerHint}</p>
      <ul class="drawer">
        ${PAPERS.map(
          ({ id }) =>
            html`<li>
              <label class="tick">
                <input type="checkbox" name="paper" value="${id}" ${guided.papers?.includes(id) ? CHECKED : nothing} />
                ${drawingOf(id)} <span>${words.papers[id]}</span>
              </label>
            </li>`,
        )}
      </ul>
      <ul class="ways">
        <li><button name="answer" value="looked">${words.drawerDone}</button></li>
        <li><button class="quiet" name="answer" value="unknown">${words.drawerNone}</button></li>
      </ul>
    </form>
    ${foot(tongue, guided)}
  `;
}

/** One question, and no count beside it: it would make people hurry. */
export function questionPage(tongue: Tongue, question: Question, guided: Guided): Markup {
  const words = tongue.words(GUIDE_WORDS);
  const given = guided.answers[question.id];
  return html`
    <form method="post" action="/guide/q/${question.id}">
      <h2>${tongue.say(question.asks)}</h2>
      ${question.hint === undefined ? nothing : html`<p class="hint">${tongue.say(question.hint)}</p>`}
      ${question.kind === 'one' ? nothing : ticks(tongue, question, given)}
      <ul class="ways">
        ${waysOf(question, words, tongue).map(
          ({ value, label }) =>
            html`<li>
              <button class="quiet" name="answer" value="${value}" ${isGiven(given, value) ? PRESSED : nothing}>
                ${label}
              </button>
            </li>`,
        )}
      </ul>
    </form>
    ${foot(tongue, guided)}
  `;
}

function waysOf(question: Question, words: GuideWords, tongue: Tongue): { value: string; label: string }[] {
  if (question.kind !== 'one')
    return [
      { value: 'none', label: words.noneElse },
      { value: 'unknown', label: words.notSure },
    ];
  return [
    ...question.choices.map(({ id, label }) => ({ value: `choice:${id}`, label: tongue.say(label) })),
    { value: 'unknown', label: words.unknown },
  ];
}

function isGiven(given: Answer | undefined, value: string): boolean {
  if (given === undefined || given === 'unknown') return given === value;
  return 'choice' in given ? value === `choice:${given.choice}` : value === given.rest;
}

function ticks(tongue: Tongue, question: Exclude<Question, { kind: 'one' }>, given: Answer | undefined): Markup {
  const ticked = given !== undefined && given !== 'unknown' && 'ticked' in given ? given.ticked : [];
  return html`<p class="hint">${tongue.words(GUIDE_WORDS).tickHint}</p>
    <ul class="drawer">
      ${question.things.map(
        ({ id, label }) =>
          html`<li>
            <label class="tick">
              <input type="checkbox" name="thing" value="${id}" ${ticked.includes(id) ? CHECKED : nothing} />
              <span>${tongue.say(label)}</span>
            </label>
          </li>`,
      )}
    </ul>`;
}

/** The way out is always open. */
function foot(tongue: Tongue, { day }: Guided): Markup {
  const words = tongue.words(GUIDE_WORDS);
  return html`<p class="choice">
    <a href="${day === null ? '/guide' : '/guide/list'}">${day === null ? words.toStart : words.enough}</a>
    ${day === null ? nothing : html`<br /><a href="/guide/kept">${tongue.words(KEPT_WORDS).soFar}</a>`}
  </p>`;
}
