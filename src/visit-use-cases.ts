import type { Provider } from '@nestjs/common';
import { KeyRing } from './access/sealing.js';
import { Releases } from './catalogue/releases.js';
import type { ClosedOn } from './domain/deadline.js';
import { closedOnToken } from './lists/list.resolver.js';
import type { Clock } from './platform/clock.js';
import { Database } from './platform/database/database.js';
import { clockToken } from './platform/tokens.js';
import { ChangeVisit } from './visits/change-visit.service.js';
import { PlanVisit } from './visits/plan-visit.service.js';
import { SetWishedDays } from './visits/set-wished-days.service.js';
import { SetVisitState } from './visits/set-visit-state.service.js';

type Ground = [database: Database, keys: KeyRing, clock: Clock, closedOn: ClosedOn];

function useCase<Case>(provide: abstract new (...args: never[]) => Case, build: (...ground: Ground) => Case): Provider {
  return { provide, inject: [Database, KeyRing, clockToken, closedOnToken], useFactory: build };
}

/** Who comes to the counter when. */
export const visitUseCases: Provider[] = [
  {
    provide: PlanVisit,
    inject: [Database, KeyRing, Releases, clockToken, closedOnToken],
    useFactory: (database: Database, keys: KeyRing, releases: Releases, clock: Clock, closedOn: ClosedOn) =>
      new PlanVisit(database, keys, releases, clock, { closedOn }),
  },
  useCase(ChangeVisit, (database, keys, clock, closedOn) => new ChangeVisit(database, keys, clock, { closedOn })),
  useCase(SetWishedDays, (database, keys, clock, closedOn) => new SetWishedDays(database, keys, clock, { closedOn })),
  useCase(SetVisitState, (database, keys, clock, closedOn) => new SetVisitState(database, keys, clock, { closedOn })),
];
