import { actorOf } from '../actor.js';
import type { KeyRing } from '../sealing.js';
import { auditing } from '../audit/auditing.js';
import { Knocks } from '../audit/knocks.js';
import { isStaffRole, type StaffRole } from '../roles.js';
import { type Refusal, refuse } from '../refusal.js';
import type { Clock } from '../../platform/clock.js';
import type { Logger } from '../../platform/logging/logger.js';
import type { Database } from '../../platform/database/database.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { Statement } from '../../platform/database/wire.js';
import { failure, type Result, success } from '../../platform/errors/result.js';
import { MANY_AT_ONE_LOGIN, Attempts, type Source, tooOften } from './attempts.js';
import type { Browser } from './browser.js';
import { Devices } from './devices.js';
import { isPassword } from './passwords.js';
import { takesCode } from './second-proof.js';
import { atTheDoor, beginSession } from './sessions.js';
import { hashOf, newToken, type NewToken } from './tokens.js';
import { networkOf } from '../network.js';
import { busy, type Turnstile } from './turnstile.js';

export interface SignInGiven {
  readonly login: string;
  readonly password: string;
  /** Of the authenticator; empty where the computer is the second factor. */
  readonly code: string;
  /** Token of the workplace that the browser holds. */
  readonly workplace: string | null;
  /** Sign of the browser that this person has signed in from before. */
  readonly device: string | null;
  readonly browser: Browser;
  /** IP address as the server sees it. */
  readonly address: string;
}

export interface Entered {
  readonly token: NewToken;
  readonly device: string;
}

interface Account {
  id: string;
  password: string;
  second_kind: 'totp' | 'workplace' | 'demo';
  second_sealed: Buffer | null;
  second_used: string | null;
}

interface Appointment {
  readonly id: string;
  readonly role: StaffRole;
  readonly department: string | null;
}

/** Local accounts: login, password and a second factor become a session (ASVS v5.0.0-6.3.3). */
export class SignIn {
  readonly #attempts: Attempts;
  readonly #devices: Devices;
  readonly #knocks = new Knocks();

  constructor(
    private readonly database: Database,
    readonly keys: KeyRing,
    private readonly clock: Clock,
    readonly municipality: string,
    private readonly turnstile: Turnstile,
    private readonly log: Pick<Logger, 'warn'>,
  ) {
    this.#attempts = new Attempts(keys, municipality);
    this.#devices = new Devices(keys, municipality);
  }

