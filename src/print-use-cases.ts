import type { Provider } from '@nestjs/common';
import { KeyRing } from './access/sealing.js';
import { Releases } from './catalogue/releases.js';
import type { ClosedOn } from './domain/deadline.js';
import { closedOnToken } from './lists/list.resolver.js';
import type { Clock } from './platform/clock.js';
import { Database } from './platform/database/database.js';
import { clockToken } from './platform/tokens.js';
import { Faces } from './prints/engine/faces.js';
import { Typesetter } from './prints/engine/typesetter.js';
import { LetterAddress } from './prints/letter-address.js';
import { type FacesOf, facesToken } from './prints/name-check.resolver.js';
import { CaseOfSheet } from './prints/case-of-sheet.js';
import { CompareWithSheet } from './prints/since-sheet.js';

/** Papers as PDF. The fonts are read when somebody first needs them, not at the start. */
export const printUseCases: Provider[] = [
  {
    provide: facesToken,
    useFactory: (): FacesOf => {
      let faces: Faces | undefined;
      return () => (faces ??= Faces.load());
    },
  },
  { provide: Typesetter, inject: [facesToken], useFactory: (facesOf: FacesOf) => new Typesetter(facesOf) },
  {
    provide: LetterAddress,
    inject: [Database, KeyRing, clockToken],
    useFactory: (database: Database, keys: KeyRing, clock: Clock) => new LetterAddress(database, keys, clock),
  },
  {
    provide: CaseOfSheet,
    inject: [Database, KeyRing],
    useFactory: (database: Database, keys: KeyRing) => new CaseOfSheet(database, keys),
  },
  {
    provide: CompareWithSheet,
    inject: [Database, KeyRing, Releases, clockToken, closedOnToken],
    useFactory: (database: Database, keys: KeyRing, releases: Releases, clock: Clock, closedOn: ClosedOn) =>
      new CompareWithSheet(database, keys, releases, clock, closedOn),
  },
];
