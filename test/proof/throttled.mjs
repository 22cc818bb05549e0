// The first meaningful screen on an old PC and on an old telephone: the production build, served by the service in a process
// of its own, seen by a Chromium whose processor is made four times slower (ux.md R-11, §7 touch 10). Used by npm run proof.
//   node test/proof/throttled.mjs            three visits each; red where their median is later than the aim
//   node test/proof/throttled.mjs --small    one visit each: that the screens come, and when; no limit
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const small = process.argv.includes('--small');
const VISITS = small ? 1 : 3;
const SLOWER = 4;
/** 400 kbit/s, in bytes a second, and the way there and back of such a line. */
const OLD_TELEPHONE = { offline: false, downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 150 };
const OLD_PC = { viewport: { width: 1093, height: 614 }, deviceScaleFactor: 1.25, locale: 'ja-JP' };
const TELEPHONE = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, locale: 'ja-JP', isMobile: true };

/** What somebody opens, as whom, until when; `seen`: what says that it is there. */
const SCREENS = [
  { name: 'counter: today', login: 'counter', path: '/desk/today', seen: 'text=来られる方', aim: 2_000 },
  {
    name: 'department: its questions',
    login: 'bochi',
    path: '/desk/questions',
    seen: 'main table, main .notice',
    aim: 2_000,
  },
  { name: 'family: /k', path: '/k', seen: 'input[name=code]', aim: 3_000, telephone: true },
  { name: 'family: /guide', path: '/guide', seen: 'ol li', aim: 3_000, telephone: true },
];

const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = places.find((place) => existsSync(place));
if (executablePath === undefined) {
  console.error('Chromium is not on this machine');
  process.exit(1);
}

/** The service with its fictional city. @returns where it is, and the password of everybody there */
function startDemo(folder) {
  const child = spawn(process.execPath, ['dist/src/demo/main.js', '--lang', 'en'], {
    env: { ...process.env, YORISOI_DATA_DIR: join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ready = new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const [, password] = /\b(yorisoi-\d{8})\b/.exec(said) ?? [];
      const [, url] = /(http:\/\/127\.0\.0\.1:\d+)/.exec(said) ?? [];
      if (password !== undefined && url !== undefined) resolve({ url, password });
    });
    child.once('exit', (code) => reject(new Error(`the demo ended with ${code}:\n${said}`)));
  });
  return { child, ready };
}

async function signedIn(browser, url, login, password) {
  const context = await browser.newContext(OLD_PC);
  const page = await context.newPage();
  await page.goto(`${url}/sign-in`);
  await page.fill('input[name=login]', login);
  await page.fill('input[name=password]', password);
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.press('input[name=password]', 'Enter');
  if ((await answered).status() !== 303) throw new Error(`${login} was not let in`);
  await page.waitForLoadState();
  const cookies = await context.cookies();
  await context.close();
  return cookies;
}

/** A browser that was never here before. @returns ms until it is there to be read */
async function visit(browser, url, cookies, { path, seen, telephone }) {
  const context = await browser.newContext(telephone ? TELEPHONE : OLD_PC);
  try {
    await context.addCookies(cookies);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    if (telephone) {
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', OLD_TELEPHONE);
    }
    const begun = performance.now();
    await page.goto(url + path, { waitUntil: 'commit' });
    await page.locator(seen).first().waitFor({ timeout: 60_000 });
    return performance.now() - begun;
  } finally {
    await context.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'yorisoi-throttled-'));
// PostgreSQL runs as another user where this is root.
chmodSync(folder, 0o755);
const { child, ready } = startDemo(folder);
let browser;
let late = 0;
try {
  browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  const { url, password } = await ready;
  for (const screen of SCREENS) {
    const cookies = screen.login === undefined ? [] : await signedIn(browser, url, screen.login, password);
    const times = [];
    for (let n = 0; n < VISITS; n += 1) times.push(await visit(browser, url, cookies, screen));
    const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
    if (median > screen.aim) late += 1;
    console.log(`${screen.name.padEnd(28)} ${median.toFixed(0).padStart(6)} ms   aim ${String(screen.aim)} ms`);
  }
} finally {
  await browser?.close();
  child.removeAllListeners('exit');
  // Whoever has ended by itself says so no second time.
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = late > 0 && !small ? 1 : 0;
