import { Inject } from '@nestjs/common';
import { Context, Query, Resolver } from '@nestjs/graphql';
import type * as contract from '../../contract/generated.js';
import type { GraphqlContext } from '../operation.js';
import { Staffing } from './staffing.js';

@Resolver()
export class StaffingResolver {
  constructor(@Inject(Staffing) private readonly counting: Staffing) {}

  @Query()
  async staffing(@Context() { operation }: GraphqlContext): Promise<contract.Staffing[]> {
    const departments = await this.counting.today(operation.actor);
    operation.trail.note('staffing', { count: departments.length });
    return departments.map(({ code, name, people, tooFew }) => ({
      code,
      name: name[operation.language],
      people,
      tooFew,
    }));
  }
}
