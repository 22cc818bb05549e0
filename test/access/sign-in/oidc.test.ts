import { withConsent } from '../../support/consent.js';
import { systemClock } from '../../../src/platform/clock.js';
import { KeyRing } from '../../../src/access/sealing.js';
import { inviteFirst } from '../../../src/access/staff/first-account.js';
import { bind, DirectoryHouse, me } from '../../support/directory-house.js';
import { Visitor } from '../../support/front-door.js';

const at = new DirectoryHouse();
const PASSWORD = 'a long way to the office';
const SINCE = '2026-01-01';
const asKeeper = (mutation: string, id: string) =>
  at.house.service.gql<{ result: { code: string } }>(mutation, { id }, { as: 'people-admin' });
const bindings = async () =>
  Number((await at.house.ground.superuser('select count(*) as n from directory_bindings'))[0]?.['n']);

describe('who is known to the city’s directory', () => {
  it('is led there by a link, not by a form, and by nothing that a script could read', async () => {
    for (const page of ['/sign-in', '/account'])
      expect(await (await fetch(at.url + page)).text()).toContain('<a class="button" href="/sign-in/directory">');
    const answer = await fetch(`${at.url}/sign-in/directory`, { redirect: 'manual' });
    const sent = new URL(answer.headers.get('location') ?? '').searchParams;
    expect(Object.fromEntries(sent)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256' });
    const [cookie = '', ...others] = answer.headers.getSetCookie();
    expect(others).toEqual([]);
    expect(cookie).toMatch(/^yorisoi-directory=[\w-]+; Max-Age=600; .*HttpOnly; SameSite=Lax$/);
    for (const name of ['state', 'nonce']) expect(cookie).not.toContain(sent.get(name));
  });

  it.each([
    ['cross-site', /^\/sign-in$/, 0],
    ['same-site', /^\/sign-in$/, 0],
    ['same-origin', /response_type=code/, 1],
    ['none', /response_type=code/, 1],
  ])('is led there by no link of another site: %s', async (site, where, cookies) => {
    const headers = { 'sec-fetch-site': site };
    const answer = await fetch(`${at.url}/sign-in/directory`, { headers, redirect: 'manual' });
    expect(answer.headers.get('location')).toMatch(where);
    expect(answer.headers.getSetCookie()).toHaveLength(cookies);
  });

  it('types the code on their paper once, and never again', async () => {
    const { visitor } = await at.bound('sakura', [{ role: 'DEPARTMENT', department: 'SUIDO', from: SINCE }]);
    expect(await me(visitor)).toEqual({ name: 'sakura さん', role: 'DEPARTMENT', department: 'SUIDO' });
    const again = new Visitor(at.url);
    const page = await at.come(again, 's-sakura');
    // A page of our own goes on: a redirect from elsewhere would not carry the session (SameSite=Strict).
    expect([page.status, page.headers.get('refresh')]).toEqual([200, '0; url=/sign-in']);
    expect(page.headers.getSetCookie()).toContainEqual(expect.stringMatching(/^yorisoi=.*HttpOnly; SameSite=Strict$/));
    expect(await me(again)).toMatchObject({ name: 'sakura さん' });
    expect(await at.lastRow()).toMatchObject({
      act: 'sign-in',
      role: 'department',
      outcome: 'done',
      fields: ['directory'],
    });
  });

  it('has a session like any other: the idle time of the role, and our own sign-out ends it', async () => {
    const { visitor, staff } = await at.bound('fuji');
    const [row] = await at.house.ground.superuser('select idle_minutes from sessions where staff_id = $1', [staff.id]);
    expect(row).toEqual({ idle_minutes: 30 });
    const stolen = visitor.cookie;
    await visitor.post('/sign-out', {});
    const thief = await at.house.service.raw('{ departments { code } }', {}, { as: 'nobody', cookie: stolen });
    expect(thief.status).toBe(401);
  });

  it('leaves the session behind that the browser held before', async () => {
    const { visitor: attacker } = await at.bound('ibara');
    const { visitor: victim } = await at.bound('yuri');
    await victim.post('/sign-out', {});
    const planted = await victim.get('/sign-in/directory', { cookie: attacker.cookie });
    await victim.get(await at.there.walk(planted.headers.get('location') ?? '', 's-yuri', victim));
    expect(await me(victim)).toMatchObject({ name: 'yuri さん' });
    expect(await me(attacker)).toBeUndefined();
  });

  it('stays who they are when they are renamed there', async () => {
    await at.bound('kaede');
    await at.there.know('s-kaede', 'momiji');
    const visitor = new Visitor(at.url);
    await at.come(visitor, 's-kaede');
    expect(await me(visitor)).toMatchObject({ name: 'kaede さん' });
  });
});

describe('nobody comes in', () => {
  const NOT_INVITED = '番号が合わないか';

  it('by being called like somebody there: without the code, with a wrong one, with one’s own', async () => {
    await at.bound('ume');
    const { code: own } = await at.invited('thief');
    const { code: open } = await at.invited('momo');
    await at.there.know('s-thief', 'ume');
    const thief = await at.known('s-thief');
    for (const code of ['', 'AAAA-BBBB-CCCC', own, open])
      expect(await (await bind(thief, code)).text()).toContain(NOT_INVITED);
    expect(await at.lastRow()).toMatchObject({
      act: 'open-account',
      role: 'sign-in',
      actor_id: null,
      code: 'NOT_INVITED',
    });
    expect(await me(thief)).toBeUndefined();
  });

  it('with somebody’s code alone: the directory must call them so', async () => {
    const { code } = await at.invited('nadeshiko');
    await at.there.know('s-finder', 'finder');
    expect((await bind(await at.known('s-finder'), code)).status).toBe(401);
    await at.there.know('s-finder', 'nadeshiko');
    expect((await bind(await at.known('s-finder'), code)).status).toBe(303);
  });

  it('uninvited, and learns nothing of who is: every page is the same', async () => {
    await at.invited('kiri');
    await at.there.know('s-kiri', 'kiri');
    await at.there.know('s-nobody', 'nobody');
    const pages = await Promise.all(
      ['s-kiri', 's-nobody', 's-without-a-name'].map(async (subject) => {
        const visitor = await at.known(subject);
        const before = await (await visitor.get('/account/directory')).text();
        return before + (await (await bind(visitor, 'AAAA-BBBB-CCCC')).text());
      }),
    );
    expect(new Set(pages).size).toBe(1);
  });

  it('with a code that has expired, or was used', async () => {
    const { code, staff } = await at.invited('hasu');
    await at.there.know('s-hasu', 'hasu');
    const visitor = await at.known('s-hasu');
    await at.house.ground.superuser(`update invitations set until_at = now() where staff_id = $1`, [staff.id]);
    expect((await bind(visitor, code)).status).toBe(401);
    const { code: used } = await at.bound('ran');
    await at.there.know('s-other', 'ran');
    expect((await bind(await at.known('s-other'), used)).status).toBe(401);
  });

  it('to a second account with the same identity', async () => {
    const before = await bindings();
    const [first, second] = await Promise.all([at.invited('hitotsu'), at.invited('futatsu')]);
    await at.there.know('s-both', 'hitotsu');
    const one = await at.known('s-both');
    await at.there.know('s-both', 'futatsu');
    const two = await at.known('s-both');
    expect((await bind(one, first.code)).status).toBe(303);
    expect((await bind(two, second.code)).status).toBe(401);
    expect((await bindings()) - before).toBe(1);
  });

  it('without an appointment today, and is told what a wrong password is told', async () => {
    const { staff } = await at.bound('kuri');
    await at.house.ground.superuser(`update appointments set until_on = '2026-01-31' where staff_id = $1`, [staff.id]);
    const answer = await at.come(new Visitor(at.url), 's-kuri');
    const local = await new Visitor(at.url).post('/sign-in', { login: 'kuri', password: 'x', code: '1' });
    const sentence = /role="alert">([^<]+)</;
    expect(answer.status).toBe(401);
    expect(sentence.exec(await answer.text())?.[1]).toBe(sentence.exec(await local.text())?.[1]);
    const [row] = await at.house.ground.superuser(
      `select code from audit where actor_id = $1 and outcome = 'refused'`,
      [staff.id],
    );
    expect(row).toEqual({ code: 'NOT_RECOGNISED' });
  });

  it('by the keeper of the accounts, who may end a binding but make none, nor by any other office', async () => {
    const { staff } = await at.bound('take');
    const run = (role: string, sql: string) =>
      at.house.ground.database.run({ municipality: 'demo-city', role }, (tx) => tx.execute(sql));
    const insert = `insert into directory_bindings (municipality_id, staff_id, identity, bound_at) values ('demo-city', '${staff.id}', 'x', now())`;
    await expect(run('people-admin', insert)).rejects.toThrow(/row-level security/);
    expect((await run('people-admin', `update directory_bindings set identity = 'x'`)).affected).toBe(0);
    for (const role of ['counter', 'department', 'privacy-officer', 'auditor', 'system'])
      for (const table of ['directory_bindings', 'directory_returns'])
        expect((await run(role, `select 1 from ${table}`)).rows).toEqual([]);
  });

  it('to a closed account: its binding ends with it, and with every session', async () => {
    const { visitor, code, staff } = await at.bound('matsu');
    await asKeeper('mutation ($id: ID!) { closeStaff(staffId: $id) { __typename } }', staff.id);
    expect(await me(visitor)).toBeUndefined();
    const rows = await at.house.ground.superuser('select 1 from directory_bindings where staff_id = $1', [staff.id]);
    expect(rows).toEqual([]);
    expect((await bind(await at.known('s-matsu'), code)).status).toBe(401);
  });
});

describe('a new code', () => {
  const renew = async (id: string) => (await withConsent(at.house.service, { renewal: id })).invitation?.code ?? '';

  it('that opens the account with a password ends the way by the directory, not before', async () => {
    const { staff } = await at.bound('kiku');
    const code = await renew(staff.id);
    const still = new Visitor(at.url);
    await at.come(still, 's-kiku');
    expect(await me(still)).toMatchObject({ name: 'kiku さん' });
    await new Visitor(at.url).openAccount('kiku', code, PASSWORD);
    expect(await me(still)).toBeUndefined();
    await at.known('s-kiku');
  });

  it.each([
    ['ends the password of before', 'botan', {}, 401],
    ['leaves it, for whoever ticks that', 'ayame', { keepPassword: 'yes' }, 303],
  ])('that opens it by the directory %s', async (_, login, more, status) => {
    const { code, staff } = await at.invited(login);
    const local = new Visitor(at.url);
    await local.openAccount(login, code, PASSWORD);
    await at.there.know(`s-${login}`, login);
    expect((await bind(await at.known(`s-${login}`), await renew(staff.id), more)).status).toBe(303);
    expect((await local.signIn(login, PASSWORD)).status).toBe(status);
  });

  it('for the first account is not printed where somebody is in by the directory alone', async () => {
    await at.bound('tsubaki');
    await at.house.ground.superuser('delete from staff_credentials');
    const keys = at.house.service.get(KeyRing);
    expect(await inviteFirst(at.house.ground.database, keys, systemClock, 'demo-city')).toBeNull();
  });
});
