import { invite, Visitor } from '../../support/front-door.js';
import { useService } from '../../support/desk.js';
import { eventually } from '../../support/eventually.js';
import { watch } from '../../support/live.js';
import { systemClock } from '../../../src/platform/clock.js';
import { KeyRing } from '../../../src/access/sealing.js';
import { Attempts } from '../../../src/access/staff/attempts.js';
import { atTheDoor } from '../../../src/access/staff/sessions.js';
import { FIRST_LOGIN, inviteFirst } from '../../../src/access/staff/first-account.js';
import { listening } from '../../support/listening.js';
import { catalogueOf } from '../../support/service.js';

// The authenticator's codes run with the real clock.
const house = useService(() =>
  Promise.resolve({ role: 'api', clock: systemClock, catalogue: catalogueOf(['SHIMIN', 'SUIDO', 'KOKUHO']) }),
);
const PASSWORD = 'a long way to the office';

let url = '';
beforeAll(async () => {
  url = await listening(house.service);
});

const invited = (login: string, appointments: readonly object[]) => invite(house.service, login, appointments);
const SINCE = '2026-01-01';
async function working(login: string, appointments: readonly object[] = [{ role: 'COUNTER', from: SINCE }]) {
  const { code, staff } = await invited(login, appointments);
  const visitor = new Visitor(url);
  await visitor.openAccount(login, code, PASSWORD);
  const { status } = await visitor.signIn(login, PASSWORD);
  expect(status).toBe(303);
  return { visitor, staff };
}
/** Time passes for the authenticator. */
async function aMinuteLater(visitor: Visitor): Promise<void> {
  await house.ground.superuser('update staff_credentials set second_used = null');
  visitor.aMinuteLater();
}
const me = async (visitor: Visitor) => (await visitor.gql('{ me { name role department } }')).data?.['me'];
const isIn = async (visitor: Visitor) => (await visitor.gql('{ departments { code } }')).errors === undefined;

describe('the first account', () => {
  it('is opened with a code that the start prints, anew at each start until somebody is in', async () => {
    const { database } = house.ground;
    const keys = house.service.get(KeyRing);
    const first = await inviteFirst(database, keys, systemClock, 'demo-city');
    const second = await inviteFirst(database, keys, systemClock, 'demo-city');
    const visitor = new Visitor(url);
    expect(await visitor.openAccount(FIRST_LOGIN, first ?? '', PASSWORD)).toContain('番号が合わない');
    expect(await visitor.openAccount(FIRST_LOGIN, second ?? '', PASSWORD)).toContain('準備ができました');
    expect(await inviteFirst(database, keys, systemClock, 'demo-city')).toBeNull();
    await visitor.signIn(FIRST_LOGIN, PASSWORD);
    expect(await me(visitor)).toEqual({ name: 'admin', role: 'PEOPLE_ADMIN', department: null });
  });
});

