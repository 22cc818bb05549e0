import { inEraWithWeekday } from '../../../domain/era.js';
import { readTypedDay, todayInJapan } from '../counter/typed-day';
import { languageNow } from '../words/language';
import type { DeskQuestionQuery, FactAnswer, FactAnswerInput } from '../generated/operations';

export type TheQuestion = NonNullable<DeskQuestionQuery['question']>;
export type Asked = TheQuestion['asks'][number];
/** What its answers need to know of a question, on its page and in the list. */
export type Answerable = Pick<TheQuestion, 'id' | 'version' | 'asks' | 'phrases'>;

/** What somebody has chosen and typed on one fact, before it is sent. */
export interface Draft {
  readonly answer: FactAnswer | null;
  /** As typed or chosen; of a set, each value on a line of its own. */
  readonly text: string;
  /** Who is to be asked what, where the ledger can't settle it. */
  readonly whom: string;
  /** A standing phrase beside "there is"; empty: none. */
  readonly remark: string;
  /** Whether it was looked up under a forebear's name too, where the ledger may still hold that. */
  readonly forebears: 'BOTH' | 'NOT_YET' | null;
}

/** By the name of the fact. */
export type Drafts = ReadonlyMap<string, Draft>;

export const EMPTY: Draft = { answer: null, text: '', whom: '', remark: '', forebears: null };

/** What still stands in the way of sending a draft; the words are in `question`. */
export type Missing = 'answerMissing' | 'forebearsMissing' | 'valueMissing' | 'valueNotRead' | 'whatAndWhomMissing';

export function missingIn(
  { fact, standsInForebearsName }: Asked,
  { answer, text, whom, forebears }: Draft,
): Missing | null {
  if (answer === null) return 'answerMissing';
  if (answer === 'LOOKED_UP_NONE') return standsInForebearsName && forebears !== 'BOTH' ? 'forebearsMissing' : null;
  if (answer === 'CANNOT_SETTLE') return whom.trim() === '' ? 'whatAndWhomMissing' : null;
  if (answer !== 'THERE_IS' || fact.type === 'BOOL') return null;
  if (text.trim() === '') return 'valueMissing';
  if (fact.type === 'INT' && !/^\d+$/.test(plain(text))) return 'valueNotRead';
  if (fact.type === 'DATE' && typedDay(text).kind !== 'day') return 'valueNotRead';
  return null;
}

/** A day as people write it: `R8.3.31`, 「令和8年3月31日」, `2026-03-31`. */
export const typedDay = (text: string) => readTypedDay(text, todayInJapan(new Date()));

/** 「令和8年3月31日(火)」; what can't be read stays as it was typed. */
export function spokenDay(text: string): string {
  const read = typedDay(text);
  return read.kind === 'day' ? inEraWithWeekday(read.day)[languageNow()] : text;
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
    case 'DATE': {
      const read = typedDay(text);
      return read.kind === 'day' ? read.day : plain(text);
    }
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
      return {
        name,
        answer,
        value: valueOf(asked, draft),
        ...(draft.remark === '' ? {} : { remark: draft.remark }),
      };
    case 'LOOKED_UP_NONE':
      return { name, answer, forebearsToo: draft.forebears === 'BOTH' };
    case 'CANNOT_SETTLE':
      return { name, answer, whom: draft.whom.trim() };
    default:
      return { name, answer };
  }
}
