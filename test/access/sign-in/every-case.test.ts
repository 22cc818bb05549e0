import { KeyRing } from '../../../src/access/sealing.js';
import { inviteOfficer } from '../../../src/access/staff/first-account.js';
import { systemClock } from '../../../src/platform/clock.js';
import { askedAccess, decidedAccess, grantedAccess, withConsent } from '../../support/consent.js';
import { useService } from '../../support/desk.js';
import { invite, Visitor } from '../../support/front-door.js';
import { listening } from '../../support/listening.js';
import { own } from '../../support/own-operations.js';
import { catalogueOf } from '../../support/service.js';

const house = useService(() => Promise.resolve({ role: 'api', clock: systemClock, catalogue: catalogueOf(['SUIDO']) }));
const SINCE = '2026-01-01';
const invited = (login: string, appointments: readonly object[]) => invite(house.service, login, appointments);

describe('what opens every case', () => {
  const today = systemClock.today();
  const alone = async (mutation: string, variables: object) => {
    const [[name, value] = ['', '']] = Object.entries(variables);
    const type = name === 'staffId' ? 'ID!' : `${mutation[0]?.toUpperCase() ?? ''}${mutation.slice(1)}Input!`;
    const { result } = await house.service.gql<{ result: { __typename: string; code?: string } }>(
      `mutation ($${name}: ${type}) { result: ${mutation}(${name}: $${name}) { __typename ... on UserError { code } } }`,
      { [name]: value },
      { as: 'people-admin' },
    );
    return result.code ?? result.__typename;
  };
  const counter = { role: 'COUNTER', from: SINCE };
  const program = { name: '写し', role: 'COUNTER', operations: ['{ cases { edges { cursor } } }'], until: today };

  it('is not done by the keeper of the accounts alone, whichever way: no key, no account, no office, no code, no hand-over', async () => {
    const [clerk, plain] = await Promise.all([
      invited('of-counter', [counter]),
      invited('of-suido', [{ role: 'DEPARTMENT', department: 'SUIDO', from: SINCE }]),
    ]);
    const moves = [{ appointmentId: clerk.staff.appointments[0]?.id, toStaffId: plain.staff.id }];
    for (const role of ['COUNTER', 'PRIVACY_OFFICER']) {
      const appointment = { role, from: '2999-01-01' };
      const input = { login: `new-${role.toLowerCase().replace('_', '-')}`, name: '新', appointments: [appointment] };
      expect(await alone('inviteStaff', { input })).toBe('SECOND_PERSON_NEEDED');
      // Nothing was left of it: the login name is free.
      expect(await alone('inviteStaff', { input })).toBe('SECOND_PERSON_NEEDED');
      expect(await alone('appoint', { input: { staffId: plain.staff.id, appointment } })).toBe('SECOND_PERSON_NEEDED');
    }
    const LAW = '{ departments { code } facts { name } }';
    const sneaking = [
      LAW,
      `${LAW} mutation { makeDestructionList { __typename } }`,
      '{ departments { code } case(id: 1) { id } }',
    ];
    for (const one of [
      program,
      { ...program, role: 'DEPARTMENT', department: 'SUIDO' },
      { ...program, operations: sneaking.slice(0, 2) },
      { ...program, operations: ['query { ...Any } fragment Any on Query { cases { edges { cursor } } }'] },
      { ...program, operations: sneaking.slice(2) },
    ])
      expect(await alone('createProgram', { input: one })).toBe('SECOND_PERSON_NEEDED');
    expect(await alone('renewInvitation', { staffId: clerk.staff.id })).toBe('SECOND_PERSON_NEEDED');
    expect(await alone('handOver', { input: { day: today, moves } })).toBe('SECOND_PERSON_NEEDED');
    expect(await alone('renewInvitation', { staffId: plain.staff.id })).toBe('InviteStaffSuccess');
    const [left] = await house.ground.superuser(
      `select count(*)::int as n from programs where name = '写し' union all select count(*)::int from appointments where staff_id = '${plain.staff.id}' and role <> 'department'`,
    );
    expect(left).toEqual({ n: 0 });
  });

  it('is done with the privacy officer’s consent, by each of these ways, and a colleague in the office already takes over alone', async () => {
    const [old, next] = await Promise.all([
      invited('c-old', [counter]),
      invited('c-next', [{ role: 'AUDITOR', from: SINCE }]),
    ]);
    const [moved] = old.staff.appointments;
    const handOver = (id: string | undefined, toStaffId: string) => ({
      day: today,
      moves: [{ appointmentId: id, toStaffId }],
    });
    expect((await withConsent(house.service, { handOver: handOver(moved?.id, next.staff.id) })).staff).toHaveLength(2);
    expect((await withConsent(house.service, { renewal: next.staff.id })).invitation?.code).toEqual(expect.any(String));
    const appointment = { role: 'PRIVACY_OFFICER', from: '2999-01-01' };
    await withConsent(house.service, { appointment: { staffId: next.staff.id, appointment } });
    const third = await invited('c-third', [counter]);
    const again = handOver(third.staff.appointments[0]?.id, next.staff.id);
    expect(await alone('handOver', { input: again })).toBe('HandOverSuccess');
    expect(await askedAccess(house.service, { handOver: { ...again, day: '2020-01-01' } })).toEqual({
      code: 'DAY_OUTSIDE',
    });
    expect(
      await askedAccess(house.service, {
        renewal: (await invited('aud', [{ role: 'AUDITOR', from: SINCE }])).staff.id,
      }),
    ).toEqual({ code: 'CONSENT_NOT_NEEDED' });
  });

  it('tells the officer what it is about, and is done once, by who asked, as it was asked', async () => {
    const { id = '' } = await askedAccess(house.service, { program }, '夜の取込みのため');
    const read = async (as: string) => {
      const { approvals } = await house.service.gql<{ approvals: { edges: { node: { id: string } }[] } }>(
        own('Approvals'),
        {},
        { as },
      );
      return approvals.edges.map(({ node }) => node).find((node) => node.id === id);
    };
    const about = {
      act: 'GRANT_ACCESS',
      state: 'WAITING',
      reason: '夜の取込みのため',
      askedBy: { role: 'PEOPLE_ADMIN' },
      access: {
        kind: 'PROGRAM',
        operations: program.operations,
        offices: [{ who: '写し', role: 'COUNTER', from: null, until: today }],
      },
    };
    expect(await read('privacy-officer')).toMatchObject(about);
    expect(await read('people-admin')).toMatchObject(about);
    for (const office of ['counter', 'department:SUIDO']) expect(await read(office)).toBeUndefined();
    expect(await grantedAccess(house.service, id)).toMatchObject({ code: 'APPROVAL_WAITING' });
    for (const office of ['counter', 'people-admin', 'people-admin#2'])
      expect((await decidedAccess(house.service, id, true, office)).decideApproval.code).toEqual(expect.any(String));
    expect((await decidedAccess(house.service, id)).decideApproval.approval?.state).toBe('APPROVED');
    expect(await grantedAccess(house.service, id, 'people-admin#2')).toMatchObject({
      code: 'APPROVAL_NOT_FOUND',
    });
    expect((await grantedAccess(house.service, id)).program?.key).toEqual(expect.any(String));
    expect(await grantedAccess(house.service, id)).toMatchObject({ code: 'APPROVAL_OVER' });
    const { id: unwanted = '' } = await askedAccess(house.service, { program });
    await decidedAccess(house.service, unwanted, false);
    expect(await grantedAccess(house.service, unwanted)).toMatchObject({ code: 'APPROVAL_OVER' });
    for (const none of [{}, { program, renewal: id }])
      expect(await askedAccess(house.service, none)).toEqual({ code: 'SUBJECT_MISSING' });
  });

  it('is shown to a keeper of the accounts of no case: other requests stand in no row of theirs', async () => {
    const seen = await house.ground.database.run({ municipality: 'demo-city', role: 'people-admin' }, (tx) =>
      tx.query(`select act from approvals where act <> 'grant-access'`),
    );
    expect(seen).toEqual([]);
  });
});

