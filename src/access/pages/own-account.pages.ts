import type { OwnLogin } from '../staff/change-password.service.js';
import type { OwnSession } from '../staff/own-sessions.js';
import { html, type Markup, nothing } from './page.js';
import { office, said } from './sign-in.pages.js';
import type { Words } from './words.js';

/** With the login name, so that a password manager knows whose password it is. */
export const passwordForm = (words: Words, { login, asksCode }: OwnLogin, sentence: string | null): Markup => html`
  ${said(sentence)}
  <form method="post" action="/account/password">
    <label for="login">${words.login}</label>
    <input id="login" name="login" value="${login}" autocomplete="username" readonly />
    <label for="current">${words.currentPassword}</label>
    <input id="current" name="current" type="password" autocomplete="current-password" required />
    ${
      asksCode
        ? html`<label for="code">${words.code}</label>
            <input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" required />`
        : nothing
    }
    <label for="password">${words.newPassword} <span class="hint">${words.passwordHint}</span></label>
    <input id="password" name="password" type="password" autocomplete="new-password" minlength="12" required />
    <p>${words.changeHint}</p>
    <button>${words.change}</button>
  </form>
  ${backToStart(words)}
`;

/** The one in which the page is read stands first. */
export const sessionsPage = (words: Words, language: 'ja' | 'en', own: readonly OwnSession[]): Markup => html`
  <p>${words.sessionsHint}</p>
  <ul>
    ${own.map((one) => sessionLine(words, language, one))}
  </ul>
  ${
    own.some(({ here }) => !here)
      ? html`<form method="post" action="/sessions/end-others"><button>${words.endOthers}</button></form>`
      : nothing
  }
  ${backToStart(words)}
`;

const sessionLine = (words: Words, language: 'ja' | 'en', one: OwnSession): Markup => html`
  <li>
    ${words.session(office(one, language), words.browsers[one.browser ?? 'other'], at(one.since), at(one.lastUsed))}
    ${
      one.here
        ? words.here
        : html`<form method="post" action="/sessions/end">
            <button class="quiet" name="id" value="${one.id}">${words.endSession}</button>
          </form>`
    }
  </li>
`;

const minute = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'short' });
const at = (time: Date): string => minute.format(time);

/** Why there is nothing to do here, or that it is done. */
export const wayBack = (words: Words, sentence: string): Markup => html`
  <p role="status">${sentence}</p>
  ${backToStart(words)}
`;

const backToStart = (words: Words): Markup => html`<p><a href="/sign-in">${words.toStart}</a></p>`;
