import { rowsOf } from '../../platform/database/rows.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { Statement } from '../../platform/database/wire.js';
import type { StaffRole } from '../roles.js';

/**
 * What nobody does alone (ux.md §6.2), with the offices that may ask and those that may agree. By office: whoever is
 * appointed to it today, deputies included; who asked is never the one who agrees.
 */
export const TWO_PERSON_ACTS = {
  'show-address': { ask: ['counter', 'privacy-officer'], decide: ['counter', 'privacy-officer'] },
  'online-access': { ask: ['counter'], decide: ['privacy-officer'] },
  'paper-list': { ask: ['counter'], decide: ['counter', 'privacy-officer'] },
  'lift-protection': { ask: ['counter', 'privacy-officer'], decide: ['privacy-officer'] },
  'destroy-cases': { ask: ['privacy-officer'], decide: ['privacy-officer'] },
  'undo-protection-list': { ask: ['privacy-officer'], decide: ['privacy-officer'] },
  'export-sheet': { ask: ['department', 'department-lead'], decide: ['department-lead', 'privacy-officer'] },
  'grant-access': { ask: ['people-admin'], decide: ['privacy-officer'] },
  'shorten-retention': { ask: ['privacy-officer'], decide: ['privacy-officer'] },
} as const satisfies Record<string, { readonly ask: readonly StaffRole[]; readonly decide: readonly StaffRole[] }>;

export type TwoPersonAct = keyof typeof TWO_PERSON_ACTS;

export type ApprovalState =
  'waiting' | 'approved' | 'declined' | 'withdrawn' | 'used' | 'expired' | 'glass-broken' | 'looked-at';

export interface ApprovalRow {
  readonly id: string;
  readonly act: TwoPersonAct;
  readonly caseId: string | null;
  /** The person, protection or list that it is about. */
  readonly subjectId: string | null;
  readonly state: ApprovalState;
  /** Who asked, or on whom it passed with the office (異動). */
  readonly askedBy: string;
  /** Who asked, whatever became of their office. */
  readonly askedFirstBy: string;
  /** On whom it passes, or passed; null: on nobody. They never agree to it: it is, or will be, theirs. */
  readonly passesTo: string | null;
  readonly askedRole: string;
  readonly askedAt: string;
  readonly until: string;
  /** Who agreed, declined, took back or looked at it. */
  readonly decidedBy: string | null;
  readonly decidedRole: string | null;
  readonly decidedAt: string | null;
  readonly usedAt: string | null;
  /** The reason as it is sealed, and the wrapped key of its case. */
  readonly sealed: Buffer;
  readonly wrapped: Buffer | null;
  /** Why it was declined, sealed like the reason. */
  readonly declined: Buffer | null;
  readonly retention: KeptFor | null;
}

/** Of shorten-retention: what would be kept for how many fiscal years. */
export interface KeptFor {
  readonly kind: string;
  readonly fiscalYears: number;
}

interface Found {
  id: string;
  act: TwoPersonAct;
  case_id: string | null;
  subject_id: string | null;
  state: ApprovalState;
  asked_by: string;
  asked_first_by: string;
  passes_to: string | null;
  asked_role: string;
  asked_at: Date | string;
  until_at: Date | string;
  decided_by: string | null;
  decided_role: string | null;
  decided_at: Date | string | null;
  used_at: Date | string | null;
  sealed: Buffer;
  wrapped: Buffer | null;
  declined_sealed: Buffer | null;
  retention_kind: string | null;
  fiscal_years: number | null;
}

/** Of a moment, $1. */
const STATE = `case when a.decision = 'looked-at' then 'looked-at' when a.glass_broken then 'glass-broken' when a.used_at is not null then 'used'
                    when a.decision in ('declined', 'withdrawn') then a.decision when a.until_at <= $1::timestamptz then 'expired'
                    when a.decision = 'approved' then 'approved' else 'waiting' end`;
