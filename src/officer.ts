import { parseArgs } from 'node:util';
import { keyRingOf } from './access/earlier-secrets.js';
import { inviteOfficer } from './access/staff/first-account.js';
import { systemClock } from './platform/clock.js';
import { readConfig } from './platform/config/config.js';
import { environment } from './platform/config/environment.js';
import { Database } from './platform/database/database.js';
import { exitCodes, explainStartFailure, StartFailure } from './platform/failures.js';
import type { Said } from './platform/said.js';
import { reached } from './reached.js';
import { BUSINESS_VARIABLES, readSettings } from './settings.js';

// npm run accounts:officer -- LOGIN NAME
try {
  const { login, name } = readArguments(process.argv.slice(2));
  const config = readConfig(environment(), BUSINESS_VARIABLES);
  const { municipality } = readSettings(config.business);
  const { access, stop } = await reached(config);
  const database = await Database.connect(access, { connections: 1 });
  try {
    const keys = await keyRingOf(database, access.key, municipality);
    const invited = await inviteOfficer(database, keys, systemClock, municipality, { login, name });
    if (!invited.ok) throw new StartFailure(asSaid(invited.error.message), { exitCode: exitCodes.config });
    process.stdout.write(
      `Open ${config.publicUrl}/account with the login name ${login} and the code ${invited.value} (good once).\n`,
    );
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

function asSaid(message: string | Said): Said {
  return typeof message === 'string' ? { ja: message, en: message } : message;
}

function readArguments(args: string[]): { readonly login: string; readonly name: string } {
  try {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    const [login, name, ...more] = positionals;
    if (login === undefined || name === undefined || more.length > 0) throw new Error(args.join(' '));
    return { login, name };
  } catch (cause) {
    throw new StartFailure(
      {
        ja: '使い方: npm run accounts:officer -- ログイン名 氏名',
        en: 'Usage: npm run accounts:officer -- LOGIN NAME',
      },
      { exitCode: exitCodes.usage, cause },
    );
  }
}
