import type pg from 'pg';
import type { TimeLimit } from './time-limit.js';
import { type Answer, CommitRefused, type Row, type Statement, type Wire } from './wire.js';

const commit: Statement = { sql: 'commit' };

/** What work inside a transaction may do with plain SQL. */
export class SqlTransaction {
  #finished = false;

  constructor(
    protected readonly wire: Wire,
    private readonly limit: TimeLimit | null = null,
  ) {}

  /** @returns the rows; the caller names their shape, and the SQL beside it must keep the promise. */
  async query<R extends pg.QueryResultRow = Row>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    return (await this.execute<R>(sql, params)).rows;
  }

  /** As `query`, with the number of rows that were changed. */
  async execute<R extends pg.QueryResultRow = Row>(
    sql: string,
    params: readonly unknown[] = [],
  ): Promise<{ rows: R[]; affected: number }> {
    this.#refuseWhenOver();
    const { rows, rowCount } = await this.wire.send<R>({ sql, params });
    return { rows, affected: rowCount ?? 0 };
  }

  /** All statements in one round trip. If one fails, its error is thrown and the transaction can only be rolled back. */
  async pipeline(statements: readonly Statement[]): Promise<Answer[]> {
    this.#refuseWhenOver();
    return this.wire.pipeline(statements);
  }

  /**
   * The last statements and COMMIT in one round trip; when this resolves, they are written. Nothing may follow.
   * @throws CommitRefused, or the error of the statement that failed
   */
  async finish(statements: readonly Statement[] = []): Promise<Answer[]> {
    this.#refuseWhenFinished();
    this.#finished = true;
    const answers = await this.wire.pipeline([...statements, commit]);
    const last = answers.at(-1);
    if (last?.command !== 'COMMIT') throw new CommitRefused(last?.command ?? 'nothing');
    return answers.slice(0, -1);
  }

  get finished(): boolean {
    return this.#finished;
  }

  /** Whoever kept the transaction can do nothing with it any more: its connection serves somebody else. */
  close(): void {
    this.#finished = true;
  }

  #refuseWhenOver(): void {
    this.#refuseWhenFinished();
    const told = this.limit?.before();
    // In pipeline mode it goes out before what follows; what it fails of, that fails of too.
    if (told) this.wire.send(told).catch(() => undefined);
  }

  #refuseWhenFinished(): void {
    if (this.#finished) throw new Error('this transaction is finished: nothing may follow finish()');
  }
}

/**
 * BEGIN and what else opens the transaction go out without waiting, so they share the round trip of the first statement of `work`.
 * Commits when work is done, rolls back when it throws.
 */
export async function transact<T, X extends SqlTransaction>(
  wire: Wire,
  opening: readonly Statement[],
  transaction: X,
  work: (transaction: X) => Promise<T>,
): Promise<T> {
  const opened = wire.pipeline(opening);
  opened.catch(() => undefined);
  try {
    const result = await work(transaction);
    await opened;
    if (!transaction.finished) await transaction.finish();
    return result;
  } catch (error) {
    transaction.close();
    await rollback(wire);
    // The statement that failed first is the cause; those behind it only say that the transaction is aborted.
    await opened;
    throw error;
  }
}

async function rollback(wire: Wire): Promise<void> {
  try {
    if (wire.client.getTransactionStatus() !== 'I') await wire.send({ sql: 'rollback' });
  } catch {
    // The connection is gone, and with it the transaction; the pool closes it.
  }
}
