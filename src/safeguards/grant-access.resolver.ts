import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../access/operation.js';
import { presentRefusal, type PresentedRefusal } from '../access/present-refusal.js';
import { type Member, membersIn, presentProgram } from '../access/staff/staff.resolver.js';
import type * as contract from '../contract/generated.js';
import { GrantAccess } from './grant-access.service.js';

interface Granted {
  readonly __typename: 'GrantAccessSuccess';
  readonly staff: Member[];
  readonly invitation: { readonly staff: Member; readonly code: string } | null;
  readonly program: { readonly program: contract.Program; readonly key: string } | null;
}

@Resolver()
export class GrantAccessResolver {
  constructor(@Inject(GrantAccess) private readonly granting: GrantAccess) {}

  @Mutation()
  async grantAccess(
    @Args('approvalId') approvalId: string,
    @Context() { operation }: GraphqlContext,
  ): Promise<PresentedRefusal | Granted> {
    const result = await this.granting.grant(operation.actor, approvalId);
    if (!result.ok) return presentRefusal(result.error, operation.language);
    const { invitation, program } = result.value;
    const staff = await membersIn(operation, result.value.staff);
    const invited = staff.find(({ id }) => id === invitation?.staffId);
    return {
      __typename: 'GrantAccessSuccess',
      staff,
      invitation: invitation && invited ? { staff: invited, code: invitation.code } : null,
      program: program && { key: program.key, program: presentProgram(program.program) },
    };
  }
}
