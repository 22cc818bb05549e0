import type { CaseRecord } from '../../cases/case-record.js';
import type { CompiledCatalogue } from '../../domain/compiled-catalogue.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import { lockQuestions, type Move, wasAsked } from '../ask-again.js';
import type { Consent } from './consent-rows.js';
import { openedBy } from './consent-scope.js';

/**
 * What moves with the paper of a consent: who waited for it is asked once it is kept; taken out, it is as if nobody had signed,
 * and who was asked under it waits again. Of a case that is over nobody is asked.
 */
export async function movedByPaper(
  tx: SqlTransaction,
  record: Pick<CaseRecord, 'id' | 'status'>,
  catalogue: CompiledCatalogue,
  {
    before,
    after,
    today,
  }: { readonly before: readonly Consent[]; readonly after: readonly Consent[]; readonly today: string },
): Promise<Move[]> {
  const [was, is] = [openedBy(before, catalogue, today, 'look-up'), openedBy(after, catalogue, today, 'look-up')];
  const moves = (await lockQuestions(tx, record.id)).map((question): Move | null => {
    const { id, department, state, reason } = question;
    if (record.status === 'open' && state === 'held' && reason === 'consent' && is.has(department))
      return { id, department, state: 'asked', reason: null, newRound: false };
    const closed = was.has(department) && !is.has(department) && wasAsked(question);
    return closed && catalogue.departments.get(department)?.askedOn.basis === 'consent'
      ? { id, department, state: 'held', reason: 'consent', newRound: true }
      : null;
  });
  return moves.filter((move) => move !== null);
}
