import { readBorn } from '../../../src/web/client/counter/telephone/born.js';
import { readTown } from '../../../src/web/client/counter/telephone/town.js';
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

const TOWNS = ['寄添市栄町', '寄添市霞ヶ丘', '遠見市みどり台', null];
const inTown = (text: string) => {
  const town = readTown(text, TOWNS);
  return town === null ? null : TOWNS.filter(town);
};

it.each([
  ['栄町', ['寄添市栄町', null]],
  ['寄添市　栄町', ['寄添市栄町', null]],
  ['霞が丘', ['寄添市霞ヶ丘', null]],
  ['みどり', ['遠見市みどり台', null]],
  ['七日町', [null]],
])('narrows by the town %s, and keeps whose town nobody has said', (text, expected) =>
  expect(inTown(text)).toEqual(expected),
);

// The last two are on their way to 栄町 and 昭和15.
it.each(['', '13', 'S15', 'さかえちょう', '昭'])('does not narrow by “%s” as a town', (text) =>
  expect(inTown(text)).toBeNull(),
);

it('takes a digit behind kana for a row', () => {
  expect(rowKey('たかはし2')).toEqual({ kana: 'たかはし', row: 1 });
  expect(rowKey('たかはし いちろう１')).toEqual({ kana: 'たかはし いちろう', row: 0 });
  for (const text of ['たかはし', '2026-0023', '2', 'S15', 'S1', ' 1', 'たかはし0', '昭1'])
    expect(rowKey(text)).toEqual({ kana: text, row: null });
});
