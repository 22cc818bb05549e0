import type pg from 'pg';
import { sqlState } from './sql-state.js';

/**
 * One SQL statement. With a `name` PostgreSQL keeps it prepared on each connection (parsed and planned once);
 * a name belongs to one text only.
 */
export interface Statement {
  readonly sql: string;
  readonly params?: readonly unknown[];
  readonly name?: string;
}

/** What a statement answered. `affected`: rows inserted, changed, deleted or read. */
export interface Answer {
  readonly rows: Row[];
  readonly affected: number;
  readonly command: string;
}

export type Row = Record<string, unknown>;

/** COMMIT answered something else than COMMIT: PostgreSQL had given the transaction up, nothing was written. */
export class CommitRefused extends Error {
  constructor(readonly answered: string) {
    super(`COMMIT answered ${answered}: an earlier statement failed and its error was swallowed, nothing was written`);
    this.name = 'CommitRefused';
  }
}

/** Sums since the process began; a benchmark takes the difference of two readings. */
export interface Counters {
  /** Times a connection with nothing outstanding sent something and waited. */
  roundTrips: number;
  transactions: number;
  statements: number;
}

/**
 * One connection in pipeline mode: a statement goes out at once, also while earlier ones are unanswered, and answers come in order.
 * Statements handed over in the same tick travel in one packet.
 */
export class Wire {
  #outstanding = 0;

  constructor(
    readonly client: pg.ClientBase,
    private readonly counters: Counters,
  ) {}

  /** Sends one statement. In pipeline mode it does not wait for those before it. */
  async send<R extends pg.QueryResultRow = Row>(statement: Statement): Promise<pg.QueryResult<R>> {
    return this.count(() =>
      this.client.query<R>({
        text: statement.sql,
        ...(statement.params === undefined ? {} : { values: [...statement.params] }),
        ...(statement.name === undefined ? {} : { name: statement.name }),
      }),
    );
  }

  /**
   * Sends all statements in one packet and waits once. If one fails, the rest of its transaction fails too (25P02);
   * the error thrown is the first true cause.
   */
  async pipeline(statements: readonly Statement[]): Promise<Answer[]> {
    const settled = await Promise.allSettled(this.#together(() => statements.map((statement) => this.send(statement))));
    const errors = settled.flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : []));
    if (errors.length > 0) throw errors.find((error) => sqlState(error) !== '25P02') ?? errors[0];
    return settled.flatMap((one) =>
      one.status === 'fulfilled'
        ? [{ rows: one.value.rows, affected: one.value.rowCount ?? 0, command: one.value.command }]
        : [],
    );
  }

  /** Counts a round trip unless an earlier statement of this connection is still unanswered. */
  async count<T>(ask: () => Promise<T>): Promise<T> {
    if (this.#outstanding === 0) this.counters.roundTrips += 1;
    this.counters.statements += 1;
    this.#outstanding += 1;
    try {
      return await ask();
    } finally {
      this.#outstanding -= 1;
    }
  }

  // Without the cork every statement is a packet of its own; with it the kernel gets them as one.
  #together<T>(write: () => T): T {
    const stream = socketOf(this.client);
    stream?.cork();
    try {
      return write();
    } finally {
      stream?.uncork();
    }
  }
}

interface Corkable {
  cork(): void;
  uncork(): void;
}

function socketOf(client: pg.ClientBase): Corkable | undefined {
  const connection: unknown = Reflect.get(client, 'connection');
  const stream: unknown =
    typeof connection === 'object' && connection !== null ? Reflect.get(connection, 'stream') : undefined;
  return isCorkable(stream) ? stream : undefined;
}

function isCorkable(value: unknown): value is Corkable {
  return typeof value === 'object' && value !== null && 'cork' in value && 'uncork' in value;
}
