import type { RelayDatabase } from '../platform/database/relay-database.js';
import type { Logger } from '../platform/logging/logger.js';
import { FORGET_SENT } from '../platform/outbox/outbox-statement.js';
import type { QuestionSender } from './sending.js';

/** Looks in PostgreSQL, and only there, for questions whose lease has run out, and forgets old outbox rows. Any number may run. */
export class Sweeper {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: RelayDatabase,
    private readonly sender: QuestionSender,
    private readonly log: Logger,
    private readonly everyMilliseconds = 5_000,
  ) {}

  start(): void {
    this.#timer = setInterval(() => {
      this.#running = this.#running.then(() => this.sweepOnce());
    }, this.everyMilliseconds);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
  }

  async sweepOnce(): Promise<void> {
    try {
      await this.database.run(async (tx) => {
        await this.sender.sweep(tx);
        await tx.query(FORGET_SENT);
      });
    } catch (error) {
      this.log.surprise(error, { operation: 'sweep' });
    }
  }
}
