import { randomUUID } from 'node:crypto';
import { systemActor } from '../actor.js';
import { auditing } from '../audit/auditing.js';
import type { KeyRing } from '../sealing.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { failure, type Result, success } from '../../platform/errors/result.js';
import { refuse, type Refusal } from '../refusal.js';
import { holds, insertAppointment } from './appointments.js';
import { badLogin, loginTaken } from './staff-refusals.js';
import { isLogin, loginFrom } from './sign-in.service.js';
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

/**
 * The first privacy officer, who agrees to all that opens cases, or one where nobody is left who could: by whoever has the
 * machine and its key, in no screen. An account of that name gets the office and a new code.
 *
 * @returns a one-time code; refused while a privacy officer can sign in, who agrees then
 */
export async function inviteOfficer(
  database: Database,
  keys: KeyRing,
  clock: Clock,
  municipality: string,
  given: { readonly login: string; readonly name: string },
): Promise<Result<string, Refusal>> {
  const login = loginFrom(given.login);
  if (!isLogin(login)) return failure(badLogin);
  return database.run(atTheDoor(municipality), async (tx) => {
    const [today, now] = [clock.today(), clock.now()];
    const [some] = await tx.query(
      `select 1 from appointments a join staff s on s.municipality_id = a.municipality_id and s.id = a.staff_id
        where a.municipality_id = (select current_municipality()) and a.role = 'privacy-officer' and s.closed_at is null
          and a.from_on <= $1::date and (a.until_on is null or a.until_on >= $1::date)
          and (exists (select from staff_credentials c where c.municipality_id = s.municipality_id and c.staff_id = s.id)
            or exists (select from directory_bindings b where b.municipality_id = s.municipality_id and b.staff_id = s.id))
          and s.login <> $2 limit 1`,
      [today, login],
    );
    if (some) return failure(thereIsAnOfficer);
    await tx.execute(
      `insert into staff (municipality_id, id, login, name, created_at)
         values ((select current_municipality()), $1, $2, $3, $4) on conflict (municipality_id, login) do nothing`,
      [randomUUID(), login, given.name.trim(), now],
    );
    const [account] = await tx.query<{ id: string }>(
      'select id from staff where municipality_id = (select current_municipality()) and login = $1 and closed_at is null',
      [login],
    );
    if (!account) return failure(loginTaken);
    const code = newCode();
    const isOne = await holds(tx, account.id, 'privacy-officer', today);
    const office = { role: 'privacy-officer', department: null, deputy: false, from: today, until: null } as const;
    await tx.pipeline([
      ...(isOne ? [] : [insertAppointment(account.id, office)]),
      insertInvitation(account.id, invitationToken(keys, municipality, code), now),
      auditing(systemActor(municipality), 'invite-officer', { subject: account.id }),
    ]);
    return success(code);
  });
}

const thereIsAnOfficer = refuse(
  'NotPossible',
  'OFFICER_STANDS',
  {
    ja: '個人情報の責任者がいます。職員の管理者が画面から登録し、その方に承認を頼んでください。',
    en: 'There is a privacy officer: the keeper of the accounts invites another on the screen, and asks them to agree.',
  },
  [],
);
