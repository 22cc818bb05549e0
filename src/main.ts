import 'reflect-metadata';
import { join } from 'node:path';
import { migrations } from '../migrations/index.js';
import { type Config, isLoopback } from './platform/config/config.js';
import { environment } from './platform/config/environment.js';
import { explainStartFailure } from './platform/failures.js';
import { startService } from './service.js';

try {
  const service = await startService(environment(), {
    departments: join(import.meta.dirname, 'departments'),
    migrations,
  });
  if (service.ground.embedded) process.stdout.write(`Data folder: ${service.ground.embedded.folder}\n`);
  process.stdout.write(`${service.sentence}\n`);
  if (service.config.role !== 'worker') process.stdout.write(`${withoutSignIn(service.config)}\n`);
} catch (error) {
  const { sentence, exitCode } = explainStartFailure(error);
  process.stderr.write(`${sentence.ja}\n${sentence.en}\n`);
  process.exit(exitCode);
}

function withoutSignIn({ host }: Config): string {
  return isLoopback(host)
    ? 'There is no sign-in yet: the service listens on this machine only.'
    : `There is no sign-in yet, and the service listens on ${host}: publish the port of this container on 127.0.0.1 only.`;
}
