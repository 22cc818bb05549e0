import { inGroups } from '../../access/family/access-code.js';
import { html, type Markup, nothing } from '../../access/pages/page.js';
import { qrOf } from '../../access/pages/qr.js';
import { said } from '../../access/pages/sign-in.pages.js';
import { spelledOut } from '../../family/pages/second.page.js';
import type { Tongue } from '../../tongues/tongue.js';
import type { Kept } from '../keep-guide.service.js';
import type { InBrowser } from '../kept-in-browser.js';
import { KEPT_WORDS } from './kept.words.js';
import { wishLink } from './wish.page.js';

/**
 * Reads the letters from the fragment of the address, which no server sees, fills them in and takes them out of the address.
 * A file of its own: the policy allows no script in a page.
 */
export const KEPT_SCRIPT = `'use strict';
const code = document.getElementById('code');
if (code && /^#[0-9A-Za-z-]{8,9}$/.test(location.hash)) {
  code.value = location.hash.slice(1).replace(/^(.{4})-?(.{4})$/, '$1-$2');
  history.replaceState(null, '', '/guide/kept');
  document.getElementById('open').focus();
}
`;

/** What the QR on the screen says: the letters stand in the fragment, and so in no log. */
export const keptAddress = (publicUrl: string, code: string): string => `${publicUrl}/guide/kept#${code}`;

/** The letters, if there are some, and a way in for those of before. Never says back what was typed. */
export function keptPage(
  tongue: Tongue,
  { kept, day }: Pick<InBrowser, 'kept' | 'day'>,
  publicUrl: string,
  sentence: string | null,
): Markup {
  const words = tongue.words(KEPT_WORDS);
  return html`
    ${said(sentence)} ${kept === null ? nothing : theLetters(tongue, kept, publicUrl)}
    ${day === null ? nothing : keepForm(tongue, kept)}
    ${
      day === null
        ? nothing
        : html`<p class="screen"><a class="button" href="/guide/list">${words.toList}</a></p>
            ${wishLink(tongue)}`
    }
    <section class="screen">
      <h2>${words.openTitle}</h2>
      <form method="post" action="/guide/kept">
        <label for="code">${words.code} <span class="hint">${words.codeHint}</span></label>
        <input id="code" name="code" autocomplete="off" autocapitalize="characters" spellcheck="false" required />
        ${day === null || kept !== null ? nothing : html`<p class="hint">${words.replaces}</p>`}
        <button id="open" class="${day === null ? '' : 'quiet'}">${words.open}</button>
      </form>
    </section>
    <script src="/guide/kept.js" defer></script>
  `;
}

function theLetters(tongue: Tongue, { code, until }: Kept, publicUrl: string): Markup {
  const words = tongue.words(KEPT_WORDS);
  const address = keptAddress(publicUrl, code);
  return html`
    <div class="sheet">
      <h2>${words.yours}</h2>
      <p class="big">${inGroups(code)}</p>
      <p>${words.write}</p>
      <p><img class="qr" alt="" src="${qrOf(address)}" /><br />${words.qr}</p>
      <h2>${words.readOut}</h2>
      ${spelledOut(code, tongue)}
      <p>${words.counter}</p>
      <h2>${words.address}</h2>
      <p>${address.replace(/#.*$/, '')}</p>
      <p>${words.until(tongue.day(until))}</p>
      <p class="hint">${words.whose}</p>
    </div>
    <p class="hint screen">${words.changed} ${words.print}</p>
  `;
}

export function keepForm(tongue: Tongue, kept: Kept | null): Markup {
  const words = tongue.words(KEPT_WORDS);
  return html`<form class="screen" method="post" action="/guide/keep">
    ${kept === null ? html`<p class="hint">${words.keepHint}</p>` : nothing}
    <button class="${kept === null ? '' : 'quiet'}">${kept === null ? words.keep : words.keepAgain}</button>
  </form>`;
}

/** On the list: the letters it stands under, or a way to get some. */
export function keptOnList(tongue: Tongue, kept: Kept | null): Markup {
  const words = tongue.words(KEPT_WORDS);
  if (kept === null) return keepForm(tongue, kept);
  return html`<p>
      <b>${words.keptLine(inGroups(kept.code))}</b> <a class="screen" href="/guide/kept">${words.showAgain}</a>
    </p>
    ${keepForm(tongue, kept)}`;
}
