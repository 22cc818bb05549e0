import { changed, type Path, refuse, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { readCase, type CaseRecord } from '../cases/case-record.js';
import type { Transaction } from '../platform/database/database.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import { readVisit, type VisitRow } from './visit-rows.js';

export interface LockedVisit {
  readonly record: CaseRecord;
  readonly visit: VisitRow;
}

/** A visit to change, in the version that was read; its case is locked first, as everybody does who changes both. */
export async function lockVisit(
  tx: Transaction,
  keys: KeyRing,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
): Promise<Result<LockedVisit, Refusal>> {
  const caseId = (await readVisit(tx, id))?.caseId;
  const record = caseId === undefined ? null : await readCase(tx, keys, caseId, true);
  const visit = record && (await readVisit(tx, id, true));
  if (!visit) return failure(noSuchVisit(['input', 'id']));
  return visit.version === expectedVersion ? success({ record, visit }) : failure(changed(visit.version));
}

export const noSuchVisit = (path: Path): Refusal =>
  refuse(
    'NotFound',
    'VISIT_NOT_FOUND',
    {
      ja: 'この来庁の予定は見つかりません。その日の一覧を開き直してください。',
      en: 'There is no such visit. Open the list of that day again.',
    },
    path,
  );
