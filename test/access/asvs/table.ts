import { v01 } from './v01.js';
import { v02 } from './v02.js';
import { v03 } from './v03.js';
import { v04 } from './v04.js';
import { v05 } from './v05.js';
import { v06 } from './v06.js';
import { v07 } from './v07.js';
import { v08 } from './v08.js';
import { v09 } from './v09.js';
import { v10 } from './v10.js';
import { v11 } from './v11.js';
import { v12 } from './v12.js';
import { v13 } from './v13.js';
import { v14 } from './v14.js';
import { v15 } from './v15.js';
import { v16 } from './v16.js';
import { v17 } from './v17.js';
import type { Entry } from './entry.js';

/** What of OWASP ASVS 5.0 is done, and what is not: one entry a requirement. */
export const ASVS: readonly Entry[] = [
  ...v01,
  ...v02,
  ...v03,
  ...v04,
  ...v05,
  ...v06,
  ...v07,
  ...v08,
  ...v09,
  ...v10,
  ...v11,
  ...v12,
  ...v13,
  ...v14,
  ...v15,
  ...v16,
  ...v17,
];