/** Whose it is on the day in Japan of that moment. */
const ASKER = `case when a.passes_on <= ($1::timestamptz at time zone 'Asia/Tokyo')::date then a.passes_to else a.asked_by end`;
const FROM = `select a.id, a.act, a.case_id, a.subject_id, ${STATE} as state, ${ASKER} as asked_by, a.asked_by as asked_first_by, a.passes_to, a.asked_role, a.asked_at, a.until_at, a.decided_by, a.decided_role, a.decided_at, a.used_at, a.sealed, a.declined_sealed, a.retention_kind, a.fiscal_years, k.wrapped
                from approvals a left join case_keys k on k.municipality_id = a.municipality_id and k.case_id = a.case_id
               where a.municipality_id = (select current_municipality())`;

/** One of them, held until the transaction ends: what is decided or used, is so once. */
export async function lockApproval(tx: SqlTransaction, id: string, now: string): Promise<ApprovalRow | null> {
  const rows = await tx.query<Found>(`${FROM} and a.id::text = $2 for no key update of a`, [now, id]);
  return rows[0] ? toRow(rows[0]) : null;
}

/** What this person asked for, was agreed to and is not yet used, for this act on this subject of the case; held. */
export async function lockAgreed(
  tx: SqlTransaction,
  given: {
    readonly act: TwoPersonAct;
    readonly caseId: string | null;
    readonly subjectId: string | null;
    readonly askedBy: string | null;
    /** Whoever agreed before that moment did not know what is known since; null: nothing is. */
    readonly after: string | null;
  },
  now: string,
): Promise<ApprovalRow | null> {
  const rows = await tx.query<Found>(
    `${FROM} and a.act = $2 and a.case_id is not distinct from $3::uuid and a.subject_id is not distinct from $4::uuid and ${ASKER} = $5::uuid
        and a.decision = 'approved' and ($6::timestamptz is null or a.decided_at > $6)
        and a.used_at is null and a.until_at > $1::timestamptz order by a.asked_at desc limit 1 for no key update of a`,
    [now, given.act, given.caseId, given.subjectId, given.askedBy, given.after],
  );
  return rows[0] ? toRow(rows[0]) : null;
}

/** What was asked about this act and can still be agreed to or used, newest first. */
export async function openApprovals(tx: SqlTransaction, act: TwoPersonAct, now: string): Promise<ApprovalRow[]> {
  const rows = await tx.query<Found>(
    `${FROM} and a.act = $2 and ${STATE} in ('waiting', 'approved') order by a.asked_at desc, a.id desc`,
    [now, act],
  );
  return rows.map(toRow);
}

export interface Page {
  readonly first: number;
  /** Moment and id of the last row of the page before. */
  readonly after: { readonly askedAt: string; readonly id: string } | null;
  /** Only what still wants somebody: waiting, or glass nobody has looked at yet. */
  readonly openOnly: boolean;
  /** Only of this case. */
  readonly caseId?: string | null;
  /** Only about this person, protection or list. */
  readonly subjectId?: string | null;
}

/** Newest first, one more than asked for if there are more. */
export async function readApprovals(
  tx: SqlTransaction,
  { first, after, openOnly, caseId = null, subjectId = null }: Page,
  now: string,
): Promise<ApprovalRow[]> {
  const [answer] = await tx.pipeline([
    {
      sql: `${FROM} and ($2::timestamptz is null or (a.asked_at, a.id) < ($2, $3::uuid)) and (not $4 or ${STATE} in ('waiting', 'glass-broken'))
                  and ($6::uuid is null or a.case_id = $6) and ($7::uuid is null or a.subject_id = $7)
             order by a.asked_at desc, a.id desc limit $5`,
      params: [now, after?.askedAt ?? null, after?.id ?? null, openOnly, first + 1, caseId, subjectId],
    },
  ]);
  return rowsOf<Found>(answer).map(toRow);
}

