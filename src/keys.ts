import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { keyRingOf } from './access/earlier-secrets.js';
import type { KeyRing } from './access/sealing.js';
import { systemClock } from './platform/clock.js';
import { readConfig } from './platform/config/config.js';
import { environment } from './platform/config/environment.js';
import { Database } from './platform/database/database.js';
import { exitCodes, explainStartFailure, StartFailure } from './platform/failures.js';
import { reached } from './reached.js';
import { backUpKeys, KEY_BACKUP_DAYS, printSheet } from './retention/keys/backup-keys.js';
import { writePrivately } from './retention/keys/private-file.js';
import { readSheet } from './retention/keys/recovery-sheet.js';
import { restoreKeys } from './retention/keys/restore-keys.js';
import { backedUp, mistyped, noSuchCity, restored, sheetPrinted, usage } from './retention/keys/words.js';
import { BUSINESS_VARIABLES, readSettings } from './settings.js';

// npm run keys:backup -- FILE [--days N] | npm run keys:restore -- FILE [--sheet FILE] | npm run keys:sheet
try {
  const given = readArguments(process.argv.slice(2));
  const config = readConfig(environment(), BUSINESS_VARIABLES);
  const { municipality } = readSettings(config.business);
  const { access, stop } = await reached(config);
  const database = await Database.connect(access, { connections: 1 });
  try {
    await cityIsThere(database, municipality);
    process.stdout.write(await run(given, database, await keyRingOf(database, access.key, municipality), municipality));
  } finally {
    await database.close();
    await stop();
  }
  process.exit(0);
} catch (error) {
  const { sentence, exitCode } = explainStartFailure(error);
  process.stderr.write(`${sentence.ja}\n${sentence.en}\n`);
  process.exit(exitCode);
}

async function run(given: Given, database: Database, keys: KeyRing, municipality: string): Promise<string> {
  switch (given.command) {
    case 'backup': {
      const backup = await backUpKeys(database, keys, systemClock, { municipality, days: given.days });
      writePrivately(given.file, backup.file);
      return backedUp(backup, given.file);
    }
    case 'restore': {
      const sheet = given.sheet === undefined ? null : readSheet(readFileSync(given.sheet, 'utf8'));
      if (given.sheet !== undefined && !sheet) throw new StartFailure(mistyped, { exitCode: exitCodes.data });
      const file = readFileSync(given.file);
      return restored(await restoreKeys(database, keys, systemClock, { municipality, file, sheet }));
    }
    case 'sheet':
      return sheetPrinted(await printSheet(database, keys, systemClock, municipality));
    default:
      return given satisfies never;
  }
}

type Given =
  | { readonly command: 'backup'; readonly file: string; readonly days: number }
  | { readonly command: 'restore'; readonly file: string; readonly sheet: string | undefined }
  | { readonly command: 'sheet' };

function readArguments(args: string[]): Given {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { days: { type: 'string' }, sheet: { type: 'string' } },
    });
    const [command, file, ...more] = positionals;
    const days = Number(values.days ?? KEY_BACKUP_DAYS);
    const isDays = Number.isInteger(days) && days >= 1 && days <= KEY_BACKUP_DAYS;
    if (more.length > 0 || !isDays) throw new Error(args.join(' '));
    if (command === 'sheet' && file === undefined) return { command };
    if (command === 'backup' && file !== undefined) return { command, file, days };
    if (command === 'restore' && file !== undefined) return { command, file, sheet: values.sheet };
    throw new Error(args.join(' '));
  } catch (cause) {
    throw new StartFailure(usage, { exitCode: exitCodes.usage, cause });
  }
}

/** Before the first start of the service nobody has written the city down, and another name has no keys. */
async function cityIsThere(database: Database, municipality: string): Promise<void> {
  const [answer] = await database.pipelined({ municipality, role: 'system' }, [
    { sql: 'select from municipalities where id = $1', params: [municipality] },
  ]);
  if (answer?.affected !== 1) throw new StartFailure(noSuchCity(municipality), { exitCode: exitCodes.config });
}
