import { z } from 'zod';
import type { Sealer } from '../access/sealing.js';
import type { ReadScope } from '../access/operation.js';
import { placeOf, type CaseRecord } from '../cases/case-record.js';
import { isUuid } from '../cases/uuid.js';
import type { CalendarDate } from '../domain/calendar-date.js';
import { rowsOf } from '../platform/database/rows.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import type { Statement as Sql } from '../platform/database/wire.js';
import { loaderKind } from '../platform/loaders/loaders.js';

export type VisitKind = 'visit' | 'walk-in' | 'call-back';
export type VisitState = 'planned' | 'arrived' | 'done' | 'cancelled';

export interface VisitRow {
  readonly id: string;
  readonly caseId: string;
  readonly day: CalendarDate;
  /** HH:MM in Japan; null while it is not settled. */
  readonly hour: string | null;
  readonly kind: VisitKind;
  readonly state: VisitState;
  readonly version: number;
  /** Since when they are in the house; null: nobody has come. */
  readonly arrivedAt: Date | string | null;
  /** A {@link Visitor}. */
  readonly sealed: Buffer;
}

const somebody = z.object({
  /** One of the people of the case. */
  personId: z.string().nullable(),
  /** A name as it was told, of somebody who need not be among them. */
  who: z.string().nullable(),
  telephone: z.string().nullable(),
  note: z.string().nullable(),
});
const visitor = somebody.extend({
  /** Who was to come, where somebody else did: an arrival taken back gives them their visit again. */
  planned: somebody.optional(),
});
/** Who comes or is to be called: personal, hence sealed. */
export type Visitor = Readonly<z.infer<typeof visitor>>;

/** Most of them at once; a day of the largest city has fewer. */
export const MOST_VISITS = 100;

export const sealVisitor = (sealer: Sealer, id: string, given: Visitor): Buffer =>
  sealer.seal(given, placeOf.visit(id));
export const openVisitor = (sealer: Sealer, { id, sealed }: Pick<VisitRow, 'id' | 'sealed'>): Visitor =>
  visitor.parse(sealer.open(sealed, placeOf.visit(id)));

export const COLUMNS =
  'id, case_id as "caseId", day::text, hour, kind, state, version, arrived_at as "arrivedAt", sealed';
/** Who came without an hour stands where they came. */
const BY_HOUR = 'day, hour nulls last, arrived_at nulls last, id';

/** Those that the actor of the transaction may see, from the first day to the last, by day and hour. */
export async function readVisits(tx: SqlTransaction, from: CalendarDate, to: CalendarDate): Promise<VisitRow[]> {
  const [answer] = await tx.pipeline([
    {
      name: 'visits-of-days',
      sql: `select ${COLUMNS} from visits
             where municipality_id = (select current_municipality()) and day between $1 and $2
             order by ${BY_HOUR} limit ${String(MOST_VISITS)}`,
      params: [from, to],
    },
  ]);
  return rowsOf<VisitRow>(answer);
}

/** Of each case, by day and hour, what is cancelled too. */
export const visitsOfCase = loaderKind<ReadScope, string, readonly VisitRow[]>(
  async ({ tx }, ids) => {
    const [answer] = await tx.pipeline([
      {
        name: 'visits-of-cases',
        sql: `select v.* from unnest($1::uuid[]) as c (id) cross join lateral (
                select ${COLUMNS} from visits
                 where municipality_id = (select current_municipality()) and case_id = c.id
                 order by ${BY_HOUR} limit ${String(MOST_VISITS)}) v order by day, hour nulls last, "arrivedAt" nulls last, id`,
        params: [ids.filter(isUuid)],
      },
    ]);
    const found = new Map<string, VisitRow[]>();
    for (const row of rowsOf<VisitRow>(answer)) found.set(row.caseId, [...(found.get(row.caseId) ?? []), row]);
    return found;
  },
  () => [],
);

/** null where there is none that the actor may see. `lock`: after its case, as everybody locks. */
export async function readVisit(tx: SqlTransaction, id: string, lock = false): Promise<VisitRow | null> {
  if (!isUuid(id)) return null;
  const sql = `select ${COLUMNS} from visits where municipality_id = (select current_municipality()) and id = $1`;
  const [answer] = await tx.pipeline([
    lock ? { name: 'lock-visit', sql: `${sql} for no key update`, params: [id] } : { name: 'visit', sql, params: [id] },
  ]);
  return rowsOf<VisitRow>(answer)[0] ?? null;
}

export const insertVisit = (
  { municipality, id: caseId, sealer }: Pick<CaseRecord, 'municipality' | 'id' | 'sealer'>,
  { id, day, hour, kind, state }: Omit<VisitRow, 'caseId' | 'version' | 'arrivedAt' | 'sealed'>,
  given: Visitor,
  { by, at }: { readonly by: string; readonly at: string },
): Sql => ({
  name: 'insert-visit',
  sql: `insert into visits (municipality_id, id, case_id, day, hour, kind, state, sealed, made_by, made_at, arrived_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, case when $7 = 'arrived' then $10::timestamptz end)`,
  params: [municipality, id, caseId, day, hour, kind, state, sealVisitor(sealer, id, given), by, at],
});

/** The next version of a locked visit. @param at now: since when they are here, if they were not before; whoever had gone by mistake only is here since they came */
export const updateVisit = (
  municipality: string,
  { id, day, hour, state, sealed }: Pick<VisitRow, 'id' | 'day' | 'hour' | 'state' | 'sealed'>,
  at: string,
): Sql => ({
  name: 'update-visit',
  sql: `update visits set day = $3, hour = $4, state = $5, sealed = $6, version = version + 1,
               arrived_at = case when $5 = 'arrived' and (state in ('planned', 'cancelled') or arrived_at is null)
                                 then $7::timestamptz else arrived_at end
         where municipality_id = $1 and id = $2`,
  params: [municipality, id, day, hour, state, sealed, at],
});
