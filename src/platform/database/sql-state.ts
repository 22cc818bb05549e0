import { errorProperty } from '../failures.js';

/** PostgreSQL's five-letter error code, through TypeORM's wrapping as well; undefined if the error is not PostgreSQL's. */
export function sqlState(error: unknown): string | undefined {
  const code = errorProperty(error, 'code');
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
  if (typeof error === 'object' && error !== null && 'driverError' in error) return sqlState(error.driverError);
  return undefined;
}

/** A transaction that PostgreSQL gave up for another one's sake: the same work, run again, may well succeed. */
export function isPassingConflict(error: unknown): boolean {
  const state = sqlState(error);
  return state === '40001' || state === '40P01';
}

/** The code that current_municipality() raises when a statement runs without context. */
export const noContextState = 'YR001';
