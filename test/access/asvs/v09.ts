import type { Entry } from './entry.js';

/** Self-contained tokens. */
export const v09: readonly Entry[] = [
  {
    id: 'v5.0.0-9.1.1',
    phrase: 'signed or sealed, or not believed',
    test: [
      'test/access/sign-in/oidc-returns.test.ts › is believed only what it has signed',
      'test/unit/access/directory.test.ts › is worth nothing after ten minutes, at another step, in another city, or changed',
    ],
  },
  {
    id: 'v5.0.0-9.1.2',
    phrase: 'nothing without a signature',
    test: 'test/access/sign-in/oidc-returns.test.ts › is believed with an ID token %s: %s',
  },
  {
    id: 'v5.0.0-9.1.3',
    phrase: 'keys of the directory in the settings',
    test: [
      'test/access/sign-in/oidc-returns.test.ts › is believed only what it has signed',
      'test/access/sign-in/oidc-returns.test.ts › is believed only under the name that the settings give it',
    ],
  },
  {
    id: 'v5.0.0-9.2.1',
    phrase: 'within their time',
    test: [
      'test/access/sign-in/oidc-returns.test.ts › is believed with an ID token %s: %s',
      'test/unit/access/directory.test.ts › is worth nothing after ten minutes, at another step, in another city, or changed',
    ],
  },
  {
    id: 'v5.0.0-9.2.2',
    phrase: 'of the right kind',
    test: 'test/unit/access/directory.test.ts › is worth nothing after ten minutes, at another step, in another city, or changed',
  },
  {
    id: 'v5.0.0-9.2.3',
    phrase: 'for this service',
    test: 'test/access/sign-in/oidc-returns.test.ts › is believed with an ID token %s: %s',
  },
  { id: 'v5.0.0-9.2.4', phrase: 'tokens for several services', not: 'what the service issues only it reads' },
];
