import { createLogger } from '../../../src/platform/logging/logger.js';
import { FixedClock, systemClock } from '../../../src/platform/clock.js';
import { KeyRing } from '../../../src/access/sealing.js';
import { Carrying } from '../../../src/access/staff/directory/carried.js';
import { Directory, newSecrets } from '../../../src/access/staff/directory/directory.js';
import { asLogin } from '../../../src/access/staff/directory/directory-sign-in.service.js';
import { inviteFirst } from '../../../src/access/staff/first-account.js';
import { useService } from '../../support/desk.js';
import { TestDirectory } from '../../support/directory.js';
import { invite, Visitor } from '../../support/front-door.js';
import { listening } from '../../support/listening.js';
import { catalogueOf } from '../../support/service.js';

let directory: TestDirectory;
const house = useService(async () => {
  directory = await TestDirectory.start();
  return { role: 'api', clock: systemClock, catalogue: catalogueOf(['SHIMIN', 'SUIDO']), directory: directory.place };
});
afterAll(() => directory.stop());
const PASSWORD = 'a long way to the office';
const SINCE = '2026-01-01';
const COUNTER = [{ role: 'COUNTER', from: SINCE }];

let url = '';
beforeAll(async () => {
  url = await listening(house.service);
});

const invited = (login: string, appointments: readonly object[] = COUNTER) =>
  invite(house.service, login, appointments);
const me = async (visitor: Visitor) => (await visitor.gql('{ me { name role department } }')).data?.['me'];
const asKeeper = (mutation: string, id: string) =>
  house.service.gql<{ result: { code: string } }>(mutation, { id }, { as: 'people-admin' });
const bindings = async () =>
  Number((await house.ground.superuser('select count(*) as n from directory_bindings'))[0]?.['n']);
const lastRow = async () =>
  (
    await house.ground.superuser(
      'select act, role, actor_id, fields, outcome, code from audit order by id desc limit 1',
    )
  )[0];

/** What changes on the way out. */
type Bend = (address: URL) => void;
/** To the directory and back again, without the last step. @returns path and query of the return */
async function away(visitor: Visitor, subject: string | null, bend: Bend = () => undefined): Promise<string> {
  const address = new URL((await visitor.get('/sign-in/directory')).headers.get('location') ?? '');
  bend(address);
  return directory.walk(address.href, subject, visitor);
}
const come = async (visitor: Visitor, subject: string | null, bend?: Bend) =>
  visitor.get(await away(visitor, subject, bend));
/** Up to the page that asks for the code. */
async function known(subject: string): Promise<Visitor> {
  const visitor = new Visitor(url);
  expect((await come(visitor, subject)).headers.get('location')).toBe('/account/directory');
  return visitor;
}
const bind = (visitor: Visitor, code: string, more = {}) =>
  visitor.post('/account/directory', { invitation: code, ...more });
/** Somebody whom the directory knows as `s-LOGIN`, bound to their account. */
async function bound(login: string, appointments: readonly object[] = COUNTER) {
  await directory.know(`s-${login}`, login);
  const { code, staff } = await invited(login, appointments);
  const visitor = await known(`s-${login}`);
  expect((await bind(visitor, code)).status).toBe(303);
  return { visitor, code, staff };
}

