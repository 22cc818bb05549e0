import { type Actor, contextOf, isCounter, nameOf } from '../access/actor.js';
import { auditing, reasonPlace } from '../access/audit/auditing.js';
import { caseIsOver, changed, noSuchCase, notYours, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { readCase } from '../cases/case-record.js';
import { bumpCase, insertChange } from '../cases/change-case.js';
import { reasonProblems } from '../cases/free-text.js';
import { endedOn } from '../cases/retention/retention-rows.js';
import type { VoidDeathNoticeInput } from '../contract/generated.js';
import type { ClosedOn } from '../domain/deadline.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import { lockQuestions, moveQuestions, wasAsked, type Move, type StandingQuestion } from '../questions/ask-again.js';
import { dueOn } from '../questions/asking.js';
import { CONFIRM_UNDONE } from '../questions/owed.js';
import { readClosing } from '../cases/retention/closed-detail.js';

const ACT = 'voidDeathNotice';

/** The person lives, or another one died: every department that was told confirms that what it did is undone. */
export class VoidDeathNotice {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly settings: { readonly closedOn: ClosedOn },
  ) {}

  /** @returns the id of the case */
  async void(
    actor: Actor,
    { caseId, expectedVersion, reason }: VoidDeathNoticeInput,
  ): Promise<Result<string, Refusal>> {
    if (!isCounter(actor)) return failure(notYours(['input']));
    const [problem] = reasonProblems(reason, ['input', 'reason']);
    if (problem) return failure(problem);
    const context = contextOf(actor);
    return this.database.run(context, async (tx) => {
      const record = await readCase(tx, this.keys, caseId, true);
      if (!record) return failure(noSuchCase(['input', 'caseId']));
      // A mistaken identity may be noticed after everything is done.
      if (record.status === 'void') return failure(caseIsOver(['input', 'caseId']));
      if (record.version !== expectedVersion) return failure(changed(record.version));
      const told = record.status === 'closed' ? (await readClosing(tx, record)).withdrawn.map(({ id }) => id) : [];
      const moves = (await lockQuestions(tx, record.id)).flatMap((question) => undone(question, told));
      const ended = await endedOn(tx, 'void-cases', this.clock.today());
      const at = this.clock.now();
      await tx.finish([
        bumpCase(record, { status: 'void', ended }),
        insertChange(record, {
          kind: 'voided',
          cause: 'mistake',
          by: nameOf(actor),
          at,
          detail: { reason, before: record.status },
        }),
        ...moveQuestions(context, moves, {
          caseId: record.id,
          askedAt: at,
          dueOn: dueOn(this.clock.today(), this.settings.closedOn),
        }),
        auditing(actor, ACT, { cases: [record.id], reason: record.sealer.seal(reason, reasonPlace(record.id, ACT)) }),
      ]);
      return success(record.id);
    });
  }
}

/**
 * Nothing is sent any more; who was never told has nothing to undo. A department that was told with a consent that was withdrawn
 * since has acted, or may have: what it did for the wrong person is undone like everybody's.
 * @param told questions that closing withdrew: they had gone out, and may have been acted on
 */
export function undone(question: StandingQuestion, told: readonly string[] = []): Move[] {
  const { id, department, state } = question;
  if (wasAsked(question) || question.told || (state === 'withdrawn' && told.includes(id)))
    return [{ id, department, state: 'with-person', reason: CONFIRM_UNDONE, newRound: true }];
  return state === 'held' ? [{ id, department, state: 'withdrawn', reason: null, newRound: true }] : [];
}
