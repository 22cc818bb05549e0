import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext, Operation } from '../access/operation.js';
import { presentRefusal, type PresentedRefusal, refusedQuery } from '../access/present-refusal.js';
import { invalid, type Refusal } from '../access/refusal.js';
import { caseById } from '../cases/case-loader.js';
import { everOf } from '../cases/case-record.js';
import type { CaseRef } from '../cases/case.resolver.js';
import { realDay } from '../cases/day-problems.js';
import type * as contract from '../contract/generated.js';
import { addDays } from '../domain/calendar-date.js';
import type { ClosedOn } from '../domain/deadline.js';
import { inEraWithWeekday } from '../domain/era.js';
import { closedOnToken } from '../lists/list.resolver.js';
import type { Clock } from '../platform/clock.js';
import type { Result } from '../platform/errors/result.js';
import { clockToken } from '../platform/tokens.js';
import { ChangeVisit } from './change-visit.service.js';
import { openDayFrom } from '../domain/open-day.js';
import { PlanVisit } from './plan-visit.service.js';
import { type PresentedVisit, presentVisit } from './present-visit.js';
import { SetVisitState } from './set-visit-state.service.js';
import { openVisitor, readVisit, readVisits, visitsOfCase } from './visit-rows.js';

const MOST_DAYS = 7;

interface PresentedPlan {
  readonly __typename: 'PlanVisitSuccess';
  readonly visit: PresentedVisit;
  readonly stoodBefore: boolean;
  readonly left: PresentedVisit | null;
}

@Resolver('Visit')
export class VisitResolver {
  constructor(
    @Inject(PlanVisit) private readonly planning: PlanVisit,
    @Inject(ChangeVisit) private readonly changing: ChangeVisit,
    @Inject(SetVisitState) private readonly setting: SetVisitState,
    @Inject(closedOnToken) private readonly closedOn: ClosedOn,
    @Inject(clockToken) private readonly clock: Clock,
  ) {}

  @Query()
  async visits(
    @Args() { day, days }: contract.QueryVisitsArgs,
    @Context() { operation }: GraphqlContext,
  ): Promise<PresentedVisit[]> {
    const [problem] = realDay(day, ['day']);
    const count = days ?? 1;
    if (problem) throw refusedQuery(problem, operation.language);
    if (count < 1 || count > MOST_DAYS) throw refusedQuery(tooManyDays, operation.language);
    const { scope } = await operation.loaders();
    const rows = await readVisits(scope.tx, day, addDays(day, count - 1));
    operation.trail.listed([...new Set(rows.map(({ caseId }) => caseId))], null);
    return rows.map((row) => presentVisit(row, operation.language));
  }

  @Query()
  officeDay(@Args() given: contract.QueryOfficeDayArgs, @Context() { operation }: GraphqlContext): contract.OfficeDay {
    const today = this.clock.today();
    const day = given.day ?? today;
    const [problem] = realDay(day, ['day']);
    if (problem) throw refusedQuery(problem, operation.language);
    return {
      day,
      dayText: inEraWithWeekday(day)[operation.language],
      open: !this.closedOn('city', day),
      previousOpen: openDayFrom(day, -1, this.closedOn),
      nextOpen: openDayFrom(day, 1, this.closedOn),
      today,
    };
  }

  @Mutation()
  async planVisit(
    @Args('input') input: contract.PlanVisitInput,
    @Context() { operation }: GraphqlContext,
  ): Promise<PresentedRefusal | PresentedPlan> {
    const planned = await this.planning.plan(operation.actor, input);
    if (!planned.ok) return presentRefusal(planned.error, operation.language);
    const { id, stoodBefore, left } = planned.value;
    return {
      __typename: 'PlanVisitSuccess',
      visit: await presented(id, operation),
      stoodBefore,
      left: left === null ? null : await presented(left, operation),
    };
  }

  @Mutation()
  async changeVisit(
    @Args('input') input: contract.ChangeVisitInput,
    @Context() { operation }: GraphqlContext,
  ): Promise<PresentedRefusal | { __typename: 'ChangeVisitSuccess'; visit: PresentedVisit }> {
    return answer('ChangeVisitSuccess', await this.changing.change(operation.actor, input), operation);
  }

  @Mutation()
  async setVisitState(
    @Args('input') input: contract.SetVisitStateInput,
    @Context() { operation }: GraphqlContext,
  ): Promise<
    PresentedRefusal | { __typename: 'SetVisitStateSuccess'; visit: PresentedVisit; other: PresentedVisit | null }
  > {
    const said = await answer('SetVisitStateSuccess', await this.setting.set(operation.actor, input), operation);
    if (!('visit' in said)) return said;
    return { ...said, other: input.other ? await presented(input.other.id, operation) : null };
  }

  @ResolveField()
  async who(@Parent() visit: PresentedVisit, @Context() { operation }: GraphqlContext): Promise<string | null> {
    const { record, visitor } = await opened(visit, operation);
    if (visitor.who !== null) return visitor.who;
    return everOf(record, visitor.personId)?.name ?? null;
  }

  @ResolveField()
  async personId(@Parent() visit: PresentedVisit, @Context() { operation }: GraphqlContext): Promise<string | null> {
    const { record, visitor } = await opened(visit, operation);
    // Somebody who was taken out since is a name, and nobody who has a list.
    return record.people.find(({ id }) => id === visitor.personId)?.id ?? null;
  }

  @ResolveField()
  telephone(@Parent() visit: PresentedVisit, @Context() { operation }: GraphqlContext): Promise<string | null> {
    return part(visit, operation, 'telephone');
  }

  @ResolveField()
  note(@Parent() visit: PresentedVisit, @Context() { operation }: GraphqlContext): Promise<string | null> {
    return part(visit, operation, 'note');
  }
}

@Resolver('Case')
export class VisitsOfCaseResolver {
  @ResolveField()
  async visits(@Parent() { id }: CaseRef, @Context() { operation }: GraphqlContext): Promise<PresentedVisit[]> {
    const loaders = await operation.loaders();
    // That the case was opened is written down with the case.
    const [, rows] = await Promise.all([caseById(loaders).load(id), visitsOfCase(loaders).load(id)]);
    return rows.map((row) => presentVisit(row, operation.language));
  }
}

async function answer<Name extends string>(
  name: Name,
  result: Result<string, Refusal>,
  operation: Operation,
): Promise<PresentedRefusal | { __typename: Name; visit: PresentedVisit }> {
  if (!result.ok) return presentRefusal(result.error, operation.language);
  return { __typename: name, visit: await presented(result.value, operation) };
}

async function presented(id: string, operation: Operation): Promise<PresentedVisit> {
  const { scope } = await operation.loaders();
  const row = await readVisit(scope.tx, id);
  if (!row) throw new Error('the visit is gone in the operation that changed it');
  return presentVisit(row, operation.language);
}

async function opened(visit: PresentedVisit, operation: Operation) {
  const record = await caseById(await operation.loaders()).load(visit.case.id);
  if (!record) throw new Error('a visit without its case');
  return { record, visitor: openVisitor(record.sealer, visit) };
}

const part = async (
  visit: PresentedVisit,
  operation: Operation,
  name: 'telephone' | 'note',
): Promise<string | null> => {
  const value = (await opened(visit, operation)).visitor[name];
  if (value !== null) operation.trail.contact(visit.case.id);
  return value;
};

const tooManyDays = invalid(
  'BAD_USER_INPUT',
  {
    ja: `days には1から${String(MOST_DAYS)}までの数を入れてください。`,
    en: `days: ask for 1 to ${String(MOST_DAYS)} at once.`,
  },
  ['days'],
);
