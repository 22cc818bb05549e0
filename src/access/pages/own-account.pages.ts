import { html, type Markup } from './page.js';
import { said } from './sign-in.pages.js';
import type { Words } from './words.js';

/** With the login name, so that a password manager knows whose password it is. */
export const passwordForm = (words: Words, login: string, sentence: string | null): Markup => html`
  ${said(sentence)}
  <form method="post" action="/account/password">
    <label for="login">${words.login}</label>
    <input id="login" name="login" value="${login}" autocomplete="username" readonly />
    <label for="current">${words.currentPassword}</label>
    <input id="current" name="current" type="password" autocomplete="current-password" required />
    <label for="password">${words.newPassword} <span class="hint">${words.passwordHint}</span></label>
    <input id="password" name="password" type="password" autocomplete="new-password" minlength="12" required />
    <p>${words.changeHint}</p>
    <button>${words.change}</button>
  </form>
  ${backToStart(words)}
`;

/** Why there is nothing to do here, or that it is done. */
export const wayBack = (words: Words, sentence: string): Markup => html`
  <p role="status">${sentence}</p>
  ${backToStart(words)}
`;

const backToStart = (words: Words): Markup => html`<p><a href="/sign-in">${words.toStart}</a></p>`;
