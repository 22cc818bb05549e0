import type { Entry } from './entry.js';

/** Authentication. */
export const v06: readonly Entry[] = [
  {
    id: 'v5.0.0-6.1.1',
    phrase: 'how guessing is slowed is written down',
    test: 'test/unit/access/doors.test.ts › says how often somebody may try, and what follows',
  },
  {
    id: 'v5.0.0-6.1.2',
    phrase: 'words that make no password are written down',
    test: 'test/unit/access/doors.test.ts › says what a password may be, with every word that counts for nothing',
  },
  {
    id: 'v5.0.0-6.1.3',
    phrase: 'all ways in are written down',
    test: 'test/unit/access/doors.test.ts › says the ways in, and how long what is on paper counts',
  },
  {
    id: 'v5.0.0-6.2.1',
    phrase: 'passwords are long',
    test: [
      'test/unit/access/passwords.test.ts › is too easy, or too long: %s',
      'test/access/sign-in/staff.test.ts › have no easy password',
    ],
  },
  {
    id: 'v5.0.0-6.2.2',
    phrase: 'people change their password',
    test: 'test/access/sign-in/own-account.test.ts › asks for the one of before, and ends every session but this one, which goes on under another token',
  },
  {
    id: 'v5.0.0-6.2.3',
    phrase: 'changing asks for the old password',
    test: [
      'test/access/sign-in/own-account.test.ts › asks for the one of before, and ends every session but this one, which goes on under another token',
      'test/access/sign-in/own-account.test.ts › with a wrong one of before counts as an attempt of this computer, at the sign-in too',
    ],
  },
  {
    id: 'v5.0.0-6.2.4',
    phrase: 'no common password',
    test: [
      'test/unit/access/passwords.test.ts › is known from a list of leaked ones: many times the 3,000 that must be, and each long enough to be chosen here',
      'test/access/sign-in/own-account.test.ts › to %s is refused as at the invitation',
    ],
  },
  {
    id: 'v5.0.0-6.2.5',
    phrase: 'any characters',
    test: 'test/unit/access/passwords.test.ts › may be made of any letters: %s',
  },
  {
    id: 'v5.0.0-6.2.6',
    phrase: 'passwords are masked',
    test: 'test/unit/access/pages.test.ts › masks a password, and lets it be pasted and kept by a password manager',
  },
  {
    id: 'v5.0.0-6.2.7',
    phrase: 'password managers work',
    test: 'test/unit/access/pages.test.ts › masks a password, and lets it be pasted and kept by a password manager',
  },
  {
    id: 'v5.0.0-6.2.8',
    phrase: 'compared as typed',
    open: 'nothing is cut or made small (passwords.test.ts), but full and half width are folded into one (NFKC), as NIST SP 800-63B says',
  },
  {
    id: 'v5.0.0-6.2.9',
    phrase: '64 characters and more',
    test: [
      'test/unit/access/passwords.test.ts › is the one that was chosen: letter by letter, nothing cut off and no letter made small',
      'test/unit/access/passwords.test.ts › may be made of any letters: %s',
    ],
  },
  {
    id: 'v5.0.0-6.2.10',
    phrase: 'no forced change',
    not: 'passwords have no last day; there is nothing that could force a change',
  },
  {
    id: 'v5.0.0-6.2.11',
    phrase: 'words of the house make no password',
    test: 'test/unit/access/passwords.test.ts › is not made of words of this house alone, written as a password is compared',
  },
  {
    id: 'v5.0.0-6.2.12',
    phrase: 'no leaked password',
    test: [
      'test/access/sign-in/own-account.test.ts › to %s is refused as at the invitation',
      'test/access/sign-in/own-account.test.ts › takes no password that stands in a list of leaked ones',
    ],
  },
  {
    id: 'v5.0.0-6.3.1',
    phrase: 'guessing is slowed',
    test: [
      'test/access/sign-in/front-door.test.ts › waits after five attempts that did not fit, but nobody else and no known computer does',
      'test/access/family/door.test.ts › pause a code after five, for a quarter of an hour, and for the right date too',
    ],
  },
  {
    id: 'v5.0.0-6.3.2',
    phrase: 'no account that everybody knows',
    test: [
      'test/access/sign-in/front-door.test.ts › is opened with a code that the start prints, anew at each start until somebody is in',
      'test/access/sign-in/front-door.test.ts › may be a printed password in a fictional city only',
    ],
  },
  {
    id: 'v5.0.0-6.3.3',
    phrase: 'two factors',
    test: [
      'test/access/sign-in/front-door.test.ts › is told the same, whatever of it was wrong',
      'test/access/sign-in/front-door.test.ts › is the second factor of whoever opened their account there, and of nobody elsewhere',
    ],
  },
  {
    id: 'v5.0.0-6.3.4',
    phrase: 'every way in is as strong',
    open: 'by the directory a second factor is asked for here only where YORISOI_OIDC_ACR says how (6.8.4); the family has paper and birth date',
  },
  {
    id: 'v5.0.0-6.4.1',
    phrase: 'first codes are random, end, and count once',
    test: 'test/access/sign-in/oidc.test.ts › with a code that has expired, or was used',
  },
  {
    id: 'v5.0.0-6.4.2',
    phrase: 'no question instead of a password',
    open: 'the family’s door asks for the birth date of who died beside the code: half of the family knows it, so it is little more than the code',
  },
  {
    id: 'v5.0.0-6.4.3',
    phrase: 'a forgotten password',
    city: 'its keeper of the accounts gives a new code to somebody in person; the code replaces both factors; README: What the city does itself',
  },
  {
    id: 'v5.0.0-6.4.4',
    phrase: 'a lost second factor',
    city: 'its keeper of the accounts looks at who it is as at the first time before giving a new code; README: What the city does itself',
  },
  {
    id: 'v5.0.0-6.5.1',
    phrase: 'codes count once',
    open: 'those of authenticator and invitation do (front-door.test.ts, oidc.test.ts); the code of an access paper opens the case again and again for 90 days, as designed',
  },
  {
    id: 'v5.0.0-6.5.2',
    phrase: 'short codes are stored slowly hashed',
    open: 'codes of papers and invitations are stored as HMAC under the installation’s key: fast, and without a salt of their own; whoever has database and key can try them. Argon2id here would pass one at a time and hold every family up; attempts are counted instead',
  },
  {
    id: 'v5.0.0-6.5.3',
    phrase: 'secrets are drawn from a good source',
    test: 'test/unit/access/doors.test.ts › names every file that enciphers, hashes, compares secrets or draws them',
  },
  {
    id: 'v5.0.0-6.5.4',
    phrase: 'codes are long enough',
    test: 'test/unit/access/access-code.test.ts › is eight letters that nobody takes for one another, read back as it was made',
  },
  {
    id: 'v5.0.0-6.5.5',
    phrase: 'codes of the authenticator end after 30 seconds',
    open: 'the step before and the one after are taken as well, for telephones whose clock is off: 90 seconds, in which a code counts once',
  },
  { id: 'v5.0.0-6.6.1', phrase: 'codes by telephone', not: 'no code is sent by telephone or SMS' },
  { id: 'v5.0.0-6.6.2', phrase: 'codes sent another way', not: 'no code is sent' },
  { id: 'v5.0.0-6.6.3', phrase: 'guessing of codes sent another way', not: 'no code is sent' },
  {
    id: 'v5.0.0-6.8.1',
    phrase: 'several directories',
    not: 'there is one directory at most; whoever is bound is known by issuer and subject',
  },
  {
    id: 'v5.0.0-6.8.2',
    phrase: 'only what the directory signed',
    test: 'test/access/sign-in/oidc-returns.test.ts › is believed only what it has signed',
  },
  { id: 'v5.0.0-6.8.3', phrase: 'SAML', not: 'there is no SAML' },
  {
    id: 'v5.0.0-6.8.4',
    phrase: 'how somebody signed in at the directory',
    test: 'test/access/sign-in/oidc-returns.test.ts › where the city says how people must sign in there, is asked for it, and with %s lets in: %s',
  },
];
