import { html, type Markup, nothing } from '../../access/pages/page.js';
import { said } from '../../access/pages/sign-in.pages.js';
import type { FamilyWords } from './words.js';

/**
 * Reads the code from the fragment of the address, which no server sees, fills it in and takes it out of the address. What is
 * sent takes it along in the same way, so that it stands there again when the date did not fit,
 * or another language was chosen. A file of its own: the policy allows no script in a page.
 */
export const SCRIPT = `'use strict';
const code = document.getElementById('code');
if (code) {
  if (/^#[0-9A-Za-z-]{8,9}$/.test(location.hash)) {
    code.value = location.hash.slice(1).replace(/^(.{4})-?(.{4})$/, '$1-$2');
    history.replaceState(null, '', '/k');
    document.getElementById('birthDate').focus();
  }
  for (const form of document.forms) form.addEventListener('submit', () => {
    const typed = code.value.replace(/[^0-9A-Za-z]/g, '');
    if (typed.length === 8) form.action = form.action.replace(/#.*$/, '') + '#' + typed;
  });
}
`;

const contactOf = (words: FamilyWords, contact: string | null): string =>
  contact === null ? '' : words.contact(contact);

/** Never says back what was typed: whatever did not fit, the page is the same to the byte. */
export const entryForm = (words: FamilyWords, sentence: string | null, contact: string | null): Markup => html`
  ${sentence === null ? html`<p>${words.condolence}</p>` : said(sentence)}
  <p>${words.how}</p>
  <form method="post" action="/k">
    <label for="code">${words.code} <span class="hint">${words.codeHint}</span></label>
    <input id="code" name="code" autocomplete="off" autocapitalize="characters" spellcheck="false" required />
    <label for="birthDate">${words.birthDate} <span class="hint">${words.birthDateHint}</span></label>
    <input id="birthDate" name="birthDate" autocomplete="off" required />
    <button>${words.open}</button>
  </form>
  <p class="choice">${words.noPaper(contactOf(words, contact))}</p>
  <p><a href="/guide">${words.guide}</a></p>
  <script src="/k.js" defer></script>
`;

/** For a browser that was in before: the code stays on its paper. */
export const againForm = (words: FamilyWords, sentence: string, contact: string | null): Markup => html`
  ${said(sentence)}
  <form method="post" action="/k/again">
    <label for="birthDate">${words.birthDate} <span class="hint">${words.birthDateHint}</span></label>
    <input id="birthDate" name="birthDate" autocomplete="off" required />
    <button>${words.open}</button>
  </form>
  <p class="choice"><a href="/k">${words.otherPaper}</a></p>
  <p class="choice">${words.noPaper(contactOf(words, contact))}</p>
`;

export const nothingHere = (words: FamilyWords, contact: string | null): Markup =>
  html`<p>${words.nothingHere(contactOf(words, contact))}</p>`;

export const endedPage = (words: FamilyWords): Markup => html`
  <p>${words.ended}</p>
  <p class="choice"><a href="/k">${words.openAgain}</a></p>
  ${nothing}
`;
