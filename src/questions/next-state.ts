import { ANSWERED_BY_PERSON, CONFIRM_CORRECTION } from './owed.js';

/**
 * SQL: where an outcome leaves question `q`, given the expressions of its state and reason. A correction still to be
 * confirmed goes to a person whatever the machine says, and what a person has answered stays answered where the machine
 * can't tell (design §2: it survives a re-ask).
 */
export const afterOutcome = (state: string, reason: string) => ({
  state: `
  (case when q.reason = '${CONFIRM_CORRECTION}' and ${state} in ('answered', 'needs-person') then 'with-person'
        when q.reason = '${ANSWERED_BY_PERSON}' and ${state} in ('with-person', 'needs-person') then 'answered'
        else ${state} end)`,
  reason: `
  (case when q.reason = '${CONFIRM_CORRECTION}' then q.reason
        when q.reason = '${ANSWERED_BY_PERSON}' and ${state} = 'asked' then q.reason
        when q.reason = '${ANSWERED_BY_PERSON}' and ${state} in ('with-person', 'needs-person') then null
        else ${reason} end)`,
});