describe('who signs in', () => {
  it('acts in the appointment, and no cookie of the browser can be read by a script', async () => {
    const { visitor } = await working('sakura');
    expect(await me(visitor)).toEqual({ name: 'sakura さん', role: 'COUNTER', department: null });
    await aMinuteLater(visitor);
    const again = await visitor.signIn('sakura', PASSWORD);
    for (const line of again.headers.getSetCookie()) expect(line).toMatch(/; HttpOnly; SameSite=Strict$/);
    expect(again.headers.getSetCookie()).toHaveLength(2);
  });

  it('is told the same, whatever of it was wrong', async () => {
    const { visitor } = await working('momiji');
    const sentences = await Promise.all(
      [
        new Visitor(url).signIn('nobody-at-all', PASSWORD, '123456'),
        visitor.signIn('momiji', 'another password', visitor.code()),
        visitor.signIn('momiji', PASSWORD, '000000'),
      ].map(async (answer) => {
        const response = await answer;
        return [response.status, (await response.text()).replace(/value="[^"]*"/, '')];
      }),
    );
    expect(new Set(sentences.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(sentences[0]).toEqual([401, expect.stringContaining('どれかが合いません')]);
  });

  it('can use a code of the authenticator once only', async () => {
    const { visitor } = await working('tsubaki');
    await aMinuteLater(visitor);
    const code = visitor.code();
    expect((await visitor.signIn('tsubaki', PASSWORD, code)).status).toBe(303);
    expect((await visitor.signIn('tsubaki', PASSWORD, code)).status).toBe(401);
  });

  it('waits after five attempts that did not fit, but nobody else and no known computer does', async () => {
    const { visitor } = await working('ume');
    const stranger = new Visitor(url);
    await aMinuteLater(visitor);
    for (let attempt = 0; attempt < 5; attempt += 1) await stranger.signIn('ume', 'guessing', '000000');
    expect((await stranger.signIn('ume', PASSWORD, visitor.code())).status).toBe(429);
    await aMinuteLater(visitor);
    expect((await visitor.signIn('ume', PASSWORD)).status).toBe(303);
    await working('sumire');
  });

  it('does not wait because somebody who looked at the clock later came first', async () => {
    const attempts = new Attempts(house.service.get(KeyRing), 'demo-city');
    const source = { login: 'asagao', device: null, address: '192.0.2.1' };
    const waits = (now: string) =>
      house.ground.database.run(atTheDoor('demo-city'), async (tx) => {
        const wait = await attempts.mustWait(tx, source, now);
        await attempts.failed(tx, source, now);
        return wait;
      });
    expect(await waits('2026-11-22T00:00:01Z')).toBe(false);
    expect(await waits('2026-11-22T00:00:00Z')).toBe(false);
  });

  it('is counted by the /64 of IPv6, and at one login all together, once an hour, which locks nobody out', async () => {
    const attempts = new Attempts(house.service.get(KeyRing), 'demo-city');
    const now = '2026-11-22T00:00:00Z';
    const tried = (address: string, login = 'nadeshiko') =>
      house.ground.database.run(atTheDoor('demo-city'), async (tx) => {
        const source = { login, device: null, address };
        const wait = await attempts.mustWait(tx, source, now);
        return { wait, many: await attempts.failed(tx, source, now) };
      });
    const many: boolean[] = [];
    for (let one = 1; one <= 6; one += 1) many.push((await tried(`2001:db8:0:1::${String(one)}`)).many);
    expect((await tried('2001:db8:0:1:ffff::9')).wait).toBe(true);
    for (let one = 8; one <= 21; one += 1) many.push((await tried(`192.0.2.${String(one)}`)).many);
    expect(many.filter(Boolean)).toHaveLength(1);
    expect(await tried('192.0.2.99')).toEqual({ wait: false, many: false });
  });

  it('gets a new session: one that was planted in the browser is worth nothing', async () => {
    const { visitor: attacker } = await working('ibara');
    const planted = attacker.cookie;
    const { code } = await invited('yuri', [{ role: 'COUNTER', from: SINCE }]);
    const victim = new Visitor(url);
    await victim.openAccount('yuri', code, PASSWORD);
    const response = await victim.post(
      '/sign-in',
      { login: 'yuri', password: PASSWORD, code: victim.code() },
      { cookie: planted },
    );
    expect(response.status).toBe(303);
    expect(await isIn(attacker)).toBe(false);
    expect(await me(victim)).toMatchObject({ name: 'yuri さん' });
  });
});

describe('a session', () => {
  it('ends with the sign-out, in this browser or in all of them', async () => {
    const { visitor } = await working('kiku');
    const stolen = visitor.cookie;
    const out = await visitor.post('/sign-out', {});
    expect(out.headers.get('clear-site-data')).toBe('"cache", "storage"');
    const thief = await house.service.raw('{ departments { code } }', {}, { as: 'nobody', cookie: stolen });
    expect(thief.status).toBe(401);
    await aMinuteLater(visitor);
    await visitor.signIn('kiku', PASSWORD);
    const second = visitor.cookie;
    await visitor.signIn('kiku', PASSWORD);
    await visitor.post('/sign-out-everywhere', {});
    for (const cookie of [second, visitor.cookie])
      expect((await house.service.raw('{ departments { code } }', {}, { as: 'nobody', cookie })).status).toBe(401);
  });

  it('ends after the idle time of its role, and at the latest after twelve hours', async () => {
    const { visitor } = await working('fuji');
    await house.ground.superuser(`update sessions set seen_at = seen_at - interval '29 minutes'`);
    expect(await isIn(visitor)).toBe(true);
    await house.ground.superuser(
      `update sessions set seen_at = seen_at - interval '31 minutes' where idle_minutes = 30`,
    );
    expect(await isIn(visitor)).toBe(false);
    const { visitor: busy } = await working('hagi');
    await house.ground.superuser(`update sessions set ends_at = now() where idle_minutes = 30`);
    expect(await isIn(busy)).toBe(false);
  });

  it('takes its live updates along within five seconds', async () => {
    const { visitor } = await working('ran');
    const id = await house.desk.register();
    const live = await watch(house.service, id, { as: 'nobody', cookie: visitor.cookie });
    await eventually(() => expect(live.last()).toBeDefined());
    await visitor.post('/sign-out', {});
    await eventually(() => expect(live.ended()).toBe(true), 5_000);
  }, 20_000);

  it('goes on in another appointment of the same person, under another token', async () => {
    const { visitor } = await working('kaede', [
      { role: 'DEPARTMENT', department: 'SUIDO', from: SINCE },
      { role: 'DEPARTMENT_LEAD', department: 'SHIMIN', deputy: true, from: SINCE },
      { role: 'COUNTER', from: SINCE, until: '2026-01-31' },
    ]);
    const before = visitor.cookie;
    const page = await (await visitor.get('/sign-in')).text();
    const offered = [...page.matchAll(/name="appointment" value="([^"]+)">([^<]+)</g)].map(([, id, label]) => ({
      id,
      label,
    }));
    // The one that is over is not offered.
    expect(offered).toHaveLength(1);
    await visitor.post('/act-as', { appointment: offered[0]?.id ?? '' });
    expect(await me(visitor)).toMatchObject({
      role: offered[0]?.label?.includes('責任者') === true ? 'DEPARTMENT_LEAD' : 'DEPARTMENT',
    });
    expect((await house.service.raw('{ departments { code } }', {}, { as: 'nobody', cookie: before })).status).toBe(
      401,
    );
  });

  it('of a closed account, or of an appointment that has ended, is nobody’s', async () => {
    const { visitor, staff } = await working('kuri');
    await house.service.gql(
      `mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { __typename ... on UserError { message } } }`,
      { input: { appointmentId: staff.appointments[0]?.id, lastDay: SINCE } },
      { as: 'people-admin' },
    );
    expect(await isIn(visitor)).toBe(false);
    const { visitor: other, staff: closing } = await working('matsu');
    await house.service.gql(
      `mutation ($id: ID!) { closeStaff(staffId: $id) { __typename } }`,
      { id: closing.id },
      { as: 'people-admin' },
    );
    expect(await isIn(other)).toBe(false);
    expect((await other.signIn('matsu', PASSWORD)).status).toBe(401);
  });
});

