import { z } from 'zod';
import { type DatabaseAddress, parseAddress } from '../database/address.js';
import { exitCodes, StartFailure } from '../failures.js';
import { nearest } from './nearest.js';

export interface Config {
  /** Which part this process plays: all in one, the API only, the work only. */
  readonly role: 'all' | 'api' | 'worker';
  readonly environment: 'development' | 'test' | 'production';
  readonly host: string;
  readonly port: number;
  /** Where families and departments reach the service, without a slash at the end. */
  readonly publicUrl: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly database: EmbeddedPlace | ServerPlace;
  /** undefined: the queue runs on the same PostgreSQL. */
  readonly redisUrl: string | undefined;
  /** Settings of the business, by name, as they were written; the platform does not know what they mean. */
  readonly business: Readonly<Record<string, string | undefined>>;
}

export interface EmbeddedPlace {
  readonly kind: 'embedded';
  /** undefined: the default folder. */
  readonly folder: string | undefined;
  /** 32 bytes; undefined: the one kept in the data folder. */
  readonly key: Buffer | undefined;
}

export interface ServerPlace {
  readonly kind: 'server';
  readonly address: DatabaseAddress;
  /** Whose login sets up roles and tables; undefined in processes that only use them. */
  readonly owner: DatabaseAddress | undefined;
  readonly key: Buffer;
}

const url = (...protocols: string[]) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `must be a URL beginning with ${protocols.join(' or ')}//`,
    );

// parseAddress reads the rest: a socket's URL has no host, which URL itself would refuse beside a user.
const server = z.string().regex(/^postgres(ql)?:\/\//, 'must be a URL beginning with postgres://');

const variables = z.object({
  ROLE: z.enum(['all', 'api', 'worker'], 'must be all, api or worker').default('all'),
  NODE_ENV: z
    .enum(['development', 'test', 'production'], 'must be development, test or production')
    .default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a number from 0 to 65535')
    .default(4000),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent')
    .default('info'),
  DATABASE_URL: server.optional(),
  DATABASE_OWNER_URL: server.optional(),
  REDIS_URL: url('redis:', 'rediss:').optional(),
  YORISOI_DATA_DIR: z.string().optional(),
  YORISOI_KEY: z
    .string()
    .refine(
      (text) => Buffer.from(text, 'base64').length === 32,
      'must be 32 bytes in base64: make one with "openssl rand -base64 32"',
    )
    .transform((text) => Buffer.from(text, 'base64'))
    .optional(),
  YORISOI_IN_CONTAINER: z.enum(['1'], 'must be 1 or not set').optional(),
  YORISOI_PUBLIC_URL: url('http:', 'https:')
    .transform((text) => text.replace(/\/+$/, ''))
    .optional(),
});

/** Names of the platform's own settings, as the README lists them. */
export const SETTINGS = Object.keys(variables.shape);

// Read by the test run, not by the service; they may stand in the same environment.
const ofTheTests = [
  'YORISOI_NOTHING_SKIPPED',
  'YORISOI_PROOF',
  'YORISOI_SEED',
  'YORISOI_TEST_GROUND',
  'YORISOI_TEST_OWNER_URL',
  'YORISOI_TEST_REDIS_URL',
];

/**
 * The settings, read once and strictly. An empty variable counts as not set (so does compose's `${NAME:-}`).
 * @throws StartFailure for the first thing that is wrong; values that may be secret are not repeated
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  business: readonly string[] = [],
): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  refuseUnknown(Object.keys(given), business);
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw wrong(`${issue?.path.join('.') ?? 'A setting'} ${issue?.message ?? 'is wrong'}`);
  }
  const v = parsed.data;
  refuseOpenAddress(v.HOST, v.YORISOI_IN_CONTAINER === '1', v.YORISOI_PUBLIC_URL);
  return {
    role: v.ROLE,
    environment: v.NODE_ENV,
    host: v.HOST,
    port: v.PORT,
    publicUrl: v.YORISOI_PUBLIC_URL ?? `http://${v.HOST.includes(':') ? `[${v.HOST}]` : v.HOST}:${v.PORT}`,
    logLevel: v.LOG_LEVEL,
    database: databasePlace(v),
    redisUrl: v.REDIS_URL,
    business: Object.fromEntries(business.map((name) => [name, given[name]])),
  };
}

/** Whether only this machine reaches the address. */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1)$/.test(host);

