import type * as contract from '../../contract/generated.js';
import type { RetentionKind } from './classes.js';

/** As the contract names them. */
export const KINDS: Readonly<Record<RetentionKind, contract.RetentionKind>> = {
  'closed-cases': 'CLOSED_CASES',
  'void-cases': 'VOID_CASES',
  protections: 'PROTECTIONS',
  'incident-notes': 'INCIDENT_NOTES',
  'family-access': 'FAMILY_ACCESS',
  'ledger-imports': 'LEDGER_IMPORTS',
  approvals: 'APPROVALS',
  audit: 'AUDIT',
};
export const FROM_KINDS: Readonly<Record<contract.RetentionKind, RetentionKind>> = {
  CLOSED_CASES: 'closed-cases',
  VOID_CASES: 'void-cases',
  PROTECTIONS: 'protections',
  INCIDENT_NOTES: 'incident-notes',
  FAMILY_ACCESS: 'family-access',
  LEDGER_IMPORTS: 'ledger-imports',
  APPROVALS: 'approvals',
  AUDIT: 'audit',
};
