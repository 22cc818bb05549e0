import { randomUUID } from 'node:crypto';
import { type Actor, contextOf, nameOf } from '../access/actor.js';
import { auditing } from '../access/audit/auditing.js';
import { notYours, refuse, type Refusal } from '../access/refusal.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { failure, type Result, success } from '../platform/errors/result.js';
import type { SubjectCheck } from '../safeguards/ask-approval.service.js';
import { hashOfList } from './destruction-hash.js';
import { type Destruction, insertList, readDestructions, readDue } from './destruction-rows.js';

/** 廃棄簿: writes down what is due today, for two privacy officers to decide. Destroys nothing. */
export class MakeDestructionList {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async make(actor: Actor): Promise<Result<Destruction, Refusal>> {
    if (actor.role !== 'privacy-officer') return failure(notYours([]));
    return this.database.run(contextOf(actor), async (tx) => {
      const [id, on, at] = [randomUUID(), this.clock.today(), this.clock.now()];
      const cases = await readDue(tx, on);
      if (cases.length === 0) return failure(nothingDue);
      const hash = hashOfList(actor.municipality, id, cases);
      await tx.pipeline([
        ...insertList({ id, on, at, by: nameOf(actor), hash }, cases),
        auditing(actor, 'makeDestructionList', { subject: id, count: cases.length }),
      ]);
      const [list] = await readDestructions(tx, { id });
      if (!list) throw new Error('the list is gone in the transaction that made it');
      return success(list);
    });
  }
}

/** A list that still has something to do, when somebody asks a second person to agree to it. */
export const listToDestroy: SubjectCheck = async (tx, { subjectId, caseId }) => {
  const [list] = subjectId === null || caseId !== null ? [] : await readDestructions(tx, { id: subjectId });
  if (!list) return noSuchList;
  return list.finishedAt === null ? null : finishedAlready;
};

const nothingDue = refuse(
  'NotPossible',
  'NOTHING_DUE',
  {
    ja: '今日の時点で、保存期間が過ぎた受付はありません（保全しているものを除きます）。年度が変わってから、もう一度お試しください。',
    en: 'Nothing is due today, but for what is held. Try again after the next 1 April.',
  },
  [],
);
const noSuchList = refuse(
  'NotFound',
  'LIST_NOT_FOUND',
  {
    ja: 'この廃棄の一覧は見つかりません。「廃棄の一覧を作る」で作った一覧を選んで、もう一度承認を依頼してください（受付は指定しません）。',
    en: 'There is no such list: choose one that was made for destruction (makeDestructionList) as what the approval is about (subjectId), and no case.',
  },
  ['input', 'subjectId'],
);
const finishedAlready = refuse(
  'NotPossible',
  'LIST_FINISHED',
  {
    ja: 'この一覧の廃棄は終わっています。残した受付があれば、新しい一覧を作ってください。',
    en: 'This list is done. For what was left out, make a new list.',
  },
  ['input', 'subjectId'],
);
