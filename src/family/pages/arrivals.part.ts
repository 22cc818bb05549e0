import { html, type Markup, nothing } from '../../access/pages/page.js';
import { type ArrivalMonths, byMonth, monthsOfArrival } from '../../domain/arrivals.js';
import type { CalendarDate } from '../../domain/calendar-date.js';
import type { Tongue } from '../../tongues/tongue.js';
import type { List } from './found-list.js';
import { LIST_WORDS } from './list.words.js';

type Arrival = List['arrivals'][number];

/** What comes later, as page and paper say it. */
export interface ArrivalSaid {
  readonly when: string;
  readonly what: string;
  /** Who sends it, and whose name stands on it. */
  readonly names: readonly string[];
  /** The same in few words. */
  readonly shortly: string;
  readonly toDo: readonly string[];
}

/**
 * Before the visit in the list's order, each with when in words; after it by month, since the month can be named.
 * @param visitedOn the day of the visit; null: it has not been, or nobody here knows the day
 */
export function arrivalsSaid(
  arrivals: List['arrivals'],
  visitedOn: CalendarDate | null,
  tongue: Tongue,
): ArrivalSaid[] {
  const words = tongue.words(LIST_WORDS);
  const span = (one: Arrival) => {
    const about = aboutOf(one);
    return about === null || visitedOn === null ? null : monthsOfArrival(about, visitedOn);
  };
  return byMonth(arrivals, span).map(({ one, months }) => {
    const [first, last] = months === null ? [] : [tongue.month(months.first), tongue.month(months.last)];
    return {
      when:
        first === undefined || last === undefined
          ? one.when
          : first === last
            ? words.month(first)
            : words.months(first, last),
      what: `${one.mayAffectRenunciation ? '※ ' : ''}${one.what}`,
      names: [words.sender(one.sender), ...(one.addressedTo === null ? [] : [words.addressedTo(one.addressedTo)])],
      shortly: one.addressedTo === null ? words.sender(one.sender) : words.fromTo(one.sender, one.addressedTo),
      toDo: one.toDo,
    };
  });
}

function aboutOf({ monthsAfterVisit, monthsOfYear }: Arrival): ArrivalMonths | null {
  const [first, last] = monthsAfterVisit ?? monthsOfYear ?? [];
  if (first === undefined || last === undefined) return null;
  return monthsAfterVisit === null ? { ofYear: [first, last] } : { afterVisit: [first, last] };
}

/** これから届くもの. */
export function arrivalsOnPage(arrivals: List['arrivals'], visitedOn: CalendarDate | null, tongue: Tongue): Markup {
  if (arrivals.length === 0) return nothing;
  const words = tongue.words(LIST_WORDS);
  return html`<section id="arrivals">
    <h2>${words.arrivals}</h2>
    <ul class="rows">
      ${arrivalsSaid(arrivals, visitedOn, tongue).map(
        ({ when, what, names, toDo }) =>
          html`<li>
            <b>${when}</b><br />
            ${what}${[...names, ...toDo].map((line) => html`<br />${line}`)}
          </li>`,
      )}
    </ul>
    <p class="hint">${words.thisAll}</p>
  </section>`;
}
