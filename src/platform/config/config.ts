import { z } from 'zod';
import { type DatabaseAddress, parseAddress } from '../database/address.js';
import { exitCodes, StartFailure } from '../failures.js';
import type { Said } from '../said.js';
import { type DirectoryPlace, directoryPlace, HOW_DIRECTORY, directoryVariables } from './directory.js';
import { type Reached, refuseInTheOpen } from './in-the-open.js';
import { isLoopback } from './loopback.js';
import { nearest } from './nearest.js';
import { stopsTheStart, wrongSetting } from './wrong-setting.js';

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
  /** The city's own directory, with which staff may sign in; undefined: local accounts only. */
  readonly directory: DirectoryPlace | undefined;
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
  /** The key that was used so far, for the one command that changes it; nothing else takes it. */
  readonly keyBefore?: Buffer;
}

const url = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol));

// parseAddress reads the rest: a socket's URL has no host, which URL itself would refuse beside a user.
const server = z.string().regex(/^postgres(ql)?:\/\//);

const key = z
  .string()
  .refine((text) => Buffer.from(text, 'base64').length === 32)
  .transform((text) => Buffer.from(text, 'base64'));

const variables = z.object({
  ROLE: z.enum(['all', 'api', 'worker']).default('all'),
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(4000),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  DATABASE_URL: server.optional(),
  DATABASE_OWNER_URL: server.optional(),
  REDIS_URL: url('redis:', 'rediss:').optional(),
  YORISOI_DATA_DIR: z.string().optional(),
  YORISOI_KEY: key.optional(),
  YORISOI_KEY_BEFORE: key.optional(),
  YORISOI_IN_CONTAINER: z.enum(['1']).optional(),
  YORISOI_IN_THE_OPEN: z
    .string()
    .regex(/^[\w.:-]+(,[\w.:-]+)*$/)
    .transform((text) => text.split(','))
    .optional(),
  YORISOI_PUBLIC_URL: url('http:', 'https:')
    .transform((text) => text.replace(/\/+$/, ''))
    .optional(),
  ...directoryVariables,
});

type Name = keyof typeof variables.shape;

const KEY: Said = {
  ja: 'base64で書いた32バイト（「openssl rand -base64 32」で作れます）',
  en: '32 bytes in base64: make one with "openssl rand -base64 32"',
};
const POSTGRES: Said = { ja: 'postgres:// で始まるURL', en: 'a URL beginning with postgres://' };

/** How each setting is written; {@link wrongSetting} makes a sentence of it. */
const HOW: Readonly<Record<Name, Said>> = {
  ROLE: { ja: 'all、api、worker のどれか', en: 'all, api or worker' },
  NODE_ENV: { ja: 'development、test、production のどれか', en: 'development, test or production' },
  HOST: { ja: 'アドレス', en: 'an address' },
  PORT: { ja: '0から65535までの数', en: 'a number from 0 to 65535' },
  LOG_LEVEL: { ja: 'debug、info、warn、error、silent のどれか', en: 'debug, info, warn, error or silent' },
  DATABASE_URL: POSTGRES,
  DATABASE_OWNER_URL: POSTGRES,
  REDIS_URL: { ja: 'redis:// か rediss:// で始まるURL', en: 'a URL beginning with redis:// or rediss://' },
  YORISOI_DATA_DIR: { ja: 'フォルダー', en: 'a folder' },
  YORISOI_KEY: KEY,
  YORISOI_KEY_BEFORE: KEY,
  YORISOI_IN_CONTAINER: {
    ja: '1（コンテナの中でだけ。ほかでは指定なし）',
    en: '1 in a container and not set elsewhere',
  },
  YORISOI_IN_THE_OPEN: {
    ja: '「postgres,redis」のような、コンテナだけの閉じたネットワークの中の名前（カンマ区切り、空白なし）',
    en: 'names of machines in a private network of containers, for example postgres,redis (no spaces)',
  },
  YORISOI_PUBLIC_URL: { ja: 'http:// か https:// で始まるURL', en: 'a URL beginning with http:// or https://' },
  ...HOW_DIRECTORY,
};

const isName = (name: unknown): name is Name => typeof name === 'string' && Object.hasOwn(HOW, name);

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
    const name = parsed.error.issues[0]?.path[0];
    throw isName(name) ? wrongSetting(name, HOW[name]) : parsed.error;
  }
  const v = parsed.data;
  refuseOpenAddress(v.HOST, v.YORISOI_IN_CONTAINER === '1', v.YORISOI_PUBLIC_URL);
  const database = databasePlace(v);
  refuseInTheOpen({ databases: addressesOf(database), redisUrl: v.REDIS_URL }, v.YORISOI_IN_THE_OPEN ?? []);
  return {
    role: v.ROLE,
    environment: v.NODE_ENV,
    host: v.HOST,
    port: v.PORT,
    publicUrl: v.YORISOI_PUBLIC_URL ?? `http://${v.HOST.includes(':') ? `[${v.HOST}]` : v.HOST}:${v.PORT}`,
    logLevel: v.LOG_LEVEL,
    database,
    redisUrl: v.REDIS_URL,
    directory: directoryPlace(v),
    business: Object.fromEntries(business.map((name) => [name, given[name]])),
  };
}

