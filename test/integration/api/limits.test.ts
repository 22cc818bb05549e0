import { type AddressInfo, connect } from 'node:net';
import request from 'supertest';
import { limitsOfOwnOperations } from '../../../src/access/graphql/limits.js';
import { useTestDatabase } from '../../support/database.js';
import { type ServiceUnderTest, startTestService } from '../../support/service.js';

const ground = useTestDatabase();
const limits = limitsOfOwnOperations('graphql/operations');
let service: ServiceUnderTest;

beforeAll(async () => {
  service = await startTestService(ground, { role: 'api' });
}, 30_000);
afterAll(() => service.close());

const one = '00000000-0000-4000-8000-000000000001';
const codeOf = (answer: { body: { errors?: readonly { extensions?: Record<string, unknown> }[] } }) =>
  answer.body.errors?.[0]?.extensions?.['code'];
const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join(' ');
const voiding = (alias: string) =>
  `${alias}: voidDeathNotice(input: {caseId: "${one}", expectedVersion: 1, reason: "x"}) { __typename }`;

// The contract has no circle of fields to go round in, so depth is reached by inline fragments of what is there: it is measured before types are.
const deep = (levels: number): string =>
  `{ departments ${'{ procedures '.repeat(levels)} ${'}'.repeat(levels)} }`.replace(
    'procedures  }',
    'procedures { code } }',
  );

const refusals: [what: string, query: string, code: string, sentence: RegExp][] = [
  ['fields below one another', deep(limits.depth + 1), 'TOO_DEEP', /入れ子が深すぎます/],
  [
    'aliases',
    `{ departments { ${times(limits.aliases + 1, (i) => `a${i}: code`)} } }`,
    'TOO_MANY_ALIASES',
    /別名が多すぎます/,
  ],
  [
    'aliases hidden in a fragment',
    `{ departments { ...F ...G } } fragment F on Department { ...G ...H } fragment G on Department { ...H ...H } fragment H on Department { ${times(limits.aliases, (i) => `a${i}: code`)} }`,
    'TOO_MANY_ALIASES',
    /別名/,
  ],
  [
    'fields',
    `{ departments { ${times(limits.fields / 8 + 1, () => '...F')} } } fragment F on Department { code name connector attends askedOn floor desk telephone }`,
    'TOO_MANY_FIELDS',
    /項目が多すぎます/,
  ],
  [
    'fields doubled by every fragment',
    `{ departments { ...F0 } } ${times(40, (i) => `fragment F${i} on Department { ...F${i + 1} ...F${i + 1} }`)} fragment F40 on Department { code }`,
    'TOO_MANY_FIELDS',
    /項目が多すぎます/,
  ],
  [
    'things at once',
    `{ ${times(limits.roots + 1, () => 'departments { code }')} }`,
    'TOO_MANY_AT_ONCE',
    /事柄が多すぎます/,
  ],
  [
    'directives',
    `{ departments { ${times(limits.directives + 1, () => 'code @include(if: true)')} } }`,
    'TOO_MANY_DIRECTIVES',
    /指示/,
  ],
  ['tokens', `{ departments { ${times(limits.tokens, () => 'code')} } }`, 'TOO_LONG', /長すぎます/],
  ['characters', `{ departments { code } } #${'x'.repeat(limits.characters)}`, 'TOO_LONG', /長すぎます/],
  ['changes', `mutation { ${voiding('a')} ${voiding('b')} }`, 'ONE_MUTATION', /一度に一つだけ/],
];

