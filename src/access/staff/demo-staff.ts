import { randomUUID } from 'node:crypto';
import { systemActor } from '../actor.js';
import { auditing } from '../audit/auditing.js';
import type { StaffRole } from '../roles.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { insertAppointment } from './appointments.js';
import { hashPassword, PRINTED_COST } from './passwords.js';
import { atTheDoor } from './sessions.js';

/** One fictional member of staff; the login is the office: `counter`, `shimin`. */
export interface DemoMember {
  readonly login: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly department: string | null;
}

/** This database belongs to a real city: nothing in it may be opened with a password that was printed. */
export class NotTheDemo extends Error {}

/** Sign-ins with one password and no second factor; the database itself refuses them in any city that is not fictional. */
export class DemoStaff {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly municipality: string,
  ) {}

  /** @throws NotTheDemo */
  async admit(members: readonly DemoMember[], password: string): Promise<void> {
    const hash = await hashPassword(password, PRINTED_COST);
    await this.database.run(atTheDoor(this.municipality), async (tx) => {
      const [city] = await tx.query<{ demo: boolean }>('select demo from municipalities where id = $1', [
        this.municipality,
      ]);
      if (city?.demo !== true) throw new NotTheDemo();
      for (const { login, name, role, department } of members) {
        const id = randomUUID();
        const { affected } = await tx.execute(
          `insert into staff (municipality_id, id, login, name, created_at)
             values ((select current_municipality()), $1, $2, $3, $4) on conflict (municipality_id, login) do nothing`,
          [id, login, name, this.clock.now()],
        );
        const from = this.clock.today();
        await tx.pipeline([
          ...(affected === 1 ? [insertAppointment(id, { role, department, deputy: false, from, until: null })] : []),
          {
            sql: `insert into staff_credentials (municipality_id, staff_id, password, second_kind)
                    select municipality_id, id, $2, 'demo' from staff
                     where municipality_id = (select current_municipality()) and login = $1
                  on conflict (municipality_id, staff_id) do update set password = excluded.password`,
            params: [login, hash],
          },
        ]);
      }
      await tx.finish([auditing(systemActor(this.municipality), 'admit-demo', { count: members.length })]);
    });
  }
}
