import 'reflect-metadata';
import { join } from 'node:path';
import { migrations } from '../migrations/index.js';
import { KeyRing } from './access/sealing.js';
import { FIRST_LOGIN, inviteFirst } from './access/staff/first-account.js';
import { systemClock } from './platform/clock.js';
import { environment } from './platform/config/environment.js';
import { Database } from './platform/database/database.js';
import { explainStartFailure } from './platform/failures.js';
import { catchWhatNobodyCaught } from './platform/last-resort.js';
import { createLogger } from './platform/logging/logger.js';
import { type Service, startService } from './service.js';
import { readSettings } from './settings.js';

try {
  const service = await startService(environment(), {
    departments: join(import.meta.dirname, 'departments'),
    screens: join(import.meta.dirname, '../web'),
    migrations,
  });
  catchWhatNobodyCaught(process, createLogger(service.config.logLevel), (exitCode) => process.exit(exitCode));
  if (service.ground.embedded) process.stdout.write(`Data folder: ${service.ground.embedded.folder}\n`);
  process.stdout.write(`${service.sentence}\n`);
  if (service.config.role !== 'worker') process.stdout.write(`${await howToSignIn(service)}\n`);
} catch (error) {
  const { sentence, exitCode } = explainStartFailure(error);
  process.stderr.write(`${sentence.ja}\n${sentence.en}\n`);
  process.exit(exitCode);
}

async function howToSignIn({ app, config }: Service): Promise<string> {
  const { municipality } = readSettings(config.business);
  const code = await inviteFirst(app.get(Database), app.get(KeyRing), systemClock, municipality);
  return code === null
    ? `Sign in: ${config.publicUrl}/sign-in`
    : `Nobody can sign in yet. Open ${config.publicUrl}/account with the login name ${FIRST_LOGIN} and the code ${code} (good once).`;
}
