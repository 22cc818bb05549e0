import type { RelayDatabase } from '../database/relay-database.js';
import { rowsOf } from '../database/rows.js';
import type { SqlTransaction } from '../database/transaction.js';
import type { Logger } from '../logging/logger.js';

export interface OutboxRow {
  readonly municipality: string;
  readonly id: number;
  readonly topic: string;
  readonly payload: unknown;
  /** How often sending this row has failed. */
  readonly attempts: number;
}

/**
 * Sends rows of one topic, up to a whole batch at once. Runs before the rows are marked, in the transaction that marks them: killed in
 * between it runs again with the same rows, so it must bear that. It throws if anything could not be sent.
 */
export type OutboxHandler = (rows: readonly OutboxRow[], tx: SqlTransaction) => Promise<void>;

export interface OutboxOptions {
  /** Longest time a row waits if its notification is missed, in milliseconds; 1,000 if not given. */
  readonly pollEvery?: number;
  /** Rows in one transaction; 50 if not given: what a handler locks is locked until all of them are sent. */
  readonly batch?: number;
}

interface Claimed extends Record<string, unknown> {
  municipality_id: string;
  id: number;
  topic: string;
  payload: unknown;
  attempts: number;
}

const claim = `
  select municipality_id, id, topic, payload, attempts from outbox
   where sent_at is null and not_before <= now() and topic = $1 and ($3::bigint is null or id = $3)
   order by id limit $2 for update skip locked`;
const markSent = `
  update outbox o set sent_at = now() from unnest($1::text[], $2::bigint[]) as done (municipality_id, id)
   where o.municipality_id = done.municipality_id and o.id = done.id`;
// 1 s, 2 s, 4 s … 32 s, each up to half shorter at random so that rows that failed together do not come back together.
const putOff = `
  update outbox set attempts = attempts + 1, not_before = now() + interval '1 second' * power(2, least(attempts, 5)) * (0.5 + random() / 2)
   where sent_at is null and id = $1 returning attempts`;

/** Sends the rows of one topic, batch after batch. */
export class OutboxLane {
  #awake = false;
  #wake: (() => void) | undefined;
  #paused = false;
  #stopped = false;
  #running: Promise<void> | undefined;
  readonly #pollEvery: number;
  readonly #batch: number;

  constructor(
    private readonly database: RelayDatabase,
    private readonly log: Logger,
    private readonly topic: string,
    private readonly handler: OutboxHandler,
    { pollEvery = 1_000, batch = 50 }: OutboxOptions,
  ) {
    this.#pollEvery = pollEvery;
    this.#batch = batch;
  }

  start(): void {
    this.#running = this.#loop();
  }

  /** Finishes the batch at hand and stops. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.wake();
    await this.#running;
  }

  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    this.#paused = false;
    this.wake();
  }

  wake(): void {
    this.#awake = true;
    this.#wake?.();
  }

  /** Sends one batch now. @returns how many rows were taken */
  async sendOnce(): Promise<number> {
    const taken: number[] = [];
    try {
      await this.#send(this.#batch, null, taken);
    } catch (error) {
      this.log.surprise(error, { operation: 'outbox', count: taken.length });
      // One bad row must not hold back the others: each alone, and those that fail again are put off.
      for (const id of taken) await this.#sendAlone(id);
      if (taken.length === 0) throw error;
    }
    return taken.length;
  }

  async #send(limit: number, only: number | null, taken: number[]): Promise<void> {
    await this.database.run(async (tx) => {
      const [claimed] = await tx.pipeline([{ name: 'outbox-claim', sql: claim, params: [this.topic, limit, only] }]);
      const rows = rowsOf<Claimed>(claimed).map(({ municipality_id, ...row }): OutboxRow => ({
        municipality: municipality_id,
        ...row,
      }));
      if (rows.length === 0) return;
      taken.push(...rows.map(({ id }) => id));
      await this.handler(rows, tx);
      await tx.finish([
        {
          name: 'outbox-sent',
          sql: markSent,
          params: [rows.map(({ municipality }) => municipality), rows.map(({ id }) => id)],
        },
      ]);
    });
  }

  async #sendAlone(id: number): Promise<void> {
    if (this.#stopped) return;
    try {
      await this.#send(1, id, []);
    } catch (error) {
      const reference = this.log.surprise(error, { operation: 'outbox row', count: 1 });
      const [row] = await this.database.run((tx) => tx.query<{ attempts: number }>(putOff, [id]));
      this.log.warn('an outbox row could not be sent and was put off', { reference, attempt: row?.attempts ?? 0 });
    }
  }

  async #loop(): Promise<void> {
    while (!this.#stopped) {
      this.#awake = false;
      let taken = 0;
      try {
        if (!this.#paused) taken = await this.sendOnce();
      } catch {
        // Logged already; the database is away or refuses. The next poll tries again.
      }
      if (taken < this.#batch) await this.#wokenOrAfter(this.#pollEvery);
    }
  }

  async #wokenOrAfter(milliseconds: number): Promise<void> {
    if (this.#awake || this.#stopped) return;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      timer = setTimeout(resolve, milliseconds);
    });
    clearTimeout(timer);
    this.#wake = undefined;
  }
}
