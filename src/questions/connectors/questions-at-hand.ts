import { contextOf, systemActor } from '../../access/actor.js';
import type { KeyRing, Sealer } from '../../access/sealing.js';
import { placeOf, rowsOf } from '../../cases/case-record.js';
import { readNotice, type Notice } from '../../cases/notice.js';
import type { Database } from '../../platform/database/database.js';
import { IS_ASKED } from '../sending.js';
import { BatchedReads } from './batched-reads.js';
import type { Answer } from './connector.js';

/** A question that is being asked, with what its department is asked about. */
export interface OpenQuestion {
  readonly id: string;
  readonly municipality: string;
  readonly caseId: string;
  readonly department: string;
  readonly round: number;
  readonly releaseId: string;
  readonly notice: Notice;
  readonly sealer: Sealer;
}

/** An open question, and its answer if that was found already, together with those of the other questions of its case. */
export interface AtHand {
  readonly question: OpenQuestion;
  readonly early: Answer | null;
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
  round: number;
  release_id: string;
  sealed: Buffer;
  wrapped: Buffer;
}

/** The questions wanted and every other that is open in the same cases: their jobs are on the way too. */
const OPEN_QUESTIONS = `
  select q.id, q.case_id, q.department, q.round, c.release_id, c.sealed, k.wrapped
    from questions q
    join cases c on c.municipality_id = q.municipality_id and c.id = q.case_id
    join case_keys k on k.municipality_id = q.municipality_id and k.case_id = q.case_id
   where q.municipality_id = (select current_municipality()) and q.${IS_ASKED}
     and q.case_id = any(array(select w.case_id from questions w
           where w.municipality_id = (select current_municipality()) and w.id = any($1::uuid[]) and w.${IS_ASKED}))`;

/** How long what was read for a sibling may be used. What is too old is only dropped when it is written: round and state decide there. */
const KEPT_MILLISECONDS = 1_000;

/**
 * What jobs need to begin. The first job of a case reads all that is open in it and lets the departments' own tables
 * answer in one go; the jobs of its siblings, milliseconds behind, find both at hand. Each is handed out once.
 */
export class QuestionsAtHand {
  private readonly reads: BatchedReads<Wanted, AtHand | null>;
  readonly #kept = new Map<string, Kept>();
  #forgetting: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    /** Answers what can be answered without effects and from tables of our own; null for everything else. */
    private readonly askEarly: (question: OpenQuestion) => Promise<Answer | null>,
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
      { readOnly: true },
    );
    const cases = new Map<string, { readonly sealer: Sealer; readonly notice: Notice }>();
    const open = rowsOf<OpenRow>(answer).map((row): OpenQuestion => {
      const { id, case_id: caseId, department, round, release_id: releaseId } = row;
      const opened = cases.get(caseId) ?? this.opened(municipality, row);
      cases.set(caseId, opened);
      return { id, municipality, caseId, department, round, releaseId, ...opened };
    });
    // All go on together, and their answers are written together. What fails here is asked again by its own job.
    const answers = await Promise.allSettled(open.map((question) => this.askEarly(question)));
    const until = performance.now() + KEPT_MILLISECONDS;
    open.forEach((question, index) => {
      const found = answers[index];
      this.#kept.set(question.id, { question, early: found?.status === 'fulfilled' ? found.value : null, until });
    });
    this.#forgetting ??= setTimeout(() => this.forget(), KEPT_MILLISECONDS).unref();
  }

  private opened(municipality: string, { case_id: caseId, sealed, wrapped }: OpenRow) {
    const sealer = this.keys.caseKey(wrapped, placeOf.key(municipality, caseId));
    return { sealer, notice: readNotice(sealer.open(sealed, placeOf.notice(caseId))) };
  }

  /** Another process took these jobs: nothing of a person stays here without need. */
  private forget(): void {
    for (const [id, { until }] of this.#kept) if (performance.now() >= until) this.#kept.delete(id);
    this.#forgetting = this.#kept.size === 0 ? undefined : setTimeout(() => this.forget(), KEPT_MILLISECONDS).unref();
  }
}
