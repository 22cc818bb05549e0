import type { KeyRing } from '../access/sealing.js';
import { readCases, type CaseRecord } from '../cases/case-record.js';
import type { Releases } from '../catalogue/releases.js';
import { readDesks } from '../channels/desk/desk-rows.js';
import type { AskedFact } from '../contract/generated.js';
import type { CalendarDate } from '../domain/calendar-date.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import { rowsOf } from '../platform/database/rows.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import { askedOf } from '../questions/asked-of.js';
import { readQuestions, type QuestionRow } from '../questions/question-rows.js';
import { readRulings } from '../questions/rulings.js';
import { factsStillOwed } from '../questions/still-owed.js';

/** A question with all that its rows say. */
export interface QuestionOfSheet {
  readonly question: QuestionRow;
  readonly record: CaseRecord;
  readonly catalogue: CompiledCatalogue;
  readonly asks: readonly AskedFact[];
}

const WAITS: ReadonlySet<string> = new Set(['with-person', 'needs-person']);

/** The department's own questions of these cases. What is nobody's, or another's, is not there. */
export async function questionsOfSheet(
  tx: SqlTransaction,
  { keys, releases }: { readonly keys: KeyRing; readonly releases: Releases },
  department: string,
  caseIds: readonly string[],
): Promise<QuestionOfSheet[]> {
  const [records, questions] = [await readCases(tx, keys, caseIds), await readQuestions(tx, caseIds)];
  const found: QuestionOfSheet[] = [];
  for (const id of caseIds) {
    const record = records.get(id);
    if (!record) continue;
    for (const question of questions.get(id) ?? []) {
      if (question.department !== department) continue;
      const { catalogue } = await releases.release(record.releaseId, tx);
      const ruled = new Set((await readRulings(tx, record)).map(({ code }) => code));
      const owed = WAITS.has(question.state) ? factsStillOwed(department, catalogue, record.statements, ruled) : [];
      const attends = catalogue.departments.get(department)?.attends === true;
      const asks = attends ? [] : askedOf(department, owed, record.statements, catalogue, 'ja');
      found.push({ question, record, catalogue, asks });
    }
  }
  return found;
}

/** The cases of questions; rows that the department may not see have none. */
export async function casesOfQuestions(tx: SqlTransaction, ids: readonly string[]): Promise<string[]> {
  const [answer] = await tx.pipeline([
    {
      name: 'cases-of-questions',
      sql: `select distinct case_id from questions
             where municipality_id = (select current_municipality()) and id = any($1::uuid[])`,
      params: [ids],
    },
  ]);
  return rowsOf<{ case_id: string }>(answer).map(({ case_id }) => case_id);
}

/** The next day on which somebody of the family is expected, by case. */
export async function nextVisits(
  tx: SqlTransaction,
  caseIds: readonly string[],
  today: CalendarDate,
): Promise<ReadonlyMap<string, CalendarDate>> {
  const [answer] = await tx.pipeline([
    {
      name: 'next-visits-of-cases',
      sql: `select case_id, min(day)::text as day from visits
             where municipality_id = (select current_municipality()) and case_id = any($1::uuid[])
               and kind <> 'call-back' and state in ('planned', 'arrived') and day >= $2 group by case_id`,
      params: [caseIds, today],
    },
  ]);
  return new Map(rowsOf<{ case_id: string; day: CalendarDate }>(answer).map(({ case_id, day }) => [case_id, day]));
}

/** In the department's own words: what it wrote itself, else what stands in its file. */
export const whereToLook = async (
  tx: SqlTransaction,
  department: string,
  { departments }: CompiledCatalogue,
): Promise<string> =>
  (await readDesks(tx)).get(department)?.whereToLook ?? departments.get(department)?.whereToLook?.ja ?? '';
