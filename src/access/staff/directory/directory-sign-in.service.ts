import { actorOf } from '../../actor.js';
import { auditing } from '../../audit/auditing.js';
import { Knocks } from '../../audit/knocks.js';
import type { Refusal } from '../../refusal.js';
import type { KeyRing } from '../../sealing.js';
import type { Clock } from '../../../platform/clock.js';
import type { Database } from '../../../platform/database/database.js';
import type { SqlTransaction } from '../../../platform/database/transaction.js';
import type { Statement } from '../../../platform/database/wire.js';
import { failure, type Result, success } from '../../../platform/errors/result.js';
import type { Browser } from '../browser.js';
import { endInvitation, InvitationDoor, notInvited, OPEN_ACCOUNT } from '../invitations.js';
import { atTheDoor, beginSession, endAll } from '../sessions.js';
import { appointmentsOf, notRecognised } from '../sign-in.service.js';
import { newToken, type NewToken } from '../tokens.js';
import { accountBoundTo, bind, endPassword } from './bindings.js';
import { Carrying, ROUND_TRIP_MS } from './carried.js';
import { type Directory, newSecrets } from './directory.js';
import { tooLate } from './refusals.js';

const SIGN_IN = 'sign-in';

/** What follows from a return: a session, or that the directory knows somebody whom no account knows yet. */
export type Returned =
  | { readonly kind: 'entered'; readonly token: NewToken; readonly before: string | null }
  | { readonly kind: 'known'; readonly carried: string };

export interface BindingGiven {
  readonly carried: string | null;
  /** From the paper of the invitation. */
  readonly code: string;
  /** The password of before goes on beside the directory. */
  readonly keepPassword: boolean;
  readonly browser: Browser;
  readonly address: string;
}

/**
 * Staff known by the city's own directory. It says who somebody is and nothing else: who may do what stays with the
 * appointments, an account is there because its keeper invited somebody, and none is made here.
 */
