import { html, type Markup } from './page.js';
import { said } from './sign-in.pages.js';
import type { Words } from './words.js';

/** The directory knows somebody whom no account knows yet: the code on their paper says which account is theirs. */
export const bindingForm = (words: Words, sentence: string | null): Markup => html`
  ${said(sentence)}
  <p>${words.known}</p>
  <form method="post" action="/account/directory">
    <label for="invitation">${words.invitation} <span class="hint">${words.invitationHint}</span></label>
    <input id="invitation" name="invitation" autocomplete="off" autocapitalize="characters" required />
    <label class="tick"><input type="checkbox" name="keepPassword" value="yes" />${words.keepPassword}</label>
    <button>${words.bind}</button>
  </form>
`;

export const enteredPage = (words: Words): Markup => html`
  <p role="status">${words.entered}</p>
  <p><a href="/sign-in">${words.goOn}</a></p>
`;

/** Why it did not work, and the way to try again. */
export const turnedBack = (words: Words, sentence: string): Markup => html`
  ${said(sentence)}
  <p><a class="button" href="/sign-in">${words.back}</a></p>
`;
