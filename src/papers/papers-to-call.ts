import type { SqlTransaction } from '../platform/database/transaction.js';

/** More than these are not looked at in one answer. */
const MOST_CASES = 60;

/**
 * Cases of which somebody may have to be called: the notice was corrected or found to be a mistake after a paper was made,
 * a code was taken back or locked, or nobody answered. Whether somebody has to be is worked out case by case. What answers
 * of departments change from day to day is shown in the case: whoever rang for each of them would ring all day.
 */
export async function casesToLookAt(tx: SqlTransaction): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select p.case_id as id from papers p
      where p.municipality_id = (select current_municipality())
        and (exists (select from case_changes c where c.municipality_id = p.municipality_id and c.case_id = p.case_id
                       and c.kind in ('corrected', 'voided') and c.version > p.case_version)
          or exists (select from access_papers a where a.municipality_id = p.municipality_id and a.id = p.access_paper_id
                       and (a.revoked_at is not null or a.locked_at is not null))
          or exists (select from paper_calls k where k.municipality_id = p.municipality_id and k.case_id = p.case_id
                       and k.outcome = 'no-answer'))
      group by p.case_id order by max(p.made_at) desc, p.case_id limit $1`,
    [MOST_CASES],
  );
  return rows.map(({ id }) => id);
}
