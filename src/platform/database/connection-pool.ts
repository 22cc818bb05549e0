import pg from 'pg';
import { connectionOptions } from './address.js';
import { type DatabaseAccess, type LoginRole, loginOf } from './roles.js';
import { valueTypes } from './value-types.js';
import { type Counters, Wire } from './wire.js';

/** The connections of one database role, in pipeline mode, with their counters. */
export class ConnectionPool {
  readonly counters: Counters = { roundTrips: 0, transactions: 0, statements: 0 };
  readonly #pool: pg.Pool;

  constructor(access: DatabaseAccess, role: LoginRole, size: number) {
    this.#pool = new pg.Pool({
      ...connectionOptions(access.address, loginOf(access, role)),
      max: size,
      pipeline: true,
      types: valueTypes,
      application_name: `yorisoi ${role}`,
    });
    // An idle connection that the server closes reports here; without a listener it would end the process. The next use opens a new one.
    this.#pool.on('error', () => undefined);
  }

  /** Lends one connection. A connection that comes back inside a transaction, or broken, is closed instead of lent again. */
  async lend<T>(work: (wire: Wire) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect();
    const ignore = () => undefined;
    client.on('error', ignore);
    try {
      return await work(new Wire(client, this.counters));
    } finally {
      client.off('error', ignore);
      client.release(client.getTransactionStatus() !== 'I');
    }
  }

  async close(): Promise<void> {
    if (!this.#pool.ending) await this.#pool.end();
  }
}
