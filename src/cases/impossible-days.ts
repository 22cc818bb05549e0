import { invalid, type Path, type Refusal } from '../access/refusal.js';
import { addDays, type CalendarDate } from '../domain/calendar-date.js';
import { readFact } from '../domain/fact-input.js';
import { factNamed } from '../domain/facts/index.js';
import type { GivenFact } from './fact-inputs.js';

export interface Around {
  /** The earliest day on which they may have died. */
  readonly death: CalendarDate;
  /** null: of no day in particular. */
  readonly today: CalendarDate | null;
}

/**
 * Days that can't be: nobody learns of a death before it, and what has happened lies behind whoever tells it. A slip in the year would
 * move the last day of a right by as much (民法915条: three months from that day), so it is asked again instead of believed. A day is
 * let pass: of a death abroad, at the local date, Japan may hear on the day before.
 *
 * @param pathOf where a fact stands in what was sent, if not in its place
 */
export function impossibleDays(
  facts: readonly GivenFact[],
  { death, today }: Around,
  pathOf: (fact: GivenFact, index: number) => Path = (_, index) => ['input', 'facts', index, 'value'],
): Refusal[] {
  return facts.flatMap((fact, index) => {
    const definition = factNamed(fact.name);
    const read = definition.type === 'date' ? readFact(fact.name, fact.value) : null;
    // "There is none" and "not known" stay possible beside any day.
    if (definition.type !== 'date' || !read?.ok || read.known.type !== 'date' || !read.known.range) return [];
    const { label, notBeforeDeath, past } = definition;
    const { from, to } = read.known.range;
    const path = pathOf(fact, index);
    if (notBeforeDeath === true && to < addDays(death, -1))
      return [
        invalid(
          'DAY_BEFORE_DEATH',
          {
            ja: `「${label.ja}」(${fact.name})が、亡くなられた日より前になっています。日付を確かめてください。`,
            en: `“${label.en}” (${fact.name}) lies before the day of death. Check the date.`,
          },
          path,
        ),
      ];
    if (past === true && today !== null && from > today)
      return [
        invalid(
          'DAY_IN_FUTURE',
          {
            ja: `「${label.ja}」(${fact.name})が、まだ来ていない日になっています。年から確かめてください。`,
            en: `“${label.en}” (${fact.name}) is a day that has not come yet. Check it, the year first.`,
          },
          path,
        ),
      ];
    return [];
  });
}
