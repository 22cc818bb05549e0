import { type Actor, contextOf } from '../access/actor.js';
import { lockApproval, useApproval } from '../access/approvals/approval-rows.js';
import { auditing } from '../access/audit/auditing.js';
import { notYours, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import type { Consent } from '../access/staff/consent.js';
import type { Access, GiveAccess, Given } from '../access/staff/give-access.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import { failure, type Result, success } from '../platform/errors/result.js';
import { announce } from './approval-channel.js';
import { askedIn, type Asker, askerOf, noSuchApproval, notUsable } from './approvals.js';

/** What opens cases, once the privacy officer has agreed: exactly what they read, once, by who asked. */
export class GrantAccess {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly giving: GiveAccess,
  ) {}

  async grant(actor: Actor, approvalId: string): Promise<Result<Given, Refusal>> {
    const keeper = actor.role === 'people-admin' ? askerOf(actor) : null;
    if (!keeper) return failure(notYours(['approvalId']));
    const asked = await this.database.run(contextOf(actor), (tx) => this.#agreed(tx, keeper, approvalId));
    if (!asked.ok) return asked;
    // Looked at once more in the transaction of the act, which may be somebody else's try as well.
    const consent: Consent = async (tx) => {
      const still = await this.#agreed(tx, keeper, approvalId);
      if (!still.ok) return still.error;
      await tx.pipeline([
        useApproval(approvalId, this.clock.now()),
        auditing(actor, 'grantAccess', { subject: approvalId, fields: [asked.value.kind] }),
        announce(keeper.municipality, approvalId),
      ]);
      return null;
    };
    return this.giving.give(actor, asked.value, consent);
  }

  async #agreed(tx: SqlTransaction, { person, municipality }: Asker, id: string): Promise<Result<Access, Refusal>> {
    const row = await lockApproval(tx, id, this.clock.now());
    if (row?.act !== 'grant-access') return failure(noSuchApproval);
    if (row.askedBy !== person) return failure(notYours(['approvalId']));
    const over = notUsable(row);
    const wanted = askedIn(this.keys, municipality, row)?.access?.wanted;
    return over || !wanted ? failure(over ?? noSuchApproval) : success(wanted);
  }
}
