import { auditing } from '../../../src/access/audit/auditing.js';
import { BEGINNING, CHAINED, type ChainedRow, linkHash } from '../../../src/access/audit/chain.js';
import { AuditChainer } from '../../../src/access/audit/chainer.js';
import { type Finding, findingInWords } from '../../../src/access/audit/findings.js';
import { AuditVerifier } from '../../../src/access/audit/verify.js';
import { KeyRing } from '../../../src/access/sealing.js';
import { RelayDatabase } from '../../../src/platform/database/relay-database.js';
import { sqlState } from '../../../src/platform/database/sql-state.js';
import { createLogger } from '../../../src/platform/logging/logger.js';
import { useTestDatabase } from '../../support/database.js';

const ground = useTestDatabase();
const CITY = 'akari';
const KEY = Buffer.alloc(32, 3);
const keys = new KeyRing(KEY);
const log = createLogger('silent');
const counter = { municipality: CITY, role: 'counter' } as const;
const opened: RelayDatabase[] = [];
let relay: RelayDatabase;
let ids: number[] = [];

const newRelay = (): RelayDatabase => {
  const database = new RelayDatabase(ground.access);
  opened.push(database);
  return database;
};
const chainer = (database = relay) => new AuditChainer(database, keys, CITY, log);
const verify = (options: Parameters<AuditVerifier['verify']>[0] = { patience: 0 }, ring = keys) =>
  new AuditVerifier(relay, ring, CITY).verify(options);
const found = async (): Promise<readonly Finding[]> => (await verify()).findings;
const idsOfAll = async () =>
  (await ground.superuser('select id from audit where municipality_id = $1 order by id', [CITY])).map(({ id }) =>
    Number(id),
  );
/** As somebody who owns the machine: triggers off, then on again. */
const tamper = async (...statements: readonly string[]): Promise<void> => {
  await ground.superuser(
    `begin; alter table audit disable trigger user; alter table audit_chain disable trigger user;
     ${statements.join(';')};
     alter table audit enable trigger user; alter table audit_chain enable trigger user;
     alter table audit enable always trigger audit_stays; alter table audit_chain enable always trigger audit_chain_stays; commit`,
  );
};
const empty = () => tamper('truncate audit, audit_chain, audit_unchained restart identity');

beforeAll(async () => {
  relay = newRelay();
  await ground.municipality(CITY);
});
afterAll(async () => {
  for (const database of opened) await database.close();
});
beforeEach(async () => {
  await empty();
  for (const act of ['one', 'two', 'three', 'four', 'five', 'six'])
    await ground.database.pipelined(counter, [auditing(counter, act, { fields: ['deceased.name'] })]);
  await chainer().chainOnce();
  ids = await idsOfAll();
});
const id = (index: number): number => ids[index] ?? NaN;

