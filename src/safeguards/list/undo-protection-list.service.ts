import { type Actor, contextOf } from '../../access/actor.js';
import { lockApproval, useApproval } from '../../access/approvals/approval-rows.js';
import { auditing } from '../../access/audit/auditing.js';
import { notYours, refuse, type Refusal } from '../../access/refusal.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { Statement } from '../../platform/database/wire.js';
import { failure, type Result, success } from '../../platform/errors/result.js';
import { announce } from '../approval-channel.js';
import { memberOf, noSuchApproval, notUsable } from '../approvals.js';
import type { SubjectCheck } from '../ask-approval.service.js';
import { type ListRow, readLists, undoUntil } from './protection-list-rows.js';
import { lockLists } from './store-protection-list.js';

/**
 * Takes back the last list that was read in (another city's file, last year's): exactly what it added, nothing that stood before.
 * It ends protections, so that it takes two people like every other end of one; the list stands in no other way than as read, so
 * that what came after it is looked at anew in the transaction that takes it back.
 */
export class UndoProtectionList {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @returns how many protections ended */
  async undo(actor: Actor, approvalId: string): Promise<Result<number, Refusal>> {
    const member = memberOf(actor);
    if (member?.role !== 'privacy-officer') return failure(notYours(['approvalId']));
    return this.database.run(contextOf(actor), async (tx) => {
      const now = this.clock.now();
      const row = await lockApproval(tx, approvalId, now);
      if (row?.act !== 'undo-protection-list' || row.subjectId === null) return failure(noSuchApproval);
      if (row.askedBy !== member.person) return failure(notYours(['approvalId']));
      const over = notUsable(row);
      if (over) return failure(over);
      await lockLists(tx, member.municipality);
      const found = await toUndo(tx, row.subjectId, now);
      if (!found.ok) return found;
      const { id, standing } = found.value;
      await tx.finish([
        ...takenBack(id, row.id, now),
        useApproval(row.id, now),
        auditing(actor, 'undoProtectionList', { subject: id, count: standing }),
        announce(member.municipality, row.id),
      ]);
      return success(standing);
    });
  }
}

const takenBack = (id: string, approvalId: string, now: string): Statement[] => [
  {
    sql: 'update protection_lists set undone_at = $2, undone_with = $3 where municipality_id = (select current_municipality()) and import_id = $1',
    params: [id, now, approvalId],
  },
  // By what people of before were known from it on; whom it added keeps theirs, as everybody whose protection ended.
  {
    sql: `delete from protection_marks m where m.municipality_id = (select current_municipality()) and m.import_id = $1
             and not exists (select from protections p where p.municipality_id = m.municipality_id and p.id = m.protection_id and p.import_id = $1)`,
    params: [id],
  },
  {
    sql: `update protections set seen_on = seen_before, seen_in = null, seen_before = null
           where municipality_id = (select current_municipality()) and seen_in = $1 and seen_before is not null`,
    params: [id],
  },
  {
    sql: `update protections set lifted_at = $2, lifted_with = $3
           where municipality_id = (select current_municipality()) and import_id = $1 and lifted_at is null`,
    params: [id, now, approvalId],
  },
];

async function toUndo(tx: SqlTransaction, id: string, now: string): Promise<Result<ListRow, Refusal>> {
  const [list] = await readLists(tx, { first: 1, id });
  if (!list) return failure(noSuchList);
  return undoUntil(list, now) === null ? failure(notAnyMore) : success(list);
}

/** When it is asked as well as when it is done; `now` comes with the clock of the service. */
export const listToUndo =
  (clock: Clock): SubjectCheck =>
  async (tx, { subjectId, caseId }) => {
    if (subjectId === null || caseId !== null) return noSuchList;
    const found = await toUndo(tx, subjectId, clock.now());
    return found.ok ? null : found.error;
  };

const noSuchList = refuse(
  'NotFound',
  'LIST_NOT_FOUND',
  {
    ja: 'この取込みは見つかりません。支援措置の一覧の取込みの画面を開き直して、いちばん新しい取込みを選んでください。',
    en: 'There is no such import: open the screen of the list again and choose the newest one.',
  },
  ['input', 'subjectId'],
);
const notAnyMore = refuse(
  'NotPossible',
  'LIST_NOT_LAST',
  {
    ja: 'この取込みは取り消せません。取り消せるのは、いちばん新しい取込みだけで、14日以内です。お一人ずつであれば、別の責任者の承認を得て終えられます。',
    en: 'This import can’t be taken back: only the newest one can, within 14 days. One by one, a protection is ended by two people.',
  },
  ['input', 'subjectId'],
);
