import type { CalendarDate } from '../domain/calendar-date.js';
import type { WaitingDepartment } from '../domain/procedure-list/procedure-list.js';
import type { QuestionRow } from '../questions/question-rows.js';
import { reasonInWords } from '../questions/reasons.js';

/**
 * Departments that have not answered, as the list shows them; who answered or need not be asked is left out.
 * @param isClosed closing withdrew what waited for a machine, and nobody waits for the others: it is still their turn
 */
export function waitingDepartments(
  questions: readonly QuestionRow[],
  registeredOn: CalendarDate,
  isClosed = false,
): WaitingDepartment[] {
  return [...questions]
    .sort((a, b) => (a.department < b.department ? -1 : 1))
    .flatMap((question) => {
      const state = isClosed ? closedStateOf(question) : stateOf(question);
      return state === null
        ? []
        : [
            {
              department: question.department,
              since: question.askedOn ?? registeredOn,
              until: state === 'case-closed' || question.askedBack !== null ? null : question.dueOn,
              state,
              reason: state === 'attends' || state === 'case-closed' ? null : reasonInWords(question.reason),
            },
          ];
    });
}

function closedStateOf(question: QuestionRow): WaitingDepartment['state'] | null {
  if (question.state === 'withdrawn') return 'case-closed';
  // What a machine answered is answered, whatever somebody would still have liked to know.
  const state = stateOf(question.state === 'answered' ? { ...question, askedBack: null } : question);
  return state === 'attends' || state === 'needs-consent' ? state : state && 'case-closed';
}

function stateOf({ state, reason, askedBack }: QuestionRow): WaitingDepartment['state'] | null {
  if (askedBack !== null) return askedBack === 'counter' ? 'counter-asked' : 'family-asked';
  switch (state) {
    case 'asked':
    case 'with-person':
      return 'waiting';
    case 'needs-person':
      return 'needs-person';
    case 'attends':
      return 'attends';
    case 'held':
      return reason === 'consent' ? 'needs-consent' : null;
    case 'answered':
    case 'not-asked':
    case 'withdrawn':
      return null;
  }
}
