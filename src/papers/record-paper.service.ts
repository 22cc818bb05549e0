import { randomUUID } from 'node:crypto';
import { type Actor, contextOf, isCounter, nameOf } from '../access/actor.js';
import { auditing, fieldsGiven } from '../access/audit/auditing.js';
import { noSuchCase, noSuchPerson, notYours, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { readCase } from '../cases/case-record.js';
import type * as contract from '../contract/generated.js';
import type { ReviseList } from '../lists/revise-list.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import { tellOfCase } from '../questions/ask-again.js';
import {
  keyProblems,
  noListOfVoid,
  noteProblems,
  onlyFromThePrinter,
  orNothing,
  titleMissing,
  titleProblems,
} from './paper-input.js';
import { insertMove, insertPaper, readPapersOfCases } from './paper-rows.js';
import { FROM_KINDS, FROM_MOVES } from './states.js';

/** A paper that a screen prints, or that somebody made by hand. Made twice with the same key, as after a lost connection, it is one. */
export class RecordPaper {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly lists: ReviseList,
  ) {}

  /** @returns the ids of the case and of the paper */
  async record(
    actor: Actor,
    input: contract.RecordPaperInput,
  ): Promise<Result<{ readonly caseId: string; readonly id: string }, Refusal>> {
    if (!isCounter(actor)) return failure(notYours(['input']));
    const kind = FROM_KINDS[input.kind];
    const [personId, title, note] = [orNothing(input.personId), orNothing(input.title), orNothing(input.note)];
    const [problem] = [...keyProblems(input.key), ...titleProblems(title), ...noteProblems(note)];
    if (problem) return failure(problem);
    if (kind === 'access-paper') return failure(onlyFromThePrinter);
    if (kind === 'other' && title === null) return failure(titleMissing);
    const context = contextOf(actor);
    const known = await this.database.run(context, (tx) => readCase(tx, this.keys, input.caseId), { readOnly: true });
    if (!known) return failure(noSuchCase(['input', 'caseId']));
    const isList = kind === 'list' || kind === 'first-page';
    if (isList && known.status === 'void') return failure(noListOfVoid);
    // Taken in this moment: what is printed has a number, and the family can be told later what became of it.
    const revision = isList ? await this.lists.issue(known.municipality, known.id, true) : null;
    return this.database.run(context, async (tx) => {
      const record = await readCase(tx, this.keys, input.caseId, true);
      if (!record) return failure(noSuchCase(['input', 'caseId']));
      if (personId !== null && !record.people.some(({ id }) => id === personId))
        return failure(noSuchPerson(['input', 'personId']));
      const before = (await readPapersOfCases(tx, [record.id])).get(record.id)?.papers ?? [];
      const same = before.find(({ madeKey }) => madeKey === input.key);
      if (same) return success({ caseId: record.id, id: same.id });
      const [id, at, by] = [randomUUID(), this.clock.now(), nameOf(actor)];
      const paper = {
        id,
        caseId: record.id,
        kind,
        madeKey: input.key,
        personId,
        revision,
        caseVersion: record.version,
        accessPaperId: null,
        madeBy: by,
        madeAt: at,
      };
      const state = input.state ? FROM_MOVES[input.state] : 'made';
      const line = { caseId: record.id, paperId: id, number: 1, personId, department: null, by, at };
      await tx.finish([
        insertPaper(record, paper, title),
        ...(state === 'made' ? [] : [insertMove(record, { ...line, state }, note)]),
        tellOfCase(record.municipality, record.id),
        auditing(actor, 'recordPaper', {
          cases: [record.id],
          subject: id,
          fields: [`kind.${kind}`, `state.${state}`, ...fieldsGiven(input, ['caseId', 'key', 'kind', 'state'])],
        }),
      ]);
      return success({ caseId: record.id, id });
    });
  }
}
