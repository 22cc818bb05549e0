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

export interface TransactionSettings {
  /** Of each statement behind it, in ms; not given: the role's own. */
  readonly statementTimeout?: number | undefined;
  /** As in RunOptions. */
  readonly keptPlans?: boolean | undefined;
}

/**
 * One statement that sets every key, absent ones to the empty string: nothing of an earlier transaction can shine through.
 * The third argument `true` of set_config ends the setting with the transaction, which makes it safe in a pool.
 */
export function contextStatement(
  context: DatabaseContext,
  { statementTimeout, keptPlans = false }: TransactionSettings = {},
): Statement {
  if (context.municipality === '') throw new Error('no context: the municipality is empty');
  const params = [
    context.municipality,
    context.person ?? '',
    context.role,
    context.department ?? '',
    context.case ?? '',
  ];
  const kept = keptPlans ? KEEP_PLANS : '';
  const name = keptPlans ? 'context-kept-plans' : 'context';
  if (statementTimeout === undefined) return { name, sql: SET_CONTEXT + kept, params };
  const sql = `${SET_CONTEXT}${kept}, set_config('statement_timeout', $6, true)`;
  return { name: `${name}-in-time`, sql, params: [...params, String(statementTimeout)] };
}

const SET_CONTEXT = `select set_config('yorisoi.municipality', $1, true), set_config('yorisoi.person', $2, true), set_config('yorisoi.role', $3, true), set_config('yorisoi.department', $4, true), set_config('yorisoi.case', $5, true)`;
const KEEP_PLANS = `, set_config('plan_cache_mode', 'force_generic_plan', true)`;
