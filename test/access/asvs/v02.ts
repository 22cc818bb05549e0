import type { Entry } from './entry.js';

/** Validation and business logic. */
export const v02: readonly Entry[] = [
  {
    id: 'v5.0.0-2.1.1',
    phrase: 'how single values are checked is written down',
    test: 'test/unit/access/doors.test.ts › says how long each text may be that somebody types, and what none holds',
  },
  {
    id: 'v5.0.0-2.1.2',
    phrase: 'how values fit together is written down',
    test: 'test/unit/access/doors.test.ts › says which days must fit together',
  },
  {
    id: 'v5.0.0-2.1.3',
    phrase: 'limits of the business are written down',
    test: [
      'test/unit/access/doors.test.ts › says how often somebody may try, and what follows',
      'test/unit/access/doors.test.ts › says what is large, and how large it may be',
    ],
  },
  {
    id: 'v5.0.0-2.2.1',
    phrase: 'every input is checked',
    test: [
      'test/access/refusals.test.ts › %s: %s',
      'test/integration/api/random-requests.test.ts › get a known code or succeed, and leave the database whole',
    ],
  },
  {
    id: 'v5.0.0-2.2.2',
    phrase: 'it is checked by the service, not by a page',
    test: 'test/access/refusals.test.ts › %s: %s',
  },
  {
    id: 'v5.0.0-2.2.3',
    phrase: 'values that belong together must fit',
    test: ['test/access/refusals.test.ts › decide with %s', 'test/access/refusals.test.ts › %s: %s'],
  },
  {
    id: 'v5.0.0-2.3.1',
    phrase: 'no step is skipped',
    test: [
      'test/e2e/not-a-resident.test.ts › refuses to open a case twice',
      'test/access/safeguards/protected.test.ts › is refused to the counter alone, and given once the privacy officer agreed; once',
    ],
  },
  {
    id: 'v5.0.0-2.3.2',
    phrase: 'limits are kept as written',
    test: [
      'test/access/family/door.test.ts › pause a code after five, for a quarter of an hour, and for the right date too',
      'test/integration/api/allowances.test.ts › is not overdrawn by one request: nothing of it is executed',
    ],
  },
  {
    id: 'v5.0.0-2.3.3',
    phrase: 'whole or not at all',
    test: [
      'test/access/sign-in/staff.test.ts › moves appointments on one day, all of them or none',
      'test/access/audit/acts.test.ts › leaves no half: what was not written down has not happened',
      'test/integration/platform/door.test.ts › rolls back what was done when the work throws',
    ],
  },
  {
    id: 'v5.0.0-2.3.4',
    phrase: 'nothing that is there once is given twice',
    test: [
      'test/e2e/same-person.test.ts › makes exactly one case of notices that come at the same moment',
      'test/access/safeguards/two-people.test.ts › two at once decide once',
    ],
  },
  {
    id: 'v5.0.0-2.4.1',
    phrase: 'nobody asks without end',
    test: [
      'test/integration/api/allowances.test.ts › is counted by fields at the root: aliases in one request count, in fragments too',
      'test/access/family/door.test.ts › of one address are looked at thirty times an hour, and burn no code afterwards',
    ],
  },
];
