import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// House rules as [selector, sentence]. A later block replaces the list of an earlier one, so each block names all of its own.
const syntax = (...rules) => ['error', ...rules.map(([selector, message]) => ({ selector, message }))];

const noRequestScope = [
  'MemberExpression[object.name="Scope"][property.name="REQUEST"]',
  "No request-scoped provider: what lives for one operation belongs in the operation's context.",
];
const noClock = [
  [
    'NewExpression[callee.name="Date"][arguments.length=0]',
    'The domain has no clock: take the day as an argument, or the injected clock.',
  ],
  [
    'CallExpression[callee.name="Date"]',
    'The domain has no clock: take the day as an argument, or the injected clock.',
  ],
  [
    'MemberExpression[object.name=/^(Date|performance)$/][property.name="now"]',
    'The domain has no clock: take the day as an argument, or the injected clock.',
  ],
];

const oneDoor = 'One door to the database: database.run(actor, work) in src/platform.';
const oneSettingsFile = 'Settings are read once, in src/platform/config.';

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'src/contract/*.ts', 'src/web/**/generated']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': syntax(noRequestScope),
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Only `as const` passes: a cast silences the compiler where a check or a better type would convince it.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts', 'migrations/**/*.ts', 'test/**/*.ts'],
    ignores: ['src/platform/config.ts', 'src/platform/config/**', 'test/support/**'],
    rules: { 'no-restricted-properties': ['error', { object: 'process', property: 'env', message: oneSettingsFile }] },
  },
  {
    files: ['src/**/*.ts', 'migrations/**/*.ts'],
    ignores: ['src/platform/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'pg', message: oneDoor },
            { name: 'typeorm', importNames: ['Repository', 'DataSource', 'EntityManager'], message: oneDoor },
            { name: '@nestjs/typeorm', message: oneDoor },
            { name: 'node:process', message: oneSettingsFile },
            { name: 'process', message: oneSettingsFile },
          ],
        },
      ],
    },
  },
  { files: ['src/domain/**/*.ts'], rules: { 'no-restricted-syntax': syntax(noRequestScope, ...noClock) } },
  {
    files: ['test/**/*.ts'],
    // Jest's matchers and supertest's answers are `any` by their own types; writing `any` stays an error here too.
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
