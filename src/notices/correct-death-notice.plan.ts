import type { Notice, PersonOfCase } from '../cases/notice.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import type { Statement, Statements } from '../domain/statements.js';
import { hasMachine, personAnswered, wasAsked, type Move, type StandingQuestion } from '../questions/ask-again.js';
import { isResident, sentOrHeld, type IntakeModel } from '../questions/asking.js';
import { CONFIRM_CORRECTION } from '../questions/owed.js';
import { factsOfNotice, factsThatFollowTheNotice } from './notice-statements.js';

/** Said by the notice and by nothing else. */
const ONLY_THE_NOTICE = ['deathDate', 'birthDate', 'residentOfCity'] as const;

/** Said by the notice where it says anything of it; notices of before said it beside themselves. */
const WHERE_THE_NOTICE_SAYS = ['sex', 'nationalityCategory', 'deathNoticeFiled'] as const;

const told = (register: Statement, facts: object, at: string): Statement =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]: [string, unknown]) => {
      const earlier = register[name];
      return [name, earlier && same(earlier.value, value) ? earlier : { value, at }];
    }),
  );
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The register's word of another person: nothing that it said of the first one is true of them. */
export const registerOfAnother = (
  register: Statement,
  notice: Notice,
  people: readonly PersonOfCase[],
  at: string,
): Statement => told(register, factsOfNotice(notice, people), at);

/**
 * The register's word after a correction: what followed from the notice before (its days, the ages in the household)
 * follows from it as it now is; what was stated beside it stays. What was said before stays as history.
 */
export function correctedRegister(register: Statement, before: Notice, notice: Notice, at: string): Statement {
  const follows = factsThatFollowTheNotice(notice);
  const followed = new Map(Object.entries(factsThatFollowTheNotice(before)));
  const stays = Object.entries(register).filter(
    ([name, { value }]) =>
      !ONLY_THE_NOTICE.some((fact) => fact === name) &&
      !(name in follows && WHERE_THE_NOTICE_SAYS.some((fact) => fact === name)) &&
      !(name === 'deathNoticeWithin7Days' && notice.filedOn !== null) &&
      !(followed.has(name) && same(followed.get(name), value)),
  );
  // What somebody stated beside it, otherwise than it follows from the notice, goes on standing.
  return { ...told(register, follows, at), ...Object.fromEntries(stays) };
}

export interface CorrectedCase {
  readonly catalogue: CompiledCatalogue;
  readonly before: Statements;
  readonly after: Statements;
  readonly intake: IntakeModel;
  /** Of somebody else from now on: whoever ruled looks at that again. */
  readonly otherPerson?: boolean;
  /** Departments that consents open; none for another person, of whom nobody has agreed to anything. */
  readonly opened?: ReadonlySet<string>;
}

/**
 * Where a correction leaves each question. Whoever was asked is asked again in a new round; a department of which a person
 * has acted confirms (国保 may have closed a membership with the wrong day). If the person turns out not to be a resident,
 * what can still be held back is; if a resident, everything goes out.
 */
export function movesAfterCorrection(
  questions: readonly StandingQuestion[],
  { catalogue, before, after, intake, otherPerson = false, opened }: CorrectedCase,
): Move[] {
  const [was, is] = [isResident(before, catalogue), isResident(after, catalogue)];
  return questions.flatMap((question): Move[] => {
    const { id, department, state, reason } = question;
    const asked = catalogue.departments.get(department);
    if (!asked) return [];
    const to = (next: Pick<Move, 'state' | 'reason'>): Move[] => [{ id, department, ...next, newRound: true }];
    const acted =
      state === 'with-person' ||
      reason === CONFIRM_CORRECTION ||
      personAnswered(question, before) ||
      (otherPerson && question.ruled);
    if (is === false && was !== false) {
      if (acted) return to({ state: 'with-person', reason: CONFIRM_CORRECTION });
      return wasAsked(question) || state === 'held' ? to({ state: 'held', reason: 'non-resident' }) : [];
    }
    if (is !== false && was === false && (state === 'not-asked' || reason === 'non-resident'))
      return to(intake === 'booking' ? { state: 'held', reason: 'booking' } : sentOrHeld(asked, opened));
    if (!wasAsked(question)) return [];
    if (!acted) return to(sentOrHeld(asked, opened));
    return to({ state: hasMachine(asked) ? 'asked' : 'with-person', reason: CONFIRM_CORRECTION });
  });
}
