import { contextOf, type FamilyActor } from '../access/actor.js';
import type { KeyRing } from '../access/sealing.js';
import { readCase } from '../cases/case-record.js';
import type { Database } from '../platform/database/database.js';

/** What the head of a relative's page says. */
export interface FamilyCase {
  readonly caseId: string;
  /** 受付番号. */
  readonly number: string;
  /** Name of the holder; null where it is not theirs to see (a second code), or was never told. */
  readonly holder: string | null;
}

/** The case behind a paper, read with the rights of its holder. */
export class FamilyCases {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
  ) {}

  /** @returns null where the notice turned out to be a mistake */
  async read(actor: FamilyActor): Promise<FamilyCase | null> {
    const record = await this.database.run(contextOf(actor), (tx) => readCase(tx, this.keys, actor.case), {
      readOnly: true,
    });
    if (!record) return null;
    const self = actor.listOnly === true ? undefined : record.people.find(({ id }) => id === actor.person);
    return { caseId: record.id, number: record.number, holder: self?.name ?? null };
  }
}
