import { randomUUID } from 'node:crypto';
import { askedAccess, decidedAccess } from '../../support/consent.js';
import type { House } from '../../support/desk.js';
import { CANARY, type Doing } from './doing.js';

const SINCE = '2026-01-01';

/** Accounts, appointments and programs. */
export function doingsOfStaff(house: House): Readonly<Record<string, Doing>> {
  const keeper = <Data>(query: string, variables: object) =>
    house.service.gql<Data>(query, variables, { as: 'people-admin' });
  async function invited(): Promise<{ staffId: string; appointmentId: string }> {
    const { inviteStaff } = await keeper<{ inviteStaff: { staff: { id: string; appointments: { id: string }[] } } }>(
      `mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { ... on InviteStaffSuccess { staff { id appointments { id } } } } }`,
      {
        input: {
          login: `of-${randomUUID().slice(0, 8)}`,
          name: CANARY,
          appointments: [{ role: 'AUDITOR', from: SINCE }],
        },
      },
    );
    const { id, appointments } = inviteStaff.staff;
    return { staffId: id, appointmentId: appointments[0]?.id ?? '' };
  }
  const program = { name: CANARY, role: 'COUNTER', operations: ['{ departments { code } }'], until: '2026-12-31' };
  return {
    inviteStaff: {
      as: 'people-admin',
      input: () =>
        Promise.resolve({
          input: { login: 'of-the-test', name: CANARY, appointments: [{ role: 'AUDITOR', from: SINCE }] },
        }),
      fields: ['login', 'name', 'appointments'],
    },
    renewInvitation: { as: 'people-admin', input: async () => ({ staffId: (await invited()).staffId }) },
    appoint: {
      as: 'people-admin',
      input: async () => ({
        input: { staffId: (await invited()).staffId, appointment: { role: 'AUDITOR', from: SINCE } },
      }),
    },
    endAppointment: {
      as: 'people-admin',
      input: async () => ({ input: { appointmentId: (await invited()).appointmentId, lastDay: '2026-12-31' } }),
    },
    handOver: {
      as: 'people-admin',
      // To oneself: one account, one row.
      input: async () => {
        const { staffId, appointmentId } = await invited();
        return { input: { day: '2026-11-22', moves: [{ appointmentId, toStaffId: staffId }] } };
      },
    },
    closeStaff: { as: 'people-admin', input: async () => ({ staffId: (await invited()).staffId }) },
    endSessions: { as: 'people-admin', input: async () => ({ staffId: (await invited()).staffId }) },
    endAllSessions: {
      as: 'people-admin',
      input: () => Promise.resolve({ input: { reason: CANARY } }),
      fields: ['reason'],
      sealed: true,
    },
    createProgram: { as: 'people-admin', input: () => Promise.resolve({ input: program }) },
    grantAccess: {
      as: 'people-admin',
      input: async () => {
        const access = { program: { ...program, operations: ['{ cases { edges { cursor } } }'] } };
        const { id = '' } = await askedAccess(house.service, access, CANARY);
        await decidedAccess(house.service, id);
        return { approvalId: id };
      },
      fields: ['program'],
      also: ['createProgram'],
    },
    revokeProgram: {
      as: 'people-admin',
      input: async () => {
        const { createProgram } = await keeper<{ createProgram: { program: { id: string } } }>(
          `mutation ($input: CreateProgramInput!) { createProgram(input: $input) { ... on CreateProgramSuccess { program { id } } } }`,
          { input: program },
        );
        return { programId: createProgram.program.id };
      },
    },
  };
}
