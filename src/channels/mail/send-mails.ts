import { contextOf, systemActor } from '../../access/actor.js';
import type { Releases } from '../../catalogue/releases.js';
import type { ClosedOn } from '../../domain/deadline.js';
import { type Clock, dayInJapan } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import { lastMonth, readMonth } from '../silence/month.js';
import { isOpenAt } from '../silence/office-hours.js';
import { claimMail, type ClaimedMail, type MailEnd, markMail, waitingOfMail } from './mail-rows.js';
import { mailText } from './mail-text.js';
import { monthText } from './month-text.js';
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
        return mail && { mail, letter: await this.#letter(tx, mail, now) };
      });
      if (!claimed) return sent;
      const end = await this.#deliver(claimed.mail, claimed.letter);
      await this.database.pipelined(context, [markMail(claimed.mail.id, end)]);
      if (end.state === 'sent') sent += 1;
    }
    return sent;
  }

  /** What it says now; null: there is nothing to say any more. */
  async #letter(tx: SqlTransaction, { id, department, template, madeAt }: ClaimedMail, now: string) {
    const known = this.releases.newest.catalogue.departments.get(department);
    const { publicUrl, contact } = this.settings;
    const common = { department: known?.name.ja ?? department, publicUrl, contact };
    if (template === 'month') {
      const month = lastMonth(dayInJapan(madeAt));
      // Put off until the next one: that one says what is so now.
      if (month !== lastMonth(dayInJapan(now))) return null;
      return monthText({ ...common, month, figures: await readMonth(tx, department, month) });
    }
    const questions = await waitingOfMail(tx, id, dayInJapan(now));
    return questions.length === 0
      ? null
      : mailText({ ...common, template, topic: known?.topic?.ja ?? null, questions });
  }

  async #deliver(
    { id, attempts, mailbox }: ClaimedMail,
    letter: { readonly subject: string; readonly text: string } | null,
  ): Promise<MailEnd> {
    if (letter === null) return { state: 'needless' };
    if (mailbox === null) return { state: 'refused', problem: NO_MAILBOX };
    const delivery = await this.postman.send({ id, to: mailbox, ...letter });
    if (delivery.taken) return { state: 'sent', at: this.clock.now() };
    const wait = WAIT_MINUTES[attempts - 1];
    if (delivery.forGood || wait === undefined) return { state: 'refused', problem: delivery.code };
    const nextAt = new Date(Date.parse(this.clock.now()) + wait * 60_000).toISOString();
    return { state: 'waiting', problem: delivery.code, nextAt };
  }
}
