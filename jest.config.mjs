import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// Tests run as CommonJS: inside Jest, Node below 24.9 can't require() an ES module, and CommonJS packages here require Nest, which is one.
const swc = (parser) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    jsc: {
      target: 'es2023',
      parser,
      transform: { legacyDecorator: true, decoratorMetadata: true },
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
  },
];

/** Names of the installed packages written as ES modules: the only ones that have to be transformed. */
function esModules(folder, scope = '') {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || !entry.isDirectory()) return [];
    const path = join(folder, entry.name);
    if (entry.name.startsWith('@')) return esModules(path, `${entry.name}/`);
    const files = readdirSync(path);
    const isOne =
      files.includes('package.json') && JSON.parse(readFileSync(join(path, 'package.json'))).type === 'module';
    const inside = files.includes('node_modules') ? esModules(join(path, 'node_modules')) : [];
    return isOne ? [scope + entry.name, ...inside] : inside;
  });
}
const toTransform = [...new Set(esModules(join(import.meta.dirname, 'node_modules')))].join('|');

const project = (displayName, folders, more = {}) => ({
  displayName,
  testEnvironment: '<rootDir>/test/support/worker/environment.cjs',
  runtime: '<rootDir>/test/support/worker/runtime.cjs',
  roots: ['<rootDir>/test'],
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  // Our imports end in .js, as Node wants them; here the .ts beside it is meant.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '\\.ts$': swc({ syntax: 'typescript', decorators: true }),
    '\\.m?js$': swc({ syntax: 'ecmascript' }),
  },
  // The innermost node_modules decides, so that a package inside a package is judged by its own name.
  transformIgnorePatterns: [`/node_modules/(?!.*/node_modules/)(?!(${toTransform})/)`],
  setupFilesAfterEnv: ['<rootDir>/test/support/worker/patience.cjs'],
  ...more,
});

export default {
  maxWorkers: 2,
  collectCoverage: false,
  reporters: ['default', '<rootDir>/test/support/skip-guard.mjs'],
  projects: [
    project('unit', ['unit']),
    // The gates themselves, tried with what they must refuse: slow, and changed seldom, so `npm test` only.
    project('architecture', ['architecture']),
    project('departments', ['departments']),
    project('integration', ['integration', 'access', 'e2e', 'chaos'], {
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
      // Whole services on a machine with other work to do; a test that hangs is still found.
      testTimeout: 30_000,
    }),
    project('browser', ['browser'], {
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
      testTimeout: 60_000,
    }),
  ],
};
