import { Inject } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type * as contract from '../../contract/generated.js';
import type { Clock } from '../../platform/clock.js';
import { clockToken } from '../../platform/tokens.js';
import { requestsOf, standsFor } from '../approvals/passing.js';
import type { GraphqlContext } from '../operation.js';
import { ROLES } from './staff.resolver.js';

/** What goes over with somebody's office, for the keeper of the accounts: how much and until when, not about what. */
@Resolver('StaffMember')
export class OpenRequestsResolver {
  constructor(@Inject(clockToken) private readonly clock: Clock) {}

  @ResolveField()
  async openRequests(
    @Parent() { id }: Pick<contract.StaffMember, 'id'>,
    @Context() { operation }: GraphqlContext,
  ): Promise<contract.OpenRequest[]> {
    const all = await requestsOf(await operation.loaders()).load(id);
    const at = { now: this.clock.now(), today: this.clock.today() };
    return all
      .filter((one) => standsFor(one, id, at))
      .map(({ role, department, until }) => ({ role: ROLES[role], department, until }));
  }
}
