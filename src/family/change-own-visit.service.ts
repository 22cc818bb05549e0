import { randomUUID } from 'node:crypto';
import { asSystem, contextOf, type FamilyActor, nameOf } from '../access/actor.js';
import { auditing } from '../access/audit/auditing.js';
import {
  holdTries,
  isLookedAt,
  lastFourOf,
  readLastFour,
  sameDigits,
  wrongDigits,
} from '../access/family/booker-digits.js';
import { inEvenTime } from '../access/family/even-time.js';
import { caseIsOver, invalid, noSuchCase, refuse, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { type CaseRecord, readCase } from '../cases/case-record.js';
import { textProblems } from '../cases/free-text.js';
import type { CalendarDate } from '../domain/calendar-date.js';
import type { ClosedOn } from '../domain/deadline.js';
import { inEraWithWeekday } from '../domain/era.js';
import { openDayFrom } from '../domain/open-day.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Transaction } from '../platform/database/database.js';
import type { Statement as Sql } from '../platform/database/wire.js';
import { failure, type Result, success } from '../platform/errors/result.js';
import { tellOfCase } from '../questions/ask-again.js';
import { bookerChanged, insertWish } from '../visits/bookers.js';
import { dueBeforeVisits } from '../visits/due-before-visits.js';
import { insertVisit, readVisit, updateVisit, type VisitRow, type VisitState } from '../visits/visit-rows.js';
import { readsOnly } from './keep-own-page.service.js';
import { telephoneOf } from './own-visits.js';

/** What a relative does to their own visit; the names are those of the audit. */
export const VISIT_ACTS = ['callOffVisit', 'takeUpVisit', 'wishOtherDay', 'takeBackWish'] as const;
export type VisitAct = (typeof VISIT_ACTS)[number];

export interface OwnVisitGiven {
  readonly id: string;
  /** Last four digits of the booker's telephone number, as they were typed. */
  readonly digits: string;
  /** With `wishOtherDay`: which days would do. */
  readonly words: string;
}

/** Longest word on which days would do; it becomes the note of a call-back. */
export const MOST_WORDS = 100;

/** Calls after this hour are made on the next open day: somebody must still see them. */
const LAST_HOUR_TO_CALL = 15;

/**
 * A relative calls their own visit off or asks for another day, on their own page: with the paper, and the last four digits of
 * the telephone number that was given with the visit. Whatever does not fit is answered alike and in the same time. Nothing is
 * arranged here: for another day the counter calls, and until then the visit stays as it was.
 */
export class ChangeOwnVisit {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly settings: { readonly closedOn: ClosedOn },
  ) {}

  async change(actor: FamilyActor, act: VisitAct, given: OwnVisitGiven): Promise<Result<string, Refusal>> {
    if (actor.listOnly === true) return failure(readsOnly);
    const digits = readLastFour(given.digits);
    if (digits === null) return failure(fourDigits);
    const [problem] = textProblems(given.words, ['words'], MOST_WORDS);
    if (problem) return failure(problem);
    return inEvenTime(() => this.#tried(actor, act, { ...given, digits }));
  }

  async #tried(actor: FamilyActor, act: VisitAct, given: OwnVisitGiven): Promise<Result<string, Refusal>> {
    return this.database.run(contextOf(actor), async (tx) => {
      // Theirs it is if row-level security shows it to them; what follows is the system's work.
      const own = await readVisit(tx, given.id);
      await tx.pipeline([asSystem]);
      const record = await readCase(tx, this.keys, actor.case, true);
      if (!record) return failure(noSuchCase([]));
      const visit = own === null ? null : await readVisit(tx, own.id, true);
      const [held] = await tx.pipeline([holdTries(visit?.id ?? null, this.clock.now())]);
      const kept = visit && lastFourOf(telephoneOf(record, visit));
      const isRight = sameDigits(this.keys, record.municipality, given.digits, kept);
      const looked = isLookedAt(held);
      if (visit === null || !isRight || !looked) {
        await tx.pipeline([
          wrongDigits(visit?.id ?? null, looked, this.clock.now()),
          auditing(actor, act, { cases: [record.id], subject: visit?.id, refused: doesNotFit.code }),
        ]);
        return failure(doesNotFit);
      }
      if (record.status !== 'open') return failure(caseIsOver([]));
      const done = await this.#statements(tx, actor, act, { record, visit, words: given.words });
      if (done === null) return failure(hasChanged);
      await tx.pipeline(done);
      await tx.finish([
        ...(await dueBeforeVisits(tx, record.id, this.settings.closedOn)),
        tellOfCase(record.municipality, record.id),
        auditing(actor, act, { cases: [record.id], subject: visit.id }),
      ]);
      return success(visit.id);
    });
  }

  /** @returns null where the visit is no longer what their page showed */
  async #statements(
    tx: Transaction,
    actor: FamilyActor,
    act: VisitAct,
    { record, visit, words }: { readonly record: CaseRecord; readonly visit: VisitRow; readonly words: string },
  ): Promise<Sql[] | null> {
    if (visit.kind !== 'visit' || visit.day < this.clock.today()) return null;
    const at = this.clock.now();
    const becomes = (state: VisitState): Sql => updateVisit(record.municipality, { ...visit, state }, at);
    const [wish, calledOff] = [await pendingWish(tx, visit.id), await wasCalledOff(tx, visit.id)];
    switch (act) {
      case 'callOffVisit':
        return visit.state === 'planned' && wish === null ? [becomes('cancelled'), bookerChanged(visit.id, at)] : null;
      case 'takeUpVisit':
        return visit.state === 'cancelled' && calledOff ? [becomes('planned'), bookerChanged(visit.id, null)] : null;
      case 'wishOtherDay':
        if (visit.state !== 'planned') return null;
        // A form that is sent twice asks for one call.
        return wish === null ? this.#callBack(actor, record, visit, words) : [bookerChanged(visit.id, null)];
      case 'takeBackWish':
        return wish === null
          ? null
          : [updateVisit(record.municipality, { ...wish, state: 'cancelled' }, at), bookerChanged(visit.id, null)];
    }
  }

  #callBack(actor: FamilyActor, record: CaseRecord, visit: VisitRow, words: string): Sql[] {
    const id = randomUUID();
    const said = words.trim() === '' ? '' : `「${words.trim()}」`;
    const visitor = {
      personId: actor.person,
      who: null,
      telephone: telephoneOf(record, visit),
      note: `${inEraWithWeekday(visit.day).ja}${visit.hour === null ? '' : ` ${visit.hour}`}の来庁を別の日に。ご本人の画面から。${said}`,
    };
    const callBack = { id, day: this.#dayToCall(), hour: null, kind: 'call-back', state: 'planned' } as const;
    return [
      insertVisit(record, callBack, visitor, { by: nameOf(actor), at: this.clock.now() }),
      insertWish(record, id, { visitId: visit.id, personId: actor.person }),
      bookerChanged(visit.id, null),
    ];
  }

  #dayToCall(): CalendarDate {
    const today = this.clock.today();
    const isOpen = !this.settings.closedOn('city', today);
    return isOpen && hourInJapan(this.clock.now()) < LAST_HOUR_TO_CALL
      ? today
      : openDayFrom(today, 1, this.settings.closedOn);
  }
}

