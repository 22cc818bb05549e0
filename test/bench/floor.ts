import { createPostgresBackend, FlowProducer, type FlowJob, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { connectionOptions } from '../../src/platform/database/address.js';
import { queueSchema } from '../../src/platform/database/provision.js';
import { loginOf } from '../../src/platform/database/roles.js';
import { MOST_AT_ONCE_ON_POSTGRESQL, queues } from '../../src/platform/queue/queues.js';
import type { QueueConnection } from '../../src/platform/queue/engine.js';
import { AT_ONCE, median, processor, sharing, timed } from './measure.js';

/**
 * The floor: a BullMQ flow of the same width on the same server that does nothing, with the workers' own settings. Its
 * parent runs when every child has.
 */
export async function floor(
  place: QueueConnection,
  width: number,
  { rounds, cases }: { rounds: number; cases: number },
) {
  const flow = place.kind === 'redis' ? onRedis(place.url) : onPostgres(place);
  const waiting = new Map<string, () => void>();
  const { lockDuration, stalledInterval, drainDelay } = queues.fast;
  const concurrency = place.kind === 'redis' ? queues.fast.concurrency : MOST_AT_ONCE_ON_POSTGRESQL;
  const options = { concurrency, lockDuration, stalledInterval, drainDelay };
  const nothing = () => Promise.resolve();
  const closing = [
    flow.worker('floor-children', nothing, options),
    flow.worker(
      'floor-parents',
      (id) => {
        waiting.get(id)?.();
        return nothing();
      },
      options,
    ),
  ];
  await Promise.all(closing.map((worker) => worker.waitUntilReady()));
  let number = 0;
  const begin = async (): Promise<{ readonly over: Promise<void> }> => {
    number += 1;
    const id = `floor-${String(number)}`;
    const over = new Promise<void>((resolve) => waiting.set(id, resolve));
    const forget = { removeOnComplete: true, removeOnFail: true };
    await flow.add({
      name: 'parent',
      queueName: 'floor-parents',
      data: {},
      opts: { jobId: id, ...forget },
      children: Array.from({ length: width }, (_, child) => ({
        name: 'child',
        queueName: 'floor-children',
        data: { question: `${id}-${String(child)}`, round: 1, municipality: 'demo-city' },
        opts: { jobId: `${id}-${String(child)}`, ...forget },
      })),
    });
    return { over };
  };
  const one = async (): Promise<void> => (await begin()).over;
  for (let warm = 0; warm < 20; warm += 1) await one();
  const latencies: number[] = [];
  const used = processor();
  for (let round = 0; round < rounds; round += 1) latencies.push(await timed(one));
  const usedAlone = processor();
  const took = await timed(async () => {
    const begun: Promise<void>[] = [];
    await sharing(cases, AT_ONCE, async () => {
      begun.push((await begin()).over);
    });
    await Promise.all(begun);
  });
  const usedByMany = processor();
  await Promise.all(closing.map((worker) => worker.close()));
  await flow.close();
  return {
    latencies,
    p50: median(latencies),
    perSecond: (cases / took) * 1000,
    processorAlone: (usedAlone - used) / rounds,
    processorOfMany: (usedByMany - usedAlone) / cases,
  };
}

type Options = { concurrency: number; lockDuration: number; stalledInterval: number; drainDelay: number };
interface FlowMaker {
  add(flow: FlowJob): Promise<unknown>;
  worker(
    name: string,
    handle: (id: string) => Promise<void>,
    options: Options,
  ): { waitUntilReady(): Promise<unknown>; close(): Promise<void> };
  close(): Promise<void>;
}

function onRedis(url: string): FlowMaker {
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  const producer = new FlowProducer({ connection });
  return {
    add: (flow) => producer.add(flow),
    worker: (name, handle, options) => new Worker(name, (job) => handle(job.id ?? ''), { ...options, connection }),
    close: async () => {
      await producer.close();
      connection.disconnect();
    },
  };
}

function onPostgres({ access, connections = 12 }: Extract<QueueConnection, { kind: 'postgres' }>): FlowMaker {
  const pool = new pg.Pool({
    ...connectionOptions(access.address, loginOf(access, 'queue')),
    max: connections,
    options: `-c search_path=${queueSchema}`,
  });
  const producer = new FlowProducer({ connection: pool }, createPostgresBackend);
  return {
    add: (flow) => producer.add(flow),
    worker: (name, handle, options) =>
      new Worker(name, (job) => handle(job.id ?? ''), { ...options, connection: pool }, createPostgresBackend),
    close: async () => {
      await producer.close();
      await pool.end();
    },
  };
}
