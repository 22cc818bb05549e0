import { randomUUID } from 'node:crypto';
import { reasonOfHouse } from '../../../src/access/audit/reasons-of-house.js';
import type { KeyRing } from '../../../src/access/sealing.js';
import { authenticatorPlace } from '../../../src/access/staff/second-proof.js';
import { approvalPlace, generalSealer } from '../../../src/safeguards/approvals.js';

type Superuser = (sql: string, params?: readonly unknown[]) => Promise<Record<string, unknown>[]>;

const CITY = 'demo-city';

/** What the service of a test has no way to come by: an authenticator, a reason beside all cases, a destruction, a clearance. @returns whose */
export async function fillPast(
  superuser: Superuser,
  { keys, caseId, reason }: { readonly keys: KeyRing; readonly caseId: string; readonly reason: string },
): Promise<string> {
  const staffId = String((await superuser('select id from staff limit 1'))[0]?.['id']);
  await superuser(
    `insert into staff_credentials (municipality_id, staff_id, password, second_kind, second_sealed) values ($1, $2, 'x', 'totp', $3)`,
    [CITY, staffId, keys.purposeKey('authenticators').seal('SECRET', authenticatorPlace(CITY, staffId))],
  );
  await superuser(
    `insert into audit (municipality_id, role, act, fields, outcome, reason) values ($1, 'people-admin', 'endAllSessions', '{}', 'done', $2)`,
    [CITY, reasonOfHouse(keys, CITY).seal('endAllSessions', reason)],
  );
  const approval = randomUUID();
  await superuser(
    `set session_replication_role = replica;
     insert into approvals (municipality_id, id, act, asked_by, asked_role, asked_at, until_at, sealed)
       values ('${CITY}', '${approval}', 'destroy-cases', '${staffId}', 'privacy-officer', now(), now(), '\\x${generalSealer(keys).seal(reason, approvalPlace(approval)).toString('hex')}');
     insert into protection_clearances (municipality_id, case_id, protection_id, marks, approval_id, cleared_at)
       select '${CITY}', '${caseId}', protection_id, array_agg(mark), '${approval}', now() from protection_marks group by protection_id`,
  );
  return staffId;
}
