import { openApp } from '../../src/service.js';
import { readSettings } from '../../src/settings.js';
import { createLogger } from '../../src/platform/logging/logger.js';
import { FixedClock } from '../../src/platform/clock.js';
import type { QueueConnection } from '../../src/platform/queue/engine.js';
import { Database } from '../../src/platform/database/database.js';
import { NOW } from '../builders.js';
import type { TestDatabase } from './database.js';
import { haveReadAnEmptyList, realCatalogue, type ServiceUnderTest, underTest } from './service.js';

/** The service with everything it logs, at the most talkative level. */
export interface Overheard {
  readonly service: ServiceUnderTest;
  readonly clock: FixedClock;
  readonly lines: readonly string[];
}

export async function startOverheard(
  { access }: Pick<TestDatabase, 'access'>,
  business: Readonly<Record<string, string>>,
  queue: QueueConnection = { kind: 'postgres', access, connections: 8 },
): Promise<Overheard> {
  const lines: string[] = [];
  const clock = new FixedClock(NOW);
  const app = await openApp({
    config: {
      role: 'all',
      environment: 'test',
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'http://127.0.0.1',
      logLevel: 'debug',
      database: { kind: 'server', address: access.address, owner: undefined, key: access.key },
      redisUrl: queue.kind === 'redis' ? queue.url : undefined,
      directory: undefined,
      business,
    },
    settings: readSettings(business),
    ground: { access, queue, embedded: undefined, migrated: [], stop: () => Promise.resolve() },
    logger: createLogger('debug', { write: (line) => lines.push(line) }),
    catalogue: realCatalogue(),
    clock,
  });
  await haveReadAnEmptyList(app.get(Database), readSettings(business).municipality);
  return { service: underTest(app, business), clock, lines };
}
