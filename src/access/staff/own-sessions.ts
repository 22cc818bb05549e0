import { auditing } from '../audit/auditing.js';
import { isStaffRole, type StaffRole } from '../roles.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { rowsOf } from '../../platform/database/rows.js';
import type { Browser } from './browser.js';
import { atTheDoor, endAll, JOINED, LIVE, type SignedIn } from './sessions.js';
import { hashOf } from './tokens.js';

export interface OwnSession {
  readonly id: string;
  readonly role: StaffRole;
  readonly department: string | null;
  /** null: begun before this was kept. */
  readonly browser: Browser | null;
  readonly since: Date;
  /** Exact to a minute. */
  readonly lastUsed: Date;
  /** The one in which the list is read. */
  readonly here: boolean;
}

interface Found {
  id: string;
  role: string;
  department: string | null;
  browser: Browser | null;
  begun_at: string | Date;
  seen_at: string | Date;
  here: boolean;
}

/** Where somebody is signed in now, to look at and to end (ASVS v5.0.0-7.5.2). Nobody sees those of another person. */
export class OwnSessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly municipality: string,
  ) {}

  /** @param token of the session that asks */
  async list({ staffId }: SignedIn, token: string): Promise<OwnSession[]> {
    const [answer] = await this.database.pipelined(
      atTheDoor(this.municipality),
      [
        {
          sql: `select s.id, a.role, a.department, s.browser, s.begun_at, s.seen_at, s.token = $4 as here from ${JOINED}
                 where ${LIVE} and s.staff_id = $3 order by here desc, s.seen_at desc, s.id`,
          params: [this.clock.now(), this.clock.today(), staffId, hashOf(token)],
        },
      ],
      { readOnly: true },
    );
    return rowsOf<Found>(answer).flatMap(({ role, begun_at, seen_at, ...row }) =>
      isStaffRole(role) ? [{ ...row, role, since: new Date(begun_at), lastUsed: new Date(seen_at) }] : [],
    );
  }

  /** One of them, whichever it is; of another person there is none. */
  async end({ actor, staffId }: SignedIn, id: string): Promise<void> {
    await this.database.run(atTheDoor(this.municipality), async (tx) => {
      const { affected } = await tx.execute(
        `update sessions set ended_at = $3
          where municipality_id = (select current_municipality()) and staff_id = $1 and id::text = $2 and ended_at is null`,
        [staffId, id, this.clock.now()],
      );
      const outcome = affected === 0 ? { refused: 'NOT_YOURS' } : { subject: staffId };
      await tx.finish([auditing(actor, 'end-session', outcome)]);
    });
  }

  /** @param token of the session that goes on */
  async endOthers({ actor, staffId }: SignedIn, token: string): Promise<void> {
    await this.database.pipelined(atTheDoor(this.municipality), [
      endAll(staffId, this.clock.now(), hashOf(token)),
      auditing(actor, 'end-other-sessions', { subject: staffId }),
    ]);
  }
}
