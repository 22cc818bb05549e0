import type { Access } from '../access/staff/give-access.js';
import { FROM_ROLES, readAppointment, ROLES } from '../access/staff/staff.resolver.js';
import type * as contract from '../contract/generated.js';
import type { Asked } from './approvals.js';

const KINDS: Readonly<Record<Access['kind'], contract.AccessKind>> = {
  program: 'PROGRAM',
  invitation: 'INVITATION',
  appointment: 'APPOINTMENT',
  renewal: 'RENEWAL',
  'hand-over': 'HAND_OVER',
};

/** @returns null unless it is exactly one thing */
export function readAccess(input: contract.AccessInput): Access | null {
  const { program, invitation, appointment, renewal, handOver } = input;
  const wanted: (Access | null)[] = [
    program
      ? {
          kind: 'program',
          given: { ...program, role: FROM_ROLES[program.role], department: program.department ?? null },
        }
      : null,
    invitation
      ? { kind: 'invitation', given: { ...invitation, appointments: invitation.appointments.map(readAppointment) } }
      : null,
    appointment
      ? { kind: 'appointment', staffId: appointment.staffId, given: readAppointment(appointment.appointment) }
      : null,
    renewal ? { kind: 'renewal', staffId: renewal } : null,
    handOver ? { kind: 'hand-over', given: handOver } : null,
  ];
  const [one = null, ...more] = wanted.filter((given) => given !== null);
  return more.length === 0 ? one : null;
}

export const presentAccess = ({ wanted, offices }: NonNullable<Asked['access']>): contract.AccessAsked => ({
  kind: KINDS[wanted.kind],
  offices: offices.map((office) => ({ ...office, role: ROLES[office.role] })),
  operations: wanted.kind === 'program' ? wanted.given.operations : [],
});
