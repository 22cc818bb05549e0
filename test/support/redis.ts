import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

/** Whether this machine has Redis; suites that want it are skipped aloud where it has not. */
export const redisIsHere = spawnSync('redis-server', ['--version']).status === 0;
export const redisIsMissing = 'redis-server is not on this machine';

/** A Redis of its own for this test file, on a free port. `url` may be read while tests run. */
export function useRedis(): { readonly url: string } {
  let child: ChildProcess | undefined;
  let folder = '';
  let url = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'yorisoi-redis-'));
    const port = await freePort();
    url = `redis://127.0.0.1:${port}`;
    child = spawn(
      'redis-server',
      ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder],
      {
        stdio: 'ignore',
      },
    );
    // However long a busy machine takes to start it; the time of the hook ends the waiting.
    const redis = new Redis(url, { retryStrategy: () => 20, maxRetriesPerRequest: null }).on('error', () => undefined);
    await redis.ping();
    redis.disconnect();
  });
  afterAll(() => {
    child?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    get url() {
      return url;
    },
  };
}

/** A port nothing listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
