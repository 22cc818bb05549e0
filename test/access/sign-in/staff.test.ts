import { systemClock } from '../../../src/platform/clock.js';
import { useService } from '../../support/desk.js';
import { eventually } from '../../support/eventually.js';
import { INVITE, invite, Visitor } from '../../support/front-door.js';
import { listening } from '../../support/listening.js';
import { watch } from '../../support/live.js';
import { withConsent } from '../../support/consent.js';
import { own } from '../../support/own-operations.js';
import { catalogueOf } from '../../support/service.js';

const house = useService(() =>
  Promise.resolve({ role: 'api', clock: systemClock, catalogue: catalogueOf(['SHIMIN', 'SUIDO', 'KOUKI']) }),
);
const SINCE = '2026-01-01';

let url = '';
beforeAll(async () => {
  url = await listening(house.service);
});

const invited = (login: string, appointments: readonly object[]) => invite(house.service, login, appointments);

describe('異動', () => {
  it('moves appointments on one day, all of them or none', async () => {
    const today = systemClock.today();
    const [old, next] = await Promise.all([
      invited('old-hand', [{ role: 'DEPARTMENT', department: 'SUIDO', from: SINCE }]),
      invited('new-hand', [{ role: 'COUNTER', from: SINCE }]),
    ]);
    const move = async (moves: readonly object[]) =>
      house.service.gql<{ handOver: { __typename: string; staff?: { login: string; appointments: object[] }[] } }>(
        `mutation ($input: HandOverInput!) { handOver(input: $input) { __typename ... on HandOverSuccess { staff { login appointments { department from until } } } } }`,
        { input: { day: today, moves } },
        { as: 'people-admin' },
      );
    const appointmentId = old.staff.appointments[0]?.id;
    const broken = await move([
      { appointmentId, toStaffId: next.staff.id },
      { appointmentId: 'nothing', toStaffId: next.staff.id },
    ]);
    expect(broken.handOver.__typename).toBe('NotFound');
    const { handOver } = await move([{ appointmentId, toStaffId: next.staff.id }]);
    const suido = handOver.staff?.map(({ login, appointments }) => [
      login,
      appointments.filter((one) => 'department' in one && one.department === 'SUIDO'),
    ]);
    expect(suido).toEqual([
      ['new-hand', [{ department: 'SUIDO', from: today, until: null }]],
      ['old-hand', [{ department: 'SUIDO', from: SINCE, until: expect.any(String) }]],
    ]);
  });

  it('keeps the last day of a deputy, and gives whoever follows after a term one without', async () => {
    const [day, next] = ['2026-12-01', await invited('deputy-next', [{ role: 'COUNTER', from: SINCE }])];
    const { staff } = await invited('deputy-old', [
      { role: 'DEPARTMENT', department: 'SUIDO', deputy: true, from: SINCE, until: '2027-03-31' },
      { role: 'DEPARTMENT', department: 'SHIMIN', deputy: true, from: SINCE, until: '2026-11-30' },
    ]);
    const { handOver } = await house.service.gql<{
      handOver: {
        staff: { login: string; appointments: { department: string; from: string; until: string | null }[] }[];
      };
    }>(
      `mutation ($input: HandOverInput!) { handOver(input: $input) { ... on HandOverSuccess { staff { login appointments { department from until } } } } }`,
      { input: { day, moves: staff.appointments.map(({ id }) => ({ appointmentId: id, toStaffId: next.staff.id })) } },
      { as: 'people-admin' },
    );
    const taken = handOver.staff.find(({ login }) => login === 'deputy-next')?.appointments ?? [];
    expect(
      taken
        .filter(({ from }) => from === day)
        .map(({ department, until }) => [department, until])
        .sort(),
    ).toEqual([
      ['SHIMIN', null],
      ['SUIDO', '2027-03-31'],
    ]);
  });

  it('gives the keeper of the accounts nothing by their own hand', async () => {
    const [me] = await house.ground.superuser(
      `select s.id from staff s join appointments a on a.staff_id = s.id where a.role = 'people-admin' limit 1`,
    );
    const { staff } = await invited('leaves-work', [{ role: 'COUNTER', from: SINCE }]);
    const refused = async (mutation: string, input: object) =>
      house.service.gql(
        `mutation ($input: ${mutation[0]?.toUpperCase() ?? ''}${mutation.slice(1)}Input!) { result: ${mutation}(input: $input) { __typename ... on UserError { code } } }`,
        { input },
        { as: 'people-admin' },
      );
    const yourself = { result: { __typename: 'NotPossible', code: 'YOURSELF' } };
    expect(await refused('appoint', { staffId: me?.['id'], appointment: { role: 'COUNTER', from: SINCE } })).toEqual(
      yourself,
    );
    const moves = [{ appointmentId: staff.appointments[0]?.id, toStaffId: me?.['id'] }];
    expect(await refused('handOver', { day: systemClock.today(), moves })).toEqual(yourself);
  });
});

