import { type Actor, contextOf, nameOf, worksOnCases } from '../access/actor.js';
import { auditing, factsGiven } from '../access/audit/auditing.js';
import { caseIsOver, changed, invalid, notYours, refuse, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { placeOf, readCase, type CaseRecord } from '../cases/case-record.js';
import type { GivenFact } from '../cases/fact-inputs.js';
import { impossibleDays } from '../cases/impossible-days.js';
import { upsertStatement } from '../cases/new-case.js';
import type { Releases } from '../catalogue/releases.js';
import type { AnswerQuestionInput } from '../contract/generated.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import { personOf } from '../domain/reading.js';
import type { Said } from '../domain/statements.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Transaction } from '../platform/database/database.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import { readProcedureAnswers } from './answer-procedure.input.js';
import { readFactAnswers, type Read } from './answer-question.input.js';
import { lockQuestions, tellOfCase, wasAsked, type StandingQuestion } from './ask-again.js';
import { factsAsked } from './facts-asked.js';
import { isByRules } from './by-rules.js';
import { CONFIRM_CORRECTION, CONFIRM_UNDONE, ONLY_HERE } from './owed.js';
import { readCaseOfQuestion } from './question-rows.js';
import { nothingTyped } from './record-facts.service.js';
import { type Answered, insertRulings, readRulings, reviewRulings, type Ruling } from './rulings.js';
import { endBacks } from './back/back-rows.js';
import { endEntry } from './entry/entry-rows.js';
import { isToldInTheOpen, seenRows, tellsNobody, VERSION_FROM_OUTSIDE } from './seen-questions.js';
import { factsStillOwed } from './still-owed.js';

export interface AnsweredQuestion {
  readonly caseId: string;
  readonly questionId: string;
}

interface Answers {
  readonly facts: readonly GivenFact[];
  /** Of the facts that the ledger can't settle: what is to be asked, and of whom. */
  readonly whom: ReadonlyMap<string, string>;
  /** Of the facts: what else stands beside the word. */
  readonly beside: ReadonlyMap<string, Pick<Said, 'remark' | 'forebearsToo'>>;
  /** Of the facts, those on which an earlier word is taken back. */
  readonly takenBack: ReadonlySet<string>;
  readonly procedures: readonly Answered[];
}

/** A person answers for its department; the counter writes down what a department says on the telephone. */
export class AnswerQuestion {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly releases: Releases,
    private readonly clock: Clock,
  ) {}

  async answer(actor: Actor, input: AnswerQuestionInput): Promise<Result<AnsweredQuestion, Refusal>> {
    return this.database.run(contextOf(actor), async (tx) => {
      const record = await this.caseOf(tx, input.questionId);
      const question =
        record && (await lockQuestions(tx, record.id)).find(({ id }) => id === input.questionId.toLowerCase());
      if (!record || !question) return failure(noSuchQuestion);
      const { catalogue } = await this.releases.release(record.releaseId, tx);
      const refusal = standing(actor, record, question, input, catalogue);
      if (refusal) return failure(refusal);
      const read = readAnswers(actor, catalogue, question, input);
      if (!read.ok) return read;
      const around = { death: record.notice.deathDate, today: this.clock.today() };
      const [impossible] = impossibleDays(read.value.facts, around, ({ name }) => {
        const index = (input.facts ?? []).findIndex((one) => one.name === name);
        return ['input', 'facts', index, 'value'];
      });
      if (impossible) return failure(impossible);
      const rulings = await readRulings(tx, record);
      await tx.finish(this.write(actor, record, question, read.value, { catalogue, rulings }));
      return success({ caseId: record.id, questionId: question.id });
    });
  }

  /** Locks the case first, as everybody does who changes both. */
  private async caseOf(tx: Transaction, questionId: string): Promise<CaseRecord | null> {
    const caseId = await readCaseOfQuestion(tx, questionId);
    return caseId === null ? null : readCase(tx, this.keys, caseId, true);
  }

  private write(
    actor: Actor,
    record: CaseRecord,
    question: StandingQuestion,
    { facts, whom, beside, takenBack, procedures }: Answers,
    { catalogue, rulings }: { readonly catalogue: CompiledCatalogue; readonly rulings: readonly Ruling[] },
  ) {
    const { id, department } = question;
    const { municipality, sealer } = record;
    const at = this.clock.now();
    const source = personOf(department);
    const spoken = facts.map(({ name, value }): [string, Said] => {
      const toAsk = whom.get(name);
      return [name, { value, at, ...(toAsk === undefined ? {} : { whom: toAsk }), ...beside.get(name) }];
    });
    const said = { ...record.statements.get(source), ...Object.fromEntries(spoken) };
    const whole = Object.fromEntries(Object.entries(said).filter(([name]) => !takenBack.has(name)));
    const ruled = new Set([...rulings, ...procedures].map(({ code }) => code));
    const owed = factsStillOwed(department, catalogue, new Map([...record.statements, [source, whole]]), ruled);
    const asked = catalogue.departments.get(department);
    const reopened = asked && isByRules(asked) ? ONLY_HERE : null;
    const { state, reason } = afterAnswer(question, owed.length > 0, takenBack.size > 0 ? { reopened } : null);
    return [
      ...(facts.length === 0
        ? []
        : [
            upsertStatement(
              municipality,
              record.id,
              source,
              at,
              sealer.seal(whole, placeOf.statement(record.id, source)),
              Object.keys(whole).length > 0,
            ),
          ]),
      ...(procedures.length === 0
        ? []
        : [
            insertRulings(
              record,
              procedures.map((answered) => ({ ...answered, department, by: nameOf(actor), at })),
            ),
          ]),
      ...(state === 'answered' ? [reviewRulings(record, seenRows(actor, department, catalogue), at)] : []),
      {
        name: 'question-answered',
        sql: `update questions set state = $4, reason = $5, lease_until = null, version = version + 1, asked_back = case when $4 <> 'answered' then asked_back end,
                     answered_at = case when $4 = 'answered' then $3::timestamptz end
               where municipality_id = $1 and id = $2`,
        params: [municipality, id, at, state, reason],
      },
      ...(actor.role === 'department' ? [endEntry(municipality, id)] : []),
      ...(state === 'answered' ? [endBacks(municipality, id, { by: nameOf(actor), at })] : []),
      tellOfCase(municipality, record.id),
      auditing(actor, 'answerQuestion', {
        cases: [record.id],
        subject: id,
        fields: [...factsGiven(facts), ...procedures.map(({ code }) => `procedures.${code}`)],
      }),
    ];
  }
}

