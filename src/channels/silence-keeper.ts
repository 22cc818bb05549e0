import { contextOf, systemActor } from '../access/actor.js';
import type { ClosedOn } from '../domain/deadline.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import type { Logger } from '../platform/logging/logger.js';
import { dueBeforeVisits } from '../visits/due-before-visits.js';
import { mailedDepartments } from './desk/desk-rows.js';
import type { SendMails } from './mail/send-mails.js';
import { writeDigests } from './mail/write-digests.js';
import { writeMonths } from './mail/write-months.js';
import { isOpenAt } from './silence/office-hours.js';
import { takeSteps } from './silence/take-steps.js';

/**
 * What a worker does about silence, in office hours only. PostgreSQL alone says what is due; any number may run, and a
 * round that was cut off is made up for by the next.
 */
export class SilenceKeeper {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: Logger,
    private readonly settings: { readonly municipality: string; readonly closedOn: ClosedOn },
    /** null: the city has named no mail server. */
    private readonly mails: Pick<SendMails, 'send'> | null,
    private readonly everyMilliseconds = 20_000,
  ) {}

  start(): void {
    if (this.mails === null)
      this.log.info(
        'No mail is sent: YORISOI_SMTP_URL is not set. Departments see their questions on their screens only.',
      );
    this.#timer = setInterval(() => {
      this.#running = this.#running.then(() => this.#round());
    }, this.everyMilliseconds);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
  }

  async #round(): Promise<void> {
    try {
      await this.roundOnce();
    } catch (error) {
      this.log.surprise(error, { municipality: this.settings.municipality, operation: 'silence' });
    }
  }

  async roundOnce(): Promise<void> {
    const { municipality, closedOn } = this.settings;
    const now = this.clock.now();
    if (!isOpenAt(now, closedOn)) return;
    const context = contextOf(systemActor(municipality));
    await this.database.run(context, async (tx) => {
      await tx.pipeline(await dueBeforeVisits(tx, null, closedOn));
    });
    await this.database.run(context, async (tx) => {
      const mailed = this.mails === null ? new Set<string>() : await mailedDepartments(tx);
      await takeSteps(tx, { municipality, now, closedOn, mailed });
    });
    if (this.mails === null) return;
    await this.database.run(context, (tx) => writeDigests(tx, municipality, now));
    await this.database.run(context, (tx) => writeMonths(tx, municipality, now));
    await this.mails.send();
  }
}
