import type { Entry } from './entry.js';

/** Files. */
export const v05: readonly Entry[] = [
  {
    id: 'v5.0.0-5.1.1',
    phrase: 'what may be uploaded is written down',
    test: 'test/unit/access/doors.test.ts › says what is large, and how large it may be',
  },
  {
    id: 'v5.0.0-5.2.1',
    phrase: 'what is too large is refused',
    test: 'test/integration/api/limits.test.ts › is refused when its body is too large, in a sentence',
  },
  {
    id: 'v5.0.0-5.2.2',
    phrase: 'an upload is what it says it is',
    test: [
      'test/unit/questions/ledger-csv.test.ts › refuses %s',
      'test/unit/questions/ledger-csv.test.ts › names line, column and remedy of each cell that it can’t read',
      'test/access/consent-papers.test.ts › is no file %s',
    ],
  },
  {
    id: 'v5.0.0-5.2.3',
    phrase: 'a workbook, the one archive that is taken, is counted while it is unpacked: bytes and parts',
    test: [
      'test/unit/platform/tables/tables.test.ts › is refused where it unpacks to more than a table can need',
      'test/unit/platform/tables/tables.test.ts › is refused with more parts than a workbook can have',
    ],
  },
  {
    id: 'v5.0.0-5.3.1',
    phrase: 'uploads that run',
    test: 'test/access/consent-papers.test.ts › is kept as it was scanned, sealed, and seen by those who may see the consent, which is written down',
  },
  { id: 'v5.0.0-5.3.2', phrase: 'paths from outside', not: 'no path is made of anything that comes in' },
  { id: 'v5.0.0-5.4.1', phrase: 'names of downloads', not: 'nothing is served under a name that somebody chose' },
  {
    id: 'v5.0.0-5.4.2',
    phrase: 'names of files in headers',
    not: 'nothing is served under a name that somebody chose',
  },
  {
    id: 'v5.0.0-5.4.3',
    phrase: 'viruses',
    city: 'the one kind of file that is kept, the signed paper of a consent, comes from the counter’s scanner and goes to its computers only: the virus scan of the office looks at it there; README: What the city does itself',
  },
];
