import type { SqlTransaction } from '../../platform/database/transaction.js';
import { rowsOf } from '../../platform/database/rows.js';
import { isStaffRole, type StaffRole } from '../roles.js';

/** Days are YYYY-MM-DD in Japan, both included; `until` null: until it is ended. */
export interface AppointmentRow {
  readonly id: string;
  readonly role: StaffRole;
  readonly department: string | null;
  readonly deputy: boolean;
  readonly from: string;
  readonly until: string | null;
}

export interface StaffRow {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly closed: boolean;
  readonly invitedUntil: string | null;
  readonly appointments: readonly AppointmentRow[];
}

interface Found {
  id: string;
  login: string;
  name: string;
  closed: boolean;
  until_at: Date | string | null;
}

interface FoundAppointment {
  id: string;
  staff_id: string;
  role: string;
  department: string | null;
  deputy: boolean;
  from_on: string;
  until_on: string | null;
}

const APPOINTMENTS = `
  select id, staff_id, role, department, deputy, from_on::text, until_on::text from appointments
   where municipality_id = (select current_municipality()) and staff_id = any($1::uuid[]) order by from_on, role, department, id`;

/** What row-level security lets the actor see of these accounts: the keeper all, everybody else themselves. */
export async function readStaff(tx: SqlTransaction, ids: readonly string[]): Promise<StaffRow[]> {
  const [staff, appointments] = await tx.pipeline([
    {
      sql: `select s.id, s.login, s.name, s.closed_at is not null as closed, i.until_at
              from staff s left join invitations i on i.municipality_id = s.municipality_id and i.staff_id = s.id
             where s.municipality_id = (select current_municipality()) and s.id = any($1::uuid[]) order by s.login`,
      params: [ids],
    },
    { sql: APPOINTMENTS, params: [ids] },
  ]);
  const ofStaff = rowsOf<FoundAppointment>(appointments);
  return rowsOf<Found>(staff).map(({ id, login, name, closed, until_at }) => ({
    id,
    login,
    name,
    closed,
    invitedUntil: until_at === null ? null : new Date(until_at).toISOString(),
    appointments: ofStaff.filter(({ staff_id }) => staff_id === id).flatMap(toAppointment),
  }));
}

export const toAppointment = (row: Omit<FoundAppointment, 'staff_id'>): AppointmentRow[] =>
  isStaffRole(row.role)
    ? [
        {
          id: row.id,
          role: row.role,
          department: row.department,
          deputy: row.deputy,
          from: row.from_on,
          until: row.until_on,
        },
      ]
    : [];

/** Ids by login name, one more than asked for if there are more. */
export async function findStaff(tx: SqlTransaction, first: number, afterLogin: string | null): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from staff where municipality_id = (select current_municipality()) and ($1::text is null or login > $1)
      order by login limit $2`,
    [afterLogin, first + 1],
  );
  return rows.map(({ id }) => id);
}
