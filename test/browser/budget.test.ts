import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtScreens } from '../support/browser.js';

/** ux.md R-11: an old PC on a slow line; everything that any screen may load. */
const BUDGET_KB = 250;

it(`the staff's screens weigh ${String(BUDGET_KB)} kB packed, at most`, () => {
  const assets = join(builtScreens(), 'assets');
  const kilobytes = readdirSync(assets)
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => gzipSync(readFileSync(join(assets, name))).length / 1024);
  expect(kilobytes.length).toBeGreaterThan(1);
  expect(kilobytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(BUDGET_KB);
});
