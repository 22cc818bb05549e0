import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { BUSINESS_VARIABLES } from '../../../src/settings.js';
import { readConfig } from '../../../src/platform/config/config.js';
import { environment } from '../../../src/platform/config/environment.js';
import { eventually } from '../../support/eventually.js';
import { describeWith } from '../../support/needs.js';
import { Visitor } from '../../support/front-door.js';
import { own } from '../../support/own-operations.js';
import { freePort } from '../../support/redis.js';
import { type ComposeService, interpolate, interpolated, readCompose } from './compose-file.js';
import { buildImage, type Image, readablePackages, unprivileged } from './image.js';
import { type Engine, enginesAreHere, enginesAreMissing, Running, startPostgres, startRedis } from './servers.js';

const project = join(import.meta.dirname, '../../..');
const compose = readCompose();
const secrets = {
  YORISOI_KEY: randomBytes(32).toString('base64'),
  POSTGRES_PASSWORD: randomBytes(24).toString('hex'),
  REDIS_PASSWORD: randomBytes(24).toString('hex'),
};
const ours = ['migrate', 'api', 'worker'];

function serviceOf(name: string): ComposeService {
  const found = compose.get(name);
  if (found === undefined) throw new Error(`docker-compose.yml has no service ${name}`);
  return found;
}

describe('docker-compose.yml', () => {
  it('holds PostgreSQL 15, Redis, one migration, the API and a worker', () => {
    expect([...compose.keys()]).toEqual(['postgres', 'redis', 'migrate', 'api', 'worker']);
    for (const name of ['api', 'worker'])
      expect(Object.keys(serviceOf(name).environment)).toEqual(expect.arrayContaining(BUSINESS_VARIABLES));
    expect(serviceOf('postgres').image).toBe('postgres:15');
  });

  it.each(Object.keys(secrets))('does not start without %s, and says how to make one', (name) => {
    const without: Record<string, string> = { ...secrets, [name]: '' };
    const all = () => [...compose.values()].map(({ environment }) => interpolated(environment, without));
    expect(all).toThrow(new RegExp(`^${name} is missing - make one with "openssl rand`));
  });

  it('publishes the API only, on this machine only', () => {
    const published = [...compose].flatMap(([name, { ports }]) => ports.map((port) => [name, port]));
    expect(published).toEqual([['api', '127.0.0.1:4000:4000']]);
  });

  it('gives the administrator’s login to the migration only', () => {
    const knowing = [...compose].filter(([, { environment }]) =>
      Object.values(environment).some((value) => value.includes('POSTGRES_PASSWORD')),
    );
    expect(knowing.map(([name]) => name)).toEqual(['postgres', 'migrate']);
    for (const name of ['api', 'worker'])
      expect(new URL(serviceOf(name).environment['DATABASE_URL'] ?? '')).toMatchObject({ username: '', password: '' });
  });

  it('reaches nothing in the open but what stands on its own network, and that by name', () => {
    for (const name of ours) {
      const own = interpolated(serviceOf(name).environment, secrets);
      const config = (env: Record<string, string>) => readConfig({ PATH: '', ...env }, BUSINESS_VARIABLES);
      expect(config(own).database.kind).toBe('server');
      expect(own['YORISOI_IN_THE_OPEN']?.split(',').every((host) => compose.has(host))).toBe(true);
      expect(() => config({ ...own, YORISOI_IN_THE_OPEN: '' })).toThrow(/without checking who answers there/);
    }
  });

  it('lets our services write nowhere and rise to nothing', () => {
    for (const name of ours)
      expect(serviceOf(name)).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      });
  });

  it('takes nothing into the image but what is built and run: no history, no tests, no settings', () => {
    const rules = readFileSync(join(project, '.dockerignore'), 'utf8').split('\n');
    const [first, ...kept] = rules.filter((line) => line !== '' && !line.startsWith('#'));
    expect(first).toBe('*');
    for (const rule of kept.filter((line) => line.startsWith('!')))
      expect(rule).toMatch(/^!(src|graphql|migrations|package(-lock)?\.json|[\w.-]*rc|\w+(-cli)?\.json)$/);
    expect(kept.filter((line) => !line.startsWith('!'))).toEqual(['src/demo']);
  });

  it('starts each service when what it needs is there', () => {
    expect(serviceOf('migrate').depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
    for (const name of ['api', 'worker'])
      expect(serviceOf(name).depends_on).toEqual({
        migrate: { condition: 'service_completed_successfully' },
        redis: { condition: 'service_healthy' },
      });
  });
});