describe('who is known to the city’s directory', () => {
  it('is led there by a link, not by a form, and by nothing that a script could read', async () => {
    for (const page of ['/sign-in', '/account'])
      expect(await (await fetch(url + page)).text()).toContain('<a class="button" href="/sign-in/directory">');
    const answer = await fetch(`${url}/sign-in/directory`, { redirect: 'manual' });
    const sent = new URL(answer.headers.get('location') ?? '').searchParams;
    expect(Object.fromEntries(sent)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256' });
    const [cookie = '', ...others] = answer.headers.getSetCookie();
    expect(others).toEqual([]);
    expect(cookie).toMatch(/^yorisoi-directory=[\w-]+; Max-Age=600; .*HttpOnly; SameSite=Lax$/);
    for (const name of ['state', 'nonce']) expect(cookie).not.toContain(sent.get(name));
  });

  it('types the code on their paper once, and never again', async () => {
    const { visitor } = await bound('sakura', [{ role: 'DEPARTMENT', department: 'SUIDO', from: SINCE }]);
    expect(await me(visitor)).toEqual({ name: 'sakura さん', role: 'DEPARTMENT', department: 'SUIDO' });
    const again = new Visitor(url);
    const page = await come(again, 's-sakura');
    // A page of our own goes on: a redirect from elsewhere would not carry the session (SameSite=Strict).
    expect([page.status, page.headers.get('refresh')]).toEqual([200, '0; url=/sign-in']);
    expect(page.headers.getSetCookie()).toContainEqual(expect.stringMatching(/^yorisoi=.*HttpOnly; SameSite=Strict$/));
    expect(await me(again)).toMatchObject({ name: 'sakura さん' });
    expect(await lastRow()).toMatchObject({
      act: 'sign-in',
      role: 'department',
      outcome: 'done',
      fields: ['directory'],
    });
  });

  it('has a session like any other: the idle time of the role, and our own sign-out ends it', async () => {
    const { visitor, staff } = await bound('fuji');
    const [row] = await house.ground.superuser('select idle_minutes from sessions where staff_id = $1', [staff.id]);
    expect(row).toEqual({ idle_minutes: 30 });
    const stolen = visitor.cookie;
    await visitor.post('/sign-out', {});
    const thief = await house.service.raw('{ departments { code } }', {}, { as: 'nobody', cookie: stolen });
    expect(thief.status).toBe(401);
  });

  it('leaves the session behind that the browser held before', async () => {
    const { visitor: attacker } = await bound('ibara');
    const { visitor: victim } = await bound('yuri');
    await victim.post('/sign-out', {});
    const planted = await victim.get('/sign-in/directory', { cookie: attacker.cookie });
    await victim.get(await directory.walk(planted.headers.get('location') ?? '', 's-yuri', victim));
    expect(await me(victim)).toMatchObject({ name: 'yuri さん' });
    expect(await me(attacker)).toBeUndefined();
  });

  it('stays who they are when they are renamed there', async () => {
    await bound('kaede');
    await directory.know('s-kaede', 'momiji');
    const visitor = new Visitor(url);
    await come(visitor, 's-kaede');
    expect(await me(visitor)).toMatchObject({ name: 'kaede さん' });
  });
});

describe('nobody comes in', () => {
  const NOT_INVITED = '番号が合わないか';

  it('by being called like somebody there: without the code, with a wrong one, with one’s own', async () => {
    await bound('ume');
    const { code: own } = await invited('thief');
    const { code: open } = await invited('momo');
    await directory.know('s-thief', 'ume');
    const thief = await known('s-thief');
    for (const code of ['', 'AAAA-BBBB-CCCC', own, open])
      expect(await (await bind(thief, code)).text()).toContain(NOT_INVITED);
    expect(await lastRow()).toMatchObject({
      act: 'open-account',
      role: 'sign-in',
      actor_id: null,
      code: 'NOT_INVITED',
    });
    expect(await me(thief)).toBeUndefined();
  });

  it('with somebody’s code alone: the directory must call them so', async () => {
    const { code } = await invited('nadeshiko');
    await directory.know('s-finder', 'finder');
    expect((await bind(await known('s-finder'), code)).status).toBe(401);
    await directory.know('s-finder', 'nadeshiko');
    expect((await bind(await known('s-finder'), code)).status).toBe(303);
  });

  it('uninvited, and learns nothing of who is: every page is the same', async () => {
    await invited('kiri');
    await directory.know('s-kiri', 'kiri');
    await directory.know('s-nobody', 'nobody');
    const pages = await Promise.all(
      ['s-kiri', 's-nobody', 's-without-a-name'].map(async (subject) => {
        const visitor = await known(subject);
        const before = await (await visitor.get('/account/directory')).text();
        return before + (await (await bind(visitor, 'AAAA-BBBB-CCCC')).text());
      }),
    );
    expect(new Set(pages).size).toBe(1);
  });

  it('with a code that has expired, or was used', async () => {
    const { code, staff } = await invited('hasu');
    await directory.know('s-hasu', 'hasu');
    const visitor = await known('s-hasu');
    await house.ground.superuser(`update invitations set until_at = now() where staff_id = $1`, [staff.id]);
    expect((await bind(visitor, code)).status).toBe(401);
    const { code: used } = await bound('ran');
    await directory.know('s-other', 'ran');
    expect((await bind(await known('s-other'), used)).status).toBe(401);
  });

  it('to a second account with the same identity', async () => {
    const before = await bindings();
    const [first, second] = await Promise.all([invited('hitotsu'), invited('futatsu')]);
    await directory.know('s-both', 'hitotsu');
    const one = await known('s-both');
    await directory.know('s-both', 'futatsu');
    const two = await known('s-both');
    expect((await bind(one, first.code)).status).toBe(303);
    expect((await bind(two, second.code)).status).toBe(401);
    expect((await bindings()) - before).toBe(1);
  });

  it('without an appointment today, and is told what a wrong password is told', async () => {
    const { staff } = await bound('kuri');
    await house.ground.superuser(`update appointments set until_on = '2026-01-31' where staff_id = $1`, [staff.id]);
    const answer = await come(new Visitor(url), 's-kuri');
    const local = await new Visitor(url).post('/sign-in', { login: 'kuri', password: 'x', code: '1' });
    const sentence = /role="alert">([^<]+)</;
    expect(answer.status).toBe(401);
    expect(sentence.exec(await answer.text())?.[1]).toBe(sentence.exec(await local.text())?.[1]);
    const [row] = await house.ground.superuser(`select code from audit where actor_id = $1 and outcome = 'refused'`, [
      staff.id,
    ]);
    expect(row).toEqual({ code: 'NOT_RECOGNISED' });
  });

  it('to a closed account: its binding ends with it, and with every session', async () => {
    const { visitor, code, staff } = await bound('matsu');
    await asKeeper('mutation ($id: ID!) { closeStaff(staffId: $id) { __typename } }', staff.id);
    expect(await me(visitor)).toBeUndefined();
    const rows = await house.ground.superuser('select 1 from directory_bindings where staff_id = $1', [staff.id]);
    expect(rows).toEqual([]);
    expect((await bind(await known('s-matsu'), code)).status).toBe(401);
  });
});

describe('a new code', () => {
  const renew = async (id: string) =>
    (
      await asKeeper(
        'mutation ($id: ID!) { result: renewInvitation(staffId: $id) { ... on InviteStaffSuccess { code } } }',
        id,
      )
    ).result.code;

  it('that opens the account with a password ends the way by the directory, not before', async () => {
    const { staff } = await bound('kiku');
    const code = await renew(staff.id);
    const still = new Visitor(url);
    await come(still, 's-kiku');
    expect(await me(still)).toMatchObject({ name: 'kiku さん' });
    await new Visitor(url).openAccount('kiku', code, PASSWORD);
    expect(await me(still)).toBeUndefined();
    await known('s-kiku');
  });

  it.each([
    ['ends the password of before', 'botan', {}, 401],
    ['leaves it, for whoever ticks that', 'ayame', { keepPassword: 'yes' }, 303],
  ])('that opens it by the directory %s', async (_, login, more, status) => {
    const { code, staff } = await invited(login);
    const local = new Visitor(url);
    await local.openAccount(login, code, PASSWORD);
    await directory.know(`s-${login}`, login);
    expect((await bind(await known(`s-${login}`), await renew(staff.id), more)).status).toBe(303);
    expect((await local.signIn(login, PASSWORD)).status).toBe(status);
  });

  it('for the first account is not printed where somebody is in by the directory alone', async () => {
    await bound('tsubaki');
    await house.ground.superuser('delete from staff_credentials');
    const keys = house.service.get(KeyRing);
    expect(await inviteFirst(house.ground.database, keys, systemClock, 'demo-city')).toBeNull();
  });
});

describe('a return from the directory', () => {
  const UNTRUSTED = ['DIRECTORY_UNTRUSTED', '返事を確かめられなかった'];
  const EXPIRED = ['DIRECTORY_EXPIRED', '時間が過ぎたか'];
  async function refuses(
    visitor: Visitor,
    answer: Response,
    [code = '', sentence = '']: readonly string[],
    status = 401,
  ) {
    expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(sentence)]);
    expect(await lastRow()).toMatchObject({
      act: 'sign-in',
      role: 'sign-in',
      actor_id: null,
      outcome: 'refused',
      code,
    });
    expect(await me(visitor)).toBeUndefined();
  }

  it('counts once, even with the cookie of before', async () => {
    await bound('sumire');
    const visitor = new Visitor(url);
    const path = await away(visitor, 's-sumire');
    const cookie = visitor.cookie;
    expect((await visitor.get(path)).status).toBe(200);
    const thief = new Visitor(url);
    await refuses(thief, await thief.get(path, { cookie }), EXPIRED);
  });

  it('counts in the browser that began it alone: nobody can be led into somebody else’s account', async () => {
    await bound('hagi');
    const [attacker, victim] = [new Visitor(url), new Visitor(url)];
    const path = await away(attacker, 's-hagi');
    await refuses(victim, await victim.get(path), EXPIRED);
    await victim.get('/sign-in/directory');
    await refuses(victim, await victim.get(path), EXPIRED);
  });

  it.each<[string, Bend, (path: string) => string, readonly string[]]>([
    ['with the nonce of another', (a) => a.searchParams.set('nonce', 'another'), (p) => p, UNTRUSTED],
    ['with the code of another', (a) => a.searchParams.set('code_challenge', 'a'.repeat(43)), (p) => p, EXPIRED],
    [
      'of another issuer',
      () => undefined,
      (p) => p.replace(/iss=[^&]+/, 'iss=https%3A%2F%2Felsewhere.example'),
      UNTRUSTED,
    ],
    ['of no issuer', () => undefined, (p) => p.replace(/&iss=[^&]+/, ''), UNTRUSTED],
    ['without a code', () => undefined, (p) => p.replace(/code=[^&]+&/, ''), UNTRUSTED],
  ])('%s is not believed', async (_, bend, change, refusal) => {
    const visitor = new Visitor(url);
    const path = await away(visitor, 's-anybody', bend);
    expect(path).toMatch(/[?&]code=.*&iss=/);
    await refuses(visitor, await visitor.get(change(path)), refusal);
  });

  it('of somebody who stopped there says so, in both languages', async () => {
    const visitor = new Visitor(url);
    await refuses(visitor, await come(visitor, null), ['DIRECTORY_DENIED', '取りやめられた']);
    const path = await away(visitor, null);
    expect(await (await visitor.get(path, { 'accept-language': 'en' })).text()).toContain('you stopped there');
  });

  it('while the directory is down asks to wait; afterwards all is as before', async () => {
    await bound('nazuna');
    const visitor = new Visitor(url);
    const path = await away(visitor, 's-nazuna');
    await directory.down();
    await refuses(visitor, await visitor.get(path), ['DIRECTORY_DOWN', 'つながりません'], 503);
    await directory.up();
    await come(visitor, 's-nazuna');
    expect(await me(visitor)).toMatchObject({ name: 'nazuna さん' });
  });
});

