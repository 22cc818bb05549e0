import { Planted } from '../support/planted.js';

/** Cruises a planted tree; each violation comes back as `rule: from`. */
function cruise(files: Record<string, string>): { code: number | null; violations: string[] } {
  const tree = new Planted(['.dependency-cruiser.cjs'], { 'migrations/0001.ts': 'export {};', ...files });
  const { code, out, err } = tree.run('depcruise', ['src', 'migrations']);
  tree.remove();
  if (!out.includes('dependency violation')) throw new Error(`depcruise did not report: ${out}${err}`);
  return { code, violations: [...out.matchAll(/error (\S+: \S+)/g)].map(([, violation]) => String(violation)) };
}

const empty = 'export type Nothing = never;\nexport const nothing = 0;\n';
const folders = 'domain contract platform departments access catalogue cases questions lists notices papers visits web'
  .split(' ')
  .concat('family', 'channels', 'insights');
const ground = Object.fromEntries(folders.map((folder) => [`src/${folder}/index.ts`, empty]));
const imports = (path: string) => `import { nothing } from '${path}';\nexport const mine = nothing;\n`;

// [the file with the wrong import, its text, the rule that must turn red]
const wrong: [file: string, text: string, rule: string][] = [
  ['src/cases/upward.ts', imports('../questions/index.js'), 'arrows-cases'],
  [
    'src/lists/type-upward.ts',
    `import type { Nothing } from '../notices/index.js';\nexport type Mine = Nothing;\n`,
    'arrows-lists',
  ],
  ['src/lists/reexport-upward.ts', `export type { Nothing } from '../notices/index.js';\n`, 'arrows-lists'],
  ['src/questions/lazy-upward.ts', `export const later = () => import('../lists/index.js');\n`, 'arrows-questions'],
  ['src/insights/to-web.ts', imports('../web/index.js'), 'arrows-insights'],
  ['src/web/to-cases.ts', imports('../cases/index.js'), 'arrows-web'],
  ['src/platform/to-domain.ts', imports('../domain/index.js'), 'arrows-platform'],
  ['src/access/to-domain.ts', imports('../domain/index.js'), 'arrows-access'],
  ['src/departments/to-contract.ts', imports('../contract/index.js'), 'arrows-departments'],
  ['src/domain/to-platform.ts', imports('../platform/index.js'), 'arrows-domain'],
  ['src/contract/to-domain.ts', imports('../domain/index.js'), 'arrows-contract'],
  ['src/cases/to-main.ts', imports('../main.js'), 'arrows-top'],
  ['src/cases/to-demo.ts', imports('../demo/main.js'), 'arrows-top'],
  ['src/unheard-of/index.ts', imports('../domain/index.js'), 'arrows-unknown-folder'],
  ['src/cases/nowhere.ts', imports('./nowhere-at-all.js'), 'no-unresolvable'],
  [
    'src/domain/files.ts',
    `import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n`,
    'domain-is-pure',
  ],
  ['src/domain/bare-builtin.ts', `import { join } from 'path';\nexport const j = join;\n`, 'domain-is-pure'],
  ['src/domain/package.ts', `import { z } from 'zod';\nexport const s = z.string();\n`, 'domain-is-pure'],
  ['src/contract/package.ts', `import { z } from 'zod';\nexport const s = z.string();\n`, 'contract-imports-nothing'],
  ['src/cases/orm.ts', `import { In } from 'typeorm';\nexport const i = In;\n`, 'typeorm-behind-the-door'],
  ['src/cases/pg.ts', `import type { Pool } from 'pg';\nexport type P = Pool;\n`, 'pg-behind-the-door'],
  ['src/questions/queue.ts', `import { Queue } from 'bullmq';\nexport const q = Queue;\n`, 'queue-behind-the-door'],
  ['src/platform/dev.ts', `import { Planted } from 'jest';\nexport const j = Planted;\n`, 'no-dev-dependency'],
  ['migrations/0002.ts', imports('../src/domain/index.js'), 'arrows-migrations'],
  ['src/visits/one.ts', imports('./two.js').replace('mine', 'nothing2'), 'no-circular'],
];

describe('the arrows between the folders', () => {
  let planted: { code: number | null; violations: string[] };
  beforeAll(() => {
    planted = cruise({
      ...ground,
      'src/main.ts': empty,
      'src/demo/main.ts': empty,
      'src/visits/two.ts': `import type { x } from './one.js';\nexport const nothing = 0;\nexport type X = typeof x;\n`,
      ...Object.fromEntries(wrong.map(([file, text]) => [file, text])),
    });
  }, 60_000);

  it.each(wrong)('%s is red', (file, _text, rule) => {
    expect(planted.code).not.toBe(0);
    expect(planted.violations).toContain(`${rule}: ${file}`);
  });

  it('lets every row import itself, what stands before it, and packages where they belong', () => {
    const right = cruise({
      ...ground,
      'src/insights/down.ts': imports('../cases/index.js'),
      'src/cases/within.ts': imports('./index.js'),
      'src/cases/case.entity.ts': `import { Entity } from 'typeorm';\nexport const e = Entity;\n`,
      'src/departments/load.ts': `import { readFileSync } from 'node:fs';\nimport { parse } from 'yaml';\nexport const l = [readFileSync, parse];\n`,
      'src/platform/queue.ts': `import { Queue } from 'bullmq';\nexport const q = Queue;\n`,
      'src/platform/pool.ts': `import { Pool } from 'pg';\nexport const p = Pool;\n`,
      'src/app.module.ts': imports('./insights/index.js'),
      'src/main.ts': imports('./app.module.js').replace('nothing', 'mine').replace('= nothing', '= 0'),
      'src/demo/main.ts': imports('../notices/index.js'),
      'migrations/0002.ts': `import type { QueryRunner } from 'typeorm';\nexport type Q = QueryRunner;\n`,
    });
    expect(right.violations).toEqual([]);
    expect(right.code).toBe(0);
  }, 60_000);
});
