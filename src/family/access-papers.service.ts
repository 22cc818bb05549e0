import { randomUUID } from 'node:crypto';
import { type Actor, contextOf, type FamilyActor, nameOf } from '../access/actor.js';
import { lockAgreed, useApproval } from '../access/approvals/approval-rows.js';
import { auditing } from '../access/audit/auditing.js';
import { inGroups, newAccessCode } from '../access/family/access-code.js';
import {
  type AccessPaper,
  birthDateToken,
  codeToken,
  insertPaper,
  insertSecond,
  PAPER_DAYS,
  type PaperRights,
  readPapers,
  revokePaper,
  revokePapersOf,
  revokeSecondOf,
} from '../access/family/access-papers.js';
import { caseIsOver, noSuchCase, noSuchPerson, notYours, type Refusal, refuse } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { type CaseRecord, readCase } from '../cases/case-record.js';
import type { ReviseList } from '../lists/revise-list.js';
import { keyProblems } from '../papers/paper-input.js';
import { insertPaper as insertPaperOfCase, readPapersOfCases } from '../papers/paper-rows.js';
import { isUuid } from '../cases/uuid.js';
import { knownOfCase, stateOf } from '../cases/protection/protection-state.js';
import { addDays } from '../domain/calendar-date.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import { failure, type Result, success } from '../platform/errors/result.js';

/** A code on its way to paper: after this nobody can show it again. */
export interface IssuedCode {
  /** In groups. */
  readonly code: string;
  /** For the QR code, the code in its fragment. */
  readonly url: string;
}

export interface AskedPaper {
  readonly caseId: string;
  readonly personId: string;
  readonly rights: PaperRights;
  /** Of this printing alone. */
  readonly key?: string;
}

export interface IssuedPaper extends IssuedCode {
  readonly paper: AccessPaper;
  readonly person: CaseRecord['people'][number];
  /** 受付番号. */
  readonly number: string;
}

