import { type Actor, asSystem, contextOf, isCounter } from '../access/actor.js';
import { auditing, factsGiven } from '../access/audit/auditing.js';
import { caseIsOver, invalid, noSuchCase, notYours, refuse, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { placeOf, readCase, type CaseRecord } from '../cases/case-record.js';
import { bumpCase } from '../cases/change-case.js';
import { readFactInputs, type GivenFact } from '../cases/fact-inputs.js';
import { impossibleDays } from '../cases/impossible-days.js';
import { upsertStatement } from '../cases/new-case.js';
import { ONLY_BY_CORRECTION } from '../cases/notice-facts.js';
import { canonicalJson } from '../catalogue/canonical-json.js';
import type { Releases } from '../catalogue/releases.js';
import type { RecordFactsInput } from '../contract/generated.js';
import type { ClosedOn } from '../domain/deadline.js';
import { factNamed, type FactName } from '../domain/facts/index.js';
import { ASKED_ALOUD } from '../domain/next-question.js';
import { CALLER, FAMILY, personOf, relativeOf, SHOWN, type Source } from '../domain/reading.js';
import type { Statement } from '../domain/statements.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import { lockQuestions, moveQuestions, wasAsked } from './ask-again.js';
import { movesForFacts } from './asked-by-facts.js';
import { dueOn } from './asking.js';
import { readConsents } from './consent/consent-rows.js';
import { openedBy } from './consent/consent-scope.js';

export interface RecordedFacts {
  readonly caseId: string;
  /** Codes of the departments that were asked again, in the order of their codes. */
  readonly askedAgain: string[];
}

/** Adds what the family says or shows, or a department knows; asks again only whose rows read it. */
export class RecordFacts {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly releases: Releases,
    private readonly clock: Clock,
    private readonly settings: { readonly closedOn: ClosedOn },
  ) {}

  async record(actor: Actor, input: RecordFactsInput): Promise<Result<RecordedFacts, Refusal>> {
    const source = sourceFor(actor, input.source);
    if (!source.ok) return source;
    const { facts, problems } = readFactInputs(input.facts, ['input', 'facts'], ONLY_BY_CORRECTION);
    const [problem] = [...problems, ...contentProblems(actor, source.value, input, facts)];
    if (problem) return failure(problem);
    const context = contextOf(actor);
    return this.database.run(context, async (tx) => {
      // A relative locks no case: theirs it is if they see it, and what follows is the system's work.
      if (actor.role === 'family') {
        if (!(await readCase(tx, this.keys, input.caseId))) return failure(noSuchCase(['input', 'caseId']));
        await tx.pipeline([asSystem]);
      }
      const record = await readCase(tx, this.keys, input.caseId, true);
      if (!record) return failure(noSuchCase(['input', 'caseId']));
      if (record.status !== 'open') return failure(caseIsOver(['input', 'caseId']));
      const [impossible] = impossibleDays(facts, { death: record.notice.deathDate, today: this.clock.today() });
      if (impossible) return failure(impossible);
      const { catalogue } = await this.releases.release(record.releaseId, tx);
      // Other departments are asked again, and a department sees its own question only; that the case is its business it has shown above.
      if (actor.role === 'department') await tx.pipeline([asSystem]);
      const questions = await lockQuestions(tx, record.id);
      const refusal = departmentRefusal(
        actor,
        questions.filter(wasAsked).map(({ department }) => department),
        (code) => catalogue.departments.get(code)?.attends === true,
      );
      if (refusal) return failure(refusal);
      const before = record.statements.get(source.value) ?? {};
      const at = this.clock.now();
      const whole =
        actor.role === 'family'
          ? withoutUnsaid(before, facts, at)
          : { ...before, ...said(facts, at, input.settled === true) };
      // A form that is sent twice asks nobody twice. What settles a contradiction does so from when it is said.
      if (input.settled !== true && wordsOf(whole) === wordsOf(before))
        return success({ caseId: record.id, askedAgain: [] });
      const moves = movesForFacts(questions, {
        catalogue,
        before: record.statements,
        after: new Map([...record.statements, [source.value, whole]]),
        facts: facts.map(({ name }) => name),
        agreed: openedBy(await readConsents(tx, record), catalogue, this.clock.today(), 'look-up'),
      });
      await tx.finish([
        this.statement(record, source.value, at, whole),
        bumpCase(record),
        ...moveQuestions(context, moves, {
          caseId: record.id,
          askedAt: at,
          dueOn: dueOn(this.clock.today(), this.settings.closedOn),
        }),
        auditing(actor, 'recordFacts', { cases: [record.id], fields: factsGiven(facts) }),
      ]);
      return success({ caseId: record.id, askedAgain: moves.map(({ department }) => department).sort() });
    });
  }

  /** The newest word per fact; what the source said before stays as history. */
  private statement({ municipality, id, sealer }: CaseRecord, source: Source, at: string, whole: Statement) {
    return upsertStatement(municipality, id, source, at, sealer.seal(whole, placeOf.statement(id, source)));
  }
}

const said = (facts: readonly GivenFact[], at: string, settled: boolean): Statement =>
  Object.fromEntries(
    facts.map(({ name, value }) => [
      name,
      { value: value ?? (value === null ? null : 'unknown'), at, ...(settled ? { settled } : {}) },
    ]),
  );

