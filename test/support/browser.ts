import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type House, useService } from './desk.js';
import { listening } from './listening.js';
import type { ServiceTestOptions } from './service.js';

/** Where Debian and others put it; first the one that draws pages and has no window around them, which is a third of the work. */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const path = PLACES.find((place) => existsSync(place));
export const chromiumIsHere = path !== undefined;
export const chromiumIsMissing = 'Chromium is not on this machine';

/** What a city hall has: 1366 × 768 at 125 %. */
const OLD_PC: BrowserContextOptions = {
  viewport: { width: 1093, height: 614 },
  deviceScaleFactor: 1.25,
  locale: 'ja-JP',
  timezoneId: 'Asia/Tokyo',
};

export interface BrowserHouse {
  /** The same service without a browser, for what a test needs to find there. */
  readonly house: House;
  /** A browser of its own, signed in as this office (`counter`, `department:SUIDO`), on this screen below /desk. */
  open(office: string, screen: string, options?: BrowserContextOptions): Promise<Page>;
  /** A browser of its own at this path of the service; signed in only where an office is named. */
  visit(path: string, options?: BrowserContextOptions & { readonly office?: string }): Promise<Page>;
  /** This page's browser is from now on signed in as this office. */
  signIn(page: Page, office: string): Promise<void>;
  /** What the pages said in their consoles, and what they asked of anybody else: both must stay empty. */
  readonly complaints: readonly string[];
}

/** A service with its screens and a Chromium, for one test file. */
export function useBrowser(options: ServiceTestOptions | (() => Promise<ServiceTestOptions>) = {}): BrowserHouse {
  const screens = builtScreens();
  const house = useService(
    typeof options === 'function' ? async () => ({ ...(await options()), screens }) : { ...options, screens },
  );
  const complaints: string[] = [];
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      ...(path === undefined ? {} : { executablePath: path }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    });
  });
  afterAll(() => browser.close());
  const signIn = async (page: Page, office: string) => {
    const { cookie = '' } = await house.service.headers({ as: office });
    const [name = '', value = ''] = cookie.split('=');
    await page.context().addCookies([{ name, value, url: await listening(house.service) }]);
  };
  const visit: BrowserHouse['visit'] = async (path, { office, ...more } = {}) => {
    const url = await listening(house.service);
    const context = await browser.newContext({ ...OLD_PC, ...more });
    context.setDefaultTimeout(20_000);
    // There is no printer, and Chromium complains of whoever prints twice in a row.
    await context.addInitScript('window.print = () => undefined;');
    const page = await context.newPage();
    if (office !== undefined) await signIn(page, office);
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (said) => {
      if (['error', 'warning'].includes(said.type())) complaints.push(said.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(url) && !request.url().startsWith('data:')) complaints.push(request.url());
    });
    await page.goto(url + path);
    return page;
  };
  return {
    complaints,
    house,
    signIn,
    visit,
    open: (office, screen, more) => visit(`/desk${screen}`, { ...more, office }),
  };
}

/** A picture of the page for whoever wants to look: with YORISOI_PICTURES=folder, otherwise nothing. */
export async function picture(page: Page, name: string, fullPage = false): Promise<void> {
  const folder = process.env['YORISOI_PICTURES'];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
}

/** What WCAG 2.2 AA finds on the page as it stands. @returns a line a finding */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Our pages have no frames: it need not open a page of its own to put together what it found in each of them.
    .setLegacyMode()
    // Of what is in order it needs to tell nothing: that is most of its work on a long page.
    .options({ resultTypes: ['violations'], preload: false })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** What the screens are made of besides their own folder; .dependency-cruiser.cjs allows these and no others. */
const DOMAIN_IN_SCREENS = [
  'src/domain/calendar-date.ts',
  'src/domain/era.ts',
  'src/domain/first-page.ts',
  'src/domain/next-question.ts',
  'src/domain/papers-on-the-table.ts',
];

/** The screens as `npm run build` makes them, made once for each state of their sources. @returns the folder */
export function builtScreens(): string {
  const sources = readdirSync('src/web/client', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const file of [...sources, ...DOMAIN_IN_SCREENS, 'package-lock.json'])
    hash.update(file).update(readFileSync(file));
  const folder = join(process.cwd(), 'node_modules/.cache/yorisoi-screens', hash.digest('hex').slice(0, 16));
  if (existsSync(folder)) return folder;
  const making = `${folder}.${String(process.pid)}`;
  const args = ['build', 'src/web/client', '--outDir', making, '--emptyOutDir', '--logLevel', 'warn'];
  const { status, stderr } = spawnSync('node_modules/.bin/vite', args, {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(stderr);
  // Two test files may do this at once: whoever is second finds it there.
  if (!existsSync(folder)) renameSync(making, folder);
  return folder;
}
