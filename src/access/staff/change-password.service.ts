import { auditing } from '../audit/auditing.js';
import { Knocks } from '../audit/knocks.js';
import { invalid, type Refusal, refuse } from '../refusal.js';
import type { KeyRing } from '../sealing.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import { failure, type Result, success } from '../../platform/errors/result.js';
import { Attempts, tooOften } from './attempts.js';
import { Devices } from './devices.js';
import { refusalOfNew } from './new-password.js';
import { hashPassword, isPassword } from './passwords.js';
import { type SecondFactor, takesCode } from './second-proof.js';
import { atTheDoor, endAll, goOnUnder, type SignedIn } from './sessions.js';
import { workplaceOf } from './sign-in.service.js';
import { newToken, type NewToken } from './tokens.js';
import { networkOf } from '../network.js';
import { busy, type Turnstile } from './turnstile.js';

const ACT = 'change-password';

export interface PasswordGiven {
  readonly current: string;
  readonly next: string;
  /** Of the authenticator, once more; empty where the computer is the second factor. */
  readonly code: string;
  /** Token of the workplace that the browser holds. */
  readonly workplace: string | null;
  /** Token of the session in which somebody asks. */
  readonly session: string;
  /** Sign of the browser that this person has signed in from before. */
  readonly device: string | null;
  /** IP address as the server sees it. */
  readonly address: string;
}

/** What the form shows of an account. */
export interface OwnLogin {
  readonly login: string;
  /** The second factor is an authenticator, whose code is asked for. */
  readonly asksCode: boolean;
}

interface Account extends SecondFactor {
  readonly login: string;
  readonly password: string;
  readonly second_kind: 'totp' | 'workplace' | 'demo';
}

/** Whoever is signed in chooses another password, and shows both factors that they have (ASVS v5.0.0-6.2.2, 6.2.3, 7.5.1). */
export class ChangePassword {
  readonly #attempts: Attempts;
  readonly #devices: Devices;
  readonly #knocks = new Knocks();

  constructor(
    private readonly database: Database,
    readonly keys: KeyRing,
    private readonly clock: Clock,
    readonly municipality: string,
    private readonly turnstile: Turnstile,
  ) {
    this.#attempts = new Attempts(keys, municipality);
    this.#devices = new Devices(keys, municipality);
  }

  /** @returns null if there is no password to change: who comes by the directory alone has none here */
  async loginOf({ staffId }: SignedIn): Promise<OwnLogin | null> {
    const read = (tx: SqlTransaction) => accountOf(tx, staffId);
    const account = await this.database.run(atTheDoor(this.municipality), read, { readOnly: true });
    return account && { login: account.login, asksCode: account.second_kind === 'totp' };
  }

  /**
   * All sessions of this person end (ASVS v5.0.0-7.4.3); this one goes on under a token that nobody has seen yet.
   * A current password or code that does not fit counts as at the sign-in, so that a browser left open is no way around it.
   */
  async change(signedIn: SignedIn, given: PasswordGiven): Promise<Result<NewToken, Refusal>> {
    return (
      (await this.turnstile.pass(networkOf(given.address), () => this.#change(signedIn, given))) ??
      this.#turnedAway(signedIn)
    );
  }

  async #change(signedIn: SignedIn, given: PasswordGiven): Promise<Result<NewToken, Refusal>> {
    const { staffId, actor } = signedIn;
    return this.database.run(atTheDoor(this.municipality), async (tx) => {
      const now = this.clock.now();
      const refused = async (refusal: Refusal): Promise<Result<never, Refusal>> => {
        await tx.finish([auditing(actor, ACT, { refused: refusal.code })]);
        return failure(refusal);
      };
      const account = await accountOf(tx, staffId);
      if (account === null) return refused(noPassword);
      const source = this.#devices.sourceOf(account.login, given);
      if (await this.#attempts.mustWait(tx, source, now)) return refused(tooOften);
      const wrong = async (): Promise<Result<never, Refusal>> => {
        await this.#attempts.failed(tx, source, now);
        return refused(wrongPassword);
      };
      if (!(await isPassword(given.current, account.password))) return wrong();
      // Before the code, which counts once: whoever must choose another password need not wait for the next code.
      const unfit = await refusalOfNew(given.next, account.login);
      if (unfit !== null) return refused(unfit);
      if (!(await this.#hasSecond(tx, account, given, now))) return wrong();
      await this.#attempts.succeeded(tx, source);
      const password = await hashPassword(given.next);
      const token = newToken();
      await tx.pipeline([
        {
          sql: 'update staff_credentials set password = $2 where municipality_id = (select current_municipality()) and staff_id = $1',
          params: [staffId, password],
        },
        goOnUnder(token, given.session),
        endAll(staffId, now, token.hash),
        auditing(actor, ACT, { subject: staffId, fields: ['password'] }),
      ]);
      return success(token);
    });
  }

  async #hasSecond(tx: SqlTransaction, account: Account, given: PasswordGiven, now: string): Promise<boolean> {
    switch (account.second_kind) {
      case 'demo':
        return true;
      case 'totp':
        return takesCode(tx, this, account, given.code, now);
      case 'workplace':
        return given.workplace !== null && (await workplaceOf(tx, given.workplace, this.clock.today())) !== null;
    }
  }

  async #turnedAway({ actor }: SignedIn): Promise<Result<never, Refusal>> {
    const count = this.#knocks.next();
    if (count !== null)
      await this.database.pipelined(atTheDoor(this.municipality), [
        auditing(actor, ACT, { refused: busy.code, count }),
      ]);
    return failure(busy);
  }
}

async function accountOf(tx: SqlTransaction, staffId: string): Promise<Account | null> {
  const rows = await tx.query<Account>(
    `select s.id, s.login, c.password, c.second_kind, c.second_sealed from staff s
       join staff_credentials c on c.municipality_id = s.municipality_id and c.staff_id = s.id
      where s.municipality_id = (select current_municipality()) and s.id = $1 and s.closed_at is null`,
    [staffId],
  );
  return rows[0] ?? null;
}

const wrongPassword = invalid(
  'WRONG_PASSWORD',
  {
    ja: '今のパスワードか、確認の番号が合いません。確かめて、もう一度入れてください。番号は、サインインに使ったものの次から使えます。お忘れのときは、職員の管理者が新しい登録用の番号を出せます。',
    en: 'The password you have now, or the code, does not fit. Check them and type them again; the code you signed in with does not count a second time. If you have forgotten the password, the keeper of the accounts can give a new code.',
  },
  ['current'],
);

export const noPassword = refuse(
  'NotPossible',
  'NO_PASSWORD',
  {
    ja: '庁内の職員アカウントでサインインされているため、このサービスにはパスワードがありません。',
    en: 'You sign in with your city account: there is no password of yours here.',
  },
  [],
);
