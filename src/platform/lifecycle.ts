import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Config } from './config/config.js';
import { Database } from './database/database.js';
import { RelayDatabase } from './database/relay-database.js';
import { EventBus } from './events/event-bus.js';
import { Listener } from './events/listener.js';
import type { Ground } from './ground.js';
import { OutboxRelay } from './outbox/outbox-relay.js';
import { QueueHub } from './queue/queue-hub.js';
import { Throttles } from './throttle/throttles.js';
import { configToken, groundToken } from './tokens.js';

/** Begins to work when every module has registered its handlers, and lets go in the order in which one part needs the next. */
@Injectable()
export class PlatformLifecycle implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    @Inject(configToken) private readonly config: Config,
    @Inject(groundToken) private readonly ground: Ground,
    @Inject(Database) private readonly database: Database,
    @Inject(RelayDatabase) private readonly relayDatabase: RelayDatabase,
    @Inject(Listener) private readonly listener: Listener,
    @Inject(EventBus) private readonly events: EventBus,
    @Inject(QueueHub) private readonly queue: QueueHub,
    @Inject(OutboxRelay) private readonly relay: OutboxRelay,
    @Inject(Throttles) private readonly throttles: Throttles,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.role === 'api') return;
    await this.queue.start();
    await this.relay.start();
  }

  async onApplicationShutdown(): Promise<void> {
    // Nothing new is sent, then what runs may end, then the connections, then the server they led to.
    await this.relay.stop();
    await this.queue.close();
    this.throttles.close();
    this.events.endAll();
    await this.listener.close();
    await Promise.all([this.relayDatabase.close(), this.database.close()]);
    await this.ground.stop();
  }
}
