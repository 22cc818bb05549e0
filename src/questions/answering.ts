import { contextOf, systemActor } from '../access/actor.js';
import type { KeyRing, Sealer } from '../access/sealing.js';
import type { Releases } from '../catalogue/releases.js';
import { placeOf, rowsOf } from '../cases/case-record.js';
import { readNotice, type Notice } from '../cases/notice.js';
import type { Department } from '../domain/catalogue.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import type { ReceivedJob } from '../platform/queue/engine.js';
import { BatchedReads } from './connectors/batched-reads.js';
import type { Answer, Connector, PersonLookedFor } from './connectors/connector.js';
import { factsAsked } from './facts-asked.js';
import type { GroupCommit, Outcome } from './group-commit.js';
import { jobShape } from './sending.js';

type Connectors = Readonly<Record<NonNullable<Department['connector']>, Connector>>;

interface OpenQuestion {
  readonly id: string;
  readonly municipality: string;
  readonly caseId: string;
  readonly department: string;
  readonly round: number;
  readonly releaseId: string;
  readonly notice: Notice;
  readonly sealer: Sealer;
}

interface Wanted {
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

const OPEN_QUESTIONS = `
  select q.id, q.case_id, q.department, q.round, c.release_id, c.sealed, k.wrapped
    from questions q
    join cases c on c.municipality_id = q.municipality_id and c.id = q.case_id
    join case_keys k on k.municipality_id = q.municipality_id and k.case_id = q.case_id
   where q.municipality_id = (select current_municipality()) and q.id = any($1::uuid[]) and q.state = 'asked'`;

/**
 * A job's work: read the question (it may be over), let the department's connector answer, commit in a group. Lets every
 * surprise pass: the job then counts as failed, and the last word is the sweeper's.
 */
export class Answering {
  private readonly reads: BatchedReads<Wanted, OpenQuestion | null>;

  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly releases: Releases,
    private readonly connectors: Connectors,
    private readonly groupCommit: GroupCommit,
    private readonly clock: Clock,
  ) {
    this.reads = new BatchedReads((wanted) => this.readOpen(wanted));
  }

  readonly handle = async ({ ids }: ReceivedJob): Promise<void> => {
    const wanted = jobShape.parse(ids);
    const question = await this.reads.load(wanted);
    // Answered by another run of this job, asked anew since, or withdrawn: nothing to do.
    if (!question || question.round !== wanted.round) return;
    const { catalogue } = await this.releases.release(question.releaseId);
    const department = catalogue.departments.get(question.department);
    if (!department) return;
    const answer = await this.ask(question, department, factsAsked(catalogue).get(department.code) ?? []);
    await this.groupCommit.commit(this.outcomeOf(question, department, answer));
  };

  private ask(
    question: OpenQuestion,
    { code, connector, attends }: Department,
    facts: readonly Parameters<Connector['ask']>[0]['facts'][number][],
  ): Promise<Answer> {
    const { municipality, id, round, notice } = question;
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

  /** Everything that several jobs need to begin, of each municipality in one round trip. */
  private async readOpen(wanted: readonly Wanted[]): Promise<(OpenQuestion | null)[]> {
    const open = new Map<string, OpenQuestion>();
    for (const municipality of new Set(wanted.map((one) => one.municipality))) {
      const ids = wanted.filter((one) => one.municipality === municipality).map(({ question }) => question);
      const [answer] = await this.database.pipelined(
        contextOf(systemActor(municipality)),
        [{ name: 'open-questions', sql: OPEN_QUESTIONS, params: [ids] }],
        { readOnly: true },
      );
      const sealers = new Map<string, Sealer>();
      for (const { id, case_id: caseId, department, round, release_id: releaseId, sealed, wrapped } of rowsOf<OpenRow>(
        answer,
      )) {
        const sealer = sealers.get(caseId) ?? this.keys.caseKey(wrapped, placeOf.key(municipality, caseId));
        sealers.set(caseId, sealer);
        open.set(id, {
          id,
          municipality,
          caseId,
          department,
          round,
          releaseId,
          sealer,
          notice: readNotice(sealer.open(sealed, placeOf.notice(caseId))),
        });
      }
    }
    return wanted.map(({ question }) => open.get(question) ?? null);
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
