import type { KeyRing } from '../sealing.js';
import { auditing } from '../audit/auditing.js';
import { invalid, type Refusal } from '../refusal.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import { failure, type Result, success } from '../../platform/errors/result.js';
import { endBinding } from './directory/bindings.js';
import { endInvitation, InvitationDoor, type Invited, OPEN_ACCOUNT } from './invitations.js';
import { refusalOfNew } from './new-password.js';
import { hashPassword } from './passwords.js';
import { authenticatorUri, newAuthenticatorSecret, timeStepOf } from './second-factor.js';
import { atTheDoor, endAll } from './sessions.js';
import { authenticatorPlace } from './second-proof.js';
import { loginFrom, workplaceOf } from './sign-in.service.js';

export interface AccountGiven extends Invited {
  readonly password: string;
  /** Base32, from {@link OpenAccount.begin}; with the first code that the authenticator shows for it. */
  readonly secret: string;
  readonly firstCode: string;
  /** Token of the workplace that the browser holds: then no authenticator is needed. */
  readonly workplace: string | null;
}

/** The second factor that a new account is going to have. */
export type NewFactor =
  { readonly kind: 'totp'; readonly secret: string; readonly uri: string } | { readonly kind: 'workplace' };

/** Opens an account with the one-time code on its person's paper: a password, and an authenticator or the office's computer. */
export class OpenAccount {
  readonly #door: InvitationDoor;

  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly municipality: string,
    private readonly issuer: string,
  ) {
    this.#door = new InvitationDoor(database, keys, clock, municipality);
  }

  /** Looks whether the code fits; writes nothing but the attempt. */
  async begin(invited: Invited, workplace: string | null): Promise<Result<NewFactor, Refusal>> {
    return this.#door.enter(invited, async (tx) => {
      if (await this.#isWorkplace(tx, workplace)) return success({ kind: 'workplace' });
      return success(this.factorOf(invited.login, newAuthenticatorSecret()));
    });
  }

  /** An authenticator with this secret, as its page shows it. */
  factorOf(login: string, secret: string): NewFactor {
    return { kind: 'totp', secret, uri: authenticatorUri(secret, this.issuer, loginFrom(login)) };
  }

  /** Password and second factor take effect; the code is used up, every old way ends, whoever was signed in by it is signed out. */
  async finish(given: AccountGiven): Promise<Result<true, Refusal>> {
    const unfit = await refusalOfNew(given.password, loginFrom(given.login));
    if (unfit !== null) {
      await this.database.pipelined(atTheDoor(this.municipality), this.#door.refused(unfit));
      return failure(unfit);
    }
    return this.#door.enter(given, async (tx, staffId) => {
      const now = this.clock.now();
      const bound = await this.#isWorkplace(tx, given.workplace);
      const step = bound ? null : timeStepOf(given.firstCode, given.secret, now);
      if (!bound && step === null) return failure(codeWrong);
      // Only for whoever holds a code: nobody else sets Argon2id going here.
      const password = await hashPassword(given.password);
      const place = authenticatorPlace(this.municipality, staffId);
      const sealed = bound ? null : this.keys.purposeKey('authenticators').seal(given.secret, place);
      await tx.pipeline([
        {
          sql: `insert into staff_credentials (municipality_id, staff_id, password, second_kind, second_sealed, second_used)
                values ((select current_municipality()), $1, $2, $3, $4, $5)
                on conflict (municipality_id, staff_id) do update set password = excluded.password,
                  second_kind = excluded.second_kind, second_sealed = excluded.second_sealed, second_used = excluded.second_used`,
          params: [staffId, password, bound ? 'workplace' : 'totp', sealed, step],
        },
        endInvitation(staffId),
        endBinding(staffId),
        endAll(staffId, now),
        auditing(this.#door.somebody(staffId), OPEN_ACCOUNT, {
          subject: staffId,
          fields: ['password', 'secondFactor'],
        }),
      ]);
      return success(true);
    });
  }

  async #isWorkplace(tx: SqlTransaction, token: string | null): Promise<boolean> {
    return token !== null && (await workplaceOf(tx, token, this.clock.today())) !== null;
  }
}

const codeWrong = invalid(
  'WRONG_CODE',
  {
    ja: '認証アプリの番号が合いません。アプリに今出ている6桁を入れてください。合わないときは、電話の時刻が正しいか確かめてください。',
    en: 'The code does not fit. Type the six digits that the app shows now; if they never fit, check the clock of the telephone.',
  },
  ['firstCode'],
);
