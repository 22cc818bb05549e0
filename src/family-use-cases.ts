import type { Provider } from '@nestjs/common';
import { FamilyDoor } from './access/family/family-door.js';
import { FamilySessions } from './access/family/family-sessions.js';
import { KeyRing } from './access/sealing.js';
import type { ClosedOn } from './domain/deadline.js';
import { ManageAccessPapers } from './family/access-papers.service.js';
import { AskFromList } from './family/ask-from-list.service.js';
import { ChangeOwnVisit } from './family/change-own-visit.service.js';
import { FamilyCases } from './family/family-cases.js';
import { KeepOwnPage } from './family/keep-own-page.service.js';
import { HandOverCards } from './family/hand-over-cards.service.js';
import { closedOnToken } from './lists/list.resolver.js';
import { ReviseList } from './lists/revise-list.js';
import type { Clock } from './platform/clock.js';
import type { Config } from './platform/config/config.js';
import { Database } from './platform/database/database.js';
import type { Logger } from './platform/logging/logger.js';
import { clockToken, configToken, loggerToken } from './platform/tokens.js';
import { type BusinessSettings, settingsToken } from './settings.js';

/** How the family comes in: papers, their door, their sessions. */
export const familyUseCases: Provider[] = [
  {
    provide: FamilySessions,
    inject: [Database, clockToken, settingsToken],
    useFactory: (database: Database, clock: Clock, { municipality }: BusinessSettings) =>
      new FamilySessions(database, clock, municipality),
  },
  {
    provide: FamilyDoor,
    inject: [Database, KeyRing, clockToken, loggerToken, settingsToken],
    useFactory: (database: Database, keys: KeyRing, clock: Clock, log: Logger, { municipality }: BusinessSettings) =>
      new FamilyDoor(database, keys, clock, log, municipality),
  },
  {
    provide: FamilyCases,
    inject: [Database, KeyRing, clockToken, closedOnToken],
    useFactory: (database: Database, keys: KeyRing, clock: Clock, closedOn: ClosedOn) =>
      new FamilyCases(database, keys, clock, closedOn),
  },
  {
    provide: AskFromList,
    inject: [Database, KeyRing, clockToken, closedOnToken, settingsToken],
    useFactory: (
      database: Database,
      keys: KeyRing,
      clock: Clock,
      closedOn: ClosedOn,
      { callHours }: BusinessSettings,
    ) => new AskFromList(database, keys, clock, { closedOn, callHours }),
  },
  {
    provide: KeepOwnPage,
    inject: [Database, KeyRing, clockToken],
    useFactory: (database: Database, keys: KeyRing, clock: Clock) => new KeepOwnPage(database, keys, clock),
  },
  {
    provide: ChangeOwnVisit,
    inject: [Database, KeyRing, clockToken, closedOnToken],
    useFactory: (database: Database, keys: KeyRing, clock: Clock, closedOn: ClosedOn) =>
      new ChangeOwnVisit(database, keys, clock, { closedOn }),
  },
  {
    provide: ManageAccessPapers,
    inject: [Database, KeyRing, clockToken, configToken, ReviseList],
    useFactory: (database: Database, keys: KeyRing, clock: Clock, { publicUrl }: Config, lists: ReviseList) =>
      new ManageAccessPapers(database, keys, clock, publicUrl, lists),
  },
  {
    provide: HandOverCards,
    inject: [Database, KeyRing, clockToken],
    useFactory: (database: Database, keys: KeyRing, clock: Clock) => new HandOverCards(database, keys, clock),
  },
];
