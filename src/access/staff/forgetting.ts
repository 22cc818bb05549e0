import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { atFamilyDoor } from '../family/family-sessions.js';
import { atTheDoor } from './sessions.js';

/**
 * Days after their end for which traces of coming in are kept (ASVS v5.0.0-14.2.7). Sessions say in which appointment
 * somebody acted last, and a quarter may lie between two visits; who came in when stands in the audit, which is kept.
 */
export const KEPT_DAYS = { sessions: 90, attempts: 1, invitations: 30 } as const;
/** Deletes sessions of staff and family, attempts at the door and unused invitations that have long been over. Any number may run. */
export class Forgetting {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly municipality: string,
  ) {}

  async forgetOld(): Promise<void> {
    const now = this.clock.now();
    const here = 'municipality_id = (select current_municipality())';
    const before = '$1::timestamptz - make_interval(days => $2)';
    await this.database.pipelined(atTheDoor(this.municipality), [
      {
        sql: `delete from sessions where ${here} and least(ended_at, ends_at) < ${before}`,
        params: [now, KEPT_DAYS.sessions],
      },
      {
        sql: `delete from sign_in_attempts where ${here} and greatest(failed_at, wait_until) < ${before}`,
        params: [now, KEPT_DAYS.attempts],
      },
      { sql: `delete from invitations where ${here} and until_at < ${before}`, params: [now, KEPT_DAYS.invitations] },
    ]);
    await this.database.pipelined(atFamilyDoor(this.municipality), [
      {
        sql: `delete from family_sessions where ${here} and least(ended_at, ends_at) < ${before}`,
        params: [now, KEPT_DAYS.sessions],
      },
    ]);
  }
}
