import { contextOf, systemActor } from '../access/actor.js';
import type { KeyRing } from '../access/sealing.js';
import { readCase, type CaseRecord } from '../cases/case-record.js';
import type { Releases } from '../catalogue/releases.js';
import type { Department } from '../domain/catalogue.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import type { ClosedOn } from '../domain/deadline.js';
import { personOf } from '../domain/reading.js';
import type { Statements } from '../domain/statements.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import type { Statement as Sql } from '../platform/database/wire.js';
import { lockQuestions, moveQuestions, tellOfCase } from './ask-again.js';
import { dueOn, type QuestionState } from './asking.js';
import { readEntries } from './entry/entry-rows.js';
import { ONLY_HERE } from './owed.js';
import { readQuestions, type QuestionRow } from './question-rows.js';
import { readRulings } from './rulings.js';
import { factsStillOwed } from './still-owed.js';

/** Its rules answer by themselves. Who attends tells the family at the desk, whatever its rules say. */
export const isByRules = ({ connector, attends }: Pick<Department, 'connector' | 'attends'>): boolean =>
  connector === 'rules' && !attends;

/**
 * Where rules leave a question: answered, or with a person because something is open that nobody else can tell.
 *
 * @param ruled codes of rows on which a person has decided
 */
export function stateByRules(
  department: string,
  catalogue: CompiledCatalogue,
  statements: Statements,
  ruled: ReadonlySet<string>,
): { readonly state: Extract<QuestionState, 'answered' | 'with-person'>; readonly reason: string | null } {
  return factsStillOwed(department, catalogue, statements, ruled).length > 0
    ? { state: 'with-person', reason: ONLY_HERE }
    : { state: 'answered', reason: null };
}

interface Said {
  readonly catalogue: CompiledCatalogue;
  readonly statements: Statements;
  /** Codes of rows on which a person has ruled. */
  readonly ruled: ReadonlySet<string>;
}

type Standing = Pick<QuestionRow, 'id' | 'department' | 'state' | 'reason' | 'askedBack'>;

/**
 * Questions that are answered but leave something open by what is said now, and those that rules handed to a person who has
 * not touched them and that have nothing open any more. So the order in which the other departments answer makes no difference.
 */
export function movedByRules<Question extends Standing>(
  questions: readonly Question[],
  { catalogue, statements, ruled }: Said,
): Question[] {
  return questions.filter(({ department: code, state, reason, askedBack }) => {
    const department = catalogue.departments.get(code);
    const byRules = state === 'answered' || (state === 'with-person' && reason === ONLY_HERE);
    if (!department || !isByRules(department) || !byRules) return false;
    const isRuled = catalogue.source.procedures.some((row) => row.department === code && ruled.has(row.code));
    const touched = askedBack !== null || isRuled || statements.has(personOf(code));
    const next = stateByRules(code, catalogue, statements, ruled).state;
    // What a person has answered a person closes; a fact of which nobody was asked is opened whoever has answered the others.
    return next !== state && (next === 'with-person' || !touched);
  });
}

/** Moves the questions of {@link movedByRules} once no machine of the case is being asked any more. */
export class SettleByRules {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly releases: Releases,
    private readonly clock: Clock,
    private readonly settings: { readonly closedOn: ClosedOn },
  ) {}

  /** Running twice moves nothing twice. @returns whether something moved: whoever reacts to the case is told of it then */
  async settle(municipality: string, caseId: string): Promise<boolean> {
    const context = contextOf(systemActor(municipality));
    return this.database.run(context, async (tx) => {
      const record = await readCase(tx, this.keys, caseId, true);
      if (record?.status !== 'open') return false;
      await lockQuestions(tx, caseId);
      const questions = (await readQuestions(tx, [caseId])).get(caseId) ?? [];
      // Asked again meanwhile: whoever answers last has the case looked at once more.
      if (questions.some(({ state }) => state === 'asked')) return false;
      const { catalogue } = await this.releases.release(record.releaseId, tx);
      const ruled = new Set((await readRulings(tx, record)).map(({ code }) => code));
      const moved = movedByRules(questions, { catalogue, statements: record.statements, ruled });
      const at = this.clock.now();
      const typed = new Set((await readEntries(tx, moved.map(({ id }) => id), at)).map(({ questionId }) => questionId)); // prettier-ignore
      const settled = moved.filter(({ id, state }) => state === 'with-person' && !typed.has(id));
      const open = moved.filter(({ state }) => state === 'answered');
      if (settled.length + open.length === 0) return false;
      await tx.finish([
        ...(settled.length === 0 ? [] : [answered(record, settled, at), tellOfCase(municipality, caseId)]),
        ...(open.length === 0
          ? []
          : moveQuestions(
              context,
              open.map(({ id, department }) => ({
                id,
                department,
                state: 'with-person',
                reason: ONLY_HERE,
                newRound: false,
              })),
              { caseId, askedAt: at, dueOn: dueOn(this.clock.today(), this.settings.closedOn) },
            )),
      ]);
      return true;
    });
  }
}

const answered = ({ municipality }: CaseRecord, questions: readonly QuestionRow[], at: string): Sql => ({
  name: 'answered-by-rules',
  sql: `update questions set state = 'answered', reason = null, version = version + 1, answered_at = $3
         where municipality_id = $1 and id = any($2::uuid[])`,
  params: [municipality, questions.map(({ id }) => id), at],
});
