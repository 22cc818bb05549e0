import { loaderKind } from '../../platform/loaders/loaders.js';
import { rowsOf } from '../../platform/database/rows.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { Statement } from '../../platform/database/wire.js';
import { asOffice, asSystem } from '../actor.js';
import type { ReadScope } from '../operation.js';
import { isStaffRole, type StaffRole } from '../roles.js';

/**
 * What hangs on a person and not on their department: what they asked of a second person and is still open. With 異動 it goes to
 * whoever takes the office over, a destruction too: its record names who asked and who took it over.
 */
const STILL_OPEN = `not glass_broken and used_at is null and coalesce(decision, 'approved') = 'approved'`;

/** A request as it hangs on somebody; about what is not read. */
export interface OpenRequest {
  readonly role: StaffRole;
  readonly department: string | null;
  readonly until: string;
  readonly askedBy: string;
  readonly passesTo: string | null;
  /** YYYY-MM-DD; from this day on it is the successor's. */
  readonly passesOn: string | null;
}

interface Found {
  role: string;
  department: string | null;
  until_at: Date | string;
  asked_by: string;
  passes_to: string | null;
  passes_on: string | null;
}

/** By who asked and by who follows them, over as well as open: what is open at a moment says {@link standsFor}. */
export const requestsOf = loaderKind<ReadScope, string, readonly OpenRequest[]>(
  async ({ tx }, ids) => {
    const [, answer] = await tx.pipeline([
      asSystem,
      {
        name: 'open-requests',
        sql: `select asked_role as role, department, until_at, asked_by, passes_to, passes_on::text as passes_on from approvals
               where municipality_id = (select current_municipality()) and ${STILL_OPEN}
                 and (asked_by = any($1::uuid[]) or passes_to = any($1::uuid[])) order by until_at`,
        params: [ids],
      },
      asOffice('people-admin'),
    ]);
    const found = rowsOf<Found>(answer).flatMap(toRequest);
    return new Map(ids.map((id) => [id, found.filter(({ askedBy, passesTo }) => askedBy === id || passesTo === id)]));
  },
  () => [],
);

const toRequest = (row: Found): OpenRequest[] =>
  isStaffRole(row.role)
    ? [
        {
          role: row.role,
          department: row.department,
          until: new Date(row.until_at).toISOString(),
          askedBy: row.asked_by,
          passesTo: row.passes_to,
          passesOn: row.passes_on,
        },
      ]
    : [];

/** Whether it is this person's at that moment. */
export const standsFor = (
  { askedBy, passesTo, passesOn, until }: OpenRequest,
  id: string,
  { now, today }: { readonly now: string; readonly today: string },
): boolean => until > now && (passesOn !== null && passesOn <= today ? passesTo : askedBy) === id;

export interface Passing {
  readonly from: string;
  readonly to: string;
  readonly role: StaffRole;
  readonly department: string | null;
  /** The successor's first day, YYYY-MM-DD. */
  readonly day: string;
  readonly today: string;
  readonly now: string;
}

/** In the transaction of the hand-over: what stands on that day is the successor's from then on. What they agreed to themselves is not. */
export async function passRequests(tx: SqlTransaction, passing: readonly Passing[]): Promise<void> {
  if (passing.length > 0) await tx.pipeline([asSystem, ...passing.map(toPass), asOffice('people-admin')]);
}

const toPass = ({ from, to, role, department, day, today, now }: Passing): Statement => ({
  name: 'pass-requests',
  sql: `update approvals set passes_to = $2, passes_on = $5::date
         where municipality_id = (select current_municipality()) and ${STILL_OPEN}
           and asked_role = $3 and department is not distinct from $4
           and case when passes_on <= $6::date then passes_to else asked_by end = $1
           and (passes_on is null or $5::date <= $6::date)
           and decided_by is distinct from $2
           and until_at > greatest($7::timestamptz, $5::date::timestamp at time zone 'Asia/Tokyo')`,
  params: [from, to, role, department, day, today, now],
});
