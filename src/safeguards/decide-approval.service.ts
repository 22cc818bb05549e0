import { type Actor, contextOf } from '../access/actor.js';
import { type ApprovalRow, decide, lockApproval } from '../access/approvals/approval-rows.js';
import { auditing, reasonPlace } from '../access/audit/auditing.js';
import { notYours, refuse, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { reasonProblems } from '../cases/free-text.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { failure, type Result, success } from '../platform/errors/result.js';
import { announce } from './approval-channel.js';
import {
  askerOf,
  declinedPlace,
  hoursAfter,
  mayDecide,
  noSuchApproval,
  notUsable,
  sealerOf,
  USE_HOURS,
} from './approvals.js';

export interface ToDecide {
  readonly approvalId: string;
  readonly agree: boolean;
  /** Needed to decline. */
  readonly reason?: string | null | undefined;
}

const ACT = 'decideApproval';

/** The second person: agrees, or declines with a reason; who asked may take it back, and what is agreed to and not done yet either of the two. Of broken glass the privacy officer says that they have looked. */
export class DecideApproval {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {}

  async decide(actor: Actor, { approvalId, agree, reason }: ToDecide): Promise<Result<ApprovalRow, Refusal>> {
    const member = askerOf(actor);
    if (!member) return failure(notYours(['input']));
    const [wrong] = reason ? reasonProblems(reason, ['input', 'reason']) : [];
    if (wrong) return failure(wrong);
    return this.database.run(contextOf(actor), async (tx) => {
      const now = this.clock.now();
      const row = await lockApproval(tx, approvalId, now);
      if (!row) return failure(noSuchApproval);
      const isTheirs = row.askedBy === member.person;
      // Whoever asked and went to another office does not agree to it there, nor whoever will take it over.
      const own = isTheirs || [row.askedFirstBy, row.passesTo].includes(member.person);
      const mayTakeBack = takenBackBy(row, member.person);
      const decision = own && !mayTakeBack && !agree ? null : decisionOn(row, { own, agree, mayTakeBack });
      if (decision === null) return failure(own && row.state !== 'expired' ? notByYourself : overNow(row));
      if (decision !== 'withdrawn' && !mayDecide(member, row.act)) return failure(notYours(['input', 'approvalId']));
      if (decision === 'looked-at' && member.role !== 'privacy-officer')
        return failure(notYours(['input', 'approvalId']));
      const because = decision === 'declined' ? (reason ?? '') : null;
      const [problem] = because === null ? [] : reasonProblems(because, ['input', 'reason']);
      if (problem) return failure(problem);
      const sealer = because === null ? null : sealerOf(this.keys, member.municipality, row);
      const until = decision === 'approved' ? hoursAfter(now, USE_HOURS) : row.until;
      await tx.pipeline([
        decide(row.id, decision, {
          person: member.person,
          role: member.role,
          at: now,
          until,
          because: sealer?.seal(because, declinedPlace(row.id)) ?? null,
        }),
        auditing(actor, ACT, {
          cases: row.caseId ? [row.caseId] : [],
          subject: row.id,
          fields: [decision],
          reason: row.caseId === null ? undefined : sealer?.seal(because, reasonPlace(row.caseId, ACT)),
        }),
        announce(member.municipality, row.id),
      ]);
      const decided = await lockApproval(tx, row.id, now);
      if (!decided) throw new Error('the approval is gone in the transaction that decided it');
      return success(decided);
    });
  }
}

/** Whose it is, as long as it is not done; and who agreed, until then. */
export const takenBackBy = ({ state, askedBy, decidedBy }: ApprovalRow, person: string | undefined): boolean =>
  person !== undefined &&
  ((state === 'waiting' && askedBy === person) || (state === 'approved' && [askedBy, decidedBy].includes(person)));

/** @returns null where this person can't decide it now */
function decisionOn(
  { state }: ApprovalRow,
  { own, agree, mayTakeBack }: { readonly own: boolean; readonly agree: boolean; readonly mayTakeBack: boolean },
): 'approved' | 'declined' | 'withdrawn' | 'looked-at' | null {
  if (state === 'glass-broken') return own ? null : 'looked-at';
  if (mayTakeBack && !agree) return 'withdrawn';
  if (state !== 'waiting' || own) return null;
  return agree ? 'approved' : 'declined';
}

const overNow = (row: ApprovalRow): Refusal =>
  notUsable({ state: row.state === 'approved' ? 'used' : row.state }) ?? noSuchApproval;

const notByYourself = refuse(
  'NotAllowed',
  'SECOND_PERSON',
  {
    ja: 'ご自分の依頼は承認できません。別の方の承認が必要です。',
    en: 'You can’t agree to what you asked for yourself: somebody else must.',
  },
  ['input', 'approvalId'],
);
