import { noSuchCase, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { type CaseRecord, readCase } from '../cases/case-record.js';
import type { Transaction } from '../platform/database/database.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import { noSuchPaper } from './paper-input.js';
import { caseOfPaper, NO_PAPERS, type PaperRow, type PapersOfCase, readPapersOfCases } from './paper-rows.js';

export interface LockedCase {
  readonly record: CaseRecord;
  readonly rows: PapersOfCase;
}

/** A case with its papers; whoever writes a line locks the case first. */
export async function lockPapers(tx: Transaction, keys: KeyRing, caseId: string): Promise<Result<LockedCase, Refusal>> {
  const record = await readCase(tx, keys, caseId, true);
  if (!record) return failure(noSuchCase(['input', 'caseId']));
  return success({ record, rows: (await readPapersOfCases(tx, [caseId])).get(caseId) ?? NO_PAPERS });
}

/** One paper with its case. */
export async function lockPaper(
  tx: Transaction,
  keys: KeyRing,
  id: string,
): Promise<Result<LockedCase & { readonly paper: PaperRow }, Refusal>> {
  const caseId = await caseOfPaper(tx, id);
  const locked = caseId === null ? null : await lockPapers(tx, keys, caseId);
  if (!locked?.ok) return failure(noSuchPaper(['input', 'id']));
  const paper = locked.value.rows.papers.find((one) => one.id === id);
  return paper ? success({ ...locked.value, paper }) : failure(noSuchPaper(['input', 'id']));
}
