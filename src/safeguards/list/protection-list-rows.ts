import { isUuid } from '../../cases/uuid.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';

/** Days for which an import can be taken back, as long as no other came after it. */
export const UNDO_DAYS = 14;

/** A list that was read in. */
export interface ListRow {
  readonly id: string;
  readonly asOf: string;
  readonly importedAt: string;
  /** The actor as history names it. */
  readonly by: string;
  readonly rows: number;
  /** Null: read before it was written down who came with it. */
  readonly added: number | null;
  readonly undoneAt: string | null;
  /** The last that was read in, taken back or not. */
  readonly isLast: boolean;
  /** Protections that stand and came with it. */
  readonly standing: number;
}

interface Found {
  import_id: string;
  as_of: string;
  imported_at: Date | string;
  by_actor: string;
  rows: number;
  added: number | null;
  undone_at: Date | string | null;
  is_last: boolean;
  standing: number;
}

const iso = (moment: Date | string): string => new Date(moment).toISOString();

/** Newest first. */
export async function readLists(
  tx: SqlTransaction,
  { first, id = null }: { readonly first: number; readonly id?: string | null },
): Promise<ListRow[]> {
  if (id !== null && !isUuid(id)) return [];
  const rows = await tx.query<Found>(
    `select l.import_id, l.as_of::text as as_of, l.imported_at, l.by_actor, l.rows, l.added, l.undone_at,
            l.id = (select max(id) from protection_lists where municipality_id = (select current_municipality())) as is_last,
            (select count(*)::int from protections p where p.municipality_id = l.municipality_id and p.import_id = l.import_id and p.lifted_at is null) as standing
       from protection_lists l
      where l.municipality_id = (select current_municipality()) and ($2::uuid is null or l.import_id = $2)
      order by l.id desc limit $1`,
    [first, id],
  );
  return rows.map((row) => ({
    id: row.import_id,
    asOf: row.as_of,
    importedAt: iso(row.imported_at),
    by: row.by_actor,
    rows: row.rows,
    added: row.added,
    undoneAt: row.undone_at === null ? null : iso(row.undone_at),
    isLast: row.is_last,
    standing: row.standing,
  }));
}

/** Until when it can be taken back; null: not, or not any more. */
export function undoUntil({ added, undoneAt, isLast, importedAt }: ListRow, now: string): string | null {
  if (added === null || undoneAt !== null || !isLast) return null;
  const until = new Date(Date.parse(importedAt) + UNDO_DAYS * 86_400_000).toISOString();
  return now < until ? until : null;
}

/** Grows with each list that is read in or taken back. */
export async function versionOfLists(tx: SqlTransaction): Promise<number> {
  const [row] = await tx.query<{ version: number }>(
    `select (count(*) + count(undone_at))::int as version from protection_lists where municipality_id = (select current_municipality())`,
  );
  return row?.version ?? 0;
}

/** Who stands protected by a list, and of them those whom the newest that counts does not have. */
export async function countListed(
  tx: SqlTransaction,
): Promise<{ readonly asOf: string | null; readonly listed: number; readonly missing: number }> {
  const [row] = await tx.query<{ as_of: string | null; listed: number; missing: number }>(
    `select (select protection_list_as_of())::text as as_of, count(*)::int as listed,
            count(*) filter (where seen_on < (select protection_list_as_of()))::int as missing
       from protections where municipality_id = (select current_municipality()) and source = 'list' and lifted_at is null`,
  );
  return { asOf: row?.as_of ?? null, listed: row?.listed ?? 0, missing: row?.missing ?? 0 };
}
