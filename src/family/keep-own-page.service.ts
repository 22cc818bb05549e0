import { contextOf, type FamilyActor } from '../access/actor.js';
import { auditing } from '../access/audit/auditing.js';
import { noSuchCase, refuse, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { readCase } from '../cases/case-record.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { failure, type Result, success } from '../platform/errors/result.js';
import { type OwnPage, readOwnPage, writeOwnPage } from './own-page.js';

/** What a relative sets on their own page is kept here and not in their browser: it is there on the next telephone too. */
export class KeepOwnPage {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {}

  /** A second code reads the page of whoever made it, and changes nothing. @param what names of what changes, for the audit */
  async change(
    actor: FamilyActor,
    what: keyof OwnPage,
    change: (page: OwnPage) => OwnPage,
  ): Promise<Result<OwnPage, Refusal>> {
    if (actor.listOnly === true) return failure(readsOnly);
    return this.database.run(contextOf(actor), async (tx) => {
      const record = await readCase(tx, this.keys, actor.case);
      if (!record) return failure(noSuchCase([]));
      const page = change(await readOwnPage(tx, record, actor.person, true));
      await tx.pipeline([
        writeOwnPage(record, actor.person, page, this.clock.now()),
        auditing(actor, 'keepOwnPage', { cases: [record.id], fields: [what] }),
      ]);
      return success(page);
    });
  }
}

export const readsOnly = refuse(
  'NotAllowed',
  'READS_ONLY',
  {
    ja: 'この番号では、ご覧いただくことだけができます。お答えやしるしは、番号を作られた方の画面から入れてください。',
    en: 'With this code you can look only. Whoever made it can answer and tick on their own page.',
  },
  [],
);
