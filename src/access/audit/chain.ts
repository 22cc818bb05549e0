import type { KeyRing } from '../sealing.js';

/** An audit row as the chain takes it in; SQL gives every value as text. */
export interface ChainedRow {
  readonly id: number;
  readonly at: string;
  readonly actor_id: string | null;
  readonly role: string;
  readonly department: string | null;
  readonly act: string;
  readonly case_id: string | null;
  readonly subject_id: string | null;
  readonly fields: readonly string[];
  readonly count: number | null;
  readonly outcome: string;
  readonly code: string | null;
  readonly reason: string | null;
}

/** The columns of {@link ChainedRow} of a row `a`. */
export const CHAINED = `
  a.id, to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, a.actor_id, a.role, a.department, a.act,
  a.case_id, a.subject_id, a.fields, a.count, a.outcome, a.code, encode(a.reason, 'hex') as reason`;

/** Where a row stands in the chain. */
export interface Link {
  readonly municipality: string;
  /** YYYY-MM-DD in Japan, of the chaining. */
  readonly day: string;
  /** From 1 on each day. */
  readonly position: number;
}

/** What the first row of all follows from. */
export const BEGINNING = Buffer.alloc(32);

/**
 * HMAC-SHA-256 over the hash before and the row, with a key that follows from the installation's: whoever has the
 * database, its owner too, but not the key can't make the chain fit again.
 */
export function linkHash(
  keys: KeyRing,
  before: Buffer,
  { municipality, day, position }: Link,
  row: ChainedRow,
): Buffer {
  const { id, at, actor_id, role, department, act, case_id, subject_id, fields, count, outcome, code, reason } = row;
  const content = [day, position, id, at, actor_id, role, department, act, case_id, subject_id, fields, count];
  return keys.chainMac(
    { day, position },
    `${before.toString('hex')}\n${JSON.stringify([municipality, ...content, outcome, code, reason])}`,
  );
}