describe('how many can answer for a department', () => {
  const staffing = async (as: string) => {
    const read = { as, 'accept-language': 'en' };
    type Line = { code: string; name: string; people: number; tooFew: boolean };
    const found = await house.service.gql<{ staffing: Line[] }>(own('Staffing'), {}, read);
    return found.staffing;
  };
  const lineOf = async (code: string) => (await staffing('people-admin')).find((line) => line.code === code);

  it('counts a person once, today only, and no account that is closed; fewer than two are too few', async () => {
    await house.ground.superuser(`update appointments set until_on = '2026-01-01' where department = 'KOUKI'`);
    expect(await lineOf('KOUKI')).toMatchObject({ people: 0, tooFew: true });
    const of = (given: object) => ({ role: 'DEPARTMENT', department: 'KOUKI', from: SINCE, ...given });
    await invited('twice', [of({}), of({ role: 'DEPARTMENT_LEAD' }), of({ deputy: true })]);
    await invited('later', [of({ from: '2999-01-01' })]);
    await invited('before', [of({ until: '2026-01-31' })]);
    expect(await lineOf('KOUKI')).toMatchObject({ people: 1, tooFew: true });
    const { staff } = await invited('second', [of({})]);
    expect(await lineOf('KOUKI')).toMatchObject({ people: 2, tooFew: false });
    await house.service.gql(own('CloseStaff'), { staffId: staff.id }, { as: 'people-admin' });
    expect(await lineOf('KOUKI')).toMatchObject({ people: 1, tooFew: true });
  });

  it('is told to the keeper of all departments, to a department of itself, to nobody else', async () => {
    expect((await staffing('people-admin')).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['SHIMIN', 'SUIDO', 'KOUKI']),
    );
    expect((await staffing('department-lead:SUIDO')).map(({ code }) => code)).toEqual(['SUIDO']);
    const { body } = await house.service.raw(own('Staffing'), {}, { as: 'counter' });
    expect(body.errors?.[0]?.extensions?.['code']).toBe('NOT_ALLOWED');
  });
});