describe('an operation that asks for too much is refused before it runs', () => {
  it.each(refusals)('%s', async (_what, query, code, sentence) => {
    const answer = await service.raw(query);
    expect([answer.status, codeOf(answer)]).toEqual([400, code]);
    expect(answer.body.errors?.[0]?.message).toMatch(sentence);
    expect(answer.body.data).toBeUndefined();
  });

  it('in the caller’s language, and never naming the limit', async () => {
    for (const [, query] of refusals) {
      const { body } = await service.raw(query, {}, { 'accept-language': 'en' });
      expect(body.errors?.[0]?.message).toMatch(/: ask in several smaller ones|at a time|give values as variables/);
      for (const { message } of body.errors ?? []) expect(message).not.toMatch(/\d/);
    }
  });

  it('a fragment that leads back into itself ends, and is refused', async () => {
    const answer = await service.raw('{ departments { ...F } } fragment F on Department { procedures { code } ...F }');
    expect([answer.status, codeOf(answer)]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  });

  it('but what stays within the limits is answered', async () => {
    const aliases = times(limits.aliases, (i) => `a${i}: code`);
    const answer = await service.raw(
      `{ departments { ${aliases} } ${times(limits.roots - 1, () => 'facts { name }')} }`,
    );
    expect(answer.body.errors).toBeUndefined();
  });
});

describe('a request that is not as it should be', () => {
  let cookie = {};
  beforeAll(async () => {
    cookie = await service.headers();
  });
  const post = () => request(service.server).post('/graphql').set(cookie);

  it('is refused when its body is too large, in a sentence', async () => {
    const answer = await post().send({
      query: '{ departments { code } }',
      variables: { csv: 'x'.repeat(17 * 1024 * 1024) },
    });
    expect([answer.status, codeOf(answer)]).toEqual([413, 'TOO_LARGE']);
    expect(answer.body.errors[0].message).toMatch(/大きすぎます/);
  });

  it('is refused when it is no JSON', async () => {
    const answer = await post().set('content-type', 'application/json').set('accept-language', 'en').send('{"query": ');
    expect([answer.status, codeOf(answer)]).toEqual([400, 'UNREADABLE']);
    expect(answer.body.errors[0].message).toBe('The request can’t be read: send JSON in UTF-8.');
  });

  it('is refused when it carries several operations at once', async () => {
    const query = '{ departments { code } }';
    const answer = await post().send([{ query }, { query }]);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_REQUEST']);
  });

  it('is refused when a page of another site could have sent it', async () => {
    const simple = await post().set('content-type', 'text/plain').send('{"query":"{ departments { code } }"}');
    expect(simple.status).toBe(400);
    const get = await request(service.server)
      .get('/graphql?query={departments{code}}')
      .set(await service.headers());
    expect([get.status, get.text]).toEqual([400, expect.stringContaining('CSRF')]);
  });

  it('is refused when it changes something by GET', async () => {
    const query = encodeURIComponent(`mutation { ${voiding('a')} }`);
    const answer = await request(service.server)
      .get(`/graphql?query=${query}`)
      .set(await service.headers())
      .set('apollo-require-preflight', '1');
    expect(answer.status).toBe(405);
  });

  it('is refused under another name than the service’s own', async () => {
    const answer = await post().set('host', 'rebound.example').send({ query: '{ departments { code } }' });
    expect([answer.status, codeOf(answer)]).toEqual([421, 'OTHER_NAME']);
    expect((await request(service.server).get('/health/ready').set('host', 'localhost:4000')).status).toBe(200);
  });

  it('is refused when nobody is signed in', async () => {
    const answer = await service.raw('{ departments { code } }', {}, { as: 'nobody' });
    expect([answer.status, codeOf(answer)]).toEqual([401, 'NOT_SIGNED_IN']);
  });

  it('is refused when it asks to be sent back as it came', async () => {
    for (const path of ['/graphql', '/sign-in', '/health/live']) {
      const answer = await request(service.server).trace(path).set('x-told', 'canary');
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.text).not.toContain('canary');
    }
  });

  it('is told of what kind each answer is, and in UTF-8', async () => {
    const kinds = [
      [await post().send({ query: '{ departments { code } }' }), 'application/json; charset=utf-8'],
      [await post().send('{'), 'application/json; charset=utf-8'],
      [await request(service.server).get('/sign-in'), 'text/html; charset=utf-8'],
      [await request(service.server).get('/page.css'), 'text/css; charset=utf-8'],
      [await request(service.server).get('/k.js'), 'text/javascript; charset=utf-8'],
      [await request(service.server).get('/health/live'), 'application/json; charset=utf-8'],
      [await request(service.server).get('/nowhere'), 'application/json; charset=utf-8'],
    ] as const;
    for (const [answer, kind] of kinds) expect(answer.headers['content-type']).toBe(kind);
  });

  it('under an address that there is not finds nothing, whatever stands before it', async () => {
    for (const path of ['/nowhere', '/sign-in/page.css', '/k/list/x.css', '/.git/config', '/src/main.ts'])
      expect([path, (await request(service.server).get(path).set(cookie)).status]).toEqual([path, 404]);
  });

  it('is refused when two headers say differently where it ends', async () => {
    const { port } = await listening();
    const socket = connect(port, '127.0.0.1');
    const smuggled = '0\r\n\r\nGET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n';
    socket.write(
      `POST /sign-in HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: ${String(smuggled.length)}\r\n\r\n${smuggled}`,
    );
    let heard = '';
    for await (const chunk of socket) heard += String(chunk);
    expect(heard).toMatch(/^HTTP\/1\.1 400 /);
    expect(heard).not.toContain('"ok"');
  });

  it('gets security headers, and not the name of the program', async () => {
    const { headers } = await post().send({ query: '{ departments { code } }' });
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    expect(headers).not.toHaveProperty('x-powered-by');
  });
});

