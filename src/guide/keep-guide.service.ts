import { newGuideCode, readGuideCode } from '../access/family/access-code.js';
import { inEvenTime, REFUSED_AFTER_MS } from '../access/family/even-time.js';
import { countIn, FamilyAttempts, MOST_AN_HOUR } from '../access/family/family-attempts.js';
import { atFamilyDoor } from '../access/family/family-sessions.js';
import { refuse, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { addDays, type CalendarDate } from '../domain/calendar-date.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { rowsOf } from '../platform/database/rows.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import type { Logger } from '../platform/logging/logger.js';
import type { Guided } from './guided.js';
import { GuideLetters, insertKeptGuide, KEPT_DAYS, keptGuideWith, renewKeptGuide } from './kept-guide-rows.js';

/** The letters under which something was put away, in plain form, and the version that this browser knows. */
export interface Kept {
  readonly code: string;
  readonly version: number;
  /** The last day on which they open it. */
  readonly until: CalendarDate;
}

/** Letters that stand for somebody else's already are drawn again; twice in a row that does not happen. */
const DRAWS = 5;

/** 控えておく: eight letters instead of a printer (eight-days.md, day 6). Of nobody: no name is asked, none is kept. */
export class KeepGuide {
  readonly #letters: GuideLetters;
  readonly #attempts: FamilyAttempts;

  constructor(
    private readonly database: Database,
    keys: KeyRing,
    private readonly clock: Clock,
    private readonly log: Logger,
    private readonly municipality: string,
    private readonly refusedAfter = REFUSED_AFTER_MS,
  ) {
    this.#letters = new GuideLetters(keys, municipality);
    this.#attempts = new FamilyAttempts(keys, municipality, 'guide attempt');
  }

  /**
   * Under the letters of before, if nobody kept something else under them since; else under new ones, so that nothing that
   * somebody wrote on a calendar ever opens what they did not say.
   */
  async keep(guided: Guided, before: Kept | null): Promise<Kept> {
    const today = this.clock.today();
    const until = addDays(today, KEPT_DAYS);
    return this.database.run(atFamilyDoor(this.municipality), async (tx) => {
      if (before !== null) {
        const { code, version } = before;
        const sealed = this.#letters.seal(code, guided);
        const [renewed] = await tx.pipeline([renewKeptGuide(this.#letters.token(code), sealed, version, today)]);
        if (rowsOf(renewed).length > 0) return { code, version: version + 1, until };
      }
      for (let draw = 0; draw < DRAWS; draw += 1) {
        const code = newGuideCode();
        const sealed = this.#letters.seal(code, guided);
        const [inserted] = await tx.pipeline([insertKeptGuide(this.#letters.token(code), sealed, today)]);
        if (rowsOf(inserted).length > 0) return { code, version: 1, until };
      }
      throw new Error('no letters are left for a kept guide');
    });
  }

  /**
   * The same refusal after the same work for letters that nobody has, that are over, and where too many were tried, from this
   * address or in all. Reading takes nothing away: the same letters open it again, elsewhere too.
   * @param typed as it was typed or scanned
   */
  async open(
    typed: string,
    address: string,
  ): Promise<Result<{ readonly guided: Guided; readonly kept: Kept }, Refusal>> {
    const code = readGuideCode(typed);
    return code === null ? failure(lookAgain) : inEvenTime(() => this.#tried(code, address), this.refusedAfter);
  }

  async #tried(code: string, address: string) {
    const now = this.clock.now();
    return this.database.run(atFamilyDoor(this.municipality), async (tx) => {
      const [ofAddress, ofAll, found] = await tx.pipeline([
        this.#attempts.ofAddress(address, now),
        this.#attempts.ofAll(now),
        keptGuideWith(this.#letters.token(code), this.clock.today()),
      ]);
      const isLookedAt = countIn(ofAddress) < MOST_AN_HOUR.address && countIn(ofAll) < MOST_AN_HOUR.all;
      const kept = this.#letters.opened(code, found);
      if (kept !== null && isLookedAt)
        return success({ guided: kept.guided, kept: { code, version: kept.version, until: kept.until } });
      const [, all] = await tx.pipeline(this.#attempts.failed(address, now));
      if (countIn(all) === 1) await tx.pipeline([this.#attempts.forgetOld(now)]);
      if (countIn(all) === MOST_AN_HOUR.all)
        this.log.warn('many letters of kept guides were tried within an hour', {
          municipality: this.municipality,
          count: MOST_AN_HOUR.all,
        });
      return failure(opensNothing);
    });
  }
}

const opensNothing = refuse(
  'NotAllowed',
  'OPENS_NOTHING',
  {
    ja: 'この番号では、控えを開けませんでした。控えてから30日が過ぎたか、番号がちがうようです。何度か合わなかったときは、1時間ほどおいてからお試しください。お急ぎのときは、はじめからお答えいただくか、番号をそのまま窓口でお伝えください。',
    en: 'These letters open nothing: thirty days have passed, or they are different ones. After several attempts wait an hour. If you are in a hurry, answer again from the beginning, or tell the letters at the counter.',
  },
  ['code'],
);

const lookAgain = refuse(
  'InvalidInput',
  'LOOK_AGAIN',
  {
    ja: '番号の文字がどれか違うようです。控えをご覧になり、8文字を入れてください。数字の0と1、英字のI、L、Oは使っていません。紙でお渡しした番号は、ご案内の紙にあるところから入れてください。',
    en: 'One of the letters seems to be different. Please look at what you wrote down and type the eight characters. There is no 0, 1, I, L or O among them. A code on a paper from the counter opens at the address on that paper.',
  },
  ['code'],
);

/** What whoever types letters may be told. */
export const REFUSED_OF_LETTERS: readonly Refusal[] = [opensNothing, lookAgain];
