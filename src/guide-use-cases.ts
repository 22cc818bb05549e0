import type { Provider } from '@nestjs/common';
import { KeyRing } from './access/sealing.js';
import type { ClosedOn } from './domain/deadline.js';
import { AskCounter } from './guide/ask-counter.service.js';
import { forgetGuideWishes } from './visits/guide-wish-rows.js';
import { KeepGuide } from './guide/keep-guide.service.js';
import { forgetKeptGuides } from './guide/kept-guide-rows.js';
import { SettleGuideWish } from './guide/settle-guide-wish.service.js';
import { closedOnToken } from './lists/list.resolver.js';
import type { Clock } from './platform/clock.js';
import { Database } from './platform/database/database.js';
import type { Statement } from './platform/database/wire.js';
import type { Logger } from './platform/logging/logger.js';
import { clockToken, loggerToken } from './platform/tokens.js';
import { type BusinessSettings, settingsToken } from './settings.js';

/** What of it goes by itself, by the hour. */
export const forgottenOfGuide: readonly ((clock: Clock) => Statement)[] = [
  (clock) => forgetKeptGuides(clock.today()),
  (clock) => forgetGuideWishes(clock.now()),
];

/** What whoever opens the guide may keep and ask for, and what the counter makes of it. */
export const guideUseCases: Provider[] = [
  {
    provide: KeepGuide,
    inject: [Database, KeyRing, clockToken, loggerToken, settingsToken],
    useFactory: (database: Database, keys: KeyRing, clock: Clock, log: Logger, { municipality }: BusinessSettings) =>
      new KeepGuide(database, keys, clock, log, municipality),
  },
  {
    provide: AskCounter,
    inject: [Database, KeyRing, clockToken, closedOnToken, settingsToken],
    useFactory: (
      database: Database,
      keys: KeyRing,
      clock: Clock,
      closedOn: ClosedOn,
      { municipality, callHours }: BusinessSettings,
    ) => new AskCounter(database, keys, clock, municipality, { closedOn, callHours }),
  },
  {
    provide: SettleGuideWish,
    inject: [Database, KeyRing, clockToken],
    useFactory: (database: Database, keys: KeyRing, clock: Clock) => new SettleGuideWish(database, keys, clock),
  },
];