describe('the audit', () => {
  it('is whole as long as nobody touches it, and its head is the last hash', async () => {
    const { rows, findings, heads } = await verify();
    expect({ rows, findings }).toEqual({ rows: 6, findings: [] });
    const [last] = await ground.superuser(
      `select day::text, encode(hash, 'hex') as hash from audit_chain order by position desc limit 1`,
    );
    expect(heads).toEqual([{ day: last?.['day'], rows: 6, hash: last?.['hash'] }]);
  });

  it.each(['app', 'relay'] as const)('can be changed, taken away or emptied by role %s in no way', async (role) => {
    for (const table of ['audit', 'audit_chain'])
      for (const sql of [`update ${table} set municipality_id = 'x'`, `delete from ${table}`, `truncate ${table}`])
        await expect(ground.as(role, sql).catch(sqlState)).resolves.toBe('42501');
  });

  it('stays even where its owner or the administrator tries, also as a replica', async () => {
    for (const table of ['audit', 'audit_chain'])
      for (const sql of [`update ${table} set municipality_id = 'x'`, `delete from ${table}`, `truncate ${table}`]) {
        await expect(ground.as('owner', sql).catch(sqlState)).resolves.toBe('YR002');
        await expect(ground.superuser(sql).catch(sqlState)).resolves.toBe('YR002');
        const asReplica = `set session_replication_role = replica; ${sql}`;
        await expect(ground.superuser(asReplica).catch(sqlState)).resolves.toBe('YR002');
      }
  });

  it('takes neither another’s name nor another time from who writes', async () => {
    const write = (sql: string) => ground.database.pipelined(counter, [{ sql }]).catch(sqlState);
    const row = (columns: string, values: string) =>
      write(
        `insert into audit (municipality_id, act, fields, outcome, ${columns}) values ('${CITY}', 'x', '{}', 'done', ${values})`,
      );
    await expect(row('role', `'auditor'`)).resolves.toBe('42501');
    await expect(row('role, actor_id', `'counter', '00000000-0000-4000-8000-000000000001'`)).resolves.toBe('42501');
    await expect(row('role, department', `'counter', 'SUIDO'`)).resolves.toBe('42501');
    await expect(row('role, at', `'counter', '2020-01-01'`)).resolves.toBe('42501');
  });

  it('is read whole by auditor and privacy officer, by the counter for cases only, by all others not at all', async () => {
    const caseId = '00000000-0000-4000-8000-00000000000c';
    await ground.database.pipelined(counter, [auditing(counter, 'read', { cases: [caseId] })]);
    const seen = async (role: string) =>
      (await ground.database.run({ municipality: CITY, role }, (tx) => tx.query('select 1 from audit'))).length;
    expect([await seen('auditor'), await seen('privacy-officer'), await seen('counter')]).toEqual([7, 7, 1]);
    for (const role of ['department', 'people-admin', 'catalogue-admin', 'family', 'system', 'sign-in'])
      expect([role, await seen(role)]).toEqual([role, 0]);
    const elsewhere = { municipality: 'hikari', role: 'auditor' };
    await expect(ground.database.run(elsewhere, (tx) => tx.query('select 1 from audit'))).resolves.toEqual([]);
  });
});