describe('the first privacy officer', () => {
  it('is invited by whoever runs the machine, as long as there is none who could agree to anything', async () => {
    const { database } = house.ground;
    const keys = house.service.get(KeyRing);
    const asOperator = (login: string) =>
      inviteOfficer(database, keys, systemClock, 'demo-city', { login, name: '責任 者' });
    await house.ground.superuser(
      `update appointments set from_on = '2025-12-01', until_on = '2026-01-01' where role = 'privacy-officer'`,
    );
    const [first, again] = [await asOperator('officer'), await asOperator('officer')];
    const visitor = new Visitor(await listening(house.service));
    expect(first).toMatchObject({ ok: true });
    await visitor.openAccount('officer', again.ok ? again.value : '', 'a quiet room upstairs');
    await visitor.signIn('officer', 'a quiet room upstairs');
    expect((await visitor.gql('{ me { name role } }')).data?.['me']).toEqual({
      name: '責任 者',
      role: 'PRIVACY_OFFICER',
    });
    expect(await asOperator('another')).toMatchObject({ ok: false, error: { code: 'OFFICER_STANDS' } });
    // Of a lost telephone of the only one.
    expect(await asOperator('officer')).toMatchObject({ ok: true });
    const acts = await house.ground.superuser(`select role from audit where act = 'invite-officer'`);
    expect(acts).toEqual([{ role: 'system' }, { role: 'system' }, { role: 'system' }]);
  });
});
