import { contextOf, type FamilyActor, systemActor } from '../access/actor.js';
import type { KeyRing } from '../access/sealing.js';
import { readCase } from '../cases/case-record.js';
import type { Releases } from '../catalogue/releases.js';
import type { ClosedOn } from '../domain/deadline.js';
import { readOwnPage } from '../family/own-page.js';
import { doerOf, type ListIngredients, project } from '../lists/case-list.js';
import { readRevision } from '../lists/list-store.js';
import { readIngredients } from '../lists/revise-list.js';
import { openedTo } from '../lists/viewer.js';
import { readPapersOfCases } from '../papers/paper-rows.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import type { ListItem, ProcedureList } from '../domain/procedure-list/procedure-list.js';
import type { Text } from '../domain/text.js';
import { readConsents } from '../questions/consent/consent-rows.js';

/** One thing of the list, as people name it. */
export interface Named {
  readonly number: number | null;
  readonly title: Text;
}

/** By number: procedures, their days, their places and their papers. */
export interface SinceSheet {
  readonly added: readonly Named[];
  /** It stood there as being confirmed, and is certain now. */
  readonly needed: readonly Named[];
  /** It stood there as certain, and is being confirmed now. */
  readonly open: readonly Named[];
  /** Of what stands there and still does: what is done on another day, at another place or with other papers. */
  readonly otherDay: readonly Named[];
  readonly otherPlace: readonly Named[];
  readonly otherPapers: readonly Named[];
  /** By the number under which it stands on the sheet. */
  readonly gone: readonly Named[];
}

/**
 * What a sheet in somebody's hands does not say yet: only of a version that left the house on paper, from the counter to anybody of the
 * family or from their own page, since how the list came about otherwise is not theirs to see (as in the contract). A number means
 * the same on the mother's sheet and on the daughter's telephone; both sides are seen with today's rights of who scans.
 */
export class CompareWithSheet {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly releases: Releases,
    private readonly clock: Clock,
    private readonly closedOn: ClosedOn,
  ) {}

  /**
   * @returns null where no sheet of this version is known, and where somebody else's differs in nothing that who scans may see:
   *   on it may stand what is the other's alone, and of that nobody says here that it has not changed
   */
  async since(actor: FamilyActor, revision: number): Promise<SinceSheet | null> {
    const given = await this.#given(actor);
    return this.database.run(
      contextOf(actor),
      async (tx) => {
        const record = await readCase(tx, this.keys, actor.case);
        if (!record) return null;
        const isOwn =
          given.own.has(revision) || (await readOwnPage(tx, record, actor.person)).printed.includes(revision);
        const printed = isOwn || given.all.has(revision) ? await readRevision(tx, record, revision) : null;
        if (!printed) return null;
        const person = record.people.find(({ id }) => id === actor.person);
        const { catalogue } = await this.releases.release(record.releaseId, tx);
        const today = this.clock.today();
        const opened = openedTo(actor, await readConsents(tx, record), catalogue, today, person?.id);
        const listOf = (ingredients: ListIngredients) =>
          project(actor, catalogue, ingredients, {
            closedOn: this.closedOn,
            opened,
            doer: person && doerOf(person, record),
            isVoid: record.status === 'void',
          }).list;
        const [listNow, listThen] = [listOf(await readIngredients(tx, record, today)), listOf(printed.ingredients)];
        const now = listNow.groups.flatMap(({ items }) => items);
        const before = new Map(listThen.groups.flatMap(({ items }) => items).map((item) => [item.code, item]));
        const after = new Set(now.map(({ code }) => code));
        const named = ({ number, title }: (typeof now)[number]): Named => ({ number, title });
        const changed = (what: (item: ListItem, list: ProcedureList) => string): readonly Named[] =>
          now
            .filter((item) => {
              const then = before.get(item.code);
              if (then === undefined || (then.outcome === 'TO_CONFIRM') !== (item.outcome === 'TO_CONFIRM'))
                return false;
              return what(then, listThen) !== what(item, listNow);
            })
            .map(named);
        const since: SinceSheet = {
          otherDay: changed(daysOf),
          otherPlace: changed(placeOf),
          otherPapers: changed(papersOf),
          added: now.filter(({ code }) => !before.has(code)).map(named),
          needed: now
            .filter(({ code, outcome }) => outcome !== 'TO_CONFIRM' && before.get(code)?.outcome === 'TO_CONFIRM')
            .map(named),
          open: now
            .filter(
              ({ code, outcome }) =>
                outcome === 'TO_CONFIRM' && (before.get(code)?.outcome ?? 'TO_CONFIRM') !== 'TO_CONFIRM',
            )
            .map(named),
          gone: [...before.values()].filter(({ code }) => !after.has(code)).map(named),
        };
        return isOwn || Object.values(since).some((named: readonly Named[]) => named.length > 0) ? since : null;
      },
      { readOnly: true },
    );
  }

  /** The versions that the counter gave to the family: what is written of papers is the office's to read. */
  async #given({ municipality, case: id, person }: FamilyActor) {
    const rows = await this.database.run(contextOf(systemActor(municipality)), (tx) => readPapersOfCases(tx, [id]), {
      readOnly: true,
    });
    const papers = rows.get(id)?.papers ?? [];
    const revisionsOf = (some: typeof papers): ReadonlySet<number | null> =>
      new Set(some.map(({ revision }) => revision));
    return { all: revisionsOf(papers), own: revisionsOf(papers.filter(({ personId }) => personId === person)) };
  }
}

const daysOf = ({ deadlines }: ListItem): string =>
  deadlines.map(({ lastDay, latestDay }) => `${lastDay ?? ''} ${latestDay ?? ''}`).join('|');

const placeOf = ({ where: { department, floor, desk } }: ListItem): string =>
  [department, floor?.ja, desk?.ja].join('|');

const papersOf = ({ code }: ListItem, { bring, returns }: ProcedureList): string =>
  [
    ...bring.filter(({ neededFor }) => neededFor.includes(code)).map(({ papers, name }) => papers.join('|') || name.ja),
    ...returns.filter(({ to }) => to.includes(code)).map(({ paper }) => paper),
  ]
    .sort()
    .join(' ');
