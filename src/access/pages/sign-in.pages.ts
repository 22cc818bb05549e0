import { STAFF_ROLES } from '../roles.js';
import type { NewFactor } from '../staff/open-account.service.js';
import type { AppointmentRow, StaffRow } from '../staff/staff-rows.js';
import { HEADS } from './heads.pages.js';
import { html, type Markup, nothing } from './page.js';
import { qrOf } from './qr.js';
import type { Words } from './words.js';

/** A sentence that stands above a form: what didn't fit and what to do, or that something is done. */
export const said = (sentence: string | null): Markup =>
  sentence === null ? nothing : html`<p class="say" role="alert">${sentence}</p>`;

export const signInForm = (words: Words, directory: boolean, sentence: string | null, login = ''): Markup => html`
  ${said(sentence)}${directory ? directoryWay(words.byDirectory) : nothing}
  <form method="post" action="/sign-in">
    <label for="login">${words.login}</label>
    <input id="login" name="login" value="${login}" autocomplete="username" autocapitalize="none" required />
    <label for="password">${words.password}</label>
    <input id="password" name="password" type="password" autocomplete="current-password" required />
    <label for="code">${words.code} <span class="hint">${words.codeHint}</span></label>
    <input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" />
    <button>${words.enter}</button>
  </form>
  <p><a href="/account">${words.invited}</a></p>
`;

/** A link and no form: what a form leads to may stand on this service alone (CSP form-action), and the directory is elsewhere. */
const directoryWay = (label: string): Markup => html`<p><a class="button" href="/sign-in/directory">${label}</a></p>`;

/** Where somebody stands: who they are, what else they may be, the way out. */
export function signedInPage(
  words: Words,
  language: 'ja' | 'en',
  self: StaffRow,
  current: string,
  today: string,
  sentence: string | null,
): Markup {
  const now = self.appointments.find(({ id }) => id === current);
  const others = self.appointments.filter(
    ({ id, from, until }) => id !== current && from <= today && (until === null || until >= today),
  );
  const button = (appointment: AppointmentRow): Markup =>
    html`<button class="quiet" name="appointment" value="${appointment.id}">${office(appointment, language)}</button> `;
  return html`
    ${said(sentence)}
    <p>${words.signedInAs(self.name, now ? office(now, language) : '')}</p>
    <p><a class="button" href="/desk/">${words.toWork}</a></p>
    ${
      others.length === 0
        ? nothing
        : html`<h2>${words.actAs}</h2>
            <form method="post" action="/act-as">${others.map(button)}</form>`
    }
    ${
      now?.role === 'auditor' || now?.role === 'privacy-officer'
        ? html`<p><a href="/audit/heads">${HEADS[language].title}</a></p>`
        : nothing
    }
    <p><a href="/sessions">${words.sessions}</a></p>
    <p><a href="/account/password">${words.changePassword}</a></p>
    <form method="post" action="/sign-out"><button>${words.signOut}</button></form>
    <form method="post" action="/sign-out-everywhere"><button class="quiet">${words.everywhere}</button></form>
    ${now?.role === 'people-admin' ? workplaceForm(words) : nothing}
  `;
}

const workplaceForm = (words: Words): Markup => html`
  <h2>${words.workplace}</h2>
  <p>${words.workplaceHint}</p>
  <form method="post" action="/workplace">
    <label for="label">${words.label}</label>
    <input id="label" name="label" required maxlength="100" />
    <label for="department">${words.department}</label>
    <input id="department" name="department" autocapitalize="characters" />
    <button>${words.register}</button>
  </form>
`;

export const office = (
  { role, department }: Pick<AppointmentRow, 'role' | 'department'>,
  language: 'ja' | 'en',
): string =>
  department === null ? STAFF_ROLES[role].label[language] : `${STAFF_ROLES[role].label[language]} ${department}`;

export const invitationForm = (words: Words, directory: boolean, sentence: string | null, login = ''): Markup => html`
  ${said(sentence)}${directory ? directoryWay(words.openByDirectory) : nothing}
  <form method="post" action="/account">
    <label for="login">${words.login}</label>
    <input id="login" name="login" value="${login}" autocomplete="username" autocapitalize="none" required />
    <label for="invitation">${words.invitation} <span class="hint">${words.invitationHint}</span></label>
    <input id="invitation" name="invitation" autocomplete="off" autocapitalize="characters" required />
    <button>${words.next}</button>
  </form>
`;

/** The second step carries the first along: nothing is kept on the server until it is finished. */
export function accountForm(
  words: Words,
  given: { readonly login: string; readonly invitation: string },
  factor: NewFactor,
  sentence: string | null,
): Markup {
  const authenticator =
    factor.kind === 'workplace'
      ? html`<p>${words.atWorkplace}</p>`
      : html`
          <p>${words.scan}</p>
          <img class="qr" alt="" src="${qrOf(factor.uri)}" />
          <p>${words.orType}<br /><span class="code">${factor.secret}</span></p>
          <input type="hidden" name="secret" value="${factor.secret}" />
          <label for="firstCode">${words.firstCode}</label>
          <input id="firstCode" name="firstCode" inputmode="numeric" autocomplete="one-time-code" required />
        `;
  return html`
    ${said(sentence)}
    <form method="post" action="/account/open">
      <input type="hidden" name="login" value="${given.login}" />
      <input type="hidden" name="invitation" value="${given.invitation}" />
      <label for="password">${words.newPassword} <span class="hint">${words.passwordHint}</span></label>
      <input id="password" name="password" type="password" autocomplete="new-password" minlength="12" required />
      ${authenticator}
      <button>${words.begin}</button>
    </form>
  `;
}
