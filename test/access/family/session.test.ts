import { Cookies } from '../../../src/access/cookies.js';
import { Forgetting, KEPT_DAYS } from '../../../src/access/staff/forgetting.js';
import { useService } from '../../support/desk.js';
import { paperFor, Relative } from '../../support/family.js';
import { listening } from '../../support/listening.js';
import { catalogueOf } from '../../support/service.js';

const house = useService(() => Promise.resolve({ role: 'api', catalogue: catalogueOf(['SHIMIN', 'SUIDO']) }));
let url = '';
beforeAll(async () => {
  url = await listening(house.service);
});

const MINUTE = 60_000;
const ask = 'query ($id: ID!) { case(id: $id) { number people { name } } }';
async function inside() {
  const caseId = await house.desk.register();
  const { code } = await paperFor(house.desk, caseId);
  const relative = new Relative(url);
  const response = await relative.open(code);
  return { caseId, code, relative, response };
}

describe('a session of the family', () => {
  it('stands in a cookie of its own that no script reads, no other site sends and no browser keeps', async () => {
    const { response } = await inside();
    const cookies = response.headers.getSetCookie();
    expect(cookies).toEqual([expect.stringMatching(/^yorisoi-family=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)]);
    const options = new Cookies('https://okuyami.example').optionsOf('family');
    expect([new Cookies('https://okuyami.example').nameOf('family'), options.secure, options.maxAge]).toEqual([
      '__Host-yorisoi-family',
      true,
      undefined,
    ]);
  });

  it('leads to a page that says who is in for which reception number, and how to end', async () => {
    const { caseId, relative, response } = await inside();
    expect([response.status, response.headers.get('location')]).toEqual([303, '/k/list#list']);
    const page = await (await relative.get('/k/list')).text();
    const { number } = await house.desk.head(caseId);
    expect(page).toContain(`山田 美咲さんが、受付番号 ${number} のご案内を開いています。`);
    expect(page).toContain('<button>終わる</button>');
  });

  it('answers a program in JSON with the case, and GraphQL with the rights of the paper', async () => {
    const caseId = await house.desk.register();
    const { code } = await paperFor(house.desk, caseId);
    const relative = new Relative(url);
    const response = await relative.open(code, '1940-03-02', { accept: 'application/json' });
    expect(await response.json()).toEqual({ signedIn: true, case: caseId });
    expect(await relative.gql(ask, { id: caseId })).toMatchObject({
      data: { case: { people: [{ name: '山田 美咲' }] } },
    });
  });

  it('ends with 「終わる」, and the page asks for the code again', async () => {
    const { caseId, relative } = await inside();
    const stolen = relative.cookie;
    const response = await relative.post('/k/end', {});
    expect([response.status, response.headers.get('location'), relative.cookie]).toEqual([303, '/k/end', '']);
    expect(response.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(await (await relative.get('/k/end')).text()).toContain('この画面は閉じてかまいません');
    const thief = await house.service.raw(ask, { id: caseId }, { as: 'nobody', cookie: stolen });
    expect(thief.status).toBe(401);
  });

  it('ends after thirty minutes without a request, not before, and the page says so kindly', async () => {
    const { relative } = await inside();
    house.clock.advance(29 * MINUTE);
    expect(await relative.isIn()).toBe(true);
    house.clock.advance(29 * MINUTE);
    expect(await relative.isIn()).toBe(true);
    house.clock.advance(30 * MINUTE);
    const response = await relative.get('/k/list');
    const page = await response.text();
    expect([response.status, page]).toEqual([401, expect.stringContaining('画面を閉じました')]);
    expect(page).toContain('action="/k/again"');
    expect(page).not.toContain('name="code"');
  });

  it('opens again with the birth date alone, where it only lay idle', async () => {
    const { relative } = await inside();
    house.clock.advance(31 * MINUTE);
    const before = relative.cookie;
    expect((await relative.post('/k/again', { birthDate: 'S15.3.2' })).status).toBe(303);
    expect(relative.cookie).not.toBe(before);
    expect(await relative.isIn()).toBe(true);
  });

  it('closes each page of a case by itself, without script, on a page that says nothing and keeps nobody in', async () => {
    const { relative } = await inside();
    const { number } = await house.desk.head((await inside()).caseId);
    for (const path of ['/k/list', '/k/not-needed', '/k/authority', '/k/visit', '/k/second', `/k/p/${number}/1`])
      expect([path, (await relative.get(path)).headers.get('refresh')]).toEqual([path, '1800; url=/k/closed']);
    // What is saved as a file stays, and where nobody is in nothing need close.
    for (const path of ['/k/calendar.ics', '/k', '/k/end', '/guide'])
      expect([path, (await relative.get(path)).headers.get('refresh')]).toEqual([path, null]);
    expect((await new Relative(url).get('/k/list')).headers.get('refresh')).toBeNull();

    house.clock.advance(29 * MINUTE);
    const closed = await relative.get('/k/closed');
    const page = await closed.text();
    expect([closed.status, closed.headers.get('clear-site-data')]).toEqual([200, '"cache"']);
    expect([closed.headers.get('refresh'), closed.headers.get('cache-control')]).toEqual([null, 'no-store']);
    expect(page).toContain('action="/k/again"');
    expect(page).not.toMatch(/山田|受付番号|name="code"/);
    // Had it counted as in use, the page would still be open.
    house.clock.advance(2 * MINUTE);
    expect(await relative.isIn()).toBe(false);
    expect(await (await new Relative(url).get('/k/closed')).text()).toContain('name="code"');
  });

  it('does not open again with another date, which counts as a wrong pair, nor once it was ended, revoked or too old', async () => {
    const again = (relative: Relative) => relative.post('/k/again', { birthDate: '1940-03-02' });
    const { relative, code, caseId } = await inside();
    house.clock.advance(31 * MINUTE);
    for (let wrong = 0; wrong < 5; wrong += 1)
      expect((await relative.post('/k/again', { birthDate: '1941-01-01' })).status).toBe(401);
    expect((await again(relative)).status).toBe(401);
    expect(await new Relative(url).isLetIn(code)).toBe(false);
    house.clock.advance(16 * MINUTE);
    expect((await again(relative)).status).toBe(303);
    await paperFor(house.desk, caseId);
    expect((await again(relative)).status).toBe(401);

    const { relative: ended } = await inside();
    const held = ended.cookie;
    await ended.post('/k/end', {});
    const body = new URLSearchParams({ birthDate: '1940-03-02' });
    const thief = await fetch(`${url}/k/again`, {
      method: 'POST',
      headers: { cookie: held },
      body,
      redirect: 'manual',
    });
    expect(thief.status).toBe(401);

    const { relative: old } = await inside();
    house.clock.advance(12 * 60 * MINUTE);
    expect((await again(old)).status).toBe(401);
  });

  it('ends after twelve hours, however busy', async () => {
    const { relative } = await inside();
    for (let hour = 0; hour < 23; hour += 1) {
      house.clock.advance(30 * MINUTE - 1_000);
      expect(await relative.isIn()).toBe(true);
    }
    house.clock.advance(30 * MINUTE + 24_000);
    expect(await relative.isIn()).toBe(false);
  });

  it('is deleted long after its end, and not before', async () => {
    const { relative: ended } = await inside();
    const { relative: kept } = await inside();
    await ended.post('/k/end', {});
    const rows = async () => (await house.ground.superuser('select ended_at from family_sessions')).length;
    const before = await rows();
    const endedSince = (days: number) =>
      house.ground.superuser(
        'update family_sessions set ended_at = $1::timestamptz - make_interval(days => $2) where ended_at is not null',
        [house.clock.now(), days],
      );
    await endedSince(KEPT_DAYS.sessions - 1);
    await house.service.get(Forgetting).forgetOld();
    expect(await rows()).toBe(before);
    await endedSince(KEPT_DAYS.sessions + 1);
    await house.service.get(Forgetting).forgetOld();
    expect(await rows()).toBeLessThan(before);
    expect(await kept.isIn()).toBe(true);
  });

  it('is a new one with every sign-in: what the browser held before is worth nothing', async () => {
    const { relative, code } = await inside();
    const planted = relative.cookie;
    await relative.open(code);
    expect(relative.cookie).not.toBe(planted);
    const attacker = await fetch(`${url}/k/list`, { headers: { cookie: planted } });
    expect(attacker.status).toBe(401);
  });

  it('gives way to that of a member of staff in the same browser', async () => {
    const { relative, caseId } = await inside();
    const counter = (await house.service.headers({ as: 'counter' }))['cookie'] ?? '';
    const answer = await house.service.raw(
      'query ($id: ID!) { case(id: $id) { version } }',
      { id: caseId },
      {
        as: 'nobody',
        cookie: `${relative.cookie}; ${counter}`,
      },
    );
    expect(answer.body.data).toEqual({ case: { version: 1 } });
  });
});

describe('nothing of it', () => {
  it('is kept by a browser or a proxy: no page, no answer, no refusal', async () => {
    const { relative, code, caseId } = await inside();
    const responses = [
      await relative.get('/k'),
      await relative.get('/k/list'),
      await relative.get('/k/end'),
      await relative.open(code),
      await relative.open(code, '1900-01-01'),
      await relative.open(code, '1900-01-01', { accept: 'application/json' }),
      await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: relative.cookie },
        body: JSON.stringify({ query: ask, variables: { id: caseId } }),
      }),
      await relative.post('/k/end', {}),
    ];
    for (const response of responses)
      expect([response.url, response.headers.get('cache-control'), response.headers.get('referrer-policy')]).toEqual([
        response.url,
        'no-store',
        'no-referrer',
      ]);
  });

  it('goes in an address: a code in path or query opens nothing', async () => {
    const { code } = await inside();
    const plain = code.replace('-', '');
    const asked = await fetch(`${url}/k?code=${plain}&birthDate=1940-03-02`, { redirect: 'manual' });
    expect([asked.status, asked.headers.getSetCookie()]).toEqual([200, []]);
    expect(await asked.text()).not.toContain(plain);
    const response = await fetch(`${url}/k?code=${plain}&birthDate=1940-03-02`, { method: 'POST', redirect: 'manual' });
    expect(response.status).toBe(400);
  });
});