/** Papers with which the people of a case see their own list: given and taken back by the counter. */
export class ManageAccessPapers {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly publicUrl: string,
    private readonly lists: ReviseList,
  ) {}

  /**
   * A new paper for one person; what opened the case for this person before opens nothing any more.
   *
   * @param asked with the key of whoever prints: asked twice with the same, as by a page loaded anew, nothing more is issued
   */
  async issue(actor: Actor, { caseId, personId, rights, key }: AskedPaper): Promise<Result<IssuedPaper, Refusal>> {
    if (actor.role !== 'counter') return failure(notYours(['input']));
    const [problem] = key === undefined ? [] : keyProblems(key);
    if (problem) return failure(problem);
    // Where no department is asked (住民ではなかった方) nothing else would ever give the items their numbers.
    if (isUuid(caseId)) await this.lists.issue(actor.municipality, caseId, false);
    return this.database.run(contextOf(actor), async (tx) => {
      // Two at once for one person: the later one ends the earlier.
      const record = await readCase(tx, this.keys, caseId, true);
      if (!record) return failure(noSuchCase(['input', 'caseId']));
      const before = key === undefined ? [] : ((await readPapersOfCases(tx, [record.id])).get(record.id)?.papers ?? []);
      if (before.some(({ madeKey }) => madeKey === key)) return failure(printedAlready);
      if (record.status === 'void') return failure(caseIsOver(['input', 'caseId']));
      const person = record.people.find(({ id }) => id === personId);
      if (!person) return failure(noSuchPerson(['input', 'personId']));
      const { birthDate } = record.notice.deceased;
      if (birthDate === null) return failure(noBirthDate);
      const [id, code, at] = [randomUUID(), newAccessCode(), this.clock.now()];
      const { municipality } = record;
      const known = await knownOfCase(tx, record.id);
      const isProtected = stateOf(known, this.clock.today()) !== 'none';
      const agreed = isProtected
        ? await lockAgreed(
            tx,
            {
              act: 'online-access',
              caseId: record.id,
              subjectId: personId,
              askedBy: actor.person ?? null,
              after: known.flaggedAt,
            },
            at,
          )
        : null;
      if (isProtected && agreed === null) return failure(secondPersonNeeded);
      const paper = {
        id,
        caseId: record.id,
        personId,
        code: codeToken(this.keys, municipality, code),
        rights,
        by: nameOf(actor),
        at,
        until: addDays(this.clock.today(), PAPER_DAYS),
        despiteProtection: agreed !== null,
      };
      await tx.pipeline([
        ...(agreed === null ? [] : [useApproval(agreed.id, at)]),
        revokePapersOf(record.id, personId, at),
        insertPaper(paper, birthDateToken(this.keys, municipality, record.id, birthDate)),
        insertPaperOfCase(
          record,
          {
            id: randomUUID(),
            caseId: record.id,
            kind: 'access-paper',
            madeKey: key ?? id,
            personId,
            revision: null,
            caseVersion: record.version,
            accessPaperId: id,
            madeBy: paper.by,
            madeAt: at,
          },
          null,
        ),
        auditing(actor, 'issueAccessPaper', { cases: [record.id], subject: id }),
      ]);
      return success({
        ...this.#shown(code),
        paper: await this.#paper(tx, id),
        person,
        number: record.number,
      });
    });
  }

  async revoke(actor: Actor, paperId: string): Promise<Result<AccessPaper, Refusal>> {
    if (actor.role !== 'counter') return failure(notYours(['paperId']));
    return this.database.run(contextOf(actor), async (tx) => {
      const [paper] = await readPapers(tx, { id: paperId }, this.#time());
      if (!paper) return failure(noSuchPaper);
      await tx.pipeline([
        revokePaper(paper.id, this.clock.now()),
        auditing(actor, 'revokeAccessPaper', { cases: [paper.caseId], subject: paper.id }),
      ]);
      return success(await this.#paper(tx, paper.id));
    });
  }

  /**
   * The holder of a whole paper makes a code for somebody beside them: their list alone, until the same day.
   *
   * @param after the newest second code that they know of ('' for none); given, nothing happens where there is a newer one:
   *   a page that is loaded anew must not end the code that somebody is just reading out
   */
  async makeSecond(actor: Actor, after?: string): Promise<Result<IssuedCode & { readonly until: string }, Refusal>> {
    if (actor.role !== 'family' || actor.listOnly === true) return failure(notYours([]));
    return this.database.run(contextOf(actor), async (tx) => {
      const own = await readPapers(tx, { caseIds: [actor.case] }, this.#time());
      const newest = own.find(({ second }) => second)?.id ?? '';
      if (after !== undefined && after !== newest) return failure(madeAlready);
      const from = own.find(({ second, rights, state }) => !second && rights === 'whole' && state !== 'revoked');
      if (!from) return failure(noPaper);
      const [id, code, at] = [randomUUID(), newAccessCode(), this.clock.now()];
      const second = {
        id,
        caseId: actor.case,
        personId: actor.person,
        code: codeToken(this.keys, actor.municipality, code),
        by: nameOf(actor),
        at,
      };
      await tx.pipeline([
        revokeSecondOf(from.id, at),
        insertSecond(second, from.id),
        auditing(actor, 'makeSecondCode', { cases: [actor.case], subject: id }),
      ]);
      return success({ ...this.#shown(code), until: from.until });
    });
  }

  /** The second codes of a relative, newest first. Never the code itself: it is kept nowhere. */
  async seconds(actor: FamilyActor): Promise<AccessPaper[]> {
    if (actor.listOnly === true) return [];
    const papers = await this.database.run(
      contextOf(actor),
      (tx) => readPapers(tx, { caseIds: [actor.case] }, this.#time()),
      { readOnly: true },
    );
    return papers.filter(({ second }) => second);
  }

  /** Its holder ends a second code; whoever is in with it is out with the next page. To end it twice is to end it. */
  async endSecond(actor: FamilyActor, id: string): Promise<Result<string, Refusal>> {
    if (actor.listOnly === true) return failure(notYours([]));
    return this.database.run(contextOf(actor), async (tx) => {
      const [paper] = await readPapers(tx, { id }, this.#time());
      if (paper?.second !== true) return failure(noSuchPaper);
      if (paper.state === 'revoked') return success(paper.id);
      await tx.pipeline([
        revokePaper(paper.id, this.clock.now()),
        auditing(actor, 'endSecondCode', { cases: [actor.case], subject: paper.id }),
      ]);
      return success(paper.id);
    });
  }

  #shown(code: string): IssuedCode {
    return { code: inGroups(code), url: `${this.publicUrl.replace(/\/$/, '')}/k#${code}` };
  }

  #time() {
    return { now: this.clock.now(), today: this.clock.today() };
  }

  async #paper(tx: SqlTransaction, id: string): Promise<AccessPaper> {
    const [paper] = await readPapers(tx, { id }, this.#time());
    if (!paper) throw new Error('the paper is gone in the transaction that wrote it');
    return paper;
  }
}

const secondPersonNeeded = refuse(
  'NotPossible',
  'SECOND_PERSON_NEEDED',
  {
    ja: 'この受付のウェブのご案内は、窓口だけでは出せません。理由を添えて、個人情報の責任者に承認を依頼してください。それまでは、お電話でご案内ください。',
    en: 'The counter alone can’t open this case online: ask the privacy officer to agree, with the reason (askApproval, ONLINE_ACCESS). Until then, help by telephone.',
  },
  ['input', 'caseId'],
);
const printedAlready = refuse(
  'NotPossible',
  'PRINTED_ALREADY',
  {
    ja: 'この紙は、もう印刷してあります。番号は、二度はお見せできません。印刷した紙が見あたらないときは、受付の画面からもう一度印刷してください。新しい番号の紙になり、前の紙は使えなくなります。',
    en: 'This paper has been printed already, and its code can’t be shown twice. If the sheet is lost, print once more from the screen of the case: it gets a new code, and the one before opens nothing any more.',
  },
  ['input', 'key'],
);
const madeAlready = refuse(
  'NotPossible',
  'MADE_ALREADY',
  {
    ja: '番号は、もう作ってあります。見のがされたときは、前の画面に戻ると、新しい番号を作れます。',
    en: 'The code has been made already. If you did not see it, go back: there you can make a new one.',
  },
  [],
);
const noPaper = refuse(
  'NotPossible',
  'NO_PAPER',
  {
    ja: 'お手元の紙が新しくなったか、期限が過ぎています。おくやみ窓口にお電話ください。',
    en: 'Your paper was replaced, or its time is over: please call the bereavement counter.',
  },
  [],
);
const noSuchPaper = refuse(
  'NotFound',
  'PAPER_NOT_FOUND',
  {
    ja: 'この紙は見つかりません。受付を開き直して、紙の一覧から選んでください。',
    en: 'There is no such paper: open the case again and choose from its papers.',
  },
  ['paperId'],
);

const noBirthDate = refuse(
  'NotPossible',
  'NO_BIRTH_DATE',
  {
    ja: '亡くなられた方の生年月日が分からないため、ウェブでのご案内はお使いいただけません。生年月日が分かったら、届の内容を訂正してから紙を出してください。それまでは、印刷した一覧をお渡しください。',
    en: 'The date of birth of the person who died is not known, so nothing can be shown online. Correct the notice once it is, then issue the paper; until then hand over the printed list.',
  },
  ['input', 'caseId'],
);

/** What a relative may be told who makes a second code. */
export const REFUSED_TO_HOLDERS: readonly Refusal[] = [madeAlready, noPaper];
