import type { DeskQuestionQuery, FactAnswer, FactAnswerInput } from '../generated/operations';

export type TheQuestion = NonNullable<DeskQuestionQuery['question']>;
export type Asked = TheQuestion['asks'][number];

/** What somebody has chosen and typed on one fact, before it is sent. */
export interface Draft {
  readonly answer: FactAnswer | null;
  /** As typed or chosen; of a set, each value on a line of its own. */
  readonly text: string;
  /** Who is to be asked what, where the ledger can't settle it. */
  readonly whom: string;
}

/** By the name of the fact. */
export type Drafts = ReadonlyMap<string, Draft>;

export const EMPTY: Draft = { answer: null, text: '', whom: '' };

/** What still stands in the way of sending a draft; the words are in `question`. */
export type Missing = 'answerMissing' | 'valueMissing' | 'valueNotRead' | 'whatAndWhomMissing';

export function missingIn({ fact }: Asked, { answer, text, whom }: Draft): Missing | null {
  if (answer === null) return 'answerMissing';
  if (answer === 'CANNOT_SETTLE') return whom.trim() === '' ? 'whatAndWhomMissing' : null;
  if (answer !== 'THERE_IS' || fact.type === 'BOOL') return null;
  if (text.trim() === '') return 'valueMissing';
  if (fact.type === 'INT' && !/^\d+$/.test(plain(text))) return 'valueNotRead';
  if (fact.type === 'DATE' && !/^\d{4}-\d\d-\d\d$/.test(plain(text))) return 'valueNotRead';
  return null;
}

/** Digits and hyphens in half width: how wide somebody typed is not their concern. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‐−–—ー]/g, '-')
    .trim();

function valueOf({ fact }: Asked, { text }: Draft): unknown {
  switch (fact.type) {
    case 'BOOL':
      return true;
    case 'INT':
      return Number(plain(text));
    case 'DATE':
      return plain(text);
    case 'ENUM':
      return text;
    case 'SET':
      return text.split('\n').filter((line) => line !== '');
  }
}

/**
 * Where the ledger can't settle a fact, what is to be asked of whom goes along: that stands in the list which the counter
 * hands to the family. A bare "don't know" would be silence.
 */
export function factAnswer(asked: Asked, draft: Draft): FactAnswerInput | null {
  const { answer } = draft;
  const { name } = asked.fact;
  switch (answer) {
    case null:
      return null;
    case 'THERE_IS':
      return { name, answer, value: valueOf(asked, draft) };
    case 'CANNOT_SETTLE':
      return { name, answer, whom: draft.whom.trim() };
    default:
      return { name, answer };
  }
}
