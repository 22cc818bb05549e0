import { randomUUID } from 'node:crypto';
import { type Actor, contextOf, nameOf } from '../access/actor.js';
import { auditing, reasonPlace } from '../access/audit/auditing.js';
import { noSuchCase, noSuchPerson, notYours, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { reasonProblems } from '../cases/free-text.js';
import { readWholeCase } from './whole-case.js';
import { insertProtection, reportPlace } from '../cases/protection/protection-rows.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { failure, type Result, success } from '../platform/errors/result.js';

const ACT = 'reportProtection';

/** Somebody says that a person of the case is protected: true from this moment, whoever says it. Ending it takes two. */
export class ReportProtection {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {}

  /** @param given without `personId`: of somebody who is not among the people of the case, or it is not known who. @returns the id of the case */
  async report(
    actor: Actor,
    {
      caseId,
      personId,
      reason,
    }: { readonly caseId: string; readonly personId: string | null; readonly reason: string },
  ): Promise<Result<string, Refusal>> {
    const { role } = actor;
    if (role !== 'counter' && role !== 'privacy-officer') return failure(notYours(['input']));
    const [problem] = reasonProblems(reason, ['input', 'reason']);
    if (problem) return failure(problem);
    return this.database.run(contextOf(actor), async (tx) => {
      const record = await readWholeCase(tx, this.keys, { role }, caseId);
      if (!record) return failure(noSuchCase(['input', 'caseId']));
      const isOfCase = record.people.some(({ id }) => id === personId);
      if (personId !== null && !isOfCase) return failure(noSuchPerson(['input', 'personId']));
      const id = randomUUID();
      await tx.finish([
        insertProtection({
          id,
          source: 'reported',
          identity: null,
          caseId: record.id,
          personId,
          since: this.clock.now(),
          by: nameOf(actor),
          seenOn: null,
          importId: null,
          sealed: record.sealer.seal(reason, reportPlace(id)),
        }),
        auditing(actor, ACT, {
          cases: [record.id],
          subject: id,
          reason: record.sealer.seal(reason, reasonPlace(record.id, ACT)),
        }),
      ]);
      return success(record.id);
    });
  }
}
