import { z } from 'zod';
import { contextOf, systemActor, type Actor } from '../access/actor.js';
import type { KeyRing } from '../access/sealing.js';
import { readCase, type CaseRecord } from '../cases/case-record.js';
import type { Releases } from '../catalogue/releases.js';
import type { ClosedOn } from '../domain/deadline.js';
import { numberItems } from '../domain/procedure-list/numbers.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Transaction } from '../platform/database/database.js';
import { notification } from '../platform/events/event-bus.js';
import type { OutboxRow } from '../platform/outbox/outbox-relay.js';
import { caseChanged } from '../questions/progress-channel.js';
import { readQuestions } from '../questions/question-rows.js';
import { readRulings } from '../questions/rulings.js';
import { project, type ListIngredients } from './case-list.js';
import { contentHashOf, readNumbers, readRevision, writeRevision } from './list-store.js';
import { waitingDepartments } from './waiting.js';

const payload = z.object({ case: z.string() });

/** What the list of a case is made of now. */
export async function readIngredients(
  tx: Transaction,
  record: CaseRecord,
  today: string,
): Promise<ListIngredients & { readonly inFlight: boolean }> {
  const [questions, numbers, rulings] = await Promise.all([
    readQuestions(tx, [record.id]),
    readNumbers(tx, record.id),
    readRulings(tx, record),
  ]);
  const own = questions.get(record.id) ?? [];
  return {
    statements: record.statements,
    rulings: new Map(rulings.map(({ code, outcome, reason }) => [code, { outcome, reason }])),
    waiting: waitingDepartments(own, record.registeredAt.slice(0, 10)),
    numbers,
    today,
    inFlight: own.some(({ state }) => state === 'asked'),
  };
}

/**
 * Issues the list: gives numbers to items that have none and stores the revision. By itself when the content changed and
 * no machine question is in flight; at once when somebody takes it (prints, sends, shows it).
 */
export class ReviseList {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly releases: Releases,
    private readonly clock: Clock,
    private readonly closedOn: ClosedOn,
  ) {}

  /** Handler of the outbox topic of answered questions; running twice stores nothing twice. */
  readonly onAnswered = async (rows: readonly OutboxRow[]): Promise<void> => {
    const cases = new Map(
      rows.map(({ municipality, payload: ids }) => [
        `${municipality} ${payload.parse(ids).case}`,
        { municipality, id: payload.parse(ids).case },
      ]),
    );
    for (const { municipality, id } of cases.values()) await this.issue(municipality, id, false);
  };

  /** @returns the newest revision, stored now or before; null while answers are on their way and nobody takes the list */
  async issue(municipality: string, caseId: string, taken: boolean): Promise<number | null> {
    const actor = systemActor(municipality);
    return this.database.run(contextOf(actor), async (tx) => {
      const record = await readCase(tx, this.keys, caseId, true);
      if (!record) return null;
      const newest = await readRevision(tx, record, null);
      const { inFlight, ...ingredients } = await readIngredients(tx, record, this.clock.today());
      const unchanged = newest?.contentHash.equals(contentHashOf(ingredients)) === true;
      if (unchanged || record.status === 'void' || (inFlight && !taken)) return newest?.revision ?? null;
      const revision = (newest?.revision ?? 0) + 1;
      const numbers = await this.numbered(actor, record, ingredients);
      await tx.finish([
        ...writeRevision(record, revision, { ...ingredients, numbers }, this.clock.now()),
        notification(caseChanged, { municipality, case: caseId }),
      ]);
      return revision;
    });
  }

  /** Numbers as the counter sees the list: a closed row takes none outside its department. */
  private async numbered(
    { municipality }: Actor,
    record: CaseRecord,
    ingredients: ListIngredients,
  ): Promise<ReadonlyMap<string, number>> {
    const { catalogue } = await this.releases.release(record.releaseId);
    const { list } = project({ municipality, role: 'counter' }, catalogue, ingredients, { closedOn: this.closedOn });
    return numberItems(list, ingredients.numbers);
  }
}
