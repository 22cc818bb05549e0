import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtScreens } from '../support/browser.js';

/** ux.md R-11: an old PC on a slow line; everything that any screen of any office may load, in one language. */
const BUDGET_KB = 250;

it.each(['ja', 'en'])(`the staff's screens weigh ${String(BUDGET_KB)} kB packed, at most, in %s`, (language) => {
  const assets = join(builtScreens(), 'assets');
  const files = readdirSync(assets).filter((name) => /\.(js|css)$/.test(name));
  const isOfLanguage = (name: string, one: string) => name.startsWith(`${one}-`);
  for (const one of ['ja', 'en']) expect(files.filter((name) => isOfLanguage(name, one))).not.toEqual([]);
  const other = language === 'ja' ? 'en' : 'ja';
  const kilobytes = files
    .filter((name) => !isOfLanguage(name, other))
    .map((name) => gzipSync(readFileSync(join(assets, name))).length / 1024);
  expect(kilobytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(BUDGET_KB);
});
