import type { Entry } from './entry.js';

/** Secure communication. */
export const v12: readonly Entry[] = [
  {
    id: 'v5.0.0-12.1.1',
    phrase: 'TLS versions',
    city: 'its proxy speaks TLS 1.2 and 1.3 only; README: What the city does itself',
  },
  {
    id: 'v5.0.0-12.1.2',
    phrase: 'ciphers',
    city: 'its proxy offers recommended ciphers only; README: What the city does itself',
  },
  { id: 'v5.0.0-12.1.3', phrase: 'client certificates', not: 'nobody signs in with a certificate' },
  {
    id: 'v5.0.0-12.2.1',
    phrase: 'https everywhere',
    city: 'its proxy speaks https to everybody outside; without one the service listens on this machine only; README: What the city does itself',
  },
  {
    id: 'v5.0.0-12.2.2',
    phrase: 'public certificates',
    city: 'its proxy has a certificate that browsers trust; README: What the city does itself',
  },
  {
    id: 'v5.0.0-12.3.1',
    phrase: 'every connection is encrypted',
    test: [
      'test/unit/platform/config.test.ts › refuse %j, which reaches another machine in the open',
      'test/unit/platform/settings.test.ts › stop the start with %s',
      'test/integration/compose/compose.test.ts › reaches nothing in the open but what stands on its own network, and that by name',
    ],
  },
  {
    id: 'v5.0.0-12.3.2',
    phrase: 'certificates are checked',
    test: 'test/unit/platform/config.test.ts › refuse %j, which reaches another machine in the open',
  },
  {
    id: 'v5.0.0-12.3.3',
    phrase: 'http between own services',
    not: 'API and workers meet in PostgreSQL and Redis only; they speak no http with each other',
  },
  {
    id: 'v5.0.0-12.3.4',
    phrase: 'own certificates',
    city: 'gives its own authority by sslrootcert or NODE_EXTRA_CA_CERTS instead of switching the check off; README: What the city does itself',
  },
];
