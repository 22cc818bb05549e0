import { auditing } from '../audit/auditing.js';
import { timingSafeEqual } from 'node:crypto';
import type { FamilyActor } from '../actor.js';
import { listIsFresh } from '../protection-list.js';
import { type Refusal, refuse } from '../refusal.js';
import type { KeyRing } from '../sealing.js';
import { hashOf, newToken, type NewToken } from '../staff/tokens.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { rowsOf } from '../../platform/database/rows.js';
import type { Statement } from '../../platform/database/wire.js';
import { failure, type Result, success } from '../../platform/errors/result.js';
import type { Logger } from '../../platform/logging/logger.js';
import { readAccessCode } from './access-code.js';
import { birthDateToken, codeToken } from './access-papers.js';
import { inEvenTime, REFUSED_AFTER_MS } from './even-time.js';
import { countIn, FamilyAttempts, MOST_AN_HOUR } from './family-attempts.js';
import { atFamilyDoor, beginFamilySession, familyActor, type PaperRow } from './family-sessions.js';

/** Wrong birth dates on one code: after so many it pauses, after so many the counter must issue it anew (ux.md §6.5). */
export const WRONG_PAIRS = { pause: 5, lock: 10, pauseMinutes: 15 } as const;

export interface FamilyPair {
  /** As it was typed or scanned. */
  readonly code: string;
  /** ISO; null for what can't be read as a day. */
  readonly birthDate: string | null;
  /** IP address as the server sees it. */
  readonly address: string;
}

export interface AgainGiven {
  /** Token of the session that lay idle. */
  readonly session: string;
  /** ISO; null for what can't be read as a day. */
  readonly birthDate: string | null;
  readonly address: string;
}

export interface FamilyEntered {
  readonly token: NewToken;
  readonly actor: FamilyActor;
}

interface FoundPaper extends PaperRow {
  birth_date: Buffer;
  opens: boolean;
}

