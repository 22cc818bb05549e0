import type { Entry } from './entry.js';

/** Secure coding and architecture. */
export const v15: readonly Entry[] = [
  {
    id: 'v5.0.0-15.1.1',
    phrase: 'how soon packages are renewed is written down',
    city: 'renews packages within the days that stand there; README: What the city does itself',
  },
  {
    id: 'v5.0.0-15.1.2',
    phrase: 'all packages are listed, by hash',
    test: 'test/architecture/lock.test.ts › holds hashes and no addresses',
  },
  {
    id: 'v5.0.0-15.1.3',
    phrase: 'what is heavy is written down',
    test: 'test/unit/access/doors.test.ts › says what is large, and how large it may be',
  },
  {
    id: 'v5.0.0-15.2.1',
    phrase: 'no package is older than written',
    open: 'CI asks for known faults, is red at a grave one, and says NOT ASKED where the registry gives no answer (lock.test.ts); that lesser ones go within their 30 days nobody checks',
  },
  {
    id: 'v5.0.0-15.2.2',
    phrase: 'what is heavy can’t be overused',
    test: [
      'test/integration/api/allowances.test.ts › is counted by fields at the root: aliases in one request count, in fragments too',
      'test/unit/access/turnstile.test.ts › lets one after another through, in the order in which they came, and turns away who finds the line full',
      'test/access/sign-in/own-account.test.ts › says so in one sentence, to the right password as to a wrong one, from whatever address',
    ],
  },
  {
    id: 'v5.0.0-15.2.3',
    phrase: 'nothing but the product in production',
    test: [
      'test/integration/compose/compose.test.ts › run in an image on Node 24 as an ordinary user',
      'test/integration/compose/compose.test.ts › takes nothing into the image but what is built and run: no history, no tests, no settings',
      'test/integration/api/limits-by-environment.test.ts › has no page for developers',
    ],
  },
  {
    id: 'v5.0.0-15.3.1',
    phrase: 'no more fields than asked and allowed',
    test: 'test/access/matrix.test.ts › for the %s of %s',
  },
  {
    id: 'v5.0.0-15.3.2',
    phrase: 'no redirect is followed',
    test: 'test/integration/connectors/contract.test.ts › understands %s',
  },
  {
    id: 'v5.0.0-15.3.3',
    phrase: 'only fields that are meant can be written',
    test: [
      'test/access/who-sees-what.test.ts › a department speaks for itself: not for the family, not of what it does not hold, not into another’s ledger',
      'test/access/audit/chain.test.ts › takes neither another’s name nor another time from who writes',
    ],
  },
  {
    id: 'v5.0.0-15.3.4',
    phrase: 'the address of who asks',
    test: [
      'test/unit/access/http-edge.test.ts › is told by the one proxy that stands before %s',
      'test/access/family/door.test.ts › of one address hinder no other',
    ],
  },
  {
    id: 'v5.0.0-15.3.5',
    phrase: 'types are what they say',
    test: ['test/architecture/lint.test.ts › %s', 'test/access/refusals.test.ts › %s: %s'],
  },
  {
    id: 'v5.0.0-15.3.6',
    phrase: 'no prototype can be changed',
    test: 'test/integration/connectors/contract.test.ts › understands %s',
  },
  {
    id: 'v5.0.0-15.3.7',
    phrase: 'nothing is said twice',
    test: 'test/access/sign-in/front-door.test.ts › is not read where it says one thing twice, or hides it in the address',
  },
];
