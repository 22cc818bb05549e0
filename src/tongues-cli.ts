import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { CatalogueError, inEnglish } from './departments/faults.js';
import { loadCatalogue } from './departments/load.js';
import { tongueSources } from './tongue-sources.js';
import { type Standing, standingOf } from './tongues/standing.js';
import type { Source } from './tongues/sources.js';
import { Tongues } from './tongues/tongues.js';

/*
 * npm run tongues                     how far each language has come, and what to do in which line; exit code 1 where a file is wrong
 * npm run tongues -- vi               what is missing or outdated in vi, as entries to be filled in and put into its file
 * npm run tongues -- vi --full        the same with all that is said about a procedure
 * npm run tongues -- vi --unchecked   what nobody has checked yet
 * npm run tongues -- --sources        every text with its key, in Japanese and English
 */
const [departments, folder] = ['src/departments', 'src/tongues'];
/** So many lines a language: who has more before them takes the entries. */
const AT_ONCE = 10;
const given = process.argv.slice(2);
const flags = new Set(given.filter((word) => word.startsWith('--')));
const [asked] = given.filter((word) => !word.startsWith('--'));

try {
  const sources = tongueSources(loadCatalogue(departments).compiled.source);
  if (flags.has('--sources')) print(entries(sources.map((source) => ({ source }))));
  else if (asked === undefined) overview(sources);
  else one(asked, sources);
} catch (error) {
  if (!(error instanceof CatalogueError)) throw error;
  console.error(error.faults.map(inEnglish).join('\n'));
  process.exitCode = 1;
}

function overview(sources: readonly Source[]): void {
  for (const { id, name, file } of new Tongues(folder).files) {
    const standing = standingOf(file.head, file.texts(), sources);
    const { missing, outdated, gone, unchecked, said, asked: all } = standing;
    const counts = [
      `${String(said)} of ${String(all)} said (${file.head.scope})`,
      `${String(missing.length)} missing`,
      `${String(outdated.length)} outdated`,
      `${String(unchecked.length)} unchecked`,
      ...(gone.length === 0 ? [] : [`${String(gone.length)} of texts that are gone`]),
    ];
    print(`${id.padEnd(8)} ${name}: ${counts.join(', ')}`);
    const toDo = whatToDo(join(folder, `${id}.yaml`), standing);
    for (const line of toDo.slice(0, AT_ONCE)) print(`  ${line}`);
    if (toDo.length > AT_ONCE) print(`  … and ${String(toDo.length - AT_ONCE)} more`);
    if (missing.length + outdated.length > 0)
      print(`  npm run --silent tongues -- ${id} writes all of them as entries to fill in and put below "texts:"`);
  }
}

/** File and line, what is the matter, and what to do. */
function whatToDo(path: string, { missing, outdated, gone }: Standing): readonly string[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  const at = (key: string): string => {
    const line = lines.findIndex((one) => [`  ${key}:`, `  "${key}":`, `  '${key}':`].includes(one.trimEnd()));
    return line < 0 ? path : `${path}:${String(line + 1)}`;
  };
  return [
    ...outdated.map(
      ({ source: { key, ja } }) =>
        `${at(key)}: ${key}: the Japanese has changed; put the new one into "of" and write "is" anew: ${ja}`,
    ),
    ...gone.map((key) => `${at(key)}: ${key}: this text is nowhere any more; take the entry out`),
    ...missing.map(({ key, ja }) => `${path}: ${key}: not said yet; add it below "texts:": ${ja}`),
  ];
}

function one(id: string, sources: readonly Source[]): void {
  const tongue = new Tongues(folder).files.find((file) => file.id === id);
  if (!tongue) {
    console.error(
      `There is no ${folder}/${id}.yaml. Write one with its head (${folder}/README.md) and "texts: {}", then ask again.`,
    );
    process.exitCode = 1;
    return;
  }
  const { head, texts } = tongue.file;
  const standing = standingOf(head, texts(), sources, flags.has('--full') ? 'full' : head.scope);
  if (flags.has('--unchecked')) return print(standing.unchecked.join('\n'));
  print(entries([...standing.outdated, ...standing.missing.map((source) => ({ source, is: undefined }))]));
}

/** As they stand in a file: the Japanese, the English as a comment, and the place for the text. */
function entries(lines: readonly { readonly source: Source; readonly is?: string | undefined }[]): string {
  return lines
    .map(({ source: { key, ja, en }, is }) => {
      const written = stringify({ [key]: { of: ja, is: is ?? '' } }, { lineWidth: 0 });
      return `# ${en.replace(/\s+/gu, ' ')}\n${written}`.replace(/^/gmu, '  ').trimEnd();
    })
    .join('\n');
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
