import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { AccessPaper, PaperRights, PaperState } from '../access/family/access-papers.js';
import { readPapers } from '../access/family/access-papers.js';
import { isCounter } from '../access/actor.js';
import type { GraphqlContext } from '../access/operation.js';
import { presentRefusal, type PresentedRefusal } from '../access/present-refusal.js';
import { caseById } from '../cases/case-loader.js';
import { type CaseRecord, everOf } from '../cases/case-record.js';
import { type CaseRef, presentPerson } from '../cases/case.resolver.js';
import type * as contract from '../contract/generated.js';
import type { Clock } from '../platform/clock.js';
import { clockToken } from '../platform/tokens.js';
import { ManageAccessPapers } from './access-papers.service.js';
import { HandOverCards } from './hand-over-cards.service.js';

const RIGHTS: Readonly<Record<PaperRights, contract.AccessRights>> = { whole: 'WHOLE', list: 'LIST' };
export const FROM_RIGHTS: Readonly<Record<contract.AccessRights, PaperRights>> = { WHOLE: 'whole', LIST: 'list' };
const STATES: Readonly<Record<PaperState, contract.AccessPaperState>> = {
  valid: 'VALID',
  paused: 'PAUSED',
  locked: 'LOCKED',
  expired: 'EXPIRED',
  revoked: 'REVOKED',
  held: 'HELD',
};

type Presented<Name extends string, Value> = Promise<PresentedRefusal | ({ readonly __typename: Name } & Value)>;

@Resolver('Case')
export class FamilyResolver {
  constructor(
    @Inject(ManageAccessPapers) private readonly papers: ManageAccessPapers,
    @Inject(HandOverCards) private readonly cards: HandOverCards,
    @Inject(clockToken) private readonly clock: Clock,
  ) {}

  /** Who else of the family has one is said to nobody but the counter. */
  @ResolveField()
  async accessPapers(
    @Parent() { id }: CaseRef,
    @Context() { operation }: GraphqlContext,
  ): Promise<contract.AccessPaper[]> {
    if (!isCounter(operation.actor)) return [];
    const loaders = await operation.loaders();
    const time = { now: this.clock.now(), today: this.clock.today() };
    const [record, papers] = await Promise.all([
      caseById(loaders).load(id),
      readPapers(loaders.scope.tx, { caseIds: [id] }, time),
    ]);
    return papers.flatMap((paper) => {
      const person = record && everOf(record, paper.personId);
      return person ? [presentPaper(paper, person)] : [];
    });
  }

  @Mutation()
  async issueAccessPaper(
    @Args('input') { caseId, personId, rights }: contract.IssueAccessPaperInput,
    @Context() { operation }: GraphqlContext,
  ): Presented<'IssueAccessPaperSuccess', contract.IssueAccessPaperSuccess> {
    const given = { caseId, personId, rights: FROM_RIGHTS[rights ?? 'WHOLE'] };
    const result = await this.papers.issue(operation.actor, given);
    if (!result.ok) return presentRefusal(result.error, operation.language);
    const { paper, person, code, url } = result.value;
    return { __typename: 'IssueAccessPaperSuccess', paper: presentPaper(paper, person), code, url };
  }

  @Mutation()
  async revokeAccessPaper(
    @Args('paperId') paperId: string,
    @Context() { operation }: GraphqlContext,
  ): Presented<'RevokeAccessPaperSuccess', contract.RevokeAccessPaperSuccess> {
    const result = await this.papers.revoke(operation.actor, paperId);
    if (!result.ok) return presentRefusal(result.error, operation.language);
    const record = await caseById(await operation.loaders()).load(result.value.caseId);
    const person = record && everOf(record, result.value.personId);
    if (!person) throw new Error('a paper of nobody');
    return { __typename: 'RevokeAccessPaperSuccess', paper: presentPaper(result.value, person) };
  }

  @Mutation()
  async makeSecondCode(
    @Context() { operation }: GraphqlContext,
  ): Presented<'MakeSecondCodeSuccess', contract.MakeSecondCodeSuccess> {
    const result = await this.papers.makeSecond(operation.actor);
    return result.ok
      ? { __typename: 'MakeSecondCodeSuccess', ...result.value }
      : presentRefusal(result.error, operation.language);
  }

  @Mutation()
  async makeHandOverCard(
    @Args('caseId') caseId: string,
    @Context() { operation }: GraphqlContext,
  ): Presented<'MakeHandOverCardSuccess', contract.MakeHandOverCardSuccess> {
    const result = await this.cards.make(operation.actor, caseId);
    return result.ok
      ? { __typename: 'MakeHandOverCardSuccess', ...result.value }
      : presentRefusal(result.error, operation.language);
  }

  @Mutation()
  async takeHandOverCard(
    @Args('reference') reference: string,
    @Context() { operation }: GraphqlContext,
  ): Presented<'TakeHandOverCardSuccess', { readonly case: CaseRef }> {
    const result = await this.cards.take(operation.actor, reference);
    return result.ok
      ? { __typename: 'TakeHandOverCardSuccess', case: { id: result.value } }
      : presentRefusal(result.error, operation.language);
  }
}

const presentPaper = (
  { id, rights, state, second, madeAt, until }: AccessPaper,
  person: CaseRecord['people'][number],
): contract.AccessPaper => ({
  id,
  person: presentPerson(person),
  rights: RIGHTS[rights],
  state: STATES[state],
  second,
  madeAt,
  until,
});
