import pg from 'pg';
import { createLogger } from '../../../src/platform/logging/logger.js';
import type { QueueConnection } from '../../../src/platform/queue/engine.js';
import { QueueHub } from '../../../src/platform/queue/queue-hub.js';
import { queueNames, queues } from '../../../src/platform/queue/queues.js';
import { useTestDatabase } from '../../support/database.js';
import { eventually } from '../../support/eventually.js';
import { describeWith } from '../../support/needs.js';
import { redisIsHere, redisIsMissing, useRedis } from '../../support/redis.js';

function behavesAsAQueue(connection: () => QueueConnection) {
  const log = createLogger('silent');
  const open: QueueHub[] = [];
  const hub = () => {
    const made = new QueueHub(connection(), log);
    open.push(made);
    return made;
  };
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });
  const nothingKept = { waiting: 0, active: 0, delayed: 0, failed: 0, completed: 0 };

  it('carries ids from one process to the next', async () => {
    const received: unknown[] = [];
    const receive = (job: unknown) => {
      received.push(job);
      return Promise.resolve();
    };
    const worker = hub();
    worker.process('fast', receive);
    worker.process('slow', receive);
    await worker.start({ drainDelay: 1 });
    const adder = hub();
    await adder.add([
      { queue: 'fast', jobId: 'q1-1-1', ids: { question: 'q1', round: 1 } },
      { queue: 'slow', jobId: 'q2-1-1', ids: { question: 'q2', round: 1 } },
    ]);
    await eventually(() => expect(received).toHaveLength(2));
    expect(received).toEqual(
      expect.arrayContaining([
        { id: 'q1-1-1', ids: { question: 'q1', round: 1 } },
        { id: 'q2-1-1', ids: { question: 'q2', round: 1 } },
      ]),
    );
  });

  it('forgets finished and failed jobs at once, so that the same id can be sent again', async () => {
    let runs = 0;
    const both = hub();
    both.process('fast', () => {
      runs += 1;
      return runs === 1 ? Promise.reject(new Error('the first time fails')) : Promise.resolve();
    });
    await both.start({ drainDelay: 1 });
    for (const expected of [1, 2, 3]) {
      await both.add([{ queue: 'fast', jobId: 'same-id', ids: {} }]);
      await eventually(() => expect(runs).toBe(expected));
      await eventually(async () => expect(await both.counts('fast')).toEqual(nothingKept));
    }
  });

  it('lets running jobs end when it closes', async () => {
    let ended = 0;
    const worker = new QueueHub(connection(), log);
    worker.process('slow', async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      ended += 1;
    });
    await worker.start({ drainDelay: 1 });
    await worker.add([1, 2, 3].map((n) => ({ queue: 'slow' as const, jobId: `long-${n}`, ids: { n } })));
    await eventually(async () => expect((await worker.counts('slow'))['active']).toBe(3));
    await worker.close();
    expect(ended).toBe(3);
  });

  it('runs many jobs at once', async () => {
    let running = 0;
    let most = 0;
    let done = 0;
    const worker = hub();
    worker.process('fast', async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 20));
      running -= 1;
      done += 1;
    });
    await worker.start({ drainDelay: 1 });
    await worker.add(
      Array.from({ length: 50 }, (_, n) => ({ queue: 'fast' as const, jobId: `many-${n}`, ids: { n } })),
    );
    await eventually(() => expect(done).toBe(50));
    expect(most).toBeGreaterThan(5);
  });

  it('answers the health check, refuses ":" in ids and a second handler', async () => {
    const one = hub();
    await expect(one.reachable()).resolves.toBeUndefined();
    await expect(one.add([{ queue: 'fast', jobId: 'a:b', ids: {} }])).rejects.toThrow('refuses ":"');
    one.process('fast', () => Promise.resolve());
    expect(() => one.process('fast', () => Promise.resolve())).toThrow('two handlers');
  });
}

describe('the queue on PostgreSQL', () => {
  const ground = useTestDatabase();
  behavesAsAQueue(() => ({ kind: 'postgres', access: ground.access }));

  it('shares one pool among all its objects', async () => {
    const hub = new QueueHub({ kind: 'postgres', access: ground.access, connections: 6 }, createLogger('silent'));
    for (const name of queueNames) hub.process(name, () => Promise.resolve());
    await hub.start();
    await hub.add(Array.from({ length: 100 }, (_, n) => ({ queue: 'fast' as const, jobId: `c-${n}`, ids: { n } })));
    const [row] = await ground.superuser(
      `select count(*) as n from pg_stat_activity where usename = 'yorisoi_queue' and datname = current_database()`,
    );
    expect(Number(row?.['n'])).toBeLessThanOrEqual(6);
    await hub.close();
  });

  it('says nothing in the log of a connection that it has let go of when the server stops behind it', async () => {
    const lines: string[] = [];
    const on = jest.spyOn(pg.Pool.prototype, 'on');
    const hub = new QueueHub(
      { kind: 'postgres', access: ground.access },
      createLogger('info', { write: (line) => void lines.push(line) }),
    );
    const stopped = Object.assign(new Error('terminating connection'), { code: '57P01' });
    const [pool]: unknown[] = on.mock.contexts;
    const stop = () => pool instanceof pg.Pool && pool.emit('error', stopped);
    stop();
    expect(lines).toHaveLength(1);
    await hub.close();
    stop();
    expect(lines).toHaveLength(1);
    on.mockRestore();
  });
});

describeWith(redisIsHere, redisIsMissing, 'the queue on Redis', () => {
  const redis = useRedis();
  behavesAsAQueue(() => ({ kind: 'redis', url: redis.url }));
});

describe("the queues' settings", () => {
  it('are all named in the list that is worked off', () => {
    expect([...queueNames].sort()).toEqual(Object.keys(queues).sort());
  });

  it.each(queueNames)('leave the retries of %s to the sweeper and keep no finished job', (name) => {
    expect(queues[name]).toMatchObject({ attempts: 1, removeOnComplete: true, removeOnFail: true });
  });
});
