import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../../migrations/index.js';
import { EmbeddedStartError, explainStartFailure, type StartFailure } from '../../../src/platform/failures.js';
import { prepareGround, setUpDatabase } from '../../../src/platform/ground.js';
import { readConfig } from '../../../src/platform/config/config.js';
import { environment } from '../../../src/platform/config/environment.js';
import { useTestDatabase } from '../../support/database.js';
import { freePort } from '../../support/redis.js';

const ground = useTestDatabase();

const explained = async (work: Promise<unknown>): Promise<StartFailure> => {
  try {
    await work;
  } catch (error) {
    return explainStartFailure(error);
  }
  throw new Error('it started');
};

/** The URL of a database on the test server; without a login as api and worker get it. */
function url(login: string, database: string): string {
  const { host, port } = ground.access.address;
  const at = login === '' ? '' : `${login}@`;
  return host.startsWith('/')
    ? `postgres://${at}/${database}?host=${host}`
    : `postgres://${at}${host}:${port}/${database}`;
}
const start = (env: Record<string, string>) =>
  prepareGround(readConfig({ YORISOI_KEY: ground.access.key.toString('base64'), ...env }), migrations);
const admin = () => `${ground.administrator.user}:${encodeURIComponent(ground.administrator.password)}`;

/** The service as a process of its own, until it ends by itself. */
async function ended(env: Readonly<Record<string, string>>) {
  const script = join(import.meta.dirname, '../../support/processes-service.mjs');
  const child = spawn(process.execPath, [script, '2026-11-22T09:00:00+09:00'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: environment()['PATH'],
      LOG_LEVEL: 'info',
      DATABASE_URL: url('', ground.access.address.database),
      YORISOI_KEY: ground.access.key.toString('base64'),
      ...env,
    },
  });
  let [out, said] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { code, out, said };
}

