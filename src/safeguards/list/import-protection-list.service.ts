import { type Actor, contextOf } from '../../access/actor.js';
import { auditing } from '../../access/audit/auditing.js';
import { notYours, type Refusal } from '../../access/refusal.js';
import type { KeyRing } from '../../access/sealing.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { failure, type Result, success } from '../../platform/errors/result.js';
import { readProtectionList } from './read-protection-list.js';
import { compareList, dayProblem, entriesOf, lockLists, olderProblem, storeList } from './store-protection-list.js';

export interface ImportedList {
  /** In the file. */
  readonly rows: number;
  /** Who were not protected before. */
  readonly added: number;
  /** Who are not in this list any more and stay protected, until two people end it one by one. */
  readonly missing: number;
}

/** The city's list of protected people, as a program of the city sends it. It adds, and never takes away. */
export class ImportProtectionList {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {}

  async import(
    actor: Actor,
    { asOf, csv }: { readonly asOf: string; readonly csv: string },
  ): Promise<Result<ImportedList, Refusal>> {
    if (actor.role !== 'privacy-officer' && !isNightlyJob(actor)) return failure(notYours(['input']));
    const wrongDay = dayProblem(asOf, this.clock.today());
    if (wrongDay) return failure(wrongDay);
    const read = readProtectionList(csv);
    if (!read.ok) return read;
    return this.database.run(contextOf(actor), async (tx) => {
      await lockLists(tx, actor.municipality);
      const older = await olderProblem(tx, asOf);
      if (older) return failure(older);
      const entries = entriesOf(this.keys, actor.municipality, read.value);
      const { added, missing } = await compareList(tx, entries);
      const rows = read.value.length;
      await storeList(tx, this.keys, actor, entries, { asOf, at: this.clock.now(), rows, added });
      await tx.finish([
        auditing(actor, 'importProtectionList', { count: rows, fields: isNightlyJob(actor) ? ['program'] : [] }),
      ]);
      return success({ rows, added, missing });
    });
  }
}

/**
 * The city's own job, with a key for this one document (createProgram): a list that waits for a person grows older than a week,
 * and then no paper opens anything. All it can do is add; it reads no list and ends nothing.
 */
const isNightlyJob = (actor: Actor): boolean => actor.role === 'counter' && actor.program === true;
