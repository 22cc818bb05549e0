/**
 * Which cases the actor of the transaction may see, as a condition on `cases c`: a department those it was asked about,
 * counter and privacy officer all of the municipality, the other offices none. While a question is held (a non-resident, a booking), withdrawn or not asked at
 * all, no name leaves the counter (issue 2 §4). Reads the questions of the slice above by SQL alone.
 */
export const VISIBLE = `
  ((select current_role_of_actor()) in ('counter', 'privacy-officer', 'system')
   or (select current_role_of_actor()) = 'department' and exists (select 1 from questions q
               where q.municipality_id = c.municipality_id and q.case_id = c.id
                 and q.department = current_setting('yorisoi.department', true)
                 and q.state in ('asked', 'with-person', 'needs-person', 'answered', 'attends')))`;
