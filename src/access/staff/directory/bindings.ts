import type { SqlTransaction } from '../../../platform/database/transaction.js';
import type { Statement } from '../../../platform/database/wire.js';

/** @returns the account that this identity opens, and whether it still stands; null if it opens none */
export async function accountBoundTo(
  tx: SqlTransaction,
  identity: Buffer,
): Promise<{ id: string; closed: boolean } | null> {
  const rows = await tx.query<{ id: string; closed: boolean }>(
    `select s.id, s.closed_at is not null as closed
       from directory_bindings b join staff s on s.municipality_id = b.municipality_id and s.id = b.staff_id
      where b.municipality_id = (select current_municipality()) and b.identity = $1`,
    [identity],
  );
  return rows[0] ?? null;
}

/** From now on this identity opens the account, and the one before no longer. */
export const bind = (staffId: string, identity: Buffer, now: string): Statement => ({
  sql: `insert into directory_bindings (municipality_id, staff_id, identity, bound_at)
          values ((select current_municipality()), $1, $2, $3)
        on conflict (municipality_id, staff_id) do update set identity = excluded.identity, bound_at = excluded.bound_at`,
  params: [staffId, identity, now],
});

/** With an account that is closed, or opened anew in another way. */
export const endBinding = (staffId: string): Statement => ({
  sql: 'delete from directory_bindings where municipality_id = (select current_municipality()) and staff_id = $1',
  params: [staffId],
});

/** For an account that is opened anew by the directory. @returns whether there was a password */
export async function endPassword(tx: SqlTransaction, staffId: string): Promise<boolean> {
  const { affected } = await tx.execute(
    'delete from staff_credentials where municipality_id = (select current_municipality()) and staff_id = $1',
    [staffId],
  );
  return affected > 0;
}
