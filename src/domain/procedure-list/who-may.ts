import type { Applicant } from '../applicants.js';
import type { Doer, MayDo, Role } from './procedure-list.js';

/** What is known of one entitlement: yes, no, or nobody has said. */
type Entitled = boolean | null;

const KIN: readonly string[] = [
  'spouse', 'child', 'parent', 'grandparent', 'grandchild', 'greatGrandchild', 'sibling', 'nephewNiece', 'inLaw',
]; // prettier-ignore
/** 戸籍法120条の2・10条1項: spouse, ascendants and descendants. */
const LINEAL: readonly string[] = ['spouse', 'child', 'parent', 'grandparent', 'grandchild', 'greatGrandchild'];

/**
 * Whether a person may do what these applicants may do. Unknown is not no: what nobody has said leaves it open, and the
 * way by power of attorney is named only where the person is certainly not entitled.
 */
export function whoMay(applicants: readonly Applicant[], doer: Doer): MayDo {
  const own = applicants.filter((applicant) => applicant !== 'proxy').map((applicant) => entitled(applicant, doer));
  if (own.includes(true)) return 'yes';
  if (own.includes(null)) return 'unknown';
  return applicants.includes('proxy') ? 'with-proxy' : 'no';
}

function entitled(applicant: Applicant, doer: Doer): Entitled {
  switch (applicant) {
    case 'notifier':
    case 'funeral-host':
    case 'heir-representative':
    case 'pension-claimant':
    case 'new-head':
      return hasRole(applicant, doer);
    case 'spouse':
      return isOneOf(['spouse'], doer);
    case 'child':
      return isOneOf(['child'], doer);
    case 'relative':
      return isOneOf(KIN, doer);
    case 'lineal':
      return isOneOf(LINEAL, doer);
    case 'guardian':
      return isOneOf(['guardian'], doer);
    case 'heir':
    case 'all-heirs':
      return doer.isHeir;
    case 'property-heir':
      return doer.isHeir === false ? false : null;
    case 'household-member':
      return doer.sameHousehold;
    case 'household-head':
      return hasRole('new-head', doer) === true ? true : unlessFalse(doer.sameHousehold);
    // People who lived in one household shared its budget; those who did not may have shared it all the same.
    case 'same-livelihood':
    case 'cohabitant':
      return doer.sameHousehold === true ? true : null;
    case 'employer':
    case 'city':
    case 'proxy':
      return false;
    case 'survivor':
    case 'new-carer':
    case 'carer':
    case 'recipient':
    case 'beneficiary':
    case 'insured':
    case 'new-user':
    case 'new-owner':
    case 'guarantor':
    case 'grave-successor':
    case 'business-successor':
    case 'co-owner':
    case 'interested':
      return null;
  }
}

const hasRole = (role: Role, { roles, openRoles }: Doer): Entitled =>
  roles.includes(role) ? true : openRoles.includes(role) ? null : false;

const isOneOf = (relations: readonly string[], { relation }: Doer): Entitled =>
  relation === null ? null : relations.includes(relation);

const unlessFalse = (known: boolean | null): Entitled => (known === false ? false : null);
