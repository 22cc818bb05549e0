import type { Config } from './config/config.js';
import { type Migration, migrate, refuseOtherVersion } from './database/migrate.js';
import { provision } from './database/provision.js';
import type { DatabaseAccess } from './database/roles.js';
import { type EmbeddedDatabase, startEmbedded } from './embedded/embedded-database.js';
import { exitCodes, StartFailure } from './failures.js';
import type { QueueConnection } from './queue/engine.js';
import { refuseSilentRedis } from './queue-place.js';

/** What must stand before the service is built: a database that fits this program, and the place of the queue. */
export interface Ground {
  readonly access: DatabaseAccess;
  readonly queue: QueueConnection;
  readonly embedded: EmbeddedDatabase | undefined;
  /** Migrations applied by this start. */
  readonly migrated: readonly string[];
  /** Stops the embedded server, if there is one. The last step of a shutdown. */
  stop(): Promise<void>;
}

/**
 * Starts the embedded database if there is no DATABASE_URL; sets up roles, schemas and tables where this process has the login for it;
 * else refuses a database of another version.
 * @throws what explainStartFailure turns into a sentence
 */
export async function prepareGround(config: Config, migrations: readonly Migration[]): Promise<Ground> {
  const place = config.database;
  // The API registers notices without Redis as well: it leaves the sending to a worker.
  if (config.redisUrl !== undefined && config.role !== 'api') await refuseSilentRedis(config.redisUrl);
  if (place.kind === 'embedded') {
    const embedded = await startEmbedded({ folder: place.folder, key: place.key });
    try {
      await provision(embedded.access, embedded.administrator, { queueOnPostgres: config.redisUrl === undefined });
      const migrated = await migrate(embedded.access.address, embedded.administrator, migrations);
      return {
        access: embedded.access,
        queue: queueOf(config, embedded.access),
        embedded,
        migrated,
        stop: () => embedded.stop(),
      };
    } catch (error) {
      await embedded.stop();
      throw error;
    }
  }
  if (place.keyBefore !== undefined) throw keyOfBefore;
  const access = { address: place.address, key: place.key };
  const migrated = place.owner === undefined ? [] : await setUpDatabase(config, migrations);
  if (place.owner === undefined) await refuseOtherVersion(access, migrations);
  return { access, queue: queueOf(config, access), embedded: undefined, migrated, stop: () => Promise.resolve() };
}

/** A key that was changed because somebody may know it does not go on lying in the settings of every process. */
const keyOfBefore = new StartFailure(
  {
    en: 'YORISOI_KEY_BEFORE is for "npm run keys:change" alone: unset it here.',
    ja: 'YORISOI_KEY_BEFORE は npm run keys:change だけで使います。ここでは指定を外してください。',
  },
  { exitCode: exitCodes.config },
);

/** What `npm run migrate` does on a server: roles, schemas, tables. @returns the migrations applied now */
export async function setUpDatabase(config: Config, migrations: readonly Migration[]): Promise<string[]> {
  const place = config.database;
  if (place.kind === 'embedded' || place.owner?.login === undefined) {
    throw new StartFailure(
      {
        en: 'Nothing to migrate: set DATABASE_OWNER_URL to an administrator of the database (the embedded database migrates itself at the start).',
        ja: 'DATABASE_OWNER_URL にデータベースの管理者を指定してください（内蔵データベースは起動時に自動で移行します）。',
      },
      { exitCode: exitCodes.usage },
    );
  }
  const access = { address: place.owner, key: place.key };
  await provision(access, place.owner.login, { queueOnPostgres: config.redisUrl === undefined });
  return migrate(access.address, place.owner.login, migrations);
}

function queueOf(config: Config, access: DatabaseAccess): QueueConnection {
  return config.redisUrl === undefined ? { kind: 'postgres', access } : { kind: 'redis', url: config.redisUrl };
}
