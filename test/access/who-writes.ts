import type { Write } from './every-write.js';
import type { Rows } from './row-words.js';
import { VIEWERS } from './whose-rows.js';

/** Who writes: as role app in the context of one of these, and the two roles beside it, which have no context. */
export const WRITERS = [...VIEWERS, 'relay', 'queue'] as const;
export type Writer = (typeof WRITERS)[number];
/** Of every municipality. */
export type WritesIn = Exclude<Rows, 'none'> | 'all of every city';

type Who = Readonly<Partial<Record<Writer, WritesIn>>>;
const of = (rows: WritesIn, ...writers: readonly Writer[]): Who =>
  Object.fromEntries(writers.map((writer) => [writer, rows]));

const everybody = of('all', ...VIEWERS);
const system = of('all', 'system');
const counter = of('all', 'system', 'counter');
const protection = of('all', 'system', 'counter', 'privacy-officer');
const signIn = of('all', 'sign-in');
const accounts = of('all', 'sign-in', 'people-admin');
const familyDoor = of('all', 'family-door');
const officer = of('all', 'privacy-officer');
const ledger: Who = { ...system, department: 'department' };
const asking: Who = {
  ...system,
  ...of('self', 'counter', 'privacy-officer'),
  department: 'self in the department',
};

/**
 * Who writes which rows of every table with whatever SQL, as rights and row policies leave it; triggers come on top of it.
 * Who is not named writes none, what is not named nobody does. A table without a line here is red, and so is a right more.
 */
export const WHO_WRITES: Readonly<Record<string, Readonly<Partial<Record<Write, Who>>>>> = {
  municipalities: { insert: system, update: system },
  releases: { insert: system, update: system },
  contacts: { insert: system, update: system },
  case_numbers: { insert: counter, update: counter },
  outbox: {
    insert: { ...everybody, relay: 'all of every city' },
    update: of('all of every city', 'relay'),
    delete: of('all of every city', 'relay'),
  },

  cases: { insert: counter, update: counter },
  case_keys: { insert: counter },
  people: { insert: counter, update: counter },
  registrations: { insert: counter },
  case_changes: { insert: counter },
  case_marks: { insert: counter, delete: protection },
  case_holds: { insert: of('all', 'system', 'privacy-officer'), update: of('all', 'system', 'privacy-officer') },
  search_tokens: { insert: counter, delete: counter },
  // In a department's own name, and its people's.
  statements: {
    insert: { ...counter, department: 'case' },
    update: counter,
  },
  statement_history: { insert: counter },
  questions: {
    insert: counter,
    update: { ...counter, department: 'department', relay: 'all of every city' },
  },
  question_backs: { insert: of('department', 'department'), update: { ...counter, department: 'department' } },
  answer_entries: {
    insert: of('department', 'department'),
    update: of('department', 'department'),
    delete: of('department', 'department'),
  },
  rulings: {
    insert: { ...counter, department: 'department in the case' },
    update: { ...counter, department: 'department in the case' },
  },
  item_numbers: { insert: system, delete: system },
  list_revisions: { insert: system },

  visits: { insert: counter, update: counter },
  bookers: { insert: counter, update: counter },
  wished_days: { insert: counter, delete: counter },
  guide_wishes: { insert: { ...familyDoor, ...system }, update: counter, delete: system },
  papers: { insert: counter },
  paper_moves: { insert: counter },
  paper_calls: { insert: counter },
  consents: { insert: counter, update: counter },
  consent_papers: { insert: of('all', 'counter'), update: of('all', 'counter') },
  hand_over_cards: { insert: counter, update: counter },
  access_papers: { insert: { ...counter, ...familyDoor }, update: { ...counter, ...familyDoor } },
  family_sessions: { insert: familyDoor, update: familyDoor, delete: familyDoor },
  family_attempts: { insert: familyDoor, update: familyDoor, delete: familyDoor },
  family_pages: { insert: of('self in the case', 'family'), update: of('self in the case', 'family') },
  kept_guides: { insert: familyDoor, update: familyDoor, delete: system },

  protections: { insert: protection, update: protection },
  protection_marks: { insert: protection },
  protection_clearances: { insert: protection, update: protection },
  protection_lists: { insert: protection, update: protection },
  approvals: { insert: asking, update: asking },
  retention_settings: { insert: officer, update: officer },
  destruction_lists: { insert: of('all', 'system', 'privacy-officer'), update: of('all', 'system', 'privacy-officer') },
  destruction_items: { insert: officer },
  incident_notes: { insert: of('self', 'counter') },
  help_calls: { insert: of('self', 'counter'), update: of('all', 'counter'), delete: system },

  ledger_imports: { insert: ledger, update: ledger, delete: ledger },
  ledger_rows: { insert: ledger, delete: ledger },
  ledger_rows_before: { insert: ledger, delete: ledger },
  import_columns: { insert: ledger, update: ledger, delete: ledger },
  desk_settings: { insert: of('department', 'department'), update: { ...system, department: 'department' } },
  silence_steps: { insert: counter, update: counter },
  mails: { insert: counter, update: { ...counter, department: 'department' } },
  mail_questions: { insert: counter },

  // In one's own name: as what one is, and for one's own department.
  audit: { insert: { ...everybody, department: 'department' } },
  // Each row of the audit says by a trigger that it is to be chained; the relay chains.
  audit_unchained: { insert: everybody, delete: of('all of every city', 'relay') },
  audit_chain: { insert: of('all of every city', 'relay') },
  backup_keys: { insert: system, update: system },
  earlier_secrets: {},
  name_foldings: { insert: system, update: system },

  staff: { insert: accounts, update: accounts },
  appointments: { insert: accounts, update: accounts },
  invitations: { insert: accounts, update: accounts, delete: accounts },
  sessions: { insert: accounts, update: accounts, delete: accounts },
  workplaces: { insert: accounts, update: accounts },
  programs: { insert: accounts, update: accounts },
  directory_bindings: { insert: signIn, update: signIn, delete: accounts },
  directory_returns: { insert: signIn, delete: signIn },
  sign_in_attempts: { insert: signIn, update: signIn, delete: signIn },
  staff_credentials: { insert: signIn, update: signIn, delete: signIn },
};
