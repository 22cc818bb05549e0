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
