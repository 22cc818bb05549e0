import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { withClient } from '../../../src/platform/database/connect.js';
import { defaultFolder } from '../../../src/platform/embedded/data-folder.js';
import { isAlive } from '../../../src/platform/embedded/processes.js';
import { serverUser } from '../../../src/platform/embedded/server-user.js';
import { testServer } from '../../support/database.js';
import { eventually } from '../../support/eventually.js';
import { describeWith } from '../../support/needs.js';

// Each test starts a server of its own, some of them twice.
jest.setTimeout(60_000);

const said = z.union([
  z.object({
    how: z.enum(['started', 'adopted', 'joined']),
    folder: z.string(),
    address: z.object({ host: z.string(), port: z.number(), database: z.string() }),
    key: z.string(),
    administrator: z.object({ user: z.string(), password: z.string() }),
  }),
  z.object({ failure: z.string() }),
]);
type Started = Extract<z.infer<typeof said>, { how: string }>;

const isRoot = process.getuid?.() === 0;
const script = join(import.meta.dirname, '../../support/embedded-process.mjs');
const children: ChildProcess[] = [];
const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yorisoi-embedded-'));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

interface Run {
  child: ChildProcess;
  said: z.infer<typeof said>;
}

async function run(folder: string, options: { uid?: number; gid?: number; flags?: string[] } = {}): Promise<Run> {
  const { flags = [], ...identity } = options;
  const child = spawn(process.execPath, [script, testServer().compiled, folder, ...flags], {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
    ...identity,
  });
  children.push(child);
  const line = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      if (text.includes('\n')) resolve(text);
    });
    child.once('exit', () => (text.includes('\n') ? undefined : reject(new Error(`ended without a word: ${text}`))));
  });
  return { child, said: said.parse(JSON.parse(line)) };
}

async function started(
  folder: string,
  options: Parameters<typeof run>[1] = {},
): Promise<{ child: ChildProcess; said: Started }> {
  const { child, said: words } = await run(folder, options);
  if ('failure' in words) throw new Error(words.failure);
  return { child, said: words };
}

const postmaster = (folder: string) =>
  Number(readFileSync(join(folder, 'cluster/postmaster.pid'), 'utf8').split('\n')[0]);
const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) =>
    (child.exitCode ?? child.signalCode) === null ? child.once('exit', () => resolve()) : resolve(),
  );

async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal);
  await ended(child);
}

const ask = ({ address, administrator }: Started, sql: string) =>
  withClient(
    { ...address, database: 'postgres', tls: 'off', login: undefined },
    administrator,
    async (client) => (await client.query<Record<string, unknown>>(sql)).rows,
  );

afterEach(async () => {
  for (const child of children.splice(0)) await kill(child, 'SIGKILL');
  for (const folder of folders.splice(0)) {
    if (existsSync(join(folder, 'cluster/postmaster.pid'))) {
      const pid = postmaster(folder);
      if (pid > 1 && pid !== process.pid && isAlive(pid)) process.kill(pid, 'SIGQUIT');
      await eventually(() => expect(isAlive(pid) && pid !== process.pid).toBe(false));
    }
    rmSync(folder, { recursive: true, force: true });
  }
});

