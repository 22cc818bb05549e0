// npm run proof: the long proofs, one after the other, and one table at the end; exit code 1 if one is red or could not run.
//   npm run proof                    all of them: hours, best over night
//   npm run proof -- node24 tz       only these
//   npm run proof -- --small tz      as .ci/run does: the same in minutes
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..');
const isRoot = process.getuid?.() === 0;
const asked = process.argv.slice(2).filter((arg) => arg !== '--small');
const small = process.argv.includes('--small');

// What npm and an outer run have set must not lead what runs here elsewhere.
const clean = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(npm_|INIT_CWD$|NODE_OPTIONS$|YORISOI_|DATABASE_|REDIS_URL$)/i.test(name),
  ),
);
// A proof without Redis would be half of one.
const wholeSize = small ? {} : { YORISOI_PROOF: '1', YORISOI_NOTHING_SKIPPED: '1' };
const everydaySize = { YORISOI_PROOF: '', YORISOI_NOTHING_SKIPPED: '' };

/** What a proof measured, for its line in the table. */
const figures = [];

/** Folders and packages of this run; removed at the end. */
const rubbish = [];
function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'yorisoi-proof-'));
  chmodSync(folder, 0o755);
  rubbish.push(folder);
  return folder;
}

class NotRun extends Error {}

function run(command, args, { env = {}, cwd = project, user = {} } = {}) {
  console.log(`\n> ${[...Object.entries(env).map((pair) => pair.join('=')), command, ...args].join(' ')}`);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...clean, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      ...user,
    });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`${command} ended with ${code ?? signal}`)),
    );
  });
}

const jest = (projects, patterns, { node = process.execPath, env = {}, args = [] } = {}) =>
  run(
    node,
    [
      'node_modules/jest/bin/jest.js',
      ...['--selectProjects', ...projects],
      ...args,
      ...(patterns.length > 0 ? ['--testPathPatterns', ...patterns] : []),
    ],
    { env: { ...wholeSize, ...env } },
  );

/** Test files that another hand may add or rename. @throws NotRun if there is none */
function find(what, pattern) {
  const found = readdirSync(join(project, 'test'), { recursive: true }).filter(
    (path) => path.endsWith('.test.ts') && pattern.test(path),
  );
  if (found.length === 0) throw new NotRun(`no test of ${what} here yet (looked for ${pattern})`);
  return found;
}

async function inZone(zone) {
  const everyday = { env: { ...everydaySize, TZ: zone } };
  await jest(['unit'], ['unit/domain', 'unit/notices'], everyday);
  if (small) return;
  await jest(['departments'], ['departments/files'], everyday);
  await jest(['integration'], ['e2e/correction', 'use-cases/correct-and-void'], everyday);
}

async function node24() {
  const folder = newFolder();
  await run('npm', ['install', '--no-save', '--no-fund', '--no-audit', '--prefix', folder, 'node@24'], { cwd: folder });
  const node = join(folder, 'node_modules/node/bin/node');
  const env = everydaySize;
  await run(node, ['--version']);
  await jest(['unit'], [], { node, env });
  if (!small)
    await jest(
      ['departments', 'integration'],
      [
        'departments/files',
        'e2e/notice-to-list',
        'e2e/correction',
        'platform/(queue|relay|embedded|door)',
        'api/cases',
      ],
      { node, env },
    );
  await run('npx', ['nest', 'build']);
  await run(node, ['dist/src/demo/main.js', '--once'], { env: { YORISOI_DATA_DIR: join(newFolder(), 'data') } });
}

