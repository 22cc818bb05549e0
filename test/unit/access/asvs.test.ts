import { existsSync, readFileSync } from 'node:fs';
import { type AnyEntry, faultsOf } from '../../access/asvs/check.js';
import { type Entry, KINDS } from '../../access/asvs/entry.js';
import { COUNTED, REQUIRED } from '../../access/asvs/required.js';
import { ASVS } from '../../access/asvs/table.js';

const read = (path: string) =>
  /^(README\.md|test\/.+\.test\.ts)$/.test(path) && existsSync(path) ? readFileSync(path, 'utf8') : undefined;
const counts = KINDS.map((kind) => `${String(ASVS.filter((entry) => kind in entry).length)} ${kind}`).join(', ');

describe(`the table of OWASP ASVS 5.0 (${counts})`, () => {
  it('has one honest entry for every requirement, and every test that it names', () => {
    expect(faultsOf(ASVS, REQUIRED, read)).toEqual([]);
  });

  it('knows as many requirements of each level as the standard has', () => {
    expect(COUNTED).toEqual([70, 183, 92]);
  });

  const [first, ...others] = ASVS;
  const files: Readonly<Record<string, string>> = {
    'test/x.test.ts': `describe('a door', () => { it('is closed', () => {}); it.skip('is late', () => {});
      it.each([1])('is %s', () => {}); describe('of wood', () => { it(\`creaks \${1}\`, () => {}); }); });
      describe('a window', () => { it('is closed', () => {}); });`,
    'README.md': '### The city\n',
  };
  const named = (more: Omit<AnyEntry, 'id' | 'phrase'>): AnyEntry => ({ id: 'v5.0.0-1.1.1', phrase: 'x', ...more });
  const faultsWith = (entry: AnyEntry) => faultsOf([entry], ['v5.0.0-1.1.1'], (path) => files[path]);

  it.each<[string, readonly AnyEntry[], RegExp]>([
    ['a requirement is missing', others, /^v5\.0\.0-1\.1\.1 is missing$/],
    ['one stands there twice', [...ASVS, ...(first ? [first] : [])], /^v5\.0\.0-1\.1\.1 stands there twice$/],
    [
      'one is there that nobody asks for',
      [...ASVS, { ...named({ not: 'there is no such thing' }), id: 'v5.0.0-1.2.10' }],
      /1\.2\.10 is not asked for/,
    ],
  ])('is red where %s', (_, entries, fault) => {
    expect(faultsOf(entries, REQUIRED, read)).toEqual([expect.stringMatching(fault)]);
  });

  it.each<[AnyEntry, RegExp]>([
    [{ ...named({ test: 'test/x.test.ts › is %s' }), phrase: ' ' }, /has no phrase/],
    [named({}), /says 0 things/],
    [named({ test: 'test/x.test.ts › is %s', open: 'something is missing' }), /says 2 things/],
    [named({ not: 'n/a' }), /has no reason/],
    [named({ open: '' }), /has no reason/],
    [named({ test: [] }), /names no test/],
    [named({ test: 'test/y.test.ts › is %s' }), /y\.test\.ts, which is no test file/],
    [named({ test: 'test/x.test.ts' }), /x\.test\.ts, which is no test file/],
    [named({ test: 'test/x.test.ts › is open' }), /a test that is not in test\/x\.test\.ts: is open/],
    [named({ test: 'test/x.test.ts › is late' }), /a test that is not in/],
    [named({ test: 'test/x.test.ts › a door' }), /a test that is not in/],
    [named({ test: 'test/x.test.ts › is closed' }), /of which test\/x\.test\.ts has several/],
    [named({ city: 'keeps its keys in a vault' }), /where the README tells the city/],
    [named({ city: 'keeps its keys; README: The village' }), /a heading that README\.md has not/],
  ])('is red with %j', (entry, fault) => {
    expect(faultsWith(entry)).toEqual([expect.stringMatching(fault)]);
  });

  it.each<Entry>([
    { id: 'v5.0.0-1.1.1', phrase: 'x', test: ['test/x.test.ts › is %s', 'test/x.test.ts › of wood › creaks ${1}'] },
    { id: 'v5.0.0-1.1.1', phrase: 'x', test: 'test/x.test.ts › a window › is closed' },
    { id: 'v5.0.0-1.1.1', phrase: 'x', city: 'keeps its keys in a vault; README: The city' },
  ])('takes %j', (entry) => {
    expect(faultsWith(entry)).toEqual([]);
  });
});
