import { z } from 'zod';
import { Planted } from '../support/planted.js';

const report = z.array(
  z.object({ filePath: z.string(), messages: z.array(z.object({ ruleId: z.string().nullable() })) }),
);

// [the planted file, its text, the rule that must turn red]; null: must stay clean
const planted: [file: string, text: string, rule: string | null][] = [
  ['src/cases/any.ts', 'export const x = (y: any): void => void y;\n', '@typescript-eslint/no-explicit-any'],
  ['src/cases/env.ts', 'export const x = process.env.HOME;\n', 'no-restricted-properties'],
  ['src/cases/env-pulled-out.ts', 'export const { env } = process;\n', 'no-restricted-properties'],
  [
    'src/cases/env-imported.ts',
    `import { env } from 'node:process';\nexport const x = env.HOME;\n`,
    '@typescript-eslint/no-restricted-imports',
  ],
  ['src/platform/config/env.ts', `export const x = process.env['HOME'];\n`, null],
  [
    'src/cases/floating.ts',
    'export function x(): void {\n  Promise.resolve(1);\n}\n',
    '@typescript-eslint/no-floating-promises',
  ],
  [
    'src/cases/misused.ts',
    'export const x = (): boolean => {\n  if (Promise.resolve(false)) return true;\n  return false;\n};\n',
    '@typescript-eslint/no-misused-promises',
  ],
  [
    'src/cases/switch.ts',
    `export function x(y: 'a' | 'b'): number {\n  switch (y) {\n    case 'a':\n      return 1;\n  }\n  return 0;\n}\n`,
    '@typescript-eslint/switch-exhaustiveness-check',
  ],
  [
    'src/cases/cast.ts',
    'export const x = (y: unknown): string => y as string;\n',
    '@typescript-eslint/consistent-type-assertions',
  ],
  ['src/cases/const.ts', `export const x = ['a'] as const;\n`, null],
  ['src/cases/bang.ts', 'export const x = (y?: string): string => y!;\n', '@typescript-eslint/no-non-null-assertion'],
  ['src/cases/long.ts', 'export const x = [\n' + '  1,\n'.repeat(300) + '];\n', 'max-lines'],
  ['src/contract/generated.ts', 'export type X = any;\n' + 'export type Y = 1;\n'.repeat(1), null],
  [
    'src/cases/repository.ts',
    `import type { Repository } from 'typeorm';\nexport type X = Repository<object>;\n`,
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'src/cases/orm-whole.ts',
    `import * as orm from 'typeorm';\nexport const x = orm.DataSource;\n`,
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'src/cases/pg.ts',
    `import { Pool } from 'pg';\nexport const x = Pool;\n`,
    '@typescript-eslint/no-restricted-imports',
  ],
  ['src/platform/pg.ts', `import { Pool } from 'pg';\nexport const x = Pool;\n`, null],
  ['src/domain/now.ts', 'export const x = (): number => Date.now();\n', 'no-restricted-syntax'],
  ['src/domain/new-date.ts', 'export const x = (): Date => new Date();\n', 'no-restricted-syntax'],
  ['src/domain/a-date.ts', `export const x = (): number => Date.UTC(2026, 10, 2);\n`, null],
  [
    'src/cases/request.ts',
    `import { Injectable, Scope } from '@nestjs/common';\n@Injectable({ scope: Scope.REQUEST })\nexport class X {}\n`,
    'no-restricted-syntax',
  ],
];

describe('the house rules', () => {
  let found: Map<string, (string | null)[]>;
  beforeAll(() => {
    const tree = new Planted(['eslint.config.mjs'], Object.fromEntries(planted.map(([file, text]) => [file, text])));
    const { out, err } = tree.run('eslint', ['.', '--format', 'json']);
    tree.remove();
    if (out === '') throw new Error(err);
    found = new Map(
      report
        .parse(JSON.parse(out))
        .map(({ filePath, messages }) => [
          filePath.slice(filePath.indexOf('src/')),
          messages.map(({ ruleId }) => ruleId),
        ]),
    );
  }, 60_000);

  it.each(planted)('%s', (file, _text, rule) => {
    expect(found.get(file) ?? []).toEqual(rule === null ? [] : expect.arrayContaining([rule]));
  });
});
