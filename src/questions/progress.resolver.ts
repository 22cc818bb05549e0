import { Inject } from '@nestjs/common';
import { Args, Context, Parent, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import type { GraphqlContext } from '../access/operation.js';
import { refusedQuery } from '../access/present-refusal.js';
import { noSuchCase } from '../access/refusal.js';
import { caseById } from '../cases/case-loader.js';
import type { CaseRef } from '../cases/case.resolver.js';
import { Releases } from '../catalogue/releases.js';
import { EventBus } from '../platform/events/event-bus.js';
import { caseChanged } from './progress-channel.js';
import { questionsSeenIn } from './question-loader.js';
import type { QuestionRow } from './question-rows.js';

interface ProgressRef {
  readonly case: CaseRef;
}

@Resolver('CaseProgress')
export class ProgressResolver {
  constructor(
    @Inject(EventBus) private readonly events: EventBus,
    @Inject(Releases) private readonly releases: Releases,
  ) {}

  /** The state at once, then at every change, whichever process made it; the last one when the case is over. */
  @Subscription('caseProgress')
  async watch(
    @Args('caseId') caseId: string,
    @Context() { operation }: GraphqlContext,
  ): Promise<AsyncIterableIterator<{ caseProgress: ProgressRef }>> {
    const read = async () => caseById(await operation.loaders()).load(caseId);
    const found = await read();
    await operation.end();
    if (!found) throw refusedQuery(noSuchCase(['caseId']), operation.language);
    const { municipality } = operation.actor;
    const changes = await this.events.subscribe(
      caseChanged,
      (event) => event.municipality === municipality && event.case === caseId,
    );
    return states(caseId, changes, async () => (await read())?.status !== 'open');
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
    const { questions } = await questionsSeenIn(id, operation, this.releases);
    return questions.filter(test).length;
  }
}

/** @param isOver read anew for every state: after it there is no other */
function states(
  caseId: string,
  changes: AsyncIterableIterator<unknown>,
  isOver: () => Promise<boolean>,
): AsyncIterableIterator<{ caseProgress: ProgressRef }> {
  let [isFirst, over] = [true, false];
  // No generator: its return() would wait for the next change before it let go of the channel.
  const end = async () => {
    await changes.return?.();
    return { done: true as const, value: undefined };
  };
  const iterator: AsyncIterableIterator<{ caseProgress: ProgressRef }> = {
    next: async () => {
      if (over || (!isFirst && (await changes.next()).done === true)) return end();
      isFirst = false;
      over = await isOver();
      return { done: false, value: { caseProgress: { case: { id: caseId } } } };
    },
    return: end,
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
