import type { KeyRing } from '../sealing.js';
import { auditing } from '../audit/auditing.js';
import { Knocks } from '../audit/knocks.js';
import { invalid, type Refusal, refuse } from '../refusal.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { Statement } from '../../platform/database/wire.js';
import { failure, type Result, success } from '../../platform/errors/result.js';
import { Attempts, type Source } from './attempts.js';
import { hashPassword, isWeak, PASSWORD_LENGTH } from './passwords.js';
import { authenticatorUri, newAuthenticatorSecret, timeStepOf } from './second-factor.js';
import { atTheDoor, endAll } from './sessions.js';
import { authenticatorPlace, loginFrom, workplaceOf } from './sign-in.service.js';
import { readCode } from './tokens.js';

const ACT = 'open-account';

/** What was typed from the paper of the invitation. */
export interface Invited {
  readonly login: string;
  readonly code: string;
  readonly address: string;
}

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

/** How a one-time code is stored. */
export const invitationToken = (keys: KeyRing, municipality: string, code: string): Buffer =>
  keys.token(municipality, 'invitation', readCode(code));

/** Days the one-time code of an invitation can be used. */
const INVITED_DAYS = 14;

/** A one-time code for an account; one that was given before ends. */
export const insertInvitation = (staffId: string, code: Buffer, now: string): Statement => ({
  sql: `insert into invitations (municipality_id, staff_id, code, until_at)
          values ((select current_municipality()), $1, $2, $3::timestamptz + make_interval(days => $4))
        on conflict (municipality_id, staff_id) do update set code = excluded.code, until_at = excluded.until_at`,
  params: [staffId, code, now, INVITED_DAYS],
});

/** Opens an account with the one-time code on its person's paper: a password, and an authenticator or the office's computer. */
export class OpenAccount {
  readonly #attempts: Attempts;
  readonly #knocks = new Knocks();

  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly municipality: string,
    private readonly issuer: string,
  ) {
    this.#attempts = new Attempts(keys, municipality);
  }

  /** Looks whether the code fits; writes nothing but the attempt. */
  async begin(invited: Invited, workplace: string | null): Promise<Result<NewFactor, Refusal>> {
    return this.#invited(invited, async (tx) => {
      if (await this.#isWorkplace(tx, workplace)) return success({ kind: 'workplace' });
      return success(this.factorOf(invited.login, newAuthenticatorSecret()));
    });
  }

  /** An authenticator with this secret, as its page shows it. */
  factorOf(login: string, secret: string): NewFactor {
    return { kind: 'totp', secret, uri: authenticatorUri(secret, this.issuer, loginFrom(login)) };
  }

  /** Password and second factor take effect; the code is used up, whoever was signed in with the old ones is signed out. */
  async finish(given: AccountGiven): Promise<Result<true, Refusal>> {
    if (isWeak(given.password, loginFrom(given.login))) {
      await this.database.pipelined(atTheDoor(this.municipality), this.#refused(weak));
      return failure(weak);
    }
    const password = await hashPassword(given.password);
    return this.#invited(given, async (tx, staffId) => {
      const now = this.clock.now();
      const bound = await this.#isWorkplace(tx, given.workplace);
      const step = bound ? null : timeStepOf(given.firstCode, given.secret, now);
      if (!bound && step === null) return failure(codeWrong);
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
        {
          sql: 'delete from invitations where municipality_id = (select current_municipality()) and staff_id = $1',
          params: [staffId],
        },
        endAll(staffId, now),
        auditing(this.#person(staffId), ACT, { subject: staffId, fields: ['password', 'secondFactor'] }),
      ]);
      return success(true);
    });
  }

  async #invited<Value>(
    { login: typed, code, address }: Invited,
    work: (tx: SqlTransaction, staffId: string) => Promise<Result<Value, Refusal>>,
  ): Promise<Result<Value, Refusal>> {
    const login = loginFrom(typed);
    const source: Source = { login: `invitation ${login}`, device: null, address };
    return this.database.run(atTheDoor(this.municipality), async (tx) => {
      const now = this.clock.now();
      if (await this.#attempts.mustWait(tx, source, now)) {
        await tx.finish(this.#refused(notInvited));
        return failure(notInvited);
      }
      const rows = await tx.query<{ id: string }>(
        `select s.id from staff s join invitations i on i.municipality_id = s.municipality_id and i.staff_id = s.id
          where s.municipality_id = (select current_municipality()) and s.login = $1 and s.closed_at is null
            and i.code = $2 and i.until_at > $3::timestamptz`,
        [login, invitationToken(this.keys, this.municipality, code), now],
      );
      const [row] = rows;
      if (row) {
        const result = await work(tx, row.id);
        if (!result.ok) await tx.finish(this.#refused(result.error, row.id));
        return result;
      }
      await this.#attempts.failed(tx, source, now);
      await tx.finish(this.#refused(notInvited));
      return failure(notInvited);
    });
  }

  #refused({ code }: Refusal, person?: string): Statement[] {
    const count = this.#knocks.next();
    return count === null ? [] : [auditing(this.#person(person), ACT, { refused: code, count })];
  }

  readonly #person = (person?: string) => ({ municipality: this.municipality, role: 'sign-in', person }) as const;

  async #isWorkplace(tx: SqlTransaction, token: string | null): Promise<boolean> {
    return token !== null && (await workplaceOf(tx, token, this.clock.today())) !== null;
  }
}

const notInvited = refuse(
  'NotAllowed',
  'NOT_INVITED',
  {
    ja: 'ログイン名と登録用の番号が合わないか、番号の期限が過ぎています。紙を確かめて、もう一度お試しください。新しい番号は職員の管理者が出せます。',
    en: 'Login name and code do not fit, or the code has expired. Check the paper and try again; the keeper of the accounts can give a new code.',
  },
  [],
);

const weak = invalid(
  'WEAK_PASSWORD',
  {
    ja: `パスワードは${String(PASSWORD_LENGTH.least)}文字以上で、ログイン名を含まず、同じ文字の繰り返しでないものにしてください。短い文をつなげると覚えやすくなります。`,
    en: `Choose a password of ${String(PASSWORD_LENGTH.least)} characters or more that does not hold your login name and is not one letter again and again. A short sentence is easy to remember.`,
  },
  ['password'],
);

const codeWrong = invalid(
  'WRONG_CODE',
  {
    ja: '認証アプリの番号が合いません。アプリに今出ている6桁を入れてください。合わないときは、電話の時刻が正しいか確かめてください。',
    en: 'The code does not fit. Type the six digits that the app shows now; if they never fit, check the clock of the telephone.',
  },
  ['firstCode'],
);
