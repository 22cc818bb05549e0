import { type Actor, contextOf } from '../actor.js';
import type { Refusal } from '../refusal.js';
import type { Database } from '../../platform/database/database.js';
import { auditing } from './auditing.js';

/** Of a plain page, whose form is no operation of the contract: the act with its code, before the refusal is shown. */
export async function writeRefusal(
  database: Database,
  actor: Actor,
  act: string,
  { code }: Pick<Refusal, 'code'>,
  caseId?: string,
): Promise<void> {
  const cases = caseId === undefined ? {} : { cases: [caseId] };
  await database.pipelined(contextOf(actor), [auditing(actor, act, { refused: code, ...cases })]);
}
