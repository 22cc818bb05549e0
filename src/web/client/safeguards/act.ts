import type { Approval } from '../approvals/approvals';
import type { TwoPersonAct } from '../generated/operations';

/** What somebody asks for: an act, and on whom or what. */
export interface Act {
  readonly act: TwoPersonAct;
  readonly caseId: string | null;
  readonly subjectId: string | null;
  /** Whom or what, in words. */
  readonly named: string;
}

/** What this person asked for last, for this act on this subject. The newest stands first. */
export const lastOwn = (approvals: readonly Approval[], { act, caseId, subjectId }: Act): Approval | null =>
  approvals.find(
    (one) =>
      one.mine &&
      one.act === act &&
      one.subjectId === subjectId &&
      (one.case?.id ?? null) === caseId &&
      one.state !== 'GLASS_BROKEN' &&
      one.state !== 'LOOKED_AT',
  ) ?? null;
