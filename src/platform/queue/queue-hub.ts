import type { Logger } from '../logging/logger.js';
import {
  createEngine,
  type EngineQueue,
  type EngineWorker,
  type JobIds,
  type QueueConnection,
  type QueueEngine,
  type ReceivedJob,
} from './engine.js';
import { type QueueName, queueNames, queues, type QueueSettings } from './queues.js';

export interface NewJob {
  readonly queue: QueueName;
  /** Unique per sending, parts joined by `-`: a job with an id that the queue still keeps is silently dropped, and `:` is refused. */
  readonly jobId: string;
  readonly ids: JobIds;
}

/** Lets its errors pass: the job then counts as failed and is forgotten; whether it is sent again is decided in PostgreSQL. */
export type JobHandler = (job: ReceivedJob) => Promise<void>;

/** All queues of this process, on Redis or on PostgreSQL. The queue holds no truth: every job may be lost, and every job may run twice. */
export class QueueHub {
  readonly #engine: QueueEngine;
  readonly #queues = new Map<QueueName, EngineQueue>();
  readonly #handlers = new Map<QueueName, JobHandler>();
  readonly #workers: EngineWorker[] = [];
  #closing: Promise<void> | undefined;
  #letGo = false;

  constructor(
    connection: QueueConnection,
    private readonly log: Logger,
  ) {
    this.#engine = createEngine(connection, (error) => this.#report(error));
  }

  /** Hands jobs over, one call to the server per queue; when it resolves the server has them. */
  async add(jobs: readonly NewJob[]): Promise<void> {
    for (const { jobId } of jobs)
      if (jobId.includes(':')) throw new Error(`job id ${jobId}: BullMQ refuses ":", join the parts by "-"`);
    await Promise.all(
      queueNames.map(async (name) => {
        const own = jobs.filter(({ queue }) => queue === name);
        if (own.length === 0) return;
        const { attempts, removeOnComplete, removeOnFail } = queues[name];
        const opts = { attempts, removeOnComplete, removeOnFail };
        await this.#queue(name).addBulk(own.map(({ jobId, ids }) => ({ name, data: ids, opts: { ...opts, jobId } })));
      }),
    );
  }

  /** Says who works off a queue, before start(). @throws if the queue has a handler already */
  process(queue: QueueName, handler: JobHandler): void {
    if (this.#handlers.has(queue)) throw new Error(`queue ${queue} has two handlers`);
    this.#handlers.set(queue, handler);
  }

  /** Begins to work, in processes that do. `settings` overrides for tests. */
  async start(
    settings: Partial<Pick<QueueSettings, 'concurrency' | 'lockDuration' | 'stalledInterval' | 'drainDelay'>> = {},
  ): Promise<void> {
    for (const [name, handler] of this.#handlers) {
      const { concurrency, lockDuration, stalledInterval, maxStalledCount, drainDelay } = {
        ...queues[name],
        ...settings,
      };
      this.#workers.push(
        this.#engine.worker(
          name,
          { concurrency, lockDuration, stalledInterval, maxStalledCount, drainDelay },
          handler,
          (error) => this.#report(error, name),
          (jobId, error) => this.log.surprise(error, { queue: name, ...(jobId === undefined ? {} : { jobId }) }),
        ),
      );
    }
    await Promise.all(this.#workers.map((worker) => worker.waitUntilReady()));
  }

  /** How many jobs the server holds, by state. */
  async counts(queue: QueueName): Promise<Record<string, number>> {
    return this.#queue(queue).getJobCounts('waiting', 'active', 'delayed', 'failed', 'completed');
  }

  async reachable(): Promise<void> {
    await this.#engine.reachable();
  }

  /** Takes no new jobs, lets the running ones end (at most 10 s, then they are left to the next process), lets go of the server. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await Promise.all(
      this.#workers.splice(0).map((worker) => within(10_000, worker.close(), () => worker.close(true))),
    );
    await Promise.all([...this.#queues.values()].map((queue) => queue.close()));
    this.#queues.clear();
    await this.#engine.close();
    this.#letGo = true;
  }

  #queue(name: QueueName): EngineQueue {
    const known = this.#queues.get(name);
    if (known !== undefined) return known;
    const queue = this.#engine.queue(name, (error) => this.#report(error, name));
    this.#queues.set(name, queue);
    return queue;
  }

  /** A server that stops right behind us may still answer on connections that we have let go of (57P01): that is no surprise. */
  #report(error: Error, queue?: QueueName): void {
    if (this.#letGo) return;
    this.log.surprise(error, { operation: 'queue', ...(queue === undefined ? {} : { queue }) });
  }
}

async function within(milliseconds: number, work: Promise<void>, tooLate: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), milliseconds);
  });
  try {
    if ((await Promise.race([work, late])) === 'late') await tooLate();
  } finally {
    clearTimeout(timer);
  }
}
