import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import type { GraphqlContext } from '../access/operation.js';
import { messageIn } from '../platform/errors/user-error.js';
import { Releases } from '../catalogue/releases.js';
import { caseById } from '../cases/case-loader.js';
import type { CaseRecord } from '../cases/case-record.js';
import type { CaseRef } from '../cases/case.resolver.js';
import type * as contract from '../contract/generated.js';
import type { ClosedOn } from '../domain/deadline.js';
import type { Clock } from '../platform/clock.js';
import { clockToken } from '../platform/tokens.js';
import { readRulings } from '../questions/rulings.js';
import { doerOf, project, type ListIngredients } from './case-list.js';
import { decideWithoutCase } from './decide.js';
import { readRevision } from './list-store.js';
import { presentDecision, presentList } from './present-list.js';
import { readIngredients } from './revise-list.js';

export const closedOnToken = Symbol('ClosedOn');

@Resolver('Case')
export class ListResolver {
  constructor(
    @Inject(Releases) private readonly releases: Releases,
    @Inject(clockToken) private readonly clock: Clock,
    @Inject(closedOnToken) private readonly closedOn: ClosedOn,
  ) {}

  @Query()
  decide(@Args('input') input: contract.DecideInput, @Context() { operation }: GraphqlContext): contract.Decided {
    const { catalogue } = this.releases.newest;
    const decided = decideWithoutCase(catalogue, input, this.closedOn);
    if (!decided.ok)
      throw new GraphQLError(messageIn(operation.language, decided.error), {
        extensions: { code: decided.error.code, path: decided.error.path },
      });
    const { decisions, list } = decided.value;
    return {
      decisions: decisions.map((decision) => presentDecision(decision, decided.value, catalogue, operation.language)),
      procedureList: presentList(list, null, operation.language),
    };
  }

  @ResolveField()
  async decisions(
    @Parent() ref: CaseRef,
    @Args('outcome') outcome: contract.Outcome | null | undefined,
    @Context() context: GraphqlContext,
  ): Promise<contract.Decision[]> {
    const { operation } = context;
    const record = await this.record(ref, context);
    const { catalogue } = await this.releases.release(record.releaseId);
    const { scope } = await operation.loaders();
    const [ingredients, rulings] = await Promise.all([
      readIngredients(scope.tx, record, this.clock.today()),
      readRulings(scope.tx, record),
    ]);
    const projection = project(operation.actor, catalogue, ingredients, {
      closedOn: this.closedOn,
      isVoid: record.status === 'void',
    });
    return projection.decisions
      .filter((decision) => !outcome || decision.outcome === outcome)
      .map((decision) =>
        presentDecision(
          decision,
          projection,
          catalogue,
          operation.language,
          rulings.find(({ code }) => code === decision.code),
        ),
      );
  }

  /** The list as it stands (with the numbers given so far), or a stored revision seen with today's rights. */
  @ResolveField()
  async procedureList(
    @Parent() ref: CaseRef,
    @Args() { revision, for: personId }: contract.CaseProcedureListArgs,
    @Context() context: GraphqlContext,
  ): Promise<contract.ProcedureList> {
    const { operation } = context;
    const record = await this.record(ref, context);
    const { scope } = await operation.loaders();
    const newest = await readRevision(scope.tx, record, revision ?? null);
    if (revision !== undefined && revision !== null && !newest)
      throw notFound(`revision: this list has no revision ${String(revision)}.`);
    const stored = revision === undefined || revision === null ? null : newest;
    const ingredients: ListIngredients =
      stored?.ingredients ?? (await readIngredients(scope.tx, record, this.clock.today()));
    const person = personId ? record.people.find(({ id }) => id === personId) : undefined;
    if (personId && !person) throw notFound('for: there is no such person in this case.');
    const { catalogue } = await this.releases.release(record.releaseId);
    const { list } = project(operation.actor, catalogue, ingredients, {
      closedOn: this.closedOn,
      doer: person ? doerOf(person, record) : undefined,
      isVoid: record.status === 'void' && !stored,
    });
    return presentList(list, newest?.revision ?? null, operation.language);
  }

  private async record({ id }: CaseRef, { operation }: GraphqlContext): Promise<CaseRecord> {
    const record = await caseById(await operation.loaders()).load(id);
    if (!record) throw notFound('There is no such case.');
    return record;
  }
}

const notFound = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'NOT_FOUND' } });
