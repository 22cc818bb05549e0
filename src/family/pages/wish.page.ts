import { html, type Markup, nothing } from '../../access/pages/page.js';
import { said } from '../../access/pages/sign-in.pages.js';
import type { Tongue } from '../../tongues/tongue.js';
import { LONGEST_IN_WISH } from '../../visits/asked-on-form.js';
import type { ListWishForm } from '../ask-from-list.service.js';
import type { FamilyCase } from '../family-cases.js';
import type { OwnWish } from '../own-wish.js';
import { LIST_WORDS } from './list.words.js';
import { OWN_WORDS } from './own.words.js';
import { VISIT_WORDS } from './visit.words.js';
import { daysAsked, daysSaid, hoursAsked, type Offered } from './wish.parts.js';
import { WISH_WORDS } from './wish.words.js';

export const isExpected = ({ visits }: Pick<FamilyCase, 'visits'>): boolean =>
  visits.some(({ standing }) => standing !== 'called-off');

/** What they asked for, and when they are called: the same on the list, on its page and on paper. */
function asked({ days, hours, calledBy }: OwnWish, head: Pick<FamilyCase, 'visits'>, tongue: Tongue): Markup {
  const words = tongue.words(WISH_WORDS);
  const line = (label: string, text: string): Markup =>
    text === '' ? nothing : html`<p>${label}<br /><b>${text}</b></p>`;
  return html`${line(words.days, daysSaid(days, tongue))} ${line(words.hours, hours.join(tongue.words(LIST_WORDS).and))}
  ${
    calledBy === null
      ? nothing
      : // Whoever has a day already must not be told to stay at home on it.
        html`<p>
          ${words.calledBy(tongue.day(calledBy))} ${days.length === 0 || isExpected(head) ? '' : words.notYet}
        </p>`
  }`;
}

/** On the list: what they asked for, as long as nobody has called. */
export function wished(head: FamilyCase, tongue: Tongue): Markup {
  const words = tongue.words(WISH_WORDS);
  const { wish } = head;
  if (wish === null) return nothing;
  return html`<section class="note" aria-labelledby="wish">
    <h2 id="wish">${words.sent}</h2>
    ${asked(wish, head, tongue)}
    <p class="screen"><a href="/k/wish">${words.changeWish}</a></p>
  </section>`;
}

/** On the list, once it is known who goes: a way to ask for a day or a call. */
export const wishLink = (head: FamilyCase, tongue: Tongue): Markup =>
  head.mayAnswer && head.wish === null && !isExpected(head)
    ? html`<p class="screen"><a class="button quiet" href="/k/wish">${tongue.words(WISH_WORDS).link}</a></p>`
    : nothing;

/** Days, hours and a number: who asks is known. What was typed stands in it again where something did not fit. */
export function wishPage(
  tongue: Tongue,
  head: FamilyCase,
  offered: Offered,
  given: ListWishForm,
  sentence: string | null,
): Markup {
  const [words, own] = [tongue.words(WISH_WORDS), tongue.words(OWN_WORDS)];
  return html`
    ${said(sentence)}
    ${
      head.wish === null
        ? nothing
        : html`<section class="note" aria-labelledby="wish">
            <div role="status">
              <h2 id="wish">${words.sent}</h2>
              ${asked(head.wish, head, tongue)}
            </div>
            <form method="post" action="/k/wish/back"><button class="quiet">${words.takeBack}</button></form>
          </section>`
    }
    <p>${words.howFromList}</p>
    ${
      isExpected(head)
        ? html`<p>${words.dayStands} <a href="/k/visit">${tongue.words(VISIT_WORDS).change}</a></p>`
        : nothing
    }
    <form method="post" action="/k/wish">
      ${isExpected(head) ? nothing : daysAsked(tongue, offered, given.halves)}
      ${hoursAsked(tongue, offered, given.hours)}
      <label for="telephone">
        ${words.telephone}
        ${head.canBeCalled || head.wish !== null ? html`<span class="hint">${words.knownNumber}</span>` : nothing}
      </label>
      <input
        id="telephone"
        name="telephone"
        type="tel"
        value="${given.telephone}"
        autocomplete="tel"
        maxlength="${String(LONGEST_IN_WISH)}"
      />
      <p class="note">${words.privacy}</p>
      <button>${words.send}</button>
    </form>
    <p class="choice"><a href="/k/list">${own.toList}</a></p>
  `;
}