export interface NewApproval {
  readonly id: string;
  readonly act: TwoPersonAct;
  readonly caseId: string | null;
  readonly subjectId: string | null;
  /** Of what a department asks for itself. */
  readonly department?: string | null;
  readonly retention?: KeptFor | null;
  readonly sealed: Buffer;
  readonly askedBy: string;
  readonly askedRole: string;
  readonly at: string;
  readonly until: string;
  /** Done at once; somebody looks at it afterwards. */
  readonly glassBroken?: boolean;
}

export const insertApproval = (given: NewApproval): Statement => ({
  name: 'insert-approval',
  // With 異動 that is written already and begins later: it is the successor's from that day on, if it is still open then (passing.ts).
  sql: `insert into approvals (municipality_id, id, act, case_id, subject_id, glass_broken, sealed, asked_by, asked_role, asked_at, until_at, department, retention_kind, fiscal_years, used_at, passes_to, passes_on)
        select (select current_municipality()), $1::uuid, $2::text, $3::uuid, $4::uuid, $5::boolean, $6::bytea, $7::uuid, $8::text, $9::timestamptz, $10::timestamptz, $11::text, $12::text, $13::integer,
               case when $5 then $9::timestamptz end, h.handed_to, h.day
          from (select 1) one
          left join lateral (
            select handed_to, until_on + 1 as day from appointments
             where municipality_id = (select current_municipality()) and staff_id = $7::uuid and role = $8::text and department is not distinct from $11::text
               and handed_to is not null and not $5::boolean and until_on >= ($9::timestamptz at time zone 'Asia/Tokyo')::date
               and (until_on + 1)::timestamp at time zone 'Asia/Tokyo' < $10::timestamptz
             order by until_on limit 1) h on true`,
  params: [
    given.id,
    given.act,
    given.caseId,
    given.subjectId,
    given.glassBroken === true,
    given.sealed,
    given.askedBy,
    given.askedRole,
    given.at,
    given.until,
    given.department ?? null,
    given.retention?.kind ?? null,
    given.retention?.fiscalYears ?? null,
  ],
});

export const decide = (
  id: string,
  decision: 'approved' | 'declined' | 'withdrawn' | 'looked-at',
  by: {
    readonly person: string;
    readonly role: string;
    readonly at: string;
    readonly until: string;
    /** Sealed. */
    readonly because: Buffer | null;
  },
): Statement => ({
  name: 'decide-approval',
  sql: `update approvals set decision = $2, decided_by = $3, decided_role = $4, decided_at = $5, until_at = $6, declined_sealed = $7
         where municipality_id = (select current_municipality()) and id = $1`,
  params: [id, decision, by.person, by.role, by.at, by.until, by.because],
});

/** It is used up with this; belongs into the transaction of the act. */
export const useApproval = (id: string, now: string): Statement => ({
  name: 'use-approval',
  sql: 'update approvals set used_at = $2 where municipality_id = (select current_municipality()) and id = $1',
  params: [id, now],
});

const toRow = (row: Found): ApprovalRow => ({
  id: row.id,
  act: row.act,
  caseId: row.case_id,
  subjectId: row.subject_id,
  state: row.state,
  askedBy: row.asked_by,
  askedFirstBy: row.asked_first_by,
  passesTo: row.passes_to,
  askedRole: row.asked_role,
  askedAt: new Date(row.asked_at).toISOString(),
  until: new Date(row.until_at).toISOString(),
  decidedBy: row.decided_by,
  decidedRole: row.decided_role,
  decidedAt: row.decided_at === null ? null : new Date(row.decided_at).toISOString(),
  usedAt: row.used_at === null ? null : new Date(row.used_at).toISOString(),
  sealed: row.sealed,
  wrapped: row.wrapped,
  declined: row.declined_sealed,
  retention:
    row.retention_kind === null || row.fiscal_years === null
      ? null
      : { kind: row.retention_kind, fiscalYears: row.fiscal_years },
});
