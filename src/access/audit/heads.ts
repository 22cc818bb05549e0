import type { SqlTransaction } from '../../platform/database/transaction.js';

/** The end of a day's chain. */
export interface Head {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Rows chained on this day. */
  readonly rows: number;
  /** 64 hexadecimal digits. */
  readonly hash: string;
}

/** Of the newest days on which something was chained, newest first. @param before only of days before this one */
export async function readHeads(tx: SqlTransaction, count: number, before: string | null = null): Promise<Head[]> {
  return tx.query<Head & Record<string, unknown>>(
    `select d.day::text, c.position as rows, encode(c.hash, 'hex') as hash
       from (select distinct day from audit_chain
              where municipality_id = (select current_municipality()) and ($2::date is null or day < $2)
              order by day desc limit $1) d
       cross join lateral (select position, hash from audit_chain
                            where municipality_id = (select current_municipality()) and day = d.day order by position desc limit 1) c
      order by d.day desc`,
    [count, before],
  );
}

/** As people read it aloud and type it from paper: 「9f3c a1b2 …」, sixteen groups. */
export const inFours = (hash: string): string[] => hash.match(/.{4}/gu) ?? [];

/**
 * A head as somebody typed it from paper: in groups or not, in full width or not, in capitals or not.
 * @returns 64 hexadecimal digits; null where these are none
 */
export function headTyped(text: string): string | null {
  const hash = text
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toLowerCase();
  return /^[0-9a-f]{64}$/.test(hash) ? hash : null;
}
