import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import type { GraphqlContext, Operation } from '../../access/operation.js';
import { presentRefusal, type PresentedRefusal, refusedQuery } from '../../access/present-refusal.js';
import { notYours, type Refusal } from '../../access/refusal.js';
import type * as contract from '../../contract/generated.js';
import type { Clock } from '../../platform/clock.js';
import type { Result } from '../../platform/errors/result.js';
import { EventBus } from '../../platform/events/event-bus.js';
import { clockToken } from '../../platform/tokens.js';
import { memberNamed } from '../member-names.js';
import { nowAndAt } from '../now-and-at.js';
import { CallForHelp } from './call-for-help.service.js';
import { helpChanged } from './help-channel.js';
import { type HelpCall, standingCalls } from './help-rows.js';

type Presented<Name extends string> = PresentedRefusal | { readonly __typename: Name; readonly call: HelpCall };

@Resolver('HelpCall')
export class HelpResolver {
  constructor(
    @Inject(CallForHelp) private readonly calling: CallForHelp,
    @Inject(EventBus) private readonly events: EventBus,
    @Inject(clockToken) private readonly clock: Clock,
  ) {}

  @Query()
  async helpCalls(@Context() { operation }: GraphqlContext): Promise<HelpCall[]> {
    const { scope } = await operation.loaders();
    return standingCalls(scope.tx, this.clock.now());
  }

  @Mutation()
  async callForHelp(
    @Args('input') input: contract.CallForHelpInput,
    @Context() { operation }: GraphqlContext,
  ): Promise<Presented<'CallForHelpSuccess'>> {
    return answer('CallForHelpSuccess', await this.calling.call(operation.actor, input), operation);
  }

  @Mutation()
  async callOffHelp(
    @Args('id') id: string,
    @Context() { operation }: GraphqlContext,
  ): Promise<Presented<'CallOffHelpSuccess'>> {
    return answer('CallOffHelpSuccess', await this.calling.callOff(operation.actor, id), operation);
  }

  @Mutation()
  async answerHelp(
    @Args('input') input: contract.AnswerHelpInput,
    @Context() { operation }: GraphqlContext,
  ): Promise<Presented<'AnswerHelpSuccess'>> {
    return answer('AnswerHelpSuccess', await this.calling.answer(operation.actor, input), operation);
  }

  /** At once, and whenever somebody called, comes, or called off, in whichever process. */
  @Subscription('helpStanding')
  async watch(
    @Context() { operation }: GraphqlContext,
  ): Promise<AsyncIterableIterator<{ helpStanding: contract.HelpStanding }>> {
    const { actor, language } = operation;
    if (actor.role !== 'counter') throw refusedQuery(notYours([]), language);
    const changes = await this.events.subscribe(helpChanged, (event) => event.municipality === actor.municipality);
    return nowAndAt(changes, async () => {
      const { scope } = await operation.loaders();
      return { helpStanding: { standing: (await standingCalls(scope.tx, this.clock.now())).length } };
    });
  }

  @ResolveField()
  calledBy(@Parent() { callerId }: HelpCall, @Context() { operation }: GraphqlContext): Promise<string> {
    return named(callerId, operation);
  }

  @ResolveField()
  mine(@Parent() { callerId }: HelpCall, @Context() { operation }: GraphqlContext): boolean {
    return isSelf(callerId, operation);
  }

  @ResolveField('answeredBy')
  whoComes(@Parent() { answeredBy }: HelpCall, @Context() { operation }: GraphqlContext): Promise<string> | null {
    return answeredBy === null ? null : named(answeredBy, operation);
  }

  @ResolveField()
  coming(@Parent() { answeredBy }: HelpCall, @Context() { operation }: GraphqlContext): boolean {
    return isSelf(answeredBy, operation);
  }
}

const named = async (id: string, operation: Operation): Promise<string> =>
  memberNamed(await operation.loaders()).load(id);

const isSelf = (id: string | null, { actor }: Operation): boolean =>
  id !== null && actor.role === 'counter' && actor.person === id;

const answer = <Name extends string>(
  name: Name,
  result: Result<HelpCall, Refusal>,
  { language }: Operation,
): Presented<Name> => (result.ok ? { __typename: name, call: result.value } : presentRefusal(result.error, language));
