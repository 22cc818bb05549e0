import { randomUUID } from 'node:crypto';
import { type Actor, asSystem, contextOf, nameOf } from '../access/actor.js';
import { auditing, reasonPlace } from '../access/audit/auditing.js';
import { noSuchCase, notYours, refuse, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { type CaseRecord, readCase } from '../cases/case-record.js';
import { reasonProblems } from '../cases/free-text.js';
import { holdOf, holdPlace, insertHold, releaseHold } from '../cases/retention/hold-rows.js';
import type { HoldCaseInput } from '../contract/generated.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import type { Statement } from '../platform/database/wire.js';
import { failure, type Result, success } from '../platform/errors/result.js';

/** 保全: a case is kept beyond its time (a lawsuit, a request for disclosure, an inquiry) until somebody ends that. */
export class HoldCase {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of the case */
  hold(actor: Actor, input: HoldCaseInput): Promise<Result<string, Refusal>> {
    return this.#change(actor, input, 'holdCase', async (tx, record) => {
      if (await holdOf(tx, record.id)) return failure(heldAlready);
      const id = randomUUID();
      const sealed = record.sealer.seal(input.reason, holdPlace(id));
      return success(insertHold({ id, caseId: record.id, sealed, by: nameOf(actor), since: this.clock.now() }));
    });
  }

  /** @returns the id of the case */
  release(actor: Actor, input: HoldCaseInput): Promise<Result<string, Refusal>> {
    return this.#change(actor, input, 'releaseHold', async (tx, record) => {
      const standing = await holdOf(tx, record.id);
      return standing ? success(releaseHold(standing.id, nameOf(actor), this.clock.now())) : failure(notHeld);
    });
  }

  async #change(
    actor: Actor,
    { caseId, reason }: HoldCaseInput,
    act: 'holdCase' | 'releaseHold',
    change: (tx: SqlTransaction, record: CaseRecord) => Promise<Result<Statement, Refusal>>,
  ): Promise<Result<string, Refusal>> {
    if (actor.role !== 'privacy-officer') return failure(notYours(['input']));
    const [problem] = reasonProblems(reason, ['input', 'reason']);
    if (problem) return failure(problem);
    return this.database.run(contextOf(actor), async (tx) => {
      // A privacy officer reads the heads of cases; to lock one, against whoever is destroying it just now, takes the system.
      await tx.pipeline([asSystem]);
      const record = await readCase(tx, this.keys, caseId, true);
      if (!record) return failure(noSuchCase(['input', 'caseId']));
      const changed = await change(tx, record);
      if (!changed.ok) return changed;
      await tx.finish([
        changed.value,
        auditing(actor, act, { cases: [record.id], reason: record.sealer.seal(reason, reasonPlace(record.id, act)) }),
      ]);
      return success(record.id);
    });
  }
}

const heldAlready = refuse(
  'NotPossible',
  'HELD_ALREADY',
  {
    ja: 'この受付は、すでに保全されています。理由は受付の保存期限の欄で確かめてください。',
    en: 'This case is held already: its retention says why.',
  },
  ['input', 'caseId'],
);
const notHeld = refuse(
  'NotPossible',
  'NOT_HELD',
  {
    ja: 'この受付は保全されていません。受付を開き直して確かめてください。',
    en: 'This case is not held: open it again and look.',
  },
  ['input', 'caseId'],
);