describe('somebody with the whole database in their hands', () => {
  it.each([
    ['the act', `act = 'other'`],
    ['the person', `actor_id = '00000000-0000-4000-8000-000000000001'`],
    ['the time', `at = at - interval '1 minute'`],
    ['the fields', `fields = '{}'`],
    ['the outcome', `outcome = 'refused', code = 'NOT_ALLOWED'`],
    ['the case', `case_id = '00000000-0000-4000-8000-000000000001'`],
    ['the reason', `reason = '\\x00'`],
    ['the count', `count = 9`],
  ])('who changes %s of a row is found, and the row is named', async (_, change) => {
    await tamper(`update audit set ${change} where id = ${String(id(2))}`);
    expect(await found()).toEqual([expect.objectContaining({ kind: 'changed', row: id(2), position: 3 })]);
  });

  it('who takes a row away is found, with its place in the chain or without', async () => {
    await tamper(`delete from audit where id = ${String(id(2))}`);
    expect(await found()).toEqual([expect.objectContaining({ kind: 'row-removed', row: id(2), position: 3 })]);
    await tamper(`delete from audit_chain where audit_id = ${String(id(2))}`);
    expect(await found()).toEqual([expect.objectContaining({ kind: 'links-removed', from: 3, to: 3 })]);
  });

  it('who closes the gap behind a row that was taken away is found as well', async () => {
    await tamper(
      `delete from audit where id = ${String(id(2))}`,
      `delete from audit_chain where audit_id = ${String(id(2))}`,
      ...[4, 5, 6].map((at) => `update audit_chain set position = position - 1 where position = ${String(at)}`),
    );
    expect((await found()).map((one) => 'row' in one && one.row)).toContain(id(3));
  });

  it('who slips a row in beside the chain is found', async () => {
    await ground.superuser(
      `set session_replication_role = replica;
       insert into audit (municipality_id, at, role, act, fields, outcome) values ('${CITY}', now() - interval '1 hour', 'counter', 'read', '{}', 'done')`,
    );
    expect(await found()).toEqual([{ kind: 'never-chained', row: (await idsOfAll()).at(-1) }]);
  });

  it('who puts a row in between, with a place in the chain that is moved apart for it, is found', async () => {
    const [row] = await ground.superuser(
      `insert into audit (municipality_id, role, act, fields, outcome) values ('${CITY}', 'counter', 'read', '{}', 'done') returning id`,
    );
    await tamper(
      'delete from audit_unchained',
      ...[6, 5, 4].map((at) => `update audit_chain set position = position + 1 where position = ${String(at)}`),
      `insert into audit_chain (municipality_id, day, position, audit_id, hash)
         select municipality_id, day, 4, ${String(row?.['id'])}, sha256('made up') from audit_chain where position = 3`,
    );
    expect(await found()).toEqual([expect.objectContaining({ kind: 'inserted', row: row?.['id'], position: 4 })]);
  });

  it('who writes a row of an earlier day is found, although it is chained', async () => {
    await ground.superuser(
      `insert into audit (municipality_id, at, role, act, fields, outcome) values ('${CITY}', now() - interval '3 days', 'counter', 'read', '{}', 'done')`,
    );
    await chainer().chainOnce();
    expect(await found()).toEqual([expect.objectContaining({ kind: 'backdated', row: (await idsOfAll()).at(-1) })]);
  });

  it('who exchanges two rows is found, in the chain or in the audit', async () => {
    const [a, b] = [String(id(1)), String(id(3))];
    await tamper(
      `update audit_chain set audit_id = -1 where audit_id = ${a}`,
      `update audit_chain set audit_id = ${a} where audit_id = ${b}`,
      `update audit_chain set audit_id = ${b} where audit_id = -1`,
    );
    const [first, second] = await found();
    expect(first).toMatchObject({ kind: 'reordered', row: id(3), instead: id(1), position: 2 });
    expect(second).toMatchObject({ kind: 'reordered', row: id(1), instead: id(3), position: 4 });
  });

  it('who exchanges what stands in two rows is found', async () => {
    const [a, b] = [String(id(1)), String(id(3))];
    await tamper(
      `create temporary table kept as select id, at, act from audit where id in (${a}, ${b})`,
      `update audit x set at = k.at, act = k.act from kept k where (x.id, k.id) in ((${a}, ${b}), (${b}, ${a}))`,
    );
    expect((await found()).map((one) => [one.kind, 'row' in one && one.row])).toEqual([
      ['reordered', id(1)],
      ['reordered', id(3)],
    ]);
  });

  it('who cuts off the end is found with the head on paper', async () => {
    const { heads } = await verify();
    await tamper('delete from audit_chain where position > 4', `delete from audit where id > ${String(id(3))}`);
    expect(await found()).toEqual([]);
    const { findings } = await verify({ paper: heads });
    expect(findings).toEqual([expect.objectContaining({ kind: 'not-as-on-paper', day: heads[0]?.day })]);
  });

  it('who empties the audit is found row by row, and with its chain by the ids that were given', async () => {
    await tamper('truncate audit');
    expect((await found()).map((one) => [one.kind, 'row' in one && one.row])).toEqual(
      ids.map((one) => ['row-removed', one]),
    );
    await tamper('truncate audit_chain');
    expect(await found()).toEqual([{ kind: 'emptied' }]);
  });

  it('leaves the rows of another municipality to who has its keys', async () => {
    const elsewhere = { municipality: 'midori', role: 'counter' } as const;
    await ground.municipality(elsewhere.municipality);
    await ground.database.pipelined(elsewhere, [auditing(elsewhere, 'read', { fields: [] })]);
    expect(await chainer().chainOnce()).toBe(0);
    await new AuditChainer(relay, new KeyRing(Buffer.alloc(32, 9)), elsewhere.municipality, log).chainOnce();
    const rows = await ground.superuser('select position::int, municipality_id from audit_chain order by 2, 1');
    expect(rows.filter((row) => row['municipality_id'] === elsewhere.municipality)).toEqual([
      { position: 1, municipality_id: elsewhere.municipality },
    ]);
    expect(rows).toHaveLength(7);
    expect(await found()).toEqual([]);
  });

  it('can’t chain anew without the key', async () => {
    const { heads } = await verify();
    await tamper('truncate audit_chain', `delete from audit where id = ${String(id(2))}`);
    await ground.superuser('insert into audit_unchained select municipality_id, id from audit');
    await new AuditChainer(relay, new KeyRing(Buffer.alloc(32, 9)), CITY, log).chainOnce();
    expect((await found()).filter(({ kind }) => kind === 'changed')).toHaveLength(5);
    expect((await verify({ paper: heads })).findings).toContainEqual(
      expect.objectContaining({ kind: 'not-as-on-paper' }),
    );
  });

  it('is told in both languages what was found, with the number of the row', () => {
    const all: Finding[] = [
      { kind: 'changed', row: 77, day: '2026-11-22', position: 3 },
      { kind: 'inserted', row: 77, day: '2026-11-22', position: 3 },
      { kind: 'row-removed', row: 77, day: '2026-11-22', position: 3 },
      { kind: 'reordered', row: 77, instead: 78, day: '2026-11-22', position: 3 },
      { kind: 'never-chained', row: 77 },
      { kind: 'backdated', row: 77, at: '2026-11-22T00:00:00Z' },
    ];
    for (const { ja, en } of all.map(findingInWords)) {
      expect(ja).toContain('77');
      expect(en).toContain('77');
    }
  });
});