describe('the directory', () => {
  const REDIRECT = 'http://127.0.0.1/sign-in/directory/back';
  const lines: string[] = [];
  const at = (more: object = {}) =>
    new Directory(
      { ...directory.place, ...more },
      REDIRECT,
      createLogger('debug', { write: (line) => lines.push(line) }),
    );
  async function identified(one: Directory, bend: Bend = () => undefined) {
    const secrets = newSecrets();
    const address = await one.addressFor(secrets);
    if (!address.ok) throw new Error(address.error.code);
    bend(address.value);
    const path = await directory.walk(address.value.href, 's-someone');
    return { path, result: await one.identify(new URL(path, REDIRECT).search, secrets) };
  }

  it('is looked for when it is needed, and again if it was not there', async () => {
    const one = at();
    await directory.down();
    expect(await one.addressFor(newSecrets())).toMatchObject({ ok: false, error: { code: 'DIRECTORY_DOWN' } });
    await directory.up();
    expect(await one.addressFor(newSecrets())).toMatchObject({ ok: true });
  });

  it('that does not know this service says that the settings are wrong', async () => {
    const { result } = await identified(at({ clientSecret: 'wrong' }));
    expect(result).toMatchObject({ ok: false, error: { code: 'DIRECTORY_SETTINGS' } });
  });

  it('is asked for the claim that the settings name', async () => {
    await directory.know('s-someone', 'Someone');
    const { result } = await identified(at());
    const { result: other } = await identified(at({ claim: 'sub' }));
    expect(result.ok && (await result.value.loginName())).toEqual({ ok: true, value: 'Someone' });
    expect(other.ok && (await other.value.loginName())).toEqual({ ok: true, value: 's-someone' });
  });

  it('is spoken of in the log by codes, never by a person or a token', async () => {
    lines.length = 0;
    const { path } = await identified(at(), (address) => address.searchParams.set('nonce', 'another'));
    expect(lines.map((line) => line.includes('OAUTH_JWT_CLAIM_COMPARISON_FAILED'))).toEqual([true]);
    const code = new URL(path, REDIRECT).searchParams.get('code') ?? 'none';
    for (const secret of ['someone', 'Someone', code, 'eyJ']) expect(lines.join('')).not.toContain(secret);
  });
});

