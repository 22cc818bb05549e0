import type { Entry } from './entry.js';

/** Authorisation (level 3). */
export const v08: readonly Entry[] = [
  {
    id: 'v5.0.0-8.1.1',
    phrase: 'who may do what is written down',
    test: 'test/architecture/readme.test.ts › says who may do what as the policy table does; a table that differs is red',
  },
  {
    id: 'v5.0.0-8.1.2',
    phrase: 'field by field',
    test: [
      'test/unit/access/policy.test.ts › has one rule for every field of the contract and none for anything else',
      'test/architecture/readme.test.ts › says who may do what as the policy table does; a table that differs is red',
    ],
  },
  {
    id: 'v5.0.0-8.1.3',
    phrase: 'which surroundings count is written down',
    test: 'test/unit/access/doors.test.ts › says what of the surroundings counts',
  },
  {
    id: 'v5.0.0-8.1.4',
    phrase: 'what follows from them is written down',
    test: [
      'test/unit/access/doors.test.ts › says what of the surroundings counts',
      'test/unit/access/doors.test.ts › says how often somebody may try, and what follows',
    ],
  },
  {
    id: 'v5.0.0-8.2.1',
    phrase: 'functions',
    test: [
      'test/access/matrix.test.ts › every mutation, sent by the %s of %s',
      'test/access/matrix.test.ts › every query, asked by the %s of %s',
      'test/access/family/contract.test.ts › is refused %s.%s before anything runs, alone and in a fragment, by a whole paper and by a second code',
    ],
  },
  {
    id: 'v5.0.0-8.2.2',
    phrase: 'objects',
    test: [
      'test/access/matrix.test.ts › finds for the %s of %s the cases that are theirs',
      'test/access/rows.test.ts › show a department the case it was asked about, its own question, its own ledger',
      'test/access/family/relatives.test.ts › find no other case, by whatever id',
    ],
  },
  {
    id: 'v5.0.0-8.2.3',
    phrase: 'fields',
    test: [
      'test/access/matrix.test.ts › for the %s of %s',
      'test/access/who-sees-what.test.ts › a department sees its own rows only; the tax offices see theirs together',
    ],
  },
  {
    id: 'v5.0.0-8.2.4',
    phrase: 'surroundings, as written',
    test: [
      'test/access/sign-in/front-door.test.ts › is the second factor of whoever opened their account there, and of nobody elsewhere',
      'test/access/sign-in/front-door.test.ts › waits after five attempts that did not fit, but nobody else and no known computer does',
      'test/access/safeguards/protected.test.ts › with a list it is known, for a week; then nobody knows again, and what was open is closed',
    ],
  },
  {
    id: 'v5.0.0-8.3.1',
    phrase: 'decided by the service',
    test: [
      'test/unit/access/policy.test.ts › refuses before the resolver is asked, in the caller’s language',
      'test/access/rows.test.ts › are changed by a department only where they are its own',
    ],
  },
  {
    id: 'v5.0.0-8.3.2',
    phrase: 'at once',
    test: [
      'test/access/sign-in/front-door.test.ts › of a closed account, or of an appointment that has ended, is nobody’s',
      'test/access/sign-in/front-door.test.ts › takes its live updates along within five seconds',
      'test/access/family/door.test.ts › ends when the counter takes it back',
    ],
  },
  {
    id: 'v5.0.0-8.3.3',
    phrase: 'by the rights of who asks, down to the rows',
    test: [
      'test/integration/platform/door.test.ts › sets every key of the context, and leaves nothing of it on the connection',
      'test/access/rows.test.ts › show a department the case it was asked about, its own question, its own ledger',
    ],
  },
  {
    id: 'v5.0.0-8.4.1',
    phrase: 'cities',
    test: [
      'test/access/who-sees-what.test.ts › another city sees nothing of it and can do nothing to it',
      'test/access/audit/acts.test.ts › %s, with ids of another city, department or family, is answered as with none that is',
      'test/access/who-writes.test.ts › by each of them as is written down, and by nobody else',
      'test/access/rows.test.ts › are none of another city’s, whatever its role',
    ],
  },
  {
    id: 'v5.0.0-8.4.2',
    phrase: 'the keeper’s doors have layers',
    open: 'password, second factor, fifteen minutes and an audit; whether the computer itself is in order, and whether what happens is unusual, nobody looks at',
  },
];
