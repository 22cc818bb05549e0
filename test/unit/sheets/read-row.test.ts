import { factNamed, FACT_NAMES, type FactName } from '../../../src/domain/facts/index.js';
import { meaningOf, readWord } from '../../../src/sheets/read-row.js';
import { findColumns, HEADER } from '../../../src/sheets/sheet-columns.js';
import { readKey, readVersion, writeKey, writeVersion } from '../../../src/sheets/sheet-key.js';
import { readValue, writeValue } from '../../../src/sheets/sheet-value.js';

const factOf = (type: string): FactName => {
  const name = FACT_NAMES.find((one) => factNamed(one).type === type);
  if (name === undefined) throw new Error(`no fact is a ${type}`);
  return name;
};
const [DATE, ENUM, SET, BOOL] = [factOf('date'), factOf('enum'), factOf('set'), factOf('bool')];
const cells = (answer: string, value = '', whom = '') => ({ answer, value, whom });
const answerIn = (text: string, whom = '') => {
  const read = readWord(BOOL, cells(text, '', whom));
  return read.ok ? read.word?.answer : read.say.ja;
};

describe('a row of an answer sheet', () => {
  it.each([
    ['台帳にあり', 'THERE_IS'],
    ['〇', 'THERE_IS'],
    [' 調べて、ない ', 'LOOKED_UP_NONE'],
    ['調べてない', 'LOOKED_UP_NONE'],
    ['×', 'LOOKED_UP_NONE'],
  ])('reads %s as people write it', (text, answer) => expect(answerIn(text)).toBe(answer));

  it('takes no bare “don’t know”, and names the nearest word for a slip', () => {
    expect(answerIn('？')).toContain('何をだれに');
    expect(answerIn('？', 'ご家族にうかがう')).toBe('CANNOT_SETTLE');
    expect(answerIn('調べて、なし？')).toContain('「調べて、ない」ではありませんか');
    expect(readWord(BOOL, cells('', '', 'ご家族に'))).toMatchObject({ ok: false });
  });

  it('means the same after Excel has turned a day into another writing, and something else after it was changed', () => {
    const handedOut = meaningOf(DATE, cells('台帳にあり', writeValue(DATE, '2024-04-01')));
    for (const turned of ['2024/4/1', '2024-04-01', 'R6.4.1', '令和６年４月１日'])
      expect(meaningOf(DATE, cells('台帳にあり', turned))).toBe(handedOut);
    expect(meaningOf(DATE, cells('台帳にあり', '2024/4/2'))).not.toBe(handedOut);
    expect(readValue(DATE, '令和6年2月30日')).toMatchObject({ ok: false });
  });

  it('writes every value of a list in words and reads it back', () => {
    const [one, many] = [factNamed(ENUM), factNamed(SET)];
    const values = one.type === 'enum' ? Object.keys(one.values) : [];
    expect(values.length).toBeGreaterThan(1);
    for (const value of values) expect(readValue(ENUM, writeValue(ENUM, value))).toEqual({ ok: true, value });
    const all = many.type === 'set' ? Object.keys(many.values).sort() : [];
    expect(readValue(SET, writeValue(SET, all))).toEqual({ ok: true, value: all });
    expect(readValue(ENUM, 'まったくの別物')).toMatchObject({ ok: false });
  });

  it('knows its key and version again, and no other', () => {
    const key = { questionId: '0190b6a0-0000-7000-8000-000000000001', fact: BOOL };
    expect(readKey(writeKey(key))).toEqual(key);
    expect(readKey('1')).toBeNull();
    const version = { version: 3, mark: '0123456789ab' };
    expect(readVersion(writeVersion(version))).toEqual(version);
    expect(readVersion('3')).toBeNull();
  });

  it('finds its columns wherever they went, and says which are gone', () => {
    expect(findColumns([...HEADER].reverse())).toMatchObject({ ok: true });
    const found = findColumns(HEADER.slice(0, -1));
    expect(found.ok ? '' : found.say.ja).toContain('版');
  });
});
