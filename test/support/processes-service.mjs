// A process of the service as it really is, on compiled sources: says where it listens in one line of JSON, stays until
// it is killed. Its settings are its environment, as always; only the day stands still, since the ledgers are of that day.
// node processes-service.mjs INSTANT
import { join } from 'node:path';
import { compiled } from './compiled.mjs';

const root = await compiled(['src', 'migrations']);
const { startService } = await import(join(root, 'src/service.js'));
const { migrations } = await import(join(root, 'migrations/index.js'));
const { FixedClock } = await import(join(root, 'src/platform/clock.js'));
const { explainStartFailure } = await import(join(root, 'src/platform/failures.js'));
try {
  const service = await startService(process.env, {
    departments: join(import.meta.dirname, '../../src/departments'),
    migrations,
    clock: new FixedClock(process.argv[2]),
  });
  console.log(JSON.stringify({ url: await service.app.getUrl() }));
} catch (error) {
  const { sentence, exitCode } = explainStartFailure(error);
  console.error(sentence.en, error);
  process.exit(exitCode);
}
