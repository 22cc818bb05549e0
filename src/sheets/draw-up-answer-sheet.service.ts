import { type Actor, contextOf, type DepartmentActor } from '../access/actor.js';
import { type ApprovalRow, lockAgreed, useApproval } from '../access/approvals/approval-rows.js';
import { auditing } from '../access/audit/auditing.js';
import { notYours, refuse, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { townOf } from '../cases/town.js';
import type { Releases } from '../catalogue/releases.js';
import type { AskedFact, DrawUpAnswerSheetInput, SheetFormat } from '../contract/generated.js';
import type { CalendarDate } from '../domain/calendar-date.js';
import { inEra, inEraWithWeekday } from '../domain/era.js';
import { isFactName, type FactName } from '../domain/facts/index.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import { readTable } from '../platform/tables/read-table.js';
import { csvInCp932, csvInUtf8, lossesInCp932, xlsxOf, type WrittenTable } from '../platform/tables/write-table.js';
import { readWaitingQuestions } from '../questions/question-rows.js';
import { type BackRow, openWords, readBacks } from '../questions/back/back-rows.js';
import { reasonInWords } from '../questions/reasons.js';
import { ANSWER_WORDS } from './answer-words.js';
import { meaningOf } from './read-row.js';
import { COLUMN_NAMES, COLUMNS, type Column, HEADER } from './sheet-columns.js';
import { markOf, writeKey, writeVersion } from './sheet-key.js';
import { nextVisits, questionsOfSheet, whereToLook, type QuestionOfSheet } from './sheet-rows.js';
import { allowedValues, writeValue } from './sheet-value.js';
import { SHEET_LIMITS } from './sheet-limits.js';

/**
 * A busy department's fortnight: so many of its open questions somebody takes out alone, those that are due first. More families
 * in one file is a bulk export (ux.md §6.2) and takes a second person, up to what a table holds.
 */
export const MOST_ALONE = 200;
const MOST_TOGETHER = 1_000;

export interface DrawnUpSheet {
  readonly file: Uint8Array | null;
  readonly name: string;
  readonly losses: readonly {
    readonly line: number;
    readonly column: string;
    readonly text: string;
    readonly characters: readonly string[];
  }[];
  readonly questions: number;
  readonly rows: number;
  readonly leftOut: number;
  readonly more: boolean;
  readonly mostAlone: number;
}

interface SheetRow {
  readonly questionId: string;
  readonly fact: FactName;
  readonly version: number;
  readonly cells: Readonly<Record<Exclude<Column, 'key' | 'version'>, string>>;
}

/** A department takes its open questions out as a table. That is a look at every one of these cases, and is on record as one. */
export class DrawUpAnswerSheet {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly releases: Releases,
    private readonly clock: Clock,
    private readonly mostAlone = MOST_ALONE,
  ) {}

  async drawUp(actor: Actor, { format, evenIfLost }: DrawUpAnswerSheetInput): Promise<Result<DrawnUpSheet, Refusal>> {
    if (actor.role !== 'department') return failure(notYours(['input']));
    const { municipality, department } = actor;
    return this.database.run(contextOf(actor), async (tx) => {
      const agreed = await this.#agreedTo(tx, actor);
      const most = agreed === null ? this.mostAlone : MOST_TOGETHER;
      const waiting = await readWaitingQuestions(tx, { first: most, after: null });
      const wanted = new Map(waiting.slice(0, most).map(({ id }, place) => [id, place]));
      const caseIds = [...new Set(waiting.map(({ caseId }) => caseId))];
      const open = (await questionsOfSheet(tx, { keys: this.keys, releases: this.releases }, department, caseIds))
        .filter(({ question }) => wanted.has(question.id))
        .sort((one, other) => (wanted.get(one.question.id) ?? 0) - (wanted.get(other.question.id) ?? 0));
      const asked = open.filter(({ asks }) => asks.length > 0);
      const visits = await nextVisits(tx, caseIds, this.clock.today());
      const backs = await readBacks(tx, [...wanted.keys()]);
      const rows: SheetRow[] = [];
      for (const one of asked) {
        const where = await whereToLook(tx, department, one.catalogue);
        const said = saidBack(one, backs);
        const visit = visits.get(one.record.id) ?? null;
        rows.push(...one.asks.flatMap((fact) => rowOf(one, fact, { where, visit, said })));
      }
      if (rows.length === 0) return failure(nothingToAnswer);
      const title = open[0]?.catalogue.departments.get(department)?.name.ja ?? department;
      const table = (marks: readonly string[]): WrittenTable => ({
        title: `照会 ${title}`,
        header: HEADER,
        rows: rows.map((row, place) => lineOf(row, marks[place] ?? '')),
      });
      // What a form does to letters it does to what we hand out as well: marked is what comes back if nobody changes anything.
      const marks = this.marksOf(municipality, rows, write(table([]), format));
      const whole = table(marks);
      const losses = format === 'CSV_CP932' ? lossesOf(whole) : [];
      const file = losses.length > 0 && evenIfLost !== true ? null : write(whole, format);
      const cases = asked.map(({ record }) => record.id);
      await tx.finish([
        // Without a file nothing was taken out yet; a small one uses up nothing.
        ...(agreed === null || file === null || asked.length <= this.mostAlone
          ? []
          : [useApproval(agreed.id, this.clock.now())]),
        auditing(actor, 'drawUpAnswerSheet', { cases, fields: COLUMN_NAMES, count: rows.length }),
      ]);
      return success({
        file,
        name: `shokai-${department.toLowerCase()}-${this.clock.today()}.${format === 'XLSX' ? 'xlsx' : 'csv'}`,
        losses,
        questions: asked.length,
        rows: rows.length,
        leftOut: open.length - asked.length,
        more: waiting.length > most,
        mostAlone: this.mostAlone,
      });
    });
  }

  async #agreedTo(tx: SqlTransaction, actor: DepartmentActor): Promise<ApprovalRow | null> {
    if (actor.person === undefined || actor.program === true) return null;
    const about = { act: 'export-sheet', caseId: null, subjectId: null, askedBy: actor.person, after: null } as const;
    return lockAgreed(tx, about, this.clock.now());
  }

  private marksOf(municipality: string, rows: readonly SheetRow[], bytes: Uint8Array): string[] {
    const read = readTable(bytes, SHEET_LIMITS);
    if (!read.ok) throw new Error(`our own table can’t be read: ${read.error.code}`);
    const at = (column: Column): number => HEADER.indexOf(COLUMNS[column]);
    return rows.map(({ questionId, fact }, place) => {
      const cell = (column: Column): string => read.value.rows[place]?.cells[at(column)] ?? '';
      const meaning = meaningOf(fact, { answer: cell('answer'), value: cell('value'), whom: cell('whom') });
      return markOf(this.keys, municipality, { questionId, fact }, meaning);
    });
  }
}

