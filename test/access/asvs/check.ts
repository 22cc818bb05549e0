import { KINDS } from './entry.js';
import { titlesIn } from './titles.js';

/** As an {@link Entry} may be by mistake. */
export interface AnyEntry {
  readonly id: string;
  readonly phrase: string;
  readonly test?: string | readonly string[];
  readonly not?: string;
  readonly city?: string;
  readonly open?: string;
}

/** The text of a file of the project; undefined: there is none. */
export type Read = (path: string) => string | undefined;

/** A reason that says nothing is none. */
const FEWEST_LETTERS = 12;

/** What is wrong with the table, a sentence each. */
export function faultsOf(entries: readonly AnyEntry[], required: readonly string[], read: Read): readonly string[] {
  const counts = new Map(entries.map(({ id }) => [id, entries.filter((one) => one.id === id).length]));
  return [
    ...required.filter((id) => !counts.has(id)).map((id) => `${id} is missing`),
    ...[...counts].filter(([, count]) => count > 1).map(([id]) => `${id} stands there twice`),
    ...[...counts.keys()].filter((id) => !required.includes(id)).map((id) => `${id} is not asked for`),
    ...entries.flatMap((entry) => faultsIn(entry, read).map((fault) => `${entry.id} ${fault}`)),
  ];
}

function faultsIn(entry: AnyEntry, read: Read): string[] {
  const kinds = KINDS.filter((kind) => entry[kind] !== undefined);
  const reasons = [entry.not, entry.city, entry.open].filter((reason) => reason !== undefined);
  const tests = entry.test === undefined ? [] : [entry.test].flat();
  return [
    ...(entry.phrase.trim() === '' ? ['has no phrase'] : []),
    ...(kinds.length === 1 ? [] : [`says ${String(kinds.length)} things instead of one`]),
    ...reasons.filter((reason) => reason.trim().length < FEWEST_LETTERS).map(() => 'has no reason'),
    ...(entry.test !== undefined && tests.length === 0 ? ['names no test'] : []),
    ...tests.flatMap((where) => faultOfTest(where, read)),
    ...(entry.city === undefined ? [] : faultOfCity(entry.city, read)),
  ];
}

function faultOfTest(where: string, read: Read): string[] {
  const [path = '', ...titles] = where.split(' › ');
  const source = read(path);
  if (source === undefined || titles.length === 0) return [`names ${path}, which is no test file`];
  const found = titlesOf(path, source).filter((all) => titles.join('\n') === all.slice(-titles.length).join('\n'));
  if (found.length === 1) return [];
  const title = titles.join(' › ');
  return [
    found.length === 0
      ? `names a test that is not in ${path}: ${title}`
      : `names ${title}, of which ${path} has several`,
  ];
}

/** Files are named again and again. */
const known = new Map<string, ReturnType<typeof titlesIn>>();
function titlesOf(path: string, source: string): ReturnType<typeof titlesIn> {
  const titles = known.get(path + source) ?? titlesIn(source);
  known.set(path + source, titles);
  return titles;
}

function faultOfCity(said: string, read: Read): string[] {
  const [, heading] = /; README: (.+)$/.exec(said) ?? [];
  if (heading === undefined) return ['does not say where the README tells the city'];
  const lines = (read('README.md') ?? '').split('\n');
  return lines.some((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading)
    ? []
    : [`names a heading that README.md has not: ${heading}`];
}
