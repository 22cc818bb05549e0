import type { Entry } from './entry.js';

/** Cryptography. */
export const v11: readonly Entry[] = [
  {
    id: 'v5.0.0-11.1.1',
    phrase: 'how keys live is written down',
    test: [
      'test/unit/access/doors.test.ts › names every file that enciphers, hashes, compares secrets or draws them',
      'test/access/retention/change-key.test.ts › has every column of bytes either in the list of what follows from it, or here with a reason',
    ],
  },
  {
    id: 'v5.0.0-11.1.2',
    phrase: 'all cryptography is written down',
    test: 'test/unit/access/doors.test.ts › names every file that enciphers, hashes, compares secrets or draws them',
  },
  {
    id: 'v5.0.0-11.2.1',
    phrase: 'known libraries only',
    test: 'test/unit/access/doors.test.ts › names every file that enciphers, hashes, compares secrets or draws them',
  },
  {
    id: 'v5.0.0-11.2.2',
    phrase: 'algorithms and keys can be changed',
    open: 'keys can (change-key.test.ts): everything is sealed anew in one transaction; sealed bytes carry no version, so another cipher would need the same way once more, with code of its own',
  },
  {
    id: 'v5.0.0-11.2.3',
    phrase: '128 bits of strength',
    open: 'ours have them; an ID token that the directory signs with RSA-2048 (112 bits) is taken as well',
  },
  {
    id: 'v5.0.0-11.3.1',
    phrase: 'no weak modes',
    test: 'test/unit/access/doors.test.ts › names every file that enciphers, hashes, compares secrets or draws them',
  },
  {
    id: 'v5.0.0-11.3.2',
    phrase: 'AES-GCM',
    test: [
      'test/unit/access/doors.test.ts › names every file that enciphers, hashes, compares secrets or draws them',
      'test/access/canaries.test.ts › can’t be opened without the key, nor moved to another place',
    ],
  },
  {
    id: 'v5.0.0-11.3.3',
    phrase: 'changed bytes don’t open',
    test: [
      'test/access/canaries.test.ts › can’t be opened without the key, nor moved to another place',
      'test/unit/access/directory.test.ts › is worth nothing after ten minutes, at another step, in another city, or changed',
    ],
  },
  {
    id: 'v5.0.0-11.4.1',
    phrase: 'no weak hashes',
    test: 'test/unit/access/doors.test.ts › names every file that enciphers, hashes, compares secrets or draws them',
  },
  {
    id: 'v5.0.0-11.4.2',
    phrase: 'passwords are hashed slowly',
    test: 'test/unit/access/passwords.test.ts › is kept as Argon2id with what OWASP asks for, and a salt of its own',
  },
  {
    id: 'v5.0.0-11.4.3',
    phrase: 'hashes that hold',
    test: [
      'test/access/audit/chain.test.ts › who changes %s of a row is found, and the row is named',
      'test/unit/access/doors.test.ts › names every file that enciphers, hashes, compares secrets or draws them',
    ],
  },
  { id: 'v5.0.0-11.4.4', phrase: 'keys from passwords', not: 'no key is made of a password' },
  {
    id: 'v5.0.0-11.5.1',
    phrase: '128 random bits',
    open: 'sessions and keys have 256; codes typed from paper have 59 (invitation) and 34.7 (access paper), held up by counting attempts',
  },
  {
    id: 'v5.0.0-11.6.1',
    phrase: 'key pairs and signatures',
    not: 'the service makes no key pair and signs nothing; of the directory’s signatures see chapter 9',
  },
];
