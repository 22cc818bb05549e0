// One PostgreSQL for the whole Jest run, with a template database migrated once; each test file clones it (see database.ts).
// YORISOI_TEST_OWNER_URL names a server to use instead of the embedded one.
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiled } from './compiled.mjs';

const template = 'yorisoi_template';

export default async function setUp() {
  const root = await compiled();
  const { startEmbedded } = await import(join(root, 'src/platform/embedded/embedded-database.js'));
  const { parseAddress, inDatabase } = await import(join(root, 'src/platform/database/address.js'));
  const { withClient } = await import(join(root, 'src/platform/database/connect.js'));
  const { provision } = await import(join(root, 'src/platform/database/provision.js'));
  const { migrate } = await import(join(root, 'src/platform/database/migrate.js'));
  const { migrations } = await import(join(root, 'migrations/index.js'));

  const server = process.env.YORISOI_TEST_OWNER_URL;
  let stop = async () => undefined;
  let address;
  let administrator;
  // Roles belong to the whole server: a fixed key, so that a second run on the same server finds its own.
  const key = server === undefined ? randomBytes(32) : Buffer.alloc(32, 7);
  if (server === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'yorisoi-test-'));
    chmodSync(folder, 0o755);
    const embedded = await startEmbedded({ folder, key, durable: false, database: template });
    ({ administrator } = embedded);
    ({ address } = embedded.access);
    stop = async () => {
      await embedded.stop();
      rmSync(folder, { recursive: true, force: true });
    };
  } else {
    const parsed = parseAddress('YORISOI_TEST_OWNER_URL', server);
    administrator = parsed.login;
    address = inDatabase(parsed, template);
    await withClient(inDatabase(parsed, 'postgres'), administrator, (client) =>
      client.query(`drop database if exists ${template} with (force)`),
    );
  }
  await provision({ address, key }, administrator, { queueOnPostgres: true });
  await migrate(address, administrator, migrations);
  process.env.YORISOI_TEST_GROUND = JSON.stringify({
    address,
    administrator,
    key: key.toString('base64'),
    compiled: root,
  });
  globalThis.stopTestGround = stop;
}
