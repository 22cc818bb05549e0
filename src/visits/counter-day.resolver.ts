import { Inject } from '@nestjs/common';
import { Context, Resolver, Subscription } from '@nestjs/graphql';
import { isCounter } from '../access/actor.js';
import type { GraphqlContext } from '../access/operation.js';
import { refusedQuery } from '../access/present-refusal.js';
import { notYours } from '../access/refusal.js';
import type * as contract from '../contract/generated.js';
import { EventBus } from '../platform/events/event-bus.js';
import { gathered } from '../platform/events/gathered.js';
import { rowsOf } from '../platform/database/rows.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import { caseChanged } from '../questions/progress-channel.js';

/** A family answers at 25 departments within moments: whoever watches them all is told once. */
const GATHERED_MS = 1_000;

@Resolver()
export class CounterDayResolver {
  constructor(@Inject(EventBus) private readonly events: EventBus) {}

  /** At once, and whenever a case, a visit, a paper or a wish of this city changed, in whichever process. */
  @Subscription('counterDay')
  async watch(
    @Context() { operation }: GraphqlContext,
  ): Promise<AsyncIterableIterator<{ counterDay: contract.CounterDay }>> {
    const { actor, language } = operation;
    if (!isCounter(actor)) throw refusedQuery(notYours([]), language);
    const changes = await this.events.subscribe(caseChanged, ({ municipality }) => municipality === actor.municipality);
    return gathered(changes, GATHERED_MS, async (values) => {
      const ids = [...new Set(values.flatMap(({ case: id }) => (id === null ? [] : [id])))];
      const { scope } = await operation.loaders();
      return { counterDay: { cases: await seenOf(scope.tx, ids) } };
    });
  }
}

/** With today's rights: what the database does not show, nothing is said of. */
async function seenOf(tx: SqlTransaction, ids: readonly string[]): Promise<string[]> {
  const [answer] = await tx.pipeline([
    {
      name: 'cases-seen',
      sql: 'select id from cases where municipality_id = (select current_municipality()) and id = any($1::uuid[]) order by id',
      params: [ids],
    },
  ]);
  return rowsOf<{ readonly id: string }>(answer).map(({ id }) => id);
}
