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

/** Of a privacy officer the name, as `nameOf` wrote them down; null of a program, and where the account is not there. */
export async function officerNamed(by: string, named: (id: string) => Promise<string>): Promise<string | null> {
  const [, id] = /^privacy-officer\/([0-9a-f-]{36})$/u.exec(by) ?? [];
  return id === undefined ? null : (await named(id)) || null;
}
