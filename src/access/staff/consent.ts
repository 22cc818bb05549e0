import type { SqlTransaction } from '../../platform/database/transaction.js';
import { refuse, type Refusal } from '../refusal.js';
import type { StaffRole } from '../roles.js';

/** Offices before which every case of the city stands, or what protects their people; a department's shows what it was asked. */
const OF_EVERY_CASE: readonly StaffRole[] = ['counter', 'privacy-officer'];

export const opensEveryCase = (role: StaffRole): boolean => OF_EVERY_CASE.includes(role);

/**
 * Asked inside the transaction of an act, before it counts: null, and it goes on. Who keeps the accounts sees no case and opens
 * none alone, neither for themselves nor for a program (職務の分離).
 *
 * @param needed whether nobody does this alone
 */
export type Consent = (tx: SqlTransaction, needed: boolean) => Promise<Refusal | null>;

export const alone: Consent = (_tx, needed) => Promise.resolve(needed ? secondOfficeNeeded : null);

const secondOfficeNeeded = refuse(
  'NotAllowed',
  'SECOND_PERSON_NEEDED',
  {
    ja: 'すべての受付を見られるようになるため、一人では行えません。理由を書いて、個人情報の責任者に承認を頼んでください。',
    en: 'This opens every case, so nobody does it alone: ask the privacy officer to agree, with the reason.',
  },
  ['input'],
);
