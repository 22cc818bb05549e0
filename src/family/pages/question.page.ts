import { html, type Markup, nothing } from '../../access/pages/page.js';
import { factNamed } from '../../domain/facts/index.js';
import { askedOfHolder } from './asked-of-holder.js';
import type { Tongue } from '../../tongues/tongue.js';
import type { Surroundings } from './found-list.js';

const ANSWERS = ['yes', 'no', 'unknown'] as const;
export type Answer = (typeof ANSWERS)[number];
export const isAnswer = (text: string): text is Answer => ANSWERS.some((answer) => answer === text);

/** One question, three answers, and no count beside it: it would make people hurry. */
export function questionPage(around: Surroundings, tongue: Tongue, wasAnswered: boolean): Markup {
  const { own, head, items, list } = around;
  const asked = askedOfHolder(list, items, head);
  const last = head.answers.at(-1);
  return html`
    ${wasAnswered ? html`<p role="status">${own.thanked}</p>` : nothing}
    ${
      asked === null
        ? html`<p>${own.noMore}</p>`
        : html`<form method="post" action="/k/question">
            <h2>${asked.question}</h2>
            <p class="hint">${own.questionHint}</p>
            <input type="hidden" name="fact" value="${asked.name}" />
            <ul class="ways">
              ${ANSWERS.map((answer) => html`<li><button class="quiet" name="answer" value="${answer}">${own[answer]}</button></li>`)}
            </ul>
          </form>`
    }
    <p class="choice"><a href="/k/list">${asked === null ? own.toList : own.later}</a></p>
    ${
      wasAnswered && last !== undefined
        ? html`<form method="post" action="/k/take-back">
            <p class="hint">${tongue.say(factNamed(last.fact).ask)} ${last.is ? own.yes : own.no}</p>
            <input type="hidden" name="fact" value="${last.fact}" />
            <button class="quiet">${own.takeBack}</button>
          </form>`
        : nothing
    }
  `;
}
