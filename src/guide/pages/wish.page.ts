import { inGroups } from '../../access/family/access-code.js';
import { html, type Markup, nothing } from '../../access/pages/page.js';
import { said } from '../../access/pages/sign-in.pages.js';
import { LIST_WORDS } from '../../family/pages/list.words.js';
import { daysAsked, daysSaid, hoursAsked, type Offered, tick } from '../../family/pages/wish.parts.js';
import type { Tongue } from '../../tongues/tongue.js';
import type { Asked, GuideWishForm } from '../ask-counter.service.js';
import type { InBrowser } from '../kept-in-browser.js';
import { WISH_WORDS } from '../../family/pages/wish.words.js';

/** On the list and at the beginning. */
export const wishLink = (tongue: Tongue): Markup =>
  html`<p class="screen">
    <a href="/guide/wish">${tongue.words(WISH_WORDS).link}</a><br /><span class="hint"
      >${tongue.words(WISH_WORDS).linkHint}</span
    >
  </p>`;

/** One form, and what was typed stands in it again where something did not fit. */
export function wishPage(
  tongue: Tongue,
  { days, hours }: Offered,
  given: GuideWishForm,
  { kept }: Pick<InBrowser, 'kept'>,
  sentence: string | null,
): Markup {
  const words = tongue.words(WISH_WORDS);
  return html`
    ${said(sentence)}
    <p>${words.how}</p>
    <form method="post" action="/guide/wish">
      <input type="hidden" name="form" value="${given.form}" />
      ${daysAsked(tongue, { days, hours }, given.halves)} ${hoursAsked(tongue, { days, hours }, given.hours)}
      <fieldset>
        <legend>${words.who}</legend>
        <label for="name">${words.name} <span class="hint">${words.nameHint}</span></label>
        <input id="name" name="name" value="${given.name}" autocomplete="name" maxlength="200" />
        <label for="telephone">${words.telephone}</label>
        <input
          id="telephone"
          name="telephone"
          type="tel"
          value="${given.telephone}"
          autocomplete="tel"
          maxlength="200"
        />
      </fieldset>
      <fieldset>
        <legend>${words.whom}</legend>
        <label for="deceased">${words.deceased} <span class="hint">${words.optional}</span></label>
        <input id="deceased" name="deceased" value="${given.deceased}" autocomplete="off" maxlength="200" />
        <label for="deathDay">${words.deathDay} <span class="hint">${words.optional}　${words.dayHint}</span></label>
        <input id="deathDay" name="deathDay" value="${given.deathDay}" autocomplete="off" maxlength="100" />
      </fieldset>
      ${
        kept === null
          ? nothing
          : html`${tick('code', kept.code, words.takesCode(inGroups(kept.code)), given.code === kept.code)}
              <p class="hint">${words.takesCodeHint}</p>`
      }
      <p class="note">${words.privacy}</p>
      <button>${words.send}</button>
    </form>
  `;
}

/** The same for everybody who asked for the same: nothing was looked up. */
export function askedPage(
  tongue: Tongue,
  { wish, calledBy }: Asked,
  { contact, hasList }: { readonly contact: string | null; readonly hasList: boolean },
): Markup {
  const words = tongue.words(WISH_WORDS);
  const { and } = tongue.words(LIST_WORDS);
  const rows: readonly (readonly [string, string | null])[] = [
    [words.days, daysSaid(wish.days, tongue) || null],
    [words.hours, wish.hours.join(and) || null],
    [words.name, wish.name],
    [words.telephone, wish.telephone],
    [words.deceased, wish.deceased],
    [words.deathDay, wish.deathDay === null ? null : tongue.day(wish.deathDay)],
    [words.code, wish.code === null ? null : inGroups(wish.code)],
  ];
  return html`
    <div role="status">
      <p><b>${words.sent}</b> ${words.calledBy(tongue.day(calledBy))}</p>
      <p>${words.notYet}</p>
    </div>
    ${contact === null ? nothing : html`<p>${words.call(contact)}</p>`}
    <section class="sheet">
      <h2>${words.yours}</h2>
      <dl>
        ${rows.map(([label, value]) =>
          value === null
            ? nothing
            : html`<dt>${label}</dt>
                <dd>${value}</dd>`,
        )}
      </dl>
    </section>
    <p>${words.mistake}</p>
    <p class="hint screen">${words.print}</p>
    <p class="choice screen">
      <a href="${hasList ? '/guide/list' : '/guide'}">${hasList ? words.toList : words.toStart}</a>
    </p>
  `;
}
