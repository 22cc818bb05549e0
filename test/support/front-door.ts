import { Secret, TOTP } from 'otpauth';
import { z } from 'zod';
import { withConsent } from './consent.js';
import type { ServiceUnderTest } from './service.js';

/** A person before the sign-in pages, with the browser they use; the authenticator is in their pocket. */
export class Visitor {
  readonly #cookies = new Map<string, string>();
  #secret = '';
  /** A code counts once, so each use takes the next one; one ahead of the clock is still taken. */
  #uses = 0;

  constructor(private readonly url: string) {}

  get cookie(): string {
    return [...this.#cookies].map((pair) => pair.join('=')).join('; ');
  }

  /** Opens the account with the code on the paper. @returns the last page */
  async openAccount(login: string, invitation: string, password: string): Promise<string> {
    const page = await (await this.post('/account', { login, invitation })).text();
    this.#secret = /name="secret" value="([A-Z2-7]+)"/.exec(page)?.[1] ?? '';
    if (this.#secret === '') return page;
    const given = { login, invitation, password, secret: this.#secret, firstCode: this.code() };
    return (await this.post('/account/open', given)).text();
  }

  signIn(login: string, password: string, code = this.code()): Promise<Response> {
    return this.post('/sign-in', { login, password, code });
  }

  /** What the authenticator shows, never the same twice. */
  code(): string {
    const timestamp = Date.now() + this.#uses * 30_000;
    this.#uses += 1;
    return new TOTP({ secret: Secret.fromBase32(this.#secret) }).generate({ timestamp });
  }

  /** As if a minute had passed since the last code; the server must have forgotten it too. */
  aMinuteLater(): void {
    this.#uses = 0;
  }

  async get(path: string, headers = {}): Promise<Response> {
    const sent = { cookie: this.cookie, ...headers };
    return this.#kept(await fetch(this.url + path, { headers: sent, redirect: 'manual' }));
  }

  async post(path: string, fields: Readonly<Record<string, string>>, headers = {}): Promise<Response> {
    const body = new URLSearchParams(fields);
    const sent = { cookie: this.cookie, accept: 'text/html', 'accept-language': 'ja', ...headers };
    return this.#kept(await fetch(this.url + path, { method: 'POST', headers: sent, body, redirect: 'manual' }));
  }

  async gql(query: string, variables: object = {}): Promise<{ data?: Record<string, unknown>; errors?: unknown[] }> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
    });
    return z
      .object({ data: z.record(z.string(), z.unknown()), errors: z.array(z.unknown()) })
      .partial()
      .parse(await response.json());
  }

  #kept(response: Response): Response {
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }
}

export const INVITE = `mutation ($input: InviteStaffInput!) { result: inviteStaff(input: $input) {
  __typename ... on InviteStaffSuccess { code staff { id login invitedUntil appointments { id role department } } }
  ... on UserError { code message path } } }`;

const invitedShape = z.object({
  result: z.object({
    code: z.string(),
    staff: z.object({ id: z.string(), appointments: z.array(z.object({ id: z.string() })) }),
  }),
});

/** Somebody new, invited by the keeper of the accounts, where needed with the privacy officer's consent: the code on their paper, and their account. */
export async function invite(
  service: Pick<ServiceUnderTest, 'gql'>,
  login: string,
  appointments: readonly object[],
): Promise<z.output<typeof invitedShape>['result']> {
  const input = { login, name: `${login} さん`, appointments };
  if (appointments.some((one) => 'role' in one && (one.role === 'COUNTER' || one.role === 'PRIVACY_OFFICER'))) {
    const { invitation } = await withConsent(service, { invitation: input });
    return invitedShape.shape.result.parse(invitation);
  }
  return invitedShape.parse(await service.gql(INVITE, { input }, { as: 'people-admin' })).result;
}
