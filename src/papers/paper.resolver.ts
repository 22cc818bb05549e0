import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isCounter } from '../access/actor.js';
import type { GraphqlContext, Operation } from '../access/operation.js';
import { presentRefusal, type PresentedRefusal } from '../access/present-refusal.js';
import type { Refusal } from '../access/refusal.js';
import { caseById } from '../cases/case-loader.js';
import type { CaseRef } from '../cases/case.resolver.js';
import { protectionOf, stateOf as protectionStateOf } from '../cases/protection/protection-state.js';
import { Releases } from '../catalogue/releases.js';
import type * as contract from '../contract/generated.js';
import type { Clock } from '../platform/clock.js';
import type { Result } from '../platform/errors/result.js';
import { clockToken } from '../platform/tokens.js';
import { LookAtPapers } from './look-at-papers.js';
import { MovePaper, type OfPaper } from './move-paper.service.js';
import { casesToLookAt } from './papers-to-call.js';
import { type PresentedCall, type PresentedPaper, presentCall, presentPaper } from './present-paper.js';
import { RecordPaper } from './record-paper.service.js';
import { TickCall } from './tick-call.service.js';

const MOST_CALLS = 30;

type Presented<Name extends string, Value> = Promise<PresentedRefusal | ({ readonly __typename: Name } & Value)>;
type WithPaper<Name extends string> = Presented<Name, { readonly paper: PresentedPaper }>;
type WithCase<Name extends string> = Presented<Name, { readonly case: CaseRef }>;

@Resolver('Case')
export class PaperResolver {
  constructor(
    @Inject(LookAtPapers) private readonly looking: LookAtPapers,
    @Inject(RecordPaper) private readonly recording: RecordPaper,
    @Inject(MovePaper) private readonly moving: MovePaper,
    @Inject(TickCall) private readonly ticking: TickCall,
    @Inject(Releases) private readonly releases: Releases,
  ) {}

  /** What one of the family was given is said to nobody but the counter. */
  @ResolveField()
  async papers(@Parent() { id }: CaseRef, @Context() { operation }: GraphqlContext): Promise<PresentedPaper[]> {
    if (!isCounter(operation.actor)) return [];
    const { papers } = await this.looking.of(await operation.loaders(), operation.actor, id);
    return papers.map((seen) => presentPaper(seen, this.#departments, operation.language));
  }

  @ResolveField()
  async paperCalls(@Parent() { id }: CaseRef, @Context() { operation }: GraphqlContext): Promise<PresentedCall[]> {
    if (!isCounter(operation.actor)) return [];
    const { calls } = await this.looking.of(await operation.loaders(), operation.actor, id);
    return calls.flatMap((seen) => presentCall(seen, this.#departments, operation.language));
  }

  @Query()
  async papersToCall(@Context() { operation }: GraphqlContext): Promise<PresentedCall[]> {
    const loaders = await operation.loaders();
    const found: PresentedCall[] = [];
    for (const id of await casesToLookAt(loaders.scope.tx)) {
      const { calls } = await this.looking.of(loaders, operation.actor, id);
      found.push(...calls.flatMap((seen) => presentCall(seen, this.#departments, operation.language)));
    }
    const open = found.filter(({ untold }) => untold.length > 0).sort(againFirst);
    const shown = open.slice(0, MOST_CALLS);
    operation.trail.listed([...new Set(shown.map((call) => call.case.id))], null);
    return shown;
  }

  @Mutation()
  async recordPaper(
    @Args('input') input: contract.RecordPaperInput,
    @Context() { operation }: GraphqlContext,
  ): WithPaper<'RecordPaperSuccess'> {
    return this.#paper('RecordPaperSuccess', await this.recording.record(operation.actor, input), operation);
  }

  @Mutation()
  async movePaper(
    @Args('input') input: contract.MovePaperInput,
    @Context() { operation }: GraphqlContext,
  ): WithPaper<'MovePaperSuccess'> {
    return this.#paper('MovePaperSuccess', await this.moving.move(operation.actor, input), operation);
  }

  @Mutation()
  async undoPaperMove(
    @Args('input') input: contract.UndoPaperMoveInput,
    @Context() { operation }: GraphqlContext,
  ): WithPaper<'UndoPaperMoveSuccess'> {
    return this.#paper('UndoPaperMoveSuccess', await this.moving.undo(operation.actor, input), operation);
  }

  @Mutation()
  async tickCall(
    @Args('input') input: contract.TickCallInput,
    @Context() { operation }: GraphqlContext,
  ): WithCase<'TickCallSuccess'> {
    const result = await this.ticking.tick(operation.actor, input);
    return result.ok
      ? { __typename: 'TickCallSuccess', case: { id: result.value.caseId } }
      : presentRefusal(result.error, operation.language);
  }

  @Mutation()
  async undoCall(
    @Args('input') input: contract.UndoCallInput,
    @Context() { operation }: GraphqlContext,
  ): WithCase<'UndoCallSuccess'> {
    const result = await this.ticking.undo(operation.actor, input);
    return result.ok
      ? { __typename: 'UndoCallSuccess', case: { id: result.value.caseId } }
      : presentRefusal(result.error, operation.language);
  }

  async #paper<Name extends string>(
    name: Name,
    result: Result<OfPaper, Refusal>,
    operation: Operation,
  ): Promise<PresentedRefusal | { __typename: Name; paper: PresentedPaper }> {
    if (!result.ok) return presentRefusal(result.error, operation.language);
    const { papers } = await this.looking.of(await operation.loaders(), operation.actor, result.value.caseId);
    const seen = papers.find(({ row }) => row.id === result.value.id);
    if (!seen) throw new Error('the paper is gone in the operation that wrote it');
    return { __typename: name, paper: presentPaper(seen, this.#departments, operation.language) };
  }

  /** Names and extensions are those of today. */
  get #departments() {
    return this.releases.newest.catalogue.departments;
  }
}

/** Those with a day first, by day and hour. */
function againFirst(a: PresentedCall, b: PresentedCall): number {
  const when = ({ againDay, againHour }: PresentedCall) => (againDay ?? '9999') + (againHour ?? '99:99');
  const [one, other] = [when(a), when(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** How somebody is reached stands with the person alone, and is closed where an address is (ux.md §6.4). */
@Resolver('PaperCall')
export class PaperCallResolver {
  constructor(@Inject(clockToken) private readonly clock: Clock) {}

  @ResolveField()
  async telephone(@Parent() call: PresentedCall, @Context() { operation }: GraphqlContext): Promise<string | null> {
    if (await this.#isClosed(call, operation)) return null;
    const record = await caseById(await operation.loaders()).load(call.case.id);
    const telephone = record?.people.find(({ id }) => id === call.person.id)?.telephone ?? null;
    if (telephone !== null) operation.trail.contact(call.case.id);
    return telephone;
  }

  @ResolveField()
  telephoneClosed(@Parent() call: PresentedCall, @Context() { operation }: GraphqlContext): Promise<boolean> {
    return this.#isClosed(call, operation);
  }

  async #isClosed(call: PresentedCall, operation: Operation): Promise<boolean> {
    const known = await protectionOf(await operation.loaders()).load(call.case.id);
    return protectionStateOf(known, this.clock.today()) !== 'none';
  }
}
