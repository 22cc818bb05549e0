import type { DatabaseContext } from '../database/context.js';
import type { Statement } from '../database/wire.js';

/** What an outbox row carries: ids, counts and lists of them. */
export type OutboxPayload = Readonly<Record<string, string | number | readonly string[] | readonly number[]>>;

/** Writes an outbox row, in the transaction of what it follows from. */
export function outboxStatement(context: DatabaseContext, topic: string, payload: OutboxPayload): Statement {
  return {
    name: 'outbox',
    sql: 'insert into outbox (municipality_id, topic, payload) values ($1, $2, $3)',
    params: [context.municipality, topic, JSON.stringify(payload)],
  };
}

/** Rows sent a week ago have told what they had to tell. A few at a time, so that nobody waits for it; for role relay. */
export const FORGET_SENT = `
  delete from outbox o using (
         select municipality_id, id from outbox where sent_at < now() - interval '7 days' order by sent_at limit 1000 for update skip locked) old
   where o.municipality_id = old.municipality_id and o.id = old.id`;
