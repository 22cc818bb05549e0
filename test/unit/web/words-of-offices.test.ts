import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const CLIENT = resolve('src/web/client');
const textOf = (file: string): string => readFileSync(file, 'utf8');
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);
const fileOf = (from: string, name: string): string | undefined =>
  ['.tsx', '.ts', '/index.ts'].map((end) => join(dirname(from), `${name}${end}`)).find(existsSync);

/** What a screen draws without loading anything more. */
function drawnBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const name of matches(textOf(file), /from '(\.{1,2}\/[^']+)'/g)) {
    const next = fileOf(file, name);
    if (next) drawnBy(next, seen);
  }
  return seen;
}

const topics = matches(textOf(join(CLIENT, 'words/offices-ja.ts')), /export \{ (\w+) \}/g);
const screens = join(CLIENT, 'screens.tsx');
const loaded = (how: string) =>
  matches(textOf(screens), new RegExp(`= ${how}\\(async \\(\\) => \\(await import\\('([^']+)'\\)`, 'g')).map(
    (name) => fileOf(screens, name) ?? name,
  );
const topicsOf = (screen: string): string[] =>
  [...drawnBy(screen)].flatMap((file) => topics.filter((topic) => textOf(file).includes(`useTranslation('${topic}')`)));

it('come with every screen that draws something of theirs, and with no other: else it would show keys', () => {
  expect(topics.length).toBeGreaterThan(0);
  expect(loaded('later').filter((screen) => topicsOf(screen).length > 0)).toEqual([]);
  expect(loaded('ofOffices').filter((screen) => topicsOf(screen).length === 0)).toEqual([]);
});
