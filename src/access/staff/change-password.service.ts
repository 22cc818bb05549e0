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
import { atTheDoor, endAll, goOnUnder, type SignedIn } from './sessions.js';
import { newToken, type NewToken } from './tokens.js';
import { busy, type Turnstile } from './turnstile.js';

const ACT = 'change-password';

export interface PasswordGiven {
  readonly current: string;
  readonly next: string;
  /** Token of the session in which somebody asks. */
  readonly session: string;
  /** Sign of the browser that this person has signed in from before. */
  readonly device: string | null;
  /** IP address as the server sees it. */
  readonly address: string;
}

/** Whoever is signed in chooses another password, and says the one they have (ASVS v5.0.0-6.2.2, 6.2.3). */
export class ChangePassword {
  readonly #attempts: Attempts;
  readonly #devices: Devices;
  readonly #knocks = new Knocks();

  constructor(
    private readonly database: Database,
    keys: KeyRing,
    private readonly clock: Clock,
    private readonly municipality: string,
    private readonly turnstile: Turnstile,
  ) {
    this.#attempts = new Attempts(keys, municipality);
    this.#devices = new Devices(keys, municipality);
  }

  /** @returns null if there is no password to change: who comes by the directory alone has none here */
  async loginOf({ staffId }: SignedIn): Promise<string | null> {
    const read = (tx: SqlTransaction) => accountOf(tx, staffId);
    return (await this.database.run(atTheDoor(this.municipality), read, { readOnly: true }))?.login ?? null;
  }

  /**
   * All sessions of this person end (ASVS v5.0.0-7.4.3); this one goes on under a token that nobody has seen yet.
   * A current password that does not fit counts as at the sign-in, so that a browser left open is no way around it.
   */
  async change(signedIn: SignedIn, given: PasswordGiven): Promise<Result<NewToken, Refusal>> {
    return (await this.turnstile.pass(() => this.#change(signedIn, given))) ?? this.#turnedAway(signedIn);
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
      if (!(await isPassword(given.current, account.password))) {
        await this.#attempts.failed(tx, source, now);
        return refused(wrongPassword);
      }
      await this.#attempts.succeeded(tx, source);
      const unfit = await refusalOfNew(given.next, account.login);
      if (unfit !== null) return refused(unfit);
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

  async #turnedAway({ actor }: SignedIn): Promise<Result<never, Refusal>> {
    const count = this.#knocks.next();
    if (count !== null)
      await this.database.pipelined(atTheDoor(this.municipality), [
        auditing(actor, ACT, { refused: busy.code, count }),
      ]);
    return failure(busy);
  }
}

async function accountOf(tx: SqlTransaction, staffId: string): Promise<{ login: string; password: string } | null> {
  const rows = await tx.query<{ login: string; password: string }>(
    `select s.login, c.password from staff s
       join staff_credentials c on c.municipality_id = s.municipality_id and c.staff_id = s.id
      where s.municipality_id = (select current_municipality()) and s.id = $1 and s.closed_at is null`,
    [staffId],
  );
  return rows[0] ?? null;
}

const wrongPassword = invalid(
  'WRONG_PASSWORD',
  {
    ja: '今のパスワードが合いません。確かめて、もう一度入れてください。お忘れのときは、職員の管理者が新しい登録用の番号を出せます。',
    en: 'The password you have now does not fit. Check it and type it again; if you have forgotten it, the keeper of the accounts can give a new code.',
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
