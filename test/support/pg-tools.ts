import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseAddress, Login } from '../../src/platform/database/address.js';

const binaries = '/usr/lib/postgresql/15/bin';

/** Whether this machine has Debian's pg_dump and psql of PostgreSQL 15; suites that want them are skipped aloud where it has not. */
export const pgToolsAreHere = ['pg_dump', 'psql'].every((name) => existsSync(join(binaries, name)));
export const pgToolsAreMissing = 'pg_dump and psql of PostgreSQL 15 (Debian) are not on this machine';

type Place = Omit<DatabaseAddress, 'login'>;

/** Runs one of them on this database. @returns what it wrote */
function run(
  tool: 'pg_dump' | 'psql',
  { host, port, database }: Place,
  login: Login,
  args: string[],
  input = '',
): string {
  return execFileSync(
    join(binaries, tool),
    ['-h', host, '-p', String(port), '-U', login.user, '-d', database, ...args],
    {
      env: { PGPASSWORD: login.password, PGOPTIONS: '' },
      input,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    },
  );
}

export const dump = (place: Place, login: Login, args: string[]): string => run('pg_dump', place, login, args);

/** Into a database that is empty; stops at the first error. */
export const load = (place: Place, login: Login, sql: string): string =>
  run('psql', place, login, ['-q', '-v', 'ON_ERROR_STOP=1', '-f', '-'], sql);
