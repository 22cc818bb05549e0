import { createLogger } from '../../../src/platform/logging/logger.js';
import { Directory, newSecrets } from '../../../src/access/staff/directory/directory.js';
import { type Bend, DirectoryHouse, me } from '../../support/directory-house.js';
import { Visitor } from '../../support/front-door.js';

const at = new DirectoryHouse();

describe('a return from the directory', () => {
  const UNTRUSTED = ['DIRECTORY_UNTRUSTED', '返事を確かめられなかった'];
  const EXPIRED = ['DIRECTORY_EXPIRED', '時間が過ぎたか'];
  const DENIED = ['DIRECTORY_DENIED', '取りやめられた'];
  async function refuses(
    visitor: Visitor,
    answer: Response,
    [code = '', sentence = '']: readonly string[],
    status = 401,
  ) {
    expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(sentence)]);
    expect(await at.lastRow()).toMatchObject({
      act: 'sign-in',
      role: 'sign-in',
      actor_id: null,
      outcome: 'refused',
      code,
    });
    expect(await me(visitor)).toBeUndefined();
  }

  it('counts once, even with the cookie of before', async () => {
    await at.bound('sumire');
    const visitor = new Visitor(at.url);
    const path = await at.away(visitor, 's-sumire');
    const cookie = visitor.cookie;
    expect((await visitor.get(path)).status).toBe(200);
    const thief = new Visitor(at.url);
    await refuses(thief, await thief.get(path, { cookie }), EXPIRED);
    // The directory would refuse a code that comes twice; an answer without one only we can tell.
    const denial = await at.away(thief, null);
    const again = thief.cookie;
    await refuses(thief, await thief.get(denial), DENIED);
    await refuses(thief, await thief.get(denial, { cookie: again }), EXPIRED);
  });

  it('counts in the browser that began it alone: nobody can be led into somebody else’s account', async () => {
    await at.bound('hagi');
    const [attacker, victim] = [new Visitor(at.url), new Visitor(at.url)];
    const path = await at.away(attacker, 's-hagi');
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
    const visitor = new Visitor(at.url);
    const path = await at.away(visitor, 's-anybody', bend);
    expect(path).toMatch(/[?&]code=.*&iss=/);
    await refuses(visitor, await visitor.get(change(path)), refusal);
  });

  it('of somebody who stopped there says so, in both languages', async () => {
    const visitor = new Visitor(at.url);
    await refuses(visitor, await at.come(visitor, null), DENIED);
    const path = await at.away(visitor, null);
    expect(await (await visitor.get(path, { 'accept-language': 'en' })).text()).toContain('you stopped there');
  });

  it('while the directory is down asks to wait; afterwards all is as before', async () => {
    await at.bound('nazuna');
    const visitor = new Visitor(at.url);
    const path = await at.away(visitor, 's-nazuna');
    await at.there.down();
    await refuses(visitor, await visitor.get(path), ['DIRECTORY_DOWN', 'つながりません'], 503);
    await at.there.up();
    await at.come(visitor, 's-nazuna');
    expect(await me(visitor)).toMatchObject({ name: 'nazuna さん' });
  });
});

describe('the directory', () => {
  const REDIRECT = 'http://127.0.0.1/sign-in/directory/back';
  const lines: string[] = [];
  const client = (more: object = {}) =>
    new Directory(
      { ...at.there.place, ...more },
      REDIRECT,
      createLogger('debug', { write: (line) => lines.push(line) }),
    );
  async function identified(one: Directory, bend: Bend = () => undefined) {
    const secrets = newSecrets();
    const address = await one.addressFor(secrets);
    if (!address.ok) throw new Error(address.error.code);
    bend(address.value);
    const path = await at.there.walk(address.value.href, 's-someone');
    return { path, result: await one.identify(new URL(path, REDIRECT).search, secrets) };
  }

  it('is looked for when it is needed, and again if it was not there', async () => {
    const one = client();
    await at.there.down();
    expect(await one.addressFor(newSecrets())).toMatchObject({ ok: false, error: { code: 'DIRECTORY_DOWN' } });
    await at.there.up();
    expect(await one.addressFor(newSecrets())).toMatchObject({ ok: true });
  });

  it('that does not know this service says that the settings are wrong', async () => {
    const { result } = await identified(client({ clientSecret: 'wrong' }));
    expect(result).toMatchObject({ ok: false, error: { code: 'DIRECTORY_SETTINGS' } });
  });

  it('is believed only what it has signed', async () => {
    await at.there.forge();
    const { result } = await identified(client());
    await at.there.down();
    await at.there.up();
    expect(result).toMatchObject({ ok: false, error: { code: 'DIRECTORY_UNTRUSTED' } });
  });

  it.each([
    ['as it should be', true, 'same'],
    ['for another service', false, 'audience'],
    ['that has run out', false, 'late'],
    ['without a signature', false, 'unsigned'],
  ] as const)('is believed with an ID token %s: %s', async (_, ok, how) => {
    await at.there.say(how);
    const { result } = await identified(client());
    await at.there.down();
    await at.there.up();
    expect(result).toMatchObject(ok ? { ok } : { ok, error: { code: 'DIRECTORY_UNTRUSTED' } });
  });

  it.each([
    ['acr=mfa', true],
    ['acr=urn:city:card', true],
    ['acr=password', false],
    ['same', false],
  ] as const)(
    'where the city says how people must sign in there, is asked for it, and with %s lets in: %s',
    async (said, ok) => {
      const one = client({ acr: ['urn:city:card', 'mfa'] });
      const address = await one.addressFor(newSecrets());
      expect(address.ok && address.value.searchParams.get('acr_values')).toBe('urn:city:card mfa');
      await at.there.say(said);
      const { result } = await identified(one);
      await at.there.down();
      await at.there.up();
      const sentence = expect.stringContaining('二つ目の確認');
      expect(result).toMatchObject(
        ok ? { ok } : { ok, error: { code: 'DIRECTORY_OTHER_WAY', message: { ja: sentence } } },
      );
    },
  );

  it('is believed only under the name that the settings give it', async () => {
    const issuer = at.there.place.issuer.replace('127.0.0.1', 'localhost');
    expect(await client({ issuer }).addressFor(newSecrets())).toMatchObject({ error: { code: 'DIRECTORY_UNTRUSTED' } });
  });

  it('is asked for the claim that the settings name', async () => {
    await at.there.know('s-someone', 'Someone');
    const { result } = await identified(client());
    const { result: other } = await identified(client({ claim: 'sub' }));
    expect(result.ok && (await result.value.loginName())).toEqual({ ok: true, value: 'Someone' });
    expect(other.ok && (await other.value.loginName())).toEqual({ ok: true, value: 's-someone' });
  });

  it('is spoken of in the log by codes, never by a person or a token', async () => {
    lines.length = 0;
    const { path } = await identified(client(), (address) => address.searchParams.set('nonce', 'another'));
    expect(lines.map((line) => line.includes('OAUTH_JWT_CLAIM_COMPARISON_FAILED'))).toEqual([true]);
    const code = new URL(path, REDIRECT).searchParams.get('code') ?? 'none';
    for (const secret of ['someone', 'Someone', code, 'eyJ']) expect(lines.join('')).not.toContain(secret);
  });
});
