import { html, type Markup, nothing } from '../../access/pages/page.js';
import { bag } from '../../family/pages/bag.part.js';
import { inSections, isCertain, type Item, joined, type List, type ListDrawn } from '../../family/pages/found-list.js';
import { itemBody, notYet } from '../../family/pages/list.page.js';
import { closedNow, type Opening } from '../../family/pages/closed-now.part.js';
import { HOURS_WORDS } from '../../family/pages/hours.words.js';
import { LIST_WORDS } from '../../family/pages/list.words.js';
import { anchorOf } from '../../family/pages/own.parts.js';
import { OWN_WORDS } from '../../family/pages/own.words.js';
import { sectionsOf } from '../../family/pages/sections.part.js';
import { NEW_PAGE } from '../../family/own-page.js';
import type { Tongue } from '../../tongues/tongue.js';
import { type Guided, QUESTIONS } from '../guided.js';
import type { InBrowser } from '../kept-in-browser.js';
import type { Answer, Question } from '../question.js';
import { clearForm, worries } from './guide.pages.js';
import { GUIDE_WORDS, type GuideWords } from './guide.words.js';
import { keptOnList } from './kept.page.js';
import { wishLink } from './wish.page.js';

/**
 * What follows from the visitor's own answers, under the headings and in the order of a family's own list and paper: what
 * is certain stands open, all else is named below it with the department that would find it out. No numbers: those belong
 * to a case.
 */
export function guideListPage(
  tongue: Tongue,
  list: List,
  guided: InBrowser,
  { more, contact, opens }: { readonly more: number; readonly contact: string | null; readonly opens: Opening | null },
): Markup {
  const words = tongue.words(GUIDE_WORDS);
  const around: ListDrawn = {
    words: tongue.words(LIST_WORDS),
    own: tongue.words(OWN_WORDS),
    reached: tongue.words(HOURS_WORDS),
    list,
    head: { page: NEW_PAGE, mayChange: false },
    day: (day) => tongue.day(day),
  };
  const items = inSections(list);
  const certain = items.filter(isCertain);
  const open = items.length - certain.length;
  return html`
    <p>${words.listIs}</p>
    ${contact === null ? nothing : html`<p>${words.call(contact)}</p>`} ${closedNow(tongue, opens)}
    ${keptOnList(tongue, guided.kept)} ${wishLink(tongue)}
    ${list.renunciation === null ? nothing : html`<p class="note">※ ${list.renunciation}</p>`} ${notYet(around)}
    <p>${certain.length === 0 ? words.certainNone : words.certain(certain.length)}</p>
    ${open === 0 ? nothing : html`<p>${words.openHint(open)}</p>`}
    ${sectionsOf(around, certain, (some) => itemsOf(words, some, around))}
    ${more === 0 ? nothing : html`<p class="screen"><a href="/guide/next?more">${words.more}</a></p>`}
    ${bag(withoutOpen(around, certain), null)} ${mentions(around)}
    ${
      list.notNeeded.length === 0
        ? nothing
        : html`<details>
            <summary>${words.notNeeded(list.notNeeded.length)}</summary>
            <ul>
              ${list.notNeeded.map(({ title, reason }) => html`<li>${title}<br /><span class="hint">${reason}</span></li>`)}
            </ul>
          </details>`
    }
    ${answersGiven(tongue, guided)}
    <details class="whole">
      <summary>${words.worry}</summary>
      ${worries(tongue)}
    </details>
    <p class="hint screen">${words.print}</p>
    ${clearForm(tongue)}
  `;
}

/** Of one section: what is needed, and behind a touch what is still to be found out. */
const itemsOf = (words: GuideWords, items: readonly Item[], around: ListDrawn): Markup =>
  html`${certainOf(items.filter(isCertain), around)}
  ${openOf(
    words,
    items.filter((item) => !isCertain(item)),
    around,
  )}`;

const certainOf = (items: readonly Item[], around: ListDrawn): Markup =>
  items.length === 0
    ? nothing
    : html`<ul class="items">
        ${items.map(
          (item) =>
            html`<li id="${anchorOf(item)}">
              <h3>${marked(item)}</h3>
              ${days(item, around)} ${itemBody(item, around)}
            </li>`,
        )}
      </ul>`;

const openOf = (words: GuideWords, items: readonly Item[], around: ListDrawn): Markup =>
  items.length === 0
    ? nothing
    : html`<details class="whole">
        <summary>${words.open(items.length)}</summary>
        <ul>
          ${items.map(
            (item) =>
              html`<li id="${anchorOf(item)}">
                ${marked(item)}<br /><span class="hint">${item.department}</span>${days(item, around)}
              </li>`,
          )}
        </ul>
      </details>`;

const marked = ({ mayAffectRenunciation, title }: Item): string =>
  `${mayAffectRenunciation === null ? '' : '※ '}${title}`;

const days = ({ deadlines }: Item, { words }: ListDrawn): Markup =>
  deadlines.length === 0
    ? nothing
    : html`<p>
        <b>${words.when}</b>
        ${deadlines.map(({ of, text }) => joined([of, text])).join(words.and)}
      </p>`;

/** Only what the certain items need: the bag of everything that might be needed would frighten. */
function withoutOpen(around: ListDrawn, certain: readonly Item[]): ListDrawn {
  const codes = new Set(certain.map(({ procedure }) => procedure.code));
  const needed = (named: readonly string[]) => named.some((code) => codes.has(code));
  const { list } = around;
  return {
    ...around,
    list: {
      ...list,
      bring: list.bring.filter(({ neededFor }) => needed(neededFor)),
      returns: list.returns.filter(({ to }) => needed(to)),
    },
  };
}

/** What concerns few: named, with whom to ask, and opened by whoever it concerns. */
const mentions = ({ words, list }: ListDrawn): Markup =>
  list.mentions.length === 0
    ? nothing
    : html`<details>
        <summary>${words.mentions}</summary>
        <ul class="fine">
          ${list.mentions.map(({ title, text }) => html`<li>${title}<br /><span class="hint">${text}</span></li>`)}
        </ul>
      </details>`;

function answersGiven(tongue: Tongue, { answers }: Guided): Markup {
  const words = tongue.words(GUIDE_WORDS);
  const given = QUESTIONS.flatMap((question) => {
    const answer = answers[question.id];
    return answer === undefined ? [] : [{ question, said: inWords(tongue, question, answer) }];
  });
  if (given.length === 0) return nothing;
  return html`<details>
    <summary>${words.yourAnswers}</summary>
    <ul class="rows">
      ${given.map(
        ({ question, said }) =>
          html`<li>
            <p>${tongue.say(question.asks)}</p>
            <p><b>${said}</b> <a class="screen" href="/guide/q/${question.id}">${words.change}</a></p>
          </li>`,
      )}
    </ul>
  </details>`;
}

function inWords(tongue: Tongue, question: Question, answer: Answer): string {
  const words = tongue.words(GUIDE_WORDS);
  if (answer === 'unknown') return words.unknown;
  if (question.kind === 'one') {
    const chosen = question.choices.find(({ id }) => 'choice' in answer && id === answer.choice);
    return chosen === undefined ? words.unknown : tongue.say(chosen.label);
  }
  if (!('ticked' in answer)) return words.unknown;
  const ticked = question.things.filter(({ id }) => answer.ticked.includes(id)).map(({ label }) => tongue.say(label));
  return joined([ticked.join(tongue.words(LIST_WORDS).and), answer.rest === 'none' ? words.noneElse : words.notSure]);
}
