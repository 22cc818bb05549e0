import { randomUUID } from 'node:crypto';
import { type Actor, contextOf, isCounter, nameOf } from '../access/actor.js';
import { type ApprovalRow, useApproval } from '../access/approvals/approval-rows.js';
import { auditing, fieldsGiven } from '../access/audit/auditing.js';
import { noSuchCase, noSuchPerson, notYours, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { type CaseRecord, readCase } from '../cases/case-record.js';
import type * as contract from '../contract/generated.js';
import type { ReviseList } from '../lists/revise-list.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Transaction } from '../platform/database/database.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import { tellOfCase } from '../questions/ask-again.js';
import { agreedByTwo } from './by-two.js';
import {
  keyProblems,
  noListOfVoid,
  noteProblems,
  ofAnotherPaper,
  onlyFromThePrinter,
  orNothing,
  titleMissing,
  titleProblems,
} from './paper-input.js';
import { insertMove, insertPaper, type PaperKind, readPapersOfCases } from './paper-rows.js';
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
    const isList = kind === 'list' || kind === 'first-page';
    const of = { key: input.key, kind, personId };
    // Looked at before as well: what is refused, or written down already, issues no list.
    const known = await this.database.run(context, async (tx) => {
      const record = await readCase(tx, this.keys, input.caseId);
      if (!record) return failure(noSuchCase(['input', 'caseId']));
      if (isList && record.status === 'void') return failure(noListOfVoid);
      const may = await this.#mayBeMade(tx, actor, record, of);
      return may.ok ? success({ ...record, same: may.value.same }) : may;
    });
    if (!known.ok) return known;
    const { municipality, id: caseId, same } = known.value;
    if (same !== null) return success({ caseId, id: same });
    // Taken in this moment: what is printed has a number, and the family can be told later what became of it.
    const revision = isList ? await this.lists.issue(municipality, caseId, true) : null;
    return this.database.run(context, async (tx) => {
      const record = await readCase(tx, this.keys, input.caseId, true);
      if (!record) return failure(noSuchCase(['input', 'caseId']));
      const may = await this.#mayBeMade(tx, actor, record, of);
      if (!may.ok) return may;
      const { same, agreed } = may.value;
      if (same !== null) return success({ caseId: record.id, id: same });
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
        ...(agreed === null ? [] : [useApproval(agreed.id, at)]),
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

  /** Whether this paper stands already, under its key, and with whose agreement it may be made. */
  async #mayBeMade(
    tx: Transaction,
    actor: Actor,
    { id: caseId, people }: CaseRecord,
    { key, kind, personId }: { readonly key: string; readonly kind: PaperKind; readonly personId: string | null },
  ): Promise<Result<{ readonly same: string | null; readonly agreed: ApprovalRow | null }, Refusal>> {
    if (personId !== null && !people.some(({ id }) => id === personId))
      return failure(noSuchPerson(['input', 'personId']));
    const before = (await readPapersOfCases(tx, [caseId])).get(caseId)?.papers ?? [];
    const same = before.find(({ madeKey }) => madeKey === key);
    if (same && (same.kind !== kind || same.personId !== personId)) return failure(ofAnotherPaper);
    if (same) return success({ same: same.id, agreed: null });
    const agreed = await agreedByTwo(tx, actor, { caseId, kind, personId }, this.clock);
    return agreed.ok ? success({ same: null, agreed: agreed.value }) : agreed;
  }
}
