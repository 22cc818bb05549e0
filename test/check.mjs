// npm run check: everything that needs no database, side by side. Stops at the first red and says in one sentence what to do.
// --no-tests: where `npm test` runs as well.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

const cache = 'node_modules/.cache';
// The tests fill one lane; the rest goes through the other, quickest first, so that a red comes early.
const steps = [
  ['jest --selectProjects unit departments', 'A test is red: read the sentence of the first one that failed.'],
  [
    'node test/architecture/picture.mjs --check',
    'The picture in README.md is not what the arrows say: npm run picture',
  ],
  [
    'node test/architecture/policy.mjs --check',
    'Who may do what in README.md is not what src/access/policy says: npm run policy',
  ],
  ['prettier --check . --cache', 'Some files are not formatted: npm run format'],
  ['npm run --silent departments', 'A department file is wrong: it says file, line and remedy.'],
  ['npm run --silent tongues', 'A file of src/tongues is wrong: it says file, line and remedy.'],
  ['depcruise src migrations', 'An import goes against the arrows: the table stands in .dependency-cruiser.cjs.'],
  ['graphql-codegen --config graphql/codegen.ts --check', 'src/contract is not what graphql/ says: npm run codegen'],
  [`tsc --incremental --tsBuildInfoFile ${cache}/check.tsbuildinfo`, 'The types do not fit.'],
  ['tsc -p src/web/client', 'The types of the screens do not fit.'],
  [`eslint . --cache --cache-location ${cache}/eslint/`, 'A house rule is broken: the message says which, and where.'],
];
const elsewhere = { node: process.execPath, npm: 'npm' };

const started = Date.now();
const running = new Set();
let failed = false;

function run([command, remedy]) {
  return new Promise((resolve) => {
    const begun = Date.now();
    const [tool, ...args] = command.split(' ');
    const label = tool in elsewhere ? args.filter((arg) => !arg.startsWith('-')).at(-1) : tool;
    // Its own process group: stopping a step stops its workers too.
    const child = spawn(elsewhere[tool] ?? `node_modules/.bin/${tool}`, args, {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    const done = (code) => {
      running.delete(child);
      if (!failed && code !== 0) {
        failed = true;
        for (const other of running) process.kill(-other.pid);
        console.error(`${output}\nRED  ${command}\n     ${remedy}`);
      } else if (!failed) {
        console.log(`ok   ${label.padEnd(22)} ${((Date.now() - begun) / 1000).toFixed(1)} s`);
        // What was skipped must not drown in a green line.
        const skipped = output.indexOf('NOT RUN:');
        if (skipped >= 0) console.log(output.slice(skipped).split('\n\n')[0]);
      }
      resolve();
    };
    child.on('error', (error) => ((output += error.message), done(1)));
    child.on('close', done);
  });
}

const withTests = !process.argv.includes('--no-tests');
// Without the tests nothing fills a lane for long: then the longest goes first, so that both end together.
const waiting = withTests ? [...steps] : steps.filter(([command]) => !command.startsWith('jest ')).reverse();
const lane = async () => {
  while (!failed && waiting.length > 0) await run(waiting.shift());
};
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    for (const child of running) process.kill(-child.pid);
    process.exit(130);
  });
await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, lane));

console.log(`${failed ? 'RED' : 'green'} after ${((Date.now() - started) / 1000).toFixed(0)} s`);
process.exit(failed ? 1 : 0);
