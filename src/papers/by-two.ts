import type { Actor } from '../access/actor.js';
import { type ApprovalRow, lockAgreed } from '../access/approvals/approval-rows.js';
import { type Refusal, refuse } from '../access/refusal.js';
import { knownOfCase, stateOf } from '../cases/protection/protection-state.js';
import type { PaperKind } from './paper-rows.js';
import type { Clock } from '../platform/clock.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import { failure, type Result, success } from '../platform/errors/result.js';

interface ToHandOut {
  readonly caseId: string;
  readonly kind: PaperKind;
  /** For whom it is; null: the whole list, which says of itself that it stays here, or somebody who is not of the case. */
  readonly personId: string | null;
}

/**
 * What somebody takes home from a protected case takes two people: 三鷹市 gave a paper to the wrong side after a word between
 * two clerks (research/ux.md §6.4). Whether a case is protected is not known without the city's list, and then it counts as
 * protected. No list has an address on it; that is so for everybody.
 *
 * @returns the agreement that is used up with the paper; null: it takes none
 */
export async function agreedByTwo(
  tx: SqlTransaction,
  actor: Actor,
  { caseId, kind, personId }: ToHandOut,
  clock: Clock,
): Promise<Result<ApprovalRow | null, Refusal>> {
  const goesHome = kind === 'first-page' || (kind === 'list' && personId !== null);
  if (!goesHome) return success(null);
  const known = await knownOfCase(tx, caseId);
  if (stateOf(known, clock.today()) === 'none') return success(null);
  const askedBy = actor.role === 'counter' && actor.program !== true ? (actor.person ?? null) : null;
  // Without a person there is nobody whom two could have looked at.
  if (personId === null || askedBy === null) return failure(byTwo);
  const about = { act: 'paper-list', caseId, subjectId: personId, askedBy, after: known.flaggedAt } as const;
  const agreed = await lockAgreed(tx, about, clock.now());
  return agreed === null ? failure(byTwo) : success(agreed);
}

const byTwo = refuse(
  'NotPossible',
  'SECOND_PERSON_NEEDED',
  {
    ja: 'この受付の一覧の紙は、一人ではお渡しできません。受付の「住所・支援措置」で、お渡しする方の「一覧の紙」から、窓口の別の方か個人情報の責任者に承認を依頼してください。承認されたら、もう一度印刷してください。受付にない方にお渡しするときは、先に「関係者」に加えてください。',
    en: 'Nobody hands out a list of this case alone: ask a colleague of the counter or the privacy officer to agree, for the person whom it is for (askApproval, PAPER_LIST; on the screen at “Addresses, protection”), then print again. Somebody who is not of the case is added to its people first.',
  },
  ['input', 'personId'],
);
