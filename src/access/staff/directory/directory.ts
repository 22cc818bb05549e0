import * as oidc from 'openid-client';
import type { DirectoryPlace } from '../../../platform/config/directory.js';
import { isSafeUrl } from '../../../platform/config/loopback.js';
import { failure, type Result, success } from '../../../platform/errors/result.js';
import type { Logger } from '../../../platform/logging/logger.js';
import type { Refusal } from '../../refusal.js';
import { faultOf, NotAsAgreed } from './faults.js';
import { notBelieved, notThatWay } from './refusals.js';

/** What one round trip is known by: each of them random, and kept with the browser that began it. */
export interface Secrets {
  /** Ties the return to the browser (RFC 6749 section 10.12). */
  readonly state: string;
  /** Ties the ID token to the round trip (OpenID Connect Core 1.0 section 15.5.2). */
  readonly nonce: string;
  /** Ties the code to the round trip (RFC 7636). */
  readonly verifier: string;
}

/** Somebody as the directory knows them. */
export interface Identified {
  readonly issuer: string;
  /** For good, and never given to somebody else (OpenID Connect Core 1.0 section 2). */
  readonly subject: string;
  /** What they are called now; asked only where it matters. null: the directory does not say it. */
  readonly loginName: () => Promise<Result<string | null, Refusal>>;
}

/** Seconds for each of at most four requests: the page must say that nobody answers before the service gives up on the page. */
const PATIENCE = 5;
/** What the directory says of itself may change: where it answers, with what it signs. */
const KEPT_MS = 60 * 60_000;

export const newSecrets = (): Secrets => ({
  state: oidc.randomState(),
  nonce: oidc.randomNonce(),
  verifier: oidc.randomPKCECodeVerifier(),
});

/** The city's own directory: Authorization Code flow with PKCE (OpenID Connect Core 1.0 section 3.1, RFC 9700 section 2.1.1). */
export class Directory {
  #found: { readonly configuration: Promise<oidc.Configuration>; readonly at: number } | null = null;

  constructor(
    private readonly place: DirectoryPlace,
    /** Where it sends people back to; registered with it to the letter. */
    private readonly redirectUri: string,
    private readonly log: Logger,
  ) {}

  /** Where somebody goes to say who they are. */
  async addressFor({ state, nonce, verifier }: Secrets): Promise<Result<URL, Refusal>> {
    return this.#asking(async () =>
      oidc.buildAuthorizationUrl(await this.#configuration(), {
        redirect_uri: this.redirectUri,
        scope: 'openid profile',
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(this.place.acr.length === 0 ? {} : { acr_values: this.place.acr.join(' ') }),
      }),
    );
  }

  /**
   * Takes the code of a return for an ID token and verifies both: state and `iss` of the return (RFC 9207), verifier,
   * issuer, audience, times, nonce and signature of the token (OpenID Connect Core 1.0 section 3.1.3.7), and how
   * somebody signed in there, where the city says how they must (ASVS v5.0.0-6.8.4).
   * @param search the query of the return, as it came
   */
  async identify(search: string, { state, nonce, verifier }: Secrets): Promise<Result<Identified, Refusal>> {
    return this.#asking(async () => {
      const configuration = await this.#configuration();
      const tokens = await oidc.authorizationCodeGrant(configuration, new URL(this.redirectUri + search), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new NotAsAgreed('NO_ID_TOKEN');
      const { iss: issuer, sub: subject } = claims;
      // To ask is not enough: a provider may answer another way than it was asked (OpenID Connect Core 1.0 section 3.1.2.1).
      const { acr } = this.place;
      if (acr.length > 0 && !acr.includes(textOf(claims.acr) ?? '')) throw new NotAsAgreed('OTHER_ACR', notThatWay);
      const loginName = async () => {
        const told = textOf(claims[this.place.claim]);
        return told === null ? this.#askedFor(configuration, tokens.access_token, subject) : success(told);
      };
      return { issuer, subject, loginName };
    });
  }

  /** Most providers tell a profile over UserInfo only (OpenID Connect Core 1.0 sections 5.3 and 5.4). */
  async #askedFor(
    configuration: oidc.Configuration,
    token: string,
    subject: string,
  ): Promise<Result<string | null, Refusal>> {
    return this.#asking(async () => {
      const asks = configuration.serverMetadata().userinfo_endpoint !== undefined;
      const told = asks ? await oidc.fetchUserInfo(configuration, token, subject) : undefined;
      const name = textOf(told?.[this.place.claim]);
      if (name === null) this.log.warn('the directory does not say the claim that YORISOI_OIDC_CLAIM names');
      return name;
    });
  }

  /** Found at the first use, not at the start, which needs no directory; what could not be found is looked for anew. */
  #configuration(): Promise<oidc.Configuration> {
    if (this.#found !== null && Date.now() - this.#found.at < KEPT_MS) return this.#found.configuration;
    const configuration = this.#discover();
    const found = { configuration, at: Date.now() };
    this.#found = found;
    configuration.catch(() => {
      if (this.#found === found) this.#found = null;
    });
    return configuration;
  }

  async #discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.place;
    const [basic, post] = [oidc.ClientSecretBasic(clientSecret), oidc.ClientSecretPost(clientSecret)];
    // Basic is the default of the standard (OpenID Connect Discovery 1.0 section 3); post only where the directory lacks it.
    const authentication: oidc.ClientAuth = (server, ...rest) => {
      const offered = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
      const way = offered.includes('client_secret_basic') || !offered.includes('client_secret_post') ? basic : post;
      way(server, ...rest);
    };
    // Settings let an issuer without https through on this machine only.
    const plain = new URL(issuer).protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
    const configuration = await oidc.discovery(new URL(issuer), clientId, undefined, authentication, {
      timeout: PATIENCE,
      execute: [...plain, oidc.enableNonRepudiationChecks],
    });
    const { authorization_endpoint, token_endpoint, userinfo_endpoint, jwks_uri } = configuration.serverMetadata();
    for (const address of [authorization_endpoint, token_endpoint, userinfo_endpoint, jwks_uri])
      if (address !== undefined && !isSafeUrl(address)) throw new NotAsAgreed('ADDRESS_NOT_HTTPS');
    return configuration;
  }

  async #asking<Value>(work: () => Promise<Value>): Promise<Result<Value, Refusal>> {
    try {
      return success(await work());
    } catch (error) {
      const { refusal, code } = faultOf(error);
      // A code of the protocol and nothing else: errors carry tokens and what the directory says of a person.
      if (refusal === notBelieved) this.log.error('an answer of the directory was not believed', { code });
      else this.log.warn('the directory let nobody through', { code });
      return failure(refusal);
    }
  }
}

const textOf = (claim: unknown): string | null => (typeof claim === 'string' && claim !== '' ? claim : null);
