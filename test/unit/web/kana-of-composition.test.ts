import { type Heard, hear, NOTHING_HEARD, partFinished } from '../../../src/web/client/counter/kana-of-composition.js';

const typing = (states: readonly string[], from: Heard = NOTHING_HEARD) => states.reduce(hear, from);

it('hears the reading while a name is typed', () => {
  const family = typing(['ｔ', 'た', 'たｋ', 'たか', 'たかは', 'たかはし', '高橋', '髙橋']);
  const first = partFinished(family, '髙橋', '');
  expect(first.reading).toBe('たかはし');
  const given = typing(['い', 'いち', 'いちろ', 'いちろう', '一郎'], first);
  expect(partFinished(given, '一郎', '髙橋　').reading).toBe('たかはし いちろう');
  expect(partFinished(given, '一郎', '髙橋').reading).toBe('たかはしいちろう');
});

it('hears what is taken back and what is left as kana', () => {
  expect(partFinished(typing(['は', 'はな', 'はなこ', 'はな', 'ハナ']), 'ハナ', '').reading).toBe('ハナ');
  expect(partFinished(typing(['は']), '', '')).toEqual(NOTHING_HEARD);
  expect(partFinished(typing(['ABC']), 'ABC', '')).toEqual(NOTHING_HEARD);
});
