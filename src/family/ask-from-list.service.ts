import { randomUUID } from 'node:crypto';
import { asSystem, contextOf, type FamilyActor, nameOf } from '../access/actor.js';
import { auditing } from '../access/audit/auditing.js';
import { caseIsOver, noSuchCase, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { type CaseRecord, readCase } from '../cases/case-record.js';
import { telephoneProblems } from '../cases/free-text.js';
import type { CalendarDate } from '../domain/calendar-date.js';
import type { ClosedOn } from '../domain/deadline.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Transaction } from '../platform/database/database.js';
import type { Statement as Sql } from '../platform/database/wire.js';
import { failure, type Result, success } from '../platform/errors/result.js';
import { tellOfCase } from '../questions/ask-again.js';
import {
  daysOfHalves,
  LONGEST_IN_WISH,
  noNumber,
  nothingAsked,
  offeredDays,
  tooManyDays,
} from '../visits/asked-on-form.js';
import {
  changeOwnWish,
  forgetOwnWish,
  type GuideWishContent,
  insertOwnWish,
  openGuideWish,
  readOwnWish,
  readWishesOfCases,
  sealGuideWish,
} from '../visits/guide-wish-rows.js';
import { MOST_WISHES, readWishes, withOwn, type WishedDay, writeWishes } from '../visits/wished-days.js';
import { readsOnly } from './keep-own-page.service.js';
import { readOwnVisits } from './own-visits.js';

/** As it comes out of the form on somebody's own page. */
export interface ListWishForm {
  /** Half days: `2026-11-25 morning`. */
  readonly halves: readonly string[];
  readonly hours: readonly string[];
  /** Empty: the number that is known of them. */
  readonly telephone: string;
}

/**
 * 希望日を伝える, from one's own list: who asks, and of which case, is known, so nothing is asked but days and hours. Nothing is
 * arranged here: the counter calls, as after the public guide, and until then it can be changed and taken back.
 */
export class AskFromList {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly settings: { readonly closedOn: ClosedOn; readonly callHours: readonly string[] },
  ) {}

  offered(): { readonly days: readonly CalendarDate[]; readonly hours: readonly string[] } {
    return { days: offeredDays(this.clock.today(), this.settings.closedOn), hours: this.settings.callHours };
  }

  /** In place of what they asked for before, as long as nobody has called. @returns the id of the wish */
  async ask(actor: FamilyActor, form: ListWishForm): Promise<Result<string | null, Refusal>> {
    const { days, hours } = this.offered();
    const asked = {
      days: daysOfHalves(days, form.halves),
      hours: hours.filter((hour) => form.hours.includes(hour)),
    };
    const [problem] = [
      ...(asked.days.length + asked.hours.length === 0 ? [nothingAsked] : []),
      ...(asked.days.length > MOST_WISHES ? [tooManyDays] : []),
      ...telephoneProblems(form.telephone, ['telephone'], LONGEST_IN_WISH),
    ];
    if (problem) return failure(problem);
    return this.#written(actor, 'askFromList', async (tx, record, standing) => {
      const self = record.people.find(({ id }) => id === actor.person);
      const isExpected = (await readOwnVisits(tx, record, actor.person, this.clock.today())).some(
        (visit) => visit.standing !== 'called-off',
      );
      const wish: GuideWishContent = {
        name: self?.name ?? '',
        telephone: form.telephone.trim() || (standing?.wish.telephone ?? self?.telephone ?? ''),
        deceased: null,
        deathDay: null,
        // Whoever is expected on a day changes that day, with the digits of their number (/k/visit).
        days: isExpected ? [] : asked.days,
        hours: asked.hours,
        code: null,
      };
      if (wish.days.length + wish.hours.length === 0) return failure(nothingAsked);
      if (wish.telephone === '') return failure(noNumber);
      const [id, at] = [standing?.id ?? randomUUID(), this.clock.now()];
      const sealed = sealGuideWish(this.keys, id, wish);
      return success({
        id,
        days: wish.days,
        done: standing
          ? changeOwnWish(id, sealed, at)
          : insertOwnWish(id, { caseId: record.id, personId: actor.person }, sealed, { by: nameOf(actor), at }),
      });
    });
  }

  /** Nobody is to call, and the days are none of the case's any more. Pressed twice it is taken back once. */
  async takeBack(actor: FamilyActor): Promise<Result<string | null, Refusal>> {
    return this.#written(actor, 'takeBackFromList', (_tx, _record, standing) =>
      Promise.resolve(success(standing && { id: standing.id, days: [], done: forgetOwnWish(standing.id) })),
    );
  }

  async #written(
    actor: FamilyActor,
    act: 'askFromList' | 'takeBackFromList',
    work: (tx: Transaction, record: CaseRecord, standing: Standing | null) => Promise<Result<Written | null, Refusal>>,
  ): Promise<Result<string | null, Refusal>> {
    if (actor.listOnly === true) return failure(readsOnly);
    return this.database.run(contextOf(actor), async (tx) => {
      await tx.pipeline([asSystem]);
      const record = await readCase(tx, this.keys, actor.case, true);
      if (!record) return failure(noSuchCase([]));
      if (record.status !== 'open') return failure(caseIsOver([]));
      const row = await readOwnWish(tx, { caseId: record.id, personId: actor.person }, true);
      const standing = row && { id: row.id, wish: openGuideWish(this.keys, row) };
      const written = await work(tx, record, standing);
      if (!written.ok) return written;
      if (written.value === null) return success(null);
      const { id, days, done } = written.value;
      const [stood, today] = [(await readWishes(tx, [record.id])).get(record.id) ?? [], this.clock.today()];
      const ofOthers = ((await readWishesOfCases(tx, [record.id])).get(record.id) ?? [])
        .filter((one) => one.state === 'linked' && one.id !== id)
        .flatMap((one) => openGuideWish(this.keys, one).days);
      const wished = withOwn(stood, { was: standing?.wish.days ?? [], ofOthers }, days, today);
      await tx.finish([
        done,
        ...writeWishes(record.municipality, record.id, wished, { by: nameOf(actor), at: this.clock.now() }),
        tellOfCase(record.municipality, record.id),
        auditing(actor, act, { cases: [record.id], subject: id }),
      ]);
      return success(id);
    });
  }
}

interface Standing {
  readonly id: string;
  readonly wish: GuideWishContent;
}

interface Written {
  readonly id: string;
  /** The days that they ask for now. */
  readonly days: readonly WishedDay[];
  readonly done: Sql;
}
