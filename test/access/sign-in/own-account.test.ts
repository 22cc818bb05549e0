import { systemClock } from '../../../src/platform/clock.js';
import { Turnstile, WAITING_LINE } from '../../../src/access/staff/turnstile.js';
import { useService } from '../../support/desk.js';
import { invite, Visitor } from '../../support/front-door.js';
import { listening } from '../../support/listening.js';
import { catalogueOf } from '../../support/service.js';
import { NewRows } from '../audit/rows.js';

// The authenticator's codes run with the real clock.
const house = useService(() =>
  Promise.resolve({ role: 'api', clock: systemClock, catalogue: catalogueOf(['SHIMIN', 'SUIDO']) }),
);
const [PASSWORD, NEW] = ['a long way to the office', 'a short way home again'];

let url = '';
let rows: NewRows;
beforeAll(async () => {
  url = await listening(house.service);
  rows = new NewRows(house.ground);
});

async function working(login: string): Promise<Visitor> {
  const { code } = await invite(house.service, login, [{ role: 'COUNTER', from: '2026-01-01' }]);
  const visitor = new Visitor(url);
  await visitor.openAccount(login, code, PASSWORD);
  expect((await visitor.signIn(login, PASSWORD)).status).toBe(303);
  return visitor;
}
/** Time passes for the authenticator. */
async function aMinuteLater(visitor: Visitor): Promise<void> {
  await house.ground.superuser('update staff_credentials set second_used = null');
  visitor.aMinuteLater();
}
const isIn = async (cookie: string) =>
  (await house.service.raw('{ departments { code } }', {}, { as: 'nobody', cookie })).status === 200;
const change = async (visitor: Visitor, current: string, password: string, code?: string) => {
  if (code === undefined) await aMinuteLater(visitor);
  const answer = await visitor.post('/account/password', { current, password, code: code ?? visitor.code() });
  return [answer.status, await answer.text()] as const;
};

