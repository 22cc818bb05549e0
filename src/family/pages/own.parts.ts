import { html, type Markup, nothing } from '../../access/pages/page.js';
import type { WhoGoes } from '../../contract/generated.js';
import { type FactName, factNamed, isFactName } from '../../domain/facts/index.js';
import type { Tongue } from '../../tongues/tongue.js';
import { WHO_GOES } from '../own-page.js';
import { askedOfHolder } from './asked-of-holder.js';
import { changedSince } from './changed-since.js';
import { isCertain, joined, nameOfItem, spoken, type Surroundings, telephoneOf } from './found-list.js';
import type { OwnWords } from './own.words.js';
import type { Authority } from './power-of-attorney.js';

/** Parts of the list's page that are its holder's own. Forms and links alone: all of it works without script. */

const whoIs = (goes: WhoGoes, relation: string | null, own: OwnWords): string =>
  goes === 'CHILD' && relation === 'child' ? own.OTHER_CHILD : own[goes];

/** The first choice of all: one touch, and everything below follows. */
export function whoGoes({ own, head: { page, relation, mayChange } }: Surroundings): Markup {
  const now = page.goes;
  if (!mayChange) return now === null || now === 'SELF' ? nothing : html`<p>${own.listFor(own[now])}</p>`;
  // One person has one spouse.
  const choices = WHO_GOES.filter((goes) => goes !== 'SPOUSE' || relation !== 'spouse');
  const form = html`<form method="post" action="/k/goes">
    <p class="hint">${own.whoGoesHint}</p>
    <ul class="ways">
      ${choices.map(
        (goes) =>
          html`<li>
            <button class="quiet" name="goes" value="${goes}" ${goes === now ? PRESSED : nothing}>
              ${whoIs(goes, relation, own)}
            </button>
          </li>`,
      )}
    </ul>
  </form>`;
  if (now === null)
    return html`<section id="goes" class="screen">
      <h2>${own.whoGoes}</h2>
      ${form}
    </section>`;
  return html`<section id="goes">
    <h2>${own.whoGoes}</h2>
    <p>${whoIs(now, relation, own)}</p>
    <details class="screen">
      <summary>${own.change}</summary>
      ${form}
    </details>
  </section>`;
}

const PRESSED: Markup = { html: 'aria-pressed="true"' };

/** One thing, and not more than that. What waits for nobody else comes first, then what takes days. */
export function nextStep(around: Surroundings, authority: Authority | null): Markup {
  const { own, words, head, items, list } = around;
  const card = (what: Markup): Markup =>
    html`<section class="note screen" aria-labelledby="next">
      <h2 id="next">${own.next}</h2>
      ${what}
    </section>`;
  if (head.mayChange && head.page.goes === null) return card(html`<p>${own.nextGoes}</p>`);
  if (askedOfHolder(list, items, head) !== null)
    return card(
      html`<p>${own.nextQuestion}</p>
        <p><a class="button" href="/k/question">${own.answerNow}</a></p>`,
    );
  if (authority !== null && authority.without.some(isCertain))
    return card(
      html`<p>${own.nextAuthority}</p>
        <p><a class="button" href="/k/authority">${own.sheet}</a></p>`,
    );
  const first = items.find((item) => item.pace === 'FIRST' && isCertain(item));
  if (first === undefined)
    return card(html`<p>${list.bring.length === 0 ? own.nextNothing : `${own.nextBag}${own.nextIsEnough}`}</p>`);
  const until = first.deadlines.map(({ of, text }) => joined([of, text])).join(words.and);
  return card(
    html`<p>
      <a href="#${anchorOf(first)}">${own.nextItem(spoken(first, words))}</a><br />
      ${joined([first.department, telephoneOf(first, around.reached), until])}
    </p>`,
  );
}

export const anchorOf = (item: Parameters<typeof nameOfItem>[0]): string => `item-${nameOfItem(item)}`;

/** More of it is a new list, which is read as such. */
const AT_ONCE = 8;

