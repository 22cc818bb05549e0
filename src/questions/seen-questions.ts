import type { Actor } from '../access/actor.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import { factNamed, type FactName } from '../domain/facts/index.js';
import { factsReadByProcedure } from '../domain/procedure-facts.js';
import type { QuestionRow } from './question-rows.js';
import { DEPENDS_ON_NOBODY } from './reasons.js';

/**
 * A case's questions as one viewer sees them. A department sees its own. Of a department that tells nobody anything but
 * the person concerned, everybody else sees whether it was asked and nothing of what came of it: that a person must
 * look because two of this name stand in its ledger says that one of them does (design §2 "Ask, don't share").
 */
export function questionsSeenBy(
  actor: Actor,
  questions: readonly QuestionRow[],
  catalogue: CompiledCatalogue,
): readonly QuestionRow[] {
  // What the departments answered reaches the family as their list.
  if (actor.role === 'family') return [];
  if (actor.role === 'department') return questions.filter(({ department }) => department === actor.department);
  return questions.map((question) =>
    tellsNobody(question.department, catalogue) ? fromOutside(question, catalogue) : question,
  );
}

/** Every row of the department is closed to everybody outside of it. */
export const tellsNobody = (department: string, { source }: CompiledCatalogue): boolean =>
  source.procedures.every((row) => row.department !== department || row.disclosure !== 'open');

/** The codes of the department's rows that this viewer has before its eyes; all versions of a row are closed if one is. */
export function seenRows(actor: Actor, department: string, { source }: CompiledCatalogue): string[] {
  const own = source.procedures.filter((row) => row.department === department);
  const closed = new Set(own.flatMap(({ code, disclosure }) => (disclosure === 'open' ? [] : [code])));
  const mayAll = actor.role === 'department' && actor.department === department;
  return [...new Set(own.map(({ code }) => code))].filter((code) => mayAll || !closed.has(code));
}

/**
 * Whether the counter may hear the department's word on the fact: it stands in the resident register, which serves every
 * office, or an open row of the department reads it, whose decision tells as much as the fact does.
 */
export const isToldInTheOpen = (department: string, fact: FactName, { source }: CompiledCatalogue): boolean =>
  factNamed(fact).class === 'shared' ||
  source.procedures.some(
    (row) => row.department === department && row.disclosure === 'open' && factsReadByProcedure(row).includes(fact),
  );

/** It would wait in every family: that it does tells nothing of this one. */
const isWaitedForAnyway = (
  { department, state, reason }: Pick<QuestionRow, 'department' | 'state' | 'reason'>,
  { departments }: Pick<CompiledCatalogue, 'departments'>,
): boolean =>
  (reason !== null && DEPENDS_ON_NOBODY.has(reason)) ||
  (state === 'with-person' && departments.get(department)?.connector === 'manual');

/** Whether the counter may see that a question which waits for a person waits. */
export const waitsInTheOpen = (
  question: Pick<QuestionRow, 'department' | 'state' | 'reason'>,
  catalogue: CompiledCatalogue,
): boolean => !tellsNobody(question.department, catalogue) || isWaitedForAnyway(question, catalogue);

/** Whom a new ledger leaves in doubt is asked once more, and a visit moves the day of whoever still waits: both would tell of this one. */
const OF_A_FIRST_ROUND = { reason: null, round: 1, askedAt: null, askedOn: null, dueOn: null } as const;

/** The version of such a question outside of its department: it would rise, and there would be a moment, when a person there had to look. */
export const VERSION_FROM_OUTSIDE = 1;

function fromOutside(question: QuestionRow, { departments }: CompiledCatalogue): QuestionRow {
  const { department, state, round } = question;
  const isOfEveryFamily =
    ['held', 'not-asked', 'withdrawn'].includes(state) ||
    (state === 'asked' && round === 1) ||
    isWaitedForAnyway(question, { departments });
  const attends = departments.get(department)?.attends === true;
  return {
    ...question,
    ...(isOfEveryFamily ? {} : { state: attends ? 'attends' : 'answered', ...OF_A_FIRST_ROUND }),
    version: VERSION_FROM_OUTSIDE,
    answeredAt: null,
    askedBack: null,
  };
}
