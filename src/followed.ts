import { FOLLOWED_OF_GUIDE } from './guide/follows-key.js';
import { type Followed, FOLLOWED_OF_CITY } from './retention/keys/sealed-again.js';

/** Every table in which something follows from YORISOI_KEY; a column of bytes that is named nowhere is red in change-key.test.ts. */
export const FOLLOWED: readonly Followed[] = [...FOLLOWED_OF_CITY, ...FOLLOWED_OF_GUIDE];
