import { join } from 'node:path';
import { Planted } from '../support/planted.js';

const guard = join(import.meta.dirname, '../support/skip-guard.mjs');
const config = `export default { testEnvironment: 'node', transform: {}, testMatch: ['**/*.check.cjs'], reporters: ['${guard}'] };\n`;
const skipped = `describe.skip('the relay on Redis [skipped: needs Redis: set REDIS_URL]', () => { it('a', () => {}); it('b', () => {}); });
it('runs', () => {});\n`;

function run(test: string, env: Record<string, string>, ...args: string[]): { code: number | null; err: string } {
  const tree = new Planted([], { 'jest.config.mjs': config, 'one.check.cjs': test });
  const { code, err } = tree.run('jest', args, { CI: '', YORISOI_NOTHING_SKIPPED: '', ...env });
  tree.remove();
  return { code, err };
}

describe('the skip guard', () => {
  jest.setTimeout(30_000);

  it('says what was skipped and why, and stays green on a machine that lacks something', () => {
    const { code, err } = run(skipped, {});
    expect(err).toContain('one.check.cjs: the relay on Redis [skipped: needs Redis: set REDIS_URL] (2)');
    expect(code).toBe(0);
  });

  it.each<Record<string, string>>([{ CI: 'true' }, { YORISOI_NOTHING_SKIPPED: '1' }])(
    'is red under %j when a suite was skipped',
    (env) => {
      const { code, err } = run(skipped, env);
      expect(err).toContain('here nothing may be skipped');
      expect(code).not.toBe(0);
    },
  );

  it.each([
    ['a test not yet written', `it.todo('later');\nit('runs', () => {});\n`],
    ['all but one test left out', `it.only('runs', () => {});\nit('left out', () => {});\n`],
  ])('is red for %s', (_what, test) => {
    expect(run(test, { CI: 'true' }).code).not.toBe(0);
  });

  it('says nothing when everything ran, or when tests were chosen by name', () => {
    expect(run(`it('runs', () => {});\n`, { CI: 'true' })).toEqual({ code: 0, err: '' });
    expect(run(skipped, { CI: 'true' }, '-t', 'runs')).toEqual({ code: 0, err: '' });
  });
});
