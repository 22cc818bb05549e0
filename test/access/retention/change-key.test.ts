import { randomBytes } from 'node:crypto';
import { migrations } from '../../../migrations/index.js';
import { reasonOfHouse } from '../../../src/access/audit/reasons-of-house.js';
import { AuditChainer } from '../../../src/access/audit/chainer.js';
import { AuditVerifier } from '../../../src/access/audit/verify.js';
import { keyRingOf } from '../../../src/access/earlier-secrets.js';
import { KeyRing } from '../../../src/access/sealing.js';
import { authenticatorPlace } from '../../../src/access/staff/second-proof.js';
import { placeOf } from '../../../src/cases/case-record.js';
import type { DatabaseAddress, Login } from '../../../src/platform/database/address.js';
import { changeWithRoles } from '../../../src/platform/database/change-roles.js';
import { withClient } from '../../../src/platform/database/connect.js';
import { Database } from '../../../src/platform/database/database.js';
import { migrate } from '../../../src/platform/database/migrate.js';
import { provision } from '../../../src/platform/database/provision.js';
import { RelayDatabase } from '../../../src/platform/database/relay-database.js';
import { StartFailure } from '../../../src/platform/failures.js';
import { isSealedWith, sealAnew, tablesOfKeys } from '../../../src/retention/keys/change-key.js';
import { keyChangedBefore } from '../../../src/retention/keys/words.js';
import { printSheet } from '../../../src/retention/keys/backup-keys.js';
import { FOLLOWED } from '../../../src/followed.js';
import { approvalPlace, generalSealer } from '../../../src/safeguards/approvals.js';
import { aNotice, aPerson, NOW } from '../../builders.js';
import { FixedClock } from '../../../src/platform/clock.js';
import { Desk, quiet } from '../../support/desk.js';
import { paperFor, Relative } from '../../support/family.js';
import { listening } from '../../support/listening.js';
import { type ServerOfOwn, startServer } from '../../support/own-server.js';
import { catalogueOf, type ServiceUnderTest, startTestService } from '../../support/service.js';
import { fillPast } from './fill-past.js';
import { changeAsProcess, killedAtTheEnd } from './key-change-process.js';
import { AS_IT_IS, asBytes, NOT_FILLED, valuesThatFollow } from './columns-of-bytes.js';
import { changeLastRow } from './forging.js';

const CITY = 'demo-city';
/** May make roles and databases and is no superuser: as whom a city sets up and keeps its database. */
const KEEPER: Login = { user: 'keeper', password: 'keeper' };
const NAME = '金糸雀 太郎';
const REASON = '鍵が替わっても読める理由';
const [OLD, NEW, THIRD] = [randomBytes(32), randomBytes(32), randomBytes(32)];

