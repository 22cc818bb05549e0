import { z } from 'zod';
import { rowsOf } from '../platform/database/rows.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import type { OutboxRow } from '../platform/outbox/outbox-lane.js';
import type { NewJob, QueueHub } from '../platform/queue/queue-hub.js';
import type { QueueName } from '../platform/queue/queues.js';
import { PROGRESS_CHANNEL } from './progress-channel.js';
import { afterOutcome } from './next-state.js';
import { ANSWERED_TOPIC } from './answered-topic.js';

/** How long a queue is trusted with a question, and how often it is sent, before a person must look. */
export const LEASE_SECONDS: Readonly<Record<QueueName, number>> = { fast: 60, slow: 180 };
export const MOST_SENDINGS = 4;

/**
 * `state = 'asked'`, written so that the planner does not take the index of leases for it: that is for the sweeper, who
 * wants all of them. For a few questions it would read every asked one of the city (measured: 190 ms instead of 4 a batch).
 */
export const IS_ASKED = "state is not distinct from 'asked'";

/** What a job carries: ids and the numbers that make it one asking. */
export const jobShape = z.object({ municipality: z.string(), question: z.string(), round: z.number() });

interface SentRow {
  municipality_id: string;
  id: string;
  case_id: string;
  queue: QueueName;
  round: number;
  sending: number;
}

const jobOf = ({ municipality_id: municipality, id, queue, round, sending }: SentRow): NewJob => ({
  queue,
  // A queue drops an id that it still keeps: each sending has its own.
  jobId: [id, round, sending].join('-'),
  ids: { municipality, question: id, round },
});

const TAKE_LEASE = `
  update questions q set sending = q.sending + 1,
         lease_until = now() + make_interval(secs => case q.queue when 'slow' then $SLOW else $FAST end)`
  .replace('$SLOW', String(LEASE_SECONDS.slow))
  .replace('$FAST', String(LEASE_SECONDS.fast));

/** The jobs of a case side by side in the queue: its first job reads for all of them, and their answers share a transaction. */
const caseByCase = (rows: readonly SentRow[]): SentRow[] => rows.toSorted((a, b) => (a.case_id < b.case_id ? -1 : 1));

/** Locked in the order of their ids, as everybody locks them. */
const SEND_NEW = `${TAKE_LEASE}
    from (select n.municipality_id, n.id
            from unnest($1::text[], $2::uuid[]) as wanted (municipality_id, case_id)
            join questions n on n.municipality_id = wanted.municipality_id and n.case_id = wanted.case_id
           where n.case_id = any($2::uuid[]) and n.${IS_ASKED} and n.lease_until is null
           order by n.id for update of n) wanted
   where q.municipality_id = wanted.municipality_id and q.id = wanted.id
  returning q.municipality_id, q.id, q.case_id, q.queue, q.round, q.sending`;

const SEND_AGAIN = `${TAKE_LEASE}
    from (select municipality_id, id from questions
           where state = 'asked' and lease_until < now() and sending < ${String(MOST_SENDINGS)} limit 500 for update skip locked) late
   where q.municipality_id = late.municipality_id and q.id = late.id
  returning q.municipality_id, q.id, q.case_id, q.queue, q.round, q.sending`;

const GIVEN_UP = afterOutcome("'needs-person'", "'no-answer'");
const GIVE_UP = `
  update questions q set state = ${GIVEN_UP.state}, reason = ${GIVEN_UP.reason}, lease_until = null, version = q.version + 1,
         answered_at = case when ${GIVEN_UP.state} = 'answered' then now() end
    from (select municipality_id, id from questions
           where state = 'asked' and lease_until < now() and sending >= ${String(MOST_SENDINGS)} limit 500 for update skip locked) late
   where q.municipality_id = late.municipality_id and q.id = late.id
  returning q.municipality_id, q.case_id`;

/**
 * The jobs run while the lease is being written, and answers wait for its lock. Should the server die before the lease is
 * on disk, the outbox row is unsent again and the same jobs are sent once more.
 */
const NO_WAIT_FOR_DISK = { name: 'no-wait-for-disk', sql: 'set local synchronous_commit to off' };

const payloadShape = z.object({ case: z.string() });

/** The relay's half of asking: committed questions become jobs; the lease is written in the transaction that sends. */
export class QuestionSender {
  constructor(private readonly queues: Pick<QueueHub, 'add'>) {}

  /** Handler of SEND_TOPIC. Runs twice after a crash with the same numbers, so the queue drops the second or it runs twice. */
  readonly send = async (rows: readonly OutboxRow[], tx: SqlTransaction): Promise<void> => {
    const cases = rows.map(({ municipality, payload }) => ({ municipality, id: payloadShape.parse(payload).case }));
    const [, sent] = await tx.pipeline([
      NO_WAIT_FOR_DISK,
      {
        name: 'send-new',
        sql: SEND_NEW,
        params: [cases.map(({ municipality }) => municipality), cases.map(({ id }) => id)],
      },
    ]);
    await this.queues.add(caseByCase(rowsOf<SentRow>(sent)).map(jobOf));
  };

  /** The sweeper's round: what was sent and never came back is sent again, or handed to a person. @returns how many of each */
  async sweep(tx: SqlTransaction): Promise<{ sentAgain: number; givenUp: number }> {
    const again = await tx.query<SentRow>(SEND_AGAIN);
    await this.queues.add(caseByCase(again).map(jobOf));
    const given = await tx.query<{ municipality_id: string; case_id: string }>(GIVE_UP);
    if (given.length > 0)
      await tx.query(TELL_OF_CASES, [given.map((row) => row.municipality_id), given.map((row) => row.case_id)]);
    return { sentAgain: again.length, givenUp: given.length };
  }
}

/** One event a case: an outbox row for what reacts, a notification for who watches. Ids only. */
export const TELL_OF_CASES = `
  with touched as (select distinct * from unnest($1::text[], $2::uuid[]) as t (municipality_id, case_id)),
       event as (insert into outbox (municipality_id, topic, payload)
                 select municipality_id, '${ANSWERED_TOPIC}', jsonb_build_object('case', case_id) from touched)
  select pg_notify('${PROGRESS_CHANNEL}', json_build_object('municipality', municipality_id, 'case', case_id)::text) from touched`;
