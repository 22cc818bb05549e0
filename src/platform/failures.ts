import type { Said } from './said.js';

/** The service can't start. Carries one sentence that says what to do, and the exit code (never 0). */
export class StartFailure extends Error {
  readonly sentence: Said;
  readonly exitCode: number;

  constructor(sentence: Said, options: { exitCode?: number; cause?: unknown } = {}) {
    super(sentence.en, { cause: options.cause });
    this.name = 'StartFailure';
    this.sentence = sentence;
    this.exitCode = options.exitCode ?? 1;
  }
}

/** The embedded server did not come up: `log` is what PostgreSQL itself said, newest last. */
export class EmbeddedStartError extends Error {
  readonly log: string;
  /** Bytes that were left where its data are; undefined: nobody looked. A full disk takes no log either. */
  readonly room: number | undefined;

  constructor(what: string, log: string, { cause, room }: { cause?: unknown; room?: number } = {}) {
    super(what, { cause });
    this.name = 'EmbeddedStartError';
    this.log = log;
    this.room = room;
  }
}

/** A property that Node and pg put on their errors, or undefined: nothing promises that an error has it. */
export function errorProperty(error: unknown, name: string): string | number | undefined {
  if (typeof error !== 'object' || error === null || !(name in error)) return undefined;
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

// Node wraps "both addresses refused" in an AggregateError, TypeORM wraps pg's error in its own.
function causes(error: unknown): unknown[] {
  const found: unknown[] = [error];
  if (error instanceof AggregateError) found.push(...error.errors.flatMap(causes));
  if (typeof error === 'object' && error !== null) {
    for (const name of ['driverError', 'cause']) {
      const inner: unknown = Reflect.get(error, name);
      if (inner !== undefined && inner !== null && inner !== error) found.push(...causes(inner));
    }
  }
  return found;
}

const exit = { usage: 64, data: 65, unavailable: 69, software: 70, os: 71, denied: 77, config: 78 } as const;

function explainOne(error: unknown): StartFailure | undefined {
  if (error instanceof StartFailure) return error;
  if (error instanceof EmbeddedStartError) return explainEmbedded(error);
  const code = errorProperty(error, 'code');
  if (typeof code !== 'string') return undefined;
  const fail = (exitCode: number, en: string, ja: string) => new StartFailure({ ja, en }, { exitCode, cause: error });
  const path = errorProperty(error, 'path') ?? '';
  const port = errorProperty(error, 'port') ?? '';
  const host = errorProperty(error, 'address') ?? errorProperty(error, 'hostname') ?? '';
  const server = [path || host, port].filter((part) => part !== '').join(':');
  switch (code) {
    case 'EADDRINUSE':
      return fail(
        exit.unavailable,
        `Port ${port} is already in use: stop the other program, or choose another port with PORT=${Number(port) + 1}.`,
        `ポート ${port} はすでに使われています。そのプログラムを止めるか、PORT=${Number(port) + 1} のように別のポートを指定してください。`,
      );
    case 'EADDRNOTAVAIL':
      return fail(
        exit.config,
        `This machine has no address ${host}: set HOST to one of its own, for example HOST=127.0.0.1.`,
        `このコンピューターにアドレス ${host} はありません。HOST=127.0.0.1 のように指定してください。`,
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      if (errorProperty(error, 'syscall') === 'listen') {
        return fail(
          exit.denied,
          `Port ${port} may not be opened by this user: choose one above 1023, for example PORT=4000.`,
          `このユーザーはポート ${port} を開けません。PORT=4000 のように 1024 以上を指定してください。`,
        );
      }
      return fail(
        exit.denied,
        `No permission to write ${path}: give this user the folder, or choose another with YORISOI_DATA_DIR.`,
        `${path} に書き込めません。フォルダーの権限を直すか、YORISOI_DATA_DIR で別のフォルダーを指定してください。`,
      );
    case 'EEXIST':
    case 'ENOTDIR':
      return fail(
        exit.config,
        `${path} is a file, a folder is needed there: choose another place with YORISOI_DATA_DIR, or move the file away.`,
        `${path} はファイルで、フォルダーではありません。YORISOI_DATA_DIR で別の場所を指定するか、そのファイルを移してください。`,
      );
    case 'ENOSPC':
    case 'EDQUOT':
    case '53100':
      return fail(
        exit.os,
        `The disk is full${path === '' ? '' : ` (${path})`}: free some space and start again; nothing was half-written.`,
        `ディスクの空きがありません${path === '' ? '' : `（${path}）`}。空きを作ってから、もう一度起動してください。書きかけの記録は残っていません。`,
      );
    case 'ECONNREFUSED':
    case 'ENOENT':
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ECONNRESET':
      if (code === 'ENOENT' && errorProperty(error, 'syscall') !== 'connect') return undefined;
      return fail(
        exit.unavailable,
        `Nothing answers at ${server}: start that server, or correct the address in DATABASE_URL or REDIS_URL.`,
        `${server} に接続できません。サーバーを起動するか、DATABASE_URL または REDIS_URL の宛先を直してください。`,
      );
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return fail(
        exit.unavailable,
        `There is no machine named ${errorProperty(error, 'hostname') ?? ''}: correct the name in DATABASE_URL or REDIS_URL.`,
        `${errorProperty(error, 'hostname') ?? ''} という名前のコンピューターが見つかりません。DATABASE_URL または REDIS_URL の名前を直してください。`,
      );
    case '28P01':
    case '28000':
      return fail(
        exit.denied,
        'PostgreSQL refused the user or password: correct DATABASE_URL, and check that YORISOI_KEY is the key this database was set up with.',
        'PostgreSQL がユーザー名またはパスワードを受け付けません。DATABASE_URL と、YORISOI_KEY がこのデータベースを作ったときの鍵であることを確かめてください。',
      );
    case '3D000':
      return fail(
        exit.config,
        'The database in DATABASE_URL does not exist: run the migrate step with DATABASE_OWNER_URL, which creates it, or correct the name.',
        'DATABASE_URL のデータベースがありません。DATABASE_OWNER_URL を指定して migrate を実行するか、名前を直してください。',
      );
    case '42501':
      return fail(
        exit.denied,
        'The user of DATABASE_OWNER_URL may not create databases, roles or schemas: use an administrator there (CREATEROLE, and owner of the database).',
        'DATABASE_OWNER_URL のユーザーにはデータベース、ロール、スキーマを作る権限がありません。管理者（CREATEROLE、データベースの所有者）を指定してください。',
      );
    case '57P03':
    case '53300':
      return fail(
        exit.unavailable,
        'PostgreSQL is not taking connections just now (starting, stopping, or all connections in use): wait a moment and start again.',
        'PostgreSQL がいま接続を受け付けていません（起動中、停止中、または接続数の上限）。少し待ってから、もう一度起動してください。',
      );
    default:
      return undefined;
  }
}

/** PostgreSQL writes whole segments of its log of changes, of 16 MiB. */
const TOO_LITTLE_ROOM = 16 * 1024 * 1024;

function explainEmbedded(error: EmbeddedStartError): StartFailure {
  const log = error.log.trim();
  if (/No space left on device/i.test(log) || (error.room ?? Infinity) < TOO_LITTLE_ROOM) {
    return new StartFailure(
      {
        en: 'The disk is full: free some space and start again; the embedded database could not start.',
        ja: 'ディスクの空きがなく、内蔵データベースを起動できません。空きを作ってから、もう一度起動してください。',
      },
      { exitCode: exit.os, cause: error },
    );
  }
  const said = log === '' ? '' : ` PostgreSQL: ${log.split('\n').slice(-3).join(' / ')}`;
  return new StartFailure(
    {
      en: `The embedded database did not start (${error.message}): choose another folder with YORISOI_DATA_DIR, or give a server with DATABASE_URL.${said}`,
      ja: `内蔵データベースを起動できません（${error.message}）。YORISOI_DATA_DIR で別のフォルダーを指定するか、DATABASE_URL でサーバーを指定してください。${said}`,
    },
    { exitCode: exit.software, cause: error },
  );
}

/** Turns whatever stopped the start into one sentence; an error nobody foresaw keeps its own message (and stack, as `cause`). */
export function explainStartFailure(error: unknown): StartFailure {
  for (const cause of causes(error)) {
    const failure = explainOne(cause);
    if (failure !== undefined) return failure;
  }
  const message = error instanceof Error ? error.message : String(error);
  return new StartFailure(
    {
      en: `Yorisoi could not start: ${message}`,
      ja: `起動できませんでした。${message}`,
    },
    { exitCode: exit.software, cause: error },
  );
}

export const exitCodes = exit;
