import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A small tree beside the real one: the project's own settings and packages, but only the given files. */
export class Planted {
  readonly folder = mkdtempSync(join(tmpdir(), 'yorisoi-planted-'));

  constructor(settings: string[], files: Record<string, string>) {
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'));
    for (const file of ['package.json', 'tsconfig.json', ...settings])
      cpSync(join(root, file), join(this.folder, file));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
  }

  /** Runs an installed tool in the tree. `env` replaces what is inherited where a key is given. */
  run(
    tool: string,
    args: string[],
    env: Record<string, string> = {},
  ): { code: number | null; out: string; err: string } {
    const done = spawnSync(join(root, 'node_modules/.bin', tool), args, {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...process.env, ...env },
      maxBuffer: 64 * 1024 * 1024,
    });
    return { code: done.status, out: done.stdout, err: done.stderr };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
