import type { Rows } from './row-words.js';

/** Who asks the database; `nonsense` is a role that there is not. */
export const VIEWERS = [
  'system',
  'counter',
  'department',
  'family',
  'family-door',
  'privacy-officer',
  'auditor',
  'people-admin',
  'catalogue-admin',
  'sign-in',
  'nonsense',
] as const;
export type Viewer = (typeof VIEWERS)[number];

/**
 * `case`: of a department the cases that it was asked about, of the family its own; `department`: with its code in them;
 * `self`: about, or by, who asks; `not asked`: role app may not read there at all.
 */
export type Sees = Exclude<Rows, 'department in the case' | 'self in the department'> | 'not asked';

type Whose = Readonly<Partial<Record<Viewer, Sees>>>;
const of = (sees: Sees, ...viewers: readonly Viewer[]): Whose =>
  Object.fromEntries(viewers.map((viewer) => [viewer, sees]));

const everybody = of('all', ...VIEWERS);
const ofTheCase: Whose = { ...of('all', 'system', 'counter'), ...of('case', 'department', 'family') };
const ofTheCounter = of('all', 'system', 'counter');
const ofProtection = of('all', 'system', 'counter', 'privacy-officer');
const ofLedgers: Whose = { system: 'all', department: 'department' };
const ofSilence: Whose = { ...ofTheCounter, department: 'department' };
const ofSignIn = of('all', 'sign-in', 'people-admin');

/** Whose the rows of every table are. Who is not named sees none. A table without a line here is red. */
export const WHOSE_ROWS: Readonly<Record<string, Whose>> = {
  // Ids and counters, nothing of anybody: the installation's own.
  municipalities: everybody,
  case_numbers: everybody,
  contacts: everybody,
  outbox: everybody,
  releases: everybody,

  cases: { ...ofTheCase, 'privacy-officer': 'all' },
  case_keys: { ...ofTheCase, 'privacy-officer': 'all' },
  statements: ofTheCase,
  rulings: ofTheCase,
  item_numbers: ofTheCase,
  list_revisions: ofTheCase,
  questions: { ...ofTheCounter, department: 'department', family: 'case' },
  search_tokens: { ...ofTheCounter, department: 'case', 'privacy-officer': 'all' },
  visits: { ...ofTheCounter, department: 'case' },
  people: { ...ofTheCounter, family: 'case' },
  bookers: { ...ofTheCounter, family: 'self in the case' },
  wished_days: ofTheCounter,
  question_backs: { ...ofTheCounter, department: 'department' },
  answer_entries: { department: 'department' },
  consents: { ...ofTheCounter, family: 'self', 'privacy-officer': 'all' },
  consent_papers: ofProtection,
  family_pages: { family: 'self in the case' },
  statement_history: ofTheCounter,
  registrations: ofTheCounter,
  case_changes: ofTheCounter,
  papers: ofTheCounter,
  paper_moves: ofTheCounter,
  paper_calls: ofTheCounter,
  access_papers: { ...ofTheCounter, family: 'self in the case', 'family-door': 'all' },
  hand_over_cards: ofTheCounter,
  family_sessions: { 'family-door': 'all' },
  family_attempts: { 'family-door': 'all' },
  kept_guides: { ...ofTheCounter, 'family-door': 'all' },
  guide_wishes: { ...ofTheCounter, family: 'self in the case' },

  protections: ofProtection,
  protection_marks: ofProtection,
  protection_clearances: ofProtection,
  protection_lists: ofProtection,
  case_marks: ofProtection,
  case_holds: ofProtection,
  retention_settings: ofProtection,
  approvals: { ...ofProtection, department: 'department' },
  destruction_lists: of('all', 'system', 'privacy-officer'),
  destruction_items: of('all', 'system', 'privacy-officer'),
  incident_notes: { counter: 'self', 'privacy-officer': 'all' },
  help_calls: ofTheCounter,

  ledger_imports: ofLedgers,
  ledger_rows: ofLedgers,
  ledger_rows_before: ofLedgers,
  import_columns: ofLedgers,
  desk_settings: ofSilence,
  silence_steps: ofSilence,
  mails: ofSilence,
  mail_questions: ofSilence,

  audit: { counter: 'all', department: 'case', ...of('all', 'auditor', 'privacy-officer') },
  audit_chain: of('all', 'auditor', 'privacy-officer'),
  audit_unchained: of('not asked', ...VIEWERS),
  backup_keys: { system: 'all' },
  earlier_secrets: { system: 'all' },
  name_foldings: { system: 'all' },

  // The counter and a department those who asked something of a second person, called for help or are typing an answer there: in
  // these rows everybody does.
  staff: {
    ...of('self', ...VIEWERS),
    ...ofSignIn,
    ...of('all', 'counter', 'department', 'auditor', 'privacy-officer'),
  },
  appointments: { ...of('self', ...VIEWERS), ...ofSignIn },
  invitations: ofSignIn,
  sessions: ofSignIn,
  workplaces: ofSignIn,
  programs: { ...ofSignIn, ...of('all', 'auditor', 'privacy-officer') },
  directory_bindings: ofSignIn,
  directory_returns: { 'sign-in': 'all' },
  sign_in_attempts: { 'sign-in': 'all' },
  staff_credentials: { 'sign-in': 'all' },
};
