import { stringify } from 'yaml';
import { CatalogueError, inEnglish } from './departments/faults.js';
import { loadCatalogue } from './departments/load.js';
import { tongueSources } from './tongue-sources.js';
import { standingOf } from './tongues/standing.js';
import type { Source } from './tongues/sources.js';
import { Tongues } from './tongues/tongues.js';

/*
 * npm run tongues                     how far each language has come; exit code 1 where a file is wrong
 * npm run tongues -- vi               what is missing or outdated in vi, as entries to be filled in and put into its file
 * npm run tongues -- vi --full        the same with all that is said about a procedure
 * npm run tongues -- vi --unchecked   what nobody has checked yet
 * npm run tongues -- --sources        every text with its key, in Japanese and English
 */
const [departments, folder] = ['src/departments', 'src/tongues'];
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
    const { missing, outdated, gone, unchecked, said, asked: all } = standingOf(file.head, file.texts(), sources);
    const counts = [
      `${String(said)} of ${String(all)} said (${file.head.scope})`,
      `${String(missing.length)} missing`,
      `${String(outdated.length)} outdated`,
      `${String(unchecked.length)} unchecked`,
      ...(gone.length === 0 ? [] : [`${String(gone.length)} of texts that are gone: ${gone.join(', ')}`]),
    ];
    print(`${id.padEnd(8)} ${name}: ${counts.join(', ')}`);
  }
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
