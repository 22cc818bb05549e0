import { parseArgs } from 'node:util';
import { findingInWords } from './access/audit/findings.js';
import { headTyped } from './access/audit/heads.js';
import { AuditVerifier, type PaperHead, type Verified } from './access/audit/verify.js';
import { keyRingOf } from './access/earlier-secrets.js';
import type { KeyRing } from './access/sealing.js';
import { type Config, readConfig } from './platform/config/config.js';
import { environment } from './platform/config/environment.js';
import { Database } from './platform/database/database.js';
import { RelayDatabase } from './platform/database/relay-database.js';
import { exitCodes, explainStartFailure, StartFailure } from './platform/failures.js';
import { reached } from './reached.js';
import { BUSINESS_VARIABLES, readSettings } from './settings.js';

/** Exit codes: 0 whole, 65 something was found, 64 the arguments can't be read, others as at the start of the service. */
const FOUND = exitCodes.data;

const DAY = /^\d{4}-\d\d-\d\d$/;
/** A head with its day, or the head alone where `--day` says which. */
const HEAD = /^(?:(\d{4}-\d\d-\d\d)=)?(.+)$/u;

// npm run audit:verify [-- --day D] [--head DAY=HASH …], or --day D --head HASH as it is read off the paper
try {
  const { day, paper } = readArguments(process.argv.slice(2));
  const config = readConfig(environment(), BUSINESS_VARIABLES);
  const { municipality } = readSettings(config.business);
  const verified = await onDatabase(config, municipality, (database, keys) =>
    new AuditVerifier(database, keys, municipality).verify({ day, paper }),
  );
  process.stdout.write(report(verified));
  process.exit(verified.findings.length === 0 ? 0 : FOUND);
} catch (error) {
  const { sentence, exitCode } = explainStartFailure(error);
  process.stderr.write(`${sentence.ja}\n${sentence.en}\n`);
  process.exit(exitCode);
}

function readArguments(given: string[]): { day: string | undefined; paper: PaperHead[] } {
  try {
    const { values } = parseArgs({
      args: given,
      options: { day: { type: 'string' }, head: { type: 'string', multiple: true } },
    });
    const paper = (values.head ?? []).map((text) => {
      const [, day = values.day, typed = ''] = HEAD.exec(text) ?? [];
      const hash = headTyped(typed);
      if (day === undefined || hash === null) throw new Error(text);
      return { day, hash };
    });
    if (values.day !== undefined && !DAY.test(values.day)) throw new Error(values.day);
    return { day: values.day, paper };
  } catch (cause) {
    throw new StartFailure(
      {
        ja: '使い方: npm run audit:verify -- [--day 2026-11-22] [--head 2026-11-21=紙にある64桁の照合値]、または --day 2026-11-21 --head "9f3c a1b2 …"（四つずつの組のままで打てます）',
        en: 'Usage: npm run audit:verify -- [--day 2026-11-22] [--head 2026-11-21=the 64 digits that stand on paper], or --day 2026-11-21 --head "9f3c a1b2 …", in the groups of the paper',
      },
      { exitCode: exitCodes.usage, cause },
    );
  }
}

async function onDatabase(
  config: Config,
  municipality: string,
  work: (database: RelayDatabase, keys: KeyRing) => Promise<Verified>,
): Promise<Verified> {
  const { access, stop } = await reached(config);
  const database = new RelayDatabase(access, 1);
  const app = await Database.connect(access, { connections: 1 });
  try {
    return await work(database, await keyRingOf(app, access.key, municipality));
  } finally {
    await database.close();
    await app.close();
    await stop();
  }
}

function report({ rows, findings, heads }: Verified): string {
  const said = findings.map(findingInWords).flatMap(({ ja, en }) => [`✗ ${ja}`, `  ${en}`]);
  const result =
    findings.length === 0
      ? [
          `監査記録 ${String(rows)} 件は、書かれたままです。`,
          `All ${String(rows)} rows of the audit are as they were chained.`,
        ]
      : [
          `監査記録 ${String(rows)} 件のうち、${String(findings.length)} か所に異常があります。`,
          `Found ${String(findings.length)} in ${String(rows)} rows.`,
        ];
  const paper = [
    '紙に残す照合値（その日が終わってから控え、鍵のかかる所に） / Heads to be kept on paper, once their day is over:',
    ...heads.map(({ day, rows: count, hash }) => `  ${day}=${hash}  (${String(count)})`),
  ];
  return [...said, ...result, ...(heads.length === 0 ? [] : paper), ''].join('\n');
}
