import type { Provider } from '@nestjs/common';
import { KeyRing } from './access/sealing.js';
import { Forgetting } from './access/staff/forgetting.js';
import { Releases } from './catalogue/releases.js';
import type { ClosedOn } from './domain/deadline.js';
import { closedOnToken } from './lists/list.resolver.js';
import type { Clock } from './platform/clock.js';
import { Database } from './platform/database/database.js';
import type { Logger } from './platform/logging/logger.js';
import { clockToken, loggerToken } from './platform/tokens.js';
import { CloseCase } from './retention/close-case.service.js';
import { DestroyCases } from './retention/destroy-cases.service.js';
import { HoldCase } from './retention/hold-case.service.js';
import { forgottenOfGuide } from './guide-use-cases.js';
import { Housekeeper } from './retention/housekeeper.js';
import { MakeDestructionList } from './retention/make-destruction-list.service.js';
import { ReopenCase } from './retention/reopen-case.service.js';
import { SetRetention } from './retention/set-retention.service.js';
import { ShortenRetention } from './retention/shorten-retention.service.js';
import { type BusinessSettings, settingsToken } from './settings.js';

type Ground = [database: Database, keys: KeyRing, clock: Clock, closedOn: ClosedOn, releases: Releases, log: Logger];

function useCase<Case>(provide: abstract new (...args: never[]) => Case, build: (...ground: Ground) => Case): Provider {
  return { provide, inject: [Database, KeyRing, clockToken, closedOnToken, Releases, loggerToken], useFactory: build };
}

/** How a case ends, until when it is kept, and how it is destroyed. */
export const retentionUseCases: Provider[] = [
  useCase(
    CloseCase,
    (database, keys, clock, closedOn, releases) => new CloseCase(database, keys, releases, clock, { closedOn }),
  ),
  useCase(
    ReopenCase,
    (database, keys, clock, closedOn, releases) => new ReopenCase(database, keys, releases, clock, { closedOn }),
  ),
  useCase(HoldCase, (database, keys, clock) => new HoldCase(database, keys, clock)),
  useCase(SetRetention, (database, keys, clock) => new SetRetention(database, keys, clock)),
  useCase(ShortenRetention, (database, keys, clock) => new ShortenRetention(database, keys, clock)),
  useCase(MakeDestructionList, (database, _keys, clock) => new MakeDestructionList(database, clock)),
  useCase(
    DestroyCases,
    (database, keys, clock, _closedOn, _releases, log) => new DestroyCases(database, keys, clock, log),
  ),
  {
    provide: Housekeeper,
    inject: [Database, KeyRing, clockToken, loggerToken, settingsToken, Forgetting],
    useFactory: (
      database: Database,
      keys: KeyRing,
      clock: Clock,
      log: Logger,
      { municipality }: BusinessSettings,
      signIns: Forgetting,
    ) => new Housekeeper(database, keys, clock, log, municipality, signIns, forgottenOfGuide),
  },
];
