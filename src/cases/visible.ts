/**
 * Which cases the actor of the transaction may see, as a condition on `cases c`: a department those it was asked about,
 * everybody else all of the municipality. While a question is held (a non-resident, a booking), withdrawn or not asked at
 * all, no name leaves the counter (issue 2 §4). Reads the questions of the slice above by SQL alone.
 */
export const VISIBLE = `
  (current_setting('yorisoi.role', true) is distinct from 'department'
   or exists (select 1 from questions q
               where q.municipality_id = c.municipality_id and q.case_id = c.id
                 and q.department = current_setting('yorisoi.department', true)
                 and q.state in ('asked', 'with-person', 'needs-person', 'answered', 'attends')))`;
