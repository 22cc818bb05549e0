import type { ReadScope } from '../access/operation.js';
import { loaderKind } from '../platform/loaders/loaders.js';
import { readQuestions, type QuestionRow } from './question-rows.js';

/** The questions of each case of one operation. */
export const questionsOfCase = loaderKind<ReadScope, string, readonly QuestionRow[]>(
  ({ tx }, ids) => readQuestions(tx, ids),
  () => [],
);
