import type { Sealer } from '../access/sealing.js';
import type { Statement as Sql } from '../platform/database/wire.js';
import { placeOf, type CaseRecord, type CaseStatus } from './case-record.js';
import type { Notice } from './notice.js';
import type { Ended } from './retention/retention-rows.js';

/** The next version of a locked case; with it a new status or notice where there is one. A case that ends needs its days. */
export const bumpCase = (
  { municipality, id, status, sealer }: Pick<CaseRecord, 'municipality' | 'id' | 'status' | 'sealer'>,
  {
    notice,
    status: next = status,
    ended = null,
  }: { readonly notice?: Notice; readonly status?: CaseStatus; readonly ended?: Ended | null } = {},
): Sql => ({
  name: 'bump-case',
  sql: `update cases set version = version + 1, status = $3, sealed = coalesce($4::bytea, sealed),
               ended_on = case when status = $3 then ended_on else $5::date end,
               destroy_after = case when status = $3 then destroy_after else $6::date end
         where municipality_id = $1 and id = $2`,
  params: [
    municipality,
    id,
    next,
    notice ? sealer.seal(notice, placeOf.notice(id)) : null,
    ended?.on ?? null,
    ended?.destroyAfter ?? null,
  ],
});

export interface CaseChange {
  readonly kind: 'corrected' | 'voided' | 'opened' | 'told-apart' | 'closed' | 'reopened';
  /** A code: why such a change was made. */
  readonly cause: string;
  /** The actor as history names it. */
  readonly by: string;
  readonly at: string;
  /** What stood before, the evidence, the reason in words; sealed with the key of the case. */
  readonly detail: unknown;
}

/** Old values stay with who, when, why (design §2); under the version that the change makes. */
export function insertChange(
  { municipality, id, version, sealer }: { municipality: string; id: string; version: number; sealer: Sealer },
  { kind, cause, by, at, detail }: CaseChange,
): Sql {
  const next = version + 1;
  return {
    name: 'insert-case-change',
    sql: `insert into case_changes (municipality_id, case_id, version, kind, cause, by_actor, changed_at, sealed)
          values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    params: [municipality, id, next, kind, cause, by, at, sealer.seal(detail, placeOf.change(id, next))],
  };
}
