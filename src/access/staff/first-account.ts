import { randomUUID } from 'node:crypto';
import { systemActor } from '../actor.js';
import { auditing } from '../audit/auditing.js';
import type { KeyRing } from '../sealing.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { insertAppointment } from './manage-staff.service.js';
import { insertInvitation, invitationToken } from './invitations.js';
import { atTheDoor } from './sessions.js';
import { newCode } from './tokens.js';

/** Opened with a code that only whoever starts the service reads; invites everybody else. */
export const FIRST_LOGIN = 'admin';

/** @returns a one-time code for the first keeper of the accounts, as long as nobody at all has an open account; else null */
export async function inviteFirst(
  database: Database,
  keys: KeyRing,
  clock: Clock,
  municipality: string,
): Promise<string | null> {
  return database.run(atTheDoor(municipality), async (tx) => {
    const [some] = await tx.query(
      `select 1 from staff_credentials where municipality_id = (select current_municipality())
       union all select 1 from directory_bindings where municipality_id = (select current_municipality()) limit 1`,
    );
    if (some) return null;
    const now = clock.now();
    const { affected } = await tx.execute(
      `insert into staff (municipality_id, id, login, name, created_at)
         values ((select current_municipality()), $1, $2, $2, $3) on conflict (municipality_id, login) do nothing`,
      [randomUUID(), FIRST_LOGIN, now],
    );
    const [account] = await tx.query<{ id: string }>(
      'select id from staff where municipality_id = (select current_municipality()) and login = $1',
      [FIRST_LOGIN],
    );
    if (!account) throw new Error('the first account is gone in the transaction that made it');
    const code = newCode();
    const keeper = { role: 'people-admin', department: null, deputy: false, from: clock.today(), until: null } as const;
    await tx.pipeline([
      ...(affected === 1 ? [insertAppointment(account.id, keeper)] : []),
      insertInvitation(account.id, invitationToken(keys, municipality, code), now),
      auditing(systemActor(municipality), 'invite-first', { subject: account.id }),
    ]);
    return code;
  });
}
