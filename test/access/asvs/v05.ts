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
    ],
  },
  { id: 'v5.0.0-5.2.3', phrase: 'archives', not: 'nothing compressed is taken' },
  { id: 'v5.0.0-5.3.1', phrase: 'uploads that run', not: 'no upload is kept as a file: its lines become rows' },
  { id: 'v5.0.0-5.3.2', phrase: 'paths from outside', not: 'no path is made of anything that comes in' },
  { id: 'v5.0.0-5.4.1', phrase: 'names of downloads', not: 'nothing is served under a name that somebody chose' },
  {
    id: 'v5.0.0-5.4.2',
    phrase: 'names of files in headers',
    not: 'nothing is served under a name that somebody chose',
  },
  { id: 'v5.0.0-5.4.3', phrase: 'viruses', not: 'no file of anybody is kept or served' },
];
