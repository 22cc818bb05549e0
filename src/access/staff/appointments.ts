import { randomUUID } from 'node:crypto';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { Statement } from '../../platform/database/wire.js';
import type { StaffRole } from '../roles.js';
import { opensEveryCase } from './consent.js';

export interface AppointmentGiven {
  readonly role: StaffRole;
  readonly department: string | null;
  readonly deputy: boolean;
  /** YYYY-MM-DD, both included. */
  readonly from: string;
  readonly until: string | null;
}

export const insertAppointment = (staffId: string, given: AppointmentGiven): Statement => ({
  sql: `insert into appointments (municipality_id, id, staff_id, role, department, deputy, from_on, until_on)
        values ((select current_municipality()), $1, $2, $3, $4, $5, $6, $7)`,
  params: [randomUUID(), staffId, given.role, given.department, given.deputy, given.from, given.until],
});

/** On that day. */
export async function holds(tx: SqlTransaction, staffId: string, role: StaffRole, day: string): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from appointments where municipality_id = (select current_municipality()) and staff_id::text = $1 and role = $2
        and from_on <= $3::date and (until_on is null or until_on >= $3::date) limit 1`,
    [staffId, role, day],
  );
  return rows.length > 0;
}

/** Whoever has the code of such an account has what it opens, today or from a day to come. */
export async function willOpenEveryCase(tx: SqlTransaction, staffId: string, today: string): Promise<boolean> {
  const rows = await tx.query<{ role: StaffRole }>(
    `select role from appointments where municipality_id = (select current_municipality()) and staff_id::text = $1
        and (until_on is null or until_on >= $2::date)`,
    [staffId, today],
  );
  return rows.some(({ role }) => opensEveryCase(role));
}

/** A deputy until March stays one until March; who follows when a term is over begins a new one, with no last day yet. */
export const restOfTerm = (until: string | null, day: string): string | null =>
  until !== null && until >= day ? until : null;

/** What is asked between now and that day passes on as well. */
export const handedTo = (appointmentId: string, staffId: string): Statement => ({
  sql: 'update appointments set handed_to = $2 where municipality_id = (select current_municipality()) and id::text = $1',
  params: [appointmentId, staffId],
});
