import type { KeyRing } from '../access/sealing.js';
import { parseDate } from '../domain/calendar-date.js';
import { readDay } from '../domain/era.js';
import { rowsOf } from '../platform/database/rows.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import { type CaseStatus } from './case-record.js';
import { tokensFor } from './search-tokens.js';
import { isUuid } from './uuid.js';

export interface CaseFilter {
  readonly status: CaseStatus | null;
  readonly search: string | null;
  readonly first: number;
  /** The cursor of the last case of the page before. */
  readonly after: Cursor | null;
}

export interface Cursor {
  readonly registeredAt: string;
  readonly id: string;
}

export const writeCursor = ({ registeredAt, id }: Cursor): string =>
  Buffer.from(`${registeredAt} ${id}`).toString('base64url');

const CURSOR = /^((\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z) ([0-9a-f-]+)$/;

/** @returns null for what {@link writeCursor} never wrote */
export function readCursor(text: string): Cursor | null {
  const [, registeredAt, day, , id] = CURSOR.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? [];
  return registeredAt && day && id && isUuid(id) && parseDate(day) ? { registeredAt, id } : null;
}

/** Ids of cases, newest first, one more than asked for if there are more. One without key (destroyed) is found nowhere. */
export async function findCases(
  tx: SqlTransaction,
  keys: KeyRing,
  municipality: string,
  { status, search, first, after }: CaseFilter,
): Promise<Cursor[]> {
  const typed = search === null ? null : tokensFor(keys, municipality, search, readDay(search));
  const [answer] = await tx.pipeline([
    {
      name: 'find-cases',
      sql: `select c.id, to_char(c.registered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as registered_at from cases c
             where c.municipality_id = (select current_municipality()) and ($1::text is null or c.status = $1)
               and exists (select from case_keys k where k.municipality_id = c.municipality_id and k.case_id = c.id)
               and ($2::bytea[] is null or c.id in (select case_id from search_tokens where municipality_id = (select current_municipality()) and token = any($2)))
               and ($3::timestamptz is null or (c.registered_at, c.id) < ($3, $4::uuid))
             order by c.registered_at desc, c.id desc limit $5`,
      params: [status, typed, after?.registeredAt ?? null, after?.id ?? null, first + 1],
    },
  ]);
  return rowsOf<{ id: string; registered_at: string }>(answer).map(({ id, registered_at }) => ({
    id,
    registeredAt: registered_at,
  }));
}
