import type { KeyRing } from '../access/sealing.js';
import type { Releases } from '../catalogue/releases.js';
import { placeOf } from '../cases/case-record.js';
import type { Department } from '../domain/catalogue.js';
import type { FactName } from '../domain/facts/index.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import type { ReceivedJob } from '../platform/queue/engine.js';
import type { Answer, Connector } from './connectors/connector.js';
import { type OpenQuestion, QuestionsAtHand } from './connectors/questions-at-hand.js';
import { factsAsked } from './facts-asked.js';
import type { GroupCommit, Outcome } from './group-commit.js';
import { jobShape } from './sending.js';

type Connectors = Readonly<Record<NonNullable<Department['connector']>, Connector>>;

/**
 * A job's work: read the question (it may be over), let the department's connector answer, commit in a group. Lets every
 * surprise pass: the job then counts as failed, and the last word is the sweeper's.
 */
export class Answering {
  private readonly atHand: QuestionsAtHand;

  constructor(
    database: Database,
    keys: KeyRing,
    private readonly releases: Releases,
    private readonly connectors: Connectors,
    private readonly groupCommit: GroupCommit,
    private readonly clock: Clock,
  ) {
    this.atHand = new QuestionsAtHand(database, keys, (questions) => this.answerEarly(questions));
  }

  readonly handle = async ({ ids }: ReceivedJob): Promise<void> => {
    const wanted = jobShape.parse(ids);
    const found = await this.atHand.take(wanted);
    // Answered by another run of this job, asked anew since, or withdrawn: nothing to do.
    if (!found || found.question.round !== wanted.round) return;
    await (found.early ?? this.commit(this.findOut(found.question)));
  };

  /**
   * Rules, and a ledger, which is a table of our own: looking into it has no effect, so all of a case answer together and
   * share a commit. A question that turns to another system waits for its own job.
   */
  private answerEarly(questions: readonly OpenQuestion[]): (Promise<void> | null)[] {
    const outcomes = questions.map((question) => (this.mayAskOutside(question) ? null : this.findOut(question)));
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
  private async findOut(question: OpenQuestion): Promise<Outcome | null> {
    const { catalogue } = await this.releases.release(question.releaseId);
    const department = catalogue.departments.get(question.department);
    if (!department) return null;
    const answer = await this.ask(question, department, factsAsked(catalogue).get(department.code) ?? []);
    return this.outcomeOf(question, department, answer);
  }

  private ask(
    { municipality, id, round, person }: OpenQuestion,
    { code, connector, attends }: Department,
    facts: readonly FactName[],
  ): Promise<Answer> {
    const chosen = this.connectors[connector ?? (attends ? 'rules' : 'manual')];
    return chosen.ask({ municipality, department: code, question: id, round, person, facts });
  }

  private outcomeOf(
    { id, municipality, caseId, round, sealer }: OpenQuestion,
    { code, attends }: Department,
    answer: Answer,
  ): Outcome {
    const outcome = { municipality, question: id, round, sealed: null };
    switch (answer.kind) {
      case 'answered': {
        const at = this.clock.now();
        const said = Object.fromEntries(Object.entries(answer.facts).map(([fact, value]) => [fact, { value, at }]));
        // A ledger that can't tell by its silence has said what stands in it; for the rest a person must look.
        const state = attends ? 'attends' : answer.unknownBecause ? 'needs-person' : 'answered';
        return {
          ...outcome,
          state,
          reason: answer.unknownBecause ?? null,
          sealed: sealer.seal(said, placeOf.statement(caseId, code)),
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
}
