import type { KeyRing } from '../sealing.js';
import { type Audited, auditing } from '../audit/auditing.js';
import { Knocks } from '../audit/knocks.js';
import { type Refusal, refuse } from '../refusal.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { Statement } from '../../platform/database/wire.js';
import { failure, type Result } from '../../platform/errors/result.js';
import { Attempts, type Source } from './attempts.js';
import { atTheDoor } from './sessions.js';
import { loginFrom } from './sign-in.service.js';
import { readCode } from './tokens.js';

export const OPEN_ACCOUNT = 'open-account';

/** What was typed from the paper of the invitation. */
export interface Invited {
  readonly login: string;
  readonly code: string;
  readonly address: string;
}

/** How a one-time code is stored. */
export const invitationToken = (keys: KeyRing, municipality: string, code: string): Buffer =>
  keys.token(municipality, 'invitation', readCode(code));

/** Days the one-time code of an invitation can be used. */
export const INVITED_DAYS = 14;

/** A one-time code for an account; one that was given before ends. */
export const insertInvitation = (staffId: string, code: Buffer, now: string): Statement => ({
  sql: `insert into invitations (municipality_id, staff_id, code, until_at)
          values ((select current_municipality()), $1, $2, $3::timestamptz + make_interval(days => $4))
        on conflict (municipality_id, staff_id) do update set code = excluded.code, until_at = excluded.until_at`,
  params: [staffId, code, now, INVITED_DAYS],
});

/** The code is used up, or taken back. */
export const endInvitation = (staffId: string): Statement => ({
  sql: 'delete from invitations where municipality_id = (select current_municipality()) and staff_id = $1',
  params: [staffId],
});

/** The door through which somebody comes with the one-time code on their paper. */
export class InvitationDoor {
  readonly #attempts: Attempts;
  readonly #knocks = new Knocks();

  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly municipality: string,
  ) {
    this.#attempts = new Attempts(keys, municipality);
  }

  /** Works on the account if login and code fit; every refusal, of this door or of the work, leaves a row. */
  async enter<Value>(
    { login: typed, code, address }: Invited,
    work: (tx: SqlTransaction, staffId: string) => Promise<Result<Value, Refusal>>,
  ): Promise<Result<Value, Refusal>> {
    const login = loginFrom(typed);
    const source: Source = { login: `invitation ${login}`, device: null, address };
    return this.database.run(atTheDoor(this.municipality), async (tx) => {
      const now = this.clock.now();
      if (await this.#attempts.mustWait(tx, source, now)) {
        await tx.finish(this.refused(notInvited));
        return failure(notInvited);
      }
      // Held until the transaction ends: of two who use a code at once, the second finds it gone.
      const rows = await tx.query<{ id: string }>(
        `select s.id from staff s join invitations i on i.municipality_id = s.municipality_id and i.staff_id = s.id
          where s.municipality_id = (select current_municipality()) and s.login = $1 and s.closed_at is null
            and i.code = $2 and i.until_at > $3::timestamptz
            for update of i`,
        [login, invitationToken(this.keys, this.municipality, code), now],
      );
      const [row] = rows;
      if (row) {
        const result = await work(tx, row.id);
        if (!result.ok) await tx.finish(this.refused(result.error, row.id));
        return result;
      }
      await this.#attempts.failed(tx, source, now);
      await tx.finish(this.refused(notInvited));
      return failure(notInvited);
    });
  }

  /** The row of a refusal, or none if too many knock. */
  refused({ code }: Refusal, person?: string): Statement[] {
    const count = this.#knocks.next();
    return count === null ? [] : [auditing(this.somebody(person), OPEN_ACCOUNT, { refused: code, count })];
  }

  readonly somebody = (person?: string): Audited => ({ municipality: this.municipality, role: 'sign-in', person });
}

export const notInvited = refuse(
  'NotAllowed',
  'NOT_INVITED',
  {
    ja: 'ログイン名と登録用の番号が合わないか、番号の期限が過ぎています。紙を確かめて、もう一度お試しください。新しい番号は職員の管理者が出せます。',
    en: 'Login name and code do not fit, or the code has expired. Check the paper and try again; the keeper of the accounts can give a new code.',
  },
  [],
);
