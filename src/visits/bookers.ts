import type { CaseRecord } from '../cases/case-record.js';
import type { Statement as Sql } from '../platform/database/wire.js';
import type { Visitor } from './visit-rows.js';

/**
 * Whose a visit is, as the counter has just written it: beside the visit, in the same transaction. What the relative did on
 * their page with the visit as it stood before is over, and so are digits that did not fit.
 */
export const keepBooker = (
  { municipality, id: caseId }: Pick<CaseRecord, 'municipality' | 'id'>,
  visitId: string,
  { personId }: Pick<Visitor, 'personId'>,
): Sql => ({
  name: 'keep-booker',
  sql: `insert into bookers (municipality_id, visit_id, case_id, person_id) values ($1, $2, $3, $4)
        on conflict (municipality_id, visit_id) do update set
          person_id = excluded.person_id, called_off_at = null, failures = 0, pause_until = null, locked_at = null`,
  params: [municipality, visitId, caseId, personId],
});

/** The call-back that a relative asked for, because they would like another day for a visit of theirs. */
export const insertWish = (
  { municipality, id: caseId }: Pick<CaseRecord, 'municipality' | 'id'>,
  callBackId: string,
  { visitId, personId }: { readonly visitId: string; readonly personId: string },
): Sql => ({
  name: 'insert-wish',
  sql: 'insert into bookers (municipality_id, visit_id, case_id, person_id, wish_of) values ($1, $2, $3, $4, $5)',
  params: [municipality, callBackId, caseId, personId, visitId],
});

/** Digits fitted. @param calledOffAt when they called it off, which they may take back; null: it stands */
export const bookerChanged = (visitId: string, calledOffAt: string | null): Sql => ({
  name: 'booker-changed',
  sql: `update bookers set called_off_at = $2, failures = 0, pause_until = null
         where municipality_id = (select current_municipality()) and visit_id = $1`,
  params: [visitId, calledOffAt],
});
