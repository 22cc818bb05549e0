import { createHash } from 'node:crypto';

/** Whose points are spent: a browser session of staff or family, or a program. */
export interface Purse {
  readonly kind: 'staff' | 'family' | 'program';
  /** {@link purseKey} */
  readonly key: string;
}

/** What is counted under: it names nobody, and does not tell which session or program it is. */
export const purseKey = (token: string): string =>
  createHash('sha256').update(`allowance ${token}`).digest('base64url').slice(0, 22);
