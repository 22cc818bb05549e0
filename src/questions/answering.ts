import { contextOf, systemActor } from '../access/actor.js';
import type { KeyRing } from '../access/sealing.js';
import type { Releases } from '../catalogue/releases.js';
import { openStatements, placeOf, selectStatements } from '../cases/case-record.js';
import type { Department } from '../domain/catalogue.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import type { FactName } from '../domain/facts/index.js';
import type { Statement, Statements } from '../domain/statements.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import type { Answer } from '../platform/database/wire.js';
import type { ReceivedJob } from '../platform/queue/engine.js';
import { isByRules, stateByRules } from './by-rules.js';
import { BatchedReads } from './connectors/batched-reads.js';
import type { Answer as Told, Connector } from './connectors/connector.js';
import { type OpenQuestion, QuestionsAtHand } from './connectors/questions-at-hand.js';
import { factsAsked } from './facts-asked.js';
import type { GroupCommit, Outcome } from './group-commit.js';
import { ruledIn, selectRuled } from './rulings.js';
import { jobShape } from './sending.js';

/** What a department's connector answered, before anything is written. */
interface Finding {
  readonly question: OpenQuestion;
  readonly catalogue: CompiledCatalogue;
  readonly department: Department;
  readonly answer: Told;
  /** For a department that answers by its rules alone; else null. */
  readonly said: SaidInCase | null;
}

/** What was said in a case, and on which rows a person has decided. */
interface SaidInCase {
  readonly statements: Statements;
  readonly ruled: ReadonlySet<string>;
}

type Connectors = Readonly<Record<NonNullable<Department['connector']>, Connector>>;

/**
 * A job's work: read the question (it may be over), let the department's connector answer, commit in a group. Lets every
 * surprise pass: the job then counts as failed, and the last word is the sweeper's.
 */
export class Answering {
  private readonly atHand: QuestionsAtHand;
  private readonly said: BatchedReads<OpenQuestion, SaidInCase>;

  constructor(
    private readonly database: Database,
    keys: KeyRing,
    private readonly releases: Releases,
    private readonly connectors: Connectors,
    private readonly groupCommit: GroupCommit,
    private readonly clock: Clock,
  ) {
    this.atHand = new QuestionsAtHand(database, keys, (questions) => this.answerEarly(questions));
    this.said = new BatchedReads((questions) => this.readSaid(questions));
  }

  readonly handle = async ({ ids }: ReceivedJob): Promise<void> => {
    const wanted = jobShape.parse(ids);
    const found = await this.atHand.take(wanted);
    // Answered by another run of this job, asked anew since, or withdrawn: nothing to do.
    if (!found || found.question.round !== wanted.round) return;
    await (found.early ?? this.commit(this.weigh(this.findOut(found.question), [])));
  };

  /**
   * Rules, and a ledger, which is a table of our own: looking into it has no effect, so all of a case answer together and
   * share a commit. A question that turns to another system waits for its own job.
   */
  private answerEarly(questions: readonly OpenQuestion[]): (Promise<void> | null)[] {
    const findings = questions.map((question) => (this.mayAskOutside(question) ? null : this.findOut(question)));
    const outcomes = findings.map((finding) => finding && this.weigh(finding, findings));
    const together = Promise.allSettled(outcomes.filter((outcome) => outcome !== null));
    return outcomes.map((outcome) => outcome && together.then(() => this.commit(outcome)));
  }

  private mayAskOutside({ queue, department }: OpenQuestion): boolean {
    return queue === 'slow' && this.connectors.http.asksOutside?.(department) !== false;
  }

  /** Resolves when the answer is committed. */
  private async commit(finding: Promise<Outcome | null>): Promise<void> {
    const outcome = await finding;
    if (outcome) await this.groupCommit.commit(outcome);
  }

