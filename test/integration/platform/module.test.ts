import type { AddressInfo } from 'node:net';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { z } from 'zod';
import { readConfig } from '../../../src/platform/config/config.js';
import { EventBus } from '../../../src/platform/events/event-bus.js';
import { createLogger } from '../../../src/platform/logging/logger.js';
import { OutboxRelay } from '../../../src/platform/outbox/outbox-relay.js';
import { outboxStatement } from '../../../src/platform/outbox/outbox-statement.js';
import { PlatformModule } from '../../../src/platform/platform.module.js';
import { QueueHub } from '../../../src/platform/queue/queue-hub.js';
import { useTestDatabase } from '../../support/database.js';
import { eventually } from '../../support/eventually.js';

const ground = useTestDatabase();
const steps: string[] = [];
const open: INestApplication[] = [];

async function application(
  role: 'all' | 'api',
): Promise<{ app: INestApplication; answered: { received: number }; url: string }> {
  const module = PlatformModule.forRoot({
    config: readConfig({ ROLE: role }),
    ground: {
      access: ground.access,
      queue: { kind: 'postgres', access: ground.access },
      embedded: undefined,
      migrated: [],
      stop: async () => {
        const open = await ground.superuser(
          `select application_name from pg_stat_activity where usename like 'yorisoi%' and application_name like 'yorisoi%' and datname = current_database()`,
        );
        // The door of this test file itself is the only one left when the server may stop.
        steps.push(
          `stopped with ${open.filter(({ application_name: name }) => name !== 'yorisoi app').length} connections open`,
        );
      },
    },
    logger: createLogger('silent'),
    entities: [],
  });
  const app = await NestFactory.create(module, { logger: false });
  open.push(app);
  const answered = { received: 0 };
  app.get(QueueHub).process('fast', () => {
    answered.received += 1;
    return Promise.resolve();
  });
  app
    .get(OutboxRelay)
    .on('asked', (rows) =>
      app
        .get(QueueHub)
        .add(rows.map(({ id, municipality }) => ({ queue: 'fast', jobId: `row-${id}`, ids: { municipality } }))),
    );
  await app.listen(0, '127.0.0.1');
  const server: { address(): AddressInfo | string | null } = z
    .custom<{ address(): AddressInfo | string | null }>()
    .parse(app.getHttpServer());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { app, answered, url: `http://127.0.0.1:${address.port}` };
}

afterEach(async () => {
  steps.splice(0);
  for (const app of open.splice(0)) await app.close();
});

describe('the platform module', () => {
  it('carries a row from the outbox through the queue, tells its health, and lets go in order', async () => {
    const { app, answered, url } = await application('all');
    const response = await fetch(`${url}/health/ready`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok', database: 'up', queue: 'up' }]);
    const context = await ground.municipality();
    await ground.database.pipelined(context, [outboxStatement(context, 'asked', { n: 1 })]);
    await eventually(async () =>
      expect(await ground.superuser('select 1 from outbox where sent_at is null')).toEqual([]),
    );
    await eventually(() => expect(answered.received).toBe(1));
    const subscription = await app.get(EventBus).subscribe({ name: 'things', shape: z.object({}) });
    const waiting = subscription.next();
    await app.close();
    await expect(waiting).resolves.toEqual({ done: true, value: undefined });
    expect(steps).toEqual(['stopped with 0 connections open']);
  });

  it('only serves, and sends nothing, as api', async () => {
    const { app, url } = await application('api');
    const context = await ground.municipality();
    await ground.database.pipelined(context, [outboxStatement(context, 'asked', { n: 2 })]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expect(ground.superuser('select 1 as one from outbox where sent_at is null')).resolves.toEqual([{ one: 1 }]);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    await app.close();
  });
});
