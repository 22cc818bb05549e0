import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KeyRing } from '../../../src/access/sealing.js';
import { readCase } from '../../../src/cases/case-record.js';
import { inDatabase } from '../../../src/platform/database/address.js';
import { withClient } from '../../../src/platform/database/connect.js';
import { Database } from '../../../src/platform/database/database.js';
import { StartFailure } from '../../../src/platform/failures.js';
import { readDue } from '../../../src/retention/destruction-rows.js';
import { backUpKeys, printSheet } from '../../../src/retention/keys/backup-keys.js';
import { readSheet } from '../../../src/retention/keys/recovery-sheet.js';
import { restoreKeys } from '../../../src/retention/keys/restore-keys.js';
import { testServer } from '../../support/database.js';
import { useService } from '../../support/desk.js';
import { describeWith } from '../../support/needs.js';
import { dump, load, pgToolsAreHere, pgToolsAreMissing } from '../../support/pg-tools.js';
import { catalogueOf } from '../../support/service.js';
import { Acts } from './acts.js';

const municipality = 'demo-city';
const CANARY = '金糸雀 太郎';
const OTHER = '留鳥 花子';

/** As the README says it; the test reads it from there. */
const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
const EXCLUDED = [...readme.matchAll(/pg_dump .*?(--exclude-table-data=\S+)/g)].map(([, option = '']) =>
  option.replaceAll(`'`, ''),
);

