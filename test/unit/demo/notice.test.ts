import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readNotice } from '../../../src/demo/notice.js';
import { explainStartFailure } from '../../../src/platform/failures.js';

const project = mkdtempSync(join(tmpdir(), 'yorisoi-notice-'));
const samples = join(project, 'test/samples');
mkdirSync(samples, { recursive: true });
afterAll(() => rmSync(project, { recursive: true, force: true }));

function written(content: string, folder = project): string {
  const path = join(folder, 'notice.json');
  writeFileSync(path, content);
  return path;
}
const read = (path: string): unknown => readNotice(project, path, '2026-11-22');

function sentenceFor(path: string) {
  try {
    read(path);
  } catch (error) {
    const { sentence, exitCode } = explainStartFailure(error);
    return { ...sentence, exitCode };
  }
  throw new Error(`${path} was taken`);
}

describe('the file of --notice', () => {
  it.each(['[]', '[{}]', '"届出"', 'null', '7'])('says how one notice looks, of %s', (content) => {
    const path = written(content);
    expect(sentenceFor(path)).toEqual({
      ja: `${path} は届出1件の形になっていません。全体を { と } で囲み、届出を1件だけ書いてください。test/samples の例と見くらべてください。`,
      en: `${path} is not one notice. Write a single notice, the whole between { and }. Compare it with the examples in test/samples.`,
      exitCode: 65,
    });
  });

  it.each(['', '{"deathDate": }', 'deathDate: 2026-11-17'])('says that it is no JSON, of %j', (content) => {
    expect(sentenceFor(written(content))).toMatchObject({
      ja: expect.stringContaining('JSONとして読み取れません'),
      en: expect.stringContaining('can’t be read as JSON'),
      exitCode: 65,
    });
  });

  it('says that it cannot be opened, of a folder as well', () => {
    expect(sentenceFor(project).ja).toContain('を開けません');
  });

  it('leaves the fields to the service, which says what is wrong with them', () => {
    expect(read(written('{"deathDate": 3}'))).toEqual({ deathDate: 3 });
    expect(read(written('{"facts": {}}', samples))).toEqual({ facts: {} });
  });
});
