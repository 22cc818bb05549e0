import { type Actor, contextOf, isCounter } from '../access/actor.js';
import { auditing, fieldsGiven } from '../access/audit/auditing.js';
import { caseIsOver, invalid, noSuchPerson, notYours, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import type * as contract from '../contract/generated.js';
import type { ClosedOn } from '../domain/deadline.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import { tellOfCase } from '../questions/ask-again.js';
import { keepBooker } from './bookers.js';
import { dueBeforeVisits } from './due-before-visits.js';
import { lockVisit } from './locked-visit.js';
import { lockOther, stateAlone } from './other-visit.js';
import { orNothing, personOrName, visitorProblems } from './visit-input.js';
import { openVisitor, sealVisitor, updateVisit, type Visitor, type VisitState } from './visit-rows.js';

const STATES: Readonly<Record<contract.VisitState, VisitState>> = {
  PLANNED: 'planned',
  ARRIVED: 'arrived',
  DONE: 'done',
  CANCELLED: 'cancelled',
};
/** Of a case that is over a visit can still end, and nobody comes any more. */
const ENDS: ReadonlySet<VisitState> = new Set(['done', 'cancelled']);

/**
 * What became of a visit. Nothing is final: a wrong key is undone by the state of before. Where the next had taken the place of
 * another, both are undone in one step: half of it would leave two people here, or nobody.
 */
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
    const here = { personId: orNothing(input.personId), who: orNothing(input.who) };
    const isSaid = here.personId !== null || here.who !== null;
    if (isSaid && state !== 'arrived') return failure(onlyOfWhoArrived);
    if (here.personId !== null && here.who !== null) return failure(personOrName);
    const [problem] = visitorProblems({ who: here.who });
    if (problem) return failure(problem);
    return this.database.run(contextOf(actor), async (tx) => {
      const locked = await lockVisit(tx, this.keys, input);
      if (!locked.ok) return locked;
      const { record, visit } = locked.value;
      const states = [state, ...(input.other ? [STATES[input.other.state]] : [])];
      if (record.status !== 'open' && !states.every((one) => ENDS.has(one)))
        return failure(caseIsOver(['input', 'id']));
      if (here.personId !== null && !record.people.some(({ id }) => id === here.personId))
        return failure(noSuchPerson(['input', 'personId']));
      const other = input.other ? await lockOther(tx, record, visit.id, input.other, ['input', 'other']) : null;
      if (other && !other.ok) return other;
      const now = this.clock.now();
      const before = openVisitor(record.sealer, visit);
      const visitor = isSaid ? whoIsHere(before, here) : state === 'planned' ? (before.planned ?? before) : before;
      const sealed = sealVisitor(record.sealer, visit.id, visitor);
      await tx.pipeline([
        updateVisit(record.municipality, { ...visit, state, sealed }, now),
        keepBooker(record, visit.id, visitor),
        ...(input.other && other ? stateAlone(record, other.value, STATES[input.other.state], now) : []),
      ]);
      await tx.finish([
        ...(await dueBeforeVisits(tx, record.id, this.settings.closedOn)),
        tellOfCase(record.municipality, record.id),
        auditing(actor, 'setVisitState', {
          cases: [record.id],
          subject: visit.id,
          fields: [`state.${state}`, ...fieldsGiven(input, ['id', 'expectedVersion', 'state', 'other'])],
        }),
        ...(input.other && other
          ? [
              auditing(actor, 'setVisitState', {
                cases: [record.id],
                subject: other.value.id,
                fields: [`state.${STATES[input.other.state]}`],
              }),
            ]
          : []),
      ]);
      return success(visit.id);
    });
  }
}

/** The number and the note are those of whoever was to come: they are kept for them, and not shown with somebody else. */
function whoIsHere(before: Visitor, here: Pick<Visitor, 'personId' | 'who'>): Visitor {
  const planned = before.planned ?? before;
  const isSame = planned.personId === here.personId && planned.who === here.who;
  return isSame ? planned : { ...here, telephone: null, note: null, planned };
}

const onlyOfWhoArrived = invalid(
  'ONLY_WITH_ARRIVED',
  {
    ja: 'どなたが来られたかは、「来られました」にするときに入れてください。予定の方を替えるには、予定を直してください。',
    en: 'Say who is here together with ARRIVED. To plan for somebody else, change the visit.',
  },
  ['input', 'personId'],
);
