import request from 'supertest';
import { ALLOWED } from '../../../src/access/graphql/allowances.js';
import { GraphqlEdge } from '../../../src/access/graphql/graphql-edge.js';
import { type Purse, purseKey } from '../../../src/access/purse.js';
import { systemClock } from '../../../src/platform/clock.js';
import { useTestDatabase } from '../../support/database.js';
import { own } from '../../support/own-operations.js';
import { aProgram } from '../../support/program.js';
import { few } from '../../support/catalogues.js';
import { type RawAnswer, type ServiceUnderTest, startTestService } from '../../support/service.js';

const ground = useTestDatabase();
let service: ServiceUnderTest;
beforeAll(async () => {
  service = await startTestService(ground, {
    role: 'api',
    environment: 'production',
    clock: systemClock,
    catalogue: few('SHIMIN'),
  });
}, 60_000);
afterAll(() => service.close());

const ALIASES = '{ a: me { role } b: me { role } ...C } fragment C on Query { c: me { role } d: me { role } }';
const ONE = '{ me { role } }';
const codeOf = ({ body }: Pick<RawAnswer, 'body'>) => body.errors?.[0]?.extensions?.['code'];

/** Somebody who has only so much left. */
async function leave(kind: Purse['kind'], token: string, left: number): Promise<void> {
  const { allowances } = service.get(GraphqlEdge);
  const actor = { municipality: 'demo-city', role: 'counter', person: undefined } as const;
  await allowances?.spend({ kind, key: purseKey(token) }, ALLOWED[kind].points - left, service.operation(actor));
}
const refusals = () => ground.superuser(`select role, act from audit where code = 'TOO_MANY_REQUESTS'`);

describe('what a program may have executed in a minute', () => {
  it('is counted by fields at the root: aliases in one request count, in fragments too', async () => {
    const headers = await aProgram(service, { operations: [ALIASES, ONE] });
    const key = (headers['authorization'] ?? '').replace('Bearer ', '');
    await leave('program', key, 5);
    expect((await service.raw(ALIASES, {}, headers)).body.errors).toBeUndefined();
    expect((await service.raw(ONE, {}, headers)).status).toBe(200);
    expect((await service.raw(ONE, {}, headers)).status).toBe(429);
  });

  it('is not overdrawn by one request: nothing of it is executed', async () => {
    const headers = await aProgram(service, { operations: [ALIASES] });
    await leave('program', (headers['authorization'] ?? '').replace('Bearer ', ''), 3);
    const answer = await service.raw(ALIASES, {}, headers);
    expect([answer.status, codeOf(answer), answer.body.data]).toEqual([429, 'TOO_MANY_REQUESTS', undefined]);
  });
});

describe('who asks too often', () => {
  let cookie = '';
  beforeAll(async () => {
    cookie = (await service.headers({ as: 'auditor' }))['cookie'] ?? '';
    await leave('staff', cookie.replace('yorisoi=', ''), 2);
  });
  const post = (path: string, name: string, language = 'ja') =>
    request(service.server)
      .post(path)
      .set({ cookie, 'accept-language': language })
      .set('accept', path === '/graphql' ? 'application/json' : 'text/event-stream')
      .send({ query: own(name), variables: { caseId: '00000000-0000-4000-8000-000000000001' } });

  it('hears in one sentence how long to wait, here and on the stream, and stands in the audit once', async () => {
    const before = (await refusals()).length;
    for (let asked = 0; asked < 2; asked += 1) expect((await post('/graphql', 'Me')).status).toBe(200);
    const [japanese, english, stream] = [
      await post('/graphql', 'Me'),
      await post('/graphql', 'Me', 'en'),
      await post('/graphql/stream', 'CaseProgress'),
    ];
    for (const answer of [japanese, english, stream]) {
      expect([answer.status, answer.body]).toMatchObject([
        429,
        { errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] },
      ]);
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
      expect(Number(answer.headers['retry-after'])).toBeLessThanOrEqual(60);
    }
    expect(japanese.body.errors[0].message).toMatch(/^短い間に問い合わせが多すぎます。\d+秒待ってから/);
    expect(english.body.errors[0].message).toMatch(/^Too many requests in a short time: wait \d+ seconds/);
    expect(Object.keys(japanese.body.errors[0].extensions)).toEqual(['code']);
    expect((await refusals()).slice(before)).toEqual([{ role: 'auditor', act: 'request' }]);
  });

  it('does not take from anybody else', async () => {
    expect((await service.raw(own('Me'), {}, { as: 'counter' })).status).toBe(200);
  });
});
