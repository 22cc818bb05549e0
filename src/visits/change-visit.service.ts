import { type Actor, contextOf, isCounter } from '../access/actor.js';
import { auditing, fieldsGiven } from '../access/audit/auditing.js';
import { caseIsOver, noSuchPerson, notYours, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import type { ChangeVisitInput } from '../contract/generated.js';
import type { ClosedOn } from '../domain/deadline.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import { tellOfCase } from '../questions/ask-again.js';
import { keepBooker } from './bookers.js';
import { dueBeforeVisits } from './due-before-visits.js';
import { lockVisit } from './locked-visit.js';
import { noDay, noTelephone, orNothing, personOrName, readHour, readVisitDay, visitorProblems } from './visit-input.js';
import { openVisitor, sealVisitor, updateVisit, type Visitor } from './visit-rows.js';
import { findByVisits } from './visit-tokens.js';

/** Another day, another hour, somebody else. What is left out stays; a day that stays may lie in the past. */
export class ChangeVisit {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly settings: { readonly closedOn: ClosedOn },
  ) {}

  async change(actor: Actor, input: ChangeVisitInput): Promise<Result<string, Refusal>> {
    if (!isCounter(actor)) return failure(notYours(['input']));
    if (input.day === null) return failure(noDay(['input', 'day']));
    const day =
      input.day === undefined
        ? null
        : readVisitDay(input.day, this.clock.today(), this.settings.closedOn, ['input', 'day']);
    if (day && !day.ok) return day;
    const hour = readHour(input.hour, ['input', 'hour']);
    if (!hour.ok) return hour;
    const [problem] = visitorProblems({
      who: input.who ?? null,
      telephone: input.telephone ?? null,
      note: input.note ?? null,
    });
    if (problem) return failure(problem);
    if (orNothing(input.personId) !== null && orNothing(input.who) !== null) return failure(personOrName);
    return this.database.run(contextOf(actor), async (tx) => {
      const locked = await lockVisit(tx, this.keys, input);
      if (!locked.ok) return locked;
      const { record, visit } = locked.value;
      if (record.status !== 'open') return failure(caseIsOver(['input', 'id']));
      const visitor = visitorWith(openVisitor(record.sealer, visit), input);
      const person = orNothing(input.personId);
      if (person !== null && !record.people.some(({ id }) => id === person))
        return failure(noSuchPerson(['input', 'personId']));
      if (visit.kind === 'call-back' && visitor.telephone === null) return failure(noTelephone);
      const changed = {
        id: visit.id,
        day: day ? day.value : visit.day,
        hour: input.hour === undefined ? visit.hour : hour.value,
        state: visit.state,
        sealed: sealVisitor(record.sealer, visit.id, visitor),
      };
      const reached = await findByVisits(tx, this.keys, record, { visitId: visit.id, visitor });
      await tx.pipeline([
        updateVisit(record.municipality, changed, this.clock.now()),
        keepBooker(record, visit.id, visitor),
      ]);
      await tx.finish([
        ...reached,
        ...(await dueBeforeVisits(tx, record.id, this.settings.closedOn)),
        tellOfCase(record.municipality, record.id),
        auditing(actor, 'changeVisit', {
          cases: [record.id],
          subject: visit.id,
          fields: fieldsGiven(input, ['id', 'expectedVersion']),
        }),
      ]);
      return success(visit.id);
    });
  }
}

/** Person and name take each other's place. */
function visitorWith(before: Visitor, { personId, who, telephone, note }: ChangeVisitInput): Visitor {
  const byPerson = orNothing(personId) !== null;
  const byName = orNothing(who) !== null;
  return {
    personId: personId === undefined ? (byName ? null : before.personId) : orNothing(personId),
    who: who === undefined ? (byPerson ? null : before.who) : orNothing(who),
    telephone: telephone === undefined ? before.telephone : orNothing(telephone),
    note: note === undefined ? before.note : orNothing(note),
  };
}
