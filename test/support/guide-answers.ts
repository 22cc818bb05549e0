import { z } from 'zod';
import { ageOn, type CalendarDate } from '../../src/domain/calendar-date.js';
import { readFactInputs } from '../../src/cases/fact-inputs.js';
import type * as contract from '../../src/contract/generated.js';
import { closingDays } from '../../src/departments/closing-days.js';
import type { CompiledCatalogue } from '../../src/domain/compiled-catalogue.js';
import { project } from '../../src/lists/case-list.js';
import { presentList } from '../../src/lists/present-list.js';
import type { Notice } from '../../src/cases/notice.js';
import { decideInputOf, type Guided, QUESTIONS } from '../../src/guide/guided.js';
import type { Answer, Question, Says } from '../../src/guide/question.js';
import { factsThatFollowTheNotice, statementsOf } from '../../src/notices/notice-statements.js';
import { noticeOf } from '../../src/notices/read-notice-input.js';
import type { Family } from '../seed.js';
import type { Facts } from '../builders.js';

/** What somebody of the family would answer at the public guide who knows all that is known of it, and nothing else. */
export function guideAnswersOf({ notice: input, knows }: Family): Guided {
  const notice: Notice = noticeOf(input);
  const { birthDate } = notice.deceased;
  const { sex, nationality } = input.deceased;
  const known: Facts = {
    ...knows,
    ...factsThatFollowTheNotice(notice),
    ...(birthDate === null ? {} : { ageAtDeath: ageOn(birthDate, notice.deathDate) }),
    ...(sex ? { sex: sex.toLowerCase() } : {}),
    ...(nationality === 'JAPANESE' ? { nationalityCategory: 'japanese' } : {}),
  };
  const answers = QUESTIONS.flatMap((question): [string, Answer][] => {
    const answer = answerTo(question, known);
    return answer === null ? [] : [[question.id, answer]];
  });
  return { day: notice.deathDate, papers: [], answers: Object.fromEntries(answers) };
}

/**
 * The list of a case of which this is known and no more, as it stands in the contract: for whoever sees every row (the
 * system), or for the counter, to whom some are closed.
 */
export function listOfSameAnswers(
  guided: Guided,
  { catalogue, today, role }: { catalogue: CompiledCatalogue; today: CalendarDate; role: 'system' | 'counter' },
): contract.ProcedureList {
  const { deathDate, facts } = decideInputOf(guided, today);
  const given = readFactInputs(facts, []).facts;
  const statements = statementsOf({ deathDate }, {}, given, `${today}T09:00:00+09:00`);
  const ingredients = { statements, rulings: new Map(), waiting: [], numbers: new Map(), today, filing: null };
  const { list } = project({ municipality: 'demo-city', role }, catalogue, ingredients, { closedOn: closingDays() });
  return presentList(list, null, 'ja');
}

const span = z.object({ from: z.number(), to: z.number().default(Infinity) });
const isSo = (known: Facts, { fact, value }: Says): boolean => {
  const truth = known[fact];
  if (truth === undefined) return false;
  const range = span.safeParse(value);
  if (range.success) return typeof truth === 'number' && range.data.from <= truth && truth <= range.data.to;
  return JSON.stringify(truth) === JSON.stringify(value);
};

/** Null: nothing of it is known, so that it is not answered at all. */
function answerTo(question: Question, known: Facts): Answer | null {
  switch (question.kind) {
    case 'one': {
      const choice = question.choices.find(({ says: [first] }) => first !== undefined && isSo(known, first));
      return choice ? { choice: choice.id } : null;
    }
    case 'several': {
      const ticked = question.things.filter(({ there: [first] }) => first !== undefined && isSo(known, first));
      return ticked.length === 0 ? null : { ticked: ticked.map(({ id }) => id), rest: 'unknown' };
    }
    case 'set': {
      const truth = known[question.fact];
      if (!Array.isArray(truth)) return null;
      const ticked = question.things.filter(({ members }) => members.some((member) => truth.includes(member)));
      return { ticked: ticked.map(({ id }) => id), rest: 'none' };
    }
  }
}
