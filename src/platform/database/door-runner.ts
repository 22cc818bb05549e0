import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';
import type { Wire } from './wire.js';

/**
 * TypeORM on a connection that the door lent, inside the transaction that the door began. TypeORM believes that it began the
 * transaction itself: `save` opens none of its own, and `manager.transaction` becomes a savepoint.
 */
export class DoorRunner extends PostgresQueryRunner {
  readonly #wire: Wire;

  constructor(driver: PostgresDriver, wire: Wire) {
    super(driver, 'master');
    this.#wire = wire;
    this.databaseConnection = wire.client;
    this.isTransactionActive = true;
    this.transactionDepth = 1;
  }

  override query(...args: Parameters<PostgresQueryRunner['query']>): ReturnType<PostgresQueryRunner['query']> {
    return this.#wire.count(() => super.query(...args));
  }
}
