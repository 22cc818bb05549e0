import type { ApprovalState } from '../../access/approvals/approval-rows.js';
import { html, type Markup, nothing } from '../../access/pages/page.js';
import { said } from '../../access/pages/sign-in.pages.js';
import { inEra } from '../../domain/era.js';
import type { Destruction } from '../destruction-rows.js';
import { WORDS } from './words.js';

type Language = keyof typeof WORDS;

/** How far the newest request about a list is. */
export interface Step {
  readonly approval: string;
  readonly state: ApprovalState;
  /** Asked by who looks. */
  readonly mine: boolean;
  /** Who looks may take back what was agreed to: they asked, or agreed. */
  readonly canTakeBack: boolean;
  readonly because: string | null;
}

/** Newest first. */
export function listsPage(lists: readonly Destruction[], language: Language, sentence: string | null): Markup {
  const words = WORDS[language];
  return html`
    ${said(sentence)}
    <p>${words.what}</p>
    <form method="post" action="/destruction">
      <p class="hint">${words.makeHint}</p>
      <button>${words.make}</button>
    </form>
    ${
      lists.length === 0
        ? html`<p>${words.none}</p>`
        : html`<ul class="rows">
            ${lists.map(
              ({ id, madeOn, items, finishedAt }) =>
                html`<li>
                  <a href="/destruction/${id}"
                    >${words.one(inEra(madeOn)[language], items.length, finishedAt !== null)}</a
                  >
                </li>`,
            )}
          </ul>`
    }
    <p><a href="/desk/approvals">${words.desk}</a></p>
  `;
}

/** What is to be done with a list next, and by whom. Stands before the record and is not printed. */
export function stepsPart(list: Destruction, step: Step | null, language: Language, sentence: string | null): Markup {
  const words = WORDS[language];
  return html`
    <section class="screen" lang="${language}">
      ${said(sentence)} ${list.finishedAt === null ? next(list.id, step, language) : html`<p>${words.print}</p>`}
      <p><a href="/destruction">${words.back}</a></p>
    </section>
  `;
}

function next(list: string, step: Step | null, language: Language): Markup {
  const words = WORDS[language];
  switch (step?.state) {
    case 'waiting':
      return html`<p role="status">${words.waits}</p>
        ${
          step.mine
            ? form(list, 'take-back', step.approval, html`<button class="quiet">${words.takeBack}</button>`)
            : html`<p><a href="/desk/approvals">${words.decide}</a></p>`
        }`;
    case 'approved':
      return step.mine
        ? html`<p role="status">${words.agreed}</p>
            ${form(
              list,
              'destroy',
              step.approval,
              html`<label class="tick"><input type="checkbox" name="sure" required /> ${words.sure}</label>
                <button>${words.destroy}</button>`,
            )}
            ${form(list, 'take-back', step.approval, html`<button class="quiet">${words.takeBack}</button>`)}`
        : html`<p role="status">${words.agreedToOther}</p>
            ${
              step.canTakeBack
                ? form(list, 'take-back', step.approval, html`<button class="quiet">${words.unagree}</button>`)
                : nothing
            }`;
    case 'declined':
      return html`<p role="status">${words.declined(step.because ?? '—')}</p>
        ${ask(list, language)}`;
    case 'expired':
      return html`<p role="status">${words.expired}</p>
        ${ask(list, language)}`;
    default:
      return ask(list, language);
  }
}

const ask = (list: string, language: Language): Markup => html`
  <p>${WORDS[language].askHint}</p>
  ${form(
    list,
    'ask',
    null,
    html`<label for="reason">${WORDS[language].reason}</label>
      <input id="reason" name="reason" maxlength="400" autocomplete="off" required />
      <button>${WORDS[language].ask}</button>`,
  )}
`;

const form = (list: string, path: string, approval: string | null, inner: Markup): Markup => html`
  <form method="post" action="/destruction/${list}/${path}">
    ${approval === null ? nothing : html`<input type="hidden" name="approval" value="${approval}" />`} ${inner}
  </form>
`;
