import { z } from 'zod';
import { type ApprovalRow, type TwoPersonAct, TWO_PERSON_ACTS } from '../access/approvals/approval-rows.js';
import type { Actor } from '../access/actor.js';
import { access, accessOffice } from '../access/staff/give-access.js';
import { refuse, type Refusal } from '../access/refusal.js';
import type { StaffRole } from '../access/roles.js';
import type { KeyRing, Sealer } from '../access/sealing.js';
import { placeOf } from '../cases/case-record.js';

/** So long an approval can be waited for, and so long it can be used once somebody has agreed. */
export const ASK_DAYS = 7;
export const USE_HOURS = 24;

export const hoursAfter = (moment: string, hours: number): string =>
  new Date(Date.parse(moment) + hours * 3_600_000).toISOString();

/** A member of staff, by whom things are asked and decided; a program is none. */
export interface Asker {
  readonly municipality: string;
  readonly person: string;
  readonly role: StaffRole;
  /** Of a department what it asks for itself. */
  readonly department: string | null;
}

/** One of the two offices that act for a case. */
export interface Member extends Asker {
  readonly role: 'counter' | 'privacy-officer';
}

/** @returns null for whoever has no part in the two-person rule where it is about cases */
export function memberOf(actor: Actor): Member | null {
  if (actor.role !== 'counter' && actor.role !== 'privacy-officer') return null;
  const { municipality, person, role, program } = actor;
  return person === undefined || program === true ? null : { municipality, person, role, department: null };
}

/** @returns null for whoever has no part in the two-person rule at all */
export function askerOf(actor: Actor): Asker | null {
  if (actor.role === 'people-admin')
    return actor.person === undefined || actor.program === true
      ? null
      : { municipality: actor.municipality, person: actor.person, role: actor.role, department: null };
  if (actor.role !== 'department') return memberOf(actor);
  const { municipality, person, department, lead, program } = actor;
  const role = lead === true ? 'department-lead' : 'department';
  return person === undefined || program === true ? null : { municipality, person, role, department };
}

export const mayAsk = ({ role }: Asker, act: TwoPersonAct): boolean =>
  TWO_PERSON_ACTS[act].ask.some((office) => office === role);

export const mayDecide = ({ role }: Asker, act: TwoPersonAct): boolean =>
  TWO_PERSON_ACTS[act].decide.some((office) => office === role);

/** With what the reasons of approvals are sealed that belong to no case. */
export const generalSealer = (keys: KeyRing): Sealer => keys.purposeKey('approvals');

export const approvalPlace = (id: string): string => `approval ${id}`;

const asked = z.object({
  reason: z.string(),
  /** The person of the case that it is about. */
  subject: z.object({ name: z.string().nullable(), relation: z.string().nullable() }).nullable(),
  /** Of GRANT_ACCESS: what is to be done, and as whoever decides reads it. */
  access: z.object({ wanted: access, offices: z.array(accessOffice) }).nullish(),
});
/** What is sealed with an approval. */
export type Asked = z.infer<typeof asked>;

/** With what the texts of this one are sealed. @returns null where the key of its case is destroyed, and they with it */
export function sealerOf(keys: KeyRing, municipality: string, row: ApprovalRow): Sealer | null {
  if (row.caseId === null) return generalSealer(keys);
  return row.wrapped === null ? null : keys.caseKey(row.wrapped, placeOf.key(municipality, row.caseId));
}

export function askedIn(keys: KeyRing, municipality: string, row: ApprovalRow): Asked | null {
  const sealer = sealerOf(keys, municipality, row);
  return sealer && asked.parse(sealer.open(row.sealed, approvalPlace(row.id)));
}

export const declinedPlace = (id: string): string => `declined ${id}`;

/** Why it was declined; null where it was not. */
export function declinedIn(keys: KeyRing, municipality: string, row: ApprovalRow): string | null {
  const sealer = row.declined === null ? null : sealerOf(keys, municipality, row);
  return row.declined && sealer && z.string().parse(sealer.open(row.declined, declinedPlace(row.id)));
}

export const noSuchApproval = refuse(
  'NotFound',
  'APPROVAL_NOT_FOUND',
  {
    ja: 'この依頼は見つかりません。依頼の一覧を開き直して、選んでください。',
    en: 'There is no such request: open the list of requests again and choose from it.',
  },
  ['approvalId'],
);

/** Why this approval can't be used now, and what to do. */
export function notUsable(row: Pick<ApprovalRow, 'state'>): Refusal | null {
  switch (row.state) {
    case 'approved':
      return null;
    case 'waiting':
      return refuse(
        'NotPossible',
        'APPROVAL_WAITING',
        {
          ja: 'もう一人の承認を待っています。承認する方に声をかけてください。',
          en: 'A second person has not agreed yet: speak to them.',
        },
        ['approvalId'],
      );
    default:
      return refuse(
        'NotPossible',
        'APPROVAL_OVER',
        {
          ja: 'この依頼は使えません。すでに使われたか、断られたか、取り下げられたか、期限が過ぎています。必要なら理由を添えて、もう一度依頼してください。',
          en: 'This request can’t be used: it was used, declined, taken back, or has expired. Ask again, with the reason.',
        },
        ['approvalId'],
      );
  }
}
