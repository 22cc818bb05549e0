import { nextQuestion } from '../../domain/next-question.js';
import type { FamilyCase } from '../family-cases.js';
import type { Item, List } from './found-list.js';

/**
 * The question on which most waits, of those that nobody else is being asked and that a relative can know: chosen as at the
 * desk, eight at most, and none twice whatever the answer was.
 */
export function askedOfHolder(
  { openPoints }: List,
  items: readonly Item[],
  { page: { passed }, answers, mayAnswer }: Pick<FamilyCase, 'page' | 'answers' | 'mayAnswer'>,
): Item['ask'][number] | null {
  if (!mayAnswer) return null;
  const familys = new Set(
    openPoints.flatMap(({ owner, facts }) => (owner === 'family' ? facts.map(({ name }) => name) : [])),
  );
  const waiting = items.map(({ ask }) => ({ ask: ask.filter(({ name }) => familys.has(name)) }));
  return nextQuestion(waiting, [...new Set([...answers.map(({ fact }) => fact), ...passed])]);
}
