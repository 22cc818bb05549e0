import type { KeyRing } from '../access/sealing.js';
import type { Releases } from '../catalogue/releases.js';
import { placeOf } from '../cases/case-record.js';
import type { Notice } from '../cases/notice.js';
import type { Department } from '../domain/catalogue.js';
import type { FactName } from '../domain/facts/index.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import type { ReceivedJob } from '../platform/queue/engine.js';
import type { Answer, Connector, PersonLookedFor } from './connectors/connector.js';
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
    this.atHand = new QuestionsAtHand(database, keys, (question) => this.answerEarly(question));
  }

  readonly handle = async ({ ids }: ReceivedJob): Promise<void> => {
    const wanted = jobShape.parse(ids);
    const found = await this.atHand.take(wanted);
    // Answered by another run of this job, asked anew since, or withdrawn: nothing to do.
    if (!found || found.question.round !== wanted.round) return;
    await (found.early ?? this.answer(found.question));
  };

  /**
   * Rules, and a ledger, which is a table of our own: looking into it has no effect, so all of a case answer together and
   * share a commit. A question in the other queue waits for its job, which may wait for another system.
   */
  private answerEarly(question: OpenQuestion): Promise<void> | null {
    return question.queue === 'fast' ? this.answer(question) : null;
  }

  /** Resolves when the answer is committed. */
  private async answer(question: OpenQuestion): Promise<void> {
    const { catalogue } = await this.releases.release(question.releaseId);
    const department = catalogue.departments.get(question.department);
    if (!department) return;
    const answer = await this.ask(question, department, factsAsked(catalogue).get(department.code) ?? []);
    await this.groupCommit.commit(this.outcomeOf(question, department, answer));
  }

  private ask(
    { municipality, id, round, notice }: OpenQuestion,
    { code, connector, attends }: Department,
    facts: readonly FactName[],
  ): Promise<Answer> {
    const chosen = this.connectors[connector ?? (attends ? 'rules' : 'manual')];
    return chosen.ask({ municipality, department: code, question: id, round, person: personLookedFor(notice), facts });
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

/** What a register is asked with: enough to find the person, and the death date that its import must cover. */
const personLookedFor = ({ deceased, deathDate, deathDateTo }: Notice): PersonLookedFor => ({
  personNumber: deceased.personNumber,
  name: deceased.name,
  kana: deceased.kana,
  birthDate: deceased.birthDate,
  address: deceased.address,
  deathDate: deathDateTo ?? deathDate,
});
