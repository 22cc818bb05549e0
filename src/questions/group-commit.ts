import { contextOf, systemActor } from '../access/actor.js';
import type { Database } from '../platform/database/database.js';
import { ANSWERED_TOPIC } from './answered-topic.js';
import type { QuestionState } from './asking.js';
import { afterOutcome } from './next-state.js';
import { PROGRESS_CHANNEL } from './progress-channel.js';
import { IS_ASKED } from './sending.js';

/** What one job found out, ready to be written: `asked` means "failed, try again after a while". */
export interface Outcome {
  readonly municipality: string;
  readonly question: string;
  readonly round: number;
  readonly state: Extract<QuestionState, 'answered' | 'attends' | 'with-person' | 'needs-person' | 'asked'>;
  readonly reason: string | null;
  /** The department's statement, sealed with the key of the case; null where it said nothing. */
  readonly sealed: Buffer | null;
}

interface Waiting {
  readonly outcome: Outcome;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * In the order of their ids, so that two batches never hold what the other waits for; the case before its questions, as
 * use cases lock them. Who holds the case sees whether its answer is the last one. An array, because a plan with a join may
 * go through every case of the city.
 */
const LOCK_CASES = `
  select 1 from cases c where c.municipality_id = (select current_municipality())
     and c.id = any(array(select q.case_id from questions q where q.municipality_id = (select current_municipality()) and q.id = any($1::uuid[])))
   order by c.id for no key update of c`;
const LOCK = `
  select 1 from questions where municipality_id = (select current_municipality()) and id = any($1::uuid[]) order by id for update`;

const NEXT = afterOutcome('g.state', 'g.reason');

/**
 * Nobody's answer counts but the one to the round that is being asked; no row = dropped. Whoever watches is told of every
 * batch, whoever reacts (the outbox) once nothing of the case is with a machine any more. The ids stand there twice: as a
 * join alone the planner may go through every question of the city.
 */
const WRITE = `
  with given as (
         select * from unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::bytea[]) as g (id, round, state, reason, sealed)),
       done as (
         update questions q
            set state = ${NEXT.state}, reason = ${NEXT.reason}, version = q.version + 1,
                answered_at = case when ${NEXT.state} in ('answered', 'attends') then now() end,
                lease_until = case when g.state = 'asked' then now() + interval '1 second' * power(2, q.sending) * (0.5 + random() / 2) end
           from given g
          where q.municipality_id = (select current_municipality()) and q.id = any($1::uuid[]) and q.id = g.id and q.round = g.round and q.${IS_ASKED}
         returning q.municipality_id, q.case_id, q.id, q.department, q.state, g.sealed),
       said as (
         insert into statements (municipality_id, case_id, source, said_at, sealed)
         select municipality_id, case_id, department, now(), sealed from done where sealed is not null
         on conflict (municipality_id, case_id, source)
         do update set sealed = excluded.sealed, said_at = excluded.said_at, stands = true, version = statements.version + 1),
       touched as (select distinct municipality_id, case_id from done where state <> 'asked'),
       event as (
         insert into outbox (municipality_id, topic, payload)
         select t.municipality_id, '${ANSWERED_TOPIC}', jsonb_build_object('case', t.case_id) from touched t
          where not exists (select from questions q where q.municipality_id = t.municipality_id and q.case_id = t.case_id
                               and q.${IS_ASKED} and q.id not in (select id from done where state <> 'asked')))
  select pg_notify('${PROGRESS_CHANNEL}', json_build_object('municipality', municipality_id, 'case', case_id)::text) from touched`;

const MOST_IN_A_BATCH = 500;

/**
 * Group commit of answers (design §12): whatever gathered while the previous transaction ran goes in the next, in one
 * round trip; a job resolves only after its own commit. A failed batch is replayed one by one, so that a poison row
 * hurts only itself.
 */
export class GroupCommit {
  #waiting: Waiting[] = [];
  #running: Promise<void> | undefined;

  constructor(private readonly database: Database) {}

  /** Resolves when the outcome is committed, or was dropped because its round is over. */
  commit(outcome: Outcome): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ outcome, resolve, reject });
      this.#running ??= this.#drain().finally(() => {
        this.#running = undefined;
      });
    });
  }

  async #drain(): Promise<void> {
    // What a case answers together comes in one turn of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) {
      const [first] = this.#waiting;
      const batch = new Set(
        this.#waiting
          .filter(({ outcome }) => outcome.municipality === first?.outcome.municipality)
          .slice(0, MOST_IN_A_BATCH),
      );
      this.#waiting = this.#waiting.filter((one) => !batch.has(one));
      await this.#write([...batch]);
    }
  }

  async #write(batch: readonly Waiting[]): Promise<void> {
    try {
      await this.#transact(batch.map(({ outcome }) => outcome));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      if (batch.length === 1) for (const { reject } of batch) reject(error);
      else for (const one of batch) await this.#write([one]);
    }
  }

  async #transact(outcomes: readonly Outcome[]): Promise<void> {
    const [first] = outcomes;
    if (!first) return;
    const sorted = [...outcomes].sort((a, b) => (a.question < b.question ? -1 : 1));
    const ids = sorted.map(({ question }) => question);
    const written = [
      ids,
      sorted.map(({ round }) => round),
      sorted.map(({ state }) => state),
      sorted.map(({ reason }) => reason),
      sorted.map(({ sealed }) => sealed),
    ];
    await this.database.pipelined(
      contextOf(systemActor(first.municipality)),
      [
        { name: 'lock-cases', sql: LOCK_CASES, params: [ids] },
        { name: 'lock-questions', sql: LOCK, params: [ids] },
        { name: 'write-answers', sql: WRITE, params: written },
      ],
      { keptPlans: true },
    );
  }
}
