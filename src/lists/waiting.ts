import type { CalendarDate } from '../domain/calendar-date.js';
import type { WaitingDepartment } from '../domain/procedure-list/procedure-list.js';
import type { QuestionRow } from '../questions/question-rows.js';
import { reasonInWords } from '../questions/reasons.js';

/** Departments that have not answered, as the list shows them; who answered or need not be asked is left out. */
export function waitingDepartments(questions: readonly QuestionRow[], registeredOn: CalendarDate): WaitingDepartment[] {
  return [...questions]
    .sort((a, b) => (a.department < b.department ? -1 : 1))
    .flatMap((question) => {
      const state = stateOf(question);
      return state === null
        ? []
        : [
            {
              department: question.department,
              since: question.askedOn ?? registeredOn,
              until: question.dueOn,
              state,
              reason: state === 'attends' ? null : reasonInWords(question.reason),
            },
          ];
    });
}

function stateOf({ state, reason }: QuestionRow): WaitingDepartment['state'] | null {
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
