import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { inGroups } from '../access/family/access-code.js';
import type { GraphqlContext, Operation, ReadScope } from '../access/operation.js';
import { presentRefusal, type PresentedRefusal } from '../access/present-refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { caseById } from '../cases/case-loader.js';
import type { CaseRef } from '../cases/case.resolver.js';
import type * as contract from '../contract/generated.js';
import type { Clock } from '../platform/clock.js';
import { clockToken } from '../platform/tokens.js';
import { loaderKind } from '../platform/loaders/loaders.js';
import { presentWishedDay } from '../visits/present-wished-day.js';
import {
  type GuideWishRow,
  openGuideWish,
  readGuideWish,
  readGuideWishes,
  readWishesOfCases,
} from '../visits/guide-wish-rows.js';
import { SettleGuideWish } from './settle-guide-wish.service.js';

type PresentedWish = Omit<contract.GuideWish, 'case'> & { readonly case: CaseRef | null };

const STATES = { open: 'OPEN', linked: 'LINKED', done: 'DONE' } as const;

/** What people asked for from the public guide, for the morning after. */
@Resolver('GuideWish')
export class GuideWishesResolver {
  constructor(
    @Inject(SettleGuideWish) private readonly settling: SettleGuideWish,
    @Inject(clockToken) private readonly clock: Clock,
  ) {}

  @Query()
  async guideWishes(@Context() { operation }: GraphqlContext): Promise<PresentedWish[]> {
    const { scope } = await operation.loaders();
    const rows = await readGuideWishes(scope.tx, this.clock.now());
    operation.trail.note('guideWishes', { count: rows.length });
    const cases = rows.flatMap(({ caseId }) => caseId ?? []);
    if (cases.length > 0) operation.trail.listed([...new Set(cases)], null);
    return rows.map((row) => presented(scope.keys, row, operation));
  }

  @Mutation()
  async settleGuideWish(
    @Args('input') input: contract.SettleGuideWishInput,
    @Context() { operation }: GraphqlContext,
  ): Promise<PresentedRefusal | { __typename: 'SettleGuideWishSuccess'; wish: PresentedWish }> {
    const result = await this.settling.settle(operation.actor, input);
    if (!result.ok) return presentRefusal(result.error, operation.language);
    const { scope } = await operation.loaders();
    const row = await readGuideWish(scope.tx, result.value);
    if (!row) throw new Error('the wish is gone in the operation that settled it');
    return { __typename: 'SettleGuideWishSuccess', wish: presented(scope.keys, row, operation) };
  }
}

const wishesOfCase = loaderKind<ReadScope, string, readonly GuideWishRow[]>(
  ({ tx }, ids) => readWishesOfCases(tx, ids),
  () => [],
);

@Resolver('Case')
export class GuideWishesOfCaseResolver {
  @ResolveField()
  async guideWishes(@Parent() { id }: CaseRef, @Context() { operation }: GraphqlContext): Promise<PresentedWish[]> {
    const loaders = await operation.loaders();
    const [, rows] = await Promise.all([caseById(loaders).load(id), wishesOfCase(loaders).load(id)]);
    return rows.map((row) => presented(loaders.scope.keys, row, operation));
  }
}

function presented(keys: KeyRing, row: GuideWishRow, { language }: Operation): PresentedWish {
  const { name, telephone, deceased, deathDay, days, hours, code } = openGuideWish(keys, row);
  return {
    id: row.id,
    madeAt: row.madeAt,
    name,
    telephone,
    deceased,
    deathDay,
    days: days.map((day) => presentWishedDay(day, language)),
    hours: [...hours],
    code: code === null ? null : inGroups(code),
    state: STATES[row.state],
    case: row.caseId === null ? null : { id: row.caseId },
    fromList: row.personId !== null,
    version: row.version,
  };
}
