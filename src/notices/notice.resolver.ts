import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../access/operation.js';
import { presentRefusal, type PresentedRefusal } from '../access/present-refusal.js';
import type { CaseRef } from '../cases/case.resolver.js';
import type * as contract from '../contract/generated.js';
import { presentDifference } from '../lists/present-difference.js';
import { CorrectDeathNotice } from './correct-death-notice.service.js';
import { RegisterDeathNotice } from './register-death-notice.service.js';
import { marksOf, sameDeceased } from './same-deceased.js';
import { VoidDeathNotice } from './void-death-notice.service.js';

@Resolver()
export class NoticeResolver {
  constructor(
    @Inject(RegisterDeathNotice) private readonly registering: RegisterDeathNotice,
    @Inject(CorrectDeathNotice) private readonly correcting: CorrectDeathNotice,
    @Inject(VoidDeathNotice) private readonly voiding: VoidDeathNotice,
  ) {}

  @Query('sameDeceased')
  async standsAlready(
    @Args('input') input: contract.SameDeceasedInput,
    @Context() { operation }: GraphqlContext,
  ): Promise<CaseRef | null> {
    const { scope } = await operation.loaders();
    const id = await sameDeceased(scope.tx, scope.keys, operation.actor.municipality, input);
    operation.trail.listed(id === null ? [] : [id], marksOf(input));
    return id === null ? null : { id };
  }

  @Mutation()
  async registerDeathNotice(
    @Args('input') input: contract.RegisterDeathNoticeInput,
    @Context() { operation }: GraphqlContext,
  ): Promise<PresentedRefusal | { __typename: 'RegisterDeathNoticeSuccess'; case: CaseRef }> {
    const result = await this.registering.register(operation.actor, input);
    return result.ok
      ? { __typename: 'RegisterDeathNoticeSuccess', case: { id: result.value } }
      : presentRefusal(result.error, operation.language);
  }

  @Mutation()
  async correctDeathNotice(
    @Args('input') input: contract.CorrectDeathNoticeInput,
    @Context() { operation }: GraphqlContext,
  ): Promise<
    | PresentedRefusal
    | { __typename: 'CorrectDeathNoticeSuccess'; case: CaseRef; differences: contract.ListDifference[] }
  > {
    const result = await this.correcting.correct(operation.actor, input);
    if (!result.ok) return presentRefusal(result.error, operation.language);
    const { caseId, differences } = result.value;
    return {
      __typename: 'CorrectDeathNoticeSuccess',
      case: { id: caseId },
      differences: differences.map((difference) => presentDifference(difference, operation.language)),
    };
  }

  @Mutation()
  async voidDeathNotice(
    @Args('input') input: contract.VoidDeathNoticeInput,
    @Context() { operation }: GraphqlContext,
  ): Promise<PresentedRefusal | { __typename: 'VoidDeathNoticeSuccess'; case: CaseRef }> {
    const result = await this.voiding.void(operation.actor, input);
    return result.ok
      ? { __typename: 'VoidDeathNoticeSuccess', case: { id: result.value } }
      : presentRefusal(result.error, operation.language);
  }
}
