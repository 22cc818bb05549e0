import type { AccessPaper } from '../../access/family/access-papers.js';
import { html, type Markup, nothing } from '../../access/pages/page.js';
import { dayInJapan } from '../../platform/clock.js';
import type { IssuedCode } from '../access-papers.service.js';
import type { Tongue } from '../../tongues/tongue.js';
import { SECOND_WORDS, type SecondWords, SPELLED } from './second.words.js';

/** So many are shown: who makes one after another looks for the newest. */
const AT_ONCE = 10;

/** On the list of whoever may make one. */
export function secondLink(tongue: Tongue): Markup {
  const words = tongue.words(SECOND_WORDS);
  return html`<p><a href="/k/second">${words.link}</a><br /><span class="hint">${words.linkHint}</span></p>`;
}

/** The codes that were made, a way to end each, and a way to make one. */
export function secondPage(seconds: readonly AccessPaper[], tongue: Tongue): Markup {
  const words = tongue.words(SECOND_WORDS);
  const [newest] = seconds;
  return html`
    <p>${words.how}</p>
    ${whatItOpens(words)}
    <form method="post" action="/k/second">
      <input type="hidden" name="after" value="${newest?.id ?? ''}" />
      <button>${seconds.some(works) ? words.again : words.make}</button>
    </form>
    <section id="codes">
      <h2>${words.list}</h2>
      ${
        newest === undefined
          ? html`<p>${words.none}</p>`
          : html`<ul class="rows">
              ${seconds.slice(0, AT_ONCE).map((paper) => oneCode(paper, tongue, words))}
            </ul>`
      }
    </section>
    <p class="choice"><a href="/k/list">${words.toList}</a></p>
  `;
}

const works = ({ state }: AccessPaper): boolean => state === 'valid' || state === 'paused';

const whatItOpens = (words: SecondWords): Markup =>
  html`<p>${words.opens}<br />${words.opensNot}</p>
    <p>${words.also}</p>`;

const STANDS = {
  valid: 'valid',
  paused: 'paused',
  locked: 'locked',
  held: 'ended',
  expired: 'ended',
  revoked: 'ended',
} as const satisfies Readonly<Record<AccessPaper['state'], keyof SecondWords>>;

function oneCode({ id, madeAt, until, state }: AccessPaper, tongue: Tongue, words: SecondWords): Markup {
  const day = tongue.day(dayInJapan(madeAt));
  return html`<li>
    <p><b>${words.madeOn(day)}</b>　${words[STANDS[state]]}</p>
    ${
      STANDS[state] === 'ended'
        ? nothing
        : html`<p class="hint">${words.until(tongue.day(until))}</p>
            <form method="post" action="/k/second/end">
              <input type="hidden" name="id" value="${id}" />
              <button class="quiet" aria-label="${words.endOf(day)}">${words.end}</button>
            </form>`
    }
  </li>`;
}

/** The code, this once: large, in groups, and letter by letter for whoever reads it out. */
export function madePage(
  { code, url, until }: IssuedCode & { readonly until: string },
  tongue: Tongue,
  contact: Markup,
): Markup {
  const words = tongue.words(SECOND_WORDS);
  return html`
    <div class="sheet">
      <h2>${words.made}</h2>
      <p class="big">${code}</p>
      <h2>${words.readOut}</h2>
      ${spelledOut(code, tongue)}
      <h2>${words.address}</h2>
      <p>${url.replace(/#.*$/, '')}</p>
      ${whatItOpens(words)}
      <p>${words.until(tongue.day(until))}</p>
      ${contact}
    </div>
    <p class="screen"><b>${words.once}</b></p>
    <p class="hint screen">${words.print}</p>
    <p class="choice screen"><a href="/k/second">${words.back}</a></p>
    <p class="screen"><a href="/k/list">${words.toList}</a></p>
  `;
}

/** Letter by letter, for whoever reads it out. @param code with or without its hyphen */
export function spelledOut(code: string, tongue: Tongue): Markup {
  const words = tongue.words(SECOND_WORDS);
  return html`<ol class="spelled">
    ${[...code.replace('-', '')].map((letter) => html`<li>${spelled(letter, tongue, words)}</li>`)}
  </ol>`;
}

/** 「ホテルのH」「数字の9」. */
function spelled(letter: string, tongue: Tongue, words: SecondWords): string {
  const word = Object.entries(tongue.words(SPELLED)).find(([of]) => of === letter)?.[1];
  return word === undefined ? words.digit(letter) : words.letter(letter, word);
}