/** Part of an answer is none: the question stays with its person until every fact of it has a word. */
function afterAnswer(
  { state, reason }: StandingQuestion,
  owes: boolean,
  tookBack: { readonly reopened: string | null } | null,
): Pick<StandingQuestion, 'state' | 'reason'> {
  if (owes && tookBack && state === 'answered') return { state: 'with-person', reason: tookBack.reopened };
  const waits = owes && (state === 'with-person' || state === 'needs-person') && reason !== CONFIRM_UNDONE;
  return waits ? { state, reason: reason === CONFIRM_CORRECTION ? null : reason } : { state: 'answered', reason: null };
}

const NO_ANSWERS: Answers = { facts: [], whom: new Map(), beside: new Map(), takenBack: new Set(), procedures: [] };

function readAnswers(
  actor: Actor,
  catalogue: CompiledCatalogue,
  { department, reason }: StandingQuestion,
  input: AnswerQuestionInput,
): Result<Answers, Refusal> {
  if (reason === CONFIRM_UNDONE) return success(NO_ANSWERS);
  if (catalogue.departments.get(department)?.attends === true) return failure(nothingTyped(['input', 'questionId']));
  const fromOutside = actor.role !== 'department';
  const facts = readFactAnswers(
    {
      department,
      asked: factsAsked(catalogue).get(department) ?? [],
      phrases: phrasesOf(catalogue, department),
      mayWrite: (fact) => !fromOutside || isToldInTheOpen(department, fact, catalogue),
    },
    input.facts ?? [],
  );
  const procedures = readProcedureAnswers(catalogue, department, fromOutside, input.procedures ?? []);
  const [problem] = [...facts.problems, ...procedures.problems, ...emptyProblems(reason, facts, procedures)];
  if (problem) return failure(problem);
  const answers = input.facts ?? [];
  return success({
    facts: facts.given,
    whom: new Map(answers.flatMap(({ name, whom }) => (whom == null ? [] : [[name, whom.trim()]]))),
    beside: new Map(
      answers.map(({ name, remark, forebearsToo }) => [
        name,
        { ...(remark == null ? {} : { remark }), ...(forebearsToo === true ? { forebearsToo } : {}) },
      ]),
    ),
    takenBack: new Set(answers.flatMap(({ name, answer }) => (answer === 'TAKEN_BACK' ? [name] : []))),
    procedures: procedures.given,
  });
}

