import { type Actor, contextOf, isCounter, nameOf } from '../access/actor.js';
import { auditing, reasonPlace } from '../access/audit/auditing.js';
import { changed, noSuchCase, notYours, refuse, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { readCase } from '../cases/case-record.js';
import { bumpCase, insertChange } from '../cases/change-case.js';
import { reasonProblems } from '../cases/free-text.js';
import type { Releases } from '../catalogue/releases.js';
import type { ReopenCaseInput } from '../contract/generated.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import type { ClosedOn } from '../domain/deadline.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import { lockQuestions, moveQuestions, type Move, type StandingQuestion } from '../questions/ask-again.js';
import { dueOn, sentOrHeld } from '../questions/asking.js';
import { readConsents } from '../questions/consent/consent-rows.js';
import { openedBy } from '../questions/consent/consent-scope.js';
import { readClosing } from '../cases/retention/closed-detail.js';

const ACT = 'reopenCase';

/** A closed case goes on: what closing withdrew is asked again as far as it still may be, and nothing counts towards its destruction any more. */
export class ReopenCase {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly releases: Releases,
    private readonly clock: Clock,
    private readonly settings: { readonly closedOn: ClosedOn },
  ) {}

  /** @returns the id of the case */
  async reopen(actor: Actor, { caseId, expectedVersion, reason }: ReopenCaseInput): Promise<Result<string, Refusal>> {
    if (!isCounter(actor)) return failure(notYours(['input']));
    const [problem] = reasonProblems(reason, ['input', 'reason']);
    if (problem) return failure(problem);
    const context = contextOf(actor);
    return this.database.run(context, async (tx) => {
      const record = await readCase(tx, this.keys, caseId, true);
      if (!record) return failure(noSuchCase(['input', 'caseId']));
      if (record.status !== 'closed') return failure(notClosed);
      if (record.version !== expectedVersion) return failure(changed(record.version));
      const owed = new Map((await readClosing(tx, record)).withdrawn.map((question) => [question.id, question.reason]));
      const again = (await lockQuestions(tx, record.id)).filter(
        ({ id, state }) => state === 'withdrawn' && owed.has(id),
      );
      const { catalogue } = await this.releases.release(record.releaseId, tx);
      const [at, today] = [this.clock.now(), this.clock.today()];
      const agreed = openedBy(await readConsents(tx, record), catalogue, today, 'look-up');
      await tx.finish([
        bumpCase(record, { status: 'open' }),
        insertChange(record, { kind: 'reopened', cause: 'reopened', by: nameOf(actor), at, detail: { reason } }),
        ...moveQuestions(
          context,
          again.flatMap((question) => askedOrHeld(question, owed.get(question.id) ?? null, catalogue, agreed)),
          { caseId: record.id, askedAt: at, dueOn: dueOn(today, this.settings.closedOn) },
        ),
        auditing(actor, ACT, { cases: [record.id], reason: record.sealer.seal(reason, reasonPlace(record.id, ACT)) }),
      ]);
      return success(record.id);
    });
  }
}

/**
 * As if it were asked for the first time: a consent may have been withdrawn, or its time have run out, while the case was
 * closed. What cannot be asked waits for a new one.
 */
function askedOrHeld(
  { id, department }: StandingQuestion,
  owed: string | null,
  { departments }: CompiledCatalogue,
  agreed: ReadonlySet<string>,
): Move[] {
  const asked = departments.get(department);
  if (!asked) return [];
  const next = sentOrHeld(asked, agreed);
  return [{ id, department, state: next.state, reason: next.reason ?? owed, newRound: true }];
}

const notClosed = refuse(
  'NotPossible',
  'CASE_NOT_CLOSED',
  {
    ja: '再開できるのは、終了した受付だけです。取り消された受付は、必要なら新しく受け付けてください。',
    en: 'Only a closed case can be reopened. For a void one register a new notice if one is needed.',
  },
  ['input', 'caseId'],
);
