import { type Actor, contextOf } from '../access/actor.js';
import { auditing } from '../access/audit/auditing.js';
import type { KeyRing } from '../access/sealing.js';
import { findCases } from '../cases/find-cases.js';
import type { Database } from '../platform/database/database.js';

/** 受付番号 as it is given out: the year, and a number of the year. Nothing else is looked for: a search would find names, too. */
export const isReceptionNumber = (text: string): boolean => /^20\d\d-\d{4,9}$/.test(text);

/** The case whose reception number stands on a sheet, with the rights of who scans it. */
export class CaseOfSheet {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
  ) {}

  /** Looking is written down, with the case that it leads to. @returns null where there is none that they may see */
  async id(actor: Actor, number: string): Promise<string | null> {
    if (!isReceptionNumber(number)) return null;
    const searcher = { municipality: actor.municipality, byTelephone: false };
    const filter = { status: null, search: number, first: 1, after: null };
    return this.database.run(contextOf(actor), async (tx) => {
      const ids = (await findCases(tx, this.keys, searcher, filter)).map(({ id }) => id);
      await tx.finish([auditing(actor, 'search', { cases: ids, fields: ['search.number'], count: ids.length })]);
      return ids[0] ?? null;
    });
  }
}
