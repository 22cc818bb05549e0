import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { migrations } from '../../migrations/index.js';
import type { Login } from '../../src/platform/database/address.js';
import { withClient } from '../../src/platform/database/connect.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { provision } from '../../src/platform/database/provision.js';
import type { DatabaseAccess } from '../../src/platform/database/roles.js';
import { isAlive } from '../../src/platform/embedded/processes.js';
import { testServer } from './database.js';
import { eventually } from './eventually.js';
import { freePort } from './redis.js';
import { signedInAt, SignIns } from './sign-in.js';

/** Servers and services as processes of their own, to be killed. */

const here = import.meta.dirname;

/** Starts a process of ours and waits for the line of JSON in which it says that it is ready. */
async function ready<Shape extends z.ZodType>(
  args: readonly string[],
  shape: Shape,
  env: Readonly<Record<string, string>> = {},
): Promise<{ child: ChildProcess; said: z.output<Shape>; stderr: () => string }> {
  const child = spawn(process.execPath, [...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
  let [out, err] = ['', ''];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err = (err + text).slice(-20_000);
  });
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      const [first, rest] = out.split('\n', 2);
      if (rest !== undefined) resolve(first ?? '');
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`ended with ${String(code)} before it was ready: ${err}`)));
  });
  return { child, said: shape.parse(JSON.parse(line)), stderr: () => err };
}

const isGone = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

async function killed(child: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  if (isGone(child)) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await gone;
}

const cluster = z.union([
  z.object({
    address: z.object({ host: z.string(), port: z.number(), database: z.string() }),
    key: z.string(),
    administrator: z.object({ user: z.string(), password: z.string() }),
  }),
  z.object({ failure: z.string() }),
]);

/** PostgreSQL in a cluster of its own, with fsync on: what was committed must be there after kill -9. */
export class DurableCluster {
  readonly #folder = mkdtempSync(join(tmpdir(), 'yorisoi-chaos-'));
  #owner: ChildProcess | undefined;
  #access: DatabaseAccess | undefined;
  #administrator: Login | undefined;

  async start(): Promise<void> {
    chmodSync(this.#folder, 0o755);
    const script = join(here, 'embedded-process.mjs');
    const { child, said } = await ready([script, testServer().compiled, this.#folder, 'durable'], cluster);
    if ('failure' in said) throw new Error(said.failure);
    this.#owner = child;
    this.#access = { address: { ...said.address, tls: 'off', login: undefined }, key: Buffer.from(said.key, 'base64') };
    this.#administrator = said.administrator;
  }

  async setUp(): Promise<void> {
    await provision(this.access, this.administrator, { queueOnPostgres: true });
    await migrate(this.access.address, this.administrator, migrations);
  }

  get access(): DatabaseAccess {
    if (!this.#access) throw new Error('the cluster is not started');
    return this.#access;
  }

  get administrator(): Login {
    if (!this.#administrator) throw new Error('the cluster is not started');
    return this.#administrator;
  }

  superuser(sql: string, params: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
    return withClient(
      this.access.address,
      this.administrator,
      async (client) => (await client.query<Record<string, unknown>>(sql, [...params])).rows,
    );
  }

  /** Does something while a table is locked: writers of it get as far as the lock. */
  whileLocked(table: string, work: () => Promise<void>): Promise<void> {
    return withClient(this.access.address, this.administrator, async (client) => {
      await client.query('begin');
      await client.query(`lock table ${table} in share mode`);
      await work();
      await client.query('rollback');
    });
  }

  /** Sessions that wait for a lock on this table. */
  async waitingFor(table: string): Promise<number[]> {
    const rows = await this.superuser(
      'select distinct l.pid from pg_locks l join pg_class c on c.oid = l.relation where c.relname = $1 and not l.granted',
      [table],
    );
    return rows.map(({ pid }) => Number(pid));
  }

  /** kill -9 of the postmaster and of the process that looked after it; resolves when the postmaster is gone. */
  async kill(): Promise<void> {
    const pid = Number(readFileSync(join(this.#folder, 'cluster/postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid, 'SIGKILL');
    if (this.#owner) await killed(this.#owner);
    await eventually(() => {
      if (isAlive(pid)) throw new Error('the postmaster is still there');
    });
  }

  async close(): Promise<void> {
    if (this.#owner) await killed(this.#owner, 'SIGTERM');
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** A Redis that forgets everything when it is told to. */
export class OwnRedis {
  #child: ChildProcess | undefined;
  url = '';

  async start(): Promise<void> {
    const port = await freePort();
    this.url = `redis://127.0.0.1:${String(port)}`;
    this.#child = spawn(
      'redis-server',
      ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
      { stdio: 'ignore', cwd: tmpdir() },
    );
  }

  async close(): Promise<void> {
    if (this.#child) await killed(this.#child);
  }
}

export interface ServiceSettings {
  readonly access: DatabaseAccess;
  /** undefined: the queue is on PostgreSQL. */
  readonly redisUrl: string | undefined;
  /** Addresses of departments' own systems, as YORISOI_DEPARTMENT_URLS. */
  readonly systems?: Readonly<Record<string, string>>;
  /** The instant at which its clock stands. */
  readonly now: string;
}

/** One api or worker process of the service. */
export class ServiceProcess {
  readonly #signIns: SignIns;

  private constructor(
    access: DatabaseAccess,
    private readonly child: ChildProcess,
    readonly url: string,
    /** What it said on its error stream: shown where a test fails. */
    readonly stderr: () => string,
  ) {
    this.#signIns = new SignIns((office) => signedInAt(access, 'demo-city', office));
  }

  static async start(
    role: 'api' | 'worker',
    { access, redisUrl, systems = {}, now }: ServiceSettings,
  ): Promise<ServiceProcess> {
    const { host, port, database } = access.address;
    const urls = Object.entries(systems).map(([department, url]) => `${department}=${url}`);
    const { child, said, stderr } = await ready(
      [join(here, 'processes-service.mjs'), now],
      z.object({ url: z.string() }),
      {
        ROLE: role,
        PORT: '0',
        NODE_ENV: 'test',
        LOG_LEVEL: 'error',
        DATABASE_URL: `postgres:///${database}?host=${encodeURIComponent(host)}&port=${String(port)}`,
        YORISOI_KEY: access.key.toString('base64'),
        ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
        ...(urls.length === 0 ? {} : { YORISOI_DEPARTMENT_URLS: urls.join(',') }),
      },
    );
    return new ServiceProcess(access, child, said.url, stderr);
  }

  /** One GraphQL operation over HTTP. @throws if nobody answers, or the answer has errors */
  async gql(query: string, variables: object): Promise<unknown> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(await this.#signIns.headers()) },
      body: JSON.stringify({ query, variables }),
    });
    const answer: { data?: unknown; errors?: unknown } = z
      .object({ data: z.unknown(), errors: z.unknown() })
      .partial()
      .parse(await response.json());
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  }

  isAlive(): boolean {
    return !isGone(this.child);
  }

  pause(): void {
    this.child.kill('SIGSTOP');
  }

  resume(): void {
    this.child.kill('SIGCONT');
  }

  /** kill -9: nothing is finished, nothing let go of. */
  kill(): Promise<void> {
    return killed(this.child);
  }
}
