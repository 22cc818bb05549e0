import { FOLLOWED } from '../../../src/followed.js';

/** Sealed with the random key of a case, what only its code opens, a hash that follows from no key, or the audit, which is only ever added to. */
export const AS_IT_IS = [
  'audit.reason',
  'audit_chain.hash',
  'case_changes.sealed',
  'case_holds.sealed',
  'cases.sealed',
  'consent_papers.sealed',
  'consents.sealed',
  'destruction_lists.hash',
  'earlier_secrets.sealed',
  'family_pages.sealed',
  'family_sessions.token',
  'kept_guides.sealed',
  'list_revisions.content_hash',
  'list_revisions.sealed',
  'paper_calls.sealed',
  'paper_moves.sealed',
  'papers.sealed',
  'people.sealed',
  'programs.key',
  'question_backs.sealed',
  'rulings.sealed',
  'sessions.token',
  'statement_history.sealed',
  'statements.sealed',
  'visits.sealed',
  'workplaces.token',
];
/** Without a row in this test; they go the way of their neighbours. */
export const NOT_FILLED = [
  'approvals.declined_sealed',
  'directory_bindings.identity',
  'directory_returns.state',
  'family_attempts.source',
  'import_columns.header',
  'invitations.code',
  'sign_in_attempts.source',
  'kept_guides.code',
  'guide_wishes.sealed',
];

/** Every value that follows from the key, as it stands. */
export async function valuesThatFollow(
  superuser: (sql: string) => Promise<readonly Record<string, unknown>[]>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const { table, marks = [], lists = [], only = 'true', sealed = {} } of FOLLOWED)
    for (const column of [...marks, ...lists, ...Object.keys(sealed)]) {
      const own = column in sealed ? only : 'true';
      const rows = await superuser(
        `select ${column}::text as value from ${table} where ${own} and ${column} is not null`,
      );
      found.set(
        `${table}.${column}`,
        rows.map(({ value }) => String(value)),
      );
    }
  return found;
}

export function asBytes(value: unknown): Buffer {
  if (!Buffer.isBuffer(value)) throw new Error('no bytes');
  return value;
}
