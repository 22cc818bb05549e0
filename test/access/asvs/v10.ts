import type { Entry } from './entry.js';

/** OAuth and OpenID Connect. */
export const v10: readonly Entry[] = [
  {
    id: 'v5.0.0-10.1.1',
    phrase: 'tokens stay with the service',
    test: [
      'test/access/sign-in/oidc.test.ts › is led there by a link, not by a form, and by nothing that a script could read',
      'test/access/sign-in/oidc-returns.test.ts › is spoken of in the log by codes, never by a person or a token',
    ],
  },
  {
    id: 'v5.0.0-10.1.2',
    phrase: 'a return belongs to who began it',
    test: [
      'test/access/sign-in/oidc-returns.test.ts › counts in the browser that began it alone: nobody can be led into somebody else’s account',
      'test/access/sign-in/oidc-returns.test.ts › %s is not believed',
    ],
  },
  {
    id: 'v5.0.0-10.2.1',
    phrase: 'state and PKCE',
    test: [
      'test/access/sign-in/oidc-returns.test.ts › counts in the browser that began it alone: nobody can be led into somebody else’s account',
      'test/access/sign-in/oidc-returns.test.ts › %s is not believed',
    ],
  },
  {
    id: 'v5.0.0-10.2.2',
    phrase: 'no mix-up of issuers',
    test: 'test/access/sign-in/oidc-returns.test.ts › %s is not believed',
  },
  {
    id: 'v5.0.0-10.3.1',
    phrase: 'audience of access tokens',
    not: 'the service takes no OAuth access token: programs have keys of its own',
  },
  {
    id: 'v5.0.0-10.3.2',
    phrase: 'claims of access tokens',
    not: 'the service takes no OAuth access token: programs have keys of its own',
  },
  {
    id: 'v5.0.0-10.3.3',
    phrase: 'who an access token names',
    not: 'the service takes no OAuth access token: programs have keys of its own',
  },
  {
    id: 'v5.0.0-10.3.4',
    phrase: 'strength behind access tokens',
    not: 'the service takes no OAuth access token: programs have keys of its own',
  },
  { id: 'v5.0.0-10.4.1', phrase: 'redirect addresses', not: 'the service is no authorisation server' },
  { id: 'v5.0.0-10.4.2', phrase: 'codes count once', not: 'the service is no authorisation server' },
  { id: 'v5.0.0-10.4.3', phrase: 'codes end soon', not: 'the service is no authorisation server' },
  { id: 'v5.0.0-10.4.4', phrase: 'grants', not: 'the service is no authorisation server' },
  { id: 'v5.0.0-10.4.5', phrase: 'refresh tokens', not: 'the service is no authorisation server' },
  { id: 'v5.0.0-10.4.6', phrase: 'PKCE at the server', not: 'the service is no authorisation server' },
  { id: 'v5.0.0-10.4.7', phrase: 'registration of clients', not: 'the service is no authorisation server' },
  { id: 'v5.0.0-10.4.8', phrase: 'end of refresh tokens', not: 'the service is no authorisation server' },
  { id: 'v5.0.0-10.4.9', phrase: 'revoking tokens', not: 'the service is no authorisation server' },
  { id: 'v5.0.0-10.4.10', phrase: 'clients prove themselves', not: 'the service is no authorisation server' },
  { id: 'v5.0.0-10.4.11', phrase: 'scopes', not: 'the service is no authorisation server' },
  { id: 'v5.0.0-10.5.1', phrase: 'nonce', test: 'test/access/sign-in/oidc-returns.test.ts › %s is not believed' },
  {
    id: 'v5.0.0-10.5.2',
    phrase: 'known by what does not change',
    test: 'test/access/sign-in/oidc.test.ts › stays who they are when they are renamed there',
  },
  {
    id: 'v5.0.0-10.5.3',
    phrase: 'the issuer is the one in the settings',
    test: 'test/access/sign-in/oidc-returns.test.ts › is believed only under the name that the settings give it',
  },
  {
    id: 'v5.0.0-10.5.4',
    phrase: 'ID tokens for this client',
    test: 'test/access/sign-in/oidc-returns.test.ts › is believed with an ID token %s: %s',
  },
  { id: 'v5.0.0-10.5.5', phrase: 'back-channel logout', not: 'there is none' },
  { id: 'v5.0.0-10.6.1', phrase: 'response types', not: 'the service is no OpenID provider' },
  { id: 'v5.0.0-10.6.2', phrase: 'forced logout', not: 'the service is no OpenID provider' },
  { id: 'v5.0.0-10.7.1', phrase: 'consent to clients', not: 'the service is no authorisation server' },
  { id: 'v5.0.0-10.7.2', phrase: 'words of that consent', not: 'the service is no authorisation server' },
  { id: 'v5.0.0-10.7.3', phrase: 'taking it back', not: 'the service is no authorisation server' },
];
