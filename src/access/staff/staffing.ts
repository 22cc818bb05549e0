import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { rowsOf } from '../../platform/database/rows.js';
import type { Said } from '../../platform/said.js';
import type { Actor } from '../actor.js';
import { atTheDoor } from './sessions.js';

/** With fewer, nobody answers while one is on leave. */
const ENOUGH = 2;

export interface DepartmentName {
  readonly code: string;
  readonly name: Said;
}

export interface Staffed extends DepartmentName {
  /** With an appointment today, head and deputies included, each once. */
  readonly people: number;
  readonly tooFew: boolean;
}

/** How many people can answer for each department today. */
export class Staffing {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    /** In the city's order. */
    private readonly departments: readonly DepartmentName[],
  ) {}

  /** The keeper of the accounts sees all, a department itself. Counted at the door: who the colleagues are stays closed to a department. */
  async today(actor: Actor): Promise<Staffed[]> {
    const own = actor.role === 'department' ? actor.department : null;
    const asked = this.departments.filter(({ code }) => own === null || code === own);
    const [answer] = await this.database.pipelined(
      atTheDoor(actor.municipality),
      [
        {
          name: 'staffing',
          sql: `select a.department, count(distinct a.staff_id)::int as people
                  from appointments a join staff s on s.municipality_id = a.municipality_id and s.id = a.staff_id
                 where a.municipality_id = (select current_municipality()) and a.department = any($1::text[]) and s.closed_at is null
                   and a.from_on <= $2::date and (a.until_on is null or a.until_on >= $2::date)
                 group by a.department`,
          params: [asked.map(({ code }) => code), this.clock.today()],
        },
      ],
      { readOnly: true },
    );
    const counted = new Map(
      rowsOf<{ department: string; people: number }>(answer).map(({ department, people }) => [department, people]),
    );
    return asked.map((department) => {
      const people = counted.get(department.code) ?? 0;
      return { ...department, people, tooFew: people < ENOUGH };
    });
  }
}