/** Stands for the case and the paper of a code that nobody has. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
const NO_DAY = Buffer.alloc(16);

/** Code and birth date of the person who died become a session, outside of GraphQL: one request is one attempt. */
export class FamilyDoor {
  readonly #attempts: FamilyAttempts;

  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly log: Logger,
    private readonly municipality: string,
    private readonly refusedAfter = REFUSED_AFTER_MS,
  ) {
    this.#attempts = new FamilyAttempts(keys, municipality);
  }

  /**
   * Somebody whose page closed because it lay idle: this browser held the code already, so the birth date alone opens it again
   * (eight-days.md §4). Counted and refused like a pair.
   */
  async enterAgain({ session, birthDate, address }: AgainGiven): Promise<Result<FamilyEntered, Refusal>> {
    if (birthDate === null) return failure(noSuchDay);
    const found = paperOfIdle(hashOf(session), this.clock.now(), this.clock.today());
    return inEvenTime(() => this.#tried(found, birthDate, address), this.refusedAfter);
  }

  /**
   * The same refusal after the same work, whatever it was: no such code, another birth date, paused, locked, expired,
   * revoked, too many from this address. What is no code and no day at all is said at once and counts for nothing.
   */
  async enter({ code: typed, birthDate, address }: FamilyPair): Promise<Result<FamilyEntered, Refusal>> {
    const code = readAccessCode(typed);
    if (code === null) return failure(lookAgain);
    if (birthDate === null) return failure(noSuchDay);
    const token = codeToken(this.keys, this.municipality, code);
    const found = paperWith(token, this.clock.now(), this.clock.today());
    return inEvenTime(() => this.#tried(found, birthDate, address), this.refusedAfter);
  }

  async #tried(
    [hold, paperFound]: readonly [Statement, Statement],
    birthDate: string,
    address: string,
  ): Promise<Result<FamilyEntered, Refusal>> {
    const now = this.clock.now();
    return this.database.run(atFamilyDoor(this.municipality), async (tx) => {
      const [counted, , found] = await tx.pipeline([this.#attempts.ofAddress(address, now), hold, paperFound]);
      const [paper] = rowsOf<FoundPaper>(found);
      const given = birthDateToken(this.keys, this.municipality, paper?.case_id ?? NOBODY, birthDate);
      const isRight = timingSafeEqual(given, paper?.birth_date ?? NO_DAY) && paper !== undefined;
      const isLookedAt = paper?.opens === true && countIn(counted) < MOST_AN_HOUR.address;
      if (paper !== undefined && isRight && isLookedAt) {
        const session = newToken();
        await tx.pipeline([
          fitted(paper.id),
          beginFamilySession(session, paper.id, now),
          this.#noted(paper, undefined),
        ]);
        return success({ token: session, actor: familyActor(this.municipality, paper) });
      }
      const [, all] = await tx.pipeline([
        ...this.#attempts.failed(address, now),
        this.#attempts.balance(address, paper !== undefined),
        wrong(paper?.id ?? NOBODY, isLookedAt, now),
        this.#noted(paper, doesNotFit.code),
      ]);
      if (countIn(all) === 1) await tx.pipeline([this.#attempts.forgetOld(now)]);
      if (countIn(all) === MOST_AN_HOUR.all) this.#alarm();
      return failure(doesNotFit);
    });
  }

  /** In the audit: which case was opened by which paper, or that somebody knocked. */
  #noted(paper: FoundPaper | undefined, refused: string | undefined): Statement {
    const at = { municipality: this.municipality, role: 'family-door' } as const;
    return auditing(at, 'family-sign-in', { cases: paper ? [paper.case_id] : [], subject: paper?.id, refused });
  }

  #alarm(): void {
    this.log.warn('many codes of access papers were tried within an hour', {
      municipality: this.municipality,
      count: MOST_AN_HOUR.all,
    });
  }
}

/** Attempts on one code count one after another. The code is held, not a row: also one that no paper has. */
const holdCode = (code: Buffer): Statement => ({
  name: 'hold-access-code',
  sql: "select pg_advisory_xact_lock(hashtextextended('access code ' || encode($1::bytea, 'hex'), 0))",
  params: [code],
});

const OPENS = `revoked_at is null and until_on >= $3::date and (despite_protection or ${listIsFresh('$3')}) and locked_at is null and (pause_until is null or pause_until <= $2::timestamptz) as opens`;

const paperWith = (code: Buffer, now: string, today: string): readonly [Statement, Statement] => [
  holdCode(code),
  {
    name: 'access-paper-with-code',
    sql: `select id, case_id, person_id, rights, birth_date, ${OPENS}
          from access_papers where municipality_id = (select current_municipality()) and code = $1`,
    params: [code, now, today],
  },
];

/** The paper behind a session that nobody ended and that is not too old; attempts wait for each other at its code. */
const paperOfIdle = (session: Buffer, now: string, today: string): readonly [Statement, Statement] => [
  {
    name: 'hold-code-of-idle',
    sql: `select pg_advisory_xact_lock(hashtextextended('access code ' || encode(p.code, 'hex'), 0))
            from family_sessions s join access_papers p on p.municipality_id = s.municipality_id and p.id = s.paper_id
           where s.municipality_id = (select current_municipality()) and s.token = $1`,
    params: [session],
  },
  {
    name: 'access-paper-of-idle',
    sql: `select p.id, p.case_id, p.person_id, p.rights, p.birth_date, ${OPENS}
            from family_sessions s join access_papers p on p.municipality_id = s.municipality_id and p.id = s.paper_id
           where s.municipality_id = (select current_municipality()) and s.token = $1 and s.ended_at is null and s.ends_at > $2::timestamptz`,
    params: [session, now, today],
  },
];

const fitted = (id: string): Statement => ({
  name: 'access-paper-fitted',
  sql: 'update access_papers set failures = 0, pause_until = null where municipality_id = (select current_municipality()) and id = $1',
  params: [id],
});

/** @param counts false while nothing is looked at: then the row is written all the same, as it was */
const wrong = (id: string, counts: boolean, now: string): Statement => ({
  name: 'access-paper-wrong',
  sql: `update access_papers set failures = failures + $2::integer,
               pause_until = case when $2::integer = 1 and failures + 1 = ${String(WRONG_PAIRS.pause)}
                                  then $3::timestamptz + interval '${String(WRONG_PAIRS.pauseMinutes)} minutes' else pause_until end,
               locked_at = case when $2::integer = 1 and failures + 1 >= ${String(WRONG_PAIRS.lock)} then $3::timestamptz else locked_at end
         where municipality_id = (select current_municipality()) and id = $1`,
  params: [id, counts ? 1 : 0, now],
});

const doesNotFit = refuse(
  'NotAllowed',
  'DOES_NOT_FIT',
  {
    ja: 'この番号と生年月日では、ご案内を開けませんでした。紙と生年月日をお確かめください。何度か合わなかったときは、15分ほどおいてからお試しください。開けないときは、おくやみ窓口にお電話ください。新しい紙をお渡しします。',
    en: 'Code and date of birth do not open anything. Please check both against the paper. After several attempts, wait a quarter of an hour. If it still does not open, call the bereavement counter: you will get a new paper.',
  },
  [],
);

const lookAgain = refuse(
  'InvalidInput',
  'LOOK_AGAIN',
  {
    ja: '番号の文字がどれか違うようです。紙をご覧になり、8文字を入れてください。数字の0と1、英字のI、L、Oは使っていません。',
    en: 'One of the letters seems to be different. Please look at the paper and type the eight characters. There is no 0, 1, I, L or O among them.',
  },
  ['code'],
);

const noSuchDay = refuse(
  'InvalidInput',
  'NO_SUCH_DAY',
  {
    ja: '生年月日を読み取れませんでした。昭和15年3月2日、S15.3.2、1940-03-02 のどれかの形で入れてください。',
    en: 'This is no date that can be read. Write it like 1940-03-02 or S15.3.2.',
  },
  ['birthDate'],
);

/** All that whoever stands before the door may be told. */
export const REFUSED_AT_THE_DOOR: readonly Refusal[] = [doesNotFit, lookAgain, noSuchDay];
