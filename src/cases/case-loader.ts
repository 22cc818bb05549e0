import type { ReadScope } from '../access/operation.js';
import { loaderKind } from '../platform/loaders/loaders.js';
import { readCases, type CaseRecord } from './case-record.js';

/** Cases of one operation, by id; null for what doesn't exist or isn't this municipality's. */
export const caseById = loaderKind<ReadScope, string, CaseRecord | null>(
  async ({ tx, keys, trail }, ids) => {
    const found = await readCases(tx, keys, ids);
    trail.read(found.keys());
    return found;
  },
  () => null,
);