describeWith(enginesAreHere, enginesAreMissing, 'the services of docker-compose.yml as processes', () => {
  const user = unprivileged();
  const started: Running[] = [];
  const ports = new Map<string, number>();
  let image: Image;
  let postgres: Engine;
  let redis: Engine;
  let counter: Visitor;

  beforeAll(async () => {
    image = buildImage(readFileSync(join(project, 'Dockerfile'), 'utf8'), readablePackages(user));
    postgres = await startPostgres(
      interpolate(serviceOf('postgres').environment['POSTGRES_PASSWORD'] ?? '', secrets),
      user,
    );
    const { command: redisCommand = [], environment: ofRedis } = serviceOf('redis');
    redis = await startRedis(
      redisCommand.map((part) => interpolate(part, secrets)),
      interpolated(ofRedis, secrets),
      user,
    );
    for (const [name, engine] of [
      ['postgres', postgres],
      ['redis', redis],
    ] as const)
      await eventually(() => expect(engine.healthy(serviceOf(name).healthcheck?.test ?? [])).toBe(true), 20_000);
    for (const name of ['api', 'worker']) ports.set(name, await freePort());
  }, 120_000);

  afterAll(async () => {
    await Promise.all(started.map((running) => running.stop('SIGKILL')));
    await Promise.all([redis, postgres].map((engine) => engine.running.stop('SIGKILL')));
    for (const engine of [redis, postgres]) engine.remove();
  }, 120_000);

  /** The service's own environment; only what a container network would translate is translated: names of services, and one port each. */
  function environmentOf(name: string): NodeJS.ProcessEnv {
    const address = (value: string) =>
      value
        .replace('redis:6379', `127.0.0.1:${redis.port}`)
        .replace(/(\/\/|@)postgres:5432/, `$1127.0.0.1:${postgres.port}`);
    const own = interpolated({ ...image.environment, ...serviceOf(name).environment }, secrets);
    const port = ports.get(name);
    return {
      PATH: environment()['PATH'],
      ...Object.fromEntries(Object.entries(own).map(([key, value]) => [key, address(value)])),
      ...(port === undefined ? {} : { PORT: String(port) }),
    };
  }

  function start(name: string): Running {
    const [command = '', ...args] = serviceOf(name).command ?? image.command;
    const running = new Running(spawn(command, args, { cwd: image.folder, env: environmentOf(name), ...user }));
    started.push(running);
    return running;
  }

  /** As the operator runs it beside the services. */
  function codeOfOfficer(): string {
    const args = ['dist/src/officer.js', 'sekinin', '責任 者'];
    const ran = spawnSync('node', args, { cwd: image.folder, env: environmentOf('api'), ...user });
    return /the code (\S+) \(good once\)/.exec(ran.stdout.toString())?.[1] ?? '';
  }

  function healthy(name: string): boolean {
    const [kind, command = '', ...args] = serviceOf(name).healthcheck?.test ?? [];
    expect(kind).toBe('CMD');
    return spawnSync(command, args, { cwd: image.folder, env: environmentOf(name), ...user }).status === 0;
  }

  const url = (name: string, path: string) => `http://127.0.0.1:${String(ports.get(name))}${path}`;

  async function ask<Data>(query: string, variables: object, data: z.ZodType<Data>): Promise<Data> {
    const response = await fetch(url('api', '/graphql'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: counter.cookie },
      body: JSON.stringify({ query, variables }),
    });
    return z.object({ data }).parse(await response.json()).data;
  }

  it('run in an image on Node 24 as an ordinary user', () => {
    expect(image).toMatchObject({ base: 'node:24-slim', user: 'node', ports: ['4000'] });
    expect(existsSync(join(image.folder, 'dist/src/main.js'))).toBe(true);
    expect(existsSync(join(image.folder, 'dist/src/demo'))).toBe(false);
  });

  it('let nobody into Redis without the password', () => {
    const ping = (env: Record<string, string>) =>
      spawnSync('redis-cli', ['-p', String(redis.port), 'ping'], {
        env: { PATH: environment()['PATH'] ?? '', ...env },
      });
    expect(ping({}).stdout.toString()).toContain('NOAUTH');
    expect(ping({ REDISCLI_AUTH: secrets.REDIS_PASSWORD }).stdout.toString()).toBe('PONG\n');
  });

  it('migrate, once and again', async () => {
    const first = start('migrate');
    expect([await first.ended, first.output]).toEqual([0, expect.stringMatching(/^Applied: /)]);
    const second = start('migrate');
    expect([await second.ended, second.output]).toEqual([0, 'The database is up to date.\n']);
  }, 120_000);

  it('serve: the API answers its health check before any worker is there', async () => {
    const api = start('api');
    await eventually(() => expect([healthy('api'), api.output]).toEqual([true, expect.anything()]), 60_000);
    expect(healthy('worker')).toBe(false);
  }, 120_000);

  it('let in whoever has the code that the API prints, and whom they invite', async () => {
    let code = '';
    await eventually(() => {
      code = started.map(({ output }) => /the code (\S+) \(good once\)/.exec(output)?.[1]).find(Boolean) ?? '';
      expect(code).not.toBe('');
    });
    const keeper = new Visitor(url('api', ''));
    expect(await keeper.openAccount('admin', code, 'a long way to the office')).toContain('準備ができました');
    expect((await keeper.signIn('admin', 'a long way to the office')).status).toBe(303);
    const officer = new Visitor(url('api', ''));
    await officer.openAccount('sekinin', codeOfOfficer(), 'a quiet room upstairs');
    expect((await officer.signIn('sekinin', 'a quiet room upstairs')).status).toBe(303);
    const appointments = [{ role: 'COUNTER', from: '2026-01-01' }];
    const access = { invitation: { login: 'sakura', name: '窓口 さくら', appointments } };
    const asked = await keeper.gql(own('AskApproval'), { input: { act: 'GRANT_ACCESS', reason: '開設', access } });
    const { askApproval } = z
      .object({ askApproval: z.object({ approval: z.object({ id: z.string() }) }) })
      .parse(asked.data);
    const approvalId = askApproval.approval.id;
    await officer.gql(own('DecideApproval'), { input: { approvalId, agree: true } });
    const { data } = await keeper.gql(own('GrantAccess'), { approvalId });
    const { invitation } = z
      .object({ grantAccess: z.object({ invitation: z.object({ code: z.string() }) }) })
      .parse(data).grantAccess;
    counter = new Visitor(url('api', ''));
    await counter.openAccount('sakura', invitation.code, 'cherries by the river');
    expect((await counter.signIn('sakura', 'cherries by the river')).status).toBe(303);
  }, 60_000);

  it('work: who listens at the API sees what the worker does', async () => {
    const input: unknown = JSON.parse(readFileSync(join(project, 'test/samples/typical.json'), 'utf8'));
    const { registerDeathNotice: registered } = await ask(
      own('RegisterDeathNotice'),
      { input },
      z.object({ registerDeathNotice: z.object({ case: z.object({ id: z.string() }) }) }),
    );
    const { id } = registered.case;
    const query = new URLSearchParams({ query: own('CaseProgress'), variables: JSON.stringify({ caseId: id }) });
    const stopListening = new AbortController();
    const stream = await fetch(url('api', `/graphql/stream?${query.toString()}`), {
      headers: { accept: 'text/event-stream', cookie: counter.cookie },
      signal: stopListening.signal,
    });
    let heard = '';
    const listening = (async () => {
      for await (const chunk of stream.body ?? []) heard += Buffer.from(chunk).toString();
    })().catch(() => undefined);
    await eventually(() => expect(heard).toMatch(/"answered":0,"needsPerson":0,"settled":false/));
    const worker = start('worker');
    await eventually(() => expect([healthy('worker'), worker.output]).toEqual([true, expect.anything()]), 60_000);
    await eventually(() => expect(heard).toMatch(/"answered":[1-9]/), 60_000);
    stopListening.abort();
    await listening;
    const list = await ask(own('WholeCase'), { id }, z.unknown());
    expect(JSON.stringify(list)).toMatch(/"title":"[^"]+"/);
  }, 180_000);

  it('work: the worker serves nothing but its health', async () => {
    expect((await fetch(url('worker', '/health/live'))).status).toBe(200);
    for (const path of ['/graphql', '/graphql/stream', '/graphiql'])
      expect((await fetch(url('worker', path), { method: 'POST' })).status).toBe(404);
  });

  it('end in good time when they are told to', async () => {
    for (const running of started.filter(({ child }) => child.exitCode === null && child.signalCode === null)) {
      const begun = performance.now();
      await running.stop('SIGTERM');
      expect([0, 'SIGTERM']).toContain(running.child.exitCode ?? running.child.signalCode);
      expect(performance.now() - begun).toBeLessThan(10_000);
    }
  }, 120_000);

  it('say that they are not well when Redis is gone', async () => {
    const api = start('api');
    await eventually(() => expect([healthy('api'), api.output]).toEqual([true, expect.anything()]), 60_000);
    await redis.running.stop('SIGKILL');
    expect(healthy('api')).toBe(false);
  }, 120_000);
});
