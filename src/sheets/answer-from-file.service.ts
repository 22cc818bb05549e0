import { type Actor, contextOf } from '../access/actor.js';
import { auditing } from '../access/audit/auditing.js';
import { invalid, notYours, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { tableOfInput } from '../access/table-of-input.js';
import type { Releases } from '../catalogue/releases.js';
import type { AnswerFromFileInput } from '../contract/generated.js';
import type { Database } from '../platform/database/database.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import type { Table } from '../platform/tables/table.js';
import type { AnswerQuestion } from '../questions/answer-question.service.js';
import { judge, type JudgedRow, linesOf, saidOf } from './judge-rows.js';
import { findColumns } from './sheet-columns.js';
import { SHEET_LIMITS } from './sheet-limits.js';
import { casesOfQuestions, questionsOfSheet, type QuestionOfSheet } from './sheet-rows.js';

/** Answered in one request: far below the patience of the edge. */
const MOST_AT_ONCE = 50;

export interface JudgedFile {
  readonly table: Table;
  readonly rows: readonly JudgedRow[];
  readonly unchanged: number;
}

type DepartmentActor = Extract<Actor, { role: 'department' }>;

/**
 * A table that was filled in. Only what differs from what was handed out counts; each question is answered by the very use
 * case that answers one, with the version that was read when the table was drawn up. The file is kept nowhere.
 */
export class AnswerFromFile {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly releases: Releases,
    private readonly answering: AnswerQuestion,
  ) {}

  async answer(actor: Actor, { file, apply }: AnswerFromFileInput): Promise<Result<JudgedFile, Refusal>> {
    if (actor.role !== 'department') return failure(notYours(['input']));
    const read = tableOfInput(file, SHEET_LIMITS);
    if (!read.ok) return read;
    const columns = findColumns(read.value.header);
    if (!columns.ok) return failure(invalid('COLUMN_MISSING', columns.say, ['input', 'file']));
    const lines = linesOf(read.value, columns.at);
    const looked = await this.look(actor, lines);
    const rows = looked.flatMap((row) => row ?? []);
    return success({
      table: read.value,
      rows: apply === true ? await this.apply(actor, rows) : rows,
      unchanged: looked.length - rows.length,
    });
  }

  /** What stands of these questions now; somebody looked at their cases, and that is written down. */
  private look(actor: DepartmentActor, lines: ReturnType<typeof linesOf>): Promise<(JudgedRow | null)[]> {
    const { municipality, department } = actor;
    return this.database.run(contextOf(actor), async (tx) => {
      const ids = [...new Set(lines.flatMap(({ key }) => key?.questionId ?? []))];
      const caseIds = await casesOfQuestions(tx, ids);
      const questions = await questionsOfSheet(tx, { keys: this.keys, releases: this.releases }, department, caseIds);
      const found = new Map(questions.map((one): [string, QuestionOfSheet] => [one.question.id, one]));
      const judged = judge(lines, found, { keys: this.keys, municipality, department });
      const cases = [...new Set(judged.flatMap((row) => row?.of?.record.id ?? []))];
      await tx.finish([auditing(actor, 'answerFromFile', { cases, fields: FIELDS, count: 0 })]);
      return judged;
    });
  }

  /** One question after another: each is a transaction of its own, and what was done before a cut-off stays. */
  private async apply(actor: DepartmentActor, rows: readonly JudgedRow[]): Promise<JudgedRow[]> {
    const ids = [...new Set(rows.flatMap(({ give, of }) => (give && of ? [of.question.id] : [])))];
    const done = new Map<string, Refusal | null>();
    for (const id of ids.slice(0, MOST_AT_ONCE)) {
      const gives = rows.flatMap(({ give, of }) => (give && of?.question.id === id ? [give] : []));
      const facts = gives.map(({ fact }) => fact);
      const expectedVersion = gives[0]?.expectedVersion ?? 0;
      const result = await this.answering.answer(actor, { questionId: id, expectedVersion, facts });
      done.set(id, result.ok ? null : result.error);
    }
    const after = rows.map((row): JudgedRow => {
      const refusal = row.give && row.of ? done.get(row.of.question.id) : undefined;
      if (refusal === undefined) return row;
      if (refusal === null) return { ...row, state: 'APPLIED', give: null };
      const state = refusal.kind === 'Changed' ? 'CONFLICT' : 'PROBLEM';
      return { ...row, state, message: saidOf(refusal.message), give: null };
    });
    const answered = after.filter(({ state }) => state === 'APPLIED');
    await this.database.run(contextOf(actor), (tx) =>
      tx.finish([auditing(actor, 'answerFromFile', { fields: FIELDS, count: answered.length })]),
    );
    return after;
  }
}

const FIELDS = ['answer', 'value', 'whom'];
