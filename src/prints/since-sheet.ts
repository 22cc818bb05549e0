import { contextOf, type FamilyActor } from '../access/actor.js';
import type { KeyRing } from '../access/sealing.js';
import { readCase } from '../cases/case-record.js';
import type { Releases } from '../catalogue/releases.js';
import type { ClosedOn } from '../domain/deadline.js';
import { doerOf, type ListIngredients, project } from '../lists/case-list.js';
import { readRevision } from '../lists/list-store.js';
import { readIngredients } from '../lists/revise-list.js';
import { openedTo } from '../lists/viewer.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import type { Language } from '../domain/text.js';
import { readConsents } from '../questions/consent/consent-rows.js';

/** One thing of the list, as people name it. */
export interface Named {
  readonly number: number | null;
  readonly title: string;
}

export interface SinceSheet {
  readonly added: readonly Named[];
  /** It stood there as being confirmed, and is certain now. */
  readonly needed: readonly Named[];
  /** By the number under which it stands on the sheet. */
  readonly gone: readonly Named[];
}

/**
 * What a sheet in somebody's hands does not say yet. Both sides are seen as the holder's own list with today's rights, so
 * it tells no more than comparing the sheet with the page by hand would.
 */
export class CompareWithSheet {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly releases: Releases,
    private readonly clock: Clock,
    private readonly closedOn: ClosedOn,
  ) {}

  /** @returns null where there was no such version of this person's list */
  async since(actor: FamilyActor, revision: number, language: Language): Promise<SinceSheet | null> {
    return this.database.run(
      contextOf(actor),
      async (tx) => {
        const record = await readCase(tx, this.keys, actor.case);
        const printed = record && (await readRevision(tx, record, revision));
        if (!printed) return null;
        const person = record.people.find(({ id }) => id === actor.person);
        const { catalogue } = await this.releases.release(record.releaseId, tx);
        const today = this.clock.today();
        const opened = openedTo(actor, await readConsents(tx, record), catalogue, today, person?.id);
        const itemsOf = (ingredients: ListIngredients) =>
          project(actor, catalogue, ingredients, {
            closedOn: this.closedOn,
            opened,
            doer: person && doerOf(person, record),
            isVoid: record.status === 'void',
          }).list.groups.flatMap(({ items }) => items);
        const now = itemsOf(await readIngredients(tx, record, today));
        const before = new Map(itemsOf(printed.ingredients).map((item) => [item.code, item]));
        const after = new Set(now.map(({ code }) => code));
        const named = ({ number, title }: (typeof now)[number]): Named => ({ number, title: title[language] });
        return {
          added: now.filter(({ code }) => !before.has(code)).map(named),
          needed: now
            .filter(({ code, outcome }) => outcome !== 'TO_CONFIRM' && before.get(code)?.outcome === 'TO_CONFIRM')
            .map(named),
          gone: [...before.values()].filter(({ code }) => !after.has(code)).map(named),
        };
      },
      { readOnly: true },
    );
  }
}
