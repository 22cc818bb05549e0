import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext, ReadScope } from '../access/operation.js';
import { presentRefusal } from '../access/present-refusal.js';
import { caseById } from '../cases/case-loader.js';
import type { CaseRef } from '../cases/case.resolver.js';
import type * as contract from '../contract/generated.js';
import { loaderKind } from '../platform/loaders/loaders.js';
import { presentWishedDay } from './present-wished-day.js';
import { SetWishedDays } from './set-wished-days.service.js';
import { readOpenWishes, readWishes, type WishedDay } from './wished-days.js';

const wishesOfCase = loaderKind<ReadScope, string, readonly WishedDay[]>(
  ({ tx }, ids) => readWishes(tx, ids),
  () => [],
);

/** The days on which families would like to come, for as long as none is planned. */
@Resolver('Case')
export class WishesResolver {
  constructor(@Inject(SetWishedDays) private readonly setting: SetWishedDays) {}

  @Query()
  async wishedDays(@Context() { operation }: GraphqlContext): Promise<{ case: CaseRef; days: contract.WishedDay[] }[]> {
    const { scope } = await operation.loaders();
    const found = await readOpenWishes(scope.tx);
    operation.trail.listed([...found.keys()], null);
    return [...found].map(([id, days]) => ({
      case: { id },
      days: days.map((wish) => presentWishedDay(wish, operation.language)),
    }));
  }

  @ResolveField('wishedDays')
  async ofCase(@Parent() { id }: CaseRef, @Context() { operation }: GraphqlContext): Promise<contract.WishedDay[]> {
    const loaders = await operation.loaders();
    const [, days] = await Promise.all([caseById(loaders).load(id), wishesOfCase(loaders).load(id)]);
    return days.map((wish) => presentWishedDay(wish, operation.language));
  }

  @Mutation()
  async setWishedDays(@Args('input') input: contract.SetWishedDaysInput, @Context() { operation }: GraphqlContext) {
    const result = await this.setting.set(operation.actor, input);
    return result.ok
      ? { __typename: 'SetWishedDaysSuccess' as const, case: { id: result.value } }
      : presentRefusal(result.error, operation.language);
  }
}
