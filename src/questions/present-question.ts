import { presentDepartment } from '../catalogue/present.js';
import type { CaseRef } from '../cases/case.resolver.js';
import type * as contract from '../contract/generated.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import type { QuestionState } from './asking.js';
import { CONFIRM_CORRECTION, CONFIRM_UNDONE } from './owed.js';
import type { QuestionRow } from './question-rows.js';
import { reasonInWords } from './reasons.js';

const STATES: Readonly<Record<QuestionState, contract.QuestionState>> = {
  held: 'HELD',
  asked: 'ASKED',
  'with-person': 'WITH_PERSON',
  'needs-person': 'NEEDS_PERSON',
  answered: 'ANSWERED',
  attends: 'ATTENDS',
  'not-asked': 'NOT_ASKED',
  withdrawn: 'WITHDRAWN',
};

const CONFIRMS: Readonly<Record<string, contract.Confirmation>> = {
  [CONFIRM_CORRECTION]: 'CORRECTION',
  [CONFIRM_UNDONE]: 'UNDONE',
};

/** A question as it travels: what it was ruled before and what it asks are fields of their own. */
export type PresentedQuestion = Omit<
  contract.Question,
  | 'case'
  | 'department'
  | 'ruledBefore'
  | 'lastAnswers'
  | 'answersBefore'
  | 'phrases'
  | 'papersToName'
  | 'whomToName'
  | 'asks'
  | 'backs'
  | 'entry'
> & {
  readonly case: CaseRef;
  readonly department: Omit<contract.Department, 'procedures'>;
};

/** @returns null for a department that the release doesn't know */
export function presentQuestion(
  row: QuestionRow,
  { departments }: CompiledCatalogue,
  language: 'ja' | 'en',
): PresentedQuestion | null {
  const department = departments.get(row.department);
  if (!department) return null;
  return {
    id: row.id,
    case: { id: row.caseId },
    department: presentDepartment(department, language),
    state: STATES[row.state],
    round: row.round,
    version: row.version,
    askedAt: row.askedAt,
    answeredAt: row.answeredAt,
    dueOn: row.dueOn,
    reason: row.state === 'attends' ? null : (reasonInWords(row.reason)?.[language] ?? null),
    askedBackOf: row.askedBack === null ? null : row.askedBack === 'counter' ? 'COUNTER' : 'FAMILY',
    confirms: row.state === 'answered' || row.reason === null ? null : (CONFIRMS[row.reason] ?? null),
  };
}
