import { readBorn } from '../../../src/web/client/counter/telephone/born.js';
import { rowKey } from '../../../src/web/client/counter/telephone/row-key.js';

const BIRTHS = ['1940-03-02', '1940-12-24', '1944-03-02', null];
const left = (text: string) => {
  const born = readBorn(text);
  return born === null ? null : BIRTHS.filter(born);
};

it.each([
  ['3', ['1940-03-02', '1944-03-02', null]],
  ['３月', ['1940-03-02', '1944-03-02', null]],
  ['S15', ['1940-03-02', '1940-12-24', null]],
  ['昭和15年', ['1940-03-02', '1940-12-24', null]],
  ['昭15', ['1940-03-02', '1940-12-24', null]],
  ['1940', ['1940-03-02', '1940-12-24', null]],
  ['S15.3', ['1940-03-02', null]],
  ['昭和15年3月', ['1940-03-02', null]],
  ['1940/12', ['1940-12-24', null]],
  ['S19.3.2', ['1944-03-02', null]],
])('narrows by %s, and keeps whose birth nobody has said', (text, expected) => expect(left(text)).toEqual(expected));

it.each(['', '13', 'S15.13', 'きのう', 'X15'])('does not narrow by “%s”', (text) => expect(left(text)).toBeNull());

it('takes a digit behind kana for a row', () => {
  expect(rowKey('たかはし2')).toEqual({ kana: 'たかはし', row: 1 });
  expect(rowKey('たかはし いちろう１')).toEqual({ kana: 'たかはし いちろう', row: 0 });
  for (const text of ['たかはし', '2026-0023', '2', 'S15', 'S1', ' 1', 'たかはし0', '昭1'])
    expect(rowKey(text)).toEqual({ kana: text, row: null });
});
