import { ConnectionPool } from './connection-pool.js';
import type { DatabaseAccess } from './roles.js';
import { SqlTransaction, transact } from './transaction.js';
import type { Counters } from './wire.js';

/**
 * The second door, as role relay: outbox and headers of all municipalities, no personal column (the grants say which).
 * It has no context, because the relay serves every municipality at once.
 */
export class RelayDatabase {
  readonly #pool: ConnectionPool;

  constructor(access: DatabaseAccess, connections = 3) {
    this.#pool = new ConnectionPool(access, 'relay', connections);
  }

  /** One transaction. @throws what work throws, after ROLLBACK; CommitRefused */
  async run<T>(work: (tx: SqlTransaction) => Promise<T>): Promise<T> {
    return this.#pool.lend((wire) => {
      this.#pool.counters.transactions += 1;
      return transact(wire, [{ sql: 'begin' }], new SqlTransaction(wire), work);
    });
  }

  counters(): Readonly<Counters> {
    return { ...this.#pool.counters };
  }

  async close(): Promise<void> {
    await this.#pool.close();
  }
}
