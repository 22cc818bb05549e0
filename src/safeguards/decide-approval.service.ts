import { type Actor, contextOf } from '../access/actor.js';
import { type ApprovalRow, decide, lockApproval } from '../access/approvals/approval-rows.js';
import { auditing } from '../access/audit/auditing.js';
import { notYours, refuse, type Refusal } from '../access/refusal.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { failure, type Result, success } from '../platform/errors/result.js';
import { announce } from './approval-channel.js';
import { hoursAfter, mayDecide, memberOf, noSuchApproval, notUsable, USE_HOURS } from './approvals.js';

/** The second person: agrees or declines; who asked may take it back. Of broken glass the privacy officer says that they have looked. */
export class DecideApproval {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async decide(
    actor: Actor,
    { approvalId, agree }: { readonly approvalId: string; readonly agree: boolean },
  ): Promise<Result<ApprovalRow, Refusal>> {
    const member = memberOf(actor);
    if (!member) return failure(notYours(['input']));
    return this.database.run(contextOf(actor), async (tx) => {
      const now = this.clock.now();
      const row = await lockApproval(tx, approvalId, now);
      if (!row) return failure(noSuchApproval);
      const own = row.askedBy === member.person;
      const decision = decisionOn(row, { own, agree });
      if (decision === null) return failure(own && row.state !== 'expired' ? notByYourself : overNow(row));
      if (decision !== 'withdrawn' && !mayDecide(member, row.act)) return failure(notYours(['input', 'approvalId']));
      if (decision === 'looked-at' && member.role !== 'privacy-officer')
        return failure(notYours(['input', 'approvalId']));
      const until = decision === 'approved' ? hoursAfter(now, USE_HOURS) : row.until;
      await tx.pipeline([
        decide(row.id, decision, { person: member.person, role: member.role, at: now, until }),
        auditing(actor, 'decideApproval', {
          cases: row.caseId ? [row.caseId] : [],
          subject: row.id,
          fields: [decision],
        }),
        announce(member.municipality, row.id),
      ]);
      const decided = await lockApproval(tx, row.id, now);
      if (!decided) throw new Error('the approval is gone in the transaction that decided it');
      return success(decided);
    });
  }
}

/** @returns null where this person can't decide it now */
function decisionOn(
  { state }: ApprovalRow,
  { own, agree }: { readonly own: boolean; readonly agree: boolean },
): 'approved' | 'declined' | 'withdrawn' | 'looked-at' | null {
  if (state === 'glass-broken') return own ? null : 'looked-at';
  if (state === 'approved' && own && !agree) return null;
  if (state !== 'waiting') return null;
  if (own) return agree ? null : 'withdrawn';
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
