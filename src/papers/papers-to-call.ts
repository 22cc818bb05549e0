import type { SqlTransaction } from '../platform/database/transaction.js';

/** More than these are not looked at in one answer. */
const MOST_CASES = 40;

/** Not back at the counter, as far as its last line says; after a slip that was taken back it is looked at. */
const IS_OUT = `not exists (select from paper_moves m where m.municipality_id = p.municipality_id and m.paper_id = p.id
    and m.state = 'taken-back' and not exists (select from paper_moves later where later.municipality_id = p.municipality_id
      and later.paper_id = p.id and later.number > m.number))`;
/** Whoever has it was told since; where anything was taken back it is looked at. */
const IS_TOLD = (version: string): string => `exists (select from paper_calls k
  where k.municipality_id = p.municipality_id and k.case_id = p.case_id and k.outcome in ('called', 'letter') and k.case_version >= ${version}
    and k.person_id = coalesce((select m.person_id from paper_moves m where m.municipality_id = p.municipality_id and m.paper_id = p.id
      and m.person_id is not null order by m.number desc limit 1), p.person_id)
    and not exists (select from paper_moves m where m.municipality_id = p.municipality_id and m.paper_id = p.id and m.state = 'undone')
    and not exists (select from paper_calls later where later.municipality_id = p.municipality_id and later.case_id = p.case_id
      and later.number > k.number and later.outcome = 'undone'))`;

/**
 * Cases of which somebody may have to be called: the notice was corrected or found to be a mistake after a paper was made,
 * a code was taken back or locked, or nobody answered. Whether somebody has to be is worked out case by case. What answers
 * of departments change from day to day is shown in the case: whoever rang for each of them would ring all day.
 */
export async function casesToLookAt(tx: SqlTransaction): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select p.case_id as id from papers p
      where p.municipality_id = (select current_municipality()) and ${IS_OUT}
        and (exists (select from case_changes c where c.municipality_id = p.municipality_id and c.case_id = p.case_id
                       and c.kind in ('corrected', 'voided') and c.version > p.case_version and not ${IS_TOLD('c.version')})
          or exists (select from access_papers a where a.municipality_id = p.municipality_id and a.id = p.access_paper_id
                       and (a.revoked_at is not null or a.locked_at is not null)
                       and not exists (select from papers newer where newer.municipality_id = p.municipality_id
                         and newer.case_id = p.case_id and newer.kind = p.kind and newer.person_id = p.person_id and newer.number > p.number))
          or exists (select from paper_calls k where k.municipality_id = p.municipality_id and k.case_id = p.case_id
                       and k.outcome = 'no-answer' and not exists (select from paper_calls later
                         where later.municipality_id = p.municipality_id and later.case_id = p.case_id
                           and later.person_id = k.person_id and later.number > k.number)))
      group by p.case_id order by max(p.made_at) desc, p.case_id limit $1`,
    [MOST_CASES],
  );
  return rows.map(({ id }) => id);
}
