import type { Statement } from './wire.js';

/** Time ran out before the next statement was sent. */
export class TookTooLong extends Error {
  constructor() {
    super('this transaction has used up its time');
    this.name = 'TookTooLong';
  }
}

/** By how much the server may be behind with what is left: below it a quick transaction never says anything twice. */
const STEP_MS = 500;

/**
 * How long a transaction may read in all. PostgreSQL 15 ends single statements, not transactions, so what is left is told to it anew
 * as time goes by: the statement that runs when time is up is ended by the server itself, within half a second.
 */
export class TimeLimit {
  readonly #ends: number;
  #told: number;

  constructor(
    milliseconds: number,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#ends = this.now() + milliseconds;
    this.#told = milliseconds;
  }

  /**
   * @returns what the server has to hear before the next statement, null if it knows well enough
   * @throws TookTooLong
   */
  before(): Statement | null {
    const left = Math.ceil(this.#ends - this.now());
    if (left <= 0) throw new TookTooLong();
    if (this.#told - left < STEP_MS) return null;
    this.#told = left;
    return { sql: `set local statement_timeout = ${String(left)}` };
  }
}
