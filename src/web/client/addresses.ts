import type { DeskMeQuery } from './generated/operations.js';

type Role = NonNullable<DeskMeQuery['me']>['role'];

const ALL: readonly Role[] = [
  'COUNTER',
  'DEPARTMENT',
  'DEPARTMENT_LEAD',
  'CATALOGUE_ADMIN',
  'PEOPLE_ADMIN',
  'PRIVACY_OFFICER',
  'AUDITOR',
];
const COUNTER: readonly Role[] = ['COUNTER'];
const OFFICER: readonly Role[] = ['PRIVACY_OFFICER'];
const DEPARTMENTS: readonly Role[] = ['DEPARTMENT', 'DEPARTMENT_LEAD'];
const ACCOUNTS: readonly Role[] = ['PEOPLE_ADMIN'];
/** The privacy officer sees of a case who watches over it, and until when it is kept. */
const CASES: readonly Role[] = ALL.filter((role) => role !== 'PRIVACY_OFFICER');
const INCIDENTS: readonly Role[] = ['COUNTER', 'PRIVACY_OFFICER'];
const DECIDING: readonly Role[] = ['COUNTER', 'PRIVACY_OFFICER', 'DEPARTMENT_LEAD', 'PEOPLE_ADMIN'];

/**
 * Every screen below /desk, and the offices whose work it is; what they see there the service decides (src/access/policy).
 * The router draws these and no others (screens.tsx), and test/browser/walk.ts goes to each of them.
 */
export const ADDRESSES = {
  today: { path: 'today', offices: COUNTER },
  find: { path: 'find', offices: ALL },
  case: { path: 'cases/:id/:part', offices: CASES },
  officerCase: { path: 'cases/:id/:part?', offices: OFFICER },
  protections: { path: 'protections', offices: OFFICER },
  protectionImport: { path: 'protections/import', offices: OFFICER },
  retention: { path: 'retention', offices: OFFICER },
  questions: { path: 'questions', offices: ALL },
  question: { path: 'questions/:id', offices: ALL },
  ledger: { path: 'ledger', offices: DEPARTMENTS },
  settings: { path: 'settings', offices: DEPARTMENTS },
  sheetFile: { path: 'questions/file', offices: DEPARTMENTS },
  sheetPaper: { path: 'questions/sheet', offices: DEPARTMENTS },
  register: { path: 'register', offices: COUNTER },
  registerFile: { path: 'register/file', offices: COUNTER },
  telephone: { path: 'telephone', offices: COUNTER },
  walkIn: { path: 'walk-in', offices: COUNTER },
  accounts: { path: 'accounts', offices: ACCOUNTS },
  invite: { path: 'accounts/new', offices: ACCOUNTS },
  transfers: { path: 'accounts/transfers', offices: ACCOUNTS },
  programs: { path: 'accounts/programs', offices: ACCOUNTS },
  account: { path: 'accounts/:id', offices: ACCOUNTS },
  incidents: { path: 'incidents', offices: INCIDENTS },
  approvals: { path: 'approvals', offices: DECIDING },
  components: { path: 'components', offices: ALL },
  none: { path: 'none', offices: ALL },
} satisfies Readonly<Record<string, { readonly path: string; readonly offices: readonly Role[] }>>;

export type Address = keyof typeof ADDRESSES;

/** The parts of a case, each with its tab and its address. */
export const CASE_PARTS = ['list', 'answers', 'facts', 'people', 'visits', 'papers', 'safeguards', 'notice'] as const;
