import type { Entry } from './entry.js';

/** Sessions. */
export const v07: readonly Entry[] = [
  {
    id: 'v5.0.0-7.1.1',
    phrase: 'when sessions end is written down',
    test: 'test/unit/access/doors.test.ts › says when the session of each role ends',
  },
  {
    id: 'v5.0.0-7.1.2',
    phrase: 'how many sessions is written down',
    test: 'test/unit/access/doors.test.ts › says when the session of each role ends',
  },
  {
    id: 'v5.0.0-7.1.3',
    phrase: 'the directory’s session is written down',
    test: 'test/unit/access/doors.test.ts › says when the session of each role ends',
  },
  {
    id: 'v5.0.0-7.2.1',
    phrase: 'sessions are looked at by the service',
    test: 'test/access/refusals.test.ts › a caller that is %s',
  },
  {
    id: 'v5.0.0-7.2.2',
    phrase: 'sessions are made anew',
    test: 'test/access/sign-in/front-door.test.ts › gets a new session: one that was planted in the browser is worth nothing',
  },
  {
    id: 'v5.0.0-7.2.3',
    phrase: 'sessions can’t be guessed',
    test: [
      'test/access/family/session.test.ts › stands in a cookie of its own that no script reads, no other site sends and no browser keeps',
      'test/unit/access/doors.test.ts › names every file that enciphers, hashes, compares secrets or draws them',
    ],
  },
  {
    id: 'v5.0.0-7.2.4',
    phrase: 'a new one at each sign-in',
    test: [
      'test/access/sign-in/front-door.test.ts › gets a new session: one that was planted in the browser is worth nothing',
      'test/access/family/session.test.ts › is a new one with every sign-in: what the browser held before is worth nothing',
      'test/access/sign-in/front-door.test.ts › goes on in another appointment of the same person, under another token',
    ],
  },
  {
    id: 'v5.0.0-7.3.1',
    phrase: 'ends when idle',
    test: [
      'test/access/sign-in/front-door.test.ts › ends after the idle time of its role, and at the latest after twelve hours',
      'test/access/family/session.test.ts › ends after thirty minutes without a request, not before, and the page says so kindly',
    ],
  },
  {
    id: 'v5.0.0-7.3.2',
    phrase: 'ends however busy',
    test: [
      'test/access/sign-in/front-door.test.ts › ends after the idle time of its role, and at the latest after twelve hours',
      'test/access/family/session.test.ts › ends after twelve hours, however busy',
    ],
  },
  {
    id: 'v5.0.0-7.4.1',
    phrase: 'over is over',
    test: [
      'test/access/sign-in/front-door.test.ts › ends with the sign-out, in this browser or in all of them',
      'test/access/family/session.test.ts › ends with 「終わる」, and the page asks for the code again',
    ],
  },
  {
    id: 'v5.0.0-7.4.2',
    phrase: 'a closed account has no session',
    test: [
      'test/access/sign-in/front-door.test.ts › of a closed account, or of an appointment that has ended, is nobody’s',
      'test/access/sign-in/oidc.test.ts › to a closed account: its binding ends with it, and with every session',
    ],
  },
  {
    id: 'v5.0.0-7.4.3',
    phrase: 'a new factor ends the sessions of before',
    test: [
      'test/access/sign-in/oidc.test.ts › that opens the account with a password ends the way by the directory, not before',
      'test/access/sign-in/own-account.test.ts › asks for the one of before, and ends every session but this one, which goes on under another token',
    ],
  },
  {
    id: 'v5.0.0-7.4.4',
    phrase: 'the way out is in sight',
    test: [
      'test/unit/access/pages.test.ts › of whoever is signed in shows the way out, of this browser and of all',
      'test/access/family/session.test.ts › leads to a page that says who is in for which reception number, and how to end',
    ],
  },
  {
    id: 'v5.0.0-7.4.5',
    phrase: 'the keeper ends sessions',
    test: [
      'test/access/sign-in/sessions.test.ts › ends every session of one person, who may sign in anew',
      'test/access/sign-in/sessions.test.ts › ends those of the whole staff, the own one too; the reason is read in the audit, and by nobody in the database',
    ],
  },
  {
    id: 'v5.0.0-7.5.1',
    phrase: 'changing one’s own factors',
    test: [
      'test/access/sign-in/own-account.test.ts › takes the second factor once more: a code of now, which counts once',
      'test/access/sign-in/own-account.test.ts › takes the computer of the office, where that is the second factor, and nothing else',
    ],
  },
  {
    id: 'v5.0.0-7.5.2',
    phrase: 'people see their sessions',
    test: [
      'test/access/sign-in/sessions.test.ts › sees where: the office, the family of the browser, since when and when last, and no address',
      'test/access/sign-in/sessions.test.ts › ends one of them, or all the others; never one of somebody else',
    ],
  },
  {
    id: 'v5.0.0-7.6.1',
    phrase: 'session and directory go together as written',
    test: 'test/access/sign-in/oidc.test.ts › has a session like any other: the idle time of the role, and our own sign-out ends it',
  },
  {
    id: 'v5.0.0-7.6.2',
    phrase: 'nobody is signed in without wanting it',
    test: [
      'test/access/sign-in/oidc.test.ts › is led there by no link of another site: %s',
      'test/access/sign-in/oidc-returns.test.ts › counts in the browser that began it alone: nobody can be led into somebody else’s account',
    ],
  },
];
