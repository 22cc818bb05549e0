import type { NestExpressApplication } from '@nestjs/platform-express';
import { getIntrospectionQuery } from 'graphql';
import request from 'supertest';
import { readConfig } from '../../../src/platform/config/config.js';
import { Database } from '../../../src/platform/database/database.js';
import { createLogger } from '../../../src/platform/logging/logger.js';
import { openApp } from '../../../src/service.js';
import { readSettings } from '../../../src/settings.js';
import { useTestDatabase } from '../../support/database.js';
import { realCatalogue } from '../../support/service.js';
import { signedIn } from '../../support/sign-in.js';

const { access } = useTestDatabase();
const apps: NestExpressApplication[] = [];
afterAll(() => Promise.all(apps.map((app) => app.close())));

async function api(NODE_ENV: string) {
  const app = await openApp({
    config: readConfig({ NODE_ENV, ROLE: 'api' }),
    settings: readSettings({}),
    ground: {
      access,
      queue: { kind: 'postgres', access, connections: 4 },
      embedded: undefined,
      migrated: [],
      stop: () => Promise.resolve(),
    },
    logger: createLogger('silent'),
    catalogue: realCatalogue(),
  });
  apps.push(app);
  const server = app.getHttpServer();
  const cookie = await signedIn(app.get(Database), 'demo-city', 'counter');
  return {
    ask: (query: string) => request(server).post('/graphql').set({ cookie }).send({ query }),
    get: (path: string) => request(server).get(path),
  };
}

describe('in production the service', () => {
  let service: Awaited<ReturnType<typeof api>>;
  beforeAll(async () => {
    service = await api('production');
  }, 30_000);

  it('does not tell its contract', async () => {
    const { status, body } = await service.ask(getIntrospectionQuery());
    expect([status, body.data]).toEqual([400, undefined]);
    expect((await service.ask('{ __type(name: "Case") { name } }')).status).toBe(400);
  });

  it('does not say what somebody may have meant', async () => {
    const { body } = await service.ask('{ departmens { code } }');
    expect(body.errors[0].message).toBe('Cannot query field "departmens" on type "Query".');
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
    expect(body.data.__schema.queryType.name).toBe('Query');
  });

  it('says what somebody may have meant', async () => {
    const { body } = await service.ask('{ departmens { code } }');
    expect(body.errors[0].message).toContain('Did you mean "departments"?');
  });

  it('has a page for developers that loads nothing from anywhere', async () => {
    const { status, headers, text } = await service.get('/graphiql');
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain(`default-src 'none'`);
    expect(text).not.toMatch(/<(script|link|img|iframe)[^>]*(src|href)=["']?(https?:)?\/\//);
    expect(text).toContain('"endpoint":"/graphql"');
  }, 60_000);
});
