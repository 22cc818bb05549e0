import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../access/operation.js';
import { LONGEST_PAGE, pageSize } from '../access/page-size.js';
import { presentRefusal, type PresentedRefusal } from '../access/present-refusal.js';
import type * as contract from '../contract/generated.js';
import { DestroyCases } from './destroy-cases.service.js';
import {
  type Destruction,
  type DestructionMember,
  type DestructionOutcome,
  readDestructions,
  rowsOfList,
} from './destruction-rows.js';
import { MakeDestructionList } from './make-destruction-list.service.js';

const OUTCOMES: Readonly<Record<DestructionOutcome, contract.DestructionOutcome>> = {
  destroyed: 'DESTROYED',
  held: 'HELD',
  reopened: 'REOPENED',
  'other-day': 'OTHER_DAY',
  gone: 'GONE',
};

type Presented<Name extends string> = Promise<
  PresentedRefusal | { readonly __typename: Name; readonly destruction: Destruction }
>;

@Resolver('Destruction')
export class DestructionResolver {
  constructor(
    @Inject(MakeDestructionList) private readonly making: MakeDestructionList,
    @Inject(DestroyCases) private readonly destroying: DestroyCases,
  ) {}

  @Query()
  async destructions(
    @Args('first') first: number | null | undefined,
    @Context() { operation }: GraphqlContext,
  ): Promise<Destruction[]> {
    const count = pageSize('first', first ?? 20, operation);
    const { scope } = await operation.loaders();
    const lists = await readDestructions(scope.tx, { first: count });
    operation.trail.note('destructions', { count: lists.length });
    return lists;
  }

  @Query()
  async destructionCertificate(
    @Args('listId') id: string,
    @Context() { operation }: GraphqlContext,
  ): Promise<Destruction | null> {
    const { scope } = await operation.loaders();
    const [list] = await readDestructions(scope.tx, { id });
    operation.trail.note('destructionCertificate', { subject: list?.id, count: list?.items.length ?? 0 });
    return list ?? null;
  }

  @Mutation()
  async makeDestructionList(@Context() { operation }: GraphqlContext): Presented<'MakeDestructionListSuccess'> {
    const result = await this.making.make(operation.actor);
    return result.ok
      ? { __typename: 'MakeDestructionListSuccess', destruction: result.value }
      : presentRefusal(result.error, operation.language);
  }

  @Mutation()
  async destroyCases(
    @Args('approvalId') approvalId: string,
    @Context() { operation }: GraphqlContext,
  ): Presented<'DestroyCasesSuccess'> {
    const result = await this.destroying.destroy(operation.actor, approvalId);
    return result.ok
      ? { __typename: 'DestroyCasesSuccess', destruction: result.value }
      : presentRefusal(result.error, operation.language);
  }

  @ResolveField()
  hash(@Parent() { hash }: Destruction): string {
    return hash.toString('hex');
  }

  @ResolveField()
  cases(
    @Parent() { items }: Destruction,
    @Args('first') first: number | null | undefined,
    @Args('after') after: string | null | undefined,
    @Context() { operation }: GraphqlContext,
  ): contract.DestructionCase[] {
    const count = pageSize('first', first ?? LONGEST_PAGE, operation);
    const from = after ? items.findIndex(({ number }) => number > after) : 0;
    return (from < 0 ? [] : items.slice(from, from + count)).map(
      ({ number, caseId, endedOn, destroyAfter, outcome, doneAt }) => ({
        number,
        caseId,
        endedOn,
        destroyAfter,
        outcome: outcome === null ? null : OUTCOMES[outcome],
        doneAt,
      }),
    );
  }

  @ResolveField()
  caseCount(@Parent() { items }: Destruction): number {
    return items.length;
  }

  @ResolveField()
  rows(@Parent() list: Destruction): contract.DestroyedRows[] {
    return [...rowsOfList(list)].map(([table, count]) => ({ table, count }));
  }

  @ResolveField()
  askedBy(@Parent() { askedBy }: Destruction): contract.DestructionMember | null {
    return presentMember(askedBy);
  }

  @ResolveField()
  agreedBy(@Parent() { agreedBy }: Destruction): contract.DestructionMember | null {
    return presentMember(agreedBy);
  }

  @ResolveField()
  recoverySheet(@Parent() { keyEpoch }: Destruction): number | null {
    return keyEpoch;
  }
}

/** Only privacy officers ask and agree. */
const presentMember = (member: DestructionMember | null): contract.DestructionMember | null =>
  member && { name: member.name, role: 'PRIVACY_OFFICER', at: member.at };