export class DirectorySignIn {
  readonly #door: InvitationDoor;
  readonly #carrying: Carrying;
  readonly #knocks = new Knocks();

  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly municipality: string,
    private readonly directory: Directory,
  ) {
    this.#door = new InvitationDoor(database, keys, clock, municipality);
    this.#carrying = new Carrying(keys, clock, municipality);
  }

  /**
   * @param session token of the session that the browser holds now
   * @returns where to go, and what the browser carries meanwhile
   */
  async begin(session: string | null): Promise<Result<{ readonly address: URL; readonly carried: string }, Refusal>> {
    const secrets = newSecrets();
    const address = await this.directory.addressFor(secrets);
    if (!address.ok) return this.#refused(address.error);
    return success({ address: address.value, carried: this.#carrying.begun({ ...secrets, session }) });
  }

  /** @param search the query with which the directory sent the browser back */
  async finish(carried: string | null, search: string, browser: Browser): Promise<Result<Returned, Refusal>> {
    const begun = this.#carrying.readBegun(carried);
    // Without this anybody could have somebody else's browser end in their own account (RFC 6749 section 10.12).
    if (begun === null || new URLSearchParams(search).get('state') !== begun.state) return this.#refused(tooLate);
    if (!(await this.#isFirstReturn(begun.state))) return this.#refused(tooLate);
    const identified = await this.directory.identify(search, begun);
    if (!identified.ok) return this.#refused(identified.error);
    const { issuer, subject, loginName } = identified.value;
    const identity = this.keys.token(this.municipality, 'directory identity', `${issuer}\u0000${subject}`);
    const entered = await this.#enterBound(identity, browser);
    if (entered !== null)
      return entered.ok ? success({ kind: 'entered', token: entered.value, before: begun.session }) : entered;
    const login = await loginName();
    if (!login.ok) return this.#refused(login.error);
    return success({ kind: 'known', carried: this.#carrying.known({ identity, login: login.value }) });
  }

  /** Whether what the browser carries may be bound to an account, as far as can be said without the code. */
  isKnown(carried: string | null): boolean {
    return this.#carrying.readKnown(carried) !== null;
  }

  /**
   * Binds the identity to the account that is called what the directory calls this person, for whoever also has the paper
   * with its code: neither of the two is enough, so that nobody comes into an account by being renamed.
   * @returns a session; null: the account is open, but acts as nothing today
   */
  async bind({
    carried,
    code,
    keepPassword,
    browser,
    address,
  }: BindingGiven): Promise<Result<NewToken | null, Refusal>> {
    const known = this.#carrying.readKnown(carried);
    if (known === null) return this.#refused(tooLate, undefined, OPEN_ACCOUNT);
    const { identity } = known;
    return this.#door.enter({ login: asLogin(known.login) ?? '', code, address }, async (tx, staffId) => {
      const other = await accountBoundTo(tx, identity);
      if (other !== null && other.id !== staffId) return failure(notInvited);
      const now = this.clock.now();
      const ended = !keepPassword && (await endPassword(tx, staffId));
      await tx.pipeline([
        bind(staffId, identity, now),
        endInvitation(staffId),
        endAll(staffId, now),
        auditing(this.#door.somebody(staffId), OPEN_ACCOUNT, {
          subject: staffId,
          fields: ended ? ['directory', 'password'] : ['directory'],
        }),
      ]);
      return success(await this.#session(tx, staffId, browser));
    });
  }

  /** @returns null if the identity is bound to no account */
  async #enterBound(identity: Buffer, browser: Browser): Promise<Result<NewToken, Refusal> | null> {
    return this.database.run(atTheDoor(this.municipality), async (tx) => {
      const account = await accountBoundTo(tx, identity);
      if (account === null) return null;
      const token = account.closed ? null : await this.#session(tx, account.id, browser);
      if (token !== null) return success(token);
      await tx.finish(this.#refusal(notRecognised, account.id));
      return failure(notRecognised);
    });
  }

  /** As with a password: the appointment last acted in, its idle time, a token that nobody had before. */
  async #session(tx: SqlTransaction, staffId: string, browser: Browser): Promise<NewToken | null> {
    const [appointment] = await appointmentsOf(tx, staffId, this.clock.today());
    if (appointment === undefined) return null;
    const actor = actorOf(this.municipality, staffId, appointment);
    if (!actor) throw new Error('a department’s role without department');
    const token = newToken();
    await tx.pipeline([
      beginSession(token, staffId, appointment, this.clock.now(), browser),
      auditing(actor, SIGN_IN, { fields: ['directory'] }),
    ]);
    return token;
  }

  /** Each return counts once, in every process. Written before the directory is asked: whoever comes second asks nothing. */
  async #isFirstReturn(state: string): Promise<boolean> {
    const now = this.clock.now();
    const until = new Date(Date.parse(now) + ROUND_TRIP_MS).toISOString();
    return this.database.run(atTheDoor(this.municipality), async (tx) => {
      await tx.query(
        'delete from directory_returns where municipality_id = (select current_municipality()) and until_at <= $1',
        [now],
      );
      const { affected } = await tx.execute(
        `insert into directory_returns (municipality_id, state, until_at)
           values ((select current_municipality()), $1, $2) on conflict (municipality_id, state) do nothing`,
        [this.keys.token(this.municipality, 'directory state', state), until],
      );
      return affected === 1;
    });
  }

  async #refused(refusal: Refusal, person?: string, act = SIGN_IN): Promise<Result<never, Refusal>> {
    await this.database.pipelined(atTheDoor(this.municipality), this.#refusal(refusal, person, act));
    return failure(refusal);
  }

  #refusal({ code }: Refusal, person?: string, act = SIGN_IN): Statement[] {
    const count = this.#knocks.next();
    const tried = { municipality: this.municipality, role: 'sign-in', person } as const;
    return count === null ? [] : [auditing(tried, act, { refused: code, count })];
  }
}

/**
 * The login name of an account as the directory writes it; null if it can be none. Capitals don't matter, but nothing is
 * folded into another letter: two names of the directory must never become one here.
 */
export const asLogin = (claim: string | null): string | null =>
  claim !== null && /^[A-Za-z0-9][A-Za-z0-9._-]{1,63}$/.test(claim) ? claim.toLowerCase() : null;
