import { randomUUID } from 'node:crypto';
import { auditing } from '../access/audit/auditing.js';
import { readGuideCode } from '../access/family/access-code.js';
import { atFamilyDoor } from '../access/family/family-sessions.js';
import { invalid, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { telephoneProblems, textProblems } from '../cases/free-text.js';
import { isUuid } from '../cases/uuid.js';
import type { CalendarDate } from '../domain/calendar-date.js';
import type { ClosedOn } from '../domain/deadline.js';
import { readDay } from '../domain/era.js';
import { openDayFrom } from '../domain/open-day.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import {
  daysOfHalves,
  LONGEST_IN_WISH,
  noNumber,
  nothingAsked,
  offeredDays,
  tooManyDays,
} from '../visits/asked-on-form.js';
import { MOST_WISHES } from '../visits/wished-days.js';
import { type GuideWishContent, guideWishId, insertGuideWish, sealGuideWish } from '../visits/guide-wish-rows.js';
import { tellCounter } from '../questions/progress-channel.js';

/** As it comes out of the form. */
export interface GuideWishForm {
  /** Made with the form; with the same in it, it is one wish however often it is sent. */
  readonly form: string;
  readonly name: string;
  readonly telephone: string;
  readonly deceased: string;
  /** As it is typed. */
  readonly deathDay: string;
  /** Half days: `2026-11-25 morning`. */
  readonly halves: readonly string[];
  readonly hours: readonly string[];
  /** Letters of a kept guide; what are none is nothing. */
  readonly code: string;
}

export interface Asked {
  readonly wish: GuideWishContent;
  /** Until when somebody of the counter calls. */
  readonly calledBy: CalendarDate;
}

/**
 * 希望日を伝える: whoever has no paper, no code and perhaps no case asks for a day or for a call. Nothing is looked up, so
 * nothing can be learnt from the answer: it is the same whether there is a case or not.
 */
export class AskCounter {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly municipality: string,
    private readonly settings: { readonly closedOn: ClosedOn; readonly callHours: readonly string[] },
  ) {}

  /** Days that can be asked for: open ones from tomorrow on. */
  days(): CalendarDate[] {
    return offeredDays(this.clock.today(), this.settings.closedOn);
  }

  /** Hours in which somebody can be called: `12:00〜13:00`. */
  get hours(): readonly string[] {
    return this.settings.callHours;
  }

  async ask(given: GuideWishForm): Promise<Result<Asked, Refusal>> {
    const read = this.#read(given);
    if (!read.ok) return read;
    const form = isUuid(given.form) ? given.form : randomUUID();
    const id = guideWishId(this.keys, this.municipality, form, read.value);
    const at = atFamilyDoor(this.municipality);
    const fields = Object.entries(read.value).flatMap(([name, value]) =>
      value === null || value.length === 0 ? [] : [name],
    );
    await this.database.pipelined(at, [
      insertGuideWish(id, sealGuideWish(this.keys, id, read.value), this.clock.now()),
      tellCounter(this.municipality),
      auditing(at, 'askCounter', { subject: id, fields }),
    ]);
    return success({ wish: read.value, calledBy: openDayFrom(this.clock.today(), 1, this.settings.closedOn) });
  }

  #read({
    name,
    telephone,
    deceased,
    deathDay,
    halves,
    hours,
    code,
  }: GuideWishForm): Result<GuideWishContent, Refusal> {
    const days = daysOfHalves(this.days(), halves);
    const offered = this.hours.filter((hour) => hours.includes(hour));
    const died = deathDay.trim() === '' ? null : readDay(deathDay);
    const [problem] = [
      ...(days.length + offered.length === 0 ? [nothingAsked] : []),
      ...(days.length > MOST_WISHES ? [tooManyDays] : []),
      ...(name.trim() === '' ? [noName] : textProblems(name, ['name'], LONGEST_IN_WISH)),
      ...(telephone.trim() === '' ? [noNumber] : telephoneProblems(telephone, ['telephone'], LONGEST_IN_WISH)),
      ...textProblems(deceased, ['deceased'], LONGEST_IN_WISH),
      ...(deathDay.trim() !== '' && (died === null || died > this.clock.today()) ? [noSuchDay] : []),
    ];
    if (problem) return failure(problem);
    const whom = deceased.trim() === '' ? null : deceased;
    return success({
      name,
      telephone,
      deceased: whom,
      deathDay: died,
      days,
      hours: offered,
      code: readGuideCode(code),
    });
  }
}

const noName = invalid(
  'NAME_MISSING',
  {
    ja: 'お電話でお呼びするお名前を入れてください。名字だけでもかまいません。',
    en: 'Give a name by which we can call you. The family name is enough.',
  },
  ['name'],
);
const noSuchDay = invalid(
  'DATE_WRONG',
  {
    ja: '亡くなられた日を読み取れませんでした。「令和8年11月20日」のように入れるか、空けておいてください。',
    en: 'The day of death could not be read. Type it like 2026-11-20, or leave it empty.',
  },
  ['deathDay'],
);

/** What a visitor may be told of their wish, beside what is wrong with a text. */
export const REFUSED_OF_WISHES: readonly Refusal[] = [nothingAsked, tooManyDays, noName, noNumber, noSuchDay];