/** The two commands of the README on an empty clone of what is committed, by this user or by one with no rights. */
async function twoCommands(user) {
  const home = newFolder();
  const folder = join(home, 'yorisoi');
  await run('git', ['clone', '--quiet', project, folder]);
  if (user.uid !== undefined) await run('chown', ['-R', `${user.uid}:${user.gid}`, home]);
  const options = { cwd: folder, user, env: { HOME: home } };
  await run('npm', ['install', '--no-progress'], options);
  // The README promises it under 20 s on two cores, the build included.
  const begun = performance.now();
  await run('npm', ['run', 'demo', '--', '--once'], options);
  figures.push(`the demo took ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  if (!small) await run('npm', ['test'], options);
}

/** Root tries the two commands as itself and as nobody; an ordinary user is that user, and can't be root. */
function asRoot() {
  if (!isRoot) throw new NotRun('started as an ordinary user: run it as root as well');
  return {};
}
function ordinaryUser() {
  if (!isRoot) return {};
  const id = (flag) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}

/** Nothing in the suites knows how many departments there are; those that name some say so (test/support/catalogues.ts). */
async function otherCatalogues() {
  // Said beside the result: what is green here was not shown with three by these.
  figures.push(
    'with every department even so: lists/same-everywhere (24 families reach four fifths of all open rows)' +
      ' and lists/order-of-answers (of two who answer there are no three orders); who names more than three has those',
  );
  // Small, each of the two shows another half: questions and answers, lists and their numbers; the API and what comes as a file.
  const suites = {
    three: ['use-cases/record-and-answer', 'lists/revisions'],
    'one-more': ['e2e/facts-and-answers', 'imports/ledger-file'],
  };
  const whole = [
    'integration/(use-cases|lists|api|connectors|visits|papers|sheets|imports|channels)',
    'e2e/(facts|not-a|correction|same|notice)',
  ];
  for (const [catalogue, few] of Object.entries(suites))
    await jest(['integration'], small ? few : whole, {
      env: { ...everydaySize, YORISOI_TEST_CATALOGUE: catalogue },
      // One worker reads the service once; two would do so twice.
      args: small ? ['--maxWorkers=1'] : [],
    });
}

/** On the production build, in processes of their own; small it says when the screens come, and no limit stands. */
async function throttled() {
  await run('npm', ['run', '--silent', 'build']);
  await run(process.execPath, ['test/proof/throttled.mjs', ...(small ? ['--small'] : [])]);
}

const zones = small ? ['America/New_York'] : ['UTC', 'America/New_York', 'Pacific/Kiritimati'];
/** name, what it shows, how. */
const legs = [
  ['rules', 'P1–P6, mutants, confluence, every unit test', () => jest(['unit', 'departments'], [])],
  ['catalogues', 'the suites with three departments, and with 26', otherCatalogues],
  ['orders', 'answers in three orders give one list', () => jest(['integration'], ['lists/order-of-answers'])],
  ['requests', '10,000 random requests', () => jest(['integration'], ['api/random-requests'])],
  ['families', 'fifty families of two kinds look equal', () => jest(['integration'], ['access/equal-families'])],
  ['crash', 'kill -9 on both queues, 200 cases', () => jest(['integration'], ['chaos/crash-'])],
  ['throttled', 'first screens on an old PC and an old telephone', throttled],
  ['screens', 'every screen as it was, at 200 %, narrow and on paper', () => jest(['browser'], ['browser/screens'])],
  ['rows', 'from row to row where 500 are shown', () => jest(['browser'], ['browser/department-list'])],
  ['day', 'a day of 4,400 notices', () => jest(['integration'], find('a whole day', /^(chaos|bench)\/.*day/))],
  ['timing', 'how long answers take tells nothing', () => jest(['integration'], find('timing', /timing/))],
  ['search', 'a name among 200,000 cases', () => jest(['integration'], ['access/search-among-many'])],
  ...zones.map((zone) => ['tz', `clock and calendar in ${zone}`, () => inZone(zone)]),
  ['node24', 'Node 24', node24],
  ['clone', 'two commands on an empty clone as root', () => twoCommands(asRoot())],
  ['user', 'two commands on an empty clone as an ordinary user', () => twoCommands(ordinaryUser())],
];

const names = [...new Set(legs.map(([name]) => name))];
const stranger = asked.find((name) => !names.includes(name));
if (stranger !== undefined) {
  console.error(`There is no proof ${stranger}: known are ${names.join(', ')}`);
  process.exit(64);
}

const table = [];
for (const [name, title, prove] of legs) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n=== ${name}: ${title}`);
  const begun = performance.now();
  let result = 'green';
  let why = '';
  try {
    await prove();
  } catch (error) {
    result = error instanceof NotRun ? 'NOT RUN' : 'RED';
    why = error.message;
  }
  if (why !== '') console.error(`${result} ${name}: ${why}`);
  why = [why, ...figures.splice(0)].filter(Boolean).join('; ');
  table.push({ name, title, result, why, seconds: (performance.now() - begun) / 1000 });
}
for (const folder of rubbish) rmSync(folder, { recursive: true, force: true });

console.log('\n=== proofs');
for (const { name, title, result, why, seconds } of table)
  console.log(`${name.padEnd(10)} ${title.padEnd(54)} ${result.padEnd(8)} ${seconds.toFixed(0).padStart(6)} s  ${why}`);
// What was not shown is not shown: a proof that could not run is no green one.
process.exitCode = table.every(({ result }) => result === 'green') ? 0 : 1;
