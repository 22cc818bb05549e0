import type { Entry } from './entry.js';

/** Data protection (level 3). */
export const v14: readonly Entry[] = [
  {
    id: 'v5.0.0-14.1.1',
    phrase: 'kinds of data are written down',
    test: 'test/unit/access/doors.test.ts › says of each kind of data how it is kept and shown',
  },
  {
    id: 'v5.0.0-14.1.2',
    phrase: 'what each kind needs is written down',
    test: 'test/unit/access/doors.test.ts › says of each kind of data how it is kept and shown',
  },
  {
    id: 'v5.0.0-14.2.1',
    phrase: 'nothing secret in an address',
    test: [
      'test/access/family/session.test.ts › goes in an address: a code in path or query opens nothing',
      'test/unit/access/http-edge.test.ts › says nothing of what is asked about, save which case is watched',
      'test/access/sign-in/front-door.test.ts › is not read where it says one thing twice, or hides it in the address',
    ],
  },
  {
    id: 'v5.0.0-14.2.2',
    phrase: 'nothing is kept on the way',
    test: [
      'test/access/family/session.test.ts › is kept by a browser or a proxy: no page, no answer, no refusal',
      'test/access/canaries.test.ts › went through Redis in no command, which carries ids and nothing else',
    ],
  },
  {
    id: 'v5.0.0-14.2.3',
    phrase: 'nothing goes to others',
    test: [
      'test/access/sign-in/front-door.test.ts › finds pages that run no script, load nothing from elsewhere and stand in no frame',
      'test/integration/connectors/contract.test.ts › is told who, and which facts, and never why',
    ],
  },
  {
    id: 'v5.0.0-14.2.4',
    phrase: 'kept as written',
    test: [
      'test/access/canaries.test.ts › stand in no plain column, not even as bytes, in no job, no outbox row',
      'test/access/canaries.test.ts › stand in no log line, although the service logs all it can',
    ],
  },
  {
    id: 'v5.0.0-14.2.5',
    phrase: 'no page under another address',
    test: [
      'test/integration/api/limits.test.ts › under an address that there is not finds nothing, whatever stands before it',
      'test/access/family/session.test.ts › is kept by a browser or a proxy: no page, no answer, no refusal',
    ],
  },
  {
    id: 'v5.0.0-14.2.6',
    phrase: 'no more than is needed',
    test: [
      'test/access/canaries.test.ts › shows a department no people of the case and the address to the town',
      'test/access/family/relatives.test.ts › see not even their own address and telephone number, nor where the person who died lived',
      'test/access/safeguards/two-people.test.ts › is shown for half a minute to who asked, once a second person has agreed',
    ],
  },
  {
    id: 'v5.0.0-14.2.7',
    phrase: 'what is old goes',
    test: [
      'test/access/sign-in/sessions.test.ts › is deleted, and nothing that counts still: sessions, attempts, invitations',
      'test/access/family/session.test.ts › is deleted long after its end, and not before',
      'test/access/family/door.test.ts › of an hour ago leave nothing behind',
    ],
  },
  {
    id: 'v5.0.0-14.2.8',
    phrase: 'metadata of files',
    test: 'test/unit/questions/without-metadata.test.ts › loses what the camera wrote beside a JPEG, and nothing of the picture',
  },
  {
    id: 'v5.0.0-14.3.1',
    phrase: 'the browser forgets',
    test: [
      'test/access/sign-in/front-door.test.ts › ends with the sign-out, in this browser or in all of them',
      'test/access/family/session.test.ts › ends with 「終わる」, and the page asks for the code again',
    ],
  },
  {
    id: 'v5.0.0-14.3.2',
    phrase: 'the browser keeps nothing',
    test: [
      'test/access/family/session.test.ts › is kept by a browser or a proxy: no page, no answer, no refusal',
      'test/integration/api/limits.test.ts › gets security headers, and not the name of the program',
    ],
  },
  {
    id: 'v5.0.0-14.3.3',
    phrase:
      'in the browser’s storage a booth and a language; of the public guide’s answers a sealed cookie for two hours',
    test: [
      'test/unit/access/doors.test.ts › keeps nothing of anybody in the storage of a browser: how its place is called and which language it reads',
      'test/unit/guide/guide.test.ts › keeps what was said in the browser alone: sealed, for two hours, and small enough for a cookie',
    ],
  },
];
