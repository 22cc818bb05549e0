import type { Provider } from '@nestjs/common';
import { KeyRing } from './access/sealing.js';
import { Releases } from './catalogue/releases.js';
import type { ClosedOn } from './domain/deadline.js';
import { closedOnToken } from './lists/list.resolver.js';
import { ReviseList } from './lists/revise-list.js';
import { LookAtPapers } from './papers/look-at-papers.js';
import { MovePaper } from './papers/move-paper.service.js';
import { RecordPaper } from './papers/record-paper.service.js';
import { TickCall } from './papers/tick-call.service.js';
import type { Clock } from './platform/clock.js';
import { Database } from './platform/database/database.js';
import { clockToken } from './platform/tokens.js';

/** 紙の行方. */
export const paperUseCases: Provider[] = [
  {
    provide: LookAtPapers,
    inject: [Releases, clockToken, closedOnToken],
    useFactory: (releases: Releases, clock: Clock, closedOn: ClosedOn) => new LookAtPapers(releases, clock, closedOn),
  },
  {
    provide: RecordPaper,
    inject: [Database, KeyRing, clockToken, ReviseList],
    useFactory: (database: Database, keys: KeyRing, clock: Clock, lists: ReviseList) =>
      new RecordPaper(database, keys, clock, lists),
  },
  {
    provide: MovePaper,
    inject: [Database, KeyRing, clockToken, Releases],
    useFactory: (database: Database, keys: KeyRing, clock: Clock, releases: Releases) =>
      new MovePaper(database, keys, clock, releases),
  },
  {
    provide: TickCall,
    inject: [Database, KeyRing, clockToken, ReviseList],
    useFactory: (database: Database, keys: KeyRing, clock: Clock, lists: ReviseList) =>
      new TickCall(database, keys, clock, lists),
  },
];
