import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type * as contract from '../../contract/generated.js';
import type { Result } from '../../platform/errors/result.js';
import type { GraphqlContext, Operation } from '../operation.js';
import { pageSize } from '../page-size.js';
import { presentRefusal, type PresentedRefusal, refusedQuery } from '../present-refusal.js';
import { notYours, type Refusal } from '../refusal.js';
import type { StaffRole } from '../roles.js';
import { EndSessions } from './end-sessions.service.js';
import { ManagePrograms, type ProgramRow, readPrograms } from './manage-programs.service.js';
import type { AppointmentGiven } from './appointments.js';
import { type Invitation, ManageStaff } from './manage-staff.service.js';
import { type AppointmentRow, findStaff, readStaff, type StaffRow } from './staff-rows.js';

export const ROLES: Readonly<Record<StaffRole, contract.StaffRole>> = {
  counter: 'COUNTER',
  department: 'DEPARTMENT',
  'department-lead': 'DEPARTMENT_LEAD',
  'catalogue-admin': 'CATALOGUE_ADMIN',
  'people-admin': 'PEOPLE_ADMIN',
  'privacy-officer': 'PRIVACY_OFFICER',
  auditor: 'AUDITOR',
};
export const FROM_ROLES: Readonly<Record<contract.StaffRole, StaffRole>> = {
  COUNTER: 'counter',
  DEPARTMENT: 'department',
  DEPARTMENT_LEAD: 'department-lead',
  CATALOGUE_ADMIN: 'catalogue-admin',
  PEOPLE_ADMIN: 'people-admin',
  PRIVACY_OFFICER: 'privacy-officer',
  AUDITOR: 'auditor',
};

/** How their list is answered stands beside it (channels/desk/own-list.resolver.ts). */
type Self = Omit<contract.Me, 'answersGiven' | 'answersByKeys' | 'attends'>;
/** What they asked of a second person stands beside it (open-requests.resolver.ts). */
export type Member = Omit<contract.StaffMember, 'openRequests'>;
type Presented<Name extends string, Value> = Promise<PresentedRefusal | ({ readonly __typename: Name } & Value)>;

@Resolver()
export class StaffResolver {
  constructor(
    @Inject(ManageStaff) private readonly managing: ManageStaff,
    @Inject(ManagePrograms) private readonly programming: ManagePrograms,
    @Inject(EndSessions) private readonly ending: EndSessions,
  ) {}

  @Query()
  async me(@Context() { operation }: GraphqlContext): Promise<Self | null> {
    const { actor } = operation;
    if (actor.role === 'system' || actor.role === 'family' || actor.person === undefined) return null;
    const { scope } = await operation.loaders();
    const [self] = await readStaff(scope.tx, [actor.person]);
    if (!self) return null;
    const isLead = actor.role === 'department' && actor.lead === true;
    return {
      name: self.name,
      role: ROLES[isLead ? 'department-lead' : actor.role],
      department: actor.role === 'department' ? actor.department : null,
      appointments: self.appointments.map(presentAppointment),
    };
  }

  @Query()
  async staff(
    @Args() { first, after }: contract.QueryStaffArgs,
    @Context() { operation }: GraphqlContext,
  ): Promise<{ edges: { cursor: string; node: Member }[]; pageInfo: contract.PageInfo }> {
    onlyKeeper(operation);
    const count = pageSize('first', first ?? 50, operation);
    const { scope } = await operation.loaders();
    const from = after ? Buffer.from(after, 'base64url').toString('utf8') : null;
    const ids = await findStaff(scope.tx, count, from);
    const rows = await readStaff(scope.tx, ids.slice(0, count));
    operation.trail.note('staff', { count: rows.length });
    const edges = rows.map((row) => ({
      cursor: Buffer.from(row.login).toString('base64url'),
      node: presentMember(row),
    }));
    return { edges, pageInfo: { hasNextPage: ids.length > count, endCursor: edges.at(-1)?.cursor ?? null } };
  }

  @Query()
  async programs(@Context() { operation }: GraphqlContext): Promise<contract.Program[]> {
    onlyKeeper(operation);
    const { scope } = await operation.loaders();
    const programs = await readPrograms(scope.tx);
    operation.trail.note('programs', { count: programs.length });
    return programs.map(presentProgram);
  }

  @Mutation()
  async inviteStaff(
    @Args('input') { login, name, appointments }: contract.InviteStaffInput,
    @Context() { operation }: GraphqlContext,
  ): Presented<'InviteStaffSuccess', { staff: Member; code: string }> {
    const given = { login, name, appointments: appointments.map(readAppointment) };
    return this.#invited(operation, await this.managing.invite(operation.actor, given));
  }

  @Mutation()
  async renewInvitation(
    @Args('staffId') staffId: string,
    @Context() { operation }: GraphqlContext,
  ): Presented<'InviteStaffSuccess', { staff: Member; code: string }> {
    return this.#invited(operation, await this.managing.renewInvitation(operation.actor, staffId));
  }

  @Mutation()
  async appoint(
    @Args('input') { staffId, appointment }: contract.AppointInput,
    @Context() { operation }: GraphqlContext,
  ): Presented<'AppointSuccess', { staff: Member }> {
    const result = await this.managing.appoint(operation.actor, staffId, readAppointment(appointment));
    return this.#member('AppointSuccess', operation, result);
  }

