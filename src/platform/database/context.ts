import type { Statement } from './wire.js';

/** For whom a transaction runs; row-level security reads it. Comes from the session, the job's row or the event, never from an argument. */
export interface DatabaseContext {
  readonly municipality: string;
  /** A person's id, or absent for the system itself. */
  readonly person?: string | undefined;
  readonly role: string;
  readonly department?: string | undefined;
  readonly case?: string | undefined;
}

/**
 * One statement that sets every key, absent ones to the empty string: nothing of an earlier transaction can shine through.
 * The third argument `true` ends the setting with the transaction, which makes it safe in a pool.
 */
export function contextStatement(context: DatabaseContext): Statement {
  if (context.municipality === '') throw new Error('no context: the municipality is empty');
  return {
    name: 'context',
    sql: `select set_config('yorisoi.municipality', $1, true), set_config('yorisoi.person', $2, true), set_config('yorisoi.role', $3, true), set_config('yorisoi.department', $4, true), set_config('yorisoi.case', $5, true)`,
    params: [context.municipality, context.person ?? '', context.role, context.department ?? '', context.case ?? ''],
  };
}