  /** @returns null if the release no longer knows the department */
  private async findOut(question: OpenQuestion): Promise<Finding | null> {
    const { catalogue } = await this.releases.release(question.releaseId);
    const department = catalogue.departments.get(question.department);
    if (!department) return null;
    // Read while the ledgers are looked into; no other department pays for it.
    const said = isByRules(department) ? this.said.load(question) : null;
    const answer = await this.ask(question, department, factsAsked(catalogue).get(department.code) ?? []);
    return { question, catalogue, department, answer, said: await said };
  }

  /**
   * What a finding comes to. Rules alone answer by what was said in the case, and by what the others find out in the same
   * turn; what comes later, or is not committed after all, is looked at when nobody is being asked (`by-rules.ts`).
   */
  private async weigh(finding: Promise<Finding | null>, beside: readonly (typeof finding | null)[]) {
    const found = await finding;
    if (!found) return null;
    const { question, catalogue, department, answer, said } = found;
    if (!said) return this.outcomeOf(question, department, answer);
    const statements = new Map(said.statements);
    for (const other of await Promise.allSettled(beside.filter((one) => one !== null))) {
      if (other.status === 'rejected' || other.value?.answer.kind !== 'answered') continue;
      const { question: asked, department: speaker, answer: told } = other.value;
      if (asked.caseId === question.caseId) statements.set(speaker.code, this.statementOf(told));
    }
    const { municipality, id, round } = question;
    const left = stateByRules(department.code, catalogue, statements, said.ruled);
    return { municipality, question: id, round, sealed: null, ...left };
  }

  /** What stands of what was said in the cases of these questions, all of a municipality in one round trip. */
  private async readSaid(questions: readonly OpenQuestion[]): Promise<SaidInCase[]> {
    const answers = new Map<string, readonly Answer[]>();
    for (const municipality of new Set(questions.map((question) => question.municipality))) {
      const ids = questions.flatMap((one) => (one.municipality === municipality ? [one.caseId] : []));
      const rows = await this.database.pipelined(
        contextOf(systemActor(municipality)),
        [selectStatements([...new Set(ids)]), selectRuled([...new Set(ids)])],
        { readOnly: true, keptPlans: true },
      );
      answers.set(municipality, rows);
    }
    return questions.map(({ municipality, caseId: id, sealer }) => {
      const [statements, rulings] = answers.get(municipality) ?? [];
      return { statements: openStatements(statements, { id, sealer }), ruled: ruledIn(rulings, id) };
    });
  }

  private ask(
    { municipality, id, round, person }: OpenQuestion,
    { code, connector, attends }: Department,
    facts: readonly FactName[],
  ): Promise<Told> {
    const chosen = this.connectors[connector ?? (attends ? 'rules' : 'manual')];
    return chosen.ask({ municipality, department: code, question: id, round, person, facts });
  }

  private outcomeOf(
    { id, municipality, caseId, round, sealer }: OpenQuestion,
    { code, attends }: Department,
    answer: Told,
  ): Outcome {
    const outcome = { municipality, question: id, round, sealed: null };
    switch (answer.kind) {
      case 'answered': {
        // A ledger that can't tell by its silence has said what stands in it; for the rest a person must look.
        const state = attends ? 'attends' : answer.unknownBecause ? 'needs-person' : 'answered';
        return {
          ...outcome,
          state,
          reason: answer.unknownBecause ?? null,
          sealed: sealer.seal(this.statementOf(answer), placeOf.statement(caseId, code)),
        };
      }
      case 'later':
        return { ...outcome, state: attends ? 'attends' : 'with-person', reason: null };
      case 'refused':
        // Who attends is told by its own view; outside of it nothing differs.
        return { ...outcome, state: attends ? 'attends' : 'needs-person', reason: answer.reason };
      case 'failed':
        return { ...outcome, state: 'asked', reason: 'failed' };
    }
  }

  private statementOf({ facts }: Pick<Extract<Told, { kind: 'answered' }>, 'facts'>): Statement {
    const at = this.clock.now();
    return Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, { value, at }]));
  }
}
