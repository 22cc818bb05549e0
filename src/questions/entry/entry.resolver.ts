import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext, Operation, ReadScope } from '../../access/operation.js';
import { presentRefusal } from '../../access/present-refusal.js';
import type * as contract from '../../contract/generated.js';
import type { Clock } from '../../platform/clock.js';
import { rowsOf } from '../../platform/database/rows.js';
import { loaderKind } from '../../platform/loaders/loaders.js';
import { clockToken } from '../../platform/tokens.js';
import type { PresentedQuestion } from '../present-question.js';
import { EnterAnswer } from './enter-answer.service.js';
import { type EntryRow, readEntries } from './entry-rows.js';

/** Of colleagues who are typing, and of oneself (migrations/0033). */
const nameOfHolder = loaderKind<ReadScope, string, string | null>(
  async ({ tx }, ids) => {
    const [answer] = await tx.pipeline([
      {
        name: 'holder-names',
        sql: 'select id, name from staff where municipality_id = (select current_municipality()) and id = any($1::uuid[])',
        params: [ids],
      },
    ]);
    return new Map(rowsOf<{ id: string; name: string }>(answer).map(({ id, name }) => [id, name]));
  },
  () => null,
);

@Resolver('Question')
export class EntryResolver {
  constructor(
    @Inject(EnterAnswer) private readonly entering: EnterAnswer,
    @Inject(clockToken) private readonly clock: Clock,
  ) {}

  @ResolveField()
  async entry(
    @Parent() { id }: PresentedQuestion,
    @Context() { operation }: GraphqlContext,
  ): Promise<contract.AnswerEntry | null> {
    const { scope } = await operation.loaders();
    const [row] = operation.actor.role === 'department' ? await readEntries(scope.tx, [id], this.clock.now()) : [];
    return row ? present(row, operation) : null;
  }

  @Mutation()
  async enterAnswer(@Args('input') input: contract.EnterAnswerInput, @Context() { operation }: GraphqlContext) {
    const result = await this.entering.enter(operation.actor, input);
    return result.ok
      ? { __typename: 'EnterAnswerSuccess' as const, entry: await present(result.value, operation) }
      : presentRefusal(result.error, operation.language);
  }
}

async function present(row: EntryRow, operation: Operation): Promise<contract.AnswerEntry> {
  const { actor } = operation;
  return {
    by: await nameOfHolder(await operation.loaders()).load(row.holderId),
    mine: 'person' in actor && actor.person === row.holderId,
    since: row.since,
    until: row.until,
  };
}
