import { changed, type Refusal } from '../access/refusal.js';
import type { CaseRecord } from '../cases/case-record.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import type { Statement as Sql } from '../platform/database/wire.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import { keepBooker } from './bookers.js';
import { noSuchVisit } from './locked-visit.js';
import { openVisitor, readVisit, sealVisitor, updateVisit, type VisitRow, type VisitState } from './visit-rows.js';

interface Read {
  readonly id: string;
  readonly expectedVersion: number;
}

/**
 * Another visit of the same locked case, in the version that was read: the place at the desk goes from one to the next, and what
 * becomes of both visits is one step. @param not the visit that is changed already
 */
export async function lockOther(
  tx: SqlTransaction,
  record: Pick<CaseRecord, 'id'>,
  not: string | null,
  { id, expectedVersion }: Read,
  path: readonly string[],
): Promise<Result<VisitRow, Refusal>> {
  const visit = id === not ? null : await readVisit(tx, id, true);
  if (visit?.caseId !== record.id) return failure(noSuchVisit([...path, 'id']));
  return visit.version === expectedVersion ? success(visit) : failure(changed(visit.version));
}

/** What became of it, and nothing else: planned again, it is that of whoever was to come. */
export function stateAlone(record: CaseRecord, visit: VisitRow, state: VisitState, at: string): readonly Sql[] {
  const before = openVisitor(record.sealer, visit);
  const visitor = state === 'planned' ? (before.planned ?? before) : before;
  const sealed = sealVisitor(record.sealer, visit.id, visitor);
  return [updateVisit(record.municipality, { ...visit, state, sealed }, at), keepBooker(record, visit.id, visitor)];
}