/** Until they say that they have seen it, also on the next day. */
export function changes(around: Surroundings): Markup {
  const { own, words, day, head } = around;
  const { seen } = head.page;
  const said = changedSince(seen, around);
  if (seen === null || said.length === 0) return nothing;
  return html`<section class="note" aria-labelledby="changes">
    <h2 id="changes">${own.changes}</h2>
    <p>${own.since(day(seen.on))}</p>
    <ul>
      ${said.slice(0, AT_ONCE).map((line) => html`<li>${line}</li>`)}
    </ul>
    ${said.length > AT_ONCE ? html`<p>${words.more(said.length - AT_ONCE)}</p>` : nothing}
    ${
      head.mayChange
        ? html`<form class="screen" method="post" action="/k/seen"><button class="quiet">${own.seen}</button></form>`
        : nothing
    }
  </section>`;
}

/** 「0番」: what is to be signed at home, before anybody travels. */
export function authorityItem({ own, words }: Surroundings, authority: Authority | null): Markup {
  if (authority === null) return nothing;
  const { without, perhaps } = authority;
  const say = (items: Authority['without'], sentence: (items: string) => string): Markup =>
    items.length === 0 ? nothing : html`<p>${sentence(items.map((item) => shortly(item, words)).join(words.and))}</p>`;
  return html`<section id="authority">
    <ul class="rows">
      <li>
        <h2 class="item-title"><span class="no">0</span> ${own.authority}</h2>
        <p>${own.authorityHint}</p>
        ${say(without.filter(isCertain), own.authorityOnly)}
        ${say(
          without.filter((item) => !isCertain(item)),
          own.authorityOpen,
        )}
        ${say(perhaps, own.authorityPerhaps)}
        <p class="screen"><a class="button" href="/k/authority">${own.sheet}</a></p>
      </li>
    </ul>
  </section>`;
}

/** By its number where it has one: the title stands at the item. */
const shortly = ({ number, title }: Authority['without'][number], { no, quoted }: Surroundings['words']): string =>
  number === null ? quoted(title) : no(String(number));

/** Items of the holder that whoever goes can't do, not even with their signature: never left out in silence. */
export function staysWithHolder({ own, words, reached, items, ofHolder }: Surroundings): Markup {
  const done = new Set(items.map(({ procedure: { code } }) => code));
  const left = ofHolder.filter(({ procedure: { code } }) => !done.has(code));
  if (left.length === 0) return nothing;
  return html`<section>
    <h2>${own.stays}</h2>
    <p class="hint">${own.staysHint}</p>
    <ul>
      ${left.map(
        (item) =>
          html`<li>
            ${spoken(item, words)}<br />
            ${joined([item.department, telephoneOf(item, reached), item.deadlines.map(({ text }) => text).join(words.and)])}
            ${item.ifLate === null ? nothing : html`<br />${item.ifLate}`}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** What they have said stands here and nowhere else on a page of the family, and can be taken back. */
export function answersGiven(
  { own, head: { answers, page, mayChange, mayAnswer } }: Surroundings,
  tongue: Tongue,
): Markup {
  const passed = mayChange ? page.passed.filter(isFactName) : [];
  if (answers.length + passed.length === 0) return nothing;
  const line = (fact: FactName, was: 'answer' | 'passed', answer: string): Markup => {
    const question = tongue.say(factNamed(fact).ask);
    return html`<li>
      <p>${question} <b>${answer}</b></p>
      ${
        mayAnswer
          ? html`<form method="post" action="/k/take-back">
              <input type="hidden" name="fact" value="${fact}" />
              <input type="hidden" name="was" value="${was}" />
              <button class="quiet" aria-label="${own.takeBackOf(question)}">${own.takeBack}</button>
            </form>`
          : nothing
      }
    </li>`;
  };
  return html`<section id="answers" class="screen">
    <h2>${own.answers}</h2>
    <ul class="rows">
      ${answers.map(({ fact, is }) => line(fact, 'answer', is ? own.yes : own.no))}
      ${passed.map((fact) => line(fact, 'passed', own.unknown))}
    </ul>
  </section>`;
}
