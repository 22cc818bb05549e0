import { createHash } from 'node:crypto';
import { type Actor, actorOf } from '../actor.js';
import { isStaffRole } from '../roles.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { rowsOf } from '../../platform/database/rows.js';
import { hashOf } from './tokens.js';
import { atTheDoor } from './sessions.js';

export interface ProgramAtWork {
  readonly actor: Actor;
  /** {@link operationHash} of each document that it may send. */
  readonly operations: ReadonlySet<string>;
}

/** SHA-256 (hex) of a document; line ends and the space around it don't matter. */
export const operationHash = (document: string): string =>
  createHash('sha256').update(document.replaceAll('\r\n', '\n').trim()).digest('hex');

const LIVE = 'municipality_id = (select current_municipality()) and revoked_at is null and until_on >= $1::date';

/** Keys of other programs (`Authorization: Bearer …`): hashed, with a last day, for registered operations only. */
export class ProgramKeys {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly municipality: string,
  ) {}

  /** @returns null if there is no such key, or it has expired or was revoked */
  async read(key: string): Promise<ProgramAtWork | null> {
    const [answer] = await this.database.pipelined(
      atTheDoor(this.municipality),
      [
        {
          name: 'program',
          sql: `select id, role, department, operations from programs where ${LIVE} and key = $2`,
          params: [this.clock.today(), hashOf(key)],
        },
      ],
      { readOnly: true },
    );
    const [row] = rowsOf<{ id: string; role: string; department: string | null; operations: string[] }>(answer);
    if (!row || !isStaffRole(row.role)) return null;
    const actor = actorOf(this.municipality, row.id, { role: row.role, department: row.department });
    return actor && { actor: { ...actor, program: true }, operations: new Set(row.operations) };
  }

  /** Which of these keys still open something. */
  async standing(keys: readonly string[]): Promise<ReadonlySet<string>> {
    const byHash = new Map(keys.map((key) => [hashOf(key).toString('hex'), key]));
    const [answer] = await this.database.pipelined(
      atTheDoor(this.municipality),
      [
        {
          name: 'programs-standing',
          sql: `select encode(key, 'hex') as hash from programs where ${LIVE} and key = any($2::bytea[])`,
          params: [this.clock.today(), keys.map(hashOf)],
        },
      ],
      { readOnly: true },
    );
    return new Set(rowsOf<{ hash: string }>(answer).flatMap(({ hash }) => byHash.get(hash) ?? []));
  }
}
