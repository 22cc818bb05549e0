import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '../client.js';
import { loginOf } from '../sign-ins.js';
import {
  DEPARTMENTS,
  departmentsShape,
  IMPORT,
  IMPORT_PROTECTED,
  importProtectedShape,
  importShape,
} from '../documents.js';
import { exitCodes, StartFailure } from '../../platform/failures.js';

/**
 * 寄添市 and everybody in its ledgers are invented. The old systems of 国保 and 下水道 write names in their common forms
 * (吉田 for 𠮷田, 浜崎 for 濵﨑), as old systems do; the people are found all the same.
 * Every department that answers from a ledger gets its own, drawn up today.
 * @returns how many ledgers were imported
 */
export async function importLedgers(client: Client, project: string, today: string): Promise<number> {
  const { departments } = await client.ask(DEPARTMENTS, {}, departmentsShape);
  const codes = departments.filter(({ connector }) => connector === 'LEDGER').map(({ code }) => code);
  await client.comeIn(codes.map(loginOf));
  await Promise.all(
    codes.map(async (department) => {
      const csv = readFileSync(join(project, 'src/demo/city/ledgers', `${department}.csv`), 'utf8');
      const input = { department, asOf: today, csv };
      const { importLedger } = await client.ask(IMPORT, { input }, importShape, loginOf(department));
      if (importLedger.__typename === 'ImportLedgerSuccess') return;
      const sentence = `src/demo/city/ledgers/${department}.csv: ${importLedger.message}`;
      throw new StartFailure({ ja: sentence, en: sentence }, { exitCode: exitCodes.data });
    }),
  );
  return codes.length;
}

/** Without a fresh list of who is protected (支援措置), nobody's address would be shown: nobody could know. */
export async function importProtected(client: Client, project: string, today: string): Promise<void> {
  const file = 'src/demo/city/protected.csv';
  const input = { asOf: today, csv: readFileSync(join(project, file), 'utf8') };
  const { importProtectionList } = await client.ask(IMPORT_PROTECTED, { input }, importProtectedShape, 'privacy');
  if (importProtectionList.__typename === 'ImportProtectionListSuccess') return;
  const sentence = `${file}: ${importProtectionList.message}`;
  throw new StartFailure({ ja: sentence, en: sentence }, { exitCode: exitCodes.data });
}
