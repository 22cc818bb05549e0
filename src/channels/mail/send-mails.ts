import { contextOf, systemActor } from '../../access/actor.js';
import type { Releases } from '../../catalogue/releases.js';
import type { ClosedOn } from '../../domain/deadline.js';
import { type Clock, dayInJapan } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { isOpenAt } from '../silence/office-hours.js';
import { claimMail, type ClaimedMail, type MailEnd, markMail, waitingOfMail } from './mail-rows.js';
import { mailText } from './mail-text.js';
import type { Postman } from './postman.js';

/** In one round; what is left goes with the next. */
const MOST_AT_ONCE = 50;
/** How long until the next attempt; after the last of them the mail is shown as not delivered. */
const WAIT_MINUTES = [1, 5, 15, 60, 180];
const NO_MAILBOX = 'NO_MAILBOX';

/**
 * Sends what is written down. At least once: who dies between the server's "taken" and our own note leaves a mail that is
 * sent a second time, under the same Message-ID; no mail is lost, and none is sent because a job ran twice.
 */
export class SendMails {
  constructor(
    private readonly database: Database,
    private readonly releases: Releases,
    private readonly clock: Clock,
    private readonly postman: Postman,
    private readonly settings: {
      readonly municipality: string;
      readonly publicUrl: string;
      readonly closedOn: ClosedOn;
      /** The counter's extension; null where none is set. */
      readonly contact: string | null;
    },
  ) {}

  /** @returns how many the mail server took */
  async send(): Promise<number> {
    const context = contextOf(systemActor(this.settings.municipality));
    let sent = 0;
    for (let count = 0; count < MOST_AT_ONCE; count += 1) {
      const now = this.clock.now();
      if (!isOpenAt(now, this.settings.closedOn)) return sent;
      const claimed = await this.database.run(context, async (tx) => {
        const mail = await claimMail(tx, now);
        return mail && { mail, questions: await waitingOfMail(tx, mail.id, dayInJapan(now)) };
      });
      if (!claimed) return sent;
      const end = await this.#deliver(claimed.mail, claimed.questions);
      await this.database.pipelined(context, [markMail(claimed.mail.id, end)]);
      if (end.state === 'sent') sent += 1;
    }
    return sent;
  }

  async #deliver(
    { id, department, template, attempts, mailbox }: ClaimedMail,
    questions: Awaited<ReturnType<typeof waitingOfMail>>,
  ): Promise<MailEnd> {
    if (questions.length === 0) return { state: 'needless' };
    if (mailbox === null) return { state: 'refused', problem: NO_MAILBOX };
    const known = this.releases.newest.catalogue.departments.get(department);
    const letter = mailText({
      template,
      department: known?.name.ja ?? department,
      topic: known?.topic?.ja ?? null,
      questions,
      publicUrl: this.settings.publicUrl,
      contact: this.settings.contact,
    });
    const delivery = await this.postman.send({ id, to: mailbox, ...letter });
    if (delivery.taken) return { state: 'sent', at: this.clock.now() };
    const wait = WAIT_MINUTES[attempts - 1];
    if (delivery.forGood || wait === undefined) return { state: 'refused', problem: delivery.code };
    const nextAt = new Date(Date.parse(this.clock.now()) + wait * 60_000).toISOString();
    return { state: 'waiting', problem: delivery.code, nextAt };
  }
}
