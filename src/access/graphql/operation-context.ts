import { GraphQLError } from 'graphql';
import type { Database } from '../../platform/database/database.js';
import type { Said } from '../../platform/said.js';
import type { Actor } from '../actor.js';
import { auditing } from '../audit/auditing.js';
import { Knocks } from '../audit/knocks.js';
import type { Cookies } from '../cookies.js';
import type { FamilySessions } from '../family/family-sessions.js';
import { Operation } from '../operation.js';
import { type Purse, purseKey } from '../purse.js';
import type { KeyRing } from '../sealing.js';
import type { ProgramKeys } from '../staff/programs.js';
import { atTheDoor, type Sessions } from '../staff/sessions.js';
import { languageOf } from './language.js';

export type Header = (name: string) => string | undefined;

interface Caller {
  readonly actor: Actor;
  /** Hashes of the only documents that a program may send; null for browser sessions. */
  readonly registered: ReadonlySet<string> | null;
  readonly session: string | null;
  readonly purse: Purse;
}

/** Somebody who was recognised, before it is known what they send. */
export interface Visit extends Omit<Caller, 'actor'> {
  readonly operation: Operation;
}

/** Makes the context of one operation from the request's headers: the one place where the actor is read. */
export class OperationContexts {
  readonly #knocks = new Knocks();

  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly sessions: Sessions,
    private readonly programs: ProgramKeys,
    private readonly cookies: Cookies,
    private readonly family: FamilySessions,
    private readonly municipality: string,
  ) {}

  /** @throws GraphQLError NOT_SIGNED_IN (HTTP 401) if neither a session nor a key stands behind the request */
  async open(header: Header): Promise<Visit> {
    const language = languageOf(header('accept-language'));
    const { actor, ...rest } = await this.#caller(header, language);
    return { operation: new Operation(actor, language, this.database, this.keys), ...rest };
  }

  /** Which of these sessions of staff and keys of programs still stand. */
  async standing(tokens: readonly string[]): Promise<ReadonlySet<string>> {
    const [sessions, keys] = await Promise.all([this.sessions.standing(tokens), this.programs.standing(tokens)]);
    return new Set([...sessions, ...keys]);
  }

  async #caller(header: Header, language: 'ja' | 'en'): Promise<Caller> {
    const key = /^Bearer (\S+)$/i.exec(header('authorization') ?? '')?.[1];
    if (key !== undefined) {
      const program = await this.programs.read(key);
      if (program)
        return { actor: program.actor, registered: program.operations, session: key, purse: purse('program', key) };
      await this.#turnedAway();
      throw unauthenticated(keyUnknown, language);
    }
    const session = this.cookies.read('session', header('cookie'));
    const signedIn = session === null ? null : await this.sessions.read(session);
    if (session !== null && signedIn)
      return { actor: signedIn.actor, registered: null, session, purse: purse('staff', session) };
    const paper = this.cookies.read('family', header('cookie'));
    const actor = paper === null ? null : await this.family.read(paper);
    // No stream hangs on a session of the family: it may watch nothing.
    if (paper !== null && actor) return { actor, registered: null, session: null, purse: purse('family', paper) };
    await this.#turnedAway();
    throw unauthenticated(notSignedIn, language);
  }

  async #turnedAway(): Promise<void> {
    const count = this.#knocks.next();
    const { municipality } = this;
    if (count !== null)
      await this.database.pipelined(atTheDoor(municipality), [
        auditing({ municipality, role: 'nobody' }, 'request', { refused: 'NOT_SIGNED_IN', count }),
      ]);
  }
}

const purse = (kind: Purse['kind'], token: string): Purse => ({ kind, key: purseKey(token) });

const unauthenticated = (say: Said, language: 'ja' | 'en'): GraphQLError =>
  new GraphQLError(say[language], { extensions: { code: 'NOT_SIGNED_IN', http: { status: 401 } } });

/** For a stream whose session has ended. */
export const signedOut = (language: 'ja' | 'en'): GraphQLError => unauthenticated(notSignedIn, language);

const notSignedIn: Said = {
  ja: 'サインインしていないか、しばらく使われなかったため終わりました。/sign-in を開いてサインインしてください。',
  en: 'You are not signed in, or were away for too long: open /sign-in.',
};
const keyUnknown: Said = {
  ja: 'この鍵は使えません。期限が過ぎたか、取り消されています。職員の管理者に新しい鍵を頼んでください。',
  en: 'This key is unknown, expired or revoked: ask the keeper of the accounts for a new one.',
};
