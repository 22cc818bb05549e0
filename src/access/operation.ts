import { type AuditDetail, auditing } from './audit/auditing.js';
import { type AskedOfCases, Trail } from './audit/trail.js';
import type { KeyRing } from './sealing.js';
import type { Database, Transaction } from '../platform/database/database.js';
import { Loaders } from '../platform/loaders/loaders.js';
import { contextOf, type Actor } from './actor.js';
import type { Purse } from './purse.js';
import { QUERY_MS, QueryClock, QueryTookTooLong } from './query-clock.js';

/** What loaders of an operation read with. */
export interface ReadScope {
  readonly tx: Transaction;
  readonly keys: KeyRing;
  /** Where it is noted which cases were read. */
  readonly trail: Trail;
}

interface Open {
  readonly loaders: Promise<Loaders<ReadScope>>;
  readonly end: () => void;
  /** Rolls back what still runs. */
  readonly abandon: () => void;
  readonly ended: Promise<void>;
}

/** The answer of a query does not wait for the database to end what it ends by itself a moment later. */
const GRACE_MS = 250;

/**
 * One GraphQL operation: who asks, in which language, and its one read-only transaction, begun with the first read and
 * ended with the answer. After a mutation wrote, the fields of its result are read in a new one.
 */
export class Operation {
  readonly trail = new Trail();
  #open: Open | undefined;
  #isOver = false;
  #clock: QueryClock | null = null;

  constructor(
    readonly actor: Actor,
    readonly language: 'ja' | 'en',
    private readonly database: Database,
    private readonly keys: KeyRing,
  ) {}

  /** Of a query; null for everything else. */
  get clock(): QueryClock | null {
    return this.#clock;
  }

  /** When the time is up, what still runs is rolled back and nothing more is read. */
  startClock(milliseconds: number): void {
    this.#clock = new QueryClock(milliseconds, () => {
      this.#isOver = true;
      this.#open?.abandon();
    });
  }

  /**
   * The loaders of this operation; all read in the same transaction.
   * @throws Error when the operation is over: nobody would end what is begun then
   */
  async loaders(): Promise<Loaders<ReadScope>> {
    if (this.#isOver) throw new Error('this operation is over: nothing is read after its answer');
    this.#open ??= this.#begin();
    return this.#open.loaders;
  }

  #begin(): Open {
    let [end, abandon] = [(): void => undefined, (): void => undefined];
    const done = new Promise<void>((resolve, reject) => {
      end = resolve;
      abandon = () => reject(new QueryTookTooLong());
    });
    done.catch(() => undefined);
    let opened: (loaders: Loaders<ReadScope>) => void = () => undefined;
    let failed: (error: unknown) => void = () => undefined;
    const loaders = new Promise<Loaders<ReadScope>>((resolve, reject) => {
      [opened, failed] = [resolve, reject];
    });
    const ended = this.database
      .run(
        contextOf(this.actor),
        async (tx) => {
          opened(new Loaders({ tx, keys: this.keys, trail: this.trail }));
          await done;
        },
        // What is read first and what is read last belong together: an answer committed meanwhile is in neither.
        { readOnly: true, isolation: 'repeatable read', within: QUERY_MS + GRACE_MS },
      )
      // Before the transaction is open this is the read's own failure; afterwards nothing depends on its COMMIT.
      .catch((error: unknown) => failed(error));
    return { loaders, end, abandon, ended };
  }

  /** What was read and refused, in one transaction of its own: reading itself may write nothing. */
  async writeTrail(asked: AskedOfCases, how: 'read' | 'watch' = 'read'): Promise<void> {
    const statements = this.trail.statements(this.actor, asked, how);
    if (statements.length > 0) await this.database.pipelined(contextOf(this.actor), statements);
  }

  /** One row at once, where no answer follows that the trail could be written with. */
  async writeDown(act: string, detail: AuditDetail): Promise<void> {
    await this.database.pipelined(contextOf(this.actor), [auditing(this.actor, act, detail)]);
  }

  /** Ends the transaction; what is read afterwards begins another. */
  async end(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    open?.end();
    if (!this.#clock?.isOver) await open?.ended;
  }

  /** As {@link end}, with the last answer: no resolver that still runs reads anything any more. */
  async close(): Promise<void> {
    this.#isOver = true;
    this.#clock?.stop();
    await this.end();
  }
}

/** The context of every resolver. */
export interface GraphqlContext {
  readonly operation: Operation;
  /** From which it is paid. */
  readonly purse: Purse;
  /** What was sent, as it was looked at before. */
  readonly document: string | undefined;
  /** The session, or the key of a program, whose end ends what hangs on it; null where nothing may. */
  readonly session: string | null;
}
