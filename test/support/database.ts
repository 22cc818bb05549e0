import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { inDatabase, type Login } from '../../src/platform/database/address.js';
import { withClient } from '../../src/platform/database/connect.js';
import type { DatabaseContext } from '../../src/platform/database/context.js';
import { Database, type DatabaseOptions } from '../../src/platform/database/database.js';
import { AS_OWNER } from '../../src/platform/database/migrate.js';
import { type DatabaseAccess, loginOf } from '../../src/platform/database/roles.js';

const groundShape = z.object({
  address: z.object({
    host: z.string(),
    port: z.number(),
    database: z.string(),
    tls: z.union([z.literal('off'), z.literal('unchecked')]),
  }),
  administrator: z.object({ user: z.string(), password: z.string() }),
  key: z.string().transform((text) => Buffer.from(text, 'base64')),
  compiled: z.string(),
});

/** What the global setup left: the server, its superuser, the installation's key, and the folder of the compiled sources. */
export function testServer() {
  const text = process.env['YORISOI_TEST_GROUND'];
  if (text === undefined)
    throw new Error('no test server: this Jest project needs globalSetup test/support/global-setup.mjs');
  const { address, ...rest } = groundShape.parse(JSON.parse(text));
  return { ...rest, template: { ...address, login: undefined } };
}

export interface TestDatabase {
  readonly access: DatabaseAccess;
  readonly administrator: Login;
  /** The door, as role app. */
  readonly database: Database;
  /** Makes the municipality if it is not there, and gives a context in it. */
  municipality(id?: string, context?: Partial<DatabaseContext>): Promise<DatabaseContext>;
  /** SQL past the door, as the superuser: to look at what is really there. */
  superuser(sql: string, params?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  /** SQL past the door, as one of the four roles. */
  as(
    role: 'owner' | 'app' | 'relay' | 'queue',
    sql: string,
    params?: readonly unknown[],
  ): Promise<Record<string, unknown>[]>;
}

/** A migrated database of its own for this test file, made before its tests and dropped after them. */
export function useTestDatabase(options: DatabaseOptions = {}): TestDatabase {
  const server = testServer();
  const name = `test_${process.env['JEST_WORKER_ID'] ?? '1'}_${randomBytes(4).toString('hex')}`;
  const access = { address: inDatabase(server.template, name), key: server.key };
  const maintenance = inDatabase(server.template, 'postgres');
  let database: Database | undefined;

  beforeAll(async () => {
    await withClient(maintenance, server.administrator, (client) =>
      client.query(`create database ${name} template ${server.template.database} strategy file_copy`),
    );
    database = await Database.connect(access, options);
  });
  afterAll(async () => {
    await database?.close();
    await withClient(maintenance, server.administrator, (client) =>
      client.query(`drop database if exists ${name} with (force)`),
    );
  });

  const query = (login: Login, sql: string, params: readonly unknown[] = []) =>
    withClient(
      access.address,
      login,
      async (client) => (await client.query<Record<string, unknown>>(sql, [...params])).rows,
    );

  return {
    access,
    administrator: server.administrator,
    get database() {
      if (database === undefined) throw new Error('the test database is there only while tests run');
      return database;
    },
    superuser: (sql, params) => query(server.administrator, sql, params),
    as: (role, sql, params = []) =>
      role === 'owner'
        ? withClient(
            access.address,
            server.administrator,
            async (client) => (await client.query<Record<string, unknown>>(sql, [...params])).rows,
            AS_OWNER,
          )
        : query(loginOf(access, role), sql, params),
    async municipality(id = 'akari', context = {}) {
      const whole = { municipality: id, role: 'counter', ...context };
      await this.database.pipelined({ municipality: id, role: 'system' }, [
        {
          sql: 'insert into municipalities (id, name) values ($1, $2) on conflict do nothing',
          params: [id, `${id}市`],
        },
      ]);
      return whole;
    },
  };
}
