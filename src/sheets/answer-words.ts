import { nearest } from '../domain/nearest.js';
import type { Said } from '../platform/said.js';

export type ShortAnswer = 'THERE_IS' | 'LOOKED_UP_NONE' | 'CANNOT_SETTLE';

/** As they are written into the table and said of a row. */
export const ANSWER_WORDS: Readonly<Record<ShortAnswer, Said>> = {
  THERE_IS: { ja: '台帳にあり', en: 'in the ledger' },
  LOOKED_UP_NONE: { ja: '調べて、ない', en: 'looked up: none' },
  CANNOT_SETTLE: { ja: '決められない', en: 'the ledger can’t settle it' },
};

/** As people write them; the first of each is ours. A tick and a cross are what sections have always written. */
const WRITTEN: Readonly<Record<ShortAnswer, readonly string[]>> = {
  THERE_IS: ['台帳にあり', '台帳に有り', 'あり', '有', '有り', 'ある', '○', '〇', '◯', 'はい', '該当あり', '該当'],
  LOOKED_UP_NONE: ['調べて、ない', '調べてない', 'ない', 'なし', '無', '無し', '×', '✕', '✗', 'いいえ', '該当なし', '非該当'],
  CANNOT_SETTLE: ['決められない', '台帳では決められない', '不明', '分からない', 'わからない', '?', '△'],
}; // prettier-ignore

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s、,。.]/gu, '');

const BY_WORD: ReadonlyMap<string, ShortAnswer> = new Map(
  (['THERE_IS', 'LOOKED_UP_NONE', 'CANNOT_SETTLE'] as const).flatMap((answer) =>
    WRITTEN[answer].map((word): [string, ShortAnswer] => [bare(word), answer]),
  ),
);

/** @returns undefined for a word that says none of the three */
export const readAnswerWord = (text: string): ShortAnswer | undefined => BY_WORD.get(bare(text));

export function noAnswerWord(text: string): Said {
  const ours = Object.values(ANSWER_WORDS).map(({ ja }) => ja);
  const near = nearest(bare(text), ours.map(bare));
  const meant = ours.find((word) => bare(word) === near);
  const all = ours.map((word) => `「${word}」`).join('');
  return {
    ja: `「${text}」は、お答えとして読み取れません。${meant === undefined ? '' : `「${meant}」ではありませんか。`}${all}のどれかを入れてください。`,
    en: `“${text}” is no answer.${meant === undefined ? '' : ` Did you mean “${meant}”?`} Write one of ${ours.join(' / ')}.`,
  };
}
