import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../access/operation.js';
import { pageSize } from '../access/page-size.js';
import { presentRefusal, type PresentedRefusal } from '../access/present-refusal.js';
import { KeyRing } from '../access/sealing.js';
import type { CaseRef } from '../cases/case.resolver.js';
import { listPlace, listSealer, readProtections } from '../cases/protection/protection-rows.js';
import type * as contract from '../contract/generated.js';
import { z } from 'zod';
import { ImportProtectionList } from './list/import-protection-list.service.js';
import { LiftProtection } from './lift-protection.service.js';
import { ReportProtection } from './report-protection.service.js';
import { ShowAddress, type ShownAddress } from './show-address.service.js';

type Presented<Name extends string, Value> = Promise<PresentedRefusal | ({ readonly __typename: Name } & Value)>;

const onList = z.object({ personNumber: z.string().nullable(), name: z.string().nullable() });

@Resolver()
export class SafeguardsResolver {
  constructor(
    @Inject(ReportProtection) private readonly reporting: ReportProtection,
    @Inject(ImportProtectionList) private readonly importing: ImportProtectionList,
    @Inject(LiftProtection) private readonly lifting: LiftProtection,
    @Inject(ShowAddress) private readonly showing: ShowAddress,
    @Inject(KeyRing) private readonly keys: KeyRing,
  ) {}

  @Query()
  async protections(
    @Args() { first, after, missing }: contract.QueryProtectionsArgs,
    @Context() { operation }: GraphqlContext,
  ): Promise<contract.ProtectionConnection> {
    const count = pageSize('first', first ?? 50, operation);
    const { scope } = await operation.loaders();
    const rows = await readProtections(scope.tx, count, after ?? null, missing === true);
    operation.trail.note('protections', { count: Math.min(rows.length, count) });
    const edges = rows.slice(0, count).map(({ id, source, since, seenOn, sealed }) => {
      const known = source === 'list' ? onList.parse(listSealer(this.keys).open(sealed, listPlace(id))) : null;
      const node: contract.Protection = {
        id,
        source: source === 'list' ? 'LIST' : 'REPORTED',
        since,
        seenOn,
        person: null,
        reason: null,
        name: known?.name ?? null,
        personNumber: known?.personNumber ?? null,
      };
      return { cursor: id, node };
    });
    return { edges, pageInfo: { hasNextPage: rows.length > count, endCursor: edges.at(-1)?.cursor ?? null } };
  }

  @Mutation()
  async reportProtection(
    @Args('input') { caseId, personId, reason }: contract.ReportProtectionInput,
    @Context() { operation }: GraphqlContext,
  ): Presented<'ReportProtectionSuccess', { readonly case: CaseRef }> {
    const result = await this.reporting.report(operation.actor, { caseId, personId: personId ?? null, reason });
    return result.ok
      ? { __typename: 'ReportProtectionSuccess', case: { id: result.value } }
      : presentRefusal(result.error, operation.language);
  }

  @Mutation()
  async importProtectionList(
    @Args('input') input: contract.ImportProtectionListInput,
    @Context() { operation }: GraphqlContext,
  ): Presented<'ImportProtectionListSuccess', contract.ImportProtectionListSuccess> {
    const result = await this.importing.import(operation.actor, input);
    return result.ok
      ? { __typename: 'ImportProtectionListSuccess', ...result.value }
      : presentRefusal(result.error, operation.language);
  }

  @Mutation()
  async liftProtection(
    @Args('approvalId') approvalId: string,
    @Context() { operation }: GraphqlContext,
  ): Presented<'LiftProtectionSuccess', { readonly case: CaseRef | null }> {
    const result = await this.lifting.lift(operation.actor, approvalId);
    if (!result.ok) return presentRefusal(result.error, operation.language);
    const { caseId } = result.value;
    return { __typename: 'LiftProtectionSuccess', case: caseId === null ? null : { id: caseId } };
  }

  @Mutation()
  async showAddress(
    @Args('approvalId') approvalId: string,
    @Context() { operation }: GraphqlContext,
  ): Presented<'ShowAddressSuccess', ShownAddress> {
    const result = await this.showing.show(operation.actor, approvalId);
    return result.ok
      ? { __typename: 'ShowAddressSuccess', ...result.value }
      : presentRefusal(result.error, operation.language);
  }

  @Mutation()
  async breakGlass(
    @Args('input') { caseId, personId, reason }: contract.BreakGlassInput,
    @Context() { operation }: GraphqlContext,
  ): Presented<'ShowAddressSuccess', ShownAddress> {
    const result = await this.showing.breakGlass(operation.actor, { caseId, personId: personId ?? null, reason });
    return result.ok
      ? { __typename: 'ShowAddressSuccess', ...result.value }
      : presentRefusal(result.error, operation.language);
  }
}
