import type { ReadScope } from '../access/operation.js';
import { loaderKind } from '../platform/loaders/loaders.js';
import { rowsOf } from '../platform/database/rows.js';

/** Names of who asked and decided, as their colleagues know them. */
export const memberNamed = loaderKind<ReadScope, string, string>(
  async ({ tx }, ids) => {
    const [answer] = await tx.pipeline([
      {
        name: 'member-names',
        sql: 'select id, name from staff where municipality_id = (select current_municipality()) and id = any($1::uuid[])',
        params: [ids],
      },
    ]);
    return new Map(rowsOf<{ id: string; name: string }>(answer).map(({ id, name }) => [id, name]));
  },
  () => '',
);
