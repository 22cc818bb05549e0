import { kanaKey } from '../../../src/cases/name-key.js';
import { kanaProblems } from '../../../src/notices/notice-input.js';

describe('kana as registers export them', () => {
  it.each(['ワタナベ', 'わたなべ', 'ﾜﾀﾅﾍﾞ', 'ワタナヘ\u3099', 'ワタナヘ゛'])('%s is kana, and one name', (kana) => {
    expect(kanaProblems(kana, ['input'])).toEqual([]);
    expect(kanaKey(kana)).toBe(kanaKey('ワタナベ'));
  });

  it.each(['渡辺', 'Watanabe', 'ﾜﾀﾅﾍﾞ1'])('%s is none', (kana) =>
    expect(kanaProblems(kana, ['input']).map(({ code }) => code)).toEqual(['KANA_WRONG']),
  );
});
