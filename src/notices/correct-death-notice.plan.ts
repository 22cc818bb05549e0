import type { Notice } from '../cases/notice.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import type { Said, Statement, Statements } from '../domain/statements.js';
import { hasMachine, personAnswered, wasAsked, type Move, type StandingQuestion } from '../questions/ask-again.js';
import { isResident, sentOrHeld, type IntakeModel } from '../questions/asking.js';
import { CONFIRM_CORRECTION } from '../questions/owed.js';
import { withinSevenDays } from './read-notice-input.js';
import { factsThatFollowTheNotice } from './notice-statements.js';

/** What follows from the notice alone; everything else the register said (household, sex …) can't be worked out anew and stays. */
const FOLLOWING = ['deathDate', 'birthDate', 'residentOfCity'] as const;

/** The register's word after a correction. What was said before stays as history. */
export function correctedRegister(register: Statement, notice: Notice, at: string): Statement {
  const facts: Readonly<Record<string, unknown>> = factsThatFollowTheNotice(notice);
  const inTime = withinSevenDays(notice);
  const kept = Object.entries(register).filter(
    ([name]) =>
      !FOLLOWING.some((fact) => fact === name) && !(name === 'deathNoticeWithin7Days' && notice.filedOn !== null),
  );
  const told = (name: string, value: unknown): Said => {
    const earlier = register[name];
    return earlier && JSON.stringify(earlier.value) === JSON.stringify(value) ? earlier : { value, at };
  };
  const said = Object.entries({ ...facts, ...(inTime === null ? {} : { deathNoticeWithin7Days: inTime }) });
  return Object.fromEntries([...kept, ...said.map(([name, value]) => [name, told(name, value)] as const)]);
}

export interface CorrectedCase {
  readonly catalogue: CompiledCatalogue;
  readonly before: Statements;
  readonly after: Statements;
  readonly intake: IntakeModel;
}

/**
 * Where a correction leaves each question. Whoever was asked is asked again in a new round; a department of which a person
 * has acted confirms (国保 may have closed a membership with the wrong day). If the person turns out not to be a resident,
 * what can still be held back is; if a resident, everything goes out.
 */
export function movesAfterCorrection(
  questions: readonly StandingQuestion[],
  { catalogue, before, after, intake }: CorrectedCase,
): Move[] {
  const [was, is] = [isResident(before, catalogue), isResident(after, catalogue)];
  return questions.flatMap((question): Move[] => {
    const { id, department, state, reason } = question;
    const asked = catalogue.departments.get(department);
    if (!asked) return [];
    const to = (next: Pick<Move, 'state' | 'reason'>): Move[] => [{ id, department, ...next, newRound: true }];
    const acted = state === 'with-person' || reason === CONFIRM_CORRECTION || personAnswered(question, before);
    if (is === false && was !== false) {
      if (acted) return to({ state: 'with-person', reason: CONFIRM_CORRECTION });
      return wasAsked(question) || state === 'held' ? to({ state: 'held', reason: 'non-resident' }) : [];
    }
    if (is !== false && was === false && (state === 'not-asked' || reason === 'non-resident'))
      return to(intake === 'booking' ? { state: 'held', reason: 'booking' } : sentOrHeld(asked));
    if (!wasAsked(question)) return [];
    if (!acted) return to({ state: 'asked', reason: null });
    return to({ state: hasMachine(asked) ? 'asked' : 'with-person', reason: CONFIRM_CORRECTION });
  });
}
