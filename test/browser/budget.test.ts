import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtScreens } from '../support/browser.js';

/**
 * ux.md R-11, an old PC on a slow line: what stands on the wire before the first screen of the day can be worked with, in one
 * language; and all that anybody may load in time, the page of all components aside, which is for whoever builds them.
 */
const FIRST_SCREEN_KB = 250;
const ALL_SCREENS_KB = 305;

/** By role: the file that its first screen stands in. */
const ROLES = [
  { role: 'counter', home: 'counter' },
  { role: 'department', home: 'department' },
] as const;

const assets = join(builtScreens(), 'assets');
const files = readdirSync(assets).filter((name) => /\.(js|css)$/.test(name));
const isOf = (name: string, chunk: string): boolean => name.startsWith(`${chunk}-`);
const named = (chunk: string): string => {
  const found = files.filter((name) => isOf(name, chunk) && name.endsWith('.js'));
  expect([chunk, found.length]).toEqual([chunk, chunk === 'index' ? found.length : 1]);
  return found[0] ?? '';
};
const text = (name: string): string => readFileSync(join(assets, name), 'utf8');
const kilobytes = (names: Iterable<string>): number =>
  [...names].reduce((sum, name) => sum + gzipSync(text(name)).length / 1024, 0);
/** What stands in one of these files is loaded with it. */
const needs = (name: string): readonly string[] =>
  [...text(name).matchAll(/\b(?:from|import)\s*["']\.\/([\w-]+\.js)["']/g)].flatMap(([, found]) => found ?? []);
function withWhatTheyNeed(names: readonly string[]): ReadonlySet<string> {
  const all = new Set(names);
  for (const name of all) for (const needed of needs(name)) all.add(needed);
  return all;
}

describe.each(['ja', 'en'])('in %s', (language) => {
  const other = language === 'ja' ? 'en' : 'ja';

  it.each(ROLES)(`the first screen of the $role weighs ${String(FIRST_SCREEN_KB)} kB packed, at most`, ({ home }) => {
    const [entry] = /assets\/(index-[\w-]+\.js)/.exec(readFileSync(join(assets, '..', 'index.html'), 'utf8')) ?? [];
    if (entry === undefined) throw new Error('the page loads nothing');
    const first = withWhatTheyNeed([entry.replace('assets/', ''), named(home), named(language)]);
    expect(first).toContain(named('ground'));
    expect(first).not.toContain(named(other));
    const styles = files.filter((name) => isOf(name, 'index') && name.endsWith('.css'));
    expect(styles).toHaveLength(1);
    expect(kilobytes([...first, ...styles])).toBeLessThanOrEqual(FIRST_SCREEN_KB);
  });

  it(`all screens of all roles weigh ${String(ALL_SCREENS_KB)} kB packed, at most`, () => {
    expect(
      kilobytes(files.filter((name) => ![other, `offices-${other}`, 'showcase'].some((chunk) => isOf(name, chunk)))),
    ).toBeLessThanOrEqual(ALL_SCREENS_KB);
  });
});
