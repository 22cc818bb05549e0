import { isDeepStrictEqual } from 'node:util';
import type { KeyRing } from '../access/sealing.js';
import { meaningOf, readWord, answerOf, inWords, type Cells, type Word } from './read-row.js';
import type { AnswerRowState, AskedFact, FactAnswerInput } from '../contract/generated.js';
import type { FactName } from '../domain/facts/index.js';
import type { Said } from '../platform/said.js';
import type { Table } from '../platform/tables/table.js';
import { readFactAnswers } from '../questions/answer-question.input.js';
import { factsAsked } from '../questions/facts-asked.js';
import type { ReadBack } from './sheet-columns.js';
import { markOf, readKey, readVersion, writeKey, type RowKey, type RowVersion } from './sheet-key.js';
import type { QuestionOfSheet } from './sheet-rows.js';

/** A line of the file that is one of a table of ours. */
export interface LineOfSheet {
  readonly line: number;
  readonly cells: Cells;
  readonly key: RowKey | null;
  readonly version: RowVersion | null;
}

export interface JudgedRow {
  readonly line: number;
  readonly state: AnswerRowState;
  readonly of: QuestionOfSheet | null;
  readonly fact: FactName | null;
  readonly before: Word | null;
  readonly after: Word | null;
  readonly message: Said | null;
  /** How it is answered; only where it can be. */
  readonly give: { readonly expectedVersion: number; readonly fact: FactAnswerInput } | null;
}

export function linesOf({ rows }: Table, at: Readonly<Record<ReadBack, number>>): LineOfSheet[] {
  return rows.flatMap(({ line, cells }) => {
    const cell = (column: ReadBack): string => cells[at[column]] ?? '';
    const filled = (['key', 'version', 'answer', 'value', 'whom'] as const).some(
      (column) => cell(column).trim() !== '',
    );
    // A line that says nothing in our columns: a total, a remark below the table.
    if (!filled) return [];
    return [
      {
        line,
        cells: { answer: cell('answer'), value: cell('value'), whom: cell('whom') },
        key: readKey(cell('key')),
        version: readVersion(cell('version')),
      },
    ];
  });
}

/** What each line changes of what stands now. @returns null for a line that changes nothing */
export function judge(
  lines: readonly LineOfSheet[],
  found: ReadonlyMap<string, QuestionOfSheet>,
  {
    keys,
    municipality,
    department,
  }: { readonly keys: KeyRing; readonly municipality: string; readonly department: string },
): (JudgedRow | null)[] {
  const judged = lines.map((line) => judgeLine(line, found, { keys, municipality, department }));
  return withoutHalves(withoutTwins(lines, judged));
}

function judgeLine(
  { line, cells, key, version }: LineOfSheet,
  found: ReadonlyMap<string, QuestionOfSheet>,
  {
    keys,
    municipality,
    department,
  }: { readonly keys: KeyRing; readonly municipality: string; readonly department: string },
): JudgedRow | null {
  const of = key === null ? undefined : found.get(key.questionId);
  const problem = (message: Said, more: Partial<JudgedRow> = {}): JudgedRow => ({
    ...{ line, state: 'PROBLEM', of: of ?? null, fact: key?.fact ?? null, before: null, after: null, give: null },
    ...more,
    message,
  });
  if (key === null || version === null) return problem(BROKEN_KEY);
  const meaning = meaningOf(key.fact, cells);
  // Whatever became of the question: nobody wrote anything here.
  if (markOf(keys, municipality, key, meaning) === version.mark) return null;
  if (of === undefined || !(factsAsked(of.catalogue).get(department) ?? []).includes(key.fact))
    return problem(NOT_YOURS);
  const before = standing(of.asks.find(({ fact }) => fact.name === key.fact));
  const read = readWord(key.fact, cells);
  if (!read.ok) return problem(read.say, { before });
  const { word: after } = read;
  if (same(before, after)) return null;
  if (version.version !== of.question.version)
    return problem(changedMeanwhile(of, key.fact, before), { state: 'CONFLICT', before, after });
  const fact = answerOf(key.fact, after);
  const asked = factsAsked(of.catalogue).get(department) ?? [];
  const [refusal] = readFactAnswers({ department, asked, mayWrite: () => true, phrases: [] }, [fact]).problems;
  if (refusal) return problem(saidOf(refusal.message), { before, after });
  return {
    ...{ line, state: 'CHANGED', of, fact: key.fact, before, after, message: null },
    give: { expectedVersion: version.version, fact },
  };
}

