import type { ZodType } from 'zod';
import type { SqlTransaction } from '../database/transaction.js';
import type { Statement } from '../database/wire.js';
import type { Listener } from './listener.js';

/** A kind of event: its PostgreSQL channel and the shape of what it carries (ids only, under 8,000 bytes as JSON). */
export interface EventChannel<T> {
  readonly name: string;
  readonly shape: ZodType<T>;
}

/** `reconnected`: some events may have been missed, so read anew what you show. */
export type BusEvent<T> = { readonly kind: 'event'; readonly value: T } | { readonly kind: 'reconnected' };

const longestPayload = 7_999;
const mostWaiting = 1_000;

/** Events across processes, by PostgreSQL's NOTIFY. Whoever listens is told after the commit, and never about what was rolled back. */
export class EventBus {
  readonly #open = new Set<() => void>();
  #over = false;

  constructor(private readonly listener: Listener) {}

  /** Sent at the commit of this transaction. */
  async notify<T>(tx: SqlTransaction, channel: EventChannel<T>, value: T): Promise<void> {
    await tx.pipeline([notification(channel, value)]);
  }

  /**
   * Events from now on that pass the filter. Iteration ends by return() or when the bus closes. An event of another shape (an older or
   * newer process) is passed over. A reader more than 1,000 events behind gets one `reconnected` in their place.
   */
  async subscribe<T>(
    channel: EventChannel<T>,
    filter: (value: T) => boolean = () => true,
  ): Promise<AsyncIterableIterator<BusEvent<T>>> {
    const waiting: BusEvent<T>[] = [];
    let wake: (() => void) | undefined;
    let ended = false;
    const push = (event: BusEvent<T>) => {
      if (waiting.length >= mostWaiting) waiting.splice(0, waiting.length, { kind: 'reconnected' });
      else waiting.push(event);
      wake?.();
    };
    const stop = await this.listener.listen(channel.name, {
      onNotification: (payload) => {
        const value = read(channel, payload);
        if (value !== undefined && filter(value)) push({ kind: 'event', value });
      },
      onReconnected: () => push({ kind: 'reconnected' }),
    });
    const end = () => {
      ended = true;
      stop();
      this.#open.delete(end);
      wake?.();
    };
    this.#open.add(end);
    if (this.#over) end();
    const iterator: AsyncIterableIterator<BusEvent<T>> = {
      next: async () => {
        for (;;) {
          if (ended) return { done: true, value: undefined };
          const event = waiting.shift();
          if (event !== undefined) return { done: false, value: event };
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      },
      return: () => {
        end();
        return Promise.resolve({ done: true, value: undefined });
      },
      throw: (error) => {
        end();
        return Promise.reject(error instanceof Error ? error : new Error(String(error)));
      },
      [Symbol.asyncIterator]: () => iterator,
    };
    return iterator;
  }

  /** Ends every subscription, and each that is still to begin, so that open answers to browsers end and the server can close. */
  endAll(): void {
    this.#over = true;
    for (const end of [...this.#open]) end();
  }
}

/** The statement behind notify, to put into a pipeline. @throws RangeError if the payload is too large for PostgreSQL */
export function notification<T>(channel: EventChannel<T>, value: T): Statement {
  const payload = JSON.stringify(value);
  if (Buffer.byteLength(payload) > longestPayload)
    throw new RangeError(`event on ${channel.name} is larger than ${longestPayload} bytes: send ids, not contents`);
  return { name: 'notify', sql: 'select pg_notify($1, $2)', params: [channel.name, payload] };
}

function read<T>(channel: EventChannel<T>, payload: string): T | undefined {
  try {
    const parsed = channel.shape.safeParse(JSON.parse(payload));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