describe('where the city has no directory in its settings', () => {
  it('nothing of it is there', async () => {
    for (const page of ['/sign-in', '/account'])
      expect(await (await fetch(url + page)).text()).not.toContain('directory');
    for (const page of ['/sign-in/directory', '/sign-in/directory/back?state=x', '/account/directory'])
      expect((await fetch(url + page, { redirect: 'manual' })).status).toBe(404);
  });
});

describe('a form of another site', () => {
  it.each([
    [{ origin: 'https://elsewhere.example' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 401],
  ])('with %j is answered %i', async (headers, status) => {
    expect((await new Visitor(url).post('/sign-in', { login: 'a', password: 'b', code: '' }, headers)).status).toBe(
      status,
    );
  });

  it('is not read where it says one thing twice, or hides it in the address', async () => {
    const send = (path: string, body: string) =>
      fetch(url + path, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body });
    expect((await send('/sign-in', 'login=a&login=b&password=c&code=')).status).toBe(400);
    expect((await send('/sign-in', 'login[x]=a&password=c&code=')).status).toBe(401);
    const { visitor } = await working('aoi');
    await aMinuteLater(visitor);
    const inAddress = `/sign-in?login=aoi&password=${encodeURIComponent(PASSWORD)}&code=${visitor.code()}`;
    expect((await send(inAddress, '')).status).toBe(401);
  });

  it('finds pages that run no script, load nothing from elsewhere and stand in no frame', async () => {
    const response = await fetch(`${url}/sign-in`);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`default-src 'none'`);
    expect(policy).toContain(`frame-ancestors 'none'`);
    expect(policy).not.toContain('unsafe');
    expect(await response.text()).not.toMatch(/<script|style=|https?:/);
  });
});

