// Turns src and migrations into plain JavaScript under node_modules/.cache, for what runs outside Jest's own transform:
// the global setup, and tests that start and kill real processes. Files already turned and unchanged are kept.
import { transformFile } from '@swc/core';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

const project = join(import.meta.dirname, '..', '..');
const target = join(project, 'node_modules', '.cache', 'yorisoi-compiled');

async function sources(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|txt)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** @returns the folder that holds src/ and migrations/ as JavaScript */
export async function compiled(folders = ['src/platform', 'migrations']) {
  const files = (await Promise.all(folders.map((folder) => sources(join(project, folder))))).flat();
  await Promise.all(
    files.map(async (file) => {
      const out = join(target, relative(project, file)).replace(/\.ts$/, '.js');
      if (existsSync(out) && statSync(out).mtimeMs > statSync(file).mtimeMs) return;
      // What is no program, but read by one, stands beside it as it is.
      const code = file.endsWith('.ts')
        ? (await transformFile(file, { configFile: join(project, '.swcrc') })).code
        : readFileSync(file);
      mkdirSync(dirname(out), { recursive: true });
      // Several runs may do this at once: each file appears whole.
      writeFileSync(`${out}.${process.pid}`, code);
      renameSync(`${out}.${process.pid}`, out);
    }),
  );
  if (!existsSync(join(target, 'package.json'))) writeFileSync(join(target, 'package.json'), '{ "type": "module" }\n');
  return target;
}
