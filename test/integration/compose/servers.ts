import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment } from '../../../src/platform/config/environment.js';
import { freePort } from '../../support/redis.js';
import type { Identity } from './image.js';

const binaries = '/usr/lib/postgresql/15/bin';

/** Whether this machine has what the compose file's images hold. */
export const enginesAreHere =
  existsSync(join(binaries, 'postgres')) && spawnSync('redis-server', ['--version']).status === 0;
export const enginesAreMissing = 'PostgreSQL 15 (Debian) and redis-server are not on this machine';

/** A program that runs until the test ends it, with what it said. */
export class Running {
  output = '';
  readonly ended: Promise<number | null>;

  constructor(readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.ended = new Promise((resolve) => child.once('close', resolve));
  }

  stop(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }
}

export interface Engine {
  readonly port: number;
  readonly running: Running;
  /** Its health check of the compose file, on the port it has here. */
  healthy(test: readonly string[]): boolean;
  remove(): void;
}

function ownFolder(name: string, { uid, gid }: Identity): string {
  const folder = mkdtempSync(join(tmpdir(), `yorisoi-${name}-`));
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  chmodSync(folder, 0o700);
  return folder;
}

const path = `${binaries}:${environment()['PATH'] ?? ''}`;
const passes = (test: readonly string[], more: readonly string[], env: Record<string, string>): boolean => {
  const [kind, command = '', ...args] = test;
  if (kind !== 'CMD') throw new Error(`a health check must be CMD: ${test.join(' ')}`);
  return spawnSync(command, [...more, ...args], { env: { PATH: path, ...env } }).status === 0;
};

/** What the image postgres:15 does with POSTGRES_PASSWORD: a cluster whose superuser postgres logs in with it. */
export async function startPostgres(password: string, identity: Identity): Promise<Engine> {
  const folder = ownFolder('compose-pg', identity);
  const [data, secret, port] = [join(folder, 'data'), join(folder, 'password'), await freePort()];
  writeFileSync(secret, password);
  chmodSync(secret, 0o644);
  const made = spawnSync(
    join(binaries, 'initdb'),
    [
      '-D',
      data,
      '-U',
      'postgres',
      '--auth=scram-sha-256',
      `--pwfile=${secret}`,
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
    ],
    { encoding: 'utf8', cwd: folder, ...identity },
  );
  if (made.status !== 0) throw new Error(made.stderr);
  const args = ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'];
  const running = new Running(spawn(join(binaries, 'postgres'), args, { cwd: folder, ...identity }));
  return {
    port,
    running,
    healthy: (test) => passes(test, [], { PGPORT: String(port) }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The compose file's own command and environment, with the port it has here. */
export async function startRedis(
  [command = '', ...args]: readonly string[],
  env: Record<string, string>,
  identity: Identity,
): Promise<Engine> {
  const folder = ownFolder('compose-redis', identity);
  const port = await freePort();
  const here = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder];
  const running = new Running(spawn(command, [...args, ...here], { cwd: folder, ...identity }));
  return {
    port,
    running,
    healthy: (test) => passes(test, ['-p', String(port)], env),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
