import type * as contract from '../../contract/generated.js';
import { rowsOf } from '../../platform/database/rows.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { Operation } from '../operation.js';
import { pageSize } from '../page-size.js';
import { refusedQuery } from '../present-refusal.js';
import { invalid } from '../refusal.js';
import { actInWords } from './words.js';

/** A row of the audit, as row-level security lets the viewer read it. */
export interface AuditRow {
  readonly id: number;
  readonly at: Date | string;
  readonly actor_id: string | null;
  readonly role: string;
  readonly department: string | null;
  readonly act: string;
  readonly case_id: string | null;
  readonly subject_id: string | null;
  readonly fields: readonly string[];
  readonly count: number | null;
  readonly code: string | null;
  readonly reason: Buffer | null;
  readonly login: string | null;
}

export interface AuditFilter {
  readonly day?: string | null;
  readonly person?: string | null;
  readonly caseId?: string | null;
  /** Lines of other departments among these are left out. */
  readonly closed?: readonly string[];
}

export interface Page {
  readonly first: number;
  /** Id of the last row of the page before. */
  readonly after: number | null;
}

/** @throws GraphQLError BAD_USER_INPUT */
export function pageOf(first: number | null | undefined, after: string | null | undefined, operation: Operation): Page {
  const count = pageSize('first', first ?? 50, operation);
  const from = after ? Number(Buffer.from(after, 'base64url').toString('utf8')) : null;
  if (from !== null && !(Number.isSafeInteger(from) && from > 0)) throw refusedQuery(noCursor, operation.language);
  return { first: count, after: from };
}

/** Newest first, one more than asked for if there are more. */
export async function readAudit(
  tx: SqlTransaction,
  { day = null, person = null, caseId = null, closed = [] }: AuditFilter,
  { first, after }: Page,
): Promise<AuditRow[]> {
  const [answer] = await tx.pipeline([
    {
      sql: `select a.id, a.at, a.actor_id, a.role, a.department, a.act, a.case_id, a.subject_id, a.fields, a.count, a.code, a.reason,
                   coalesce((select s.login from staff s where s.municipality_id = a.municipality_id and s.id = a.actor_id),
                            (select p.name from programs p where p.municipality_id = a.municipality_id and p.id = a.actor_id)) as login
              from audit a
             where a.municipality_id = (select current_municipality())
               and ($1::uuid is null or a.case_id = $1) and ($2::date is null or a.day = $2)
               and ($3::uuid is null or a.actor_id = $3 or a.subject_id = $3)
               and ($4::bigint is null or a.id < $4) and (a.department is null or a.department <> all ($5::text[]))
             order by a.id desc limit $6`,
      params: [caseId, day, person, after, closed, first + 1],
    },
  ]);
  return rowsOf<AuditRow>(answer);
}

export function connectionOf(
  rows: readonly AuditRow[],
  { first }: Page,
  present: (row: AuditRow) => contract.AuditEntry,
): contract.AuditConnection {
  const edges = rows
    .slice(0, first)
    .map((row) => ({ cursor: Buffer.from(String(row.id)).toString('base64url'), node: present(row) }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

/** By name for those who look after the audit, by office for everybody else. */
export function presentEntry(row: AuditRow, { actor, language }: Operation): contract.AuditEntry {
  const named = actor.role === 'auditor' || actor.role === 'privacy-officer';
  const { role, department } = row;
  return {
    id: String(row.id),
    at: new Date(row.at).toISOString(),
    by: { role, department, id: named ? row.actor_id : null, login: named ? row.login : null },
    act: row.act,
    text: actInWords(row.act, row.code, language),
    caseId: row.case_id,
    subjectId: named ? row.subject_id : null,
    fields: [...row.fields],
    count: row.count,
    refused: row.code,
    reason: null,
  };
}

const noCursor = invalid(
  'BAD_USER_INPUT',
  {
    ja: 'after の値が、この一覧のものではありません。after を入れずに、初めから開いてください。',
    en: 'after: this is no cursor of this list; leave it out to begin at the newest line.',
  },
  ['after'],
);
