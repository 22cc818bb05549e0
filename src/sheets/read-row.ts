import { forbiddenNumberIn } from '../access/forbidden-numbers.js';
import type { FactAnswerInput } from '../contract/generated.js';
import { canonicalJson } from '../catalogue/canonical-json.js';
import type { FactName } from '../domain/facts/index.js';
import type { Said } from '../platform/said.js';
import { ANSWER_WORDS, noAnswerWord, readAnswerWord, type ShortAnswer } from './answer-words.js';
import { readValue, writeValue } from './sheet-value.js';

/** The three cells that somebody fills in. */
export interface Cells {
  readonly answer: string;
  readonly value: string;
  readonly whom: string;
}

export interface Word {
  readonly answer: ShortAnswer;
  readonly value: unknown;
  readonly whom: string | null;
}

/** null: no answer. */
export type ReadWord = { readonly ok: true; readonly word: Word | null } | { readonly ok: false; readonly say: Said };

const trimmed = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/^[\s\u3000]+|[\s\u3000]+$/gu, '');
const no = (ja: string, en: string): ReadWord => ({ ok: false, say: { ja, en } });

export function readWord(name: FactName, cells: Cells): ReadWord {
  const [text, value, whom] = [trimmed(cells.answer), trimmed(cells.value), trimmed(cells.whom)];
  // Before anything else: the other sentences say again what stands in the cell.
  if ([text, value, whom].some((cell) => forbiddenNumberIn(cell) !== null))
    return no(
      'マイナンバーか住民票コードと思われる番号が入っています。その番号を消してください。',
      'This looks like a My Number or a resident record code. Delete that number.',
    );
  if (text === '')
    return value === '' && whom === ''
      ? { ok: true, word: null }
      : no(
          'お答えの欄が空いています。「台帳にあり」「調べて、ない」「決められない」のどれかを入れてください。',
          'The answer is empty: write one of 台帳にあり, 調べて、ない, 決められない.',
        );
  const answer = readAnswerWord(text);
  if (answer === undefined) return { ok: false, say: noAnswerWord(text) };
  if (answer === 'CANNOT_SETTLE' && whom === '')
    return no(
      '「決められない」には、何をだれに確かめればよいかを書いてください。ご家族へのご案内に使います。',
      'With 決められない write what is to be asked, and of whom.',
    );
  const read = readValue(name, value);
  if (!read.ok) return read;
  return { ok: true, word: { answer, value: read.value, whom: whom === '' ? null : whom } };
}

/** What a row says, whatever Excel made of its letters: a day that was turned into another writing is the same day. */
export function meaningOf(name: FactName, cells: Cells): string {
  const read = readWord(name, cells);
  return canonicalJson(
    read.ok ? read.word : { text: [trimmed(cells.answer), trimmed(cells.value), trimmed(cells.whom)] },
  );
}

/** As the use case takes it. Nothing where something stood: it is taken back. */
export const answerOf = (name: FactName, word: Word | null): FactAnswerInput =>
  word === null
    ? { name, answer: 'TAKEN_BACK' }
    : {
        name,
        answer: word.answer,
        ...(word.value === undefined ? {} : { value: word.value }),
        ...(word.whom === null ? {} : { whom: word.whom }),
      };

export const inWords = (name: FactName, { answer, value, whom }: Word, language: 'ja' | 'en'): string => {
  const beside = answer === 'THERE_IS' ? writeValue(name, value) : (whom ?? '');
  const said = ANSWER_WORDS[answer][language];
  return beside === '' ? said : language === 'ja' ? `${said}（${beside}）` : `${said} (${beside})`;
};
