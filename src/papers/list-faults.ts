import type { ReadScope } from '../access/operation.js';
import type { Actor } from '../access/actor.js';
import type { CaseRecord } from '../cases/case-record.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import type { ClosedOn } from '../domain/deadline.js';
import { listDifference, type Difference } from '../domain/list-difference.js';
import { doerOf, holderOf, type ListIngredients, project, type Projection } from '../lists/case-list.js';
import { readRevision } from '../lists/list-store.js';
import { readIngredients } from '../lists/revise-list.js';
import { openedTo } from '../lists/viewer.js';
import { type Consent, readConsents } from '../questions/consent/consent-rows.js';

export interface ListFaults {
  /** What a printed list says and is no longer so, money and insurer first. */
  readonly wrong: readonly Difference[];
  /** What it leaves open is known by now: it says nothing wrong. */
  readonly hasNews: boolean;
}
const NOTHING: ListFaults = { wrong: [], hasNews: false };

interface Ground {
  readonly actor: Actor;
  readonly catalogue: CompiledCatalogue;
  readonly closedOn: ClosedOn;
  readonly today: string;
}

/**
 * The printed lists of one case against its list as it stands, for the people of whom they are. Both sides are seen with
 * today's rights, and of each only what stands in that person's own list.
 */
export class ListsOfCase {
  readonly #compared = new Map<string, Promise<ListFaults>>();
  #now: Promise<{ readonly ingredients: ListIngredients; readonly consents: readonly Consent[] }> | undefined;

  constructor(
    private readonly scope: ReadScope,
    private readonly record: CaseRecord,
    private readonly ground: Ground,
  ) {}

  /** @param personId null: a list for nobody in particular */
  faults(personId: string | null, revision: number): Promise<ListFaults> {
    const key = `${personId ?? ''} ${String(revision)}`;
    const known = this.#compared.get(key) ?? this.#compare(personId, revision);
    this.#compared.set(key, known);
    return known;
  }

  async #compare(personId: string | null, revision: number): Promise<ListFaults> {
    this.#now ??= this.#asItStands();
    const [now, printed] = await Promise.all([this.#now, readRevision(this.scope.tx, this.record, revision)]);
    if (!printed) return NOTHING;
    const [before, after] = [printed.ingredients, now.ingredients].map((one) =>
      this.#seen(personId, one, now.consents),
    );
    if (!before || !after) return NOTHING;
    const { catalogue, closedOn } = this.ground;
    const among = new Set([...shownIn(before, catalogue), ...shownIn(after, catalogue)]);
    const { numbers } = now.ingredients;
    const found = listDifference(before, after, { catalogue, closed: after.closed, closedOn, numbers, among });
    const [was, is] = [outcomesOf(before), outcomesOf(after)];
    const isNews = ({ codes }: Difference): boolean =>
      codes.every((code) => was.get(code) === 'TO_CONFIRM' && is.get(code) !== 'TO_CONFIRM');
    return { wrong: found.filter((one) => !isNews(one)), hasNews: found.some(isNews) };
  }

  #seen(personId: string | null, ingredients: ListIngredients, consents: readonly Consent[]): Projection {
    const { actor, catalogue, closedOn, today } = this.ground;
    const person = this.record.people.find(({ id }) => id === personId);
    return project(actor, catalogue, ingredients, {
      closedOn,
      doer: person && doerOf(person, this.record),
      holder: person && holderOf(person, this.record),
      opened: openedTo(actor, consents, catalogue, today, person?.id),
    });
  }

  async #asItStands() {
    const ingredients = await readIngredients(this.scope.tx, this.record, this.ground.today);
    return { ingredients, consents: await readConsents(this.scope.tx, this.record) };
  }
}

/** The rows that a list shows; of a choice that is one line, each way. */
function* shownIn({ list }: Projection, { source }: CompiledCatalogue): Generator<string> {
  for (const { code, procedure } of list.groups.flatMap(({ items }) => items)) {
    yield code;
    if (procedure.oneOf !== undefined)
      for (const other of source.procedures) if (other.oneOf === procedure.oneOf) yield other.code;
  }
}

const outcomesOf = ({ decisions }: Projection) => new Map(decisions.map(({ code, outcome }) => [code, outcome]));
