import { randomUUID } from 'node:crypto';
import { type Actor, contextOf, isCounter, nameOf } from '../access/actor.js';
import { auditing, fieldsGiven } from '../access/audit/auditing.js';
import { caseIsOver, noSuchCase, noSuchPerson, notYours, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { type CaseRecord, readCase } from '../cases/case-record.js';
import type { Releases } from '../catalogue/releases.js';
import type * as contract from '../contract/generated.js';
import type { ClosedOn } from '../domain/deadline.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Transaction } from '../platform/database/database.js';
import type { Statement as Sql } from '../platform/database/wire.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import { tellOfCase } from '../questions/ask-again.js';
import { openHeld } from '../questions/open-held.js';
import { keepBooker } from './bookers.js';
import { dueBeforeVisits } from './due-before-visits.js';
import { lockOther, stateAlone } from './other-visit.js';
import {
  noTelephone,
  onlyWalkIn,
  orNothing,
  personOrName,
  readHour,
  readVisitDay,
  visitorProblems,
} from './visit-input.js';
import { type StandingVisit, standingVisit } from './standing-visit.js';
import { insertVisit, sealVisitor, updateVisit, type VisitKind } from './visit-rows.js';
import { findByVisits } from './visit-tokens.js';

/** What stands now, and whether it was so before: then nobody need take it back. */
export interface Planned {
  readonly id: string;
  readonly stoodBefore: boolean;
  /** The visit that ended with it; null: none was to, or somebody changed it meanwhile. */
  readonly left: string | null;
}

interface Left {
  readonly id: string;
  readonly told: readonly Sql[];
}

const KINDS: Readonly<Record<contract.VisitKind, VisitKind>> = {
  VISIT: 'visit',
  WALK_IN: 'walk-in',
  CALL_BACK: 'call-back',
};

/** The counter writes down who comes when. A case may have several visits: two heirs who don't speak (eight-days.md, day 5). */
export class PlanVisit {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly releases: Releases,
    private readonly clock: Clock,
    private readonly settings: { readonly closedOn: ClosedOn },
  ) {}

  /** Whoever walks in a second time in a day, or was to come today anyway, is here once: their visit stands or begins. */
  async plan(actor: Actor, input: contract.PlanVisitInput): Promise<Result<Planned, Refusal>> {
    if (!isCounter(actor)) return failure(notYours(['input']));
    const kind = KINDS[input.kind ?? 'VISIT'];
    const today = this.clock.today();
    // Whoever stands at the counter is here, whatever the calendar says of the day: some cities open on a Saturday.
    const closedOn: ClosedOn = (office, date) =>
      !(kind === 'walk-in' && date === today) && this.settings.closedOn(office, date);
    const day = readVisitDay(input.day, today, closedOn, ['input', 'day']);
    if (!day.ok) return day;
    const hour = readHour(input.hour, ['input', 'hour']);
    if (!hour.ok) return hour;
    const visitor = {
      personId: input.personId ?? null,
      who: orNothing(input.who),
      telephone: orNothing(input.telephone),
      note: orNothing(input.note),
    };
    const [problem] = visitorProblems(visitor);
    if (problem) return failure(problem);
    if (visitor.personId !== null && visitor.who !== null) return failure(personOrName);
    if (kind === 'call-back' && visitor.telephone === null) return failure(noTelephone);
    const sat = input.leaving ?? null;
    if (sat !== null && kind !== 'walk-in') return failure(onlyWalkIn);
    return this.database.run(contextOf(actor), async (tx) => {
      const record = await readCase(tx, this.keys, input.caseId, true);
      if (!record) return failure(noSuchCase(['input', 'caseId']));
      if (record.status !== 'open') return failure(caseIsOver(['input', 'caseId']));
      if (visitor.personId !== null && !record.people.some(({ id }) => id === visitor.personId))
        return failure(noSuchPerson(['input', 'personId']));
      const standing = kind === 'walk-in' ? await standingVisit(tx, record, day.value, visitor) : null;
      const leaving = await this.leaves(tx, actor, record, sat, standing?.visit.id ?? null);
      if (!leaving.ok) return leaving;
      const left = leaving.value;
      if (standing?.visit.state === 'arrived') {
        if (left)
          await tx.finish([
            ...(await dueBeforeVisits(tx, record.id, this.settings.closedOn)),
            ...left.told,
            tellOfCase(record.municipality, record.id),
          ]);
        return success({ id: standing.visit.id, stoodBefore: true, left: left?.id ?? null });
      }
      if (standing !== null) return success(await this.begin(tx, actor, record, standing, input, left));
      const id = randomUUID();
      const visit = {
        id,
        day: day.value,
        hour: hour.value,
        kind,
        // Whoever came without an arrangement is here.
        state: kind === 'walk-in' ? ('arrived' as const) : ('planned' as const),
      };
      await tx.pipeline([
        insertVisit(record, visit, visitor, { by: nameOf(actor), at: this.clock.now() }),
        keepBooker(record, id, visitor),
      ]);
      await tx.finish([
        ...((kind === 'call-back' ? null : await this.asksWithTheBooking(tx, actor, record)) ?? []),
        ...(await findByVisits(tx, this.keys, record, { visitId: id, visitor })),
        ...(await dueBeforeVisits(tx, record.id, this.settings.closedOn)),
        tellOfCase(record.municipality, record.id),
        auditing(actor, 'planVisit', {
          cases: [record.id],
          subject: id,
          fields: fieldsGiven(input, ['caseId', 'leaving']),
        }),
        ...(left?.told ?? []),
      ]);
      return success({ id, stoodBefore: false, left: left?.id ?? null });
    });
  }

  /** Who sat there until now has gone, in the same step as the next has come; a visit that was changed elsewhere stays as it is there. */
  private async leaves(
    tx: Transaction,
    actor: Actor,
    record: CaseRecord,
    leaving: contract.LeavingVisitInput | null,
    next: string | null,
  ): Promise<Result<Left | null, Refusal>> {
    // Their own visit goes on where they are the one who comes.
    if (leaving === null || leaving.id === next) return success(null);
    const found = await lockOther(tx, record, next, leaving, ['input', 'leaving']);
    if (!found.ok) return found.error.kind === 'Changed' ? success(null) : found;
    const { id, state } = found.value;
    // Only who is here can leave.
    if (state !== 'arrived') return success(null);
    await tx.pipeline(stateAlone(record, found.value, 'done', this.clock.now()));
    const told = auditing(actor, 'setVisitState', { cases: [record.id], subject: id, fields: ['state.done'] });
    return success({ id, told: [told] });
  }

  /** 予約を待つ市（workflow.md §4）: the family has booked, so what waited for that goes out now. */
  private async asksWithTheBooking(tx: Transaction, actor: Actor, record: CaseRecord): Promise<Sql[] | null> {
    const { catalogue } = await this.releases.release(record.releaseId, tx);
    const { clock } = this;
    const { closedOn } = this.settings;
    return openHeld(tx, { actor, record, catalogue, clock, closedOn, held: ['booking'], reason: null });
  }

  /** Their own visit of today, as it was planned: hour, number and note are theirs. */
  private async begin(
    tx: Transaction,
    actor: Actor,
    record: CaseRecord,
    { visit, visitor }: StandingVisit,
    input: contract.PlanVisitInput,
    left: Left | null,
  ): Promise<Planned> {
    const sealed = sealVisitor(record.sealer, visit.id, visitor);
    await tx.pipeline([
      updateVisit(record.municipality, { ...visit, state: 'arrived', sealed }, this.clock.now()),
      keepBooker(record, visit.id, visitor),
    ]);
    await tx.finish([
      ...(await dueBeforeVisits(tx, record.id, this.settings.closedOn)),
      tellOfCase(record.municipality, record.id),
      auditing(actor, 'planVisit', {
        cases: [record.id],
        subject: visit.id,
        fields: ['state.arrived', ...fieldsGiven(input, ['caseId', 'leaving'])],
      }),
      ...(left?.told ?? []),
    ]);
    return { id: visit.id, stoodBefore: false, left: left?.id ?? null };
  }
}
