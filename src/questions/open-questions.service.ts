import { type Actor, contextOf, isCounter } from '../access/actor.js';
import { auditing, reasonPlace } from '../access/audit/auditing.js';
import { caseIsOver, noSuchCase, notYours, refuse, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { readCase } from '../cases/case-record.js';
import { reasonProblems } from '../cases/free-text.js';
import type { Releases } from '../catalogue/releases.js';
import type { OpenQuestionsInput } from '../contract/generated.js';
import type { ClosedOn } from '../domain/deadline.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import { HELD_AS_A_WHOLE } from './asking.js';
import { openHeld } from './open-held.js';

const ACT = 'openQuestions';

/**
 * The one act by which the counter sends what was held: of a non-resident (property, grave, dog, insurance or place of
 * death here), whose name leaves the counter only now and only to departments of which a row can still apply, or of a
 * family that has booked.
 */
export class OpenQuestions {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly releases: Releases,
    private readonly clock: Clock,
    private readonly settings: { readonly closedOn: ClosedOn },
  ) {}

  /** @returns the id of the case */
  async open(actor: Actor, { caseId, reason }: OpenQuestionsInput): Promise<Result<string, Refusal>> {
    if (!isCounter(actor)) return failure(notYours(['input']));
    const [problem] = reasonProblems(reason, ['input', 'reason']);
    if (problem) return failure(problem);
    return this.database.run(contextOf(actor), async (tx) => {
      const record = await readCase(tx, this.keys, caseId, true);
      if (!record) return failure(noSuchCase(['input', 'caseId']));
      if (record.status !== 'open') return failure(caseIsOver(['input', 'caseId']));
      const { catalogue } = await this.releases.release(record.releaseId, tx);
      const opening = await openHeld(tx, {
        actor,
        record,
        catalogue,
        clock: this.clock,
        closedOn: this.settings.closedOn,
        held: HELD_AS_A_WHOLE,
        reason,
      });
      if (opening === null) return failure(nothingHeld);
      await tx.finish([
        ...opening,
        auditing(actor, ACT, { cases: [record.id], reason: record.sealer.seal(reason, reasonPlace(record.id, ACT)) }),
      ]);
      return success(record.id);
    });
  }
}

const nothingHeld = refuse(
  'NotPossible',
  'NOTHING_HELD',
  {
    ja: 'この受付の照会は、もう送られています。課ごとの状況を、受付で確かめてください。',
    en: 'The questions of this case have gone out already. Look at the case to see where each department is.',
  },
  ['input', 'caseId'],
);
