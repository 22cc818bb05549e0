import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../access/operation.js';
import { refusedQuery } from '../access/present-refusal.js';
import { noSuchCase, refuse, type Refusal } from '../access/refusal.js';
import { Releases } from '../catalogue/releases.js';
import { caseById } from '../cases/case-loader.js';
import type { CaseRecord } from '../cases/case-record.js';
import type { CaseRef } from '../cases/case.resolver.js';
import type * as contract from '../contract/generated.js';
import type { ClosedOn } from '../domain/deadline.js';
import type { Doer, ProcedureList } from '../domain/procedure-list/procedure-list.js';
import type { Clock } from '../platform/clock.js';
import { clockToken } from '../platform/tokens.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import { readConsents } from '../questions/consent/consent-rows.js';
import { readRulings } from '../questions/rulings.js';
import { openedTo } from './viewer.js';
import { doerInPlaceOf, doerOf, holderOf, project, type ListIngredients } from './case-list.js';
import { decideWithoutCase } from './decide.js';
import { type Issued, readRevision } from './list-store.js';
import { presentDecision, presentList } from './present-list.js';
import { inFlight, readIngredients } from './revise-list.js';
import { contentHashOf } from './visible-ingredients.js';

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
    if (!decided.ok) throw refusedQuery(decided.error, operation.language);
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
    const { scope } = await operation.loaders();
    const { catalogue } = await this.releases.release(record.releaseId, scope.tx);
    const [ingredients, rulings, opened] = await Promise.all([
      readIngredients(scope.tx, record, this.clock.today()),
      readRulings(scope.tx, record),
      this.opened(context, record, catalogue),
    ]);
    const { actor } = operation;
    if (actor.role === 'family' && actor.listOnly === true) return [];
    const self = actor.role === 'family' ? record.people.find(({ id }) => id === actor.person) : undefined;
    const projection = project(actor, catalogue, ingredients, {
      closedOn: this.closedOn,
      opened,
      doer: self ? doerOf(self, record) : undefined,
      holder: self && holderOf(self, record),
      isVoid: record.status === 'void',
    });
    const isShown = actor.role === 'family' ? isInList(projection.list) : () => true;
    return projection.decisions
      .filter((decision) => isShown(decision.code) && (!outcome || decision.outcome === outcome))
      .map((decision) =>
        presentDecision(
          decision,
          projection,
          catalogue,
          operation.language,
          // Who ruled and why is the office's.
          actor.role === 'family' ? undefined : rulings.find(({ code }) => code === decision.code),
        ),
      );
  }

  /** The list as it stands (with the numbers given so far), or a stored revision seen with today's rights. */
  @ResolveField()
  async procedureList(
    @Parent() ref: CaseRef,
    @Args() { revision, for: wanted, goes }: contract.CaseProcedureListArgs,
    @Context() context: GraphqlContext,
  ): Promise<contract.ProcedureList> {
    const { operation } = context;
    const { actor } = operation;
    // One of the family sees their own list as it stands: that of another, and what changed since, is not theirs to see.
    const personId = actor.role === 'family' ? actor.person : wanted;
    if (actor.role === 'family' && wanted && wanted !== actor.person)
      throw refusedQuery(noSuchPerson, operation.language);
    if (actor.role === 'family' && revision) throw refusedQuery(noSuchRevision(revision), operation.language);
    const record = await this.record(ref, context);
    const { scope } = await operation.loaders();
    const newest = await readRevision(scope.tx, record, revision ?? null);
    if (revision !== undefined && revision !== null && !newest)
      throw refusedQuery(noSuchRevision(revision), operation.language);
    const stored = revision === undefined || revision === null ? null : newest;
    const { catalogue } = await this.releases.release(record.releaseId, scope.tx);
    const { ingredients, revision: shown } = stored ?? (await this.asItStands(context, record, catalogue, newest));
    const person = personId ? record.people.find(({ id }) => id === personId) : undefined;
    if (personId && !person) throw refusedQuery(noSuchPerson, operation.language);
    const { list } = project(actor, catalogue, ingredients, {
      closedOn: this.closedOn,
      doer: whoGoes(goes ?? 'SELF', person, record),
      holder: person && holderOf(person, record),
      opened: await this.opened(context, record, catalogue, person?.id),
      isVoid: record.status === 'void' && !stored,
    });
    return presentList(list, shown, operation.language);
  }

  /**
   * The newest revision where the list is still that one: while answers are on their way, and after the last until a revision is made of
   * it, its items may be others and have no numbers yet. Only the counter reads all that it is made of; to others it is told by the answers.
   */
  private async asItStands(
    { operation }: GraphqlContext,
    record: CaseRecord,
    catalogue: CompiledCatalogue,
    newest: Issued | null,
  ): Promise<{ readonly ingredients: ListIngredients; readonly revision: number | null }> {
    const { scope } = await operation.loaders();
    const today = this.clock.today();
    const { questions, ...ingredients } = await readIngredients(scope.tx, record, today);
    if (newest === null || inFlight(questions)) return { ingredients, revision: null };
    const { actor } = operation;
    if (actor.role === 'counter' && record.status === 'open') {
      const opened = openedTo(actor, await readConsents(scope.tx, record), catalogue, today);
      if (!newest.contentHash.equals(contentHashOf(ingredients, catalogue, opened)))
        return { ingredients, revision: null };
    }
    return { ingredients, revision: newest.revision };
  }

  /** Today's rights, for a stored revision as well. */
  private async opened(
    { operation }: GraphqlContext,
    record: CaseRecord,
    catalogue: CompiledCatalogue,
    personId?: string,
  ): Promise<ReadonlySet<string>> {
    const { scope } = await operation.loaders();
    const consents = await readConsents(scope.tx, record);
    return openedTo(operation.actor, consents, catalogue, this.clock.today(), personId);
  }

  private async record({ id }: CaseRef, { operation }: GraphqlContext): Promise<CaseRecord> {
    const record = await caseById(await operation.loaders()).load(id);
    if (!record) throw refusedQuery(noSuchCase(['id']), operation.language);
    return record;
  }
}

/** The person of the list, or somebody in their place; of nobody in particular where the list is for nobody. */
function whoGoes(
  goes: contract.WhoGoes,
  person: CaseRecord['people'][number] | undefined,
  record: CaseRecord,
): Doer | undefined {
  if (goes !== 'SELF') return doerInPlaceOf(person ?? null, STAND_INS[goes], record);
  return person ? doerOf(person, record) : undefined;
}

const STAND_INS = { SPOUSE: 'spouse', CHILD: 'child', RELATIVE: 'relative', OTHER: 'other' } as const;

/** Whether a row stands in this list: as something to do or to ask, or as something that is not needed. */
function isInList({ groups, notNeeded }: ProcedureList): (code: string) => boolean {
  const codes = new Set([...groups.flatMap(({ items }) => items), ...notNeeded].map(({ code }) => code));
  return (code) => codes.has(code);
}

const noSuchRevision = (revision: number): Refusal =>
  refuse(
    'NotFound',
    'NOT_FOUND',
    {
      ja: `この一覧に第${String(revision)}版はありません。版を指定せずに開くと、いまの一覧が出ます。`,
      en: `This list has no revision ${String(revision)}. Without a revision you get it as it stands.`,
    },
    ['revision'],
  );

const noSuchPerson = refuse(
  'NotFound',
  'NOT_FOUND',
  {
    ja: 'この受付に、その方は登録されていません。受付の people にある id を指定してください。',
    en: 'There is no such person in this case. Give an id from the people of the case.',
  },
  ['for'],
);
