import type { RelayDatabase } from '../database/relay-database.js';
import type { Listener } from '../events/listener.js';
import type { Logger } from '../logging/logger.js';
import { type OutboxHandler, OutboxLane, type OutboxOptions } from './outbox-lane.js';

/**
 * Sends what committed transactions left in the outbox, every topic in a lane of its own: what one handler does at length
 * holds up no other. Woken by NOTIFY, which names the topic, with polling beneath. Any number of relays may run: a claimed
 * row is locked, the others skip it; a killed relay's locks end with its connection.
 */
export class OutboxRelay {
  readonly #lanes = new Map<string, OutboxLane>();
  #stopListening: (() => void) | undefined;

  constructor(
    private readonly database: RelayDatabase,
    private readonly listener: Listener,
    private readonly log: Logger,
    private readonly options: OutboxOptions = {},
  ) {}

  /** @throws if the topic has a handler already: what several must do is one topic each */
  on(topic: string, handler: OutboxHandler): void {
    if (this.#lanes.has(topic)) throw new Error(`outbox topic ${topic} has two handlers`);
    this.#lanes.set(topic, new OutboxLane(this.database, this.log, topic, handler, this.options));
  }

  async start(): Promise<void> {
    this.#stopListening = await this.listener.listen('outbox', {
      onNotification: (topic) => this.#lanes.get(topic)?.wake(),
      onReconnected: () => this.wake(),
    });
    for (const lane of this.#lanes.values()) lane.start();
  }

  /** Finishes the batches at hand and stops. */
  async stop(): Promise<void> {
    this.#stopListening?.();
    await Promise.all([...this.#lanes.values()].map((lane) => lane.stop()));
  }

  /** Rows stay where they are until resume(). */
  pause(): void {
    for (const lane of this.#lanes.values()) lane.pause();
  }

  resume(): void {
    for (const lane of this.#lanes.values()) lane.resume();
  }

  wake(): void {
    for (const lane of this.#lanes.values()) lane.wake();
  }

  /** Sends one batch of every topic now. @returns how many rows were taken */
  async sendOnce(): Promise<number> {
    let taken = 0;
    for (const lane of this.#lanes.values()) taken += await lane.sendOnce();
    return taken;
  }
}
