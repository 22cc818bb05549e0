import { getIntrospectionQuery } from 'graphql';
import request from 'supertest';
import { systemClock } from '../../../src/platform/clock.js';
import type { Config } from '../../../src/platform/config/config.js';
import { useTestDatabase } from '../../support/database.js';
import { aProgram } from '../../support/program.js';
import { type ServiceUnderTest, startTestService } from '../../support/service.js';

const ground = useTestDatabase();
const services: ServiceUnderTest[] = [];
afterAll(() => Promise.all(services.map((service) => service.close())));

async function api(environment: Config['environment']) {
  const service = await startTestService(ground, { role: 'api', environment, clock: systemClock });
  services.push(service);
  return { service, ask: service.raw, get: (path: string) => request(service.server).get(path) };
}

describe('in production the service', () => {
  let service: Awaited<ReturnType<typeof api>>;
  beforeAll(async () => {
    service = await api('production');
  }, 30_000);
  const asProgram = async (query: string) =>
    service.ask(query, {}, await aProgram(service.service, { operations: [query] }));

  it('does not tell its contract, even where somebody had the question registered', async () => {
    expect((await service.ask(getIntrospectionQuery())).status).toBe(403);
    const { status, body } = await asProgram(getIntrospectionQuery());
    expect([status, body.data]).toEqual([400, undefined]);
    expect((await asProgram('{ __type(name: "Case") { name } }')).status).toBe(400);
  });

  it('does not say what somebody may have meant', async () => {
    const { body } = await asProgram('{ departmens { code } }');
    expect(body.errors?.[0]?.message).toBe('Cannot query field "departmens" on type "Query".');
  });

  it('has no page for developers', async () => {
    expect((await service.get('/graphiql')).status).toBe(404);
    expect((await service.get('/graphql').set('accept', 'text/html')).text).not.toContain('<html');
  });
});

describe('in development the service', () => {
  let service: Awaited<ReturnType<typeof api>>;
  beforeAll(async () => {
    service = await api('development');
  }, 30_000);

  it('tells its contract, within the limits of every operation', async () => {
    const { body } = await service.ask(getIntrospectionQuery());
    expect(body.errors).toBeUndefined();
    expect(body.data).toMatchObject({ __schema: { queryType: { name: 'Query' } } });
  });

  it('says what somebody may have meant', async () => {
    const { body } = await service.ask('{ departmens { code } }');
    expect(body.errors?.[0]?.message).toContain('Did you mean "departments"?');
  });

  it('has a page for developers that loads nothing from anywhere', async () => {
    const { status, headers, text } = await service.get('/graphiql');
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain(`default-src 'none'`);
    expect(text).not.toMatch(/<(script|link|img|iframe)[^>]*(src|href)=["']?(https?:)?\/\//);
    expect(text).toContain('"endpoint":"/graphql"');
  }, 60_000);
});
