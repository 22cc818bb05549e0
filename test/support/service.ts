import 'reflect-metadata';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import type { Actor } from '../../src/access/actor.js';
import { Operation } from '../../src/access/operation.js';
import { KeyRing } from '../../src/access/sealing.js';
import { openApp } from '../../src/service.js';
import { readSettings } from '../../src/settings.js';
import { loadCatalogue } from '../../src/departments/load.js';
import type { Catalogue } from '../../src/domain/catalogue.js';
import type { Clock } from '../../src/platform/clock.js';
import type { Config } from '../../src/platform/config/config.js';
import { createLogger } from '../../src/platform/logging/logger.js';
import type { QueueConnection } from '../../src/platform/queue/engine.js';
import { Database } from '../../src/platform/database/database.js';
import type { DatabaseAccess } from '../../src/platform/database/roles.js';
import type { TestDatabase } from './database.js';
import { signedIn, SignIns } from './sign-in.js';

/** The department files as they are, read once for a test file. */
let files: Catalogue | undefined;
export const realCatalogue = (): Catalogue =>
  (files ??= loadCatalogue(join(import.meta.dirname, '../../src/departments')).compiled.source);

/** The catalogue with only some departments: what names a row of another one points to nothing and never holds. */
export function catalogueOf(codes: readonly string[], catalogue = realCatalogue()): Catalogue {
  return {
    ...catalogue,
    departments: catalogue.departments.filter(({ code }) => codes.includes(code)),
    procedures: catalogue.procedures.filter(({ department }) => codes.includes(department)),
  };
}

export interface RawAnswer {
  readonly status: number;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
  };
  readonly text: string;
}

export interface ServiceUnderTest {
  /** One GraphQL operation; throws if it has errors unless `errors` are asked for with `raw`. */
  gql<Data = Record<string, unknown>>(
    query: string,
    variables?: object,
    headers?: Record<string, string>,
  ): Promise<Data>;
  raw(query: string, variables?: object, headers?: Record<string, string>): Promise<RawAnswer>;
  readonly server: Server;
  /** The headers with which a request goes out: of whom `as` names, see {@link SignIns}. */
  headers(given?: Readonly<Record<string, string>>): Promise<Record<string, string>>;
  /** An operation of this actor, past every door: for the family, which has others. Whoever begins it ends it. */
  operation(actor: Actor): Operation;
  /** Provider of the running application. */
  get<T>(token: abstract new (...args: never[]) => T): T;
  close(): Promise<void>;
}

export interface ServiceTestOptions {
  readonly queue?: QueueConnection;
  readonly role?: Config['role'];
  readonly environment?: Config['environment'];
  readonly catalogue?: Catalogue;
  readonly clock?: Clock;
  /** Business settings as environment variables: YORISOI_INTAKE, YORISOI_DEPARTMENT_URLS … */
  readonly settings?: Readonly<Record<string, string>>;
  /** `unread`: nobody has read the city's list of protected people; otherwise one was, with nobody in it, that is never too old. */
  readonly protectionList?: 'unread';
  /** Folder of the built screens, see browser.ts; without it there are none. */
  readonly screens?: string;
  /** The city's own directory, see directory.ts. */
  readonly directory?: Config['directory'];
}

/** PostgreSQL, or the Redis of the whole run where YORISOI_TEST_REDIS_URL names one, with keys of this test's own. */
function queueOfTheRun(access: DatabaseAccess): QueueConnection {
  const url = process.env['YORISOI_TEST_REDIS_URL'];
  return url === undefined
    ? { kind: 'postgres', access, connections: 8 }
    : { kind: 'redis', url, prefix: access.address.database };
}

/** The whole service in this process, on the test's own database. Whoever starts it closes it. */
export async function startTestService(
  { access }: Pick<TestDatabase, 'access'>,
  {
    queue = queueOfTheRun(access),
    role = 'all',
    environment = 'test',
    catalogue = realCatalogue(),
    clock,
    settings = {},
    protectionList,
    screens,
    directory,
  }: ServiceTestOptions = {},
): Promise<ServiceUnderTest> {
  const config: Config = {
    role,
    environment,
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://127.0.0.1',
    logLevel: 'silent',
    database: { kind: 'server', address: access.address, owner: undefined, key: access.key },
    redisUrl: queue.kind === 'redis' ? queue.url : undefined,
    directory,
    business: settings,
  };
  const app = await openApp(
    {
      config,
      settings: readSettings(settings),
      ground: { access, queue, embedded: undefined, migrated: [], stop: () => Promise.resolve() },
      logger: createLogger('silent'),
      catalogue,
      ...(clock ? { clock } : {}),
    },
    screens,
  );
  if (protectionList === undefined) await haveReadAnEmptyList(app.get(Database), readSettings(settings).municipality);
  return underTest(app, settings);
}

/** The city's list of protected people, with nobody in it, that is never too old. */
export async function haveReadAnEmptyList(database: Database, municipality: string): Promise<void> {
  await database.pipelined({ municipality, role: 'system' }, [
    {
      sql: `insert into protection_lists (municipality_id, as_of, imported_at, by_actor, rows) values ($1, '2200-01-01', now(), 'test', 0)`,
      params: [municipality],
    },
  ]);
}

/** The running application, as tests talk to it. */
export function underTest(app: NestExpressApplication, settings: Readonly<Record<string, string>>): ServiceUnderTest {
  const server: Server = app.getHttpServer();
  const { municipality } = readSettings(settings);
  const signIns = new SignIns((office) => signedIn(app.get(Database), municipality, office));
  const post = async (query: string, variables: object = {}, headers: Readonly<Record<string, string>> = {}) =>
    request(server)
      .post('/graphql')
      .set(await signIns.headers(headers))
      .send({ query, variables });
  return {
    server,
    headers: (given) => signIns.headers(given),
    raw: async (query, variables, headers) => {
      const response = await post(query, variables, headers);
      return { status: response.status, body: response.body, text: response.text };
    },
    gql: async <Data>(query: string, variables?: object, headers?: Record<string, string>): Promise<Data> => {
      const response = await post(query, variables, headers);
      if (response.body.errors) throw new Error(JSON.stringify(response.body.errors, null, 1));
      const { data }: { data: Data } = response.body;
      return data;
    },
    operation: (actor) => new Operation(actor, 'en', app.get(Database), app.get(KeyRing)),
    get: (token) => app.get(token),
    close: () => app.close(),
  };
}
