import { nameOf, type Actor, contextOf } from '../access/actor.js';
import type { CaseRecord } from '../cases/case-record.js';
import { bumpCase, insertChange } from '../cases/change-case.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import type { ClosedOn } from '../domain/deadline.js';
import type { Clock } from '../platform/clock.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import type { Statement as Sql } from '../platform/database/wire.js';
import { lockQuestions, moveQuestions, type Move, type StandingQuestion } from './ask-again.js';
import { departmentsThatMayApply, dueOn, HELD_AS_A_WHOLE, type HeldAsAWhole, sentOrHeld } from './asking.js';
import { readConsents } from './consent/consent-rows.js';
import { openedBy } from './consent/consent-scope.js';

export interface Opening {
  readonly actor: Actor;
  readonly record: CaseRecord;
  readonly catalogue: CompiledCatalogue;
  readonly clock: Clock;
  readonly closedOn: ClosedOn;
  /** Which of them; both by the counter's own act, only what waited for it by a booking. */
  readonly held: readonly HeldAsAWhole[];
  /** For history; null where the act that opens says it by itself. */
  readonly reason: string | null;
}

/**
 * Sends what the case as a whole was holding back: a non-resident's, whose name leaves the counter only now and only to
 * departments of which a row can still apply, or what waited for the booking. What waits for consent goes on waiting.
 * @returns the SQL, the case's next version among it; null: nothing is held
 */
export async function openHeld(
  tx: SqlTransaction,
  { actor, record, catalogue, clock, closedOn, held: kinds, reason }: Opening,
): Promise<Sql[] | null> {
  const held = (await lockQuestions(tx, record.id)).filter(
    (question) => question.state === 'held' && kinds.some((kind) => kind === question.reason),
  );
  const [first] = held;
  if (!first) return null;
  const today = clock.today();
  const may = departmentsThatMayApply(catalogue, record.statements);
  const agreed = openedBy(await readConsents(tx, record), catalogue, today, 'look-up');
  const at = clock.now();
  return [
    bumpCase(record),
    insertChange(record, {
      kind: 'opened',
      cause: first.reason ?? 'held',
      by: nameOf(actor),
      at,
      detail: reason === null ? {} : { reason },
    }),
    ...moveQuestions(
      contextOf(actor),
      held.map((question) => opened(question, catalogue, may, agreed)),
      { caseId: record.id, askedAt: at, dueOn: dueOn(today, closedOn) },
    ),
  ];
}

function opened(
  { id, department, reason }: StandingQuestion,
  { departments }: CompiledCatalogue,
  may: ReadonlySet<string>,
  agreed: ReadonlySet<string>,
): Move {
  const asked = departments.get(department);
  return !asked || (reason === 'non-resident' && !may.has(department))
    ? { id, department, state: 'not-asked', reason: 'no-row-applies', newRound: false }
    : { id, department, ...sentOrHeld(asked, agreed), newRound: false };
}

/** Why the questions of a case wait as a whole; null: they don't. */
export const heldFor = (questions: readonly Pick<StandingQuestion, 'state' | 'reason'>[]): HeldAsAWhole | null =>
  HELD_AS_A_WHOLE.find((kind) => questions.some(({ state, reason }) => state === 'held' && reason === kind)) ?? null;