/** What the counter was asked back, and the newest that it answered. */
function saidBack({ question, record }: QuestionOfSheet, backs: readonly BackRow[]): string {
  const own = backs.filter(({ questionId }) => questionId === question.id);
  const answered = own.find(({ state }) => state === 'answered');
  const words = answered && openWords(record.sealer, answered);
  return [
    question.askedBack === null ? '' : '窓口に聞き返しています。',
    words ? `聞き返し「${words.text}」、窓口のお答え「${words.answer ?? ''}」` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function rowOf(
  { question, record }: QuestionOfSheet,
  { fact, answer, value, whom, silenceSettles, standsInForebearsName }: AskedFact,
  {
    where,
    visit,
    said: ofCounter,
  }: { readonly where: string; readonly visit: CalendarDate | null; readonly said: string },
): SheetRow[] {
  if (!isFactName(fact.name)) return [];
  const { name, kana, birthDate, address } = record.notice.deceased;
  const { deathDate, deathDateTo } = record.notice;
  const remark = [
    ofCounter,
    reasonInWords(question.reason)?.ja ?? '',
    silenceSettles ? '' : 'この台帳に載っていないだけでは「ない」と言えません。',
    silenceSettles && standsInForebearsName ? '「調べて、ない」は、先代のお名前でも調べてから選んでください。' : '',
  ];
  const said = answer === undefined || answer === null || answer === 'TAKEN_BACK' ? null : answer;
  return [
    {
      questionId: question.id,
      fact: fact.name,
      version: question.version,
      cells: {
        number: record.number,
        name,
        kana: kana ?? '',
        birth: birthDate === null ? '' : inEra(birthDate).ja,
        death: `${inEra(deathDate).ja}${deathDateTo === null ? '' : `から${inEra(deathDateTo).ja}まで`}`,
        // A department has the town, whoever may be protected (cases/protection/protection.resolver.ts).
        town: address === null ? '' : townOf(address),
        question: fact.question,
        where,
        remark: remark.filter(Boolean).join(' '),
        visit: visit === null ? '' : inEraWithWeekday(visit).ja,
        due: question.dueOn === null ? '' : inEraWithWeekday(question.dueOn).ja,
        answer: said === null ? '' : ANSWER_WORDS[said].ja,
        value: said === 'THERE_IS' ? writeValue(fact.name, value) : '',
        allowed: allowedValues(fact.name),
        whom: whom ?? '',
      },
    },
  ];
}

const lineOf = ({ questionId, fact, version, cells }: SheetRow, mark: string): string[] => {
  const all = {
    ...cells,
    key: writeKey({ questionId, fact }),
    version: mark === '' ? '' : writeVersion({ version, mark }),
  };
  return COLUMN_NAMES.map((column) => all[column]);
};

function write(table: WrittenTable, format: SheetFormat): Uint8Array {
  switch (format) {
    case 'XLSX':
      return xlsxOf(table);
    case 'CSV_UTF8':
      return csvInUtf8(table);
    case 'CSV_CP932':
      return csvInCp932(table);
  }
}

const lossesOf = (table: WrittenTable): DrawnUpSheet['losses'] =>
  lossesInCp932(table).map(({ line, column, characters }) => ({
    line,
    column,
    text: table.rows[line - 2]?.[HEADER.indexOf(column)] ?? '',
    characters,
  }));

const nothingToAnswer = refuse(
  'NotPossible',
  'NOTHING_TO_ANSWER',
  {
    ja: 'いま、表でお答えいただく照会はありません。新しい照会が届いてから、もう一度取り出してください。',
    en: 'There is no question to be answered in a table now. Take one out when new questions have come.',
  },
  ['input'],
);
