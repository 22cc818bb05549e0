import { migrations } from '../migrations/index.js';
import type { Config } from './platform/config/config.js';
import { refuseOtherVersion } from './platform/database/migrate.js';
import type { DatabaseAccess } from './platform/database/roles.js';
import { prepareGround } from './platform/ground.js';

/** The database, for a command. Sets nothing up; only an embedded database is started, or joined while the service runs. */
export async function reached(config: Config): Promise<{ access: DatabaseAccess; stop: () => Promise<void> }> {
  const place = config.database;
  if (place.kind === 'embedded') return prepareGround(config, migrations);
  const access = { address: place.address, key: place.key };
  await refuseOtherVersion(access, migrations);
  return { access, stop: () => Promise.resolve() };
}
