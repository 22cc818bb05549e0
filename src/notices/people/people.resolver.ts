import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphqlContext, Operation } from '../../access/operation.js';
import { presentRefusal, type PresentedRefusal } from '../../access/present-refusal.js';
import type { Refusal } from '../../access/refusal.js';
import { caseById } from '../../cases/case-loader.js';
import { everOf } from '../../cases/case-record.js';
import { type CaseRef, presentPerson } from '../../cases/case.resolver.js';
import type * as contract from '../../contract/generated.js';
import type { Result } from '../../platform/errors/result.js';
import { PeopleOfCase } from './people-of-case.service.js';

type Presented<Name extends string> = Promise<
  PresentedRefusal | { __typename: Name; case: CaseRef; person: contract.Person }
>;

@Resolver()
export class PeopleResolver {
  constructor(@Inject(PeopleOfCase) private readonly people: PeopleOfCase) {}

  @Mutation()
  async addPerson(
    @Args('input') input: contract.AddPersonInput,
    @Context() { operation }: GraphqlContext,
  ): Presented<'AddPersonSuccess'> {
    return answer('AddPersonSuccess', input, await this.people.add(operation.actor, input), operation);
  }

  @Mutation()
  async correctPerson(
    @Args('input') input: contract.CorrectPersonInput,
    @Context() { operation }: GraphqlContext,
  ): Presented<'CorrectPersonSuccess'> {
    return answer('CorrectPersonSuccess', input, await this.people.correct(operation.actor, input), operation);
  }

  @Mutation()
  async takeOutPerson(
    @Args('input') input: contract.TakeOutPersonInput,
    @Context() { operation }: GraphqlContext,
  ): Presented<'TakeOutPersonSuccess'> {
    return answer('TakeOutPersonSuccess', input, await this.people.takeOut(operation.actor, input), operation);
  }

  @Mutation()
  async restorePerson(
    @Args('input') input: contract.RestorePersonInput,
    @Context() { operation }: GraphqlContext,
  ): Presented<'RestorePersonSuccess'> {
    return answer('RestorePersonSuccess', input, await this.people.restore(operation.actor, input), operation);
  }
}

async function answer<Name extends string>(
  name: Name,
  { caseId }: { readonly caseId: string },
  result: Result<string, Refusal>,
  operation: Operation,
): Presented<Name> {
  if (!result.ok) return presentRefusal(result.error, operation.language);
  const record = await caseById(await operation.loaders()).load(caseId);
  const person = record && everOf(record, result.value);
  if (!person) throw new Error('the person is gone in the operation that wrote them');
  return { __typename: name, case: { id: caseId }, person: presentPerson(person) };
}
