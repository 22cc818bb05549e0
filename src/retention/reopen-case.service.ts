import { type Actor, contextOf, isCounter, nameOf } from '../access/actor.js';
import { auditing, reasonPlace } from '../access/audit/auditing.js';
import { changed, noSuchCase, notYours, refuse, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { type CaseRecord, placeOf, readCase } from '../cases/case-record.js';
import { bumpCase, insertChange } from '../cases/change-case.js';
import { reasonProblems } from '../cases/free-text.js';
import type { ReopenCaseInput } from '../contract/generated.js';
import type { ClosedOn } from '../domain/deadline.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import { lockQuestions, moveQuestions } from '../questions/ask-again.js';
import { dueOn } from '../questions/asking.js';
import { closedDetail, type ClosedDetail } from './closed-detail.js';

const ACT = 'reopenCase';

/** A closed case goes on: what closing withdrew is asked again, and nothing counts towards its destruction any more. */
export class ReopenCase {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
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
      const owed = new Map((await closing(tx, record)).withdrawn.map((question) => [question.id, question.reason]));
      const again = (await lockQuestions(tx, record.id)).filter(
        ({ id, state }) => state === 'withdrawn' && owed.has(id),
      );
      const at = this.clock.now();
      await tx.finish([
        bumpCase(record, { status: 'open' }),
        insertChange(record, { kind: 'reopened', cause: 'reopened', by: nameOf(actor), at, detail: { reason } }),
        ...moveQuestions(
          context,
          again.map(({ id, department }) => ({
            id,
            department,
            state: 'asked' as const,
            reason: owed.get(id) ?? null,
            newRound: true,
          })),
          { caseId: record.id, askedAt: at, dueOn: dueOn(this.clock.today(), this.settings.closedOn) },
        ),
        auditing(actor, ACT, { cases: [record.id], reason: record.sealer.seal(reason, reasonPlace(record.id, ACT)) }),
      ]);
      return success(record.id);
    });
  }
}

async function closing(tx: SqlTransaction, { id, sealer }: CaseRecord): Promise<ClosedDetail> {
  const [row] = await tx.query<{ version: number; sealed: Buffer }>(
    `select version, sealed from case_changes
      where municipality_id = (select current_municipality()) and case_id = $1 and kind = 'closed' order by version desc limit 1`,
    [id],
  );
  if (!row) throw new Error('a case is closed, but nobody wrote down that it was');
  return closedDetail.parse(sealer.open(row.sealed, placeOf.change(id, row.version)));
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
