import { Inject } from '@nestjs/common';
import { Args, Context, Parent, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import type { GraphqlContext } from '../access/operation.js';
import { caseById } from '../cases/case-loader.js';
import type { CaseRef } from '../cases/case.resolver.js';
import { EventBus } from '../platform/events/event-bus.js';
import { caseChanged } from './progress-channel.js';
import { questionsOfCase } from './question-loader.js';
import type { QuestionRow } from './question-rows.js';

interface ProgressRef {
  readonly case: CaseRef;
}

@Resolver('CaseProgress')
export class ProgressResolver {
  constructor(@Inject(EventBus) private readonly events: EventBus) {}

  /** The state at once, then at every change, whichever process made it. */
  @Subscription('caseProgress')
  async watch(
    @Args('caseId') caseId: string,
    @Context() { operation }: GraphqlContext,
  ): Promise<AsyncGenerator<{ caseProgress: ProgressRef }>> {
    if (!(await caseById(await operation.loaders()).load(caseId))) {
      await operation.end();
      throw new GraphQLError('There is no such case.', { extensions: { code: 'CASE_NOT_FOUND' } });
    }
    await operation.end();
    const { municipality } = operation.actor;
    const changes = await this.events.subscribe(
      caseChanged,
      (event) => event.municipality === municipality && event.case === caseId,
    );
    return states(caseId, changes);
  }

  @ResolveField()
  asked(@Parent() { case: { id } }: ProgressRef, @Context() context: GraphqlContext): Promise<number> {
    return this.count(id, context, ({ state }) => !['held', 'not-asked', 'withdrawn'].includes(state));
  }

  @ResolveField()
  answered(@Parent() { case: { id } }: ProgressRef, @Context() context: GraphqlContext): Promise<number> {
    return this.count(id, context, ({ state }) => state === 'answered' || state === 'attends');
  }

  @ResolveField()
  needsPerson(@Parent() { case: { id } }: ProgressRef, @Context() context: GraphqlContext): Promise<number> {
    return this.count(id, context, ({ state }) => state === 'needs-person');
  }

  @ResolveField()
  async settled(@Parent() { case: { id } }: ProgressRef, @Context() context: GraphqlContext): Promise<boolean> {
    return (await this.count(id, context, ({ state }) => state === 'asked')) === 0;
  }

  private async count(
    id: string,
    { operation }: GraphqlContext,
    test: (question: QuestionRow) => boolean,
  ): Promise<number> {
    const questions = await questionsOfCase(await operation.loaders()).load(id);
    return questions.filter(test).length;
  }
}

async function* states(
  caseId: string,
  changes: AsyncIterableIterator<unknown>,
): AsyncGenerator<{ caseProgress: ProgressRef }> {
  const state = { caseProgress: { case: { id: caseId } } };
  try {
    yield state;
    for (let change = await changes.next(); change.done !== true; change = await changes.next()) yield state;
  } finally {
    await changes.return?.();
  }
}
