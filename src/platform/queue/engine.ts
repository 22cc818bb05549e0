import {
  createPostgresBackend,
  type JobProgress,
  type PostgresConnectionOptions,
  type PostgresQueueBackend,
  Queue,
  Worker,
  type WorkerOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { connectionOptions } from '../database/address.js';
import { queueSchema } from '../database/provision.js';
import { type DatabaseAccess, loginOf } from '../database/roles.js';
import { MOST_AT_ONCE_ON_POSTGRESQL } from './queues.js';

/** What a job carries: ids, never a name, a date or an answer. */
export type JobIds = Readonly<Record<string, string | number>>;

/** On which server the queue runs. */
export type QueueConnection =
  | {
      readonly kind: 'redis';
      readonly url: string;
      /** Before every key; `yorisoi` if not given. */ readonly prefix?: string;
    }
  | {
      readonly kind: 'postgres';
      readonly access: DatabaseAccess;
      /** Shared by all queues and workers; 12 if not given. */ readonly connections?: number;
    };

export interface ReceivedJob {
  readonly id: string | undefined;
  readonly ids: JobIds;
}

/** The part of BullMQ's Queue that we use, the same on both servers. */
export interface EngineQueue {
  addBulk(
    jobs: {
      name: string;
      data: JobIds;
      opts: { jobId: string; attempts: number; removeOnComplete: boolean; removeOnFail: boolean };
    }[],
  ): Promise<unknown>;
  getJobCounts(
    ...states: ('waiting' | 'active' | 'delayed' | 'failed' | 'completed')[]
  ): Promise<Record<string, number>>;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
}

export interface EngineWorker {
  waitUntilReady(): Promise<unknown>;
  close(force?: boolean): Promise<void>;
}

/** Makes queues and workers on one server and holds their shared connections. */
export interface QueueEngine {
  queue(name: string, onError: (error: Error) => void): EngineQueue;
  worker(
    name: string,
    options: EngineWorkerOptions,
    handle: (job: ReceivedJob) => Promise<void>,
    onError: (error: Error) => void,
    onFailed: (jobId: string | undefined, error: Error) => void,
  ): EngineWorker;
  /** Resolves when the server answers. */
  reachable(): Promise<void>;
  close(): Promise<void>;
}

export type EngineWorkerOptions = Required<
  Pick<WorkerOptions, 'concurrency' | 'lockDuration' | 'stalledInterval' | 'maxStalledCount' | 'drainDelay'>
>;

export function createEngine(connection: QueueConnection, onError: (error: Error) => void): QueueEngine {
  return connection.kind === 'redis' ? redisEngine(connection, onError) : postgresEngine(connection, onError);
}

function redisEngine(place: Extract<QueueConnection, { kind: 'redis' }>, onError: (error: Error) => void): QueueEngine {
  const prefix = place.prefix ?? 'yorisoi';
  // Who adds a job wants to know soon that Redis is away; a worker waits for it as long as it takes (BullMQ insists on null there).
  const adding = new Redis(place.url, { maxRetriesPerRequest: 3, connectTimeout: 10_000 }).on('error', onError);
  const working = new Redis(place.url, { maxRetriesPerRequest: null, lazyConnect: true }).on('error', onError);
  return {
    queue: (name, onQueueError) =>
      new Queue<JobIds, void, string>(name, { connection: adding, prefix }).on('error', onQueueError),
    worker: (name, options, handle, onWorkerError, onFailed) =>
      new Worker<JobIds, void, string>(name, (job) => handle({ id: job.id, ids: job.data }), {
        ...options,
        connection: working,
        prefix,
      })
        .on('error', onWorkerError)
        .on('failed', (job, error) => onFailed(job?.id, error)),
    reachable: async () => {
      await adding.ping();
    },
    close: async () => {
      for (const redis of [adding, working]) {
        if (redis.status === 'ready') await redis.quit();
        else redis.disconnect();
      }
    },
  };
}

type PgQueue = Queue<JobIds, void, string, JobIds, void, string, PostgresQueueBackend, PostgresConnectionOptions>;
type PgWorker = Worker<JobIds, void, string, PostgresQueueBackend, JobProgress, PostgresConnectionOptions>;

function postgresEngine(
  place: Extract<QueueConnection, { kind: 'postgres' }>,
  onError: (error: Error) => void,
): QueueEngine {
  // One pool for all BullMQ objects: given a place instead, each object would open its own. Every worker keeps one connection to listen on.
  const pool = new pg.Pool({
    ...connectionOptions(place.access.address, loginOf(place.access, 'queue')),
    max: place.connections ?? 12,
    options: `-c search_path=${queueSchema}`,
    application_name: 'yorisoi queue',
  });
  pool.on('error', onError);
  // The pool hears of idle connections only. One that is lent reports its end to whoever waits for an answer, and as an event
  // as well, which would end the process: BullMQ listens for that on none of those it borrows.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    queue: (name, onQueueError): PgQueue =>
      new Queue<JobIds, void, string, JobIds, void, string, PostgresQueueBackend, PostgresConnectionOptions>(
        name,
        { connection: pool },
        createPostgresBackend,
      ).on('error', onQueueError),
    worker: (name, options, handle, onWorkerError, onFailed): PgWorker =>
      new Worker<JobIds, void, string, PostgresQueueBackend, JobProgress, PostgresConnectionOptions>(
        name,
        (job) => handle({ id: job.id, ids: job.data }),
        { ...options, concurrency: Math.min(options.concurrency, MOST_AT_ONCE_ON_POSTGRESQL), connection: pool },
        createPostgresBackend,
      )
        .on('error', onWorkerError)
        .on('failed', (job, error) => onFailed(job?.id, error)),
    reachable: async () => {
      await pool.query('select 1');
    },
    close: () => pool.end(),
  };
}
