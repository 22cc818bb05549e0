import { randomUUID } from 'node:crypto';
import { isStaffRole } from '../../src/access/roles.js';
import { atTheDoor } from '../../src/access/staff/sessions.js';
import { newToken } from '../../src/access/staff/tokens.js';
import { Database } from '../../src/platform/database/database.js';
import type { DatabaseAccess } from '../../src/platform/database/roles.js';

/** `counter`, `auditor` …, `department:SUIDO`, `department-lead:SUIDO`; with `#2` behind it another person of the same office. */
export type Office = string;

/** Writes somebody of this office and a session that outlives every test. @returns the Cookie header */
export async function signedIn(database: Database, municipality: string, office: Office): Promise<string> {
  const [role = '', department = null] = office.replace(/#.*$/, '').split(':');
  if (!isStaffRole(role)) throw new Error(`there is no office ${office}`);
  const [staff, appointment, token] = [randomUUID(), randomUUID(), newToken()];
  const here = '(select current_municipality())';
  await database.pipelined(atTheDoor(municipality), [
    {
      sql: `insert into staff (municipality_id, id, login, name, created_at) values (${here}, $1, $2, $3, '2000-01-01')`,
      params: [staff, `of-test-${staff}`, `${office} の人`],
    },
    {
      sql: `insert into appointments (municipality_id, id, staff_id, role, department, from_on) values (${here}, $1, $2, $3, $4, '2000-01-01')`,
      params: [appointment, staff, role, department],
    },
    {
      sql: `insert into sessions (municipality_id, token, staff_id, appointment_id, idle_minutes, begun_at, seen_at, ends_at)
            values (${here}, $1, $2, $3, 100000000, '2000-01-01', '2000-01-01', '2200-01-01')`,
      params: [token.hash, staff, appointment],
    },
  ]);
  return `yorisoi=${token.text}`;
}

/** As {@link signedIn}, for a service in another process. */
export async function signedInAt(access: DatabaseAccess, municipality: string, office: Office): Promise<string> {
  const database = await Database.connect(access, { connections: 1 });
  try {
    return await signedIn(database, municipality, office);
  } finally {
    await database.close();
  }
}

/**
 * In tests the header `as` names the office that asks; without it the counter does, and with `nobody` nobody. Each office
 * of a service signs in once.
 */
export class SignIns {
  readonly #cookies = new Map<Office, Promise<string>>();

  constructor(private readonly signIn: (office: Office) => Promise<string>) {}

  async headers({ as: office = 'counter', ...rest }: Readonly<Record<string, string>> = {}): Promise<
    Record<string, string>
  > {
    if (office === 'nobody') return rest;
    const cookie = this.#cookies.get(office) ?? this.signIn(office);
    this.#cookies.set(office, cookie);
    return { ...rest, cookie: await cookie };
  }
}
