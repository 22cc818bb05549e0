import express from 'express';
import request from 'supertest';
import { ownForm } from '../../../src/access/pages/own-forms.js';
import {
  answerWithin,
  noteTurnedAway,
  liveUpdatesHaveTheirOwn,
  onlyAddressesThatSayNothing,
  onlyUnderItsOwnName,
  proxiesBefore,
  securityHeaders,
} from '../../../src/access/graphql/http-edge.js';

function app(...guards: express.RequestHandler[]): express.Express {
  const made = express();
  made.use(...guards);
  made.get('/at-once', (_request, response) => void response.json({ done: true }));
  made.get(['/late', '/graphql/stream'], (_request, response) => {
    setTimeout(() => {
      if (!response.headersSent) response.json({ done: true });
    }, 150);
  });
  return made;
}

describe('an answer that takes too long', () => {
  it.each([
    ['ja', /時間内に終わりませんでした/],
    ['en', /took too long\. If it was a change, look whether it was made/],
  ])('is given up with a sentence (%s)', async (language, sentence) => {
    const { status, body } = await request(app(answerWithin(20)))
      .get('/late')
      .set('accept-language', language);
    expect([status, body.errors[0].extensions.code]).toEqual([503, 'TIMEOUT']);
    expect(body.errors[0].message).toMatch(sentence);
  });

  it('leaves what is in time alone, and live updates open', async () => {
    for (const path of ['/at-once', '/graphql/stream'])
      expect((await request(app(answerWithin(20))).get(path)).body).toEqual({ done: true });
  });
});

describe('the name under which the service is called', () => {
  const called = async (host: string, publicUrl = 'https://okuyami.example') =>
    (
      await request(app(onlyUnderItsOwnName({ publicUrl })))
        .get('/at-once')
        .set('host', host)
    ).status;

  it.each([
    'localhost',
    'localhost:4000',
    '127.0.0.1:4000',
    '127.3.2.1',
    '[::1]:4000',
    'okuyami.example',
    'OKUYAMI.example:443',
  ])('may be %s', async (host) => expect(await called(host)).toBe(200));

  it.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '10.0.0.5:4000',
    'evil.example:4000@localhost',
  ])('may not be %s', async (host) => expect(await called(host)).toBe(421));
});

describe('what is turned away at the edge', () => {
  it('leaves a line in the log, without a word of what was sent; what is answered leaves none', async () => {
    const said: unknown[] = [];
    const edge = express();
    edge.use(noteTurnedAway({ warn: (...line) => void said.push(line) }));
    edge.use(onlyUnderItsOwnName({ publicUrl: 'https://okuyami.example' }), ownForm);
    edge.use((_request, response) => void response.json({ done: true }));
    await request(edge).get('/canary').set('host', 'evil.example');
    await request(edge).post('/canary').set('host', 'okuyami.example').set('sec-fetch-site', 'cross-site');
    await request(edge).get('/canary').set('host', 'okuyami.example');
    expect(said).toEqual([421, 403].map((status) => ['a request was turned away', { status }]));
  });
});

describe('the address of who asks', () => {
  it.each([
    ['https://okuyami.example', 1],
    ['http://127.0.0.1:4000', 0],
  ])('is told by the one proxy that stands before %s', (publicUrl, proxies) => {
    expect(proxiesBefore({ publicUrl })).toBe(proxies);
  });
});

describe('an address', () => {
  it('says nothing of what is asked about, save which case is watched', async () => {
    const edge = express();
    edge.use(onlyAddressesThatSayNothing, (_request, response) => void response.json({ done: true }));
    for (const path of ['/graphql', '/GraphQL/', '/graphql/x']) {
      const { status, body } = await request(edge).get(`${path}?query=x&variables=%7B%22search%22%3A%22y%22%7D`);
      expect([status, body.errors[0].extensions.code]).toEqual([400, 'VARIABLES_IN_ADDRESS']);
    }
    for (const path of ['/graphql?extensions=x', '/graphql/stream?query=x&variables=%7B%7D'])
      expect((await request(edge).get(path)).status).toBe(200);
  });
});

describe('a subscription that is sent to the address of queries', () => {
  it('is told where live updates come from; everything else passes', async () => {
    const edge = express();
    edge.use(liveUpdatesHaveTheirOwn, (_request, response) => void response.json({ done: true }));
    const asked = (path: string, accept: string) => request(edge).post(path).set('accept', accept);
    const { status, body } = await asked('/graphql', 'text/event-stream');
    expect([status, body.errors[0].extensions.code]).toEqual([406, 'STREAM_ELSEWHERE']);
    expect(body.errors[0].message).toContain('/graphql/stream');
    expect((await asked('/graphql/stream', 'text/event-stream')).status).toBe(200);
    expect((await asked('/graphql', 'application/json')).status).toBe(200);
  });
});

describe('what every answer tells the browser', () => {
  const headersOf = async (publicUrl: string) =>
    (await request(app(securityHeaders({ publicUrl }))).get('/at-once')).headers;

  it('over https: to come back over https only, for a year and under every name below', async () => {
    const told = (await headersOf('https://okuyami.example'))['strict-transport-security'] ?? '';
    expect(Number(/max-age=(\d+)/.exec(told)?.[1])).toBeGreaterThanOrEqual(31_536_000);
    expect(told).toContain('includeSubDomains');
    // A browser that was told this of 127.0.0.1 would open nothing else there.
    expect(await headersOf('http://127.0.0.1:4000')).not.toHaveProperty('strict-transport-security');
  });

  it('to load and run nothing but ours, to guess no type, to stand in no frame and to tell no address', async () => {
    const headers = await headersOf('https://okuyami.example');
    const policy = (headers['content-security-policy'] ?? '').split(';');
    for (const directive of ['default-src', 'object-src', 'base-uri', 'frame-ancestors'])
      expect(policy).toContain(`${directive} 'none'`);
    expect(policy).toContain(`script-src 'self'`);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });
});
