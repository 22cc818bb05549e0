import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import {
  type ApprovalRow,
  type ApprovalState,
  readApprovals,
  type TwoPersonAct,
} from '../access/approvals/approval-rows.js';
import type { GraphqlContext, Operation } from '../access/operation.js';
import { pageSize } from '../access/page-size.js';
import { presentRefusal, type PresentedRefusal, refusedQuery } from '../access/present-refusal.js';
import { notYours } from '../access/refusal.js';
import { KeyRing } from '../access/sealing.js';
import type { CaseRef } from '../cases/case.resolver.js';
import { readCursor, writeCursor } from '../cases/find-cases.js';
import { FROM_KINDS } from '../cases/retention/kinds-in-contract.js';
import { isUuid } from '../cases/uuid.js';
import type * as contract from '../contract/generated.js';
import type { Clock } from '../platform/clock.js';
import { EventBus } from '../platform/events/event-bus.js';
import { clockToken } from '../platform/tokens.js';
import { approvalChanged } from './approval-channel.js';
import { askedIn, askerOf, declinedIn, mayDecide, memberOf } from './approvals.js';
import { presentAccess, readAccess } from './access-in-words.js';
import { AskApproval, noSubject } from './ask-approval.service.js';
import { DecideApproval, takenBackBy } from './decide-approval.service.js';
import { memberNamed } from './member-names.js';
import { nowAndAt } from './now-and-at.js';

const ACTS: Readonly<Record<TwoPersonAct, contract.TwoPersonAct>> = {
  'show-address': 'SHOW_ADDRESS',
  'online-access': 'ONLINE_ACCESS',
  'paper-list': 'PAPER_LIST',
  'lift-protection': 'LIFT_PROTECTION',
  'destroy-cases': 'DESTROY_CASES',
  'undo-protection-list': 'UNDO_PROTECTION_LIST',
  'export-sheet': 'EXPORT_SHEET',
  'grant-access': 'GRANT_ACCESS',
  'shorten-retention': 'SHORTEN_RETENTION',
};
const FROM_ACTS: Readonly<Record<contract.TwoPersonAct, TwoPersonAct>> = {
  SHOW_ADDRESS: 'show-address',
  ONLINE_ACCESS: 'online-access',
  PAPER_LIST: 'paper-list',
  LIFT_PROTECTION: 'lift-protection',
  DESTROY_CASES: 'destroy-cases',
  UNDO_PROTECTION_LIST: 'undo-protection-list',
  EXPORT_SHEET: 'export-sheet',
  GRANT_ACCESS: 'grant-access',
  SHORTEN_RETENTION: 'shorten-retention',
};
const STATES: Readonly<Record<ApprovalState, contract.ApprovalState>> = {
  waiting: 'WAITING',
  approved: 'APPROVED',
  declined: 'DECLINED',
  withdrawn: 'WITHDRAWN',
  used: 'USED',
  expired: 'EXPIRED',
  'glass-broken': 'GLASS_BROKEN',
  'looked-at': 'LOOKED_AT',
};
const OFFICES: Readonly<Record<string, contract.StaffRole>> = {
  counter: 'COUNTER',
  department: 'DEPARTMENT',
  'department-lead': 'DEPARTMENT_LEAD',
  'people-admin': 'PEOPLE_ADMIN',
};
const officeOf = (role: string): contract.StaffRole => OFFICES[role] ?? 'PRIVACY_OFFICER';

type Presented<Name extends string, Value> = Promise<PresentedRefusal | ({ readonly __typename: Name } & Value)>;

@Resolver('Approval')
export class ApprovalsResolver {
  constructor(
    @Inject(AskApproval) private readonly asking: AskApproval,
    @Inject(DecideApproval) private readonly deciding: DecideApproval,
    @Inject(KeyRing) private readonly keys: KeyRing,
    @Inject(EventBus) private readonly events: EventBus,
    @Inject(clockToken) private readonly clock: Clock,
  ) {}