// Passwords and names over plain HTTP would be anybody's on the way.
function refuseOpenAddress(host: string, inContainer: boolean, publicUrl: string | undefined): void {
  if (isLoopback(host) || inContainer || publicUrl?.startsWith('https:')) return;
  throw stopsTheStart({
    en: `Over HOST=${host} names and passwords would travel in the open: put a proxy that speaks https before it and set YORISOI_PUBLIC_URL=https://…, or leave HOST unset (in a container whose port is published on 127.0.0.1 only, as docker-compose.yml does, set YORISOI_IN_CONTAINER=1).`,
    ja: `HOST=${host} では、氏名やパスワードが暗号化されずに流れます。https で受けるプロキシを前に置いて YORISOI_PUBLIC_URL=https://… を指定するか、HOST の指定を外してください（docker-compose.yml のように 127.0.0.1 だけに公開するコンテナの中では YORISOI_IN_CONTAINER=1 を指定します）。`,
  });
}

function databasePlace(v: z.output<typeof variables>): Config['database'] {
  const text = v.DATABASE_URL ?? v.DATABASE_OWNER_URL;
  if (text === undefined && v.YORISOI_KEY_BEFORE !== undefined)
    throw stopsTheStart({
      ja: '内蔵データベースの鍵は替えられません（鍵はデータと同じフォルダーにあるので、替えても守りは変わりません）。YORISOI_KEY_BEFORE の指定を外してください。',
      en: 'The key of the embedded database can’t be changed (it lies beside its data, so nothing would be won): unset YORISOI_KEY_BEFORE.',
    });
  if (text === undefined) return { kind: 'embedded', folder: v.YORISOI_DATA_DIR, key: v.YORISOI_KEY };
  if (v.YORISOI_DATA_DIR !== undefined)
    throw stopsTheStart({
      ja: 'YORISOI_DATA_DIR は内蔵データベースのフォルダーです。YORISOI_DATA_DIR か DATABASE_URL のどちらかの指定を外してください。',
      en: 'YORISOI_DATA_DIR is for the embedded database: unset it or DATABASE_URL.',
    });
  if (v.YORISOI_KEY === undefined)
    throw stopsTheStart({
      ja: 'YORISOI_KEY がありません。DATABASE_URL を使うときは、どのプロセスにも同じ鍵（「openssl rand -base64 32」で作れます）を指定してください。',
      en: 'YORISOI_KEY is missing: with DATABASE_URL every process needs the same key, made with "openssl rand -base64 32".',
    });
  const address = parseAddress(v.DATABASE_URL === undefined ? 'DATABASE_OWNER_URL' : 'DATABASE_URL', text);
  const owner =
    v.DATABASE_OWNER_URL === undefined ? undefined : parseAddress('DATABASE_OWNER_URL', v.DATABASE_OWNER_URL);
  if (owner !== undefined && owner.login === undefined)
    throw stopsTheStart({
      ja: 'DATABASE_OWNER_URL にユーザー名がありません。postgres://user:password@host:5432/database の形で書いてください。',
      en: 'DATABASE_OWNER_URL names no user: write it as postgres://user:password@host:5432/database.',
    });
  // All in one process, and the URL brings a login: that login sets up the database at the start.
  const setsUp = v.ROLE === 'all' && address.login !== undefined ? address : undefined;
  const before = v.YORISOI_KEY_BEFORE === undefined ? {} : { keyBefore: v.YORISOI_KEY_BEFORE };
  return { kind: 'server', address, owner: owner ?? setsUp, key: v.YORISOI_KEY, ...before };
}

const addressesOf = (place: Config['database']): Reached['databases'] =>
  place.kind === 'embedded'
    ? []
    : [
        { variable: 'DATABASE_URL', address: place.address },
        ...(place.owner === undefined ? [] : [{ variable: 'DATABASE_OWNER_URL', address: place.owner }]),
      ];

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
