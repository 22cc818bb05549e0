import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import type { FactName } from '../domain/facts/index.js';
import type { Statements } from '../domain/statements.js';
import { askedAgain, wasAsked, type Move, type StandingQuestion } from './ask-again.js';
import { departmentsThatMayApply, sentOrHeld } from './asking.js';
import { departmentsReading } from './facts-asked.js';

export interface ChangedFacts {
  readonly catalogue: CompiledCatalogue;
  readonly before: Statements;
  readonly after: Statements;
  readonly facts: readonly FactName[];
  /** Departments that consents open. */
  readonly agreed: ReadonlySet<string>;
}

/** What becomes of the questions of a case when facts change: whose rows read them is asked again, or for the first time. */
export function movesForFacts(
  questions: readonly StandingQuestion[],
  { catalogue, before, after, facts, agreed }: ChangedFacts,
): Move[] {
  const reading = departmentsReading(catalogue, new Set(facts));
  const possible = departmentsThatMayApply(catalogue, after);
  return questions.flatMap((question): Move[] => {
    const { id, department: code } = question;
    const department = catalogue.departments.get(code);
    if (wasAsked(question) && reading.has(code)) return [askedAgain(question, before)];
    return question.state === 'not-asked' && department && possible.has(code)
      ? [{ id, department: code, ...sentOrHeld(department, agreed), newRound: true }]
      : [];
  });
}
