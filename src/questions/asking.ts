import { randomUUID } from 'node:crypto';
import { addDays, type CalendarDate } from '../domain/calendar-date.js';
import type { Department } from '../domain/catalogue.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import type { ClosedOn } from '../domain/deadline.js';
import { decide } from '../domain/decide.js';
import { sheetsFor, type Statements } from '../domain/statements.js';
import { knownOf } from '../domain/fact-sheet.js';
import type { Statement as Sql } from '../platform/database/wire.js';
import type { QueueName } from '../platform/queue/queues.js';

export type QuestionState =
  'held' | 'asked' | 'with-person' | 'needs-person' | 'answered' | 'attends' | 'not-asked' | 'withdrawn';

export interface NewQuestion {
  readonly id: string;
  readonly department: string;
  readonly queue: QueueName;
  readonly state: QuestionState;
  /** A code: why it is held or not asked. */
  readonly reason: string | null;
}

/** When the questions of a new case go out: with the notice (push), or when the family books (pull); workflow.md §4. */
export type IntakeModel = 'notice' | 'booking';

/** Why the questions of a whole case are held: nobody of them asks before the counter opens it, or the family books. */
export const HELD_AS_A_WHOLE = ['non-resident', 'booking'] as const;
export type HeldAsAWhole = (typeof HELD_AS_A_WHOLE)[number];

/** Days of the office that a department has for its answer; the visit is prepared the day after. */
const OPEN_DAYS_TO_ANSWER = 3;

/** Other systems wait in a queue of their own, so that one dead system can't hold up the rest. */
export const queueOf = ({ connector }: Department): QueueName => (connector === 'http' ? 'slow' : 'fast');

export const isResident = (statements: Statements, catalogue: CompiledCatalogue): boolean | null => {
  const known = knownOf(sheetsFor(catalogue.source, statements)('counter'), 'residentOfCity');
  const [only, ...others] = known.type === 'one' ? known.possible : [];
  return others.length > 0 || typeof only !== 'boolean' ? null : only;
};

/**
 * One question a department. A resident's go out at once (or wait for the booking); of a non-resident nothing is sent
 * until the counter opens the case: until then every question is held and no name leaves the counter.
 */
export function firstQuestions(
  catalogue: CompiledCatalogue,
  statements: Statements,
  intake: IntakeModel,
): NewQuestion[] {
  const reason = isResident(statements, catalogue) === false ? 'non-resident' : intake === 'booking' ? 'booking' : null;
  return askable(catalogue).map((department) => ({
    id: randomUUID(),
    department: department.code,
    queue: queueOf(department),
    ...(reason === null ? sentOrHeld(department) : { state: 'held', reason }),
  }));
}

export const askable = (catalogue: CompiledCatalogue): Department[] =>
  catalogue.source.departments.filter(({ outside }) => !outside);

/**
 * A department that may be asked only with consent waits for it; one that attends is only told to look for itself, and
 * nothing of what it finds leaves it.
 * @param opened departments that a consent opens
 */
export const sentOrHeld = (
  { code, askedOn, attends }: Department,
  opened: ReadonlySet<string> = new Set(),
): { state: QuestionState; reason: string | null } =>
  askedOn.basis === 'consent' && !attends && !opened.has(code)
    ? { state: 'held', reason: 'consent' }
    : { state: 'asked', reason: null };

/** Departments of which a row can still apply to this case, by what is known now (for a non-resident's opening). */
export function departmentsThatMayApply(catalogue: CompiledCatalogue, statements: Statements): Set<string> {
  const sheetOf = sheetsFor(catalogue.source, statements);
  return new Set(
    decide({ catalogue, sheetOf })
      .filter(({ outcome }) => outcome !== 'NOT_REQUIRED')
      .map(({ procedure }) => procedure.department),
  );
}

/** The office's last day for an answer that was asked today. */
export function dueOn(today: CalendarDate, closedOn: ClosedOn): CalendarDate {
  let [day, left] = [today, OPEN_DAYS_TO_ANSWER];
  while (left > 0) {
    day = addDays(day, 1);
    if (!closedOn('city', day)) left -= 1;
  }
  return day;
}

/** The topic under which the outbox says that questions of a case are to be sent. */
export const SEND_TOPIC = 'questions.send';

export interface QuestionsOfCase {
  readonly municipality: string;
  readonly caseId: string;
  readonly askedAt: string;
  readonly dueOn: CalendarDate;
}

export const insertQuestions = (
  questions: readonly NewQuestion[],
  { municipality, caseId, askedAt, dueOn: due }: QuestionsOfCase,
): Sql => ({
  name: 'insert-questions',
  sql: `insert into questions (municipality_id, case_id, id, department, queue, state, reason, asked_at, due_on)
        select $1, $2, q.id, q.department, q.queue, q.state, q.reason,
               case when q.state = 'asked' then $3::timestamptz end, case when q.state = 'asked' then $4::date end
          from unnest($5::uuid[], $6::text[], $7::text[], $8::text[], $9::text[]) as q (id, department, queue, state, reason)`,
  params: [
    municipality,
    caseId,
    askedAt,
    due,
    questions.map(({ id }) => id),
    questions.map(({ department }) => department),
    questions.map(({ queue }) => queue),
    questions.map(({ state }) => state),
    questions.map(({ reason }) => reason),
  ],
});
