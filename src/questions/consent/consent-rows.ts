import { z } from 'zod';
import { placeOf, type CaseRecord } from '../../cases/case-record.js';
import { rowsOf } from '../../platform/database/rows.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { Statement as Sql } from '../../platform/database/wire.js';

export type ConsentWay = 'paper' | 'screen' | 'oral';
/** What a department is allowed by a consent: to look in its records; to tell the counter, and who agreed, what it has. */
export const CONSENT_PURPOSES = ['look-up', 'tell'] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];
/** How far it is proven that the person is an heir: seen in the family register, or only said. */
export type Heirship = 'proven' | 'stated';

/** A consent as it was given; days are YYYY-MM-DD in Japan, both included. */
export interface Consent {
  readonly id: string;
  /** Of the case's people. */
  readonly personId: string;
  readonly departments: readonly string[];
  readonly purposes: readonly ConsentPurpose[];
  readonly heirship: Heirship;
  readonly way: ConsentWay;
  /** Of a consent on paper: its scan is kept. */
  readonly paperKept: boolean;
  readonly givenOn: string;
  readonly until: string;
  /** ISO 8601; null while it stands. */
  readonly withdrawnAt: string | null;
  /** Who heard an oral consent. */
  readonly witness: string | null;
  readonly note: string | null;
}

interface Row {
  id: string;
  person_id: string;
  departments: string[];
  purposes: ConsentPurpose[];
  heirship: Heirship;
  way: ConsentWay;
  paper_kept: boolean;
  given_on: string;
  until_on: string;
  withdrawn_at: Date | string | null;
  sealed: Buffer;
}

const content = z.object({ witness: z.string().nullable(), note: z.string().nullable() });

/** The consents of a case that the actor of the transaction may see, oldest first; withdrawn and past ones as well. */
export async function readConsents(
  tx: SqlTransaction,
  { id, sealer }: Pick<CaseRecord, 'id' | 'sealer'>,
): Promise<Consent[]> {
  const [answer] = await tx.pipeline([
    {
      name: 'consents-of-case',
      sql: `select id, person_id, departments, purposes, heirship, way, given_on::text, until_on::text, withdrawn_at, sealed,
                   way = 'paper' and consent_paper_kept(case_id, id) as paper_kept from consents
             where municipality_id = (select current_municipality()) and case_id = $1 order by recorded_at, id`,
      params: [id],
    },
  ]);
  return rowsOf<Row>(answer).map((row) => ({
    id: row.id,
    personId: row.person_id,
    departments: row.departments,
    purposes: row.purposes,
    heirship: row.heirship,
    way: row.way,
    paperKept: row.paper_kept,
    givenOn: row.given_on,
    until: row.until_on,
    withdrawnAt: row.withdrawn_at === null ? null : new Date(row.withdrawn_at).toISOString(),
    ...content.parse(sealer.open(row.sealed, placeOf.consent(row.id))),
  }));
}

/** Whether it counts on that day. */
export const standsOn = ({ givenOn, until, withdrawnAt }: Consent, today: string): boolean =>
  withdrawnAt === null && givenOn <= today && until >= today;

export const insertConsent = (
  { municipality, id: caseId, sealer }: Pick<CaseRecord, 'municipality' | 'id' | 'sealer'>,
  consent: Consent,
  { by, at }: { readonly by: string; readonly at: string },
): Sql => ({
  sql: `insert into consents (municipality_id, id, case_id, person_id, departments, heirship, way, given_on, until_on, by_actor, recorded_at, sealed, purposes)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
  params: [
    municipality,
    consent.id,
    caseId,
    consent.personId,
    consent.departments,
    consent.heirship,
    consent.way,
    consent.givenOn,
    consent.until,
    by,
    at,
    sealer.seal({ witness: consent.witness, note: consent.note }, placeOf.consent(consent.id)),
    consent.purposes,
  ],
});

export const withdrawnConsent = (municipality: string, id: string, by: string, at: string): Sql => ({
  sql: 'update consents set withdrawn_at = $3, withdrawn_by = $4 where municipality_id = $1 and id = $2 and withdrawn_at is null',
  params: [municipality, id, at, by],
});

/** Of somebody else nobody has agreed to anything. */
export const withdrawAllConsents = (
  { municipality, id }: Pick<CaseRecord, 'municipality' | 'id'>,
  by: string,
  at: string,
): Sql => ({
  sql: 'update consents set withdrawn_at = $3, withdrawn_by = $4 where municipality_id = $1 and case_id = $2 and withdrawn_at is null',
  params: [municipality, id, at, by],
});
