import type { KeyRing } from '../access/sealing.js';
import { parseDate } from '../domain/calendar-date.js';
import { readDay } from '../domain/era.js';
import { rowsOf } from '../platform/database/rows.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import { type CaseStatus } from './case-record.js';
import { codeToken } from '../access/family/access-papers.js';
import { readAccessCode } from '../access/family/access-code.js';
import { type Searcher, tokensFor } from './search-tokens.js';
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

/**
 * Ids of cases, newest first, one more than asked for if there are more. A search begins at its tokens, which stand in this
 * very order: of a common name the newest are read, not all.
 * One without key (destroyed) is found nowhere.
 */
export async function findCases(
  tx: SqlTransaction,
  keys: KeyRing,
  searcher: Searcher,
  { status, search, first, after }: CaseFilter,
): Promise<Cursor[]> {
  const params = [status, after?.registeredAt ?? null, after?.id ?? null, first + 1];
  const [answer] = await tx.pipeline([
    search === null
      ? { name: 'find-cases', sql: NEWEST, params }
      : {
          name: 'search-cases',
          sql: SEARCHED,
          params: [
            ...params,
            tokensFor(keys, searcher, search, readDay(search)),
            paperToken(keys, searcher.municipality, search),
          ],
        },
  ]);
  return rowsOf<{ id: string; registered_at: string }>(answer).map(({ id, registered_at }) => ({
    id,
    registeredAt: registered_at,
  }));
}

/** A paper that opens a case online lies on the table: the counter reads its code, whatever has become of it since. */
function paperToken(keys: KeyRing, municipality: string, search: string): Buffer | null {
  const code = readAccessCode(search);
  return code === null ? null : codeToken(keys, municipality, code);
}

const AS_CURSOR = `to_char(registered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as registered_at`;

const NEWEST = `
  select c.id, ${AS_CURSOR} from cases c
   where c.municipality_id = (select current_municipality()) and ($1::text is null or c.status = $1)
     and ($2::timestamptz is null or (c.registered_at, c.id) < ($2, $3::uuid))
     and exists (select from case_keys k where k.municipality_id = c.municipality_id and k.case_id = c.id)
   order by c.registered_at desc, c.id desc limit $4`;

/** What was typed may mean several tokens: of each the newest, and of those together; or it is the code of a paper. */
const SEARCHED = `
  select id, ${AS_CURSOR} from (
    select distinct found.case_id as id, found.registered_at from unnest($5::bytea[]) as typed (token) cross join lateral (
      select t.case_id, t.registered_at from search_tokens t
        join cases c on c.municipality_id = t.municipality_id and c.id = t.case_id and ($1::text is null or c.status = $1)
       where t.municipality_id = (select current_municipality()) and t.token = typed.token
         and ($2::timestamptz is null or (t.registered_at, t.case_id) < ($2, $3::uuid))
       order by t.registered_at desc, t.case_id desc limit $4) found
    union
    select c.id, c.registered_at from access_papers p
      join cases c on c.municipality_id = p.municipality_id and c.id = p.case_id and ($1::text is null or c.status = $1)
     where $6::bytea is not null and (select current_role_of_actor() = 'counter')
       and p.municipality_id = (select current_municipality()) and p.code = $6
       and ($2::timestamptz is null or (c.registered_at, c.id) < ($2, $3::uuid))) of_all
   order by of_all.registered_at desc, of_all.id desc limit $4`;