const phrasesOf = ({ departments }: CompiledCatalogue, department: string): string[] =>
  (departments.get(department)?.phrases?.thereIs ?? []).flatMap(({ ja, en }) => [ja, en]);

/** Why this question can't be answered now, by this person. */
function standing(
  actor: Actor,
  { status }: CaseRecord,
  question: StandingQuestion,
  input: AnswerQuestionInput,
  catalogue: CompiledCatalogue,
): Refusal | null {
  const { department, state, reason } = question;
  if (!worksOnCases(actor) || (actor.role === 'department' && actor.department !== department))
    return notYours(['input', 'questionId']);
  const fromOutside = actor.role !== 'department' && tellsNobody(department, catalogue);
  const version = fromOutside ? VERSION_FROM_OUTSIDE : question.version;
  if (version !== input.expectedVersion) return changed(version);
  // A void case takes one thing more: that everything is undone.
  const undone = reason === CONFIRM_UNDONE && (input.facts ?? []).length === 0 && (input.procedures ?? []).length === 0;
  if (fromOutside && !undone) return onlyTheDepartment;
  if (status !== 'open')
    return status === 'void' && state === 'with-person' && undone ? null : caseIsOver(['input', 'questionId']);
  return wasAsked({ state }) ? null : notAsked;
}

const emptyProblems = (reason: string | null, facts: Read<unknown>, procedures: Read<unknown>): Refusal[] =>
  // A correction may change nothing of what the department has done: then its word is the confirmation alone.
  reason === CONFIRM_CORRECTION ||
  facts.given.length + facts.problems.length + procedures.given.length + procedures.problems.length > 0
    ? []
    : [
        invalid(
          'NOTHING_ANSWERED',
          {
            ja: 'お答えを1つ以上入れてください。台帳で分からないことは「分からない」(CANNOT_SETTLE)を選んでください。',
            en: 'Give at least one answer. Choose CANNOT_SETTLE for what the ledger can’t tell.',
          },
          ['input', 'facts'],
        ),
      ];

export const noSuchQuestion = refuse(
  'NotFound',
  'QUESTION_NOT_FOUND',
  {
    ja: 'この照会は見つかりません。受付を開き直して確かめてください。',
    en: 'There is no such question. Open the case again and look there.',
  },
  ['input', 'questionId'],
);

const onlyTheDepartment = refuse(
  'NotAllowed',
  'ONLY_THE_DEPARTMENT',
  {
    ja: 'この課のことは、その課がご本人や相続人だけにお伝えします。課の方に入れてもらってください。',
    en: 'What this department knows it tells only the person concerned. Ask the department to enter it itself.',
  },
  ['input', 'questionId'],
);

const notAsked = refuse(
  'NotPossible',
  'QUESTION_NOT_ASKED',
  {
    ja: 'この照会は、まだ課に送られていないか、取り下げられています。受付を開いて、どうなっているか確かめてください。',
    en: 'This question has not been sent, or was withdrawn. Open the case and look what it waits for.',
  },
  ['input', 'questionId'],
);
