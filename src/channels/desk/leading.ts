import type { DepartmentActor } from '../../access/actor.js';
import { atTheDoor } from '../../access/staff/sessions.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { rowsOf } from '../../platform/database/rows.js';

/** Who decides for a department: its head or the head's deputy; where it has none today, whoever works there. */
export class Leading {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Looked up at the door: who the colleagues are stays closed to a department. */
  async leads({ municipality, department, lead = false }: DepartmentActor): Promise<boolean> {
    if (lead) return true;
    const [answer] = await this.database.pipelined(
      atTheDoor(municipality),
      [
        {
          name: 'has-lead',
          sql: `select exists (select from appointments a join staff s on s.municipality_id = a.municipality_id and s.id = a.staff_id
                   where a.municipality_id = (select current_municipality()) and a.department = $1 and a.role = 'department-lead'
                     and s.closed_at is null and a.from_on <= $2::date and (a.until_on is null or a.until_on >= $2::date)) as has`,
          params: [department, this.clock.today()],
        },
      ],
      { readOnly: true },
    );
    return rowsOf<{ has: boolean }>(answer)[0]?.has !== true;
  }
}