  /** The same refusal, after the same work, whatever of it was wrong. */
  async enter(given: SignInGiven): Promise<Result<Entered, Refusal>> {
    // A hundred desks may share one address: a computer that this person has come in from before stands for itself.
    const { device, address } = this.#devices.sourceOf(loginFrom(given.login), given);
    const from = device ?? networkOf(address);
    return (await this.turnstile.pass(from, () => this.#enter(given))) ?? this.#turnedAway();
  }

  async #enter(given: SignInGiven): Promise<Result<Entered, Refusal>> {
    const login = loginFrom(given.login);
    const source = this.#devices.sourceOf(login, given);
    return this.database.run(atTheDoor(this.municipality), async (tx) => {
      const now = this.clock.now();
      if (await this.#attempts.mustWait(tx, source, now)) return this.#waits(tx);
      const account = await accountOf(tx, login);
      const known = await isPassword(given.password, account?.password ?? null);
      const appointment = known && account ? await this.#proven(tx, account, given, now) : null;
      if (!account || !appointment) return this.#refused(tx, source, now, account?.id);
      await this.#attempts.succeeded(tx, source);
      const token = newToken();
      const entered = actorOf(this.municipality, account.id, appointment);
      if (!entered) throw new Error('a department’s role without department');
      await tx.finish([beginSession(token, account.id, appointment, now, given.browser), auditing(entered, 'sign-in')]);
      return success({ token, device: source.device ?? this.#devices.newOne(login) });
    });
  }

  /** What was typed as a login name stands nowhere: it may have been a password. */
  async #refused(
    tx: SqlTransaction,
    source: Source,
    now: string,
    person: string | undefined,
  ): Promise<Result<never, Refusal>> {
    const many = await this.#attempts.failed(tx, source, now);
    const tried = { municipality: this.municipality, role: 'sign-in', person } as const;
    await tx.finish([
      auditing(tried, 'sign-in', { refused: notRecognised.code }),
      ...(many ? [auditing(tried, 'sign-in', { refused: 'MANY_AT_ONE_LOGIN', count: MANY_AT_ONE_LOGIN })] : []),
    ]);
    if (many)
      this.log.warn('one login name was tried many times within an hour; the audit says whose', {
        count: MANY_AT_ONE_LOGIN,
      });
    return failure(notRecognised);
  }

  async #waits(tx: SqlTransaction): Promise<Result<never, Refusal>> {
    await tx.finish(this.#knocked(tooOften));
    return failure(tooOften);
  }

  async #turnedAway(): Promise<Result<never, Refusal>> {
    await this.database.pipelined(atTheDoor(this.municipality), this.#knocked(busy));
    return failure(busy);
  }

  #knocked({ code }: Refusal): Statement[] {
    const count = this.#knocks.next();
    const tried = { municipality: this.municipality, role: 'sign-in' } as const;
    return count === null ? [] : [auditing(tried, 'sign-in', { refused: code, count })];
  }

  /** @returns as what this person now acts; null if the second factor doesn't hold or there is no appointment today */
  async #proven(tx: SqlTransaction, account: Account, given: SignInGiven, now: string): Promise<Appointment | null> {
    const appointments = await appointmentsOf(tx, account.id, this.clock.today());
    switch (account.second_kind) {
      case 'demo':
        return appointments[0] ?? null;
      case 'totp':
        return (await takesCode(tx, this, account, given.code, now)) ? (appointments[0] ?? null) : null;
      case 'workplace': {
        const place = given.workplace === null ? null : await workplaceOf(tx, given.workplace, this.clock.today());
        const fits = ({ department }: Appointment) => place?.department === null || place?.department === department;
        return place === null ? null : (appointments.find(fits) ?? null);
      }
    }
  }
}

/** As it was typed: full width and capitals don't matter. */
export const loginFrom = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase().slice(0, 64);

/** Of a new account. */
export const isLogin = (login: string): boolean => /^[a-z0-9][a-z0-9._-]{1,63}$/.test(login);

async function accountOf(tx: SqlTransaction, login: string): Promise<Account | null> {
  const rows = await tx.query<Account>(
    `select s.id, c.password, c.second_kind, c.second_sealed, c.second_used
       from staff s join staff_credentials c on c.municipality_id = s.municipality_id and c.staff_id = s.id
      where s.municipality_id = (select current_municipality()) and s.login = $1 and s.closed_at is null`,
    [login],
  );
  return rows[0] ?? null;
}

/** Today's appointments, the one last acted in first. */
export async function appointmentsOf(tx: SqlTransaction, staffId: string, today: string): Promise<Appointment[]> {
  const rows = await tx.query<{ id: string; role: string; department: string | null }>(
    `select a.id, a.role, a.department from appointments a
      where a.municipality_id = (select current_municipality()) and a.staff_id = $1
        and a.from_on <= $2::date and (a.until_on is null or a.until_on >= $2::date)
      order by (select max(s.begun_at) from sessions s where s.municipality_id = a.municipality_id and s.appointment_id = a.id) desc nulls last,
               a.deputy, a.from_on, a.id`,
    [staffId, today],
  );
  return rows.flatMap(({ id, role, department }) => (isStaffRole(role) ? [{ id, role, department }] : []));
}

/** The office's computer that a browser's token names; null if it is none, or no longer. */
export async function workplaceOf(
  tx: SqlTransaction,
  token: string,
  today: string,
): Promise<{ readonly department: string | null } | null> {
  const rows = await tx.query<{ department: string | null }>(
    `select department from workplaces
      where municipality_id = (select current_municipality()) and token = $1 and ended_at is null and until_on >= $2::date`,
    [hashOf(token), today],
  );
  return rows[0] ?? null;
}

export const notRecognised = refuse(
  'NotAllowed',
  'NOT_RECOGNISED',
  {
    ja: 'ログイン名、パスワード、確認の番号のどれかが合いません。確かめて、もう一度お試しください。お困りのときは職員の管理者にご連絡ください。',
    en: 'Login name, password or code do not fit. Check them and try again; the keeper of the accounts can help.',
  },
  [],
);
