import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { migrations } from '../../../migrations/index.js';
import { withClient } from '../../../src/platform/database/connect.js';
import { migrate } from '../../../src/platform/database/migrate.js';
import { provision } from '../../../src/platform/database/provision.js';
import { FixedClock } from '../../../src/platform/clock.js';
import { ReviseList } from '../../../src/lists/revise-list.js';
import { aNotice, NOW } from '../../builders.js';
import { testServer } from '../../support/database.js';
import { Desk, itemsOf, numbersOf, quiet } from '../../support/desk.js';
import { type ServiceUnderTest, startTestService } from '../../support/service.js';

/**
 * A database that an earlier commit filled (filled-0005.sql says how), brought up to this one. What was sealed, asked, answered,
 * issued and numbered then must read and decide the same now.
 */
const KEY = Buffer.alloc(32, 7);
const file = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
const then = z
  .object({
    case: z.string(),
    revision: z.number(),
    numbers: z.record(z.string(), z.number()),
    questions: z.record(z.string(), z.object({ state: z.string(), round: z.number() })),
    outcomes: z.record(z.string(), z.string()),
    name: z.object({ name: z.string(), kana: z.string() }),
  })
  .parse(JSON.parse(file('filled-0005.json')));

const serverShape = z.object({
  address: z.object({ host: z.string(), port: z.number(), database: z.string() }),
  administrator: z.object({ user: z.string(), password: z.string() }),
});

describe('a filled database of an earlier commit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yorisoi-upgrade-'));
  let server: ChildProcess | undefined;
  let service: ServiceUnderTest | undefined;
  let desk: Desk;
  let applied: string[] = [];
  let superuser: (sql: string) => Promise<Record<string, unknown>[]>;

  // Sealed under a key of its own, from which the roles' passwords follow too: so it needs a server of its own.
  beforeAll(async () => {
    chmodSync(folder, 0o755);
    const script = join(import.meta.dirname, '../../support/embedded-process.mjs');
    server = spawn(process.execPath, [script, testServer().compiled, folder, `key=${KEY.toString('base64')}`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (!server.stdout) throw new Error('no output');
    const { value: line } = await createInterface(server.stdout)[Symbol.asyncIterator]().next();
    const { address, administrator } = serverShape.parse(JSON.parse(z.string().parse(line)));
    const access = { address: { ...address, tls: 'off', login: undefined }, key: KEY } as const;
    superuser = (sql) =>
      withClient(
        access.address,
        administrator,
        async (client) => (await client.query<Record<string, unknown>>(sql)).rows,
      );

    await provision(access, administrator, { queueOnPostgres: true });
    await migrate(access.address, administrator, migrations.slice(0, 5));
    // The rows come in no order that foreign keys would accept.
    await superuser(`set session_replication_role = replica;\n${file('filled-0005.sql')}`);
    applied = await migrate(access.address, administrator, migrations);
    service = await startTestService({ access }, { clock: new FixedClock(NOW) });
    desk = new Desk(service);
  }, 60_000);

  afterAll(async () => {
    await service?.close();
    const gone = new Promise((resolve) => server?.once('exit', resolve));
    server?.kill('SIGTERM');
    await gone;
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  it('gets every migration that came later', () => {
    expect(applied).toHaveLength(migrations.length - 5);
  });

  it('opens what was sealed', async () => {
    const data = await desk.query<{ case: { number: string; deceased: unknown } }>(
      'query ($id: ID!) { case(id: $id) { number deceased { name kana } } }',
      { id: then.case },
    );
    expect(data.case).toEqual({ number: '2026-0001', deceased: then.name });
  });

  it('has the questions where they stood', async () => {
    const questions = await desk.questions(then.case);
    const now = questions.map(({ department, state, round }) => [department.code, { state, round }]);
    expect(Object.fromEntries(now)).toEqual(then.questions);
  });

  it('decides the old case by the law it started with, although the files have changed since', async () => {
    const decisions = await desk.decisions(then.case);
    expect(Object.fromEntries([...decisions].map(([code, { outcome }]) => [code, outcome]))).toEqual(then.outcomes);
  });

  it('shows the revisions that were issued, with their numbers', async () => {
    for (let revision = 1; revision <= then.revision; revision += 1)
      expect(itemsOf(await desk.list(then.case, { revision })).length).toBeGreaterThan(0);
    const stored = numbersOf(await desk.list(then.case, { revision: then.revision }));
    expect(Object.fromEntries(stored)).toEqual(then.numbers);
  });

  it('goes on with it: an answer comes in, a list goes out, no number moves', async () => {
    await desk.record(then.case, { waterAfter: 'continue' });
    await quiet({ superuser });
    await service?.get(ReviseList).issue('demo-city', then.case, true);
    const list = await desk.list(then.case);
    expect(list.revision).toBeGreaterThan(then.revision);
    const numbers = numbersOf(list);
    for (const [code, number] of Object.entries(then.numbers))
      if (numbers.has(code)) expect([code, numbers.get(code)]).toEqual([code, number]);
  });

  it('knows the person again, and takes another beside, with every department of today', async () => {
    const deceased = { name: '山田 一', kana: 'やまだ い', personNumber: '2000001' };
    const again = await desk.refuse('registerDeathNotice', aNotice({ deceased }));
    expect(again).toMatchObject({ code: 'DUPLICATE', existing: { id: then.case } });
    const id = await desk.register();
    await quiet({ superuser });
    expect((await desk.questions(id)).length).toBeGreaterThan(Object.keys(then.questions).length);
    await expect(desk.list(id)).resolves.toMatchObject({ groups: expect.any(Array) });
  });
});
