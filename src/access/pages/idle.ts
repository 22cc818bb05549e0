import type { Request, Response } from 'express';
import type { Actor } from '../actor.js';
import { isStaffRole, STAFF_ROLES } from '../roles.js';
import { html, type Markup, sendPage } from './page.js';
import { languageIn } from './showing.js';

/** Where a page goes by itself that runs no script; shows nothing and is nobody's. */
export const CLOSED_AT = '/sign-in/closed';
export const IDLE_SCRIPT_AT = '/idle.js';

const IDLE_WORDS = {
  ja: {
    title: '画面を閉じました',
    why: 'しばらく操作がなかったため、内容を隠しました。入れていたものは、この画面に残っています。',
    signIn: 'サインインする（別の画面で開きます）',
    goOn: '続ける',
    notYet: 'サインインが済んでいません。先にサインインしてから、もう一度「続ける」を押してください。',
    soon: 'まもなく画面を閉じます。続けるときは、どれかのキーを押してください。入れたものは残ります。',
    signInAgain: 'サインインの画面を開く',
    gone: 'しばらく操作がなかったため、画面を閉じました。',
  },
  en: {
    title: 'The page is closed',
    why: 'Nobody touched it for a while, so it is hidden. What was typed is still here.',
    signIn: 'Sign in (in another window)',
    goOn: 'Go on',
    notYet: 'Nobody has signed in yet. Sign in first, then press “Go on” once more.',
    soon: 'This page is about to close. Press any key to keep it open; what was typed stays.',
    signInAgain: 'Open the sign-in',
    gone: 'Nobody touched the page for a while, so it was closed.',
  },
} as const;

type Language = keyof typeof IDLE_WORDS;

/** What a page says where it went by itself. */
export const closedWords = (language: Language): { readonly title: string; readonly body: Markup } => {
  const { title, gone, signInAgain } = IDLE_WORDS[language];
  return {
    title,
    body: html`<p>${gone}</p>
      <p><a class="button" href="/sign-in">${signInAgain}</a></p>`,
  };
};

/**
 * A page behind the staff's sign-in: it closes where nobody touches it, as the screens do (`web/client/frame/presence.ts`).
 * What is typed on it goes out of the page and waits in its memory for the same person in the same office; typing tells the
 * service that a hand is there. Without script it goes to {@link CLOSED_AT} when the session is over, with what was typed.
 */
export function sendStaffPage(
  request: Request,
  response: Response,
  { actor, language, title, status = 200 }: Showing,
  body: Markup,
): void {
  if (!isStaffRole(actor.role)) throw new Error('this page is the staff’s');
  const minutes = STAFF_ROLES[actor.role].idle;
  const words = IDLE_WORDS[languageIn(request)];
  const head = html`<script src="${IDLE_SCRIPT_AT}" defer data-minutes="${String(minutes)}"></script>
    <noscript><meta http-equiv="refresh" content="${String(minutes * 60)}; url=${CLOSED_AT}" /></noscript>`;
  const around = html`${body}
    <template id="idle"
      ><p class="note soon screen" role="alert" lang="${languageIn(request)}">${words.soon}</p>
      <div class="screen" lang="${languageIn(request)}" data-title="${words.title}">
        <h1>${words.title}</h1>
        <p>${words.why}</p>
        <p><a href="/sign-in" target="_blank" rel="noopener">${words.signIn}</a></p>
        <p class="say" role="alert" hidden>${words.notYet}</p>
        <button type="button">${words.goOn}</button>
      </div></template
    >`;
  sendPage(response, language, title, around, status, { head });
}

interface Showing {
  readonly actor: Actor;
  /** Of the page; what it says of itself is said in the one that its reader asked for. */
  readonly language: string;
  readonly title: string;
  readonly status?: number;
}

/**
 * A file of its own: the policy allows no script in a page. One way to the service: whether a hand was there, at most once a
 * minute, and for how long the session still stands.
 */
export const IDLE_SCRIPT = `'use strict';
(() => {
  const MINUTE = 60000;
  const parts = document.getElementById('idle');
  const main = document.querySelector('main');
  if (!parts || !main) return;
  const [soon, closed] = parts.content.children;
  const notYet = closed.querySelector('[role=alert]');
  let limit = Number(document.currentScript.dataset.minutes) * MINUTE;
  let closesAt = Date.now() + limit;
  let toldAt = Date.now();
  let touchedAt = 0;
  let askedOf = 0;
  let who = null;
  let busy = false;
  let kept = null;
  const title = document.title;
  const here = async (by) => {
    try {
      const response = await fetch('/sign-in/here', {
        method: 'POST',
        headers: { accept: 'application/json' },
        body: new URLSearchParams({ by }),
        signal: AbortSignal.timeout(5000),
      });
      return await response.json();
    } catch {
      return null;
    }
  };
  const close = () => {
    if (kept) return;
    soon.remove();
    kept = document.createDocumentFragment();
    kept.append(...main.childNodes);
    main.append(closed);
    document.title = closed.dataset.title;
    closed.querySelector('button').focus();
  };
  // Nobody answers: whoever types meanwhile is not interrupted, and whoever is away leaves nothing open.
  const unreached = () => {
    closesAt = Math.max(closesAt, touchedAt + limit);
    if (Date.now() >= closesAt) close();
  };
  const ask = async (by) => {
    if (busy) return;
    busy = true;
    const askedAt = Date.now();
    if (by === 'hand') toldAt = askedAt;
    const rest = await here(by);
    busy = false;
    if (rest === null) return unreached();
    if (rest.who === null) return close();
    // Somebody else signed in in this browser: what was typed and shown here is not theirs.
    if (who !== null && rest.who !== who) return location.assign('/sign-in');
    who = rest.who;
    closesAt = askedAt + rest.closesIn * 1000;
    if (by === 'hand') limit = Math.max(limit, rest.closesIn * 1000);
    if (closesAt - Date.now() > MINUTE) soon.remove();
  };
  const tick = () => {
    if (kept || busy) return;
    const now = Date.now();
    // Not a hand of long ago: a computer that wakes up was not touched by that.
    const untold = touchedAt > toldAt && now - touchedAt < 2 * MINUTE;
    if (untold && now - toldAt >= MINUTE) ask('hand');
    else if (now >= closesAt) ask('itself');
    else if (now >= closesAt - MINUTE) {
      // In another window of the browser somebody may be at work: they have one session.
      if (askedOf !== closesAt) {
        ask('itself').then(() => { askedOf = closesAt; });
      } else if (!soon.isConnected) main.prepend(soon);
    }
  };
  const touched = () => {
    touchedAt = Date.now();
    if (!kept && soon.isConnected && touchedAt - toldAt > 1000) ask('hand');
  };
  closed.querySelector('button').addEventListener('click', async () => {
    const rest = await here('hand');
    notYet.hidden = rest !== null && rest.who !== null;
    if (!notYet.hidden) return;
    if (rest.who !== who) return location.assign('/sign-in');
    closed.remove();
    main.append(kept);
    kept = null;
    document.title = title;
    touchedAt = toldAt = Date.now();
    closesAt = toldAt + rest.closesIn * 1000;
  });
  for (const sign of ['keydown', 'pointerdown', 'wheel', 'input', 'click'])
    document.addEventListener(sign, touched, { capture: true, passive: true });
  setInterval(tick, 1000);
  ask('itself');
})();
`;
