import type { Entry } from './entry.js';

/** Logging and error handling (level 3). */
export const v16: readonly Entry[] = [
  {
    id: 'v5.0.0-16.1.1',
    phrase: 'what is logged is written down',
    test: 'test/unit/access/doors.test.ts › has one log: nothing writes beside it but the first and last sentence of a program',
  },
  {
    id: 'v5.0.0-16.2.1',
    phrase: 'who, what, when, where',
    open: 'who, office, act, case and time stand in each row of the audit (audit/*.test.ts); from which address or computer does not: the audit is kept for good, and an address, hashed too, would be one that can be tried; the doors count by HMAC and forget within a day',
  },
  {
    id: 'v5.0.0-16.2.2',
    phrase: 'times in UTC',
    test: [
      'test/unit/platform/small-parts.test.ts › lets fields through that it knows and no others',
      'test/unit/platform/small-parts.test.ts › writes the instant in UTC',
    ],
  },
  {
    id: 'v5.0.0-16.2.3',
    phrase: 'nowhere else',
    test: 'test/unit/access/doors.test.ts › has one log: nothing writes beside it but the first and last sentence of a program',
  },
  {
    id: 'v5.0.0-16.2.4',
    phrase: 'machines can read it',
    test: 'test/unit/platform/small-parts.test.ts › lets fields through that it knows and no others',
  },
  {
    id: 'v5.0.0-16.2.5',
    phrase: 'nothing personal in the log',
    test: [
      'test/access/canaries.test.ts › stand in no log line, although the service logs all it can',
      'test/access/family/relatives.test.ts › stand in no table, no log line and no address that a server sees',
      'test/unit/platform/small-parts.test.ts › writes of a surprise its kind, code and place, not its words',
    ],
  },
  {
    id: 'v5.0.0-16.3.1',
    phrase: 'every sign-in',
    test: [
      'test/access/audit/door.test.ts › who fails leaves the account that was meant if there is one, and never what was typed',
      'test/access/audit/door.test.ts › who comes in, takes up another appointment and goes leaves each in that office',
      'test/access/sign-in/oidc.test.ts › types the code on their paper once, and never again',
    ],
  },
  {
    id: 'v5.0.0-16.3.2',
    phrase: 'every decision on access',
    test: [
      'test/access/audit/acts.test.ts › %s leaves a row when the auditor tries it',
      'test/access/audit/reads.test.ts › a case that is not there, or not theirs, leaves a refused row',
      'test/access/audit/reads.test.ts › a case leaves one row, with the names of what was asked and nothing of what stood there',
    ],
  },
  {
    id: 'v5.0.0-16.3.3',
    phrase: 'every attempt to get round',
    test: [
      'test/unit/access/http-edge.test.ts › leaves a line in the log, without a word of what was sent; what is answered leaves none',
      'test/integration/api/allowances.test.ts › hears in one sentence how long to wait, here and on the stream, and stands in the audit once',
      'test/integration/api/own-operations.test.ts › the refusal says in the caller’s language what to do, and stands in the audit',
      'test/access/audit/door.test.ts › who must wait leaves a row each time',
    ],
  },
  {
    id: 'v5.0.0-16.3.4',
    phrase: 'every fault',
    test: [
      'test/access/sign-in/oidc-returns.test.ts › is spoken of in the log by codes, never by a person or a token',
      'test/integration/connectors/contract.test.ts › whose TLS does not hold is told apart from one that is down, and is sent nothing',
      'test/integration/connectors/contract.test.ts › that does not take the secret is said in the log, and the secret is not',
    ],
  },
  {
    id: 'v5.0.0-16.4.1',
    phrase: 'one line stays one line',
    test: 'test/unit/platform/small-parts.test.ts › lets fields through that it knows and no others',
  },
  {
    id: 'v5.0.0-16.4.2',
    phrase: 'logs can’t be changed',
    test: [
      'test/access/audit/chain.test.ts › can be changed, taken away or emptied by role %s in no way',
      'test/access/audit/chain.test.ts › is read whole by auditor and privacy officer, by the counter for cases only, by all others not at all',
      'test/access/audit/chain.test.ts › who takes a row away is found, with its place in the chain or without',
    ],
  },
  {
    id: 'v5.0.0-16.4.3',
    phrase: 'logs stand elsewhere too',
    city: 'collects standard output on another machine, and keeps the heads of the audit on paper; README: What the city does itself',
  },
  {
    id: 'v5.0.0-16.5.1',
    phrase: 'one neutral sentence',
    test: 'test/integration/api/limits.test.ts › leaves the house as one neutral sentence with a reference number',
  },
  {
    id: 'v5.0.0-16.5.2',
    phrase: 'others may fail',
    test: [
      'test/integration/connectors/contract.test.ts › counts a system that can’t be reached as failed, and one without an address as "a person answers"',
      'test/integration/platform/throttles.test.ts › goes on in the process when Redis goes away, without an error',
      'test/access/sign-in/oidc-returns.test.ts › while the directory is down asks to wait; afterwards all is as before',
    ],
  },
  {
    id: 'v5.0.0-16.5.3',
    phrase: 'in doubt, no',
    test: [
      'test/access/audit/reads.test.ts › gets no answer where it can’t be written down',
      'test/integration/platform/door.test.ts › takes a COMMIT that answers ROLLBACK for the error it is',
      'test/access/safeguards/protected.test.ts › without the city’s list no address is shown and no paper opens a case',
    ],
  },
  {
    id: 'v5.0.0-16.5.4',
    phrase: 'a last resort',
    test: 'test/unit/platform/small-parts.test.ts › is written down without its words; a rejection ends nothing, an exception the process',
  },
];