// Passwords and names over plain HTTP would be anybody's on the way.
function refuseOpenAddress(host: string, inContainer: boolean, publicUrl: string | undefined): void {
  if (isLoopback(host) || inContainer || publicUrl?.startsWith('https:')) return;
  throw new StartFailure(
    {
      en: `Over HOST=${host} names and passwords would travel in the open: put a proxy that speaks https before it and set YORISOI_PUBLIC_URL=https://…, or leave HOST unset (in a container whose port is published on 127.0.0.1 only, as docker-compose.yml does, set YORISOI_IN_CONTAINER=1).`,
      ja: `HOST=${host} では、氏名やパスワードが暗号化されずに流れます。https で受けるプロキシを前に置いて YORISOI_PUBLIC_URL=https://… を指定するか、HOST の指定を外してください（docker-compose.yml のように 127.0.0.1 だけに公開するコンテナの中では YORISOI_IN_CONTAINER=1 を指定します）。`,
    },
    { exitCode: exitCodes.config },
  );
}

function databasePlace(v: z.output<typeof variables>): Config['database'] {
  const text = v.DATABASE_URL ?? v.DATABASE_OWNER_URL;
  if (text === undefined) return { kind: 'embedded', folder: v.YORISOI_DATA_DIR, key: v.YORISOI_KEY };
  if (v.YORISOI_DATA_DIR !== undefined)
    throw wrong('YORISOI_DATA_DIR is for the embedded database: unset it or DATABASE_URL');
  if (v.YORISOI_KEY === undefined) {
    throw wrong(
      'YORISOI_KEY is missing: with DATABASE_URL every process needs the same key, made with "openssl rand -base64 32"',
    );
  }
  const address = parseAddress(v.DATABASE_URL === undefined ? 'DATABASE_OWNER_URL' : 'DATABASE_URL', text);
  const owner =
    v.DATABASE_OWNER_URL === undefined ? undefined : parseAddress('DATABASE_OWNER_URL', v.DATABASE_OWNER_URL);
  if (owner !== undefined && owner.login === undefined) throw wrong('DATABASE_OWNER_URL names no user');
  // All in one process, and the URL brings a login: that login sets up the database at the start.
  const setsUp = v.ROLE === 'all' && address.login !== undefined ? address : undefined;
  return { kind: 'server', address, owner: owner ?? setsUp, key: v.YORISOI_KEY };
}

function refuseUnknown(names: readonly string[], business: readonly string[]): void {
  const known = [...Object.keys(variables.shape), ...business];
  const unknown = names.find(
    (name) => name.startsWith('YORISOI_') && !known.includes(name) && !ofTheTests.includes(name),
  );
  if (unknown === undefined) return;
  const meant = nearest(unknown, known);
  const settings = known.filter((name) => name.startsWith('YORISOI_')).join(', ');
  throw new StartFailure(
    {
      en: `There is no setting ${unknown}: ${meant === undefined ? `known are ${settings}` : `did you mean ${meant}?`}`,
      ja: `${unknown} という設定はありません。${meant === undefined ? `使えるのは ${settings} です。` : `${meant} のことではありませんか。`}`,
    },
    { exitCode: exitCodes.usage },
  );
}

function wrong(what: string): StartFailure {
  return new StartFailure({ en: `${what}.`, ja: `設定に誤りがあります。${what}.` }, { exitCode: exitCodes.config });
}