describe('what a browser carries', () => {
  const keys = new KeyRing(Buffer.alloc(32, 1));
  const known = { identity: Buffer.from('x'), login: 'sakura' };

  it('is worth nothing after ten minutes, at another step, in another city, or changed', () => {
    const at = (now: string, city = 'demo-city') => new Carrying(keys, new FixedClock(now), city);
    const carried = at('2026-11-22T00:00:00Z').known(known);
    expect(at('2026-11-22T00:09:59Z').readKnown(carried)).toEqual(known);
    expect(at('2026-11-22T00:10:00Z').readKnown(carried)).toBeNull();
    expect(at('2026-11-22T00:00:00Z').readBegun(carried)).toBeNull();
    expect(at('2026-11-22T00:00:00Z', 'elsewhere').readKnown(carried)).toBeNull();
    expect(at('2026-11-22T00:00:00Z').readKnown(`${carried.slice(0, -4)}AAAA`)).toBeNull();
  });

  it.each([
    ['Sakura', 'sakura'],
    ['sakura@city.example', null],
    ['ｓakura', null],
    // KELVIN SIGN, which becomes a k when it is made small.
    ['\u212Aiku', null],
    [' sakura', null],
    ['a'.repeat(65), null],
    [null, null],
  ])('names by %j the login %j', (claim, login) => {
    expect(asLogin(claim)).toBe(login);
  });
});
