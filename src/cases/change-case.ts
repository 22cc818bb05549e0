import type { Sealer } from '../access/sealing.js';
import type { Statement as Sql } from '../platform/database/wire.js';
import { placeOf, type CaseRecord, type CaseStatus } from './case-record.js';
import type { Notice } from './notice.js';

/** The next version of a locked case; with it a new status or notice where there is one. */
export const bumpCase = (
  { municipality, id, status, sealer }: Pick<CaseRecord, 'municipality' | 'id' | 'status' | 'sealer'>,
  { notice, status: next = status }: { readonly notice?: Notice; readonly status?: CaseStatus } = {},
): Sql => ({
  name: 'bump-case',
  sql: `update cases set version = version + 1, status = $3, sealed = coalesce($4::bytea, sealed)
         where municipality_id = $1 and id = $2`,
  params: [municipality, id, next, notice ? sealer.seal(notice, placeOf.notice(id)) : null],
});

export interface CaseChange {
  readonly kind: 'corrected' | 'voided' | 'opened' | 'told-apart';
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
