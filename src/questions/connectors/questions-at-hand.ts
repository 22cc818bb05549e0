import { contextOf, systemActor } from '../../access/actor.js';
import type { KeyRing, Sealer } from '../../access/sealing.js';
import { placeOf } from '../../cases/case-record.js';
import { readNotice, type Notice } from '../../cases/notice.js';
import { rowsOf } from '../../platform/database/rows.js';
import type { Database } from '../../platform/database/database.js';
import type { QueueName } from '../../platform/queue/queues.js';
import { IS_ASKED } from '../sending.js';
import { BatchedReads } from './batched-reads.js';
import type { PersonLookedFor } from './connector.js';

/** A question that is being asked, with what its department is asked about. */
export interface OpenQuestion {
  readonly id: string;
  readonly municipality: string;
  readonly caseId: string;
  readonly department: string;
  readonly queue: QueueName;
  readonly round: number;
  readonly releaseId: string;
  /** One object for all questions of a case that were read together. */
  readonly person: PersonLookedFor;
  readonly sealer: Sealer;
}

/** An open question; `early` if its answer was begun already, with those of its case: resolves when that is committed. */
export interface AtHand {
  readonly question: OpenQuestion;
  readonly early: Promise<void> | null;
}

interface Kept extends AtHand {
  /** Milliseconds of the process's own clock. */
  readonly until: number;
}

export interface Wanted {
  readonly municipality: string;
  readonly question: string;
  readonly round: number;
}

interface OpenRow {
  id: string;
  case_id: string;
  department: string;
  queue: QueueName;
  round: number;
  release_id: string;
  sealed: Buffer;
  wrapped: Buffer;
}

/** The questions wanted and every other that is open in the same cases: their jobs are on the way too. */
const OPEN_QUESTIONS = `
  select q.id, q.case_id, q.department, q.queue, q.round, c.release_id, c.sealed, k.wrapped
    from (select distinct w.municipality_id, w.case_id from questions w
           where w.municipality_id = (select current_municipality()) and w.id = any($1::uuid[]) and w.${IS_ASKED}) wanted
    join questions q on q.municipality_id = wanted.municipality_id and q.case_id = wanted.case_id and q.${IS_ASKED}
    join cases c on c.municipality_id = q.municipality_id and c.id = q.case_id
    join case_keys k on k.municipality_id = q.municipality_id and k.case_id = q.case_id`;

/** How long what was read for a sibling may be used. What is too old is only dropped when it is written: round and state decide there. */
const KEPT_MILLISECONDS = 1_000;

/**
 * What jobs need to begin. The first job of a case reads all that is open in it, and has answered at once what needs
 * nobody else; the jobs of its siblings, milliseconds behind, find both at hand. Each is handed out once.
 */
export class QuestionsAtHand {
  private readonly reads: BatchedReads<Wanted, AtHand | null>;
  readonly #kept = new Map<string, Kept>();
  #forgetting: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    /** Answers, up to the commit, what can be answered without effects and from tables of our own; null for everything else. */
    private readonly answerEarly: (questions: readonly OpenQuestion[]) => readonly (Promise<void> | null)[],
  ) {
    this.reads = new BatchedReads((wanted) => this.readAll(wanted));
  }

  /** @returns null if the question is not open any more */
  async take(wanted: Wanted): Promise<AtHand | null> {
    return this.fromKept(wanted) ?? this.reads.load(wanted);
  }

  private fromKept({ question, round }: Wanted): AtHand | null {
    const kept = this.#kept.get(question);
    // The late job of an older round must not take away what the job of this one will ask for.
    if (kept?.question.round !== round || performance.now() >= kept.until) return null;
    this.#kept.delete(question);
    return kept;
  }

  private async readAll(wanted: readonly Wanted[]): Promise<(AtHand | null)[]> {
    // What the read before this one brought along needs no other.
    const kept = wanted.map((one) => this.fromKept(one));
    const missing = wanted.filter((_, index) => !kept[index]);
    for (const municipality of new Set(missing.map((one) => one.municipality)))
      await this.read(
        municipality,
        missing.filter((one) => one.municipality === municipality).map(({ question }) => question),
      );
    return wanted.map((one, index) => kept[index] ?? this.fromKept(one));
  }

  private async read(municipality: string, ids: readonly string[]): Promise<void> {
    const [answer] = await this.database.pipelined(
      contextOf(systemActor(municipality)),
      [{ name: 'open-questions', sql: OPEN_QUESTIONS, params: [ids] }],
      { readOnly: true, keptPlans: true },
    );
    const cases = new Map<string, Pick<OpenQuestion, 'sealer' | 'person'>>();
    const open = rowsOf<OpenRow>(answer).map((row): OpenQuestion => {
      const { id, case_id: caseId, department, queue, round, release_id: releaseId } = row;
      const opened = cases.get(caseId) ?? this.opened(municipality, row);
      cases.set(caseId, opened);
      return { id, municipality, caseId, department, queue, round, releaseId, ...opened };
    });
    const answers = this.answerEarly(open);
    const until = performance.now() + KEPT_MILLISECONDS;
    for (const [index, question] of open.entries()) {
      const early = answers[index] ?? null;
      // Heard by the question's own job; should that run elsewhere, it answers for itself.
      early?.catch(() => undefined);
      this.#kept.set(question.id, { question, early, until });
    }
    this.#forgetting ??= setTimeout(() => this.forget(), KEPT_MILLISECONDS).unref();
  }

  private opened(municipality: string, { case_id: caseId, sealed, wrapped }: OpenRow) {
    const sealer = this.keys.caseKey(wrapped, placeOf.key(municipality, caseId));
    return { sealer, person: personLookedFor(readNotice(sealer.open(sealed, placeOf.notice(caseId)))) };
  }

  /** Another process took these jobs: nothing of a person stays here without need. */
  private forget(): void {
    for (const [id, { until }] of this.#kept) if (performance.now() >= until) this.#kept.delete(id);
    this.#forgetting = this.#kept.size === 0 ? undefined : setTimeout(() => this.forget(), KEPT_MILLISECONDS).unref();
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
