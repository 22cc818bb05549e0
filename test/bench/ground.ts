import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { migrations } from '../../migrations/index.js';
import { closingDays } from '../../src/departments/closing-days.js';
import { loadCatalogue } from '../../src/departments/load.js';
import { FixedClock } from '../../src/platform/clock.js';
import { readConfig } from '../../src/platform/config/config.js';
import { withClient } from '../../src/platform/database/connect.js';
import { Database } from '../../src/platform/database/database.js';
import { RelayDatabase } from '../../src/platform/database/relay-database.js';
import { prepareGround, type Ground } from '../../src/platform/ground.js';
import { createLogger } from '../../src/platform/logging/logger.js';
import { KeyRing, Sealer } from '../../src/access/sealing.js';
import { Releases } from '../../src/catalogue/releases.js';
import { openApp } from '../../src/service.js';
import { BUSINESS_VARIABLES, readSettings } from '../../src/settings.js';
import { SEED_NOW } from '../support/seed.js';
import type { Whole } from '../chaos/whole.js';

export type Backend = 'Redis' | 'PostgreSQL';

export const redisIsHere = spawnSync('redis-server', ['--version']).status === 0;

export const MUNICIPALITY = 'demo-city';

/** A Redis of our own, without files. */
async function startRedis(): Promise<{ readonly url: string; stop(): void }> {
  const port = await new Promise<number>((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
  const child = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    { stdio: 'ignore' },
  );
  const redis = new Redis(port, '127.0.0.1', { retryStrategy: () => 20 }).on('error', () => undefined);
  await redis.ping();
  redis.disconnect();
  return { url: `redis://127.0.0.1:${String(port)}`, stop: () => void child.kill('SIGKILL') };
}

/** What can be left out, to see what it costs. The service itself has no such switch. */
export type Protection = 'policies' | 'sealing';

const seal = { seal: Sealer.prototype.seal, open: Sealer.prototype.open };
const plain = {
  seal: (value: unknown): Buffer => Buffer.from(JSON.stringify(value)),
  open: (sealed: Buffer): unknown => JSON.parse(sealed.toString('utf8')),
};

const OFF = `
  do $$ declare name regclass; begin
    for name in select oid from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity loop
      execute format('alter table %s disable row level security, no force row level security', name);
    end loop;
  end $$`;

/** The whole service in this process, as it starts by itself, on a durable cluster of its own. */
export async function openBench(backend: Backend, without?: Protection) {
  Object.assign(Sealer.prototype, without === 'sealing' ? plain : seal);
  const folder = mkdtempSync(join(tmpdir(), 'yorisoi-bench-'));
  chmodSync(folder, 0o755);
  const redis = backend === 'Redis' ? await startRedis() : undefined;
  const config = readConfig(
    { YORISOI_DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'error', NODE_ENV: 'production', REDIS_URL: redis?.url },
    BUSINESS_VARIABLES,
  );
  const ground: Ground = await prepareGround(config, migrations);
  const catalogue = loadCatalogue(join(process.cwd(), 'src/departments')).compiled.source;
  const app = await openApp({
    config,
    settings: readSettings(config.business),
    ground,
    logger: createLogger('error'),
    catalogue,
    clock: new FixedClock(SEED_NOW),
  });
  await app.listen(0, '127.0.0.1');
  const administrator = ground.embedded?.administrator;
  if (!administrator) throw new Error('the benchmark runs on the embedded database');
  const whole: Whole = {
    database: app.get(Database),
    keys: app.get(KeyRing),
    catalogue: app.get(Releases).newest.catalogue,
    closedOn: closingDays(),
    municipality: MUNICIPALITY,
    superuser: (sql, params = []) =>
      withClient(
        ground.access.address,
        administrator,
        async (client) => (await client.query<Record<string, unknown>>(sql, [...params])).rows,
      ),
  };
  if (without === 'policies') await whole.superuser(OFF);
  return {
    app,
    ground,
    whole,
    administrator,
    url: await app.getUrl(),
    /** Both doors together: round trips, transactions, statements so far. */
    counters: () => {
      const [one, other] = [app.get(Database).counters(), app.get(RelayDatabase).counters()];
      return {
        roundTrips: one.roundTrips + other.roundTrips,
        transactions: one.transactions + other.transactions,
        statements: one.statements + other.statements,
      };
    },
    close: async () => {
      await app.close();
      redis?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Bench = Awaited<ReturnType<typeof openBench>>;