describeWith(pgToolsAreHere, pgToolsAreMissing, 'a case that is destroyed, and the backups of the day before', () => {
  const house = useService(() => Promise.resolve({ role: 'api', catalogue: catalogueOf(['SHIMIN', 'SUIDO']) }));
  const acts = new Acts(house);
  const server = testServer();
  const keys = new KeyRing(server.key);
  const made: string[] = [];
  let [destroyed, other] = ['', ''];
  /** Of the day before and of today: sheet in the safe, dump, backup of keys. */
  const before: { sheet: string; sql: string; file: Buffer } = { sheet: '', sql: '', file: Buffer.alloc(0) };
  const after: { sheet: string; file: Buffer } = { sheet: '', file: Buffer.alloc(0) };

  const backUp = async () => (await backUpKeys(house.ground.database, keys, house.clock, { municipality })).file;
  const sheet = async () => (await printSheet(house.ground.database, keys, house.clock, municipality)).code;

  beforeAll(async () => {
    destroyed = await house.desk.register({ deceased: { name: CANARY } });
    other = await house.desk.register({ deceased: { name: OTHER, personNumber: '88' } });
    await acts.close(destroyed);
    house.clock.set('2028-04-01T09:00:00+09:00');
    before.sheet = await sheet();
    before.sql = dump(house.ground.access.address, house.ground.administrator, EXCLUDED);
    before.file = await backUp();
    const { approvalId } = await acts.agreedList();
    await acts.destroy(approvalId);
    after.sheet = await sheet();
    after.file = await backUp();
  }, 60_000);
  afterAll(() =>
    withClient(inDatabase(server.template, 'postgres'), server.administrator, async (client) => {
      for (const name of made) await client.query(`drop database ${name} with (force)`);
    }),
  );

  /** A machine that was lost, set up again from the dump. */
  async function anew(sql: string): Promise<Database> {
    const name = `test_restored_${randomBytes(4).toString('hex')}`;
    await withClient(inDatabase(server.template, 'postgres'), server.administrator, (client) =>
      client.query(`create database ${name} template template0`),
    );
    made.push(name);
    const address = inDatabase(server.template, name);
    load(address, server.administrator, sql);
    return Database.connect({ address, key: server.key }, { connections: 1 });
  }
  const restore = (database: Database, file: Buffer, typed: string | null) =>
    restoreKeys(database, keys, house.clock, { municipality, file, sheet: typed === null ? null : readSheet(typed) });
  const names = (database: Database) =>
    database.run({ municipality, role: 'system' }, async (tx) => {
      const found = await Promise.all([destroyed, other].map((id) => readCase(tx, keys, id)));
      return found.map((record) => record?.notice.deceased.name ?? null);
    });
  const refusal = (promise: Promise<unknown>) =>
    promise.then(
      () => 'it opened',
      (error: unknown) => (error instanceof StartFailure ? error.sentence.en : String(error)),
    );

  it('says in the README how to dump, and such a dump holds no key', () => {
    expect(EXCLUDED).toEqual(['--exclude-table-data=public.*_keys']);
    expect(before.sql).toContain('COPY public.cases');
    expect(before.sql).not.toContain('COPY public.case_keys');
    expect(before.sql).not.toContain('COPY public.backup_keys');
    for (const name of [CANARY, OTHER]) expect(before.sql).not.toContain(name);
  });

  it('both backups of the day before give nothing of it, with all that the city still has; the other case comes back with today’s', async () => {
    const restored = await anew(before.sql);
    try {
      expect(await names(restored)).toEqual([null, null]);
      expect(await refusal(restore(restored, before.file, null))).toMatch(/recovery sheet/);
      expect(await refusal(restore(restored, before.file, after.sheet))).toMatch(/can’t be opened any more/);
      expect(await names(restored)).toEqual([null, null]);
      expect(await restore(restored, after.file, after.sheet)).toEqual({
        restored: 1,
        there: 0,
        destroyed: 0,
        unknown: 0,
        without: 1,
        tooOld: null,
      });
      expect(await names(restored)).toEqual([null, OTHER]);
      // What is left of it, sealed for nobody, goes with the next list.
      const due = await restored.run({ municipality, role: 'privacy-officer' }, (tx) => readDue(tx, '2028-04-01'));
      expect(due.map(({ caseId }) => caseId)).toEqual([destroyed]);
      // Nor has the backup key come back with it that would open the older file.
      expect(await refusal(restore(restored, before.file, null))).toMatch(/can’t be opened any more/);
    } finally {
      await restored.close();
    }
  });

  it('nor does the live system open the older backup, nor with the older sheet give the key back', async () => {
    expect(await refusal(restore(house.ground.database, before.file, null))).toMatch(/can’t be opened any more/);
    expect(await restore(house.ground.database, before.file, before.sheet)).toMatchObject({
      restored: 0,
      there: 1,
      destroyed: 1,
    });
    expect(await names(house.ground.database)).toEqual([null, OTHER]);
  });

  it('what this can’t do: whoever kept the older sheet, the older file, the dump and YORISOI_KEY reads it', async () => {
    const restored = await anew(before.sql);
    try {
      expect(await restore(restored, before.file, before.sheet)).toMatchObject({ restored: 2 });
      expect(await names(restored)).toEqual([CANARY, OTHER]);
    } finally {
      await restored.close();
    }
  });

  it('an older sheet opens a newer backup: until it is replaced, nothing is lost', async () => {
    const restored = await anew(before.sql);
    try {
      expect(await restore(restored, after.file, before.sheet)).toMatchObject({ restored: 1 });
      expect(await names(restored)).toEqual([null, OTHER]);
    } finally {
      await restored.close();
    }
  });

  it('a file of another city, another key, or too old, is told as such', async () => {
    const { database } = house.ground;
    const elsewhere = { municipality: 'elsewhere', file: after.file, sheet: null };
    expect(await refusal(restoreKeys(database, keys, house.clock, elsewhere))).toMatch(/no key backup of this municip/);
    const otherKeys = new KeyRing(Buffer.alloc(32, 9));
    const here = { municipality, file: after.file, sheet: readSheet(after.sheet) };
    const fresh = await anew(before.sql);
    expect(await refusal(restoreKeys(fresh, otherKeys, house.clock, here))).toMatch(/YORISOI_KEY/);
    house.clock.advance(31 * 86_400_000);
    expect(await restoreKeys(fresh, keys, house.clock, here)).toMatchObject({ tooOld: '2028-05-01' });
    await fresh.close();
  });
});