describe('live updates have the same limits', () => {
  const stream = async (body: object) =>
    request(service.server)
      .post('/graphql/stream')
      .set(await service.headers())
      .set('accept', 'text/event-stream')
      .send(body);

  it.each(refusals.filter(([what]) => what !== 'changes'))('%s', async (_what, query, code) => {
    const answer = await stream({ query });
    expect([answer.status, codeOf(answer)]).toEqual([400, code]);
  });

  it.each([
    ['a query', '{ departments { code } }'],
    ['a mutation', `mutation { ${voiding('a')} }`],
  ])('and answer no %s', async (_what, query) => {
    const answer = await stream({ query });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'ONLY_SUBSCRIPTIONS']);
  });

  it('say who they don’t recognise, and which case is not there', async () => {
    const query = 'subscription ($id: ID!) { caseProgress(caseId: $id) { asked } }';
    const nobody = await request(service.server)
      .post('/graphql/stream')
      .set('accept', 'text/event-stream')
      .send({ query, variables: { id: one } });
    expect([nobody.status, codeOf(nobody)]).toEqual([401, 'NOT_SIGNED_IN']);
    const none = await stream({ query, variables: { id: one } });
    expect(none.text).toContain('CASE_NOT_FOUND');
  });

  it('keep no stream open for a caller who never connected', async () => {
    const answer = await request(service.server).put('/graphql/stream').set('accept', '*/*');
    expect(answer.status).toBe(404);
  });
});

describe('a surprise', () => {
  it('leaves the house as one neutral sentence with a reference number', async () => {
    await ground.superuser('alter table cases rename to cases_away');
    try {
      const query = `{ case(id: "${one}") { number } }`;
      const japanese = await service.raw(query);
      expect(japanese.body.errors?.[0]?.message).toMatch(/^うまくいきませんでした。.*番号 [2-9A-Z]{8} を/);
      const english = await service.raw(query, {}, { 'accept-language': 'en-GB' });
      expect(english.body.errors?.[0]?.message).toMatch(/^Something went wrong\..*the number [2-9A-Z]{8} to/);
      expect(codeOf(english)).toBe('SURPRISE');
      expect(japanese.text + english.text).not.toMatch(/cases|relation|stack|select/i);
    } finally {
      await ground.superuser('alter table cases_away rename to cases');
    }
  });
});

it('a caller who sends half a request and waits holds nothing up', async () => {
  const { port } = await listening();
  const socket = connect(port, '127.0.0.1');
  socket.write(
    'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
  );
  await expect(service.gql('{ departments { code } }')).resolves.toHaveProperty('departments');
  socket.destroy();
});

async function listening(): Promise<AddressInfo> {
  if (!service.server.listening) await new Promise<void>((resolve) => service.server.listen(0, '127.0.0.1', resolve));
  const address = service.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address;
}
