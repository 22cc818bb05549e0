// npm run schema: writes migrations/schema.sql from a database that has just had every migration. A test compares the two.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import setUp from './global-setup.mjs';
import tearDown from './global-teardown.mjs';

await setUp();
const { address, administrator, compiled } = JSON.parse(process.env.YORISOI_TEST_GROUND);
const { withClient } = await import(join(compiled, 'src/platform/database/connect.js'));
const { dumpSchema } = await import(join(compiled, 'src/platform/database/dump-schema.js'));
writeFileSync(
  join(import.meta.dirname, '../../migrations/schema.sql'),
  await withClient(address, administrator, dumpSchema),
);
await tearDown();
