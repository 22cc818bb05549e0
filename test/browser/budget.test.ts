import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtScreens } from '../support/browser.js';

/**
 * ux.md R-11: an old PC on a slow line; everything that a clerk of the counter or of a department may load, in one language.
 * Screens of accounts are for their keepers alone, who load nothing of cases, those of the list of protected people for the privacy
 * officer alone; the page of all components is for whoever builds them.
 */
const BUDGET_KB = 250;

/** Loaded by address only, and by nobody of counter and departments. */
const ELSEWHERE = ['accounts', 'officer', 'showcase'];

it.each(['ja', 'en'])(`the staff's screens weigh ${String(BUDGET_KB)} kB packed, at most, in %s`, (language) => {
  const assets = join(builtScreens(), 'assets');
  const files = readdirSync(assets).filter((name) => /\.(js|css)$/.test(name));
  const isOf = (name: string, chunks: readonly string[]) => chunks.some((chunk) => name.startsWith(`${chunk}-`));
  for (const one of ['ja', 'en', ...ELSEWHERE]) expect(files.filter((name) => isOf(name, [one]))).toHaveLength(1);
  const other = language === 'ja' ? 'en' : 'ja';
  const loaded = files.filter((name) => !isOf(name, [other, ...ELSEWHERE]));
  const texts = loaded.map((name) => readFileSync(join(assets, name)));
  // What stands in one of these files is loaded with it: none of them may need what is not counted.
  const needed = texts.flatMap((text) =>
    [...text.toString().matchAll(/\bfrom\s*["']\.\/([\w-]+\.js)["']/g)].map(([, name]) => name),
  );
  expect(needed.length).toBeGreaterThan(10);
  expect(needed.filter((name) => isOf(name ?? '', ELSEWHERE))).toEqual([]);
  expect(texts.reduce((sum, text) => sum + gzipSync(text).length / 1024, 0)).toBeLessThanOrEqual(BUDGET_KB);
});
