import { addDays, type CalendarDate } from '../domain/calendar-date.js';
import type { Decision } from '../domain/decide.js';
import type { FactName } from '../domain/facts/index.js';
import { factsShown, type PaperId } from '../domain/papers-on-the-table.js';
import { type Answer, factsOf, type Question, saidBy } from './question.js';
import { QUESTIONS_OF_BELONGINGS } from './questions-of-belongings.js';
import { QUESTIONS_OF_FAMILY } from './questions-of-family.js';

/** Every page of the guide; among those that settle equally much the earlier one comes first. */
export const QUESTIONS: readonly Question[] = [...QUESTIONS_OF_FAMILY, ...QUESTIONS_OF_BELONGINGS];
export const questionNamed = (id: string): Question | undefined => QUESTIONS.find((question) => question.id === id);

/** So many are asked in a row; whoever wants to say more goes on from the list. */
export const MOST_IN_A_ROW = 12;

/** Said instead of a day. */
export const UNKNOWN_DAY = 'unknown';

/** What a visitor has said so far: all of it stands in their browser, nothing here. */
export interface Guided {
  /** ISO; null: not asked yet; {@link UNKNOWN_DAY} is an answer. */
  readonly day: CalendarDate | null;
  /** Papers that lie in the drawer; null: not looked yet. */
  readonly papers: readonly PaperId[] | null;
  readonly answers: Readonly<Record<string, Answer>>;
}

export const NOTHING_SAID: Guided = { day: null, papers: null, answers: {} };

/** A death of which the day is not told lies within the last year. */
const A_YEAR = 365;

/** What the visitor says, as `decide` takes it: of a fact that a paper shows and an answer tells the answer counts. */
export function decideInputOf({ day, papers, answers }: Guided, today: CalendarDate) {
  const said = new Map<string, unknown>(factsShown(papers ?? []).map(({ name, value }) => [name, value]));
  for (const question of QUESTIONS) {
    const answer = answers[question.id];
    if (answer === undefined) continue;
    for (const { fact, value } of saidBy(question, answer)) said.set(fact, value);
  }
  const facts = [...said].map(([name, value]) => ({ name, value }));
  const isKnown = day !== null && day !== UNKNOWN_DAY;
  return isKnown ? { deathDate: day, facts } : { deathDate: addDays(today, -A_YEAR), deathDateTo: today, facts };
}

/** The questions not asked yet on which something depends: first the one on which most does. */
export function openQuestions(
  decisions: readonly Pick<Decision, 'ask'>[],
  answers: Guided['answers'],
): readonly Question[] {
  const waiting = new Map<FactName, number>();
  for (const fact of decisions.flatMap(({ ask }) => ask)) waiting.set(fact, (waiting.get(fact) ?? 0) + 1);
  const weight = (question: Question): number =>
    [...factsOf(question)].reduce((sum, fact) => sum + (waiting.get(fact) ?? 0), 0);
  return QUESTIONS.filter(({ id }) => answers[id] === undefined)
    .map((question) => ({ question, depends: weight(question) }))
    .filter(({ depends }) => depends > 0)
    .sort((a, b) => b.depends - a.depends)
    .map(({ question }) => question);
}
