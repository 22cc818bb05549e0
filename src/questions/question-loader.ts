import { refusedQuery } from '../access/present-refusal.js';
import { noSuchCase } from '../access/refusal.js';
import type { Operation, ReadScope } from '../access/operation.js';
import { caseById } from '../cases/case-loader.js';
import type { Releases } from '../catalogue/releases.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import { loaderKind } from '../platform/loaders/loaders.js';
import { readQuestions, type QuestionRow } from './question-rows.js';
import { questionsSeenBy } from './seen-questions.js';

const questionsOfCase = loaderKind<ReadScope, string, readonly QuestionRow[]>(
  ({ tx }, ids) => readQuestions(tx, ids),
  () => [],
);

/** The questions of a case as whoever asks sees them, with the release that the case started with: all its departments are in it. */
export async function questionsSeenIn(
  caseId: string,
  operation: Operation,
  releases: Releases,
): Promise<{ readonly catalogue: CompiledCatalogue; readonly questions: readonly QuestionRow[] }> {
  const loaders = await operation.loaders();
  const [record, questions] = await Promise.all([
    caseById(loaders).load(caseId),
    questionsOfCase(loaders).load(caseId),
  ]);
  if (!record) throw refusedQuery(noSuchCase(['caseId']), operation.language);
  const { catalogue } = await releases.release(record.releaseId, loaders.scope.tx);
  return { catalogue, questions: questionsSeenBy(operation.actor, questions, catalogue) };
}
