import { html, type Markup, nothing } from '../../../access/pages/page.js';
import { said } from '../../../access/pages/sign-in.pages.js';
import { inEraWithWeekday } from '../../../domain/era.js';
import { CONSENT_PURPOSES, type Consent } from '../consent-rows.js';
import { HEIGHT, pathOf, type Signature, WIDTH } from '../signature.js';
import type { Choosable, ConsentView, Typed } from './consent.pages.js';
import type { FormWords } from './form.words.js';

/** What is agreed to; null: nothing was chosen yet, and everything is filled in by hand. */
export type Agreed = Pick<Consent, 'personId' | 'departments' | 'purposes' | 'heirship' | 'givenOn' | 'until'> | null;

type Language = 'ja' | 'en';

/** The form to print on A4 and to sign. */
export const paperForm = (
  view: ConsentView,
  agreed: Agreed,
  words: FormWords,
  language: Language,
  city: string,
): Markup => html`
  <p class="screen">${words.printHow}　<a href="/consents/${view.caseId}">${words.back}</a></p>
  ${whatIsAgreed(view, agreed, words, language, city)}
  <dl class="sheet sign">
    <div>
      <dt>${words.from}</dt>
      <dd>${words.byHand}</dd>
    </div>
    <div>
      <dt>${words.sign}</dt>
      <dd></dd>
    </div>
  </dl>
`;

/** The same on the screen, with a field to sign in. The choices travel along in the form. */
export const signingPage = (
  view: ConsentView,
  agreed: NonNullable<Agreed>,
  words: FormWords,
  { language, city, typed, refused }: { language: Language; city: string; typed: Typed; refused: string | null },
): Markup => html`
  ${said(refused)} ${whatIsAgreed(view, agreed, words, language, city)}
  <form method="post" action="/consents/${view.caseId}" class="screen" id="signing">
    ${Object.entries(typed).flatMap(([name, value]) => carried(name, value))}
    <input type="hidden" name="signature" />
    <p id="sign-here"><strong>${words.sign}</strong>　${words.signHere}</p>
    <svg class="pad" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" role="img" aria-labelledby="sign-here">
      <path d="" />
    </svg>
    <noscript><p class="say">${words.needsScript}</p></noscript>
    <button>${words.agree}</button>
    <button type="button" class="quiet" id="anew">${words.again}</button>
  </form>
  <form method="post" action="/consents/${view.caseId}/form" class="screen">
    ${Object.entries(typed).flatMap(([name, value]) => carried(name, value))}
    <p>${words.byPaper}</p>
    <button class="quiet">${words.print}</button>
  </form>
  <p class="screen"><a href="/consents/${view.caseId}">${words.back}</a></p>
  <script src="/consent-pad.js" defer></script>
`;

const carried = (name: string, value: string | readonly string[]): readonly Markup[] =>
  (typeof value === 'string' ? [value] : value).map(
    (one) => html`<input type="hidden" name="${name}" value="${one}" />`,
  );

/** A signature drawn again from its strokes. @param caseId of the consents to go back to; null: for an office that has no such page */
export const signaturePage = (strokes: Signature, words: FormWords, caseId: string | null): Markup => html`
  <svg class="pad" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" role="img" aria-label="${words.signature}">
    <path d="${pathOf(strokes)}" />
  </svg>
  ${caseId === null ? nothing : html`<p class="screen"><a href="/consents/${caseId}">${words.back}</a></p>`}
`;

function whatIsAgreed(view: ConsentView, agreed: Agreed, words: FormWords, language: Language, city: string): Markup {
  const name = view.people.find(({ id }) => id === agreed?.personId)?.name ?? '';
  const box = (isChosen: boolean): string => (agreed !== null && isChosen ? '☑' : '☐');
  const day = (date: string): string => inEraWithWeekday(date)[language];
  const department = ({ code, name: called, signedOnly }: Choosable): Markup =>
    html`<li>${box(agreed?.departments.includes(code) ?? false)} ${called}${signedOnly ? words.taxOnly : ''}</li>`;
  return html`<div class="sheet" lang="${language}">
    <p>${words.number} ${view.number}</p>
    <p>${words.to(city)}</p>
    <p>${words.sentence(view.deceased)}</p>
    <dl>
      <dt>${words.departments}</dt>
      <dd>
        <ul class="what">
          ${view.departments.map(department)}
        </ul>
      </dd>
      <dt>${words.purposes}</dt>
      <dd>
        <ul class="what">
          ${CONSENT_PURPOSES.map((one) => html`<li>${box(agreed?.purposes.includes(one) ?? false)} ${words.purposeOf[one]}</li>`)}
        </ul>
      </dd>
      <dt>${words.until}</dt>
      <dd>${agreed === null ? words.untilUsual : `${day(agreed.givenOn)} – ${day(agreed.until)}`}</dd>
      ${
        agreed === null
          ? nothing
          : html`<dt>${words.who}</dt>
              <dd>${name}</dd>
              <dt>${words.heirship}</dt>
              <dd>${agreed.heirship === 'proven' ? words.proven : words.notYet}</dd>`
      }
    </dl>
    <ul>
      ${words.rights.map((right) => html`<li>${right}</li>`)}
    </ul>
  </div>`;
}
