import type { RelayDatabase } from '../platform/database/relay-database.js';
import type { Logger } from '../platform/logging/logger.js';
import type { QuestionSender } from './sending.js';

/** Looks in PostgreSQL, and only there, for questions whose lease has run out. Any number of sweepers may run. */
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
      await this.database.run((tx) => this.sender.sweep(tx));
    } catch (error) {
      this.log.surprise(error, { operation: 'sweep' });
    }
  }
}
