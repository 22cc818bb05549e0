import { migrations } from '../migrations/index.js';
import { FOLLOWED } from './followed.js';
import { systemClock } from './platform/clock.js';
import { readConfig } from './platform/config/config.js';
import { environment } from './platform/config/environment.js';
import { changeWithRoles } from './platform/database/change-roles.js';
import { refuseOtherVersion } from './platform/database/migrate.js';
import { exitCodes, explainStartFailure, StartFailure } from './platform/failures.js';
import { isSealedWith, sealAnew, tablesOfKeys } from './retention/keys/change-key.js';
import { keyChanged, keyChangedBefore, usageOfChange } from './retention/keys/words.js';
import { BUSINESS_VARIABLES } from './settings.js';

// npm run keys:change: from YORISOI_KEY_BEFORE to YORISOI_KEY, with the administrator of DATABASE_OWNER_URL, while nothing else runs.
try {
  process.stdout.write(await change());
} catch (error) {
  const { sentence, exitCode } = explainStartFailure(error);
  process.stderr.write(`${sentence.ja}\n${sentence.en}\n`);
  process.exit(exitCode);
}

async function change(): Promise<string> {
  const { database: place } = readConfig(environment(), BUSINESS_VARIABLES);
  const administrator = place.kind === 'server' ? place.owner : undefined;
  if (place.kind === 'embedded' || administrator?.login === undefined || place.keyBefore === undefined)
    throw new StartFailure(usageOfChange, { exitCode: exitCodes.usage });
  const { key: next, keyBefore: before } = place;
  if (next.equals(before)) throw new StartFailure(usageOfChange, { exitCode: exitCodes.usage });
  let rows = 0;
  const changed = await changeWithRoles(
    { address: administrator, before, next },
    administrator.login,
    tablesOfKeys(FOLLOWED),
    {
      ready: () => refuseOtherVersion({ address: administrator, key: before }, migrations),
      isNext: (sql) => isSealedWith(sql, next),
      work: async (sql) => {
        rows = await sealAnew(sql, FOLLOWED, { before, next, at: systemClock.now() });
      },
    },
  );
  return changed ? keyChanged(rows) : keyChangedBefore();
}
