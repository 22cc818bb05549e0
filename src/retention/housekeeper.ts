import { contextOf, systemActor } from '../access/actor.js';
import { auditing } from '../access/audit/auditing.js';
import type { KeyRing } from '../access/sealing.js';
import type { Forgetting } from '../access/staff/forgetting.js';
import { foldNamesAnew } from '../cases/fold-anew.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import type { Statement } from '../platform/database/wire.js';
import type { Logger } from '../platform/logging/logger.js';
import { forgetBefore } from '../questions/ledger/store-ledger.js';
import { forgetCalls } from '../safeguards/help/help-rows.js';

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
    private readonly signIns: Pick<Forgetting, 'forgetOld'>,
    /** What rooms above this one keep for a while alone. */
    private readonly others: readonly ((clock: Clock) => Statement)[],
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
      await this.forget();
      await this.forgetTheShortLived();
      await this.signIns.forgetOld();
    } catch (error) {
      this.log.surprise(error, { municipality: this.municipality, operation: 'housekeeping' });
    }
  }

  /** @returns how many cases and protections were looked at */
  foldNames(): Promise<number> {
    return foldNamesAnew(this.database, this.keys, this.clock, this.municipality, () => this.#stopping);
  }

  /** What is kept no longer and no case takes with it: lifted protections, incident notes. @returns how many rows went */
  async forget(): Promise<number> {
    const actor = systemActor(this.municipality);
    return this.database.run(contextOf(actor), async (tx) => {
      const gone = await tx.query<{ kind: string; rows: number }>('select kind, rows from forget_what_is_over($1)', [
        this.clock.today(),
      ]);
      const some = gone.filter(({ rows }) => rows > 0);
      if (some.length > 0)
        await tx.finish(some.map(({ kind, rows }) => auditing(actor, 'forget', { fields: [kind], count: rows })));
      return some.reduce((sum, { rows }) => sum + rows, 0);
    });
  }

  /** Ledgers that were replaced, once they can't be taken back any more; who called a colleague yesterday; what others keep. */
  async forgetTheShortLived(): Promise<void> {
    const now = this.clock.now();
    await this.database.run(contextOf(systemActor(this.municipality)), (tx) =>
      tx.finish([forgetBefore(now), forgetCalls(now), ...this.others.map((one) => one(this.clock))]),
    );
  }
}
