/**
 * Beside {@link VISIBLE}: somebody of the family sees the case of their paper, as a condition on `cases c`. One that was
 * void is no case of theirs any more.
 */
export const OWN_CASE = `
  ((select current_role_of_actor()) = 'family' and c.status <> 'void' and c.id::text = (select current_setting('yorisoi.case', true)))`;
