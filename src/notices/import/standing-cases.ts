import type { KeyRing } from '../../access/sealing.js';
import { canonicalJson } from '../../catalogue/canonical-json.js';
import type { CaseStatus } from '../../cases/case-record.js';
import { casesUnderTokens, sameAmong } from '../../cases/find-same-person.js';
import { registrationOf } from '../../cases/new-case.js';
import { duplicateTokens } from '../../cases/search-tokens.js';
import type { RegisterDeathNoticeInput } from '../../contract/generated.js';
import { rowsOf } from '../../platform/database/rows.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import { noticeOf } from '../read-notice-input.js';

/**
 * The key of a line: what it says. The same line in a file that was mended elsewhere, or sent once more after it was cut off, is
 * the same notice; no number of the line goes in. In the form of a UUID, whose digits are taken for nobody's number.
 */
export function keyOfLine(keys: KeyRing, municipality: string, input: RegisterDeathNoticeInput): string {
  const hex = keys.lastingToken(municipality, 'line of notices', canonicalJson(input)).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** What stands of a line already: itself, or somebody alike. */
export interface Standing {
  readonly caseId: string;
  readonly as: 'itself' | 'voided' | 'same' | 'doubt';
}

/** Looks without writing; registering looks again, under lock. */
export async function standingOf(
  tx: SqlTransaction,
  keys: KeyRing,
  municipality: string,
  inputs: readonly RegisterDeathNoticeInput[],
): Promise<readonly (Standing | null)[]> {
  if (inputs.length === 0) return [];
  const marks = inputs.map((input) => registrationOf(keys, municipality, keyOfLine(keys, municipality, input), '').key);
  const notices = inputs.map(noticeOf);
  const [registered, ...alike] = await tx.pipeline([
    {
      name: 'registrations-by-keys',
      sql: `select r.idempotency_key, r.case_id, c.status from registrations r
              join cases c on c.municipality_id = r.municipality_id and c.id = r.case_id
             where r.municipality_id = (select current_municipality()) and r.idempotency_key = any($1::bytea[])`,
      params: [marks],
    },
    ...notices.map((notice) => casesUnderTokens(duplicateTokens(keys, municipality, notice))),
  ]);
  const known = new Map(
    rowsOf<{ idempotency_key: Buffer; case_id: string; status: CaseStatus }>(registered).map((row) => [
      row.idempotency_key.toString('hex'),
      row,
    ]),
  );
  const standing: (Standing | null)[] = [];
  for (const [place, notice] of notices.entries()) {
    const earlier = known.get(marks[place]?.toString('hex') ?? '');
    const ids = rowsOf<{ case_id: string }>(alike[place]).map(({ case_id }) => case_id);
    const like = earlier || ids.length === 0 ? null : await sameAmong(tx, keys, ids, notice, () => false);
    standing.push(
      earlier
        ? { caseId: earlier.case_id, as: earlier.status === 'void' ? 'voided' : 'itself' }
        : like && { caseId: like.caseId, as: like.sure ? 'same' : 'doubt' },
    );
  }
  return standing;
}

/** Reception numbers by case. */
export async function numbersOf(tx: SqlTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const [answer] = await tx.pipeline([
    {
      name: 'numbers-of-cases',
      sql: 'select id, number from cases where municipality_id = (select current_municipality()) and id = any($1::uuid[])',
      params: [ids],
    },
  ]);
  return new Map(rowsOf<{ id: string; number: string }>(answer).map(({ id, number }) => [id, number]));
}