  @Mutation()
  async endAppointment(
    @Args('input') { appointmentId, lastDay }: contract.EndAppointmentInput,
    @Context() { operation }: GraphqlContext,
  ): Presented<'EndAppointmentSuccess', { staff: Member }> {
    const result = await this.managing.endAppointment(operation.actor, appointmentId, lastDay);
    return this.#member('EndAppointmentSuccess', operation, result);
  }

  @Mutation()
  async handOver(
    @Args('input') { day, moves }: contract.HandOverInput,
    @Context() { operation }: GraphqlContext,
  ): Presented<'HandOverSuccess', { staff: Member[] }> {
    const result = await this.managing.handOver(operation.actor, { day, moves });
    return present(operation, result, async (ids) => ({
      __typename: 'HandOverSuccess',
      staff: await membersIn(operation, ids),
    }));
  }

  @Mutation()
  async closeStaff(
    @Args('staffId') staffId: string,
    @Context() { operation }: GraphqlContext,
  ): Presented<'CloseStaffSuccess', { staff: Member }> {
    return this.#member('CloseStaffSuccess', operation, await this.managing.close(operation.actor, staffId));
  }

  @Mutation()
  async endSessions(
    @Args('staffId') staffId: string,
    @Context() { operation }: GraphqlContext,
  ): Presented<'EndSessionsSuccess', { ended: number }> {
    const result = await this.ending.ofOne(operation.actor, staffId);
    return present(operation, result, (ended) => Promise.resolve({ __typename: 'EndSessionsSuccess', ended }));
  }

  @Mutation()
  async endAllSessions(
    @Args('input') { reason }: contract.EndAllSessionsInput,
    @Context() { operation }: GraphqlContext,
  ): Presented<'EndAllSessionsSuccess', { ended: number }> {
    const result = await this.ending.ofAll(operation.actor, reason);
    return present(operation, result, (ended) => Promise.resolve({ __typename: 'EndAllSessionsSuccess', ended }));
  }

  @Mutation()
  async createProgram(
    @Args('input') { role, department, ...rest }: contract.CreateProgramInput,
    @Context() { operation }: GraphqlContext,
  ): Presented<'CreateProgramSuccess', { program: contract.Program; key: string }> {
    const given = { ...rest, role: FROM_ROLES[role], department: department ?? null };
    const result = await this.programming.create(operation.actor, given);
    return present(operation, result, ({ program, key }) =>
      Promise.resolve({ __typename: 'CreateProgramSuccess', key, program: presentProgram(program) }),
    );
  }

  @Mutation()
  async revokeProgram(
    @Args('programId') programId: string,
    @Context() { operation }: GraphqlContext,
  ): Presented<'RevokeProgramSuccess', { program: contract.Program }> {
    const result = await this.programming.revoke(operation.actor, programId);
    return present(operation, result, (program) =>
      Promise.resolve({ __typename: 'RevokeProgramSuccess', program: presentProgram(program) }),
    );
  }

  #invited(
    operation: Operation,
    result: Result<Invitation, Refusal>,
  ): Presented<'InviteStaffSuccess', { staff: Member; code: string }> {
    return present(operation, result, async ({ staffId, code }) => ({
      __typename: 'InviteStaffSuccess',
      staff: await memberIn(operation, staffId),
      code,
    }));
  }

  #member<Name extends string>(
    __typename: Name,
    operation: Operation,
    result: Result<string, Refusal>,
  ): Presented<Name, { staff: Member }> {
    return present(operation, result, async (id) => ({ __typename, staff: await memberIn(operation, id) }));
  }
}

const present = async <Value, Shown>(
  { language }: Operation,
  result: Result<Value, Refusal>,
  show: (value: Value) => Promise<Shown>,
): Promise<PresentedRefusal | Shown> => (result.ok ? show(result.value) : presentRefusal(result.error, language));

export async function membersIn(operation: Operation, ids: readonly string[]): Promise<Member[]> {
  const { scope } = await operation.loaders();
  return (await readStaff(scope.tx, ids)).map(presentMember);
}

async function memberIn(operation: Operation, id: string): Promise<Member> {
  const [member] = await membersIn(operation, [id]);
  if (!member) throw new Error('the account is gone in the operation that changed it');
  return member;
}

const presentMember = ({ appointments, ...row }: StaffRow): Member => ({
  ...row,
  appointments: appointments.map(presentAppointment),
});

const presentAppointment = ({ role, ...row }: AppointmentRow): contract.Appointment => ({ ...row, role: ROLES[role] });

export const presentProgram = ({ role, ...row }: ProgramRow): contract.Program => ({ ...row, role: ROLES[role] });

export const readAppointment = ({
  role,
  department,
  deputy,
  from,
  until,
}: contract.AppointmentInput): AppointmentGiven => ({
  role: FROM_ROLES[role],
  department: department ?? null,
  deputy: deputy ?? false,
  from,
  until: until ?? null,
});

function onlyKeeper({ actor, language }: Operation): void {
  if (actor.role !== 'people-admin') throw refusedQuery(notYours([]), language);
}