export const saidOf = (message: Said | string): Said =>
  typeof message === 'string' ? { ja: message, en: message } : message;

function standing(asked: AskedFact | undefined): Word | null {
  const { answer, value, whom } = asked ?? {};
  return answer === undefined || answer === null || answer === 'TAKEN_BACK'
    ? null
    : { answer, value: answer === 'THERE_IS' ? value : undefined, whom: whom ?? null };
}

/** “There is” says everything of a yes-or-no fact. */
const plain = (value: unknown): unknown => {
  if (value === true) return undefined;
  return Array.isArray(value) ? value.map(String).sort() : value;
};
const same = (one: Word | null, other: Word | null): boolean =>
  one === null || other === null
    ? one === other
    : one.answer === other.answer &&
      (one.whom ?? '') === (other.whom ?? '') &&
      isDeepStrictEqual(plain(one.value), plain(other.value));

/** A row that was copied and says two things says none. */
function withoutTwins(lines: readonly LineOfSheet[], judged: readonly (JudgedRow | null)[]): (JudgedRow | null)[] {
  const first = new Map<string, number>();
  return judged.map((row, place) => {
    const line = lines[place];
    if (row?.state !== 'CHANGED' || !line?.key) return row;
    const key = writeKey(line.key);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, place);
      return row;
    }
    const twin = judged[before];
    return same(twin?.after ?? null, row.after)
      ? null
      : { ...row, state: 'PROBLEM', message: twice(lines[before]?.line ?? 0), give: null };
  });
}

/** A question is answered in one go: while one of its rows can't be taken, its others wait, or they would make that row out of date. */
function withoutHalves(rows: readonly (JudgedRow | null)[]): (JudgedRow | null)[] {
  const stuck = new Map(
    rows.flatMap((row) => (row?.state === 'PROBLEM' && row.of ? [[row.of.question.id, row.line] as const] : [])),
  );
  return rows.map((row) => {
    const other = row?.state === 'CHANGED' && row.of ? stuck.get(row.of.question.id) : undefined;
    return row === null || other === undefined
      ? row
      : { ...row, state: 'PROBLEM', message: waitsFor(other), give: null };
  });
}

const BROKEN_KEY: Said = {
  ja: '「行の番号」か「版」が空いているか、変わっています。取り出した表の行に戻して、お答えだけを入れてください。',
  en: 'The key or version of this row is empty or was changed. Put back the row as it was taken out and change only the answer.',
};
/** The same for what does not exist and for what is another department's: which of them it is, is not told. */
const NOT_YOURS: Said = {
  ja: 'この行は、この課の照会の中にありません。この課で取り出した表かどうかを確かめ、この行を消してください。',
  en: 'This row is none of this department’s questions. Check that the table was taken out here, and delete the row.',
};
const twice = (line: number): Said => ({
  ja: `${String(line)}行目と同じ行ですが、お答えが違います。どちらか一方を消してください。`,
  en: `This is the same row as line ${String(line)}, with another answer. Delete one of them.`,
});
const waitsFor = (line: number): Said => ({
  ja: `同じ照会の${String(line)}行目を直すと、一緒にお答えできます。`,
  en: `Correct line ${String(line)} of the same question: both are answered together.`,
});

function changedMeanwhile({ question }: QuestionOfSheet, fact: FactName, before: Word | null): Said {
  const left = question.state === 'withdrawn' || question.state === 'not-asked' || question.state === 'held';
  const now = (language: 'ja' | 'en'): string => (before === null ? '' : inWords(fact, before, language));
  return {
    ja: left
      ? 'この照会は、表を取り出したあとに取り下げられました。お答えはいりません。'
      : before === null
        ? '表を取り出したあとに、この照会が変わりました。書き込んでいません。表を取り出し直すか、画面で開いてお答えください。'
        : `表を取り出したあとに、この課の方が「${now('ja')}」とお答えになっています。書き込んでいません。変えるときは、画面で開いて直してください。`,
    en: left
      ? 'This question was withdrawn after the table was taken out. No answer is needed.'
      : before === null
        ? 'This question changed after the table was taken out. Nothing was written: take the table out again, or answer on screen.'
        : `After the table was taken out somebody of this department answered “${now('en')}”. Nothing was written: change it on screen if it must be.`,
  };
}
