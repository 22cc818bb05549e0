import { html, type Markup, nothing } from '../../access/pages/page.js';
import type { CalendarDate } from '../../domain/calendar-date.js';
import type { Tongue } from '../../tongues/tongue.js';
import { halfOf } from '../../visits/asked-on-form.js';
import type { WishedDay } from '../../visits/wished-days.js';
import { LIST_WORDS } from './list.words.js';
import { WISH_WORDS } from './wish.words.js';

/** What can be asked for. */
export interface Offered {
  readonly days: readonly CalendarDate[];
  readonly hours: readonly string[];
}

const CHECKED: Markup = { html: ' checked' };

export const tick = (name: string, value: string, label: string, isTicked: boolean): Markup =>
  html`<label class="tick">
    <input type="checkbox" name="${name}" value="${value}" ${isTicked ? CHECKED : nothing} /> ${label}
  </label>`;

/** Days on which they would like to come, by halves. */
export function daysAsked(tongue: Tongue, { days }: Offered, ticked: readonly string[]): Markup {
  const words = tongue.words(WISH_WORDS);
  return html`<fieldset>
    <legend>${words.days}</legend>
    <p class="hint">${words.daysHint}</p>
    <div class="halves">
      ${days.map(
        (day) =>
          html`<div role="group" aria-labelledby="day-${day}">
            <span id="day-${day}">${tongue.day(day)}</span>
            ${(['morning', 'afternoon'] as const).map((half) =>
              tick('half', halfOf(day, half), words[half], ticked.includes(halfOf(day, half))),
            )}
          </div>`,
      )}
    </div>
  </fieldset>`;
}

/** Hours in which somebody can be reached. */
export function hoursAsked(tongue: Tongue, { hours }: Offered, ticked: readonly string[]): Markup {
  const words = tongue.words(WISH_WORDS);
  return html`<fieldset>
    <legend>${words.hours}</legend>
    <p class="hint">${words.hoursHint}</p>
    ${hours.map((hour) => tick('hour', hour, hour, ticked.includes(hour)))}
  </fieldset>`;
}

/** 「11月25日(水)（午前）、…」; empty where they asked for none. */
export const daysSaid = (days: readonly WishedDay[], tongue: Tongue): string =>
  days.map(({ day, part }) => tongue.day(day) + tongue.words(WISH_WORDS).part[part]).join(tongue.words(LIST_WORDS).and);
