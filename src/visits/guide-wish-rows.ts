import { z } from 'zod';
import type { KeyRing, Sealer } from '../access/sealing.js';
import { canonicalJson } from '../catalogue/canonical-json.js';
import { isUuid, uuidOfHash } from '../cases/uuid.js';
import { rowsOf } from '../platform/database/rows.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import type { Statement as Sql } from '../platform/database/wire.js';

export type GuideWishState = 'open' | 'linked' | 'done';

const content = z.object({
  /** As they write it. */
  name: z.string(),
  telephone: z.string(),
  /** Whom it is about, as far as they said; the day is ISO. */
  deceased: z.string().nullable(),
  deathDay: z.string().nullable(),
  days: z.array(z.object({ day: z.string(), part: z.enum(['any', 'morning', 'afternoon']) })),
  /** Hours in which they would like to be called: `12:00〜13:00`. */
  hours: z.array(z.string()),
  /** The letters of a kept guide that they sent along, in plain form. */
  code: z.string().nullable(),
});
/** What somebody asked for, from the guide without anybody knowing who they are: personal, hence sealed. */
export type GuideWishContent = Readonly<z.output<typeof content>>;

export interface GuideWishRow {
  readonly id: string;
  readonly sealed: Buffer;
  readonly state: GuideWishState;
  readonly caseId: string | null;
  /** Who of the case asked on their own page; null: from the public guide. */
  readonly personId: string | null;
  readonly version: number;
  /** ISO 8601. */
  readonly madeAt: string;
}

interface Row extends Omit<GuideWishRow, 'madeAt'> {
  readonly madeAt: Date | string;
}

/** Days after which they go: once they were answered, and where nobody ever did. */
export const WISHES_KEPT_DAYS = { settled: 14, open: 60 } as const;
/** More a morning nobody calls; the oldest come first. */
const MOST = 100;

const PURPOSE = 'guide wishes';
export const guideWishSealer = (keys: KeyRing): Sealer => keys.purposeKey(PURPOSE);
export const guideWishPlace = (id: string): string => `guide wish ${id}`;

/**
 * A form that is sent twice is one wish; with a number that was corrected it is another one beside it. The door reads no row, so
 * the id alone says which it is; without the key nobody learns a number from it by trying.
 * @param form a UUID, made with the form
 */
export const guideWishId = (keys: KeyRing, municipality: string, form: string, wish: GuideWishContent): string =>
  uuidOfHash(keys.token(municipality, PURPOSE, `${form.toLowerCase()} ${canonicalJson(wish)}`));

export const sealGuideWish = (keys: KeyRing, id: string, wish: GuideWishContent): Buffer =>
  guideWishSealer(keys).seal(wish, guideWishPlace(id));
export const openGuideWish = (keys: KeyRing, { id, sealed }: Pick<GuideWishRow, 'id' | 'sealed'>): GuideWishContent =>
  content.parse(guideWishSealer(keys).open(sealed, guideWishPlace(id)));

const COLUMNS = 'id, sealed, state, case_id as "caseId", person_id as "personId", version, made_at as "madeAt"';

/** What waits for the counter, oldest first, and what it settled within a day, which can be undone. */
export async function readGuideWishes(tx: SqlTransaction, now: string): Promise<GuideWishRow[]> {
  const [answer] = await tx.pipeline([
    {
      name: 'guide-wishes',
      sql: `select ${COLUMNS} from guide_wishes
             where municipality_id = (select current_municipality())
               and (state in ('open', 'linked') or settled_at > $1::timestamptz - interval '1 day')
             order by state = 'done', made_at, id limit ${String(MOST)}`,
      params: [now],
    },
  ]);
  return rowsOf<Row>(answer).map(toWish);
}

/** null where there is none that the actor may see. */
export async function readGuideWish(tx: SqlTransaction, id: string, lock = false): Promise<GuideWishRow | null> {
  if (!isUuid(id)) return null;
  const sql = `select ${COLUMNS} from guide_wishes where municipality_id = (select current_municipality()) and id = $1`;
  const [answer] = await tx.pipeline([
    lock
      ? { name: 'lock-guide-wish', sql: `${sql} for no key update`, params: [id] }
      : { name: 'guide-wish', sql, params: [id] },
  ]);
  const [row] = rowsOf<Row>(answer);
  return row === undefined ? null : toWish(row);
}

