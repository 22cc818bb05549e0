import { rowsOf } from '../platform/database/rows.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import { dayInJapan } from '../platform/clock.js';
import type { KeyRing } from '../access/sealing.js';
import { readCases } from '../cases/case-record.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import { inEraWithWeekday } from '../domain/era.js';
import { factNamed, isFactName } from '../domain/facts/index.js';
import { personOf } from '../domain/reading.js';
import type { Statement } from '../domain/statements.js';
import type * as contract from '../contract/generated.js';
import { answerOf } from './asked-of.js';
import { silenceOf } from './connectors/silence.js';

/** So many answers somebody new looks at. */
const LAST = 3;
/** Opened at once: most of them say something. */
const OPENED = 8;
/** Looked through: a list that was answered in one act may have been taken back in one act. */
const MOST = 200;

interface StatementOf {
  readonly caseId: string;
  readonly at: Date | string;
}

interface RulingOf extends StatementOf {
  readonly code: string;
  readonly outcome: contract.Outcome;
}

interface Answer {
  readonly at: string;
  readonly statement: Statement;
  readonly rulings: readonly RulingOf[];
}

/**
 * The last answers of one department, newest first, whatever their cases. What stands there tells a new clerk how the
 * department answers and names nobody: the kind of an answer, a standing phrase of the department, the day. The value, the
 * words of one's own (they may name people) and whose case it was stay with the case: nobody sees more than their work needs.
 */
export async function lastAnswersOf(
  { tx, keys }: { readonly tx: SqlTransaction; readonly keys: KeyRing },
  department: string,
  catalogue: CompiledCatalogue,
  language: 'ja' | 'en',
): Promise<contract.AnswerBefore[]> {
  const [said, ruled] = await tx.pipeline([
    {
      name: 'last-said-of-department',
      sql: `select case_id as "caseId", said_at as at from statements
             where municipality_id = (select current_municipality()) and source = $1 and stands
             order by said_at desc limit ${String(MOST)}`,
      params: [personOf(department)],
    },
    {
      name: 'last-ruled-of-department',
      sql: `select case_id as "caseId", ruled_at as at, code, outcome from rulings
             where municipality_id = (select current_municipality()) and department = $1 and retired_by is null
             order by ruled_at desc limit ${String(MOST)}`,
      params: [department],
    },
  ]);
  const rulings = rowsOf<RulingOf>(ruled);
  const moments = new Map<string, number>();
  for (const { caseId, at } of [...rowsOf<StatementOf>(said), ...rulings])
    moments.set(caseId, Math.max(moments.get(caseId) ?? 0, new Date(at).getTime()));
  const newest = [...moments].sort(([, a], [, b]) => b - a);
  const answers: contract.AnswerBefore[] = [];
  for (let from = 0; from < newest.length && answers.length < LAST; from += OPENED) {
    const part = newest.slice(from, from + OPENED);
    const records = await readCases(
      tx,
      keys,
      part.map(([id]) => id),
    );
    const presented = part.map(([id, at]) => {
      const statement = records.get(id)?.statements.get(personOf(department)) ?? {};
      const own = rulings.filter(({ caseId }) => caseId === id);
      return present(department, { at: new Date(at).toISOString(), statement, rulings: own }, catalogue, language);
    });
    answers.push(...presented.filter(({ facts, procedures }) => facts.length + procedures.length > 0));
  }
  return answers.slice(0, LAST);
}

function present(
  department: string,
  { at, statement, rulings }: Answer,
  { rules, departments }: CompiledCatalogue,
  language: 'ja' | 'en',
): contract.AnswerBefore {
  const phrases = departments.get(department)?.phrases;
  const all = [...(phrases?.thereIs ?? []), ...(phrases?.cannotSettle ?? [])];
  const day = dayInJapan(at);
  return {
    day,
    dayText: inEraWithWeekday(day)[language],
    facts: Object.entries(statement).flatMap(([name, word]) => {
      if (!isFactName(name)) return [];
      const answer = answerOf(word.value, silenceOf(department, name));
      const words = answer === 'CANNOT_SETTLE' ? word.whom : word.remark;
      return [
        {
          label: factNamed(name).label[language],
          answer,
          phrase: all.find(({ ja, en }) => words === ja || words === en)?.[language] ?? null,
          forebearsToo: answer === 'LOOKED_UP_NONE' && word.forebearsToo === true,
        },
      ];
    }),
    procedures: [...new Map(rulings.toReversed().map((row) => [row.code, row])).values()].map(({ code, outcome }) => ({
      title: rules.get(code)?.at(-1)?.procedure.title[language] ?? code,
      outcome,
    })),
  };
}
