import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { DatabaseAddress, Login } from '../../src/platform/database/address.js';
import { testServer } from './database.js';

const said = z.object({
  address: z.object({ host: z.string(), port: z.number(), database: z.string(), tls: z.literal('off') }),
  administrator: z.object({ user: z.string(), password: z.string() }),
});

export interface ServerOfOwn {
  readonly address: DatabaseAddress;
  readonly administrator: Login;
  stop(): Promise<void>;
}

/** A PostgreSQL server of its own, empty, for what would disturb all other tests: its roles are the whole server's. */
export async function startServer(): Promise<ServerOfOwn> {
  const folder = mkdtempSync(join(tmpdir(), 'yorisoi-server-'));
  chmodSync(folder, 0o755);
  const script = join(import.meta.dirname, 'embedded-process.mjs');
  const child = spawn(process.execPath, [script, testServer().compiled, folder], {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    child.once('exit', () => reject(new Error('the server ended without a word')));
  });
  const { address, administrator } = said.parse(JSON.parse(line));
  return {
    address: { ...address, login: undefined },
    administrator,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
