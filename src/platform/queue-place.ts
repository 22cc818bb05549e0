import { Redis } from 'ioredis';
import { exitCodes, StartFailure } from './failures.js';

/**
 * Asks the Redis of the queue once, before anything else is done: a worker would wait for a server under a wrong address for ever.
 * @throws StartFailure
 */
export async function refuseSilentRedis(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, connectTimeout: 5_000, retryStrategy: () => null });
  let said = '';
  redis.on('error', (error: Error) => {
    said = error.message;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    // The error itself says no more than "Connection is closed."; why came as an event before.
    throw explain(url, said === '' && error instanceof Error ? error.message : said);
  } finally {
    redis.disconnect();
  }
}

function explain(url: string, said: string): StartFailure {
  const { hostname, port } = new URL(url);
  const server = `${hostname || '127.0.0.1'}:${port || '6379'}`;
  if (/^(WRONGPASS|NOAUTH|NOPERM|ERR .*auth)/i.test(said)) {
    return new StartFailure(
      {
        en: `Redis at ${server} refused the user or password: correct REDIS_URL.`,
        ja: `${server} の Redis がユーザー名またはパスワードを受け付けません。REDIS_URL を直してください。`,
      },
      { exitCode: exitCodes.denied },
    );
  }
  return new StartFailure(
    {
      en: `No Redis answers at ${server}: start it, or correct REDIS_URL (rediss:// is for TLS); with REDIS_URL unset the queue runs on PostgreSQL.`,
      ja: `${server} の Redis が応答しません。起動するか、REDIS_URL を直してください（rediss:// は TLS のときだけ）。REDIS_URL を外すと、キューは PostgreSQL の上で動きます。`,
    },
    { exitCode: exitCodes.unavailable },
  );
}
