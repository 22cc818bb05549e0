import { html, type Markup, nothing } from '../../access/pages/page.js';
import type { VisitAct } from '../change-own-visit.service.js';
import { MOST_WORDS } from '../change-own-visit.service.js';
import type { OwnVisit } from '../own-visits.js';
import type { Tongue } from '../../tongues/tongue.js';
import { VISIT_WORDS, type VisitWords } from './visit.words.js';

const whenOf = ({ day, hour }: OwnVisit, tongue: Tongue, words: VisitWords): string =>
  words.at(tongue.day(day), hour ?? words.noHour);

function standing({ standing, callOn }: OwnVisit, tongue: Tongue, words: VisitWords): Markup {
  if (standing === 'called-off') return html`<p>${words.calledOff}</p>`;
  return html`<p>
    ${standing === 'another-day' && callOn !== null ? words.another(tongue.day(callOn)) : words.whole}
  </p>`;
}

/** On the list: when they are expected, and a way to what can be changed. Of nobody else's visit. */
export function visitsOnList(visits: readonly OwnVisit[], tongue: Tongue): Markup {
  if (visits.length === 0) return nothing;
  const words = tongue.words(VISIT_WORDS);
  return html`<section class="note" aria-labelledby="visit">
    <h2 id="visit">${words.title}</h2>
    ${visits.map(
      (visit) =>
        html`<p><b>${whenOf(visit, tongue, words)}</b></p>
          ${standing(visit, tongue, words)}`,
    )}
    <p class="screen">
      <a href="/k/visit">${visits.some((visit) => visit.standing === 'stands') ? words.change : words.see}</a>
    </p>
  </section>`;
}

/** What they may do with each of their visits: plain forms, each with the four digits, each with a way back. */
export function visitPage(visits: readonly OwnVisit[], tongue: Tongue, contact: string | null): Markup {
  const words = tongue.words(VISIT_WORDS);
  return html`
    ${visits.length === 0 ? html`<p>${words.none}</p>` : nothing}
    ${visits.map((visit, at) => oneVisit(visit, `visit-${String(at + 1)}`, tongue, contact))}
    <p class="hint">${words.onlyYours}</p>
    <p class="choice"><a href="/k/list">${words.toList}</a></p>
  `;
}

function oneVisit(visit: OwnVisit, anchor: string, tongue: Tongue, contact: string | null): Markup {
  const words = tongue.words(VISIT_WORDS);
  const call = (say: (contact: string) => string): Markup =>
    contact === null ? nothing : html`<p>${say(contact)}</p>`;
  const head = html`<h2 id="${anchor}">${whenOf(visit, tongue, words)}</h2>
    ${standing(visit, tongue, words)}`;
  if (!visit.asksDigits)
    return html`<section aria-labelledby="${anchor}">${head} ${call(words.telephoneOnly)}</section>`;
  const ways: readonly Markup[] =
    visit.standing === 'stands'
      ? [
          wayOf('wishOtherDay', visit, anchor, words, {
            title: words.anotherTitle,
            hint: words.anotherHint,
            which: true,
          }),
          wayOf('callOffVisit', visit, anchor, words, { title: words.callOffTitle, hint: words.callOffHint }),
        ]
      : [wayOf(visit.standing === 'called-off' ? 'takeUpVisit' : 'takeBackWish', visit, anchor, words)];
  return html`<section aria-labelledby="${anchor}">${head} ${ways} ${call(words.byTelephone)}</section>`;
}

/** One act, one form. Never says back what was typed. */
function wayOf(
  act: VisitAct,
  { id }: OwnVisit,
  anchor: string,
  words: VisitWords,
  more?: { readonly title: string; readonly hint: string; readonly which?: true },
): Markup {
  const field = `${anchor}-${act}`;
  return html`<form class="note" method="post" action="/k/visit">
    ${
      more === undefined
        ? nothing
        : html`<h3>${more.title}</h3>
            <p class="hint">${more.hint}</p>`
    }
    <input type="hidden" name="id" value="${id}" />
    <input type="hidden" name="act" value="${act}" />
    ${
      more?.which === true
        ? html`<label for="${field}-words">${words.which}</label>
            <input id="${field}-words" name="words" autocomplete="off" maxlength="${String(MOST_WORDS)}" />`
        : nothing
    }
    <label for="${field}">${words.digits} <span class="hint">${words.digitsHint}</span></label>
    <input id="${field}" name="digits" inputmode="numeric" autocomplete="off" maxlength="8" required />
    <button ${act === 'callOffVisit' ? QUIET : nothing}>${words[act]}</button>
  </form>`;
}

const QUIET: Markup = { html: 'class="quiet"' };
