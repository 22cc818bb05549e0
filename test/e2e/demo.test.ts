import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { environment } from '../../src/platform/config/environment.js';
import { eventually } from '../support/eventually.js';
import { Visitor } from '../support/front-door.js';

// Each start makes or opens an embedded database of its own.
jest.setTimeout(180_000);

const project = join(import.meta.dirname, '../..');

interface Said {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
  readonly seconds: number;
}

interface Running {
  readonly child: ChildProcess;
  /** What it has said so far. */
  out(): string;
  readonly ended: Promise<Said>;
}

const folders: string[] = [];
const children: ChildProcess[] = [];
let root: string;

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yorisoi-demo-'));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

function start(folder: string, ...args: string[]): Running {
  const begun = performance.now();
  const child = spawn(process.execPath, [join(root, 'src/demo/main.js'), ...args], {
    cwd: project,
    env: { PATH: environment()['PATH'], YORISOI_DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part));
  const ended = new Promise<Said>((resolve) =>
    child.once('close', (code) => resolve({ out, err, code, seconds: (performance.now() - begun) / 1000 })),
  );
  return { child, out: () => out, ended };
}

const run = (folder: string, ...args: string[]): Promise<Said> => start(folder, ...args).ended;

beforeAll(() => {
  const compile = `import { compiled } from './test/support/compiled.mjs'; process.stdout.write(await compiled(['src', 'migrations']))`;
  root = execFileSync(process.execPath, ['--input-type=module', '-e', compile], { cwd: project, encoding: 'utf8' });
});

afterAll(() => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const printed = z.object({
  number: z.string(),
  deceased: z.object({ deathDate: z.string() }),
  questions: z.array(z.object({ department: z.object({ code: z.string() }), state: z.string() })),
  procedureList: z.object({
    groups: z.array(
      z.object({
        items: z.array(
          z.object({
            number: z.number().nullable(),
            outcome: z.string(),
            reason: z.string(),
            procedure: z.object({ code: z.string() }),
          }),
        ),
      }),
    ),
    closedLines: z.array(z.object({ department: z.string() })),
  }),
});

describe('npm run demo', () => {
  const folder = newFolder();
  let number: string;

  test('prints the whole list of the sample family, and says which departments have not answered', async () => {
    const { out, err, code, seconds } = await run(folder, '--once', '--lang', 'ja');
    process.stderr.write(`demo --once on an empty data folder: ${seconds.toFixed(1)} s\n`);

    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toContain('髙橋 一郎 様');
    // An item with its number, its day with era and weekday, its place, its reason with the statute, its papers.
    expect(out).toMatch(/^ +\d+ {2}後期高齢者医療の資格確認書をお返しいただくこと$/mu);
    expect(out).toMatch(/令和\d+年\d+月\d+日\([日月火水木金土]\)まで/u);
    expect(out).toContain('後期高齢者医療担当  1階 4番窓口  電話 0123-45-6704');
    expect(out).toContain('後期高齢者医療に入っていたため、お手続きがあります。');
    expect(out).toContain('お越しになる方の本人確認書類');
    for (const heading of [
      'お持ちいただくもの',
      'お返しいただくもの',
      'まだ捨てないでください',
      'これから届くもの',
      '相続放棄のこと',
    ])
      expect(out).toContain(heading);
    // Waiting: the late one, the broken one, and those where a person looks.
    for (const department of ['上水道課', '生活環境課', '建築住宅課', '農業委員会・農務課'])
      expect(out).toMatch(new RegExp(`・${department}に確かめています`, 'u'));
    expect(out).toContain(folder);
    // A file is no terminal.
    expect(out).not.toContain('\u001b');
    number = /受付番号 (\d{4}-\d{4,})/u.exec(out)?.[1] ?? '';
    expect(number).not.toBe('');
  });

  test('a second start on the same folder shows the same case, in English and as JSON alone', async () => {
    const { out, err, code } = await run(folder, '--once', '--lang', 'en', '--json');

    expect(code).toBe(0);
    expect(err).toContain('departments asked at once');
    const found = printed.parse(JSON.parse(out));
    expect(found.number).toBe(number);
    const items = found.procedureList.groups.flatMap((group) => group.items);
    expect(items.find(({ procedure }) => procedure.code === 'KOUKI-LOSS')).toMatchObject({ outcome: 'REQUIRED' });
    expect(items.map((item) => item.number)).not.toContain(null);
    expect(new Set(items.map((item) => item.number)).size).toBe(items.length);
    // Every connector and `attends`; tax answers nobody here.
    expect(found.questions.find(({ department }) => department.code === 'KEIJI')?.state).toBe('ATTENDS');
    expect(found.questions.find(({ department }) => department.code === 'NOGYO')?.state).toBe('WITH_PERSON');
    expect(found.questions.find(({ department }) => department.code === 'KOUKI')?.state).toBe('ANSWERED');
    // By its rules alone: two old people, no child stays.
    expect(found.questions.find(({ department }) => department.code === 'HOIKU')?.state).toBe('ANSWERED');
    expect(items.some(({ procedure }) => procedure.code === 'KEIJI-CAR')).toBe(false);
  });

  test('of somebody who lived elsewhere nobody is asked, and the list says so', async () => {
    const { out, code } = await run(folder, '--once', '--notice', 'test/samples/non-resident.json');

    expect(code).toBe(0);
    expect(out).toContain('葛\u{E0100}城 久子 様');
    expect(out).toContain('まだどの課にもたずねていません');
  });

  test('stays up without --once, completes the list by itself and ends at Ctrl-C', async () => {
    const running = start(newFolder(), '--slow', 'SUIDO=6000');
    await eventually(() => expect(running.out()).toContain('Ctrl-C'), 60_000);
    expect(running.out()).toContain('上水道課に確かめています');
    expect(running.out()).toMatch(/curl -b \S+ http:\/\/127\.0\.0\.1:\d+\/graphql/u);
    await expectToLetIn(running.out());
    await eventually(() => expect(running.out().split('様 のあとのお手続き')).toHaveLength(3), 60_000);
    const [, , complete] = running.out().split('様 のあとのお手続き');
    expect(complete).not.toContain('上水道課に確かめています');
    expect(complete).toContain('水道の使用者(契約者)だった');

    running.child.kill('SIGINT');
    expect(await running.ended).toMatchObject({ code: 0, err: '' });
  });
});

/** Each sign-in that the demo prints works, and shows the office it is printed beside. */
async function expectToLetIn(out: string): Promise<void> {
  const [, url = '', password = ''] =
    /(http:\/\/\S+)\/desk\/ を開きます。パスワードはどれも (\S+) です/u.exec(out) ?? [];
  const printed = [...out.matchAll(/^ {2}([a-z]+) {2,}(\S+)$/gmu)].map(([, login = '', office = '']) => ({
    login,
    office,
  }));
  expect(printed).toHaveLength(6);
  for (const { login, office } of printed) {
    const visitor = new Visitor(url);
    expect((await visitor.signIn(login, password, '')).status).toBe(303);
    expect(await (await visitor.get('/sign-in')).text()).toContain(office);
  }
}

describe('npm run demo refuses, in a sentence', () => {
  test.each([
    [['--jsno'], 64, '「--jsno」という指定はありません。--json のことではありませんか。'],
    [['--lang', 'de'], 64, '--lang は ja か en です'],
    [['--slow', 'SUIDO'], 64, '--slow は SUIDO=3000 のように'],
    [['--notice'], 64, '--notice の後に値を書いてください。'],
    [['--notice', 'test/samples/nobody.json'], 65, 'nobody.json を開けません'],
    [['--notice', 'package-lock.json.missing', '--lang', 'en'], 65, 'can’t be opened'],
    // No notice at all: named before anything is started.
    [['--notice', 'package.json'], 65, '届出の書き方が合っていません。test/samples の例と見くらべてください。'],
    [
      ['--notice', 'package.json', '--lang', 'en'],
      65,
      'Field "source" of required type "NoticeSource!" was not provided.',
    ],
  ])('%j', async (args, code, sentence) => {
    const said = await run(newFolder(), '--once', ...args);
    expect(said).toMatchObject({ code, out: '' });
    expect(said.err).toContain(sentence);
  });

  test('a notice that the service refuses, with the service’s own words', async () => {
    const folder = newFolder();
    const notice = join(folder, 'notice.json');
    writeFileSync(notice, JSON.stringify({ source: 'FILED_HERE', deathDate: '2926-11-17', deceased: { name: '某' } }));
    const said = await run(join(folder, 'data'), '--once', '--notice', notice);
    expect(said.code).toBe(65);
    expect(said.err).toContain('(input.deathDate)');
    expect(said.err.trim().split('\n')).toHaveLength(1);
  });
});