  @Query()
  async approvals(
    @Args() { first, after, open, caseId }: contract.QueryApprovalsArgs,
    @Context() { operation }: GraphqlContext,
  ): Promise<{ edges: { cursor: string; node: ApprovalRow }[]; pageInfo: contract.PageInfo }> {
    const count = pageSize('first', first ?? 50, operation);
    const from = after ? readCursor(after) : null;
    if (caseId && !isUuid(caseId)) return { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
    const { scope } = await operation.loaders();
    const page = {
      first: count,
      after: from && { askedAt: from.registeredAt, id: from.id },
      openOnly: open === true,
      caseId: caseId ?? null,
    };
    const rows = await readApprovals(scope.tx, page, this.clock.now());
    operation.trail.note('approvals', { count: Math.min(rows.length, count) });
    const edges = rows.slice(0, count).map((row) => ({
      // The clock has milliseconds, a cursor micro.
      cursor: writeCursor({ registeredAt: row.askedAt.replace('Z', '000Z'), id: row.id }),
      node: row,
    }));
    return { edges, pageInfo: { hasNextPage: rows.length > count, endCursor: edges.at(-1)?.cursor ?? null } };
  }

  @Mutation()
  async askApproval(
    @Args('input') { act, caseId, subjectId, reason, access, retention }: contract.AskApprovalInput,
    @Context() { operation }: GraphqlContext,
  ): Presented<'AskApprovalSuccess', { readonly approval: ApprovalRow }> {
    const wanted = access ? readAccess(access) : null;
    if (access && !wanted) return presentRefusal(noSubject, operation.language);
    const of = { caseId: caseId ?? null, subjectId: subjectId ?? null };
    const keptFor = retention ? { ...retention, kind: FROM_KINDS[retention.kind] } : null;
    const given = { act: FROM_ACTS[act], ...of, reason, access: wanted, retention: keptFor };
    const result = await this.asking.ask(operation.actor, given);
    return result.ok
      ? { __typename: 'AskApprovalSuccess', approval: result.value }
      : presentRefusal(result.error, operation.language);
  }

  @Mutation()
  async decideApproval(
    @Args('input') input: contract.DecideApprovalInput,
    @Context() { operation }: GraphqlContext,
  ): Presented<'DecideApprovalSuccess', { readonly approval: ApprovalRow }> {
    const result = await this.deciding.decide(operation.actor, input);
    return result.ok
      ? { __typename: 'DecideApprovalSuccess', approval: result.value }
      : presentRefusal(result.error, operation.language);
  }

  /** At once, and whenever something was asked, decided or done in spite, in whichever process. */
  @Subscription('approvalsWaiting')
  async watch(
    @Context() { operation }: GraphqlContext,
  ): Promise<AsyncIterableIterator<{ approvalsWaiting: contract.ApprovalsWaiting }>> {
    if (!memberOf(operation.actor)) throw refusedQuery(notYours([]), operation.language);
    const { municipality } = operation.actor;
    const changes = await this.events.subscribe(approvalChanged, (event) => event.municipality === municipality);
    return nowAndAt(changes, async () => ({ approvalsWaiting: await this.#waiting(operation) }));
  }

  async #waiting(operation: Operation): Promise<contract.ApprovalsWaiting> {
    const member = memberOf(operation.actor);
    if (!member) throw refusedQuery(notYours([]), operation.language);
    const { scope } = await operation.loaders();
    const rows = await readApprovals(scope.tx, { first: 100, after: null, openOnly: true }, this.clock.now());
    const isWaiting = ({ state, act, askedBy }: ApprovalRow) =>
      state === 'waiting' && askedBy !== member.person && mayDecide(member, act);
    const isBroken = ({ state, askedBy }: ApprovalRow) =>
      state === 'glass-broken' && askedBy !== member.person && member.role === 'privacy-officer';
    return { waiting: rows.filter(isWaiting).length, glassBroken: rows.filter(isBroken).length };
  }

  @ResolveField()
  act(@Parent() row: ApprovalRow): contract.TwoPersonAct {
    return ACTS[row.act];
  }

  @ResolveField()
  state(@Parent() row: ApprovalRow): contract.ApprovalState {
    return STATES[row.state];
  }

  @ResolveField('case')
  ofCase(@Parent() { caseId, wrapped }: ApprovalRow): CaseRef | null {
    return caseId === null || wrapped === null ? null : { id: caseId };
  }

  @ResolveField()
  async askedBy(
    @Parent() { askedFirstBy, askedRole }: ApprovalRow,
    @Context() { operation }: GraphqlContext,
  ): Promise<contract.ApprovalMember> {
    const name = await memberNamed(await operation.loaders()).load(askedFirstBy);
    return { name, role: officeOf(askedRole) };
  }

  @ResolveField()
  mine(@Parent() { askedBy }: ApprovalRow, @Context() { operation }: GraphqlContext): boolean {
    return askerOf(operation.actor)?.person === askedBy;
  }

  @ResolveField()
  canTakeBack(@Parent() row: ApprovalRow, @Context() { operation }: GraphqlContext): boolean {
    return takenBackBy(row, askerOf(operation.actor)?.person);
  }

  @ResolveField()
  reason(@Parent() row: ApprovalRow, @Context() { operation }: GraphqlContext): string | null {
    return askedIn(this.keys, operation.actor.municipality, row)?.reason ?? null;
  }

  /** About whom, as it was when it was asked. */
  @ResolveField()
  subject(@Parent() row: ApprovalRow, @Context() { operation }: GraphqlContext): contract.ApprovalSubject | null {
    return askedIn(this.keys, operation.actor.municipality, row)?.subject ?? null;
  }

  @ResolveField()
  access(@Parent() row: ApprovalRow, @Context() { operation }: GraphqlContext): contract.AccessAsked | null {
    const asked = row.act === 'grant-access' ? askedIn(this.keys, operation.actor.municipality, row)?.access : null;
    return asked ? presentAccess(asked) : null;
  }

  @ResolveField()
  declinedBecause(@Parent() row: ApprovalRow, @Context() { operation }: GraphqlContext): string | null {
    return declinedIn(this.keys, operation.actor.municipality, row);
  }

  @ResolveField()
  decidedBy(@Parent() { decidedRole }: ApprovalRow): contract.StaffRole | null {
    return decidedRole === null ? null : officeOf(decidedRole);
  }
}