describe('the embedded database', () => {
  it('orders by the Japanese rules, asks for passwords by SCRAM, and listens on its private socket only', async () => {
    const folder = newFolder();
    const { said: server } = await started(folder);
    expect(server.how).toBe('started');
    await expect(
      ask(
        server,
        `select daticulocale, pg_encoding_to_char(encoding) as encoding from pg_database where datname = 'postgres'`,
      ),
    ).resolves.toEqual([{ daticulocale: 'ja-JP', encoding: 'UTF8' }]);
    await expect(ask(server, `select distinct auth_method from pg_hba_file_rules`)).resolves.toEqual([
      { auth_method: 'scram-sha-256' },
    ]);
    await expect(ask(server, 'show listen_addresses')).resolves.toEqual([{ listen_addresses: '' }]);
    await expect(
      ask(server, `select word from unnest(array['わ', 'ア', 'い', 'あ']) word order by word`),
    ).resolves.toEqual(['あ', 'ア', 'い', 'わ'].map((word) => ({ word })));
    expect(statSync(server.address.host).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'key')).mode & 0o777).toBe(0o600);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('stops with its process at %s', async (signal) => {
    const folder = newFolder();
    const { child } = await started(folder);
    const pid = postmaster(folder);
    await kill(child, signal);
    expect(isAlive(pid)).toBe(false);
    expect(child.signalCode).toBe(signal);
  });

  it('is adopted by the next start after kill -9, and stops with that one', async () => {
    const folder = newFolder();
    const first = await started(folder);
    await ask(first.said, 'create table kept as select 1 as one');
    const pid = postmaster(folder);
    await kill(first.child, 'SIGKILL');
    expect(isAlive(pid)).toBe(true);
    const second = await started(folder);
    expect(second.said).toMatchObject({ how: 'adopted', key: first.said.key });
    await expect(ask(second.said, 'select * from kept')).resolves.toEqual([{ one: 1 }]);
    await kill(second.child, 'SIGTERM');
    expect(isAlive(pid)).toBe(false);
  });

  it('comes back with its data when process and server were both killed', async () => {
    const folder = newFolder();
    const first = await started(folder, { flags: ['durable'] });
    await ask(first.said, 'create table kept as select 1 as one');
    process.kill(postmaster(folder), 'SIGKILL');
    await kill(first.child, 'SIGKILL');
    const second = await started(folder, { flags: ['durable'] });
    expect(second.said.how).toBe('started');
    await expect(ask(second.said, 'select * from kept')).resolves.toEqual([{ one: 1 }]);
  });

  it('is not fooled by a stale lock whose process id now belongs to a stranger', async () => {
    const folder = newFolder();
    const first = await started(folder, { flags: ['leave'] });
    await ended(first.child);
    const lock = `${process.pid}\n${folder}/cluster\n1\n5432\n${first.said.address.host}\n\n`;
    writeFileSync(join(folder, 'cluster/postmaster.pid'), lock);
    writeFileSync(join(first.said.address.host, '.s.PGSQL.5432.lock'), lock);
    const second = await started(folder);
    expect(second.said.how).toBe('started');
  });

  it('is shared by two processes that start at once, and outlives the one that joined', async () => {
    const folder = newFolder();
    const both = await Promise.all([started(folder), started(folder)]);
    const joined = both.find(({ said: { how } }) => how === 'joined');
    const owner = both.find(({ said: { how } }) => how === 'started');
    expect(both.map(({ said: { how } }) => how).sort()).toEqual(['joined', 'started']);
    expect(joined?.said.key).toBe(owner?.said.key);
    const pid = postmaster(folder);
    if (joined !== undefined) await kill(joined.child, 'SIGTERM');
    expect(isAlive(pid)).toBe(true);
  });

  it('begins anew when the first start was killed half-way', async () => {
    const folder = newFolder();
    const half = spawn(process.execPath, [script, testServer().compiled, folder], { cwd: '/', stdio: 'ignore' });
    children.push(half);
    await eventually(() => expect(existsSync(join(folder, 'key'))).toBe(true));
    await new Promise((resolve) => setTimeout(resolve, 150));
    await kill(half, 'SIGKILL');
    const { said: server } = await started(folder);
    await expect(ask(server, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
  });

  it('says that the key is gone instead of making another', async () => {
    const folder = newFolder();
    const first = await started(folder, { flags: ['leave'] });
    await ended(first.child);
    rmSync(join(folder, 'key'));
    const { child, said: words } = await run(folder);
    await ended(child);
    expect(words).toEqual({ failure: expect.stringContaining('put it back, or set YORISOI_KEY') });
    expect(child.exitCode).not.toBe(0);
    expect(existsSync(join(folder, 'key'))).toBe(false);
  });

  it('refuses another key and leaves no server behind', async () => {
    const folder = newFolder();
    const first = await started(folder, { flags: ['leave'] });
    await ended(first.child);
    const { child, said: words } = await run(folder, { flags: [`key=${Buffer.alloc(32, 9).toString('base64')}`] });
    await ended(child);
    expect(words).toEqual({ failure: expect.stringMatching(/^The key does not fit the data in .*YORISOI_KEY/) });
    expect(child.exitCode).toBe(78);
    expect(existsSync(join(folder, 'cluster/postmaster.pid'))).toBe(false);
  });

  it.each([
    ['a file', (folder: string) => join(folder, 'file'), /^.*\/file is a file, a folder is needed there: choose/],
    ['below a file', (folder: string) => join(folder, 'file/x/y'), /^.*\/file is a file, a folder is needed there/],
    ['where no folder can be made', () => '/proc/foo/bar', /^No folder can be made at \/proc\/foo: choose a place/],
  ])('says what to do when the folder asked for is %s', async (_, place, sentence) => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    const { child, said: words } = await run(place(folder));
    await ended(child);
    expect(words).toEqual({ failure: expect.stringMatching(sentence) });
    expect(child.exitCode).toBe(78);
  });

  it('says whose data it found when the version is another', async () => {
    const folder = newFolder();
    const first = await started(folder, { flags: ['leave'] });
    await ended(first.child);
    writeFileSync(join(folder, 'cluster/PG_VERSION'), '14\n');
    await expect(run(folder)).resolves.toMatchObject({
      said: { failure: expect.stringContaining('belongs to PostgreSQL 14') },
    });
  });

  it('puts the socket elsewhere when the path of the folder is too long for one', async () => {
    const folder = join(newFolder(), 'a'.repeat(60), 'b'.repeat(60));
    const { child, said: server } = await started(folder, { flags: ['leave'] });
    await ended(child);
    expect(server.address.host.length).toBeLessThan(60);
    rmSync(server.address.host, { recursive: true });
  });
});

describeWith(isRoot, 'not started as root', 'the embedded database under root', () => {
  it('runs as another user of the machine', async () => {
    const folder = newFolder();
    await started(folder);
    const { uid } = statSync(`/proc/${postmaster(folder)}`);
    expect(uid).not.toBe(0);
  });

  it('chooses a folder that this user can enter', () => {
    const closed = newFolder();
    expect(defaultFolder(serverUser(), closed)).toBe(join(closed, '.yorisoi'));
    chmodSync(closed, 0o700);
    expect(defaultFolder(serverUser(), closed)).toMatch(/^\/var\/lib\/yorisoi\/yorisoi-embedded-/);
  });

  it('says so when the folder asked for can not be entered', async () => {
    const closed = newFolder();
    chmodSync(closed, 0o700);
    await expect(run(join(closed, 'inside'))).resolves.toMatchObject({
      said: { failure: expect.stringMatching(/can't enter .*YORISOI_DATA_DIR/) },
    });
  });

  it('works for an ordinary user as well', async () => {
    const uid = Number(spawnSync('id', ['-u', 'nobody'], { encoding: 'utf8' }).stdout);
    const gid = Number(spawnSync('id', ['-g', 'nobody'], { encoding: 'utf8' }).stdout);
    const folder = newFolder();
    chownSync(folder, uid, gid);
    const first = await started(folder, { uid, gid });
    const pid = postmaster(folder);
    expect(statSync(`/proc/${pid}`).uid).toBe(uid);
    await kill(first.child, 'SIGKILL');
    const second = await started(folder, { uid, gid });
    expect(second.said.how).toBe('adopted');
    await kill(second.child, 'SIGTERM');
    expect(isAlive(pid)).toBe(false);
  });

  it('goes on with what an ordinary user began, as that user', async () => {
    const folder = newFolder();
    chownSync(folder, 65534, 65534);
    const first = await started(folder, { uid: 65534, gid: 65534, flags: ['leave'] });
    await ended(first.child);
    const { said: server } = await started(folder);
    expect(server).toMatchObject({ how: 'started', key: first.said.key });
    expect(statSync(`/proc/${postmaster(folder)}`).uid).toBe(65534);
  });

  it('tells an ordinary user that the data is root’s, and how to go on', async () => {
    const folder = newFolder();
    const first = await started(folder, { flags: ['leave'] });
    await ended(first.child);
    const { child, said: words } = await run(folder, { uid: 65534, gid: 65534 });
    await ended(child);
    expect(words).toEqual({ failure: expect.stringMatching(/ belongs to root: .*chown -R .*YORISOI_DATA_DIR/) });
    expect(child.exitCode).toBe(77);
  });

  it('says which folder an ordinary user may not write', async () => {
    const folder = newFolder();
    const { child, said: words } = await run(join(folder, 'data'), { uid: 65534, gid: 65534 });
    await ended(child);
    expect(words).toEqual({ failure: expect.stringMatching(/No permission to write .*YORISOI_DATA_DIR/) });
    expect(child.exitCode).toBe(77);
  });
});
