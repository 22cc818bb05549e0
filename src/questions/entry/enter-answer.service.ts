import { type Actor, contextOf } from '../../access/actor.js';
import { auditing } from '../../access/audit/auditing.js';
import { notYours, type Refusal } from '../../access/refusal.js';
import type { EnterAnswerInput } from '../../contract/generated.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { failure, success, type Result } from '../../platform/errors/result.js';
import { noSuchQuestion } from '../answer-question.service.js';
import { readCaseOfQuestion } from '../question-rows.js';
import { type EntryRow, forgetEntries, holdEntry, readEntries, tellWatchers } from './entry-rows.js';

/** So long it stands by itself; whoever goes on typing says so more often. */
const LEASE_MS = 90_000;

/** Somebody begins to type an answer, goes on, or takes over from a colleague. Nobody is kept from answering by it. */
export class EnterAnswer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @returns who is typing now: you, or whom you might take over from */
  async enter(actor: Actor, { questionId, takeOver }: EnterAnswerInput): Promise<Result<EntryRow, Refusal>> {
    if (actor.role !== 'department' || actor.person === undefined) return failure(notYours(['input']));
    const { municipality, department, person } = actor;
    return this.database.run(contextOf(actor), async (tx) => {
      const caseId = await readCaseOfQuestion(tx, questionId);
      if (caseId === null) return failure(noSuchQuestion);
      const at = this.clock.now();
      const before = (await readEntries(tx, [questionId.toLowerCase()], at))[0];
      if (before && before.holderId !== person && takeOver !== true) return success(before);
      const until = new Date(Date.parse(at) + LEASE_MS).toISOString();
      const entry = { questionId: questionId.toLowerCase(), holderId: person, since: at, until };
      await tx.pipeline([forgetEntries(municipality, department, at)]);
      // Of two who begin at once the second finds the first, unless it takes over.
      const held = await holdEntry(tx, { municipality, department, caseId }, entry, takeOver === true);
      const begins = before?.holderId !== person && held.holderId === person;
      if (begins)
        await tx.finish([
          tellWatchers(municipality, caseId),
          auditing(actor, 'enterAnswer', {
            cases: [caseId],
            subject: entry.questionId,
            fields: takeOver === true ? ['takeOver'] : [],
          }),
        ]);
      return success(held);
    });
  }
}