/** Those that belong to these cases, oldest first. */
export async function readWishesOfCases(
  tx: SqlTransaction,
  caseIds: readonly string[],
): Promise<Map<string, GuideWishRow[]>> {
  const [answer] = await tx.pipeline([
    {
      name: 'guide-wishes-of-cases',
      sql: `select ${COLUMNS} from guide_wishes
             where municipality_id = (select current_municipality()) and case_id = any($1::uuid[]) order by made_at, id`,
      params: [caseIds],
    },
  ]);
  const found = new Map<string, GuideWishRow[]>(caseIds.map((id) => [id, []]));
  for (const row of rowsOf<Row>(answer)) found.get(row.caseId ?? '')?.push(toWish(row));
  return found;
}

/** What this person asked for on their own page and was not called about yet; null: nothing. */
export async function readOwnWish(
  tx: SqlTransaction,
  { caseId, personId }: { readonly caseId: string; readonly personId: string },
  lock = false,
): Promise<GuideWishRow | null> {
  const sql = `select ${COLUMNS} from guide_wishes
                where municipality_id = (select current_municipality()) and case_id = $1 and person_id = $2 and state = 'linked'`;
  const [answer] = await tx.pipeline([
    lock
      ? { name: 'lock-own-wish', sql: `${sql} for no key update`, params: [caseId, personId] }
      : { name: 'own-wish', sql, params: [caseId, personId] },
  ]);
  const [row] = rowsOf<Row>(answer);
  return row === undefined ? null : toWish(row);
}

const toWish = (row: Row): GuideWishRow => ({ ...row, madeAt: new Date(row.madeAt).toISOString() });

/** What has the same id is there already. Without the key named: the door may put rows in and look at none. */
export const insertGuideWish = (id: string, sealed: Buffer, at: string): Sql => ({
  name: 'insert-guide-wish',
  sql: `insert into guide_wishes (municipality_id, id, sealed, made_at)
        values ((select current_municipality()), $1, $2, $3) on conflict do nothing`,
  params: [id, sealed, at],
});

/** From somebody's own page: it stands beside its case from the beginning. */
export const insertOwnWish = (
  id: string,
  { caseId, personId }: { readonly caseId: string; readonly personId: string },
  sealed: Buffer,
  { by, at }: { readonly by: string; readonly at: string },
): Sql => ({
  name: 'insert-own-wish',
  sql: `insert into guide_wishes (municipality_id, id, sealed, state, case_id, person_id, made_at, settled_at, settled_by)
        values ((select current_municipality()), $1, $2, 'linked', $3, $4, $5, $5, $6)`,
  params: [id, sealed, caseId, personId, at, by],
});

/** Said anew, in place of what they asked for before. */
export const changeOwnWish = (id: string, sealed: Buffer, at: string): Sql => ({
  name: 'change-own-wish',
  sql: `update guide_wishes set sealed = $2, made_at = $3, version = version + 1
         where municipality_id = (select current_municipality()) and id = $1`,
  params: [id, sealed, at],
});

/** Taken back by who asked: nobody is to call. */
export const forgetOwnWish = (id: string): Sql => ({
  name: 'forget-own-wish',
  sql: 'delete from guide_wishes where municipality_id = (select current_municipality()) and id = $1',
  params: [id],
});

/** The next version of a locked wish. */
export const settleGuideWish = (
  id: string,
  { state, caseId }: Pick<GuideWishRow, 'state' | 'caseId'>,
  { by, at }: { readonly by: string; readonly at: string },
): Sql => ({
  name: 'settle-guide-wish',
  sql: `update guide_wishes set state = $2, case_id = $3, version = version + 1,
               settled_at = case when $2 = 'open' then null else $4::timestamptz end,
               settled_by = case when $2 = 'open' then null else $5 end
         where municipality_id = (select current_municipality()) and id = $1`,
  params: [id, state, caseId, at, by],
});

/** Names and numbers of people who asked for a call once are nobody's business later. */
export const forgetGuideWishes = (now: string): Sql => ({
  name: 'forget-guide-wishes',
  sql: `delete from guide_wishes where municipality_id = (select current_municipality())
           and (state = 'done' and settled_at < $1::timestamptz - make_interval(days => $2)
                or made_at < $1::timestamptz - make_interval(days => $3))`,
  params: [now, WISHES_KEPT_DAYS.settled, WISHES_KEPT_DAYS.open],
});
