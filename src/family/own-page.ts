import { z } from 'zod';
import type { CaseRecord } from '../cases/case-record.js';
import { placeOf } from '../cases/case-record.js';
import type { WhoGoes } from '../contract/generated.js';
import { rowsOf } from '../platform/database/rows.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import type { Statement as Sql } from '../platform/database/wire.js';

export const WHO_GOES = ['SELF', 'SPOUSE', 'CHILD', 'RELATIVE', 'OTHER'] as const satisfies readonly WhoGoes[];

const seenItem = z.object({
  number: z.number().nullable(),
  certain: z.boolean(),
  /** What stood there of days, place and papers; missing where it was looked at before these were kept. */
  days: z.string().optional(),
  place: z.string().optional(),
  papers: z.array(z.string()).optional(),
});
const shape = z.object({
  /** Null: not chosen yet; the list is then that of its holder. */
  goes: z.enum(WHO_GOES).nullable().default(null),
  /** Keys of lines of the bring-list that are in the bag. */
  ticked: z.array(z.string()).default([]),
  /** Facts that the holder could not tell: not asked again. */
  passed: z.array(z.string()).default([]),
  /** Versions of the list that they printed for themselves: of these they are told what is new since. */
  printed: z.array(z.number()).default([]),
  /** The holder's own list as they last said that they had seen it: items by procedure. */
  seen: z
    .object({ on: z.string(), goes: z.enum(WHO_GOES).nullable().optional(), items: z.record(z.string(), seenItem) })
    .nullable()
    .default(null),
});

/** What one relative has set on their own page. */
export type OwnPage = Readonly<z.infer<typeof shape>>;
export type SeenItems = NonNullable<OwnPage['seen']>['items'];

export const NEW_PAGE: OwnPage = shape.parse({});

/** With the rights of the relative; a page on which nothing was set is a new one. */
export async function readOwnPage(
  tx: SqlTransaction,
  { id, sealer }: Pick<CaseRecord, 'id' | 'sealer'>,
  person: string,
  lock = false,
): Promise<OwnPage> {
  const [answer] = await tx.pipeline([
    {
      name: lock ? 'lock-family-page' : 'family-page',
      sql: `select sealed from family_pages
             where municipality_id = (select current_municipality()) and case_id = $1 and person_id = $2${lock ? ' for update' : ''}`,
      params: [id, person],
    },
  ]);
  const [row] = rowsOf<{ sealed: Buffer }>(answer);
  return row ? shape.parse(sealer.open(row.sealed, placeOf.familyPage(id, person))) : NEW_PAGE;
}

export const writeOwnPage = (
  { id, municipality, sealer }: Pick<CaseRecord, 'id' | 'municipality' | 'sealer'>,
  person: string,
  page: OwnPage,
  at: string,
): Sql => ({
  name: 'write-family-page',
  sql: `insert into family_pages (municipality_id, case_id, person_id, changed_at, sealed) values ($1, $2, $3, $4, $5)
        on conflict (municipality_id, case_id, person_id) do update set changed_at = excluded.changed_at, sealed = excluded.sealed`,
  params: [municipality, id, person, at, sealer.seal(page, placeOf.familyPage(id, person))],
});
