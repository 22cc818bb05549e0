import type { Refusal } from '../access/refusal.js';
import { birthProblems, rangeProblems, realDay } from '../cases/day-problems.js';
import { readFactInputs } from '../cases/fact-inputs.js';
import { impossibleDays } from '../cases/impossible-days.js';
import type { DecideInput } from '../contract/generated.js';
import type { CalendarDate } from '../domain/calendar-date.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import type { ClosedOn } from '../domain/deadline.js';
import { decide } from '../domain/decide.js';
import { withDerived } from '../domain/derived.js';
import { readFact } from '../domain/fact-input.js';
import type { FactName } from '../domain/facts/index.js';
import type { Knowledge } from '../domain/knowledge.js';
import { assembleList } from '../domain/procedure-list/assemble.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import type { Projection } from './case-list.js';

const DATE_IN_FACTS = {
  deathDate: {
    ja: '亡くなられた日は deathDate の欄に入れてください。',
    en: 'Give the day of death in the field deathDate.',
  },
};

/**
 * Decides without a case: no person is concerned, so every reader knows the same, silence means nothing and nothing is
 * closed. A value counts as stated by all its holders.
 *
 * @param today from which days that have passed are said as such; null: from no day in particular
 * @param nearTo from which the near ones are nearer, where none is said to have passed; without it none is
 */
export function decideWithoutCase(
  catalogue: CompiledCatalogue,
  input: DecideInput,
  closedOn: ClosedOn,
  today: CalendarDate | null = null,
  nearTo?: CalendarDate,
): Result<Projection, Refusal> {
  const { facts, problems } = readFactInputs(input.facts, ['input', 'facts'], DATE_IN_FACTS);
  const to = input.deathDateTo ?? input.deathDate;
  const [problem] = [
    ...dayProblems(input),
    ...problems,
    ...bornTooLate(input.facts, to),
    ...impossibleDays(facts, { death: input.deathDate, today: null }),
  ];
  if (problem) return failure(problem);
  const stated = new Map<FactName, readonly Knowledge[]>([
    ['deathDate', [{ type: 'date', none: false, range: { from: input.deathDate, to } }]],
  ]);
  for (const { name, value } of facts) {
    const read = readFact(name, value);
    if (read.ok) stated.set(name, [read.known]);
  }
  const sheet = withDerived(stated);
  const sheetOf = () => sheet;
  const decisions = decide({ catalogue, sheetOf });
  const closed = new Set<string>();
  const list = assembleList({
    catalogue,
    decisions,
    sheetOf,
    closed,
    closedOn,
    today,
    ...(nearTo === undefined ? {} : { nearTo }),
    numbers: new Map(),
    waiting: [],
  });
  return success({ decisions, sheetOf, closed, list });
}

function dayProblems({ deathDate, deathDateTo }: DecideInput): Refusal[] {
  const to = deathDateTo ?? null;
  const wrong = [
    ...realDay(deathDate, ['input', 'deathDate']),
    ...(to === null ? [] : realDay(to, ['input', 'deathDateTo'])),
  ];
  return wrong.length > 0 || to === null ? wrong : rangeProblems(deathDate, to, ['input', 'deathDateTo']);
}

/** Whoever is born after the death they are said to have died. */
function bornTooLate(facts: DecideInput['facts'], lastDayOfDeath: CalendarDate): Refusal[] {
  return facts.flatMap(({ name, value }, index) => {
    const read = name === 'birthDate' ? readFact(name, value) : null;
    const range = read?.ok && read.known.type === 'date' ? read.known.range : null;
    return range ? birthProblems(range.from, lastDayOfDeath, ['input', 'facts', index, 'value']) : [];
  });
}
