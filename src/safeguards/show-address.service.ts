import { randomUUID } from 'node:crypto';
import { type Actor, contextOf } from '../access/actor.js';
import { insertApproval, lockApproval, useApproval } from '../access/approvals/approval-rows.js';
import { auditing, reasonPlace } from '../access/audit/auditing.js';
import { noSuchCase, noSuchPerson, notYours, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import type { CaseRecord } from '../cases/case-record.js';
import { knownOfCase } from '../cases/protection/protection-state.js';
import { reasonProblems } from '../cases/free-text.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { failure, type Result, success } from '../platform/errors/result.js';
import type { Logger } from '../platform/logging/logger.js';
import { announce } from './approval-channel.js';
import { approvalPlace, type Asked, memberOf, noSuchApproval, notUsable } from './approvals.js';
import { readWholeCase } from './whole-case.js';

/** So long an address stays on the screen (ux.md §6.4, 丹波市). */
export const SHOWN_SECONDS = 30;

export interface ShownAddress {
  readonly address: string | null;
  /** Of the person who died there is none. */
  readonly telephone: string | null;
  readonly until: string;
}

const ACT = 'showAddress';
const IN_SPITE = 'breakGlass';

/** An address that is closed: shown to who asked, for half a minute, once a second person has agreed; or at once, and seen by the privacy officer. */
export class ShowAddress {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly log: Logger,
  ) {}

  async show(actor: Actor, approvalId: string): Promise<Result<ShownAddress, Refusal>> {
    const member = memberOf(actor);
    if (!member) return failure(notYours(['approvalId']));
    return this.database.run(contextOf(actor), async (tx) => {
      const now = this.clock.now();
      const row = await lockApproval(tx, approvalId, now);
      if (row?.act !== 'show-address' || row.caseId === null) return failure(noSuchApproval);
      if (row.askedBy !== member.person) return failure(notYours(['approvalId']));
      const until = endOf(row.usedAt ?? now);
      const again = row.state === 'used' && until > now;
      const wrong = again ? null : notUsable(row);
      if (wrong) return failure(wrong);
      // Whoever agreed did not know of what was reported since.
      const { flaggedAt } = await knownOfCase(tx, row.caseId);
      if (flaggedAt !== null && row.decidedAt !== null && row.decidedAt <= flaggedAt)
        return failure(notUsable({ state: 'expired' }) ?? noSuchApproval);
      const shown = addressIn(await readWholeCase(tx, this.keys, member, row.caseId), row.subjectId);
      if (!shown) return failure(noSuchCase(['approvalId']));
      await tx.finish([
        ...(again ? [] : [useApproval(row.id, now)]),
        auditing(actor, ACT, { cases: [row.caseId], subject: row.id, fields: fieldsOf(row.subjectId) }),
        announce(member.municipality, row.id),
      ]);
      return success({ ...shown, until });
    });
  }

  /** Without waiting for anybody, where somebody would come to harm meanwhile. */
  async breakGlass(
    actor: Actor,
    {
      caseId,
      personId,
      reason,
    }: { readonly caseId: string; readonly personId: string | null; readonly reason: string },
  ): Promise<Result<ShownAddress, Refusal>> {
    const member = memberOf(actor);
    if (!member) return failure(notYours(['input']));
    const [problem] = reasonProblems(reason, ['input', 'reason']);
    if (problem) return failure(problem);
    const result = await this.database.run<Result<ShownAddress, Refusal>>(contextOf(actor), async (tx) => {
      const record = await readWholeCase(tx, this.keys, member, caseId);
      if (!record) return failure(noSuchCase(['input', 'caseId']));
      const shown = addressIn(record, personId);
      if (!shown) return failure(noSuchPerson(['input', 'personId']));
      const [id, at] = [randomUUID(), this.clock.now()];
      const until = endOf(at);
      await tx.finish([
        insertApproval({
          id,
          act: 'show-address',
          caseId: record.id,
          subjectId: personId,
          sealed: record.sealer.seal({ reason, subject: namedIn(record, personId) } satisfies Asked, approvalPlace(id)),
          askedBy: member.person,
          askedRole: member.role,
          at,
          until,
          glassBroken: true,
        }),
        auditing(actor, IN_SPITE, {
          cases: [record.id],
          subject: id,
          fields: fieldsOf(personId),
          reason: record.sealer.seal(reason, reasonPlace(record.id, IN_SPITE)),
        }),
        announce(member.municipality, id),
      ]);
      return success({ ...shown, until });
    });
    if (result.ok)
      this.log.warn('an address was opened without a second person', { municipality: member.municipality });
    return result;
  }
}

const namedIn = ({ people }: CaseRecord, personId: string | null): Asked['subject'] => {
  const person = people.find(({ id }) => id === personId);
  return person ? { name: person.name, relation: person.relation } : null;
};
const endOf = (moment: string): string => new Date(Date.parse(moment) + SHOWN_SECONDS * 1_000).toISOString();
const fieldsOf = (personId: string | null): string[] =>
  personId === null ? ['deceased.address'] : ['people.address', 'people.telephone'];

function addressIn(record: CaseRecord | null, personId: string | null): Omit<ShownAddress, 'until'> | null {
  if (!record) return null;
  if (personId === null) return { address: record.notice.deceased.address, telephone: null };
  const person = record.people.find(({ id }) => id === personId);
  return person ? { address: person.address, telephone: person.telephone } : null;
}
