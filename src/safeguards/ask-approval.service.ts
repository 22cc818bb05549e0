import { randomUUID } from 'node:crypto';
import { type Actor, contextOf } from '../access/actor.js';
import {
  type ApprovalRow,
  insertApproval,
  type KeptFor,
  lockApproval,
  type TwoPersonAct,
} from '../access/approvals/approval-rows.js';
import { auditing, reasonPlace } from '../access/audit/auditing.js';
import { caseIsOver, invalid, noSuchCase, noSuchPerson, notYours, refuse, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { type Access, type AccessOffice, type GiveAccess, officesOf } from '../access/staff/give-access.js';
import type { CaseRecord } from '../cases/case-record.js';
import { reasonProblems } from '../cases/free-text.js';
import { isUuid } from '../cases/uuid.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import { failure, type Result, success } from '../platform/errors/result.js';
import {
  approvalPlace,
  type Asked,
  askerOf,
  ASK_DAYS,
  generalSealer,
  hoursAfter,
  mayAsk,
  memberOf,
} from './approvals.js';
import { announce } from './approval-channel.js';
import { readWholeCase } from './whole-case.js';

export interface ToAsk {
  readonly act: TwoPersonAct;
  readonly caseId: string | null;
  readonly subjectId: string | null;
  readonly reason: string;
  /** With grant-access, and with nothing else. */
  readonly access?: Access | null;
  /** With shorten-retention, and with nothing else. */
  readonly retention?: KeptFor | null;
}

const ACT = 'askApproval';

/** Whether such a subject is there to be asked about; null: it is. */
export type SubjectCheck = (tx: SqlTransaction, given: ToAsk, record: CaseRecord | null) => Promise<Refusal | null>;

/** One person asks for what a second must agree to; nothing is done yet. */
export class AskApproval {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly checks: Readonly<Record<TwoPersonAct, SubjectCheck>>,
    private readonly giving: GiveAccess,
  ) {}

  async ask(actor: Actor, given: ToAsk): Promise<Result<ApprovalRow, Refusal>> {
    const asker = askerOf(actor);
    if (!asker) return failure(notYours(['input']));
    const [problem] = reasonProblems(given.reason, ['input', 'reason']);
    if (problem) return failure(problem);
    if (!mayAsk(asker, given.act)) return failure(notYours(['input']));
    if (given.subjectId !== null && !isUuid(given.subjectId)) return failure(noSubject);
    const access = given.access ?? null;
    if ((access !== null) !== (given.act === 'grant-access')) return failure(noSubject);
    const retention = given.retention ?? null;
    if ((retention !== null) !== (given.act === 'shorten-retention')) return failure(noSubject);
    const impossible = access && (await refusedAnyway(this.giving, actor, access));
    if (impossible) return failure(impossible);
    return this.database.run(contextOf(actor), async (tx) => {
      const member = memberOf(actor);
      const record = given.caseId === null || !member ? null : await readWholeCase(tx, this.keys, member, given.caseId);
      if (given.caseId !== null && !record) return failure(noSuchCase(['input', 'caseId']));
      if (record?.status === 'void' && given.act !== 'lift-protection') return failure(caseIsOver(['input', 'caseId']));
      const wrong = await this.checks[given.act](tx, given, record);
      if (wrong) return failure(wrong);
      const [id, at] = [randomUUID(), this.clock.now()];
      const sealer = record?.sealer ?? generalSealer(this.keys);
      const offices = access === null ? [] : await officesOf(tx, access, this.clock.today());
      await tx.pipeline([
        insertApproval({
          id,
          act: given.act,
          caseId: record?.id ?? null,
          subjectId: given.subjectId,
          sealed: sealer.seal(saidOf(given, record, offices), approvalPlace(id)),
          department: asker.department,
          retention,
          askedBy: asker.person,
          askedRole: asker.role,
          at,
          until: hoursAfter(at, ASK_DAYS * 24),
        }),
        auditing(actor, ACT, {
          cases: record ? [record.id] : [],
          subject: id,
          fields: [given.act],
          reason: record?.sealer.seal(given.reason, reasonPlace(record.id, ACT)),
        }),
        announce(asker.municipality, id),
      ]);
      const row = await lockApproval(tx, id, at);
      if (!row) throw new Error('the approval is gone in the transaction that asked for it');
      return success(row);
    });
  }
}

export const noSubject = invalid(
  'SUBJECT_MISSING',
  {
    ja: 'だれ・何についての依頼かが分かりません。受付の関係者か、一覧から選んでください。',
    en: 'It is not clear what this is about: give the id of a person of the case, or the one in the list, as subjectId.',
  },
  ['input', 'subjectId'],
);

/** What whoever decides must read: why, and about whom. */
const saidOf = (
  { reason, subjectId, access = null }: ToAsk,
  record: CaseRecord | null,
  offices: readonly AccessOffice[],
): Asked => {
  const person = record?.people.find(({ id }) => id === subjectId);
  return {
    reason,
    subject: person ? { name: person.name, relation: person.relation } : null,
    access: access && { wanted: access, offices: [...offices] },
  };
};

/** Why it could not be done whoever agreed, or is done alone; null: it waits for somebody. Nothing is written by looking. */
async function refusedAnyway(giving: GiveAccess, actor: Actor, wanted: Access): Promise<Refusal | null> {
  try {
    const given = await giving.give(actor, wanted, (_tx, needed) => {
      if (needed) throw new AsFarAsThat();
      return Promise.resolve(notNeeded);
    });
    return given.ok ? notNeeded : given.error;
  } catch (error) {
    if (error instanceof AsFarAsThat) return null;
    throw error;
  }
}

/** Thrown to roll back what led to where consent is needed. */
class AsFarAsThat extends Error {}

const notNeeded = refuse(
  'NotPossible',
  'CONSENT_NOT_NEEDED',
  {
    ja: 'これは、承認がなくても行えます。元の画面でそのまま行ってください。',
    en: 'This takes nobody’s consent: do it at once.',
  },
  ['input', 'access'],
);

/** About nobody and no case: the department's own table, or accounts. */
export const ofNoCase: SubjectCheck = (_tx, { subjectId, caseId }) =>
  Promise.resolve(subjectId === null && caseId === null ? null : noSubject);

/** About a person of the case; `deceased`: or, without subject, about the person who died. */
export const ofPerson =
  (deceased: 'or-the-deceased' | 'living'): SubjectCheck =>
  (_tx, { subjectId }, record) => {
    if (!record) return Promise.resolve(noSuchCase(['input', 'caseId']));
    if (subjectId === null) return Promise.resolve(deceased === 'living' ? noSubject : null);
    return Promise.resolve(
      record.people.some(({ id }) => id === subjectId) ? null : noSuchPerson(['input', 'subjectId']),
    );
  };
