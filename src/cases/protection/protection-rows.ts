import type { ReadScope } from '../../access/operation.js';
import type { KeyRing, Sealer } from '../../access/sealing.js';
import { loaderKind } from '../../platform/loaders/loaders.js';
import { rowsOf } from '../../platform/database/rows.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { Statement } from '../../platform/database/wire.js';

/** Somebody who is protected: of the city's list, or reported for one case. */
export interface ProtectionRow {
  readonly id: string;
  readonly source: 'list' | 'reported';
  readonly since: string;
  /** The newest list that had the person. */
  readonly seenOn: string | null;
  readonly caseId: string | null;
  readonly personId: string | null;
  readonly sealed: Buffer;
}

interface Found {
  id: string;
  source: 'list' | 'reported';
  since: Date | string;
  seen_on: string | null;
  case_id: string | null;
  person_id: string | null;
  sealed: Buffer;
  of_case: string;
}

const COLUMNS = 'p.id, p.source, p.since, p.seen_on::text as seen_on, p.case_id, p.person_id, p.sealed';

/** Those that concern these cases now, oldest first: as case_flagged_at() finds them. */
export const protectionsOf = loaderKind<ReadScope, string, readonly ProtectionRow[]>(
  async ({ tx }, ids) => {
    const [answer] = await tx.pipeline([
      {
        name: 'protections-of-cases',
        sql: `select ${COLUMNS}, c.id as of_case from unnest($1::uuid[]) as c (id)
                join protections p on p.municipality_id = (select current_municipality()) and p.lifted_at is null
                     and (p.case_id = c.id or exists (
                       select from case_marks m join protection_marks pm on pm.municipality_id = m.municipality_id and pm.mark = m.mark
                        where m.municipality_id = p.municipality_id and m.case_id = c.id and pm.protection_id = p.id
                          and not exists (select from protection_clearances x where x.municipality_id = p.municipality_id
                                             and x.case_id = c.id and x.protection_id = p.id and m.mark = any(x.marks))))
               order by p.since, p.id`,
        params: [ids],
      },
    ]);
    const found = new Map<string, ProtectionRow[]>(ids.map((id) => [id, []]));
    for (const row of rowsOf<Found>(answer)) found.get(row.of_case)?.push(toRow(row));
    return found;
  },
  () => [],
);

/** One that is not lifted, held until the transaction ends. */
export async function lockProtection(tx: SqlTransaction, id: string): Promise<ProtectionRow | null> {
  const rows = await tx.query<Omit<Found, 'of_case'>>(
    `select ${COLUMNS} from protections p
      where p.municipality_id = (select current_municipality()) and p.id::text = $1 and p.lifted_at is null for no key update`,
    [id],
  );
  return rows[0] ? toRow(rows[0]) : null;
}

/** Those that stand, by id, one more than asked for if there are more. @param missing only those whom the newest list does not have */
export async function readProtections(
  tx: SqlTransaction,
  first: number,
  after: string | null,
  missing: boolean,
): Promise<ProtectionRow[]> {
  const rows = await tx.query<Omit<Found, 'of_case'>>(
    `select ${COLUMNS} from protections p
      where p.municipality_id = (select current_municipality()) and p.lifted_at is null and ($1::text is null or p.id::text > $1)
        and (not $3 or p.source = 'list' and p.seen_on < (select protection_list_as_of()))
      order by p.id::text limit $2`,
    [after, first + 1, missing],
  );
  return rows.map(toRow);
}

export interface NewProtection extends ProtectionRow {
  /** Of the list: HMAC by which the next one knows the person again. */
  readonly identity: Buffer | null;
  /** The actor as history names it. */
  readonly by: string;
  /** With which list; null: reported. */
  readonly importId: string | null;
}

export const insertProtection = (given: NewProtection): Statement => ({
  name: 'insert-protection',
  sql: `insert into protections (municipality_id, id, source, identity, case_id, person_id, since, by_actor, seen_on, sealed, import_id)
        values ((select current_municipality()), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
  params: [
    given.id,
    given.source,
    given.identity,
    given.caseId,
    given.personId,
    given.since,
    given.by,
    given.seenOn,
    given.sealed,
    given.importId,
  ],
});

export const endProtection = (id: string, approvalId: string, now: string): Statement => ({
  name: 'end-protection',
  sql: 'update protections set lifted_at = $2, lifted_with = $3 where municipality_id = (select current_municipality()) and id = $1',
  params: [id, now, approvalId],
});

/** The case is about somebody else, by all that the two have in common now. */
export const clearProtection = (caseId: string, id: string, approvalId: string, now: string): Statement => ({
  name: 'clear-protection',
  sql: `insert into protection_clearances (municipality_id, case_id, protection_id, marks, approval_id, cleared_at)
        select m.municipality_id, m.case_id, pm.protection_id, array_agg(m.mark), $3::uuid, $4::timestamptz from case_marks m
          join protection_marks pm on pm.municipality_id = m.municipality_id and pm.mark = m.mark
         where m.municipality_id = (select current_municipality()) and m.case_id = $1 and pm.protection_id = $2
         group by m.municipality_id, m.case_id, pm.protection_id
        on conflict (municipality_id, case_id, protection_id)
        do update set marks = excluded.marks, approval_id = excluded.approval_id, cleared_at = excluded.cleared_at`,
  params: [caseId, id, approvalId, now],
});

/** Whether case and protection have anything in common. */
export async function concerns(tx: SqlTransaction, id: string, caseId: string): Promise<boolean> {
  const rows = await tx.query(
    `select from case_marks m join protection_marks pm on pm.municipality_id = m.municipality_id and pm.mark = m.mark
      where m.municipality_id = (select current_municipality()) and m.case_id = $2 and pm.protection_id = $1 limit 1`,
    [id, caseId],
  );
  return rows.length > 0;
}

/** Whether these marks bring somebody into the case who is protected and was not known in it. */
export async function bringsProtected(tx: SqlTransaction, caseId: string, marks: readonly Buffer[]): Promise<boolean> {
  const rows = await tx.query(
    `select from protection_marks pm join protections p on p.municipality_id = pm.municipality_id and p.id = pm.protection_id
      where pm.municipality_id = (select current_municipality()) and pm.mark = any($2::bytea[]) and p.lifted_at is null
        and not exists (select from case_marks m join protection_marks known on known.municipality_id = m.municipality_id and known.mark = m.mark
                         where m.municipality_id = pm.municipality_id and m.case_id = $1 and known.protection_id = p.id) limit 1`,
    [caseId, marks],
  );
  return rows.length > 0;
}

/** With the key of its case the reason of a report, with one for all lists number and name of who stands in them. */
export const reportPlace = (protectionId: string): string => `protection ${protectionId}`;
export const listPlace = (protectionId: string): string => `protected ${protectionId}`;
export const listSealer = (keys: KeyRing): Sealer => keys.purposeKey('protection list');

const toRow = ({ seen_on, case_id, person_id, since, ...row }: Omit<Found, 'of_case'>): ProtectionRow => ({
  id: row.id,
  source: row.source,
  sealed: row.sealed,
  since: new Date(since).toISOString(),
  seenOn: seen_on,
  caseId: case_id,
  personId: person_id,
});