describe('a registered workplace', () => {
  it('is the second factor of whoever opened their account there, and of nobody elsewhere', async () => {
    const keeper = new Visitor(url);
    const browser = new Visitor(url);
    const { visitor } = await working('minori', [{ role: 'PEOPLE_ADMIN', from: SINCE }]);
    const numbered = await visitor.post('/workplace', { label: '123456789018', department: '' });
    expect(await numbered.text()).toContain('マイナンバー');
    await visitor.post('/workplace', { label: '市民課 1番', department: 'SHIMIN' });
    const workplace = /yorisoi-workplace=([^;]+)/.exec(visitor.cookie)?.[0] ?? '';
    const { code } = await invited('nazuna', [{ role: 'DEPARTMENT', department: 'SHIMIN', from: SINCE }]);
    const page = await (
      await browser.post('/account', { login: 'nazuna', invitation: code }, { cookie: workplace })
    ).text();
    expect(page).toContain('認証アプリは要りません');
    await browser.post(
      '/account/open',
      { login: 'nazuna', invitation: code, password: PASSWORD },
      { cookie: workplace },
    );
    const fields = { login: 'nazuna', password: PASSWORD, code: '' };
    expect((await browser.post('/sign-in', fields, { cookie: workplace })).status).toBe(303);
    expect((await keeper.post('/sign-in', fields)).status).toBe(401);
  });
});

describe('what proves who somebody is', () => {
  it('is read at the door and by no office, not even the keeper’s', async () => {
    for (const role of ['people-admin', 'counter', 'department', 'privacy-officer', 'auditor', 'system']) {
      const context = { municipality: 'demo-city', role };
      const read = (table: string) =>
        house.ground.database.run(context, (tx) => tx.query(`select 1 from ${table}`), { readOnly: true });
      expect(await read('staff_credentials')).toEqual([]);
      expect(await read('sign_in_attempts')).toEqual([]);
    }
  });

  it('may be a printed password in a fictional city only', async () => {
    const insert = house.ground.database.pipelined({ municipality: 'demo-city', role: 'sign-in' }, [
      {
        sql: `insert into staff_credentials (municipality_id, staff_id, password, second_kind) select municipality_id, id, 'x', 'demo' from staff limit 1`,
      },
    ]);
    await expect(insert).rejects.toThrow(/row-level security/);
    await expect(
      house.ground.database.pipelined({ municipality: 'demo-city', role: 'sign-in' }, [
        { sql: 'update municipalities set demo = true' },
      ]),
    ).rejects.toThrow(/permission denied/);
  });
});
