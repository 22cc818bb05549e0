import { type Actor, actorOf, type Appointed } from '../actor.js';
import { auditing } from '../audit/auditing.js';
import { isStaffRole, STAFF_ROLES } from '../roles.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { rowsOf } from '../../platform/database/rows.js';
import type { Statement } from '../../platform/database/wire.js';
import type { Browser } from './browser.js';
import { hashOf, type NewToken } from './tokens.js';

/** However busy: then a person signs in anew (ASVS v5.0.0-7.3.2). */
export const LONGEST_HOURS = 12;

/** The role in which the door itself works; no office, so it sees no case. */
export const atTheDoor = (municipality: string) => ({ municipality, role: 'sign-in' }) as const;

export interface SignedIn {
  readonly actor: Actor;
  readonly staffId: string;
  readonly appointmentId: string;
}

interface SessionRow {
  staff_id: string;
  appointment_id: string;
  role: string;
  department: string | null;
  closes_in: number;
}

/** What the screen of a session is told of it. */
export interface Rest {
  /** The appointment: this person in this office. */
  readonly who: string;
  /** Seconds. */
  readonly closesIn: number;
}

// An appointment that has ended, an account that was closed: the next request is nobody's.
export const LIVE = `
  s.municipality_id = (select current_municipality()) and s.ended_at is null and s.ends_at > $1::timestamptz
  and s.seen_at + make_interval(mins => s.idle_minutes) > $1::timestamptz and p.closed_at is null
  and a.from_on <= $2::date and (a.until_on is null or a.until_on >= $2::date)`;
export const JOINED = `
  sessions s join staff p on p.municipality_id = s.municipality_id and p.id = s.staff_id
  join appointments a on a.municipality_id = s.municipality_id and a.id = s.appointment_id`;

// Once a minute is exact enough for a limit of minutes, and most requests then write nothing.
const SEEN = `
  update sessions s set seen_at = $1 from staff p, appointments a
   where p.municipality_id = s.municipality_id and p.id = s.staff_id
     and a.municipality_id = s.municipality_id and a.id = s.appointment_id
     and ${LIVE} and s.token = $3 and s.seen_at < $1::timestamptz - interval '1 minute'`;

/** Sessions of staff, opaque and held in the database: ended there means ended in every process with the next request. */
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly municipality: string,
  ) {}

  /**
   * Whose session this is. What asks by itself, a poll, a stream, the screens' own questions, comes this way and keeps nobody
   * signed in: whoever forgets to say that a hand was there signs somebody out too early, never too late.
   * @returns null if it is unknown, over or idle for too long
   */
  async read(token: string): Promise<SignedIn | null> {
    return (await this.#looked(token, false))?.signedIn ?? null;
  }

  /** As {@link read}, by somebody who opens a page or sends a form: with that the session is in use. */
  async readInUse(token: string): Promise<SignedIn | null> {
    return (await this.#looked(token, true))?.signedIn ?? null;
  }

  /** For how many seconds it still stands where nobody touches anything. @param byHand somebody just did */
  async rest(token: string, byHand: boolean): Promise<Rest | null> {
    const looked = await this.#looked(token, byHand);
    return looked && { who: looked.signedIn.appointmentId, closesIn: looked.closesIn };
  }

  async #looked(token: string, byHand: boolean): Promise<{ signedIn: SignedIn; closesIn: number } | null> {
    const params = [this.clock.now(), this.clock.today(), hashOf(token)];
    const answers = await this.database.pipelined(atTheDoor(this.municipality), [
      ...(byHand ? [{ name: 'session-seen', sql: SEEN, params }] : []),
      {
        name: 'session',
        sql: `select s.staff_id, s.appointment_id, a.role, a.department,
                     extract(epoch from least(s.seen_at + make_interval(mins => s.idle_minutes), s.ends_at) - $1::timestamptz)::float8 as closes_in
                from ${JOINED} where ${LIVE} and s.token = $3`,
        params,
      },
    ]);
    const [row] = rowsOf<SessionRow>(answers.at(-1));
    if (!row || !isStaffRole(row.role)) return null;
    const actor = actorOf(this.municipality, row.staff_id, { role: row.role, department: row.department });
    if (!actor) return null;
    return {
      signedIn: { actor, staffId: row.staff_id, appointmentId: row.appointment_id },
      closesIn: Math.floor(row.closes_in),
    };
  }

  /** Which of these sessions still stand; for streams, which outlive the request that opened them. */
  async standing(tokens: readonly string[]): Promise<ReadonlySet<string>> {
    const byHash = new Map(tokens.map((token) => [hashOf(token).toString('hex'), token]));
    const [answer] = await this.database.pipelined(
      atTheDoor(this.municipality),
      [
        {
          name: 'sessions-standing',
          sql: `select encode(s.token, 'hex') as hash from ${JOINED} where ${LIVE} and s.token = any($3::bytea[])`,
          params: [this.clock.now(), this.clock.today(), tokens.map(hashOf)],
        },
      ],
      { readOnly: true },
    );
    return new Set(rowsOf<{ hash: string }>(answer).flatMap(({ hash }) => byHash.get(hash) ?? []));
  }

  /** Sign-out. */
  async end(token: string): Promise<void> {
    const hash = hashOf(token);
    const [now, today] = [this.clock.now(), this.clock.today()];
    await this.database.pipelined(atTheDoor(this.municipality), [auditEnd(hash, now, today), endOne(hash, now)]);
  }

  /** Sign-out everywhere. */
  async endAllOf({ actor, staffId }: SignedIn): Promise<void> {
    await this.database.pipelined(atTheDoor(this.municipality), [
      endAll(staffId, this.clock.now()),
      auditing(actor, 'sign-out-everywhere'),
    ]);
  }

  /** The same session in another of its person's appointments, under a new token. @returns null if it isn't theirs, or not today */
  async actAs(
    signedIn: SignedIn,
    old: string,
    next: NewToken,
    appointmentId: string,
    browser: Browser,
  ): Promise<Actor | null> {
    const [now, today] = [this.clock.now(), this.clock.today()];
    return this.database.run(atTheDoor(this.municipality), async (tx) => {
      const rows = await tx.query<{ role: string; department: string | null }>(
        `select role, department from appointments
          where municipality_id = (select current_municipality()) and id::text = $1 and staff_id = $2
            and from_on <= $3::date and (until_on is null or until_on >= $3::date)`,
        [appointmentId, signedIn.staffId, today],
      );
      const [row] = rows;
      const appointed = row && isStaffRole(row.role) ? { role: row.role, department: row.department } : null;
      const actor = appointed && actorOf(this.municipality, signedIn.staffId, appointed);
      if (!appointed || !actor) {
        await tx.finish([auditing(signedIn.actor, 'act-as', { refused: 'NOT_YOURS' })]);
        return null;
      }
      await tx.finish([
        endOne(hashOf(old), now),
        beginSession(next, signedIn.staffId, { id: appointmentId, ...appointed }, now, browser),
        auditing(actor, 'act-as'),
      ]);
      return actor;
    });
  }
}

