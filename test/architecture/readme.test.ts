import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { SETTINGS } from '../../src/platform/config/config.js';
import { BUSINESS_VARIABLES } from '../../src/settings.js';
import { Planted } from '../support/planted.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));

describe('the README', () => {
  it('lists the settings that there are', () => {
    const table = readme.slice(readme.indexOf('## Settings'), readme.indexOf('## Limits'));
    const listed = [...table.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
    expect(listed.toSorted()).toEqual([...SETTINGS, ...BUSINESS_VARIABLES].toSorted());
  });

  it('names only scripts that there are', () => {
    const named = [...readme.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(named).toContain('demo');
  });

  it('says who may do what as the policy table does; a table that differs is red', () => {
    const folder = mkdtempSync(join(tmpdir(), 'yorisoi-readme-'));
    const check = (text: string) => {
      writeFileSync(join(folder, 'README.md'), text);
      const script = join(import.meta.dirname, 'policy.mjs');
      return spawnSync('node', [script, '--check', join(folder, 'README.md')], { encoding: 'utf8' });
    };
    expect(check(readme).status).toBe(0);
    expect(check(readme.replace('| own |', '| yes |'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('npm run policy'),
    });
    rmSync(folder, { recursive: true });
  });

  it('draws the arrows as they are; a picture that differs is red', () => {
    const folders = readdirSync(new URL('../../src', import.meta.url), { withFileTypes: true });
    const tree = new Planted(['.dependency-cruiser.cjs'], {
      'test/architecture/picture.mjs': read('test/architecture/picture.mjs'),
      ...Object.fromEntries(
        folders.filter((entry) => entry.isDirectory()).map(({ name }) => [`src/${name}/.keep`, '']),
      ),
    });
    const check = (text: string) => {
      writeFileSync(join(tree.folder, 'README.md'), text);
      return spawnSync('node', ['test/architecture/picture.mjs', '--check'], { cwd: tree.folder, encoding: 'utf8' });
    };
    expect(check(readme).status).toBe(0);
    expect(check(readme.replace('departments --> domain', 'departments --> platform'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('npm run picture'),
    });
    tree.remove();
  });
});
