import { z } from 'zod';
import type { Actor } from '../actor.js';
import type { Refusal } from '../refusal.js';
import { isStaffRole } from '../roles.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import { type Result, success } from '../../platform/errors/result.js';
import type { Consent } from './consent.js';
import type { ManagePrograms, ProgramRow } from './manage-programs.service.js';
import type { Invitation, ManageStaff } from './manage-staff.service.js';
import { type AppointmentRow, readStaff, type StaffRow } from './staff-rows.js';

const role = z.string().refine(isStaffRole);
const office = { role, department: z.string().nullable() };
const appointment = z.object({
  ...office,
  deputy: z.boolean(),
  from: z.string(),
  until: z.string().nullable(),
});

/** What somebody who keeps the accounts would give, just as they typed it. */
export const access = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('program'),
    given: z.object({ ...office, name: z.string(), operations: z.array(z.string()), until: z.string() }),
  }),
  z.object({
    kind: z.literal('invitation'),
    given: z.object({ login: z.string(), name: z.string(), appointments: z.array(appointment) }),
  }),
  z.object({ kind: z.literal('appointment'), staffId: z.string(), given: appointment }),
  z.object({ kind: z.literal('renewal'), staffId: z.string() }),
  z.object({
    kind: z.literal('hand-over'),
    given: z.object({
      day: z.string(),
      moves: z.array(z.object({ appointmentId: z.string(), toStaffId: z.string() })),
    }),
  }),
]);
export type Access = z.infer<typeof access>;

export const accessOffice = appointment.extend({ who: z.string(), from: z.string().nullable() });
/** An office, for whom (name and login, or the program) and from when until when. */
export type AccessOffice = z.infer<typeof accessOffice>;

export interface Given {
  /** Ids of the accounts that changed. */
  readonly staff: readonly string[];
  readonly invitation: Invitation | null;
  readonly program: { readonly program: ProgramRow; readonly key: string } | null;
}

const changed = (staff: readonly string[]): Given => ({ staff, invitation: null, program: null });

/** One way for all that opens cases, with whatever consent there is: what was agreed to is done by the same acts as the rest. */
export class GiveAccess {
  constructor(
    private readonly staff: ManageStaff,
    private readonly programs: ManagePrograms,
  ) {}

  async give(actor: Actor, wanted: Access, consent: Consent): Promise<Result<Given, Refusal>> {
    switch (wanted.kind) {
      case 'program':
        return map(await this.programs.create(actor, wanted.given, consent), (program) => ({
          ...changed([]),
          program,
        }));
      case 'invitation':
        return map(await this.staff.invite(actor, wanted.given, consent), invited);
      case 'renewal':
        return map(await this.staff.renewInvitation(actor, wanted.staffId, consent), invited);
      case 'appointment':
        return map(await this.staff.appoint(actor, wanted.staffId, wanted.given, consent), (id) => changed([id]));
      case 'hand-over':
        return map(await this.staff.handOver(actor, wanted.given, consent), changed);
      default:
        return wanted satisfies never;
    }
  }
}

const invited = (invitation: Invitation): Given => ({ ...changed([invitation.staffId]), invitation });

const map = <From, To>(result: Result<From, Refusal>, to: (value: From) => To): Result<To, Refusal> =>
  result.ok ? success(to(result.value)) : result;

/** What would be opened and for whom, in the words of whoever has to agree: names instead of ids. */
export async function officesOf(tx: SqlTransaction, wanted: Access, today: string): Promise<AccessOffice[]> {
  switch (wanted.kind) {
    case 'program': {
      const { name, role: of, department, until } = wanted.given;
      return [{ who: name.trim(), role: of, department, deputy: false, from: null, until }];
    }
    case 'invitation': {
      const { name, login, appointments } = wanted.given;
      return appointments.map((one) => ({ ...one, who: called({ name: name.trim(), login }) }));
    }
    case 'appointment': {
      const [account] = await readStaff(tx, [wanted.staffId]);
      return account ? [{ ...wanted.given, who: called(account) }] : [];
    }
    case 'renewal': {
      const [account] = await readStaff(tx, [wanted.staffId]);
      const opened = account?.appointments.filter(({ until }) => until === null || until >= today) ?? [];
      return account ? opened.map((one) => officeOf(one, called(account))) : [];
    }
    case 'hand-over': {
      const { day, moves } = wanted.given;
      const held = await tx.query<{ id: string; staff_id: string }>(
        'select id, staff_id from appointments where municipality_id = (select current_municipality()) and id::text = any($1::text[])',
        [moves.map(({ appointmentId }) => appointmentId)],
      );
      const ids = [...held.map(({ staff_id }) => staff_id), ...moves.map(({ toStaffId }) => toStaffId)];
      const accounts = new Map((await readStaff(tx, [...new Set(ids)])).map((one) => [one.id, one]));
      return moves.flatMap(({ appointmentId, toStaffId }) => {
        const from = accounts.get(held.find(({ id }) => id === appointmentId)?.staff_id ?? '');
        const [to, moved] = [accounts.get(toStaffId), from?.appointments.find(({ id }) => id === appointmentId)];
        return from && to && moved ? [{ ...officeOf(moved, `${called(from)} → ${called(to)}`), from: day }] : [];
      });
    }
    default:
      return wanted satisfies never;
  }
}

const called = ({ name, login }: Pick<StaffRow, 'name' | 'login'>): string => `${name}（${login}）`;

const officeOf = ({ role: of, department, deputy, from, until }: AppointmentRow, who: string): AccessOffice => ({
  who,
  role: of,
  department,
  deputy,
  from,
  until,
});
