import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { QueueConnection } from '../queue/engine.js';

/** So many points within so many seconds, which begin with the first one taken. */
export interface Allowance {
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
}

/** What came of taking points: granted, or how long to wait. */
export type Taken =
  | { readonly granted: true }
  | {
      readonly granted: false;
      readonly seconds: number;
      /** Whether this was the first to be refused within its window. */
      readonly first: boolean;
    };

export interface Throttle {
  /** Never fails: whoever can't be counted in Redis is counted in this process. @param key names nobody */
  take(key: string, points: number): Promise<Taken>;
}

/** A Redis that hangs may hold no request up for longer. */
const PATIENCE_MS = 250;

/**
 * Counts how often something is done: in the queue's Redis, where all processes count together, else in this process.
 * Never in PostgreSQL: that would be a write a request.
 */
export class Throttles {
  #redis: Redis | undefined;

  constructor(private readonly place: QueueConnection) {}

  throttle({ name, points, seconds }: Allowance): Throttle {
    const common = { keyPrefix: `allowance:${name}`, points, duration: seconds };
    const memory = new RateLimiterMemory(common);
    if (this.place.kind === 'postgres') return countingIn(memory, points);
    return countingIn(
      new RateLimiterRedis({
        ...common,
        keyPrefix: `${this.place.prefix ?? 'yorisoi'}:${common.keyPrefix}`,
        storeClient: this.#connection(this.place.url),
        rejectIfRedisNotReady: true,
        insuranceLimiter: memory,
        // Whoever was refused once is refused from here until the window ends: a flood does not reach Redis.
        inMemoryBlockOnConsumed: points + 1,
      }),
      points,
    );
  }

  close(): void {
    this.#redis?.disconnect();
  }

  #connection(url: string): Redis {
    if (this.#redis) return this.#redis;
    this.#redis = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 0, commandTimeout: PATIENCE_MS });
    // The queue says aloud that its server is away; here it changes where is counted, and nothing else.
    return this.#redis.on('error', () => undefined);
  }
}

function countingIn(limiter: Pick<RateLimiterMemory, 'consume'>, most: number): Throttle {
  return {
    take: async (key, points) => {
      try {
        await limiter.consume(key, points);
        return { granted: true };
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        const { consumedPoints, msBeforeNext } = refused;
        // Where the block in memory answers, nothing is counted any more.
        const first = consumedPoints > 0 && consumedPoints - points <= most;
        return { granted: false, seconds: Math.max(1, Math.ceil(msBeforeNext / 1000)), first };
      }
    },
  };
}