describe('a change of the password', () => {
  it('asks for the one of before, and ends every session but this one, which goes on under another token', async () => {
    const visitor = await working('sakura');
    const elsewhere = visitor.cookie;
    await aMinuteLater(visitor);
    const other = new Visitor(url);
    await other.post('/sign-in', { login: 'sakura', password: PASSWORD, code: visitor.code() });
    await visitor.signIn('sakura', PASSWORD);
    const before = visitor.cookie;
    expect([await isIn(elsewhere), await isIn(other.cookie), await isIn(before)]).toEqual([false, true, true]);
    expect(await (await visitor.get('/sign-in')).text()).toContain('href="/account/password"');
    expect(await (await visitor.get('/account/password')).text()).toMatch(/name="login" value="sakura"[^>]*readonly/);
    await rows.take();
    expect(await change(visitor, PASSWORD, NEW)).toEqual([200, expect.stringContaining('パスワードを変えました')]);
    expect(await rows.take()).toEqual([
      expect.objectContaining({ act: 'change-password', role: 'counter', outcome: 'done', fields: ['password'] }),
    ]);
    expect([await isIn(other.cookie), await isIn(before), await isIn(visitor.cookie)]).toEqual([false, false, true]);
    await aMinuteLater(visitor);
    expect((await visitor.signIn('sakura', PASSWORD)).status).toBe(401);
    expect((await visitor.signIn('sakura', NEW)).status).toBe(303);
  });

  it('does not make the session longer', async () => {
    const visitor = await working('sugi');
    await house.ground.superuser(`update sessions set ends_at = now() + interval '1 minute' where idle_minutes = 30`);
    await change(visitor, PASSWORD, NEW);
    expect(await isIn(visitor.cookie)).toBe(true);
    const [longest] = await house.ground.superuser(
      `select max(ends_at) < now() + interval '2 minutes' as soon from sessions where idle_minutes = 30 and ended_at is null`,
    );
    expect(longest).toEqual({ soon: true });
  });

  it('with a wrong one of before counts as an attempt of this computer, at the sign-in too', async () => {
    const visitor = await working('momiji');
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const [status, page] = await change(visitor, 'guessing guessing', NEW);
      expect([status, page]).toEqual([400, expect.stringContaining('今のパスワードか、確認の番号が合いません')]);
    }
    await rows.take();
    expect((await change(visitor, PASSWORD, NEW))[0]).toBe(429);
    expect(await rows.take()).toEqual([expect.objectContaining({ act: 'change-password', code: 'WAIT' })]);
    await aMinuteLater(visitor);
    expect((await visitor.signIn('momiji', PASSWORD)).status).toBe(429);
  });

  it('takes the second factor once more: a code of now, which counts once', async () => {
    const visitor = await working('ayame');
    await aMinuteLater(visitor);
    const code = visitor.code();
    for (const wrong of ['', '000000', 'nonsense']) expect((await change(visitor, PASSWORD, NEW, wrong))[0]).toBe(400);
    expect((await change(visitor, PASSWORD, NEW, code))[0]).toBe(200);
    expect((await change(visitor, NEW, PASSWORD, code))[0]).toBe(400);
    expect((await change(visitor, NEW, PASSWORD, visitor.code()))[0]).toBe(200);
  });

  it('takes the computer of the office, where that is the second factor, and nothing else', async () => {
    const { code } = await invite(house.service, 'sumire', [{ role: 'COUNTER', from: '2026-01-01' }]);
    const visitor = new Visitor(url);
    await visitor.openAccount('sumire', code, PASSWORD);
    expect((await visitor.signIn('sumire', PASSWORD)).status).toBe(303);
    await house.ground.superuser(
      `update staff_credentials c set second_kind = 'workplace', second_sealed = null from staff s where s.id = c.staff_id and s.login = 'sumire'`,
    );
    expect(await (await visitor.get('/account/password')).text()).not.toContain('name="code"');
    expect((await change(visitor, PASSWORD, NEW))[0]).toBe(400);
  });

  it.each([
    ['short', 'WEAK_PASSWORD', '12文字以上'],
    ['1qaz2wsx3edc', 'COMMON_PASSWORD', '漏れたものの一覧'],
  ])('to %s is refused as at the invitation', async (password, code, said) => {
    const visitor = await working(`ume-${code.slice(0, 4).toLowerCase()}`);
    await rows.take();
    expect(await change(visitor, PASSWORD, password)).toEqual([400, expect.stringContaining(said)]);
    expect(await rows.take()).toEqual([expect.objectContaining({ act: 'change-password', code })]);
    expect(await isIn(visitor.cookie)).toBe(true);
  });

  it('is nothing for who is not signed in, for a form of another site, or where there is no password', async () => {
    const stranger = new Visitor(url);
    for (const answer of [
      await stranger.get('/account/password'),
      await stranger.post('/account/password', { current: PASSWORD, password: NEW }),
    ])
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in']);
    const visitor = await working('tsubaki');
    const foreign = await visitor.post('/account/password', {}, { 'sec-fetch-site': 'cross-site' });
    expect(foreign.status).toBe(403);
    await house.ground.superuser(
      `delete from staff_credentials c using staff s where s.id = c.staff_id and s.login = 'tsubaki'`,
    );
    expect(await (await visitor.get('/account/password')).text()).toContain('パスワードがありません');
    expect((await change(visitor, PASSWORD, NEW))[1]).toContain('パスワードがありません');
  });
});

describe('an invitation', () => {
  it('takes no password that stands in a list of leaked ones', async () => {
    const { code } = await invite(house.service, 'fuji', [{ role: 'COUNTER', from: '2026-01-01' }]);
    expect(await new Visitor(url).openAccount('fuji', code, 'Qwerty123456')).toContain('漏れたものの一覧');
  });
});

describe('where more people are at the door than can be looked at', () => {
  it('says so in one sentence, to the right password as to a wrong one, from whatever address', async () => {
    const visitor = await working('kiku');
    await aMinuteLater(visitor);
    const turnstile = house.service.get(Turnstile);
    let open = (): void => undefined;
    const closed = new Promise<void>((resolve) => (open = resolve));
    const line = Array.from({ length: WAITING_LINE + 1 }, (_, at) => turnstile.pass(`at ${String(at)}`, () => closed));
    await rows.take();
    const answers = [
      await visitor.signIn('kiku', PASSWORD),
      await visitor.signIn('kiku', 'guessing guessing', '000000'),
      await visitor.signIn('nobody-at-all', PASSWORD, '000000'),
    ];
    const said = await Promise.all(
      answers.map(async (answer) => [answer.status, (await answer.text()).replace(/value="[^"]*"/, '')]),
    );
    expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(said[0]).toEqual([503, expect.stringContaining('ただいま混み合っています')]);
    expect((await change(visitor, PASSWORD, NEW))[0]).toBe(503);
    expect((await rows.take()).map(({ act, code }) => [act, code])).toEqual([
      ...answers.map(() => ['sign-in', 'BUSY']),
      ['change-password', 'BUSY'],
    ]);
    open();
    await Promise.all(line);
    await aMinuteLater(visitor);
    expect((await visitor.signIn('kiku', PASSWORD)).status).toBe(303);
  }, 60_000);
});