// A server of its own: the passwords of the four roles are the whole server's.
describe('a database whose YORISOI_KEY is changed', () => {
  let server: ServerOfOwn | undefined;
  let address: DatabaseAddress = { host: '', port: 0, database: '', tls: 'off', login: undefined };
  let administrator: Login = { user: '', password: '' };
  let service: ServiceUnderTest | undefined;
  let caseId = '';
  let code = '';
  let staffId = '';
  const clock = new FixedClock(NOW);
  const notice = aNotice({
    idempotencyKey: 'once',
    deceased: { name: NAME, personNumber: '777001' },
    people: [aPerson({ name: '黄鳥 次郎', relation: 'child', telephone: '090-5550-1234' })],
  });

  const superuser = (sql: string, params: readonly unknown[] = []) =>
    withClient(
      address,
      administrator,
      async (client) => (await client.query<Record<string, unknown>>(sql, [...params])).rows,
    );
  const start = async (key: Buffer): Promise<ServiceUnderTest> => {
    service = await startTestService(
      { access: { address, key } },
      {
        queue: { kind: 'postgres', access: { address, key }, connections: 4 },
        catalogue: catalogueOf(['SHIMIN', 'SUIDO', 'KOUKI', 'SHOGAI']),
        clock,
        protectionList: 'unread',
      },
    );
    return service;
  };
  const stop = async () => {
    await service?.close();
    service = undefined;
  };
  const change = (before: Buffer, next: Buffer, done?: (rows: number) => Promise<void>) =>
    changeWithRoles({ address, before, next }, KEEPER, tablesOfKeys(FOLLOWED), {
      ready: () => Promise.resolve(),
      isNext: (sql) => isSealedWith(sql, next),
      work: async (sql) => void (await sealAnew(sql, FOLLOWED, { before, next, at: clock.now() }, done)),
    });
  const followed = () => valuesThatFollow(superuser);
  const done = async (name: string, type: string, input: object, as = 'counter') => {
    const { result } = await (service ?? (await start(OLD))).gql<{
      result: Record<string, never> & { __typename: string };
    }>(
      `mutation ($input: ${type}!) { result: ${name}(input: $input) { __typename ... on UserError { code message } } }`,
      { input },
      { as },
    );
    if (!result.__typename.endsWith('Success')) throw new Error(`${name}: ${JSON.stringify(result)}`);
  };

  beforeAll(async () => {
    server = await startServer();
    ({ address, administrator } = server);
    await withClient({ ...address, database: 'postgres' }, administrator, (client) =>
      client.query(`create role keeper login createrole createdb password 'keeper'`),
    );
    await provision({ address, key: OLD }, KEEPER, { queueOnPostgres: true });
    await migrate(address, KEEPER, migrations);

    const desk = new Desk(await start(OLD));
    for (const file of ['SHOGAI', 'SHOGAI'])
      await desk.import(file, [{ personNumber: '777001', name: NAME, birthDate: '1940-03-02', facts: {} }]);
    await done(
      'importProtectionList',
      'ImportProtectionListInput',
      {
        asOf: '2026-11-22',
        csv: '宛名番号,氏名,住所\n888,駒鳥 歌子,遠見市巣箱町6番\n',
      },
      'privacy-officer',
    );
    caseId = (await desk.accept('registerDeathNotice', notice)).case.id;
    await quiet({ superuser });
    const paper = await paperFor(desk, caseId);
    ({ code } = paper);
    await done('recordIncident', 'RecordIncidentInput', { at: '2026-11-20T09:40:00+09:00', booth: '3', text: REASON });
    await done(
      'setRetention',
      'SetRetentionInput',
      { kind: 'VOID_CASES', fiscalYears: 3, reason: REASON },
      'privacy-officer',
    );
    await desk.query('mutation ($id: ID!) { makeHandOverCard(caseId: $id) { __typename } }', { id: caseId });
    const keys = new KeyRing(OLD);
    staffId = await fillPast(superuser, { keys, caseId, reason: REASON });
    await service?.get(AuditChainer).chainAll();
    const database = await Database.connect({ address, key: OLD }, { connections: 1 });
    await printSheet(database, keys, clock, CITY);
    await database.close();
  }, 120_000);
  afterAll(async () => {
    await stop();
    await server?.stop();
  }, 60_000);

  /** What stands, read through the service and past it. */
  async function reads(key: Buffer): Promise<void> {
    const running = service ?? (await start(key));
    const desk = new Desk(running);
    for (const search of [NAME, '777001', '090-5550-1234']) {
      const { cases } = await desk.query<{ cases: { edges: { node: { id: string; deceased: { name: string } } }[] } }>(
        'query ($search: String) { cases(search: $search) { edges { node { id deceased { name } } } } }',
        { search },
      );
      expect([search, cases.edges]).toEqual([search, [{ node: { id: caseId, deceased: { name: NAME } } }]]);
    }
    // The same notice sent once more is the same case; somebody alike is found as such.
    expect((await desk.accept('registerDeathNotice', notice)).case.id).toBe(caseId);
    expect(
      await desk.refuse('registerDeathNotice', { ...notice, idempotencyKey: `not ${key.toString('hex').slice(0, 8)}` }),
    ).toMatchObject({
      __typename: 'DuplicateNotice',
    });
    const relative = new Relative(await listening(running));
    expect(await relative.isLetIn(code)).toBe(true);
    const { incidents, retention, protections } = await running.gql<Record<string, unknown>>(
      '{ incidents { edges { node { text } } } retention { kind reason } protections { edges { node { name } } } }',
      {},
      { as: 'privacy-officer' },
    );
    expect(JSON.stringify([incidents, retention])).toContain(REASON);
    expect(JSON.stringify(protections)).toContain('駒鳥 歌子');
    const keys = running.get(KeyRing);
    const [sealed] = await superuser('select second_sealed as bytes from staff_credentials where staff_id = $1', [
      staffId,
    ]);
    expect(keys.purposeKey('authenticators').open(asBytes(sealed?.['bytes']), authenticatorPlace(CITY, staffId))).toBe(
      'SECRET',
    );
    const [approval] = await superuser('select id, sealed from approvals where case_id is null');
    expect(generalSealer(keys).open(asBytes(approval?.['sealed']), approvalPlace(String(approval?.['id'])))).toBe(
      REASON,
    );
    // The marks of a clearance are still those of its protection.
    const [unlike] = await superuser(
      'select count(*)::int as n from protection_clearances c where not exists (select from protection_marks m where m.protection_id = c.protection_id and m.mark = any(c.marks))',
    );
    expect(unlike).toEqual({ n: 0 });
    const [house] = await superuser(`select reason from audit where act = 'endAllSessions'`);
    expect(reasonOfHouse(keys, CITY).open('endAllSessions', asBytes(house?.['reason']))).toBe(REASON);
    await running.get(AuditChainer).chainAll();
    const relay = new RelayDatabase({ address, key }, 1);
    const { findings, rows } = await new AuditVerifier(relay, keys, CITY).verify({ patience: 3_600 });
    await relay.close();
    expect([findings, rows > 5]).toEqual([[], true]);
  }

  it('has every column of bytes either in the list of what follows from it, or here with a reason', async () => {
    const listed = FOLLOWED.flatMap(({ table, marks = [], lists = [], sealed = {} }) =>
      [...marks, ...lists, ...Object.keys(sealed)].map((column) => `${table}.${column}`),
    );
    const found = await superuser(
      `select c.relname || '.' || a.attname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
         join pg_type t on t.oid = a.atttypid
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and t.typname in ('bytea', '_bytea') order by 1`,
    );
    expect(found.map(({ name }) => String(name)).filter((name) => !listed.includes(name))).toEqual(AS_IT_IS);
    // Something of all that matters is there to be changed.
    const empty = [...(await followed())].filter(([, values]) => values.length === 0).map(([name]) => name);
    expect(empty).toEqual(NOT_FILLED);
  });

  it('is not changed while the service runs, nor with a key that it never had', async () => {
    await expect(change(OLD, NEW)).rejects.toThrow(StartFailure);
    await stop();
    await expect(change(THIRD, NEW)).rejects.toThrow(StartFailure);
  });

  it('is as before when the change is killed in between', async () => {
    const before = await followed();
    const killed = change(OLD, NEW, async (rows) => {
      if (rows >= 10)
        await superuser(
          `select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction' and query like 'update %'`,
        );
    });
    await expect(killed).rejects.toThrow();
    expect(await followed()).toEqual(before);
    await expect(Database.connect({ address, key: NEW }, { connections: 1 })).rejects.toThrow();
    await reads(OLD);
    await stop();
  }, 60_000);

  it('is as before when the process is killed with everything changed and nothing committed', async () => {
    const before = await followed();
    expect(await killedAtTheEnd(address, { administrator, keeper: KEEPER }, { before: OLD, next: NEW })).toMatchObject({
      code: null,
      signal: 'SIGKILL',
    });
    expect(await followed()).toEqual(before);
    await expect(Database.connect({ address, key: NEW }, { connections: 1 })).rejects.toThrow();
    await reads(OLD);
    await stop();
  }, 120_000);

  it('reads with the new key as it did with the old, which opens nothing any more; a second time there is nothing to do', async () => {
    const before = await followed();
    await superuser(`create database before template "${address.database}"`);
    const command = () => changeAsProcess(address, KEEPER, { before: OLD, next: NEW }).ended;
    expect(await command()).toEqual({ code: 0, signal: null, said: expect.stringMatching(/^鍵を替えました/) });
    const after = await followed();
    for (const [column, values] of after) {
      expect([column, values.length]).toEqual([column, before.get(column)?.length]);
      expect([column, values.filter((value) => before.get(column)?.includes(value))]).toEqual([column, []]);
    }
    expect(await command()).toEqual({ code: 0, signal: null, said: keyChangedBefore() });
    expect(await followed()).toEqual(after);
    await reads(NEW);
    await stop();
    // Neither with it: whoever runs the command with the two keys mixed up changes nothing.
    const mixed = await changeAsProcess(address, KEEPER, { before: OLD, next: THIRD }).ended;
    expect([mixed.code, mixed.said.includes('何も変えていません')]).toEqual([78, true]);
    await expect(Database.connect({ address, key: OLD }, { connections: 1 })).rejects.toThrow();
    const [row] = await superuser('select wrapped from case_keys where case_id = $1', [caseId]);
    const old = new KeyRing(OLD);
    expect(() => old.caseKey(asBytes(row?.['wrapped']), placeOf.key(CITY, caseId))).toThrow();
    const [mark] = await superuser('select count(*)::int as n from search_tokens where token = $1', [
      old.token(CITY, 'person-number', '777001'),
    ]);
    expect(mark).toEqual({ n: 0 });
    // With the old key alone what is kept of it can't be opened, with the new one it can.
    const database = await Database.connect({ address, key: NEW }, { connections: 1 });
    await expect(keyRingOf(database, OLD, CITY)).rejects.toThrow(StartFailure);
    await expect(keyRingOf(database, NEW, CITY)).resolves.toBeInstanceOf(KeyRing);
    await database.close();
  }, 60_000);

  it('is neither taken for changed nor started where it is a backup of before beside the changed roles', async () => {
    const [backup, changed] = [{ ...address, database: 'before' }, address];
    address = backup;
    await expect(change(OLD, NEW)).rejects.toThrow('holds no record of a change to it');
    const database = await Database.connect({ address, key: NEW }, { connections: 1 });
    await expect(keyRingOf(database, NEW, CITY)).rejects.toThrow(StartFailure);
    await expect(keyRingOf(database, OLD, CITY)).resolves.toBeInstanceOf(KeyRing);
    // As dumps leave the keys of cases out; then the ledgers tell.
    await superuser('set session_replication_role = replica; delete from case_keys');
    const ledgers = await superuser('select count(*)::int as n from ledger_rows');
    expect(ledgers).not.toEqual([{ n: 0 }]);
    await expect(keyRingOf(database, NEW, CITY)).rejects.toThrow(StartFailure);
    await database.close();
    address = changed;
  }, 60_000);

  it('can be changed again, and finds an audit that was forged with a key of before', async () => {
    expect(await change(NEW, THIRD)).toBe(true);
    await reads(THIRD);
    await stop();
    const database = await Database.connect({ address, key: THIRD }, { connections: 1 });
    const relay = new RelayDatabase({ address, key: THIRD }, 1);
    const keys = await keyRingOf(database, THIRD, CITY);
    const link = await changeLastRow(address, administrator, CITY);
    const foundAfter = async (ring: KeyRing | null) => {
      await link(ring);
      const { findings } = await new AuditVerifier(relay, keys, CITY).verify({ patience: 3_600 });
      return findings.map(({ kind }) => kind);
    };
    expect(await foundAfter(null)).toEqual(['changed']);
    expect(await foundAfter(new KeyRing(OLD))).toEqual(['changed']);
    // Who has today's key forges what nobody finds.
    expect(await foundAfter(keys)).toEqual([]);
    await relay.close();
    await database.close();
  }, 60_000);

  it('is set up by who may make roles, but is no superuser, where its owner could log in until now', async () => {
    await superuser(
      `create role setter login createrole password 'setter'; alter role yorisoi_owner login password 'until now'`,
    );
    await provision({ address, key: THIRD }, { user: 'setter', password: 'setter' }, { queueOnPostgres: true });
    expect(await superuser(`select rolcanlogin from pg_roles where rolname = 'yorisoi_owner'`)).toEqual([
      { rolcanlogin: false },
    ]);
  }, 60_000);
});
