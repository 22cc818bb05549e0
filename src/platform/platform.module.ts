import { type DynamicModule, Module } from '@nestjs/common';
import { type Clock, systemClock } from './clock.js';
import type { Config } from './config/config.js';
import { Database, type Entity } from './database/database.js';
import { RelayDatabase } from './database/relay-database.js';
import { EventBus } from './events/event-bus.js';
import { Listener } from './events/listener.js';
import type { Ground } from './ground.js';
import { HealthController } from './health/health.controller.js';
import { PlatformLifecycle } from './lifecycle.js';
import type { Logger } from './logging/logger.js';
import { OutboxRelay } from './outbox/outbox-relay.js';
import { QueueHub } from './queue/queue-hub.js';
import { Throttles } from './throttle/throttles.js';
import { clockToken, configToken, groundToken, loggerToken } from './tokens.js';

export interface PlatformOptions {
  readonly config: Config;
  /** From prepareGround; the module stops it when the application closes. */
  readonly ground: Ground;
  readonly logger: Logger;
  readonly entities: readonly Entity[];
  readonly clock?: Clock;
}

/**
 * The ground under the business, once for the whole application. Business modules register their handlers in onModuleInit;
 * work begins at onApplicationBootstrap. main.ts calls app.enableShutdownHooks() and then ground.embedded?.handOverSignals().
 */
@Module({})
export class PlatformModule {
  static forRoot(options: PlatformOptions): DynamicModule {
    const { config, ground, logger } = options;
    return {
      module: PlatformModule,
      global: true,
      controllers: [HealthController],
      providers: [
        { provide: configToken, useValue: config },
        { provide: groundToken, useValue: ground },
        { provide: loggerToken, useValue: logger },
        { provide: clockToken, useValue: options.clock ?? systemClock },
        { provide: Database, useFactory: () => Database.connect(ground.access, { entities: options.entities }) },
        { provide: RelayDatabase, useFactory: () => new RelayDatabase(ground.access) },
        { provide: Listener, useFactory: () => new Listener(ground.access, logger) },
        { provide: EventBus, useFactory: (listener: Listener) => new EventBus(listener), inject: [Listener] },
        { provide: QueueHub, useFactory: () => new QueueHub(ground.queue, logger) },
        {
          provide: OutboxRelay,
          useFactory: (database: RelayDatabase, listener: Listener) => new OutboxRelay(database, listener, logger),
          inject: [RelayDatabase, Listener],
        },
        { provide: Throttles, useFactory: () => new Throttles(ground.queue) },
        PlatformLifecycle,
      ],
      exports: [
        configToken,
        groundToken,
        loggerToken,
        clockToken,
        Database,
        RelayDatabase,
        EventBus,
        QueueHub,
        OutboxRelay,
        Throttles,
      ],
    };
  }
}
