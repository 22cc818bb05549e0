import { html, type Markup } from '../access/pages/page.js';
import type { Language } from '../domain/text.js';
import type { Tongues } from '../tongues/tongues.js';

/** For whom something is printed in another language than the one in which the counter writes to them. */
export interface Order {
  readonly caseId: string;
  readonly personId: string;
  /** Each of them another one: each is a paper of its own. */
  readonly keys: readonly [list: string, letter: string];
}

/** Which language a paper has: every one in which a family can read its pages. Plain forms: it works without script. */
export function orderPage({ caseId, personId, keys }: Order, tongues: Tongues, language: Language): Markup {
  const words = ORDER_WORDS[language];
  const choice = html`<label
    >${words.language}
    <select name="language">
      ${tongues.choices.map(({ id, lang, name }) => html`<option value="${id}" lang="${lang}">${name}</option>`)}
    </select></label
  >`;
  const size = html`<label
    >${words.size}
    <select name="size">
      <option value="12">12</option>
      <option value="18">18</option>
    </select></label
  >`;
  const sent = (action: '/prints/list' | '/prints/access-paper', key: string, label: string): Markup =>
    html`<form method="post" action="${action}">
      <h2>${label}</h2>
      <input type="hidden" name="caseId" value="${caseId}" />
      <input type="hidden" name="personId" value="${personId}" />
      <input type="hidden" name="key" value="${key}" />
      <p>${choice} ${size}</p>
      <button>${words.print}</button>
    </form>`;
  return html`<p>${words.how}</p>
    ${sent('/prints/list', keys[0], words.list)} ${sent('/prints/access-paper', keys[1], words.letter)}
    <form method="get" action="/prints/flyer">
      <h2>${words.flyer}</h2>
      <p>${choice} ${size}</p>
      <button>${words.print}</button>
    </form>`;
}

/** For the counter. */
export const ORDER_WORDS = {
  ja: {
    title: 'ほかのことばで印刷する',
    how: '紙のことばを選んでください。手続と書類には、日本語の名前も入ります。機械が訳したことばには、その一行が入ります。',
    language: 'ことば',
    size: '字の大きさ（ポイント）',
    list: '手続一覧',
    letter: 'ウェブのご案内の紙（窓あき封筒）',
    flyer: '葬儀社などに渡すご案内',
    print: '印刷する紙を出す',
  },
  en: {
    title: 'Print in another language',
    how: 'Choose the language of the paper. Procedures and papers keep their Japanese names beside; what was translated by machine says so.',
    language: 'Language',
    size: 'Size of the type (points)',
    list: 'Procedure list',
    letter: 'Paper for the web, for a window envelope',
    flyer: 'Flyer for funeral directors',
    print: 'Make the paper',
  },
} as const;
