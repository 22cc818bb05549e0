import { withConsent } from '../../support/consent.js';
import { systemClock } from '../../../src/platform/clock.js';
import { useService } from '../../support/desk.js';
import { Visitor } from '../../support/front-door.js';
import { catalogueOf } from '../../support/service.js';
import { NewRows } from './rows.js';

// The authenticator's codes run with the real clock.
const house = useService(() =>
  Promise.resolve({ role: 'api', clock: systemClock, catalogue: catalogueOf(['SHIMIN', 'SUIDO']) }),
);
const PASSWORD = 'a long way to the office';
const SINCE = '2026-01-01';
let url = '';
let rows: NewRows;
let visitor: Visitor;
let id = '';

/** By two people where an appointment opens every case; what that wrote down is not looked at here. */
async function invited(login: string, appointments: readonly object[]) {
  const invitation = { login, name: login, appointments };
  const granted = await withConsent(house.service, { invitation });
  await rows.take();
  const [staff] = granted.staff;
  if (!staff || !granted.invitation) throw new Error('nobody was invited');
  return { code: granted.invitation.code, staff };
}
const acts = async () =>
  (await rows.take()).map(({ act, role, actor_id, department, code }) => [act, role, actor_id, department, code]);
async function aMinuteLater(): Promise<void> {
  await house.ground.superuser('update staff_credentials set second_used = null');
  visitor.aMinuteLater();
}

beforeAll(async () => {
  const { server } = house.service;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = address && typeof address === 'object' ? `http://127.0.0.1:${String(address.port)}` : '';
  rows = new NewRows(house.ground);
  visitor = new Visitor(url);
});

describe('at the door', () => {
  it('an account is opened with a row; a wrong code, a weak password leave one too', async () => {
    const { code, staff } = await invited('sakura', [
      { role: 'COUNTER', from: SINCE },
      { role: 'DEPARTMENT_LEAD', department: 'SUIDO', from: SINCE },
    ]);
    id = staff.id;
    await rows.take();
    await visitor.openAccount('sakura', 'AAAA-BBBB-CCCC', PASSWORD);
    expect(await acts()).toEqual([['open-account', 'sign-in', null, null, 'NOT_INVITED']]);
    await visitor.openAccount('sakura', code, 'short');
    expect(await acts()).toEqual([['open-account', 'sign-in', null, null, 'WEAK_PASSWORD']]);
    await visitor.post('/account/open', {
      login: 'sakura',
      invitation: code,
      password: PASSWORD,
      secret: 'JBSWY3DPEHPK3PXP',
      firstCode: '000000',
    });
    expect(await acts()).toEqual([['open-account', 'sign-in', id, null, 'WRONG_CODE']]);
    await visitor.openAccount('sakura', code, PASSWORD);
    expect(await acts()).toEqual([['open-account', 'sign-in', id, null, null]]);
  });

  it('who fails leaves the account that was meant if there is one, and never what was typed', async () => {
    await visitor.signIn('sakura', 'wrong password of 金糸雀', '000000');
    await new Visitor(url).signIn('my-password-by-mistake', 'x', '000000');
    expect(await acts()).toEqual([
      ['sign-in', 'sign-in', id, null, 'NOT_RECOGNISED'],
      ['sign-in', 'sign-in', null, null, 'NOT_RECOGNISED'],
    ]);
    const [all] = await house.ground.superuser(`select string_agg(a::text, ' ') as text from audit a`);
    expect(all?.['text']).not.toMatch(/金糸雀|my-password/);
  });

  it('who must wait leaves a row each time', async () => {
    const stranger = new Visitor(url);
    for (let attempt = 0; attempt < 5; attempt += 1) await stranger.signIn('sakura', 'guessing', '000000');
    await rows.take();
    await stranger.signIn('sakura', 'guessing', '000000');
    expect(await acts()).toEqual([['sign-in', 'sign-in', null, null, 'WAIT']]);
    await house.ground.superuser('delete from sign_in_attempts');
  });

  it('who comes in, takes up another appointment and goes leaves each in that office', async () => {
    await aMinuteLater();
    await visitor.signIn('sakura', PASSWORD);
    const page = await (await visitor.get('/sign-in')).text();
    const [, appointment = ''] = /name="appointment" value="([^"]+)"/.exec(page) ?? [];
    const [first, ...none] = await acts();
    expect([first?.[0], first?.[2], none]).toEqual(['sign-in', id, []]);
    await visitor.post('/act-as', { appointment: '00000000-0000-4000-8000-000000000000' });
    expect(await acts()).toEqual([['act-as', first?.[1], id, first?.[3], 'NOT_YOURS']]);
    await visitor.post('/act-as', { appointment });
    const [second] = await acts();
    expect(new Set([first?.[1], second?.[1]])).toEqual(new Set(['counter', 'department']));
    expect(second?.[0]).toBe('act-as');
    const gone = visitor.cookie;
    await visitor.post('/sign-out', {});
    expect(await acts()).toEqual([['sign-out', second?.[1], id, second?.[3], null]]);
    await visitor.post('/sign-out', {}, { cookie: gone });
    expect(await acts()).toEqual([]);
    await aMinuteLater();
    await visitor.signIn('sakura', PASSWORD);
    await rows.take();
    await visitor.post('/sign-out-everywhere', {});
    expect((await acts()).map(([act]) => act)).toEqual(['sign-out-everywhere']);
  });

  it('a workplace that is registered leaves a row, and one that is refused', async () => {
    const keeper = await house.service.headers({ as: 'people-admin' });
    const counter = await house.service.headers({ as: 'counter' });
    await rows.take();
    const fields = { label: '市民課 1番', department: 'SHIMIN' };
    await visitor.post('/workplace', fields, { cookie: keeper['cookie'] });
    await visitor.post('/workplace', { ...fields, department: 'NOWHERE' }, { cookie: keeper['cookie'] });
    await visitor.post('/workplace', fields, { cookie: counter['cookie'] });
    expect((await acts()).map(([act, role, , , code]) => [act, role, code])).toEqual([
      ['register-workplace', 'people-admin', null],
      ['register-workplace', 'people-admin', 'UNKNOWN_DEPARTMENT'],
      ['register-workplace', 'counter', 'NOT_ALLOWED'],
    ]);
  });
});
