import { CHAINED, type ChainedRow, linkHash } from '../../../src/access/audit/chain.js';
import type { KeyRing } from '../../../src/access/sealing.js';
import type { DatabaseAddress, Login } from '../../../src/platform/database/address.js';
import { withClient } from '../../../src/platform/database/connect.js';

interface LastLink {
  readonly day: string;
  readonly position: string;
  readonly hash: Buffer;
}

/**
 * Changes the last row of the audit that was chained, as somebody who owns the machine.
 * @returns makes its link fit again, with these keys; null: as it was linked before the change
 */
export async function changeLastRow(
  address: DatabaseAddress,
  administrator: Login,
  municipality: string,
): Promise<(keys: KeyRing | null) => Promise<void>> {
  const { row, last, before } = await withClient(address, administrator, async (client) => {
    await client.query(
      'alter table audit disable trigger audit_stays; alter table audit_chain disable trigger audit_chain_stays',
    );
    const links = await client.query<LastLink>(
      'select c.day::text, position, hash from audit_chain c order by c.day desc, position desc limit 2',
    );
    const rows = await client.query<ChainedRow>(
      `update audit a set act = 'read' where id = (select audit_id from audit_chain c order by c.day desc, position desc limit 1)
         returning ${CHAINED}`,
    );
    return { row: rows.rows[0], last: links.rows[0], before: links.rows[1] };
  });
  if (!row || !last || !before) throw new Error('nothing is chained');
  const place = { municipality, day: last.day, position: Number(last.position) };
  return async (keys) => {
    const hash = keys ? linkHash(keys, before.hash, place, { ...row, id: Number(row.id) }) : last.hash;
    await withClient(address, administrator, (client) =>
      client.query('update audit_chain set hash = $1 where audit_id = $2', [hash, row.id]),
    );
  };
}