describe('a start that fails says what to do, and ends with a code that is not 0', () => {
  it('port in use', async () => {
    const port = await freePort();
    const listen = () =>
      new Promise<Server>((resolve, reject) => {
        const server = createServer().once('error', reject);
        server.listen(port, '127.0.0.1', () => resolve(server));
      });
    const first = await listen();
    const failure = await explained(listen());
    first.close();
    expect(failure.sentence.en).toBe(
      `Port ${port} is already in use: stop the other program, or choose another port with PORT=${port + 1}.`,
    );
    expect(failure.sentence.ja).toContain(`PORT=${port + 1}`);
    expect(failure.exitCode).toBe(69);
  });

  it('port in use: nothing but the sentence, no line in the log', async () => {
    const taken = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => taken.listen(port, '127.0.0.1', resolve));
    const { code, out } = await ended({ PORT: String(port) });
    taken.close();
    expect([code, out]).toEqual([69, '']);
  });

  it('port in use: before a database of its own is set up', async () => {
    const taken = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => taken.listen(port, '127.0.0.1', resolve));
    const folder = join(tmpdir(), `yorisoi-never-made-${String(port)}`);
    const { code, out } = await ended({ PORT: String(port), DATABASE_URL: '', YORISOI_DATA_DIR: folder });
    taken.close();
    expect([code, out, existsSync(folder)]).toEqual([69, '', false]);
  });

  it('a department’s system under a code that is not there', async () => {
    const { code, out, said } = await ended({ YORISOI_DEPARTMENT_URLS: 'SUIDOU=http://127.0.0.1:1/' });
    expect([code, out]).toEqual([78, '']);
    expect(said).toContain('did you mean SUIDO?');
  });

  it('wrong password', async () => {
    const failure = await explained(
      start({ DATABASE_URL: url(`${ground.administrator.user}:wrong`, ground.access.address.database) }),
    );
    expect(failure.sentence.en).toMatch(/refused the user or password: correct DATABASE_URL/);
    expect(failure.exitCode).toBe(77);
  });

  it('another key than the database was set up with', async () => {
    const YORISOI_KEY = Buffer.alloc(32, 9).toString('base64');
    const failure = await explained(
      start({
        DATABASE_URL: url('', ground.access.address.database),
        YORISOI_KEY,
      }),
    );
    expect(failure.sentence.en).toMatch(/YORISOI_KEY is the key this database was set up with/);
  });

  it('another key, given to an administrator, who would shut the running processes out', async () => {
    const YORISOI_KEY = Buffer.alloc(32, 9).toString('base64');
    const failure = await explained(
      start({ DATABASE_OWNER_URL: url(admin(), ground.access.address.database), YORISOI_KEY }),
    );
    expect(failure.sentence.en).toMatch(/was set up with another YORISOI_KEY: set that key/);
  });

  it('no such database, for a process that may not make it', async () => {
    const failure = await explained(start({ DATABASE_URL: url('', 'nowhere'), ROLE: 'worker' }));
    expect(failure.sentence.en).toMatch(/does not exist: run the migrate step with DATABASE_OWNER_URL/);
    expect(failure.exitCode).toBe(78);
  });

  it('no server at the address, on a socket and over the network', async () => {
    const port = await freePort();
    const network = await explained(start({ DATABASE_URL: `postgres://u:p@127.0.0.1:${port}/city` }));
    expect(network.sentence.en).toBe(
      `Nothing answers at 127.0.0.1:${port}: start that server, or correct the address in DATABASE_URL or REDIS_URL.`,
    );
    const socket = await explained(start({ DATABASE_URL: 'postgres://u:p@/city?host=/nowhere' }));
    expect(socket.sentence.en).toMatch(/^Nothing answers at \/nowhere\/\.s\.PGSQL\.5432: /);
  });

  it('no Redis for the queue, or a Redis that refuses us; the API starts without', async () => {
    const port = await freePort();
    const place = { DATABASE_URL: url('', ground.access.address.database), ROLE: 'worker' };
    const nobody = await explained(start({ ...place, REDIS_URL: `redis://127.0.0.1:${port}` }));
    expect(nobody.sentence.en).toMatch(
      new RegExp(`^No Redis answers at 127\\.0\\.0\\.1:${port}: start it, or correct`),
    );
    expect(nobody.exitCode).toBe(69);
    const strict = createServer((socket) => socket.on('data', () => socket.write('-WRONGPASS invalid\r\n')));
    await new Promise<void>((resolve) => strict.listen(port, '127.0.0.1', resolve));
    const refused = await explained(start({ ...place, REDIS_URL: `redis://:secret@127.0.0.1:${port}` }));
    strict.close();
    expect(refused.sentence.en).toBe(`Redis at 127.0.0.1:${port} refused the user or password: correct REDIS_URL.`);
    await expect(start({ ...place, ROLE: 'api', REDIS_URL: `redis://127.0.0.1:${port}` })).resolves.toMatchObject({
      queue: { kind: 'redis' },
    });
  });

  it('no machine of that name', async () => {
    const failure = await explained(start({ DATABASE_URL: 'postgres://u:p@nowhere.invalid/city?sslmode=verify-full' }));
    expect(failure.sentence.en).toMatch(/There is no machine named nowhere\.invalid: correct the name/);
  });

  it('a database newer than the program, and one older', async () => {
    await ground.superuser(`insert into schema_migrations (timestamp, name) values (9, 'tomorrow-0000000000009')`);
    const newer = await explained(start({ DATABASE_URL: url(admin(), ground.access.address.database) }));
    expect(newer.sentence.en).toMatch(/newer than this program/);
    await ground.superuser(`delete from schema_migrations where timestamp = 9 or name like 'ground%'`);
    const older = await explained(
      start({
        DATABASE_URL: url('', ground.access.address.database),
        ROLE: 'api',
      }),
    );
    expect(older.sentence.en).toMatch(/older than this program .* run "npm run migrate" with DATABASE_OWNER_URL/);
    await ground.superuser(`insert into schema_migrations (timestamp, name) values (1, 'ground-0000000000001')`);
  });

  it('an administrator who may not make roles', async () => {
    const database = ground.access.address.database;
    await ground.superuser(`create role ${database}_weak login password 'weak'`);
    try {
      const failure = await explained(start({ DATABASE_OWNER_URL: url(`${database}_weak:weak`, `${database}_new`) }));
      expect(failure.sentence.en).toMatch(/may not create databases, roles or schemas: use an administrator/);
    } finally {
      await ground.superuser(`drop role ${database}_weak`);
    }
  });

  it('nothing to migrate without an administrator', async () => {
    const failure = await explained(setUpDatabase(readConfig({}), migrations));
    expect(failure.sentence.en).toMatch(/set DATABASE_OWNER_URL/);
  });

  it.each([
    [Object.assign(new Error(), { code: 'ENOSPC', path: '/data' }), /^The disk is full \(\/data\)/],
    [Object.assign(new Error(), { code: '53100' }), /^The disk is full/],
    [Object.assign(new Error(), { code: 'EROFS', path: '/data' }), /^No permission to write \/data/],
    [Object.assign(new Error(), { code: 'EACCES', syscall: 'listen', port: 80 }), /^Port 80 may not be opened/],
    [
      new AggregateError([Object.assign(new Error(), { code: 'ECONNREFUSED', address: '::1', port: 6379 })]),
      /^Nothing answers at ::1:6379/,
    ],
    [new Error('outer', { cause: Object.assign(new Error(), { code: '28P01' }) }), /refused the user or password/],
    [
      new EmbeddedStartError('the server ended at once', 'FATAL: could not write: No space left on device'),
      /^The disk is full/,
    ],
    [
      new EmbeddedStartError('the server ended at once', 'database system is shut down', { room: 40_960 }),
      /^The disk is full/,
    ],
    [
      new EmbeddedStartError('the server ended at once', 'one\nFATAL:  bad thing', { room: 2 ** 40 }),
      /did not start \(the server ended at once\).*bad thing/,
    ],
    [new Error('something odd'), /^Yorisoi could not start: something odd/],
  ])('%p', (error, sentence) => {
    const failure = explainStartFailure(error);
    expect(failure.sentence.en).toMatch(sentence);
    expect(failure.sentence.ja).not.toBe('');
    expect(failure.exitCode).toBeGreaterThan(0);
  });
});

describe('a start that succeeds', () => {
  it('sets up an empty server by the login of its URL, then runs without it', async () => {
    const database = `${ground.access.address.database}_fresh`;
    try {
      const first = await start({ DATABASE_URL: url(admin(), database) });
      expect(first.migrated).toHaveLength(migrations.length);
      const worker = await start({
        DATABASE_URL: url('', database),
        ROLE: 'worker',
      });
      expect(worker.migrated).toEqual([]);
    } finally {
      await ground.superuser(`drop database if exists ${database} with (force)`);
    }
  });

  it('makes its own server where there is none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yorisoi-start-'));
    try {
      const own = await prepareGround(readConfig({ YORISOI_DATA_DIR: folder }), migrations);
      expect(own.migrated).toHaveLength(migrations.length);
      expect(own.embedded?.folder).toBe(folder);
      await own.stop();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