// Japan is nine hours ahead of UTC the whole year.
const hourInJapan = (instant: string): number => (new Date(instant).getUTCHours() + 9) % 24;

async function pendingWish(tx: Transaction, visitId: string): Promise<VisitRow | null> {
  const [row] = await tx.query<{ id: string }>(
    `select v.id from bookers b join visits v on v.municipality_id = b.municipality_id and v.id = b.visit_id
      where b.municipality_id = (select current_municipality()) and b.wish_of = $1 and v.state = 'planned' limit 1`,
    [visitId],
  );
  const wish = row && (await readVisit(tx, row.id, true));
  return wish?.state === 'planned' ? wish : null;
}

async function wasCalledOff(tx: Transaction, visitId: string): Promise<boolean> {
  const [row] = await tx.query<{ own: boolean }>(
    'select called_off_at is not null as own from bookers where municipality_id = (select current_municipality()) and visit_id = $1',
    [visitId],
  );
  return row?.own === true;
}

const fourDigits = invalid(
  'FOUR_DIGITS',
  {
    ja: '電話番号の下4けたを、数字4つで入れてください。例：6700',
    en: 'Type the last four digits of the telephone number: four digits, for example 6700.',
  },
  ['digits'],
);

const doesNotFit = refuse(
  'NotAllowed',
  'DIGITS_DO_NOT_FIT',
  {
    ja: '電話番号の下4けたを確かめられなかったため、予定はそのままです。ご予約のときの番号をお確かめください。何度か合わなかったときは、15分ほどおいてからお試しください。お電話でも変えられます。',
    en: 'The last four digits could not be confirmed, so nothing was changed. Check the number that was given with the booking; after several attempts, wait a quarter of an hour. You can change it by telephone too.',
  },
  ['digits'],
);

const hasChanged = refuse(
  'NotPossible',
  'VISIT_HAS_CHANGED',
  {
    ja: 'この予定は、画面を開いたあとに変わりました。いまの予定を、もう一度ご覧ください。',
    en: 'This visit has changed since the page was opened. Please look at it again.',
  },
  [],
);

/** What a relative may be told of their own visit, beside what is wrong with a text. */
export const REFUSED_OF_VISITS: readonly Refusal[] = [fourDigits, doesNotFit, hasChanged];
