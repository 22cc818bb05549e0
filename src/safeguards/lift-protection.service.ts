import { type Actor, contextOf } from '../access/actor.js';
import { lockApproval, useApproval } from '../access/approvals/approval-rows.js';
import { auditing } from '../access/audit/auditing.js';
import { notYours, refuse, type Refusal } from '../access/refusal.js';
import {
  clearProtection,
  concerns,
  endProtection,
  lockProtection,
  type ProtectionRow,
} from '../cases/protection/protection-rows.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import { failure, type Result, success } from '../platform/errors/result.js';
import { announce } from './approval-channel.js';
import type { SubjectCheck } from './ask-approval.service.js';
import { memberOf, noSuchApproval, notUsable } from './approvals.js';

/**
 * One protection at a time, after a second person agreed (ux.md §6.4, 目黒区: no lift from a list). What stands is read anew in
 * the transaction that lifts: a protection that the newest list has again, or that was reported after the request, stays.
 */
export class LiftProtection {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Of the list: for one case, if that was asked (it is about somebody else), otherwise altogether. Reported: with its case, altogether. */
  async lift(actor: Actor, approvalId: string): Promise<Result<{ readonly caseId: string | null }, Refusal>> {
    const member = memberOf(actor);
    if (!member) return failure(notYours(['approvalId']));
    return this.database.run(contextOf(actor), async (tx) => {
      const now = this.clock.now();
      const row = await lockApproval(tx, approvalId, now);
      if (row?.act !== 'lift-protection' || row.subjectId === null) return failure(noSuchApproval);
      if (row.askedBy !== member.person) return failure(notYours(['approvalId']));
      const over = notUsable(row);
      if (over) return failure(over);
      const found = await toLift(tx, row.subjectId, row.caseId);
      if (!found.ok) return found;
      await tx.finish([
        row.caseId === null || found.value.source === 'reported'
          ? endProtection(row.subjectId, row.id, now)
          : clearProtection(row.caseId, row.subjectId, row.id, now),
        useApproval(row.id, now),
        auditing(actor, 'liftProtection', { cases: row.caseId ? [row.caseId] : [], subject: row.subjectId }),
        announce(member.municipality, row.id),
      ]);
      return success({ caseId: row.caseId });
    });
  }
}

/** Looks at the protection as it is now. */
async function toLift(
  tx: SqlTransaction,
  protectionId: string,
  caseId: string | null,
): Promise<Result<ProtectionRow, Refusal>> {
  const standing = await lockProtection(tx, protectionId);
  if (!standing) return failure(noSuchProtection);
  // The reason for ending it belongs to its case, and goes with it.
  if (standing.source === 'reported') return standing.caseId === caseId ? success(standing) : failure(noSuchProtection);
  if (caseId !== null)
    return (await concerns(tx, protectionId, caseId)) ? success(standing) : failure(noSuchProtection);
  const [newest] = await tx.query<{ as_of: string | null }>('select protection_list_as_of()::text as as_of');
  return standing.seenOn === newest?.as_of ? failure(stillOnList) : success(standing);
}

/** When it is asked as well as when it is done. */
export const protectionToLift: SubjectCheck = async (tx, { subjectId, caseId }) => {
  const found = subjectId === null ? failure(noSuchProtection) : await toLift(tx, subjectId, caseId);
  return found.ok ? null : found.error;
};

const noSuchProtection = refuse(
  'NotFound',
  'PROTECTION_NOT_FOUND',
  {
    ja: 'この支援措置は見つかりません。すでに終わっているか、この受付のものではありません。受付か一覧を開き直してください。',
    en: 'There is no such protection; it may have ended, or not be of this case. Open the case or the list again.',
  },
  ['input', 'subjectId'],
);

const stillOnList = refuse(
  'NotPossible',
  'STILL_ON_LIST',
  {
    ja: 'この方は、いちばん新しい支援措置の一覧に載っています。終わったのであれば、新しい一覧を取り込んでからやり直してください。この受付とは別の方であれば、受付を選んで依頼してください。',
    en: 'The newest list of protected people still has this person. If the protection has ended, import a newer list first; if this case is about somebody else, ask with its case.',
  },
  ['input', 'subjectId'],
);
