import type { KeyRing } from '../access/sealing.js';
import { foldNamesAnew } from '../cases/fold-anew.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import type { Logger } from '../platform/logging/logger.js';

const HOUR_MS = 3_600_000;

/** What a worker does beside its work, at its start and every hour. Any number may: they take turns in the database. */
export class Housekeeper {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  #stopping = false;

  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly log: Logger,
    private readonly municipality: string,
  ) {}

  start(): void {
    const round = () => {
      this.#running = this.#running.then(() => this.#round());
    };
    round();
    this.#timer = setInterval(round, HOUR_MS);
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    clearInterval(this.#timer);
    await this.#running;
  }

  async #round(): Promise<void> {
    try {
      await this.foldNames();
    } catch (error) {
      this.log.surprise(error, { municipality: this.municipality, operation: 'housekeeping' });
    }
  }

  /** @returns how many cases and protections were looked at */
  foldNames(): Promise<number> {
    return foldNamesAnew(this.database, this.keys, this.clock, this.municipality, () => this.#stopping);
  }
}
