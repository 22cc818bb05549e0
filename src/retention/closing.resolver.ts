import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../access/operation.js';
import { presentRefusal, type PresentedRefusal, refusedQuery } from '../access/present-refusal.js';
import { noSuchCase, type Refusal } from '../access/refusal.js';
import { caseById } from '../cases/case-loader.js';
import type { CaseRef } from '../cases/case.resolver.js';
import { holdPlace, retentionOf } from '../cases/retention/hold-rows.js';
import type * as contract from '../contract/generated.js';
import type { Result } from '../platform/errors/result.js';
import { CloseCase } from './close-case.service.js';
import { HoldCase } from './hold-case.service.js';
import { ReopenCase } from './reopen-case.service.js';

type Presented<Name extends string> = PresentedRefusal | { readonly __typename: Name; readonly case: CaseRef };

/** How a case ends, goes on, and until when it is kept. */
@Resolver('Case')
export class ClosingResolver {
  constructor(
    @Inject(CloseCase) private readonly closing: CloseCase,
    @Inject(ReopenCase) private readonly reopening: ReopenCase,
    @Inject(HoldCase) private readonly holding: HoldCase,
  ) {}

  @Mutation()
  async closeCase(
    @Args('input') input: contract.CloseCaseInput,
    @Context() context: GraphqlContext,
  ): Promise<Presented<'CloseCaseSuccess'>> {
    return presented('CloseCaseSuccess', await this.closing.close(context.operation.actor, input), context);
  }

  @Mutation()
  async reopenCase(
    @Args('input') input: contract.ReopenCaseInput,
    @Context() context: GraphqlContext,
  ): Promise<Presented<'ReopenCaseSuccess'>> {
    return presented('ReopenCaseSuccess', await this.reopening.reopen(context.operation.actor, input), context);
  }

  @Mutation()
  async holdCase(
    @Args('input') input: contract.HoldCaseInput,
    @Context() context: GraphqlContext,
  ): Promise<Presented<'HoldCaseSuccess'>> {
    return presented('HoldCaseSuccess', await this.holding.hold(context.operation.actor, input), context);
  }

  @Mutation()
  async releaseHold(
    @Args('input') input: contract.HoldCaseInput,
    @Context() context: GraphqlContext,
  ): Promise<Presented<'ReleaseHoldSuccess'>> {
    return presented('ReleaseHoldSuccess', await this.holding.release(context.operation.actor, input), context);
  }

  @ResolveField()
  async retention(
    @Parent() { id }: CaseRef,
    @Context() { operation }: GraphqlContext,
  ): Promise<contract.CaseRetention | null> {
    const { role } = operation.actor;
    if (role !== 'counter' && role !== 'privacy-officer') return null;
    const loaders = await operation.loaders();
    const [record, { endedOn, destroyAfter, hold }] = await Promise.all([
      caseById(loaders).load(id),
      retentionOf(loaders).load(id),
    ]);
    if (!record) throw refusedQuery(noSuchCase(['id']), operation.language);
    const reason = hold === null ? null : record.sealer.open(hold.sealed, holdPlace(hold.id));
    return {
      endedOn,
      destroyAfter,
      hold: hold === null ? null : { since: hold.since, reason: typeof reason === 'string' ? reason : '' },
    };
  }
}

const presented = <Name extends string>(
  name: Name,
  result: Result<string, Refusal>,
  { operation }: GraphqlContext,
): Presented<Name> =>
  result.ok ? { __typename: name, case: { id: result.value } } : presentRefusal(result.error, operation.language);
