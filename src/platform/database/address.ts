import { readFileSync } from 'node:fs';
import { exitCodes, StartFailure } from '../failures.js';
import type { Said } from '../said.js';

/** Where a database is. `host` beginning with `/` is the folder of a unix socket. */
export interface DatabaseAddress {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly tls: 'off' | 'unchecked' | { readonly authority: string | undefined };
  /** What the URL carried. The service logs in with its own roles and uses this only to set up the database. */
  readonly login: Login | undefined;
}

export interface Login {
  readonly user: string;
  readonly password: string;
}

function wrong(variable: string, { ja, en }: Said): StartFailure {
  return new StartFailure(
    {
      en: `${variable} ${en}: write it as postgres://user:password@host:5432/database.`,
      ja: `${variable} の書き方が正しくありません（${ja}）。postgres://user:password@host:5432/database の形で書いてください。`,
    },
    { exitCode: exitCodes.config },
  );
}

function tlsOf(variable: string, mode: string | null, rootCertificate: string | null): DatabaseAddress['tls'] {
  switch (mode) {
    case null:
    case 'disable':
      return 'off';
    case 'require':
      return 'unchecked';
    case 'verify-full':
      return { authority: rootCertificate === null ? undefined : readFileSync(rootCertificate, 'utf8') };
    default:
      throw wrong(variable, {
        ja: `sslmode=${mode} は使えません。disable、require、verify-full のどれかです`,
        en: `has sslmode=${mode}, known are disable, require, verify-full`,
      });
  }
}

/**
 * Reads postgres://user:password@host:port/database?host=/socket/folder&sslmode=disable|require|verify-full&sslrootcert=FILE.
 * @throws StartFailure naming `variable`; never with the password in it.
 */
export function parseAddress(variable: string, text: string): DatabaseAddress {
  // A URL without a host (a socket) can't carry a user, so a stand-in host is put in while parsing.
  const standIn = 'socket.invalid';
  let url: URL;
  try {
    url = new URL(text.replace(/^(postgres(?:ql)?:\/\/(?:[^/@]*@)?)\//, `$1${standIn}/`));
  } catch {
    throw wrong(variable, { ja: 'URLではありません', en: 'is not a URL' });
  }
  if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:')
    throw wrong(variable, { ja: `${url.protocol} で始まっています`, en: `begins with ${url.protocol}` });
  const database = decodeURIComponent(url.pathname.slice(1));
  if (database === '') throw wrong(variable, { ja: 'データベース名がありません', en: 'names no database' });
  for (const name of url.searchParams.keys()) {
    if (!['host', 'port', 'sslmode', 'sslrootcert'].includes(name))
      throw wrong(variable, { ja: `${name} という指定は使えません`, en: `has the unknown parameter ${name}` });
  }
  const socket = url.searchParams.get('host');
  if (socket === null && url.hostname === standIn)
    throw wrong(variable, { ja: 'ホスト名がありません', en: 'names no host' });
  const user = decodeURIComponent(url.username);
  return {
    host: socket ?? url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.searchParams.get('port') ?? (url.port || 5432)),
    database,
    tls: tlsOf(variable, url.searchParams.get('sslmode'), url.searchParams.get('sslrootcert')),
    login: user === '' ? undefined : { user, password: decodeURIComponent(url.password) },
  };
}

/** The same server, another database. */
export function inDatabase(address: DatabaseAddress, database: string): DatabaseAddress {
  return { ...address, database };
}

/** Options for pg.Client and pg.Pool. `connectionTimeoutMillis` keeps a black-holed address from hanging the start. */
export function connectionOptions(address: DatabaseAddress, login: Login) {
  return {
    host: address.host,
    port: address.port,
    database: address.database,
    user: login.user,
    password: login.password,
    ssl: tlsOptions(address.tls),
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  };
}

function tlsOptions(tls: DatabaseAddress['tls']) {
  if (tls === 'off') return false;
  if (tls === 'unchecked') return { rejectUnauthorized: false };
  return tls.authority === undefined ? { rejectUnauthorized: true } : { rejectUnauthorized: true, ca: tls.authority };
}
