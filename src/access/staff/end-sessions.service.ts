import { type Actor, contextOf } from '../actor.js';
import { auditing } from '../audit/auditing.js';
import { reasonOfHouse } from '../audit/reasons-of-house.js';
import { forbiddenNumberIn } from '../forbidden-numbers.js';
import { invalid, notYours, type Refusal } from '../refusal.js';
import type { KeyRing } from '../sealing.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { failure, type Result, success } from '../../platform/errors/result.js';
import { isOpen } from './manage-staff.service.js';
import { noSuchStaff } from './staff-refusals.js';

const LONGEST_REASON = 200;

/** The keeper of the accounts ends sessions: of somebody whose computer was left open, or of everybody (ASVS v5.0.0-7.4.5). */
export class EndSessions {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {}

  /** Account and appointments stay: whoever it is signs in anew. @returns how many stood */
  async ofOne(actor: Actor, staffId: string): Promise<Result<number, Refusal>> {
    if (actor.role !== 'people-admin') return failure(notYours(['staffId']));
    return this.database.run(contextOf(actor), async (tx) => {
      if (!(await isOpen(tx, staffId))) return failure(noSuchStaff(['staffId']));
      const { affected } = await tx.execute(`${END_THOSE_THAT_STAND} and staff_id::text = $2`, [
        this.clock.now(),
        staffId,
      ]);
      await tx.finish([auditing(actor, 'endSessions', { subject: staffId, count: affected })]);
      return success(affected);
    });
  }

  /** Of the whole staff, that of whoever asks among them. */
  async ofAll(actor: Actor, given: string): Promise<Result<number, Refusal>> {
    if (actor.role !== 'people-admin') return failure(notYours(['input']));
    const reason = given.trim();
    if (reason === '' || reason.length > LONGEST_REASON || forbiddenNumberIn(reason) !== null) return failure(noReason);
    return this.database.run(contextOf(actor), async (tx) => {
      const { affected } = await tx.execute(END_THOSE_THAT_STAND, [this.clock.now()]);
      const sealed = reasonOfHouse(this.keys, actor.municipality).seal('endAllSessions', reason);
      await tx.finish([auditing(actor, 'endAllSessions', { count: affected, fields: ['reason'], reason: sealed })]);
      return success(affected);
    });
  }
}

const END_THOSE_THAT_STAND = `
  update sessions set ended_at = $1::timestamptz
   where municipality_id = (select current_municipality()) and ended_at is null and ends_at > $1::timestamptz
     and seen_at + make_interval(mins => idle_minutes) > $1::timestamptz`;

const noReason = invalid(
  'NO_REASON',
  {
    ja: `全員をサインアウトさせる理由を、${String(LONGEST_REASON)}文字以内で入れてください。監査記録に残ります。マイナンバーなどの番号は入れないでください。`,
    en: `Say why everybody is signed out, in at most ${String(LONGEST_REASON)} letters and without the numbers of people; it stands in the audit.`,
  },
  ['input', 'reason'],
);