export const beginSession = (
  token: NewToken,
  staffId: string,
  appointment: Appointed & { readonly id: string },
  now: string,
  browser: Browser,
): Statement => ({
  sql: `insert into sessions (municipality_id, token, staff_id, appointment_id, idle_minutes, begun_at, seen_at, ends_at, browser)
        values ((select current_municipality()), $1, $2, $3, $4, $5, $5, $5::timestamptz + make_interval(hours => $6), $7)`,
  params: [token.hash, staffId, appointment.id, STAFF_ROLES[appointment.role].idle, now, LONGEST_HOURS, browser],
});

const endOne = (hash: Buffer, now: string): Statement => ({
  sql: `update sessions set ended_at = $2
         where municipality_id = (select current_municipality()) and token = $1 and ended_at is null`,
  params: [hash, now],
});

/** Who signs out is known by the session alone; one that is over already ends no second time. */
const auditEnd = (hash: Buffer, now: string, today: string): Statement => ({
  sql: `insert into audit (municipality_id, actor_id, role, department, act, fields, outcome)
        select s.municipality_id, s.staff_id, case a.role when 'department-lead' then 'department' else a.role end, a.department, 'sign-out', '{}', 'done'
          from ${JOINED} where ${LIVE} and s.token = $3`,
  params: [now, today, hash],
});

/** @param but what is kept of the token of the one session that goes on */
export const endAll = (staffId: string, now: string, but: Buffer | null = null): Statement => ({
  sql: `update sessions set ended_at = $2
         where municipality_id = (select current_municipality()) and staff_id = $1 and ended_at is null and token is distinct from $3`,
  params: [staffId, now, but],
});

/** A session anew under another token, as old as before and no longer than before; the old one is still to be ended. */
export const goOnUnder = (next: NewToken, old: string): Statement => ({
  sql: `insert into sessions (municipality_id, token, staff_id, appointment_id, idle_minutes, begun_at, seen_at, ends_at, browser)
        select municipality_id, $1, staff_id, appointment_id, idle_minutes, begun_at, seen_at, ends_at, browser from sessions
         where municipality_id = (select current_municipality()) and token = $2 and ended_at is null`,
  params: [next.hash, hashOf(old)],
});
