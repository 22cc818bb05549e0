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
    open: 'departments’ systems and the directory must be (settings refuse http); PostgreSQL and Redis on another machine are reached in the open where their address does not ask for TLS',
  },
  {
    id: 'v5.0.0-12.3.2',
    phrase: 'certificates are checked',
    open: 'https and rediss are; sslmode=require takes any certificate of PostgreSQL, only verify-full checks it',
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
