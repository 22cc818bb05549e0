import { ANSWERED_BY_PERSON, CONFIRM_CORRECTION, ONLY_HERE } from './owed.js';

/**
 * SQL: where an outcome leaves question `q`, given the expressions of its state and reason. A correction still to be
 * confirmed goes to a person whatever the machine says, and what a person has answered stays answered where the machine
 * can't tell (design §2: it survives a re-ask); but for what rules leave open, of which that person has not said a word.
 */
export const afterOutcome = (state: string, reason: string) => {
  const personStands = `q.reason = '${ANSWERED_BY_PERSON}' and ${state} in ('with-person', 'needs-person') and ${reason} is distinct from '${ONLY_HERE}'`;
  return {
    state: `
  (case when q.reason = '${CONFIRM_CORRECTION}' and ${state} in ('answered', 'needs-person') then 'with-person'
        when ${personStands} then 'answered'
        else ${state} end)`,
    reason: `
  (case when q.reason = '${CONFIRM_CORRECTION}' then q.reason
        when q.reason = '${ANSWERED_BY_PERSON}' and ${state} = 'asked' then q.reason
        when ${personStands} then null
        else ${reason} end)`,
  };
};
