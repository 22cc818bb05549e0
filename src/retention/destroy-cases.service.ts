import { type Actor, asOffice, asSystem, contextOf } from '../access/actor.js';
import { type ApprovalRow, lockApproval, useApproval } from '../access/approvals/approval-rows.js';
import { auditing } from '../access/audit/auditing.js';
import { notYours, refuse, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import { failure, type Result, success } from '../platform/errors/result.js';
import type { Logger } from '../platform/logging/logger.js';
import { announce } from '../safeguards/approval-channel.js';
import { type Member, memberOf, noSuchApproval, notUsable } from '../safeguards/approvals.js';
import {
  type Destruction,
  type DestructionItem,
  destroyCase,
  finishList,
  readDestructions,
} from './destruction-rows.js';
import { backupKeyNow, turnBackupKey } from './keys/backup-key.js';

/**
 * 廃棄: destroys the cases of a list that a second privacy officer agreed to, one transaction each: a long list holds nobody
 * up, one that fails stops none of the others, and what an interruption or a failure left is done by calling again: until all
 * have an outcome, nothing is finished. Whether a case may go, the database looks for itself, in the transaction in which it
 * goes (destroy_case, migrations/0019); what has changed since is left out.
 */
export class DestroyCases {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly log: Logger,
  ) {}

  async destroy(actor: Actor, approvalId: string): Promise<Result<Destruction, Refusal>> {
    const member = memberOf(actor);
    if (member?.role !== 'privacy-officer') return failure(notYours(['approvalId']));
    const begun = await this.database.run(contextOf(actor), (tx) => this.#toDo(tx, member, approvalId));
    if (!begun.ok) return begun;
    const { list, waiting } = begun.value;
    let destroyed = 0;
    for (const caseId of waiting) if (await this.#one(actor, list, caseId)) destroyed += 1;
    return this.#finish(actor, member, { approvalId, list, destroyed });
  }

  async #toDo(
    tx: SqlTransaction,
    member: Member,
    approvalId: string,
  ): Promise<Result<{ readonly list: string; readonly waiting: readonly string[] }, Refusal>> {
    const checked = await this.#agreed(tx, member, approvalId);
    if (!checked.ok) return checked;
    const { subjectId: list } = checked.value;
    const [found] = list === null ? [] : await readDestructions(tx, { id: list });
    if (!found) return failure(noSuchApproval);
    const waiting = found.items.filter(({ outcome }) => outcome === null).map(({ caseId }) => caseId);
    return success({ list: found.id, waiting });
  }

  async #agreed(tx: SqlTransaction, member: Member, approvalId: string): Promise<Result<ApprovalRow, Refusal>> {
    const row = await lockApproval(tx, approvalId, this.clock.now());
    if (row?.act !== 'destroy-cases') return failure(noSuchApproval);
    if (row.askedBy !== member.person) return failure(notYours(['approvalId']));
    const wrong = notUsable(row);
    return wrong ? failure(wrong) : success(row);
  }

  /** @returns whether it is destroyed now; else it was left out, and the list says why, or it failed and stays open */
  async #one(actor: Actor, list: string, caseId: string): Promise<boolean> {
    try {
      return await this.#destroyed(actor, list, caseId);
    } catch (error) {
      this.log.surprise(error, { municipality: actor.municipality, operation: 'destroyCases', caseId });
      return false;
    }
  }

  async #destroyed(actor: Actor, list: string, caseId: string): Promise<boolean> {
    return this.database.run(contextOf(actor), async (tx) => {
      const at = this.clock.now();
      if ((await destroyCase(tx, { list, caseId, today: this.clock.today(), at })) !== 'destroyed') return false;
      await tx.pipeline([auditing(actor, 'destroyCases', { cases: [caseId], subject: list }), asSystem]);
      // In the same transaction: no backup of keys that was made while the case had one opens from now on.
      await turnBackupKey(tx, this.keys, actor.municipality, at);
      return true;
    });
  }

  async #finish(
    actor: Actor,
    member: Member,
    { approvalId, list, destroyed }: { readonly approvalId: string; readonly list: string; readonly destroyed: number },
  ): Promise<Result<Destruction, Refusal>> {
    return this.database.run(contextOf(actor), async (tx) => {
      const checked = await this.#agreed(tx, member, approvalId);
      if (!checked.ok) return checked;
      const [now] = await readDestructions(tx, { id: list });
      const open = now?.items.filter(({ outcome }) => outcome === null) ?? [];
      if (open.length > 0) return failure(notAll(open));
      const at = this.clock.now();
      await tx.pipeline([
        useApproval(approvalId, at),
        ...(destroyed > 0 ? [] : [auditing(actor, 'destroyCases', { subject: list, count: 0 })]),
        announce(member.municipality, approvalId),
        asSystem,
      ]);
      const { epoch } = await backupKeyNow(tx, this.keys, actor.municipality, at);
      await tx.pipeline([
        finishList(list, approvalId, at, epoch),
        // Back from the system's: what follows is shown to who asked.
        asOffice(actor.role),
      ]);
      const [done] = await readDestructions(tx, { id: list });
      if (!done) throw new Error('the list is gone in the transaction that finished it');
      return success(done);
    });
  }
}

/** Numbers beyond these make no sentence that anybody reads; the list has them all. */
const NAMED = 5;

function notAll(open: readonly DestructionItem[]): Refusal {
  const numbers = open.slice(0, NAMED).map(({ number }) => number);
  const more = open.length > NAMED;
  return refuse(
    'NotPossible',
    'NOT_ALL_DESTROYED',
    {
      ja: `廃棄できなかった受付が${String(open.length)}件あります（${numbers.join('、')}${more ? 'など' : ''}）。ほかの受付の廃棄は済んでいます。同じ承認でもう一度廃棄し、それでも残るときはシステムの担当者に伝えてください。`,
      en: `${String(open.length)} of the cases could not be destroyed (${numbers.join(', ')}${more ? ' and others' : ''}); the others are done. Destroy again with the same approval, and tell whoever runs the system if it goes on.`,
    },
    ['approvalId'],
  );
}
