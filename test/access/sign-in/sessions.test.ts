import { z } from 'zod';
import { Forgetting, KEPT_DAYS } from '../../../src/access/staff/forgetting.js';
import { systemClock } from '../../../src/platform/clock.js';
import { useService } from '../../support/desk.js';
import { invite, Visitor } from '../../support/front-door.js';
import { listening } from '../../support/listening.js';
import { own } from '../../support/own-operations.js';
import { catalogueOf } from '../../support/service.js';
import { NewRows } from '../audit/rows.js';

// The authenticator's codes run with the real clock.
const house = useService(() =>
  Promise.resolve({ role: 'api', clock: systemClock, catalogue: catalogueOf(['SHIMIN', 'SUIDO']) }),
);
const PASSWORD = 'a long way to the office';
const EDGE =
  'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

let url = '';
let rows: NewRows;
beforeAll(async () => {
  url = await listening(house.service);
  rows = new NewRows(house.ground);
});

/** Somebody signed in twice: here with Edge, and in another browser. */
async function inTwoPlaces(login: string) {
  const { code, staff } = await invite(house.service, login, [{ role: 'COUNTER', from: '2026-01-01' }]);
  const here = new Visitor(url);
  const there = new Visitor(url);
  await here.openAccount(login, code, PASSWORD);
  await here.post('/sign-in', { login, password: PASSWORD, code: here.code() }, { 'user-agent': EDGE });
  await house.ground.superuser('update staff_credentials set second_used = null');
  here.aMinuteLater();
  await there.post('/sign-in', { login, password: PASSWORD, code: here.code() }, { 'user-agent': FIREFOX });
  expect([await isIn(here.cookie), await isIn(there.cookie)]).toEqual([true, true]);
  return { here, there, staff };
}
const isIn = async (cookie: string) =>
  (await house.service.raw('{ departments { code } }', {}, { as: 'nobody', cookie })).status === 200;
const listOf = async (visitor: Visitor) => {
  const page = await (await visitor.get('/sessions', { 'accept-language': 'ja' })).text();
  const lines = [...page.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, line = '']) => line.replace(/\s+/g, ' '));
  return { page, lines, ids: [...page.matchAll(/name="id" value="([^"]+)"/g)].map(([, id = '']) => id) };
};
const asKeeper = (operation: string, variables: object) =>
  house.service.raw(own(operation), variables, { as: 'people-admin' });

