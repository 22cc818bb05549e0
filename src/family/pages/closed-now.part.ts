import { html, type Markup, nothing } from '../../access/pages/page.js';
import type { CalendarDate } from '../../domain/calendar-date.js';
import type { Tongue } from '../../tongues/tongue.js';
import { HOURS_WORDS } from './hours.words.js';

/** When the city hall answers the telephone again. */
export interface Opening {
  readonly day: CalendarDate;
  /** `8:30` */
  readonly from: string;
}

/**
 * At night nobody answers any number of the city hall: then when somebody does, and how to be called instead.
 *
 * @param opens null: now
 * @param asking where a call is asked for
 */
export function closedNow(tongue: Tongue, opens: Opening | null, asking = '/guide/wish'): Markup {
  if (opens === null) return nothing;
  const words = tongue.words(HOURS_WORDS);
  return html`<p class="screen">
    ${words.closedNow(tongue.day(opens.day), opens.from)} <a href="${asking}">${words.callMe}</a>
  </p>`;
}