describe('the form', () => {
  it('works without script; the script is a file of this service, which takes the code from the fragment', async () => {
    const page = await fetch(`${url}/k`);
    const text = await page.text();
    expect(text).toContain('<form method="post" action="/k">');
    expect(text.match(/<script[^>]*>/g)).toEqual(['<script src="/k.js" defer>']);
    expect(text).not.toMatch(/style=|https?:/);
    expect(page.headers.get('content-security-policy')).toContain(`script-src 'self'`);
    const script = await fetch(`${url}/k.js`);
    expect(script.headers.get('content-type')).toContain('javascript');
    const source = await script.text();
    expect(source).toContain('location.hash');
    expect(source).not.toMatch(/Storage|indexedDB|cookie|innerHTML|eval|fetch/);
  });

  it('says one sentence of condolence, once, and none where something did not fit', async () => {
    const first = await (await fetch(`${url}/k`)).text();
    expect(first.match(/お悔やみ/g)).toHaveLength(1);
    const second = await (await new Relative(url).open('2222-2222', '1900-01-01')).text();
    expect(second).not.toContain('お悔やみ');
    expect(await (await fetch(`${url}/k`, { headers: { 'accept-language': 'en' } })).text()).toContain(
      'sorry for your loss',
    );
  });

  it.each([
    [{ origin: 'https://elsewhere.example' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
  ])('of another site (%j) is refused, at the door and at the way out', async (headers) => {
    const { code, relative } = await inside();
    expect((await new Relative(url).open(code, '1940-03-02', headers)).status).toBe(403);
    expect((await relative.post('/k/end', {}, headers)).status).toBe(403);
    expect(await relative.isIn()).toBe(true);
  });
});
