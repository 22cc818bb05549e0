import { readFileSync } from 'node:fs';
import request from 'supertest';
import { operationHash } from '../../../src/access/staff/programs.js';
import { useTestDatabase } from '../../support/database.js';
import { Desk } from '../../support/desk.js';
import { paperFor, Relative } from '../../support/family.js';
import { listening } from '../../support/listening.js';
import { aProgram } from '../../support/program.js';
import { own } from '../../support/own-operations.js';
import { few } from '../../support/catalogues.js';
import { type ServiceUnderTest, startTestService } from '../../support/service.js';

const ground = useTestDatabase();
const services = new Map<string, ServiceUnderTest>();
beforeAll(async () => {
  for (const environment of ['production', 'test'] as const)
    services.set(
      environment,
      await startTestService(ground, {
        role: 'api',
        environment,
        catalogue: few('SHIMIN'),
      }),
    );
}, 60_000);
afterAll(() => Promise.all([...services.values()].map((service) => service.close())));
const running = (environment: 'production' | 'test'): ServiceUnderTest => {
  const service = services.get(environment);
  if (!service) throw new Error('the service is there only while tests run');
  return service;
};

const STRANGE = '{ me { role } }';
const HASH = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: operationHash(text) } });
const outcome = ({ status, body }: { status: number; body: { errors?: readonly { extensions?: object }[] } }) => [
  status,
  body.errors?.[0]?.extensions ?? null,
];
const REFUSED = [403, { code: 'OPERATION_NOT_PERSISTED' }];

describe.each(['production', 'test'] as const)('in %s', (environment) => {
  const closed = environment === 'production';
  const post = async (path: string, body: object, as = 'counter') =>
    request(running(environment).server)
      .post(path)
      .set(await running(environment).headers({ as }))
      .set('accept', path === '/graphql' ? 'application/json' : 'text/event-stream')
      .send(body);

  it('a browser may send our own operations, as text or by their hash', async () => {
    for (const body of [{ query: own('Me') }, { extensions: HASH(own('Me')) }, { query: `\r\n${own('Me')}\n` }]) {
      const answer = await post('/graphql', body);
      expect([answer.status, answer.body.errors]).toEqual([200, undefined]);
      expect(answer.body.data.me).toMatchObject({ role: 'COUNTER' });
    }
    const file = readFileSync('graphql/operations/cases.graphql', 'utf8');
    expect((await post('/graphql', { query: file })).status).toBe(200);
  });

  it('over GET as well, where a page of this service asks', async () => {
    const extensions = encodeURIComponent(JSON.stringify(HASH(own('Me'))));
    const { status, body } = await request(running(environment).server)
      .get(`/graphql?extensions=${extensions}`)
      .set(await running(environment).headers())
      .set('apollo-require-preflight', '1');
    expect([status, body.data?.me?.role]).toEqual([200, 'COUNTER']);
  });

  it(`any other document is ${closed ? 'refused before it is parsed' : 'answered'}`, async () => {
    const answer = await post('/graphql', { query: STRANGE });
    expect(outcome(answer)).toEqual(closed ? REFUSED : [200, null]);
    const broken = await post('/graphql', { query: '{ departmens' });
    expect(outcome(broken)).toEqual(closed ? REFUSED : [400, { code: 'GRAPHQL_PARSE_FAILED' }]);
  });

  it('an unknown hash is refused, and a text beside it does not make it known', async () => {
    expect(outcome(await post('/graphql', { extensions: HASH(STRANGE) }))).toEqual(REFUSED);
    await post('/graphql', { query: STRANGE, extensions: HASH(STRANGE) });
    expect(outcome(await post('/graphql', { extensions: HASH(STRANGE) }))).toEqual(REFUSED);
  });

  it('live updates hear the same', async () => {
    const variables = { caseId: '00000000-0000-4000-8000-000000000001' };
    const strange = 'subscription ($caseId: ID!) { caseProgress(caseId: $caseId) { asked } }';
    for (const body of [{ query: own('CaseProgress') }, { extensions: HASH(own('CaseProgress')) }])
      expect((await post('/graphql/stream', { ...body, variables })).text).toContain('CASE_NOT_FOUND');
    const answer = await post('/graphql/stream', { query: strange, variables });
    if (closed) expect(outcome(answer)).toEqual(REFUSED);
    else expect(answer.text).toContain('CASE_NOT_FOUND');
    expect(outcome(await post('/graphql/stream', { extensions: HASH(strange), variables }))).toEqual(REFUSED);
  });
});

describe('in production', () => {
  it('the refusal says in the caller’s language what to do, and stands in the audit', async () => {
    const [last] = await ground.superuser('select coalesce(max(id), 0) as id from audit');
    const japanese = await running('production').raw(STRANGE);
    expect(japanese.body.errors?.[0]?.message).toMatch(/このサービスの画面のものではありません/);
    const english = await running('production').raw(STRANGE, {}, { 'accept-language': 'en' });
    expect(english.body.errors?.[0]?.message).toMatch(/none of this service’s own/);
    expect(await ground.superuser('select role, act, code, fields from audit where id > $1', [last?.['id']])).toEqual([
      { role: 'counter', act: 'request', code: 'OPERATION_NOT_PERSISTED', fields: [] },
      { role: 'counter', act: 'request', code: 'OPERATION_NOT_PERSISTED', fields: [] },
    ]);
  });

  it('the family too sends our own operations only', async () => {
    const desk = new Desk(running('test'));
    const id = await desk.register();
    const { code } = await paperFor(desk, id);
    const relative = new Relative(await listening(running('production')));
    expect(await relative.isLetIn(code)).toBe(true);
    expect((await relative.gql(own('FamilyCase'), { id })).data).toMatchObject({ case: { id } });
    const { errors } = await relative.gql('query ($id: ID!) { case(id: $id) { id } }', { id });
    expect(errors).toMatchObject([{ extensions: { code: 'OPERATION_NOT_PERSISTED' } }]);
  });

  it('a program has a list of its own', async () => {
    const program = await aProgram(running('production'), { operations: [STRANGE] });
    expect((await running('production').raw(STRANGE, {}, program)).status).toBe(200);
    expect(outcome(await running('production').raw(own('Me'), {}, program))).toEqual([
      403,
      { code: 'OPERATION_NOT_REGISTERED' },
    ]);
  });
});