describe('the chain', () => {
  it('is made by one of several chainers at a time, and has every row once', async () => {
    await ground.database.pipelined(
      counter,
      Array.from({ length: 2_500 }, (_, index) => auditing(counter, 'read', { count: index })),
    );
    const others = [relay, newRelay(), newRelay()].map((database) => chainer(database));
    const done: number[] = [];
    for (let round = 0; round < 20; round += 1)
      done.push(...(await Promise.all(others.map((other) => other.chainOnce()))));
    expect(done.reduce((sum, count) => sum + count, 0)).toBe(2_500);
    expect(await verify()).toMatchObject({ rows: 2_506, findings: [] });
  });

  it('takes in late what was committed late, behind what is there already', async () => {
    let commit = (): void => undefined;
    const held = new Promise<void>((resolve) => (commit = resolve));
    let written = (): void => undefined;
    const isWritten = new Promise<void>((resolve) => (written = resolve));
    const late = ground.database.run(counter, async (tx) => {
      await tx.pipeline([auditing(counter, 'late')]);
      written();
      await held;
    });
    await isWritten;
    await ground.database.pipelined(counter, [auditing(counter, 'early')]);
    await expect(chainer().chainOnce()).resolves.toBe(1);
    commit();
    await late;
    await expect(chainer().chainOnce()).resolves.toBe(1);
    const rows = await ground.superuser(
      `select a.act from audit_chain c join audit a on a.id = c.audit_id order by c.position desc limit 2`,
    );
    expect(rows.map(({ act }) => act)).toEqual(['late', 'early']);
    expect(await found()).toEqual([]);
  });

  it('goes on over midnight from the head of the day before, and a day can be verified alone', async () => {
    // As if the first row had been chained the day before, by the same key.
    await empty();
    await ground.database.pipelined(counter, [auditing(counter, 'read')]);
    await chainer().chainOnce();
    const [row] = await relay.run((tx) =>
      tx.query<ChainedRow & { yesterday: string }>(
        `select ${CHAINED}, ((now() at time zone 'Asia/Tokyo')::date - 1)::text as yesterday from audit a`,
      ),
    );
    if (!row) throw new Error('no row');
    const day = row.yesterday;
    const hash = linkHash(keys, BEGINNING, { municipality: CITY, day, position: 1 }, row).toString('hex');
    await tamper(`update audit_chain set day = '${day}', hash = decode('${hash}', 'hex')`);
    await ground.database.pipelined(counter, [auditing(counter, 'read')]);
    await chainer().chainOnce();
    const { heads, findings } = await verify();
    expect(findings).toEqual([]);
    expect(heads.map(({ rows }) => rows)).toEqual([1, 1]);
    for (const { day: one } of heads)
      expect(await verify({ day: one, patience: 0 })).toMatchObject({ rows: 1, findings: [] });
    expect((await verify({ paper: heads, patience: 0 })).findings).toEqual([]);
    // The day before is over: whoever changes it breaks the day after.
    await tamper(`update audit_chain set hash = sha256('made up') where day = '${day}'`);
    expect((await found()).map(({ kind }) => kind)).toEqual(['changed', 'changed']);
  });

  it('says that a row waits only after a while', async () => {
    await ground.database.pipelined(counter, [auditing(counter, 'read')]);
    expect((await verify({})).findings).toEqual([]);
    expect(await found()).toEqual([expect.objectContaining({ kind: 'never-chained' })]);
  });
});