describe('whoever is signed in', () => {
  it('sees where: the office, the family of the browser, since when and when last, and no address', async () => {
    const { here } = await inTwoPlaces('sakura');
    expect(await (await here.get('/sign-in')).text()).toContain('href="/sessions"');
    const { page, lines, ids } = await listOf(here);
    const minute = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d`;
    expect(lines).toEqual([
      expect.stringMatching(new RegExp(`おくやみ窓口・Edge。${minute} から（最後に使ったのは ${minute}）.*この画面`)),
      expect.stringMatching(new RegExp(`おくやみ窓口・Firefox。${minute} から`)),
    ]);
    expect(ids).toHaveLength(1);
    expect(page).not.toMatch(/127\.0\.0\.1|Mozilla|Windows/);
    const [kept] = await house.ground.superuser(`select string_agg(s::text, ' ') as text from sessions s`);
    expect(kept?.['text']).not.toMatch(/127\.0\.0\.1|Mozilla|Windows/);
  });

  it('ends one of them, or all the others; never one of somebody else', async () => {
    const { here, there } = await inTwoPlaces('momiji');
    const { here: stranger } = await inTwoPlaces('ume');
    const [id = ''] = (await listOf(here)).ids;
    await rows.take();
    expect((await stranger.post('/sessions/end', { id })).headers.get('location')).toBe('/sessions');
    expect(await isIn(there.cookie)).toBe(true);
    await here.post('/sessions/end', { id });
    expect([await isIn(there.cookie), await isIn(here.cookie)]).toEqual([false, true]);
    const written = (await rows.take()).filter(({ act }) => act !== 'request');
    expect(written.map(({ act, outcome, code }) => [act, outcome, code])).toEqual([
      ['end-session', 'refused', 'NOT_YOURS'],
      ['end-session', 'done', null],
    ]);
    await stranger.post('/sessions/end-others', {});
    const { lines, page } = await listOf(stranger);
    expect([lines.length, page.includes('end-others')]).toEqual([1, false]);
    expect((await rows.take()).map(({ act, outcome }) => [act, outcome])).toEqual([['end-other-sessions', 'done']]);
  });

  it('stays in by a hand alone: what a screen asks by itself keeps nobody, however often it does', async () => {
    const { here } = await inTwoPlaces('yuri');
    const rest = async (by?: string) => {
      const said: unknown = await (await here.post('/sign-in/here', by === undefined ? {} : { by })).json();
      return z.object({ who: z.string().nullable(), closesIn: z.number() }).parse(said);
    };
    const later = (minutes: number) =>
      house.ground.superuser(
        `update sessions set seen_at = seen_at - make_interval(mins => $1) where idle_minutes = 30`,
        [minutes],
      );
    const { who, closesIn } = await rest();
    expect(who).toEqual(expect.any(String));
    expect(closesIn).toBeGreaterThan(29 * 60);
    await later(20);
    // Neither says that a hand was there; a word that is none is none.
    expect(await isIn(here.cookie)).toBe(true);
    expect((await here.post('/sign-in/here', { by: 'other' })).status).toBe(400);
    const asked = await rest();
    expect([asked.who, asked.closesIn <= 10 * 60, asked.closesIn > 8 * 60]).toEqual([who, true, true]);
    // Nor does another site in this browser.
    expect((await here.post('/sign-in/here', { by: 'hand' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await rest()).closesIn).toBeLessThanOrEqual(10 * 60);
    expect((await rest('hand')).closesIn).toBeGreaterThan(29 * 60);
    await later(20);
    await here.get('/sessions');
    expect((await rest()).closesIn).toBeGreaterThan(29 * 60);
    await later(31);
    expect(await rest('hand')).toEqual({ who: null, closesIn: 0 });
    expect(await isIn(here.cookie)).toBe(false);
    expect(await (await new Visitor(url).post('/sign-in/here', { by: 'hand' })).json()).toEqual({
      who: null,
      closesIn: 0,
    });
  });

  it('is the only one: without a session there is no list, and a form of another site ends nothing', async () => {
    const nobody = new Visitor(url);
    for (const answer of [
      await nobody.get('/sessions'),
      await nobody.post('/sessions/end', { id: 'x' }),
      await nobody.post('/sessions/end-others', {}),
    ])
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in']);
    const { here, there } = await inTwoPlaces('tsubaki');
    for (const path of ['/sessions/end', '/sessions/end-others'])
      expect((await here.post(path, {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(await isIn(there.cookie)).toBe(true);
  });
});

describe('the keeper of the accounts', () => {
  // Whoever ends everybody's sessions ends those of this test as well.
  afterEach(() => house.ground.superuser(`update sessions set ended_at = null where ends_at > '2199-01-01'`));

  it('ends every session of one person, who may sign in anew', async () => {
    const { here, there, staff } = await inTwoPlaces('kiku');
    const { here: other } = await inTwoPlaces('fuji');
    const { body } = await asKeeper('EndSessions', { staffId: staff.id });
    expect(body.data).toEqual({ endSessions: { ended: 2 } });
    expect([await isIn(here.cookie), await isIn(there.cookie), await isIn(other.cookie)]).toEqual([false, false, true]);
    await house.ground.superuser('update staff_credentials set second_used = null');
    here.aMinuteLater();
    expect((await here.signIn('kiku', PASSWORD)).status).toBe(303);
  });

  it('finds nobody under an id that is no open account, and says why everybody is signed out', async () => {
    const { body } = await asKeeper('EndSessions', { staffId: 'nobody' });
    expect(body.data).toMatchObject({ endSessions: { code: 'STAFF_NOT_FOUND' } });
    for (const reason of [' ', 'x'.repeat(201), '番号 1234 5678 9018'])
      expect((await asKeeper('EndAllSessions', { input: { reason } })).body.data).toMatchObject({
        endAllSessions: { code: 'NO_REASON', message: expect.stringContaining('理由') },
      });
  });

  it('ends those of the whole staff, the own one too; the reason is read in the audit, and by nobody in the database', async () => {
    const { here, there } = await inTwoPlaces('hagi');
    const keeper = await house.service.headers({ as: 'people-admin#2' });
    const reason = '金糸雀が庁舎の外で見つかったため';
    const answer = await house.service.raw(own('EndAllSessions'), { input: { reason } }, { as: 'people-admin#2' });
    expect(answer.body.data).toMatchObject({ endAllSessions: { ended: expect.any(Number) } });
    for (const cookie of [here.cookie, there.cookie, keeper['cookie'] ?? '']) expect(await isIn(cookie)).toBe(false);
    const read = `{ audit(first: 5) { edges { node { act reason count by { role } } } } }`;
    const { audit } = await house.service.gql<{ audit: { edges: { node: { act: string } }[] } }>(
      read,
      {},
      { as: 'auditor' },
    );
    expect(audit.edges.map(({ node }) => node).find(({ act }) => act === 'endAllSessions')).toMatchObject({
      reason,
      by: { role: 'people-admin' },
    });
    const [kept] = await house.ground.superuser(`select string_agg(a::text, ' ') as text from audit a`);
    expect(kept?.['text']).not.toContain('金糸雀');
  });
});

describe('what has long been over', () => {
  it('is deleted, and nothing that counts still: sessions, attempts, invitations', async () => {
    const { here, there } = await inTwoPlaces('ran');
    await there.post('/sign-out', {});
    await there.signIn('ran', 'guessing guessing', '000000');
    await invite(house.service, 'aoi', [{ role: 'COUNTER', from: '2026-01-01' }]);
    const count = async () => {
      const of = (table: string) =>
        `(select count(*)::int from ${table} t join staff s on s.id = t.staff_id where s.login in ('ran', 'aoi'))`;
      const [row] = await house.ground.superuser(
        `select ${of('sessions')} as sessions, ${of('invitations')} as invitations, (select count(*)::int from sign_in_attempts) as attempts`,
      );
      return row;
    };
    const forgetting = house.service.get(Forgetting);
    await house.ground.superuser(`delete from sign_in_attempts where failures = 0`);
    const { attempts } = z.object({ attempts: z.number() }).parse(await count());
    expect(attempts).toBeGreaterThan(0);
    const ago = (days: number) => `now() - interval '${String(days)} days'`;
    const of = `staff_id in (select id from staff where login in ('ran', 'aoi'))`;
    await house.ground.superuser(
      `update sessions set ended_at = ${ago(KEPT_DAYS.sessions - 1)} where ended_at is not null and ${of}`,
    );
    await house.ground.superuser(`update invitations set until_at = ${ago(KEPT_DAYS.invitations - 1)} where ${of}`);
    await forgetting.forgetOld();
    expect(await count()).toEqual({ sessions: 2, invitations: 1, attempts });
    await house.ground.superuser(
      `update sessions set ended_at = ${ago(KEPT_DAYS.sessions + 1)} where ended_at is not null and ${of}`,
    );
    await house.ground.superuser(`update invitations set until_at = ${ago(KEPT_DAYS.invitations + 1)} where ${of}`);
    await house.ground.superuser(`update sign_in_attempts set failed_at = ${ago(2)}, wait_until = ${ago(2)}`);
    await forgetting.forgetOld();
    expect(await count()).toEqual({ sessions: 1, invitations: 0, attempts: 0 });
    expect(await isIn(here.cookie)).toBe(true);
  });
});
