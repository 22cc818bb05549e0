import pg from 'pg';
import { connectionOptions } from '../database/address.js';
import { type DatabaseAccess, loginOf } from '../database/roles.js';
import type { Logger } from '../logging/logger.js';

export interface Heard {
  readonly onNotification: (payload: string) => void;
  /** The connection was lost and is back: anything may have been missed meanwhile. */
  readonly onReconnected: () => void;
}

const longestPause = 2_000;

/** One connection of this process that listens to PostgreSQL's notifications, and comes back by itself when it is lost. */
export class Listener {
  readonly #heard = new Map<string, Set<Heard>>();
  #client: pg.Client | undefined;
  #connecting: Promise<void> | undefined;
  #closed = false;
  #retry: NodeJS.Timeout | undefined;

  constructor(
    private readonly access: DatabaseAccess,
    private readonly log: Logger,
  ) {}

  /** Resolves when nothing sent from now on will be missed. @returns how to stop listening */
  async listen(channel: string, heard: Heard): Promise<() => void> {
    if (!/^[a-z][a-z0-9_]{0,62}$/.test(channel))
      throw new Error(`channel ${channel}: lower-case letters, digits and _ only`);
    const known = this.#heard.get(channel);
    if (known === undefined) this.#heard.set(channel, new Set([heard]));
    else known.add(heard);
    await this.#connected();
    // Listening twice is harmless; a second listener must not return before the first one's LISTEN is answered.
    await this.#client?.query(`listen ${channel}`);
    return () => {
      this.#heard.get(channel)?.delete(heard);
    };
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#retry);
    this.#heard.clear();
    await this.#connecting?.catch(() => undefined);
    await this.#client?.end().catch(() => undefined);
    this.#client = undefined;
  }

  async #connected(): Promise<void> {
    if (this.#client !== undefined || this.#closed) return;
    this.#connecting ??= this.#connect().finally(() => {
      this.#connecting = undefined;
    });
    await this.#connecting;
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      ...connectionOptions(this.access.address, loginOf(this.access, 'app')),
      keepAliveInitialDelayMillis: 10_000,
      application_name: 'yorisoi listener',
      // It is idle by nature and never inside a transaction.
      statement_timeout: 0,
    });
    client.on('error', () => undefined);
    await client.connect();
    client.on('notification', ({ channel, payload }) => {
      for (const heard of this.#heard.get(channel) ?? []) heard.onNotification(payload ?? '');
    });
    client.on('end', () => this.#lost(client));
    for (const channel of this.#heard.keys()) await client.query(`listen ${channel}`);
    this.#client = client;
  }

  #lost(client: pg.Client): void {
    if (this.#client === client) this.#client = undefined;
    if (this.#closed) return;
    this.log.warn('lost the connection that listens for notifications, connecting again');
    this.#comeBack(50);
  }

  #comeBack(pause: number): void {
    this.#retry = setTimeout(() => {
      this.#connected().then(
        () => {
          if (this.#closed) return;
          for (const all of this.#heard.values()) for (const heard of all) heard.onReconnected();
        },
        () => this.#comeBack(Math.min(pause * 2, longestPause)),
      );
    }, pause);
  }
}
