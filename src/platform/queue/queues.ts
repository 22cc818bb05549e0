/** All a queue must say about itself; a queue that leaves something out does not compile. Times in milliseconds. */
export interface QueueSettings {
  /** Jobs at once in one worker process; on PostgreSQL at most `MOST_AT_ONCE_ON_POSTGRESQL`. */
  readonly concurrency: number;
  /** 1: whether something is tried again is the sweeper's decision, taken in PostgreSQL. */
  readonly attempts: 1;
  /** A worker that doesn't renew within this time has lost its job. Renewed at half of it. */
  readonly lockDuration: number;
  /** How often lost jobs are looked for. */
  readonly stalledInterval: number;
  /** How often a lost job is given to another worker before it counts as failed. */
  readonly maxStalledCount: number;
  /** Longest wait for a job in one go, in seconds; a notification ends it early. */
  readonly drainDelay: number;
  /** true: a finished job is forgotten at once, or a job with the same id would silently be dropped. */
  readonly removeOnComplete: true;
  readonly removeOnFail: true;
}

/** There each job taken or finished is a statement on a few shared connections: at 200 they wait for each other (p95 three times as long). */
export const MOST_AT_ONCE_ON_POSTGRESQL = 64;

/** Two queues by speed, so that one dead system can't hold up what needs nobody else. */
export const queues = {
  /** Answered from rules and our own tables: milliseconds. Many at once, so that their writes share a transaction. */
  fast: {
    concurrency: 200,
    attempts: 1,
    lockDuration: 30_000,
    stalledInterval: 10_000,
    maxStalledCount: 2,
    drainDelay: 5,
    removeOnComplete: true,
    removeOnFail: true,
  },
  /** Waits for other systems: seconds. */
  slow: {
    concurrency: 32,
    attempts: 1,
    lockDuration: 60_000,
    stalledInterval: 15_000,
    maxStalledCount: 1,
    drainDelay: 5,
    removeOnComplete: true,
    removeOnFail: true,
  },
} as const satisfies Record<string, QueueSettings>;

export type QueueName = keyof typeof queues;

export const queueNames = ['fast', 'slow'] as const satisfies readonly QueueName[];
