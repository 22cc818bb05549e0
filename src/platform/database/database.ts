import { DataSource, type EntityManager, type EntitySchema } from 'typeorm';
import { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { connectionOptions } from './address.js';
import { ConnectionPool } from './connection-pool.js';
import { contextStatement, type DatabaseContext } from './context.js';
import { DoorRunner } from './door-runner.js';
import { retryConflicts } from './retry.js';
import { type DatabaseAccess, loginOf } from './roles.js';
import { SqlTransaction, transact } from './transaction.js';
import { TimeLimit } from './time-limit.js';
import { type Answer, CommitRefused, type Counters, type Statement, type Wire } from './wire.js';

/** An entity class or schema of TypeORM. */
export type Entity = (new () => object) | EntitySchema;

export interface DatabaseOptions {
  readonly entities?: readonly Entity[];
  /** Connections of role app; 10 if not given. */
  readonly connections?: number;
}

export interface RunOptions {
  /** PostgreSQL itself then refuses every write. */
  readonly readOnly?: boolean;
  readonly isolation?: 'read committed' | 'repeatable read' | 'serializable';
  /** Run the work again after a deadlock or a serialization failure; only for work without effects outside the database. */
  readonly retry?: boolean;
  /** How long the transaction may read in all, in ms: then its statement is ended (57014), the next one refused (TookTooLong). */
  readonly within?: number;
  /**
   * A named statement is planned once on each connection, whatever its values: for the hot paths, whose statements find their
   * rows by key. PostgreSQL by itself plans those with a list of ids anew each time, and the row policies make that dearer
   * than running them.
   */
  readonly keptPlans?: boolean;
}

/** One open transaction with its context set. Ends with `work`: nothing of it may be kept. */
export class Transaction extends SqlTransaction {
  constructor(
    wire: Wire,
    /** TypeORM on the same connection, inside the same transaction. */
    readonly manager: EntityManager,
    limit: TimeLimit | null,
  ) {
    super(wire, limit);
  }
}

/** The one door to the database, as role app: begins, sets the context, works, commits. */
export class Database {
  readonly #pool: ConnectionPool;

  private constructor(
    access: DatabaseAccess,
    private readonly entities: DataSource,
    private readonly driver: PostgresDriver,
    connections: number,
  ) {
    this.#pool = new ConnectionPool(access, 'app', connections);
  }

  /** @throws pg's error if the server can't be reached or refuses the login */
  static async connect(access: DatabaseAccess, options: DatabaseOptions = {}): Promise<Database> {
    const { user, password, ...place } = connectionOptions(access.address, loginOf(access, 'app'));
    const entities = new DataSource({
      type: 'postgres',
      host: place.host,
      port: place.port,
      database: place.database,
      ssl: place.ssl,
      username: user,
      password,
      entities: [...(options.entities ?? [])],
      synchronize: false,
      installExtensions: false,
      // TypeORM asks for the version over a pool of its own, once; all work goes through the connections of this door.
      extra: {
        max: 1,
        idleTimeoutMillis: 1,
        allowExitOnIdle: true,
        connectionTimeoutMillis: place.connectionTimeoutMillis,
      },
    });
    await entities.initialize();
    if (!(entities.driver instanceof PostgresDriver)) throw new Error('TypeORM chose another driver than PostgreSQL');
    return new Database(access, entities, entities.driver, options.connections ?? 10);
  }

  /**
   * One transaction for `context`. Round trips: one per awaited statement, one for COMMIT (none of its own after `tx.finish`).
   * @throws what work throws, after ROLLBACK; CommitRefused if PostgreSQL had given the transaction up
   */
  async run<T>(context: DatabaseContext, work: (tx: Transaction) => Promise<T>, options: RunOptions = {}): Promise<T> {
    const { within: statementTimeout, keptPlans } = options;
    const opening = [begin(options), contextStatement(context, { statementTimeout, keptPlans })];
    const once = () =>
      this.#pool.lend(async (wire) => {
        this.#pool.counters.transactions += 1;
        const limit = options.within === undefined ? null : new TimeLimit(options.within);
        const runner = new DoorRunner(this.driver, wire);
        const manager = this.entities.createEntityManager(runner);
        runner.manager = manager;
        try {
          return await transact(wire, opening, new Transaction(wire, manager, limit), work);
        } finally {
          await runner.release();
        }
      });
    return options.retry === true ? retryConflicts(once) : once();
  }

  /**
   * The hot paths: BEGIN, context, statements and COMMIT in one round trip.
   * @returns one answer per statement, in order
   * @throws the error of the statement that failed (nothing is written then), or CommitRefused
   */
  async pipelined(
    context: DatabaseContext,
    statements: readonly Statement[],
    options: RunOptions = {},
  ): Promise<Answer[]> {
    const { keptPlans } = options;
    const all: Statement[] = [
      begin(options),
      contextStatement(context, { keptPlans }),
      ...statements,
      { sql: 'commit' },
    ];
    const once = () =>
      this.#pool.lend(async (wire) => {
        this.#pool.counters.transactions += 1;
        const answers = await wire.pipeline(all);
        const last = answers.at(-1);
        if (last?.command !== 'COMMIT') throw new CommitRefused(last?.command ?? 'nothing');
        return answers.slice(2, -1);
      });
    return options.retry === true ? retryConflicts(once) : once();
  }

  /** A copy of the sums so far. */
  counters(): Readonly<Counters> {
    return { ...this.#pool.counters };
  }

  /** For the health check: resolves when the server answers. */
  async reachable(): Promise<void> {
    await this.#pool.lend((wire) => wire.send({ sql: 'select 1' }));
  }

  async close(): Promise<void> {
    await this.#pool.close();
    if (this.entities.isInitialized) await this.entities.destroy();
  }
}

function begin(options: RunOptions): Statement {
  const isolation = options.isolation === undefined ? '' : ` isolation level ${options.isolation}`;
  return { sql: `begin${isolation}${options.readOnly === true ? ' read only' : ''}` };
}