/** What a source says, whenever it said so. */
const wordsOf = (statement: Statement): string =>
  canonicalJson(Object.fromEntries(Object.entries(statement).map(([name, { at: _, ...word }]) => [name, word])));

/** A relative takes their own word back as if it had never been said; to the counter, "unknown" is a word. */
const withoutUnsaid = (before: Statement, facts: readonly GivenFact[], at: string): Statement => {
  const isUnsaid = new Set<string>(facts.filter(({ value }) => value === undefined).map(({ name }) => name));
  const kept = Object.entries(before).filter(([name]) => !isUnsaid.has(name));
  const given = facts.filter(({ name }) => !isUnsaid.has(name));
  return { ...Object.fromEntries(kept), ...said(given, at, false) };
};

const SOURCES = { FAMILY, SHOWN, UNCHECKED_CALLER: CALLER } as const;

/** The counter writes down what the family says; a relative and a department speak for themselves and for nobody else. */
function sourceFor(actor: Actor, source: RecordFactsInput['source']): Result<Source, Refusal> {
  if (actor.role === 'family' && actor.listOnly !== true && source === 'FAMILY')
    return success(relativeOf(actor.person));
  if (source !== 'DEPARTMENT')
    return isCounter(actor) ? success(SOURCES[source]) : failure(notYours(['input', 'source']));
  return actor.role === 'department'
    ? success(personOf(actor.department))
    : failure(
        refuse(
          'NotAllowed',
          'DEPARTMENT_ONLY',
          {
            ja: '課のことばは、その課だけが記録できます。電話で聞いた回答は、照会への回答(answerQuestion)として入れてください。',
            en: 'Only the department itself may record its word. Enter what it told you as an answer to its question (answerQuestion).',
          },
          ['input', 'source'],
        ),
      );
}

function contentProblems(
  actor: Actor,
  source: Source,
  { settled, facts: inputs }: RecordFactsInput,
  facts: readonly GivenFact[],
): Refusal[] {
  const at = (index: number, field: string) => ['input', 'facts', index, field];
  const unknown = (value: unknown): boolean => value === undefined || value === 'unknown';
  return [
    ...(inputs.length === 0
      ? [
          invalid(
            'NO_FACTS',
            { ja: '記録することを1つ以上入れてください。', en: 'Give at least one fact to record.' },
            ['input', 'facts'],
          ),
        ]
      : []),
    ...(settled === true && actor.role === 'family' ? [notYours(['input', 'settled'])] : []),
    ...(settled === true && source === CALLER
      ? [
          invalid(
            'CALLER_CANT_SETTLE',
            {
              ja: 'どなたか確かめていない電話では、食い違いを終わらせることはできません。ご家族の言葉か書類で確かめてください。',
              en: 'A caller whom nobody has checked can’t end a contradiction. Settle it by the family’s word or a paper.',
            },
            ['input', 'settled'],
          ),
        ]
      : []),
    ...facts.flatMap(({ name, value }, index) => [
      ...(actor.role === 'family' && !mayRelativeSay(name, value) ? [notYours(at(index, 'name'))] : []),
      ...(settled === true && unknown(value)
        ? [
            invalid(
              'UNKNOWN_CANT_SETTLE',
              {
                ja: `「${name}」が分からないままでは、食い違いを終わらせることはできません。分かった値を入れてください。`,
                en: `“${name}” can’t be settled as unknown. Give the value that was found.`,
              },
              at(index, 'value'),
            ),
          ]
        : []),
      ...(actor.role === 'department' && !factNamed(name).holders.some(({ by }) => by === actor.department)
        ? [
            refuse(
              'NotAllowed',
              'FACT_NOT_HELD',
              {
                ja: `「${name}」はこの課の台帳にあることではありません。ご家族から聞いたことは、窓口にお伝えください。`,
                en: `“${name}” is not held by this department. Tell the counter what the family said.`,
              },
              at(index, 'name'),
            ),
          ]
        : []),
    ]),
  ];
}

/** On their own page relatives answer with yes or no what they are asked there, or take it back; nothing else is theirs to say. */
const mayRelativeSay = (name: FactName, value: unknown): boolean =>
  ASKED_ALOUD.has(name) &&
  factNamed(name).holders.some(({ by }) => by === FAMILY) &&
  (value === undefined || typeof value === 'boolean');

/** A department hears of a case by its question, and one that attends answers the family itself (地方税法22条). */
function departmentRefusal(actor: Actor, asked: readonly string[], attends: (code: string) => boolean): Refusal | null {
  if (actor.role !== 'department') return null;
  if (!asked.includes(actor.department)) return notYours(['input', 'caseId']);
  return attends(actor.department) ? nothingTyped(['input', 'source']) : null;
}

/** 同席: what the department finds it tells the family, and no system. */
export const nothingTyped = (path: readonly (string | number)[]): Refusal =>
  refuse(
    'NotPossible',
    'DEPARTMENT_ATTENDS',
    {
      ja: 'この課は、ご家族に直接お答えします。ここには回答を入れず、来庁の日に席でお伝えください。',
      en: 'This department answers the family itself. Enter nothing here; tell the family at the visit.',
    },
    path,
  );
