import { type Actor, contextOf, isCounter } from '../access/actor.js';
import { auditing } from '../access/audit/auditing.js';
import { caseIsOver, notYours, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import type * as contract from '../contract/generated.js';
import type { ClosedOn } from '../domain/deadline.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import { tellOfCase } from '../questions/ask-again.js';
import { dueBeforeVisits } from './due-before-visits.js';
import { lockVisit } from './locked-visit.js';
import { updateVisit, type VisitState } from './visit-rows.js';

const STATES: Readonly<Record<contract.VisitState, VisitState>> = {
  PLANNED: 'planned',
  ARRIVED: 'arrived',
  DONE: 'done',
  CANCELLED: 'cancelled',
};
/** Of a case that is over a visit can still end, and nobody comes any more. */
const ENDS: ReadonlySet<VisitState> = new Set(['done', 'cancelled']);

/** What became of a visit. Nothing is final: a wrong key is undone by the state of before. */
export class SetVisitState {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly settings: { readonly closedOn: ClosedOn },
  ) {}

  async set(actor: Actor, input: contract.SetVisitStateInput): Promise<Result<string, Refusal>> {
    if (!isCounter(actor)) return failure(notYours(['input']));
    const state = STATES[input.state];
    return this.database.run(contextOf(actor), async (tx) => {
      const locked = await lockVisit(tx, this.keys, input);
      if (!locked.ok) return locked;
      const { record, visit } = locked.value;
      if (record.status !== 'open' && !ENDS.has(state)) return failure(caseIsOver(['input', 'id']));
      await tx.pipeline([updateVisit(record.municipality, { ...visit, state }, this.clock.now())]);
      await tx.finish([
        ...(await dueBeforeVisits(tx, record.id, this.settings.closedOn)),
        tellOfCase(record.municipality, record.id),
        auditing(actor, 'setVisitState', { cases: [record.id], subject: visit.id, fields: [`state.${state}`] }),
      ]);
      return success(visit.id);
    });
  }
}
