import type { Provider } from '@nestjs/common';
import { KeyRing } from './access/sealing.js';
import { Releases } from './catalogue/releases.js';
import type { Clock } from './platform/clock.js';
import { Database } from './platform/database/database.js';
import { clockToken } from './platform/tokens.js';
import { AnswerQuestion } from './questions/answer-question.service.js';
import { AnswerFromFile } from './sheets/answer-from-file.service.js';
import { counterContactToken } from './sheets/counter-contact.js';
import { DrawUpAnswerSheet } from './sheets/draw-up-answer-sheet.service.js';
import { type BusinessSettings, settingsToken } from './settings.js';

/** A department answers in a table. */
export const sheetUseCases: Provider[] = [
  {
    provide: counterContactToken,
    inject: [settingsToken],
    useFactory: ({ counterContact }: BusinessSettings) => counterContact,
  },
  {
    provide: DrawUpAnswerSheet,
    inject: [Database, KeyRing, Releases, clockToken],
    useFactory: (database: Database, keys: KeyRing, releases: Releases, clock: Clock) =>
      new DrawUpAnswerSheet(database, keys, releases, clock),
  },
  {
    provide: AnswerFromFile,
    inject: [Database, KeyRing, Releases, AnswerQuestion],
    useFactory: (database: Database, keys: KeyRing, releases: Releases, answering: AnswerQuestion) =>
      new AnswerFromFile(database, keys, releases, answering),
  },
];
