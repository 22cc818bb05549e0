import { migrations } from '../migrations/index.js';
import { readConfig } from './platform/config/config.js';
import { environment } from './platform/config/environment.js';
import { explainStartFailure } from './platform/failures.js';
import { setUpDatabase } from './platform/ground.js';
import { BUSINESS_VARIABLES } from './settings.js';

// npm run migrate: roles, schemas and tables, with the administrator of DATABASE_OWNER_URL. May run again and again.
try {
  const applied = await setUpDatabase(readConfig(environment(), BUSINESS_VARIABLES), migrations);
  process.stdout.write(applied.length === 0 ? 'The database is up to date.\n' : `Applied: ${applied.join(', ')}\n`);
} catch (error) {
  const { sentence, exitCode } = explainStartFailure(error);
  process.stderr.write(`${sentence.ja}\n${sentence.en}\n`);
  process.exit(exitCode);
}
