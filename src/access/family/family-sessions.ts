import type { FamilyActor } from '../actor.js';
import { listIsFresh } from '../protection-list.js';
import { hashOf, type NewToken } from '../staff/tokens.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { rowsOf } from '../../platform/database/rows.js';
import type { Statement } from '../../platform/database/wire.js';

/** Minutes without a page or a form after which the page closes (ux.md §6.5), and hours after which it does however busy. */
export const IDLE_MINUTES = 30;
export const LONGEST_HOURS = 12;

/** The role in which the family's door works: it sees papers, sessions and attempts, and no case. */
export const atFamilyDoor = (municipality: string) => ({ municipality, role: 'family-door' }) as const;

export interface PaperRow {
  readonly id: string;
  readonly case_id: string;
  readonly person_id: string;
  readonly rights: 'whole' | 'list';
}

export const familyActor = (municipality: string, paper: Omit<PaperRow, 'id'>): FamilyActor => ({
  municipality,
  role: 'family',
  case: paper.case_id,
  person: paper.person_id,
  listOnly: paper.rights === 'list',
});

// A paper that was revoked or has expired, or whose case is protected by now (its row policy hides it): the next request is nobody's. One that is locked keeps who is in already.
const LIVE = `
  s.municipality_id = (select current_municipality()) and s.ended_at is null and s.ends_at > $1::timestamptz
  and s.seen_at + interval '${String(IDLE_MINUTES)} minutes' > $1::timestamptz
  and p.municipality_id = s.municipality_id and p.id = s.paper_id and p.revoked_at is null and p.until_on >= $2::date
  and (p.despite_protection or ${listIsFresh('$2')})`;

/** Sessions of the family, opaque and held in the database like those of staff, and apart from them. */
export class FamilySessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly municipality: string,
  ) {}

  /** Whose session this is; with this alone nobody stays in, as with those of staff. @returns null if it is unknown, over or idle for too long */
  read(token: string): Promise<FamilyActor | null> {
    return this.#looked(token, false);
  }

  /** As {@link read}, by somebody who opens a page or sends a form: with that the session is in use. */
  readInUse(token: string): Promise<FamilyActor | null> {
    return this.#looked(token, true);
  }

  async #looked(token: string, byHand: boolean): Promise<FamilyActor | null> {
    const params = [this.clock.now(), this.clock.today(), hashOf(token)];
    const seen = {
      name: 'family-session-seen',
      sql: `update family_sessions s set seen_at = $1 from access_papers p
             where ${LIVE} and s.token = $3 and s.seen_at < $1::timestamptz - interval '1 minute'`,
      params,
    };
    const answers = await this.database.pipelined(atFamilyDoor(this.municipality), [
      ...(byHand ? [seen] : []),
      {
        name: 'family-session',
        sql: `select p.id, p.case_id, p.person_id, p.rights from family_sessions s, access_papers p where ${LIVE} and s.token = $3`,
        params,
      },
    ]);
    const [paper] = rowsOf<PaperRow>(answers.at(-1));
    return paper ? familyActor(this.municipality, paper) : null;
  }

  /** 「終わる」. */
  async end(token: string): Promise<void> {
    await this.database.pipelined(atFamilyDoor(this.municipality), [
      {
        sql: `update family_sessions set ended_at = $2
               where municipality_id = (select current_municipality()) and token = $1 and ended_at is null`,
        params: [hashOf(token), this.clock.now()],
      },
    ]);
  }
}

export const beginFamilySession = (token: NewToken, paperId: string, now: string): Statement => ({
  sql: `insert into family_sessions (municipality_id, token, paper_id, begun_at, seen_at, ends_at)
        values ((select current_municipality()), $1, $2, $3, $3, $3::timestamptz + interval '${String(LONGEST_HOURS)} hours')`,
  params: [token.hash, paperId, now],
});