describe('another program', () => {
  const CREATE = `mutation ($input: CreateProgramInput!) { result: createProgram(input: $input) { __typename ... on CreateProgramSuccess { key program { id operations } } ... on UserError { code path } } }`;
  const QUERY = '{ departments { code } }';
  const create = async (given: object) =>
    (
      await house.service.gql<{ result: { key?: string; program?: { id: string }; code?: string; path?: string[] } }>(
        CREATE,
        { input: program(given) },
        { as: 'people-admin' },
      )
    ).result;
  const program = (given: object) => ({
    name: '住記連携',
    role: 'COUNTER',
    operations: [QUERY],
    until: systemClock.today(),
    ...given,
  });
  /** It reads cases. */
  const withCases = async (given: object) => {
    const granted = await withConsent(house.service, { program: program(given) });
    return { key: granted.program?.key, id: granted.program?.program.id };
  };
  const asProgram = (key: string | undefined, query: string) =>
    house.service.raw(query, {}, { as: 'nobody', authorization: `Bearer ${key ?? ''}` });

  it('sends what it was registered for, and nothing else', async () => {
    const { key } = await create({});
    expect((await asProgram(key, QUERY)).status).toBe(200);
    expect((await asProgram(key, `\r\n${QUERY} `)).status).toBe(200);
    const other = await asProgram(key, '{ cases { edges { cursor } } }');
    expect([other.status, other.body.errors?.[0]?.extensions?.['code']]).toEqual([403, 'OPERATION_NOT_REGISTERED']);
  });

  it('is nobody once its key is revoked or over; the key itself stands nowhere', async () => {
    const { key, program: made } = await create({});
    const [rows] = await Promise.all([house.ground.superuser('select programs::text as row from programs')]);
    for (const { row } of rows) expect(String(row)).not.toContain(key);
    await house.service.gql(
      'mutation ($id: ID!) { revokeProgram(programId: $id) { __typename } }',
      { id: made?.id },
      { as: 'people-admin' },
    );
    expect((await asProgram(key, QUERY)).status).toBe(401);
    const { key: short } = await create({});
    await house.ground.superuser(`update programs set until_on = '2026-01-01'`);
    expect((await asProgram(short, QUERY)).status).toBe(401);
  });

  it('hears nothing more within five seconds of being revoked', async () => {
    const WATCH =
      'subscription ($id: ID!) { event: caseProgress(caseId: $id) { asked answered needsPerson settled case { id status version } } }';
    const { key, id: programId } = await withCases({ operations: [WATCH] });
    const id = await house.desk.register();
    const live = await watch(house.service, id, { as: 'nobody', authorization: `Bearer ${key ?? ''}` });
    await eventually(() => expect(live.last()).toBeDefined());
    await house.service.gql(
      'mutation ($id: ID!) { revokeProgram(programId: $id) { __typename } }',
      { id: programId },
      { as: 'people-admin' },
    );
    await eventually(() => expect(live.ended()).toBe(true), 5_000);
  }, 20_000);

  it.each([
    [{ role: 'AUDITOR' }, 'role'],
    [{ role: 'DEPARTMENT' }, 'department'],
    [{ operations: ['{'] }, 'operations'],
    [{ operations: [] }, 'operations'],
    [{ until: '2020-01-01' }, 'until'],
    [{ until: '2099-01-01' }, 'until'],
    [{ name: ' ' }, 'name'],
  ])('is not made from %j', async (given, field) => {
    expect(await create(given)).toMatchObject({ code: 'BAD_PROGRAM', path: ['input', field] });
  });
});

describe('accounts', () => {
  it('are the business of their keeper alone', async () => {
    for (const office of [
      'counter',
      'department:SHIMIN',
      'department-lead:SHIMIN',
      'catalogue-admin',
      'privacy-officer',
      'auditor',
    ]) {
      const listed = await house.service.raw('{ staff { edges { cursor } } programs { id } }', {}, { as: office });
      expect(listed.body.errors?.[0]?.extensions?.['code']).toBe('NOT_ALLOWED');
      const made = await house.service.gql<{ result: { code: string } }>(
        INVITE,
        { input: { login: 'x-y', name: 'x', appointments: [{ role: 'AUDITOR', from: SINCE }] } },
        { as: office },
      );
      expect(made.result.code).toBe('NOT_ALLOWED');
    }
  });

  it.each([
    [{ login: 'だれか' }, 'BAD_LOGIN'],
    [{ name: '' }, 'BAD_NAME'],
    [{ appointments: [] }, 'NO_APPOINTMENT'],
    [{ appointments: [{ role: 'DEPARTMENT', from: SINCE }] }, 'DEPARTMENT_OR_NOT'],
    [{ appointments: [{ role: 'COUNTER', department: 'SUIDO', from: SINCE }] }, 'DEPARTMENT_OR_NOT'],
    [{ appointments: [{ role: 'DEPARTMENT', department: 'MARS', from: SINCE }] }, 'UNKNOWN_DEPARTMENT'],
    [{ appointments: [{ role: 'COUNTER', from: SINCE, until: '2025-01-01' }] }, 'DAY_OUTSIDE'],
  ])('are not made from %j', async (given, code) => {
    const input = { login: 'somebody', name: '誰か', appointments: [{ role: 'COUNTER', from: SINCE }], ...given };
    const { result } = await house.service.gql<{ result: { code: string } }>(INVITE, { input }, { as: 'people-admin' });
    expect(result.code).toBe(code);
  });

  it('have no easy password', async () => {
    const { code } = await invited('weak', [{ role: 'COUNTER', from: SINCE }]);
    for (const password of ['short', 'aaaaaaaaaaaaaaaa', 'weak-weak-weak-1'])
      expect(await new Visitor(url).openAccount('weak', code, password)).toContain('12文字以上で');
  });
});
