export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date of Japan, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A moment, ISO 8601 with zone. */
  DateTime: { input: string; output: string; }
  /** A plain JSON value; see `FactInput`. */
  JSON: { input: unknown; output: unknown; }
};

/**
 * Who of the family may see the case online: one paper a person, good until its last day. Its code is shown once, when it is
 * issued, and kept nowhere; whoever loses it gets another, which ends the first. Sign-in stands outside of GraphQL: POST /k.
 */
export type AccessPaper = {
  __typename?: 'AccessPaper';
  id: Scalars['ID']['output'];
  madeAt: Scalars['DateTime']['output'];
  person: Person;
  rights: AccessRights;
  /** A second code that its holder made. */
  second: Scalars['Boolean']['output'];
  state: AccessPaperState;
  until: Scalars['Date']['output'];
};

export type AccessPaperState =
  | 'EXPIRED'
  /** Opens nothing while the case is protected. */
  | 'HELD'
  /** Ten wrong birth dates: issue it anew. */
  | 'LOCKED'
  /** Five wrong birth dates: for a quarter of an hour. */
  | 'PAUSED'
  /** Taken back, or issued anew. */
  | 'REVOKED'
  | 'VALID';

export type AccessRights =
  /** The list of that person, without anybody's name. */
  | 'LIST'
  /** What a person of the case may see of it, and a second code. */
  | 'WHOLE';

/** Somebody of the family who was not named in the notice. */
export type AddPersonInput = {
  /** Address for letters; never shown to another person. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** You looked, and this is somebody else than the one of the same name who is there already. */
  anotherPerson?: InputMaybe<Scalars['Boolean']['input']>;
  caseId: Scalars['ID']['input'];
  kana?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<Language>;
  /** As it is written, variants included. */
  name: Scalars['String']['input'];
  /** As seen from the person who died: spouse, child, sibling … */
  relation?: InputMaybe<Scalars['String']['input']>;
  roles?: InputMaybe<Array<Role>>;
  telephone?: InputMaybe<Scalars['String']['input']>;
};

export type AddPersonResult = AddPersonSuccess | InvalidInput | NotAllowed | NotFound | NotPossible;

export type AddPersonSuccess = {
  __typename?: 'AddPersonSuccess';
  case: Case;
  person: Person;
};

/** Exactly one of both. */
export type AnswerBackInput = {
  /** Goes back to the department with this. It can be disclosed to whom it is about. */
  answer?: InputMaybe<Scalars['String']['input']>;
  /** The family is asked first, at the visit or on the telephone; it stays with the counter. */
  askFamily?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type AnswerBackResult = AnswerBackSuccess | Changed | InvalidInput | NotAllowed | NotFound | NotPossible;

export type AnswerBackSuccess = {
  __typename?: 'AnswerBackSuccess';
  back: QuestionBack;
};

/** It ends by itself a minute and a half after the last sign of its holder. */
export type AnswerEntry = {
  __typename?: 'AnswerEntry';
  /** Null for somebody who left meanwhile. */
  by?: Maybe<Scalars['String']['output']>;
  mine: Scalars['Boolean']['output'];
  since: Scalars['DateTime']['output'];
  until: Scalars['DateTime']['output'];
};

/** A table of `drawUpAnswerSheet`, filled in. Columns may have moved; only cells that were changed count. */
export type AnswerFromFileInput = {
  /** Answer with what was changed, at most 50 questions at once; without it the differences are shown and nothing is written. */
  apply?: InputMaybe<Scalars['Boolean']['input']>;
  /** The file itself, base64: xlsx or CSV (UTF-8 or CP932), at most 4 MiB. */
  file: Scalars['String']['input'];
};

export type AnswerFromFileResult = AnswerFromFileSuccess | InvalidInput | NotAllowed;

export type AnswerFromFileSuccess = {
  __typename?: 'AnswerFromFileSuccess';
  file: ReadFile;
  /** Rows that were changed, in the order of the file; the others are only counted. */
  rows: Array<AnswerRow>;
  unchanged: Scalars['Int']['output'];
};

export type AnswerHelpInput = {
  /** False takes your own answer back: the call stands again. */
  coming?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};

export type AnswerHelpResult = AnswerHelpSuccess | NotAllowed | NotFound | NotPossible;

export type AnswerHelpSuccess = {
  __typename?: 'AnswerHelpSuccess';
  call: HelpCall;
};

export type AnswerQuestionInput = {
  /** The version you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
  facts?: InputMaybe<Array<FactAnswerInput>>;
  procedures?: InputMaybe<Array<ProcedureAnswerInput>>;
  questionId: Scalars['ID']['input'];
};

export type AnswerQuestionResult = AnswerQuestionSuccess | Changed | InvalidInput | NotAllowed | NotFound | NotPossible;

export type AnswerQuestionSuccess = {
  __typename?: 'AnswerQuestionSuccess';
  case: Case;
  question: Question;
};

/** A row whose answer differs from what was handed out. */
export type AnswerRow = {
  __typename?: 'AnswerRow';
  /** What the row says, in words; null: the answer is taken back. */
  after?: Maybe<Scalars['String']['output']>;
  /** What stands now, in words; null: no answer yet. */
  before?: Maybe<Scalars['String']['output']>;
  /** What is asked, in short. */
  fact?: Maybe<Scalars['String']['output']>;
  /** As a spreadsheet numbers it. */
  line: Scalars['Int']['output'];
  /** What is wrong and what to do. */
  message?: Maybe<Scalars['String']['output']>;
  /** Who died. */
  name?: Maybe<Scalars['String']['output']>;
  /** Reception number. */
  number?: Maybe<Scalars['String']['output']>;
  questionId?: Maybe<Scalars['ID']['output']>;
  state: AnswerRowState;
};

export type AnswerRowState =
  /** Answered now. */
  | 'APPLIED'
  /** Will be answered when the file is applied. */
  | 'CHANGED'
  /** The question changed since the table was drawn up: nothing is written. */
  | 'CONFLICT'
  /** Cannot be taken. */
  | 'PROBLEM';

export type AppointInput = {
  appointment: AppointmentInput;
  staffId: Scalars['ID']['input'];
};

export type AppointResult = AppointSuccess | InvalidInput | NotAllowed | NotFound | NotPossible;

export type AppointSuccess = {
  __typename?: 'AppointSuccess';
  staff: StaffMember;
};

/** What a member of staff acts as, from and until which day, both included. */
export type Appointment = {
  __typename?: 'Appointment';
  department?: Maybe<Scalars['String']['output']>;
  deputy: Scalars['Boolean']['output'];
  from: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  role: StaffRole;
  until?: Maybe<Scalars['Date']['output']>;
};

export type AppointmentInput = {
  department?: InputMaybe<Scalars['String']['input']>;
  deputy?: InputMaybe<Scalars['Boolean']['input']>;
  from: Scalars['Date']['input'];
  role: StaffRole;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * What nobody does alone: one person asks with a reason, a second one of the office named for it agrees, and the first does it.
 * Who asked never agrees. Once agreed to, it can be used for a day.
 */
export type Approval = {
  __typename?: 'Approval';
  act: TwoPersonAct;
  askedAt: Scalars['DateTime']['output'];
  /** Who asked. */
  askedBy: ApprovalMember;
  case?: Maybe<Case>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  decidedBy?: Maybe<StaffRole>;
  /** Why it was declined. */
  declinedBecause?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** It was you. */
  mine: Scalars['Boolean']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  state: ApprovalState;
  /** The person of the case that it is about, as it was asked. */
  subject?: Maybe<ApprovalSubject>;
  /** The person, protection or list (`destructionCertificate`) that it is about; null: who died, or the whole case. */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** Until then it can be decided, and once agreed to, used. */
  until: Scalars['DateTime']['output'];
  usedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ApprovalConnection = {
  __typename?: 'ApprovalConnection';
  edges: Array<ApprovalEdge>;
  pageInfo: PageInfo;
};

export type ApprovalEdge = {
  __typename?: 'ApprovalEdge';
  cursor: Scalars['String']['output'];
  node: Approval;
};

export type ApprovalMember = {
  __typename?: 'ApprovalMember';
  name: Scalars['String']['output'];
  role: StaffRole;
};

export type ApprovalState =
  | 'APPROVED'
  | 'DECLINED'
  | 'EXPIRED'
  /** Done without a second person; nobody has looked at it yet. */
  | 'GLASS_BROKEN'
  /** The privacy officer has looked at it. */
  | 'LOOKED_AT'
  | 'USED'
  | 'WAITING'
  /** Taken back by who asked. */
  | 'WITHDRAWN';

export type ApprovalSubject = {
  __typename?: 'ApprovalSubject';
  name?: Maybe<Scalars['String']['output']>;
  /** As seen from the person who died. */
  relation?: Maybe<Scalars['String']['output']>;
};

/** What waits for you as the second person. */
export type ApprovalsWaiting = {
  __typename?: 'ApprovalsWaiting';
  /** For the privacy officer: done without a second person and not looked at. */
  glassBroken: Scalars['Int']['output'];
  waiting: Scalars['Int']['output'];
};

export type Arrival = {
  __typename?: 'Arrival';
  addressedTo?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  what: Scalars['String']['output'];
  when: Scalars['String']['output'];
};

export type AskApprovalInput = {
  act: TwoPersonAct;
  caseId?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
  /** A person of the case (SHOW_ADDRESS, ONLINE_ACCESS), a protection (LIFT_PROTECTION), a list (DESTROY_CASES). */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
};

export type AskApprovalResult = AskApprovalSuccess | InvalidInput | NotAllowed | NotFound | NotPossible;

export type AskApprovalSuccess = {
  __typename?: 'AskApprovalSuccess';
  approval: Approval;
};

export type AskBackInput = {
  questionId: Scalars['ID']['input'];
  /** What is to be found out: `どの土地のことか、地番を聞いてほしい`. It can be disclosed to whom it is about. */
  text: Scalars['String']['input'];
};

export type AskBackResult = AskBackSuccess | InvalidInput | NotAllowed | NotFound | NotPossible;

export type AskBackSuccess = {
  __typename?: 'AskBackSuccess';
  back: QuestionBack;
};

export type AskedBackOf =
  | 'COUNTER'
  /** The counter asks the family, at the visit or on the telephone. */
  | 'FAMILY';

/** A fact that a department is asked for, and what its person has said. */
export type AskedFact = {
  __typename?: 'AskedFact';
  /** What a person of the department said; null: no word yet. */
  answer?: Maybe<FactAnswer>;
  at?: Maybe<Scalars['DateTime']['output']>;
  fact: FactDefinition;
  /** Whether LOOKED_UP_NONE settles it; where not, this ledger may hold its peace without that meaning no. */
  silenceSettles: Scalars['Boolean']['output'];
  /** With THERE_IS. */
  value?: Maybe<Scalars['JSON']['output']>;
  /** With CANNOT_SETTLE: what is to be asked, and of whom. */
  whom?: Maybe<Scalars['String']['output']>;
};

export type AskingBasis =
  | 'CONSENT'
  | 'INTERNAL_USE'
  | 'OWN_DUTY';

export type AuditActor = {
  __typename?: 'AuditActor';
  department?: Maybe<Scalars['String']['output']>;
  /** Id of the member of staff or program; for the privacy officer and the auditor. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Login name, or the program's name; for the privacy officer and the auditor. */
  login?: Maybe<Scalars['String']['output']>;
  /** `counter`, `department`, `family`, `system`, `sign-in` (not yet anybody), `nobody` … */
  role: Scalars['String']['output'];
};

export type AuditConnection = {
  __typename?: 'AuditConnection';
  edges: Array<AuditEdge>;
  pageInfo: PageInfo;
};

export type AuditEdge = {
  __typename?: 'AuditEdge';
  cursor: Scalars['String']['output'];
  node: AuditEntry;
};

/** One line of the audit: who did, read or was refused what, and when. Never a name, a value or what was searched for. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** As the contract calls it; `read`, `list`, `search` and `watch` for cases, `sign-in` and the like at the door. */
  act: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  by: AuditActor;
  caseId?: Maybe<Scalars['ID']['output']>;
  /** How many: cases in a list, people in a ledger, knocks at the door. */
  count?: Maybe<Scalars['Int']['output']>;
  /** Names of the fields that were asked for or given. Of what another department wrote: none. */
  fields: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** The reason that was given; in the history of a case, for the counter and the privacy officer; of what concerns no case, for the privacy officer and the auditor. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; null if it was done. */
  refused?: Maybe<Scalars['String']['output']>;
  /** The account, appointment or program concerned. */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** What was done, in words. */
  text: Scalars['String']['output'];
};

/** The end of a day's chain, to be kept on paper: `npm run audit:verify -- --head DAY=HASH` compares. */
export type AuditHead = {
  __typename?: 'AuditHead';
  day: Scalars['Date']['output'];
  /** The last hash, 64 hexadecimal digits. That of today still moves. */
  hash: Scalars['String']['output'];
  /** Rows chained on this day. */
  rows: Scalars['Int']['output'];
};

/** Where a rule stands: a statute, an ordinance, or practice (慣行). */
export type Basis = {
  __typename?: 'Basis';
  article?: Maybe<Scalars['String']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  kind: BasisKind;
  /** Name of the law or ordinance, or the source of the practice. */
  name: Scalars['String']['output'];
};

export type BasisKind =
  | 'LAW'
  | 'ORDINANCE'
  | 'PRACTICE';

export type BreakGlassInput = {
  caseId: Scalars['ID']['input'];
  /** A person of the case; without it, the person who died. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
};

export type BringLine = {
  __typename?: 'BringLine';
  /** From about which day it can be had: counted from the day of filing, hence assumed, as one of the notes says. Null where nothing stands in the way or nobody can say. */
  availableFrom?: Maybe<Scalars['Date']['output']>;
  /** What people call it. */
  called?: Maybe<Scalars['String']['output']>;
  /** Certainly needed for at least one item: those in certainlyFor. */
  certain: Scalars['Boolean']['output'];
  /** Those of neededFor that are certain to need it. */
  certainlyFor: Array<Scalars['String']['output']>;
  /** The family gets it back. */
  comesBack: Scalars['Boolean']['output'];
  copies: Scalars['Int']['output'];
  copiesAtMost: Scalars['Int']['output'];
  givenBy: Array<Scalars['String']['output']>;
  ifYouHave: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  /** Numbers, or codes while there are none, of items that need it or may need it. */
  neededFor: Array<Scalars['String']['output']>;
  /** A note that is of some of the items only begins with their numbers. */
  notes: Array<Scalars['String']['output']>;
  /** How many are enough for what is certain. */
  originals: Scalars['Int']['output'];
  /** How many are enough if everything that depends on an answer is needed as well. */
  originalsAtMost: Scalars['Int']['output'];
  papers: Array<Scalars['String']['output']>;
  showOnly: Scalars['Boolean']['output'];
  worksWithout: Scalars['Boolean']['output'];
};

export type CallForHelpInput = {
  /** As the computer is called. */
  booth?: InputMaybe<Scalars['String']['input']>;
};

export type CallForHelpResult = CallForHelpSuccess | InvalidInput | NotAllowed;

export type CallForHelpSuccess = {
  __typename?: 'CallForHelpSuccess';
  call: HelpCall;
};

export type CallOffHelpResult = CallOffHelpSuccess | NotAllowed | NotFound;

export type CallOffHelpSuccess = {
  __typename?: 'CallOffHelpSuccess';
  call: HelpCall;
};

export type CallOutcome =
  | 'CALLED'
  /** By letter instead. */
  | 'LETTER'
  | 'NO_ANSWER';

export type CallTick = {
  __typename?: 'CallTick';
  at: Scalars['DateTime']['output'];
  /** The office. */
  by: Scalars['String']['output'];
  /** Can be disclosed to whom it is about. */
  note?: Maybe<Scalars['String']['output']>;
  outcome: CallOutcome;
};

/** Everything that follows from one notice. */
export type Case = {
  __typename?: 'Case';
  /** Who may see it online, newest first; for the counter, for all others empty. */
  accessPapers: Array<AccessPaper>;
  /** What became of the notice and the case, newest first: registered, corrected, void, closed, reopened; for the counter, for all others empty. */
  changes: Array<CaseChange>;
  /** Consents of the people of the case, oldest first; withdrawn and past ones as well. */
  consents: Array<Consent>;
  deceased: Deceased;
  decisions: Array<Decision>;
  /** What was said of the case, contradictions first: to the counter what it may hear, to a department the facts that it is asked for, to the family nothing. */
  facts: Array<KnownFact>;
  /** Who did and looked at what in this case, newest first, 1 to 100 at once; views included. Of a department that tells only the person concerned, others see no line. */
  history: AuditConnection;
  id: Scalars['ID']['output'];
  /** 受付番号: what families and clerks say. */
  number: Scalars['String']['output'];
  /** Who is, or was, to be called about papers that are wrong now; for the counter, for all others empty. */
  paperCalls: Array<PaperCall>;
  /** Where its papers are, by their number; for the counter, for all others empty. */
  papers: Array<Paper>;
  people: Array<Person>;
  /** for: a person of the case (what they may do); without it, what you may see of the whole. The family sees its own, as it stands. goes: what somebody may do who goes in this person's place. */
  procedureList: ProcedureList;
  /** Whether somebody of it is protected; null for whoever need not know. */
  protection?: Maybe<CaseProtection>;
  questions: Array<Question>;
  registeredAt: Scalars['DateTime']['output'];
  /** Until when it is kept; for counter and privacy officer, for all others null. */
  retention?: Maybe<CaseRetention>;
  status: CaseStatus;
  /** Rises with every change; for `expectedVersion`. To the family always 0. */
  version: Scalars['Int']['output'];
  /** Visits and call-backs by day and hour, at most 100; for the counter and departments, for all others empty. */
  visits: Array<Visit>;
  /** Days on which the family would like to come; for the counter, for all others empty. */
  wishedDays: Array<WishedDay>;
};


/** Everything that follows from one notice. */
export type CaseDecisionsArgs = {
  outcome?: InputMaybe<Outcome>;
};


/** Everything that follows from one notice. */
export type CaseHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that follows from one notice. */
export type CaseProcedureListArgs = {
  for?: InputMaybe<Scalars['ID']['input']>;
  goes?: InputMaybe<WhoGoes>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};

/** One step in the life of a case, with what stood before. */
export type CaseChange = {
  __typename?: 'CaseChange';
  at: Scalars['DateTime']['output'];
  /** The office that did it; null for the registration. */
  by?: Maybe<Scalars['String']['output']>;
  cause?: Maybe<CorrectionCause>;
  corrected: Array<CorrectedField>;
  kind: CaseChangeKind;
  /** The paper it stands on, or the reason that was given. */
  reason?: Maybe<Scalars['String']['output']>;
};

export type CaseChangeKind =
  | 'CLOSED'
  | 'CORRECTED'
  /** Questions of a non-resident were sent after all. */
  | 'OPENED'
  | 'REGISTERED'
  | 'REOPENED'
  | 'VOIDED';

export type CaseConnection = {
  __typename?: 'CaseConnection';
  edges: Array<CaseEdge>;
  pageInfo: PageInfo;
};

export type CaseEdge = {
  __typename?: 'CaseEdge';
  cursor: Scalars['String']['output'];
  node: Case;
};

export type CaseHold = {
  __typename?: 'CaseHold';
  reason: Scalars['String']['output'];
  since: Scalars['DateTime']['output'];
};

/** How far a case is, counted over the questions that you see. Said at once, at every change, and a last time when the case is void or closed. */
export type CaseProgress = {
  __typename?: 'CaseProgress';
  answered: Scalars['Int']['output'];
  /** Questions asked and not held back. */
  asked: Scalars['Int']['output'];
  case: Case;
  /** Failed or late: a person must look. */
  needsPerson: Scalars['Int']['output'];
  /** Every machine question has come back. */
  settled: Scalars['Boolean']['output'];
};

/** 支援措置 in a case. Said to counter and privacy officer only; to nobody else does anything show whether there is one. */
export type CaseProtection = {
  __typename?: 'CaseProtection';
  /** The day of the city's newest list; null: none was read yet. */
  listAsOf?: Maybe<Scalars['Date']['output']>;
  protections: Array<Protection>;
  state: ProtectionState;
};

/** Until when a case is kept. Yorisoi holds working copies, never the legal originals. */
export type CaseRetention = {
  __typename?: 'CaseRetention';
  /** The last day on which it is kept; then two privacy officers may destroy it. */
  destroyAfter?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was closed or voided; null while it is open. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** Kept beyond that. */
  hold?: Maybe<CaseHold>;
};

export type CaseStatus =
  | 'CLOSED'
  | 'OPEN'
  | 'VOID';

export type CaseWithWishes = {
  __typename?: 'CaseWithWishes';
  case: Case;
  /** The dearest first. */
  days: Array<WishedDay>;
};

/** All three are set anew; null takes away. */
export type ChangeDeskSettingsInput = {
  /** From 08:30 to 17:00, written `09:00`. */
  digestHour: Scalars['String']['input'];
  /** The version you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
  /** One address that the department shares, never a person's. */
  mailbox?: InputMaybe<Scalars['String']['input']>;
  whereToLook?: InputMaybe<Scalars['String']['input']>;
};

export type ChangeDeskSettingsResult = ChangeDeskSettingsSuccess | Changed | InvalidInput | NotAllowed | NotPossible;

export type ChangeDeskSettingsSuccess = {
  __typename?: 'ChangeDeskSettingsSuccess';
  settings: DeskSettings;
};

/** What is left out stays as it is; null takes it away. */
export type ChangeVisitInput = {
  day?: InputMaybe<Scalars['String']['input']>;
  /** The version you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
  hour?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** Takes the place of `who`. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  telephone?: InputMaybe<Scalars['String']['input']>;
  /** Takes the place of `personId`. */
  who?: InputMaybe<Scalars['String']['input']>;
};

export type ChangeVisitResult = ChangeVisitSuccess | Changed | InvalidInput | NotAllowed | NotFound | NotPossible;

export type ChangeVisitSuccess = {
  __typename?: 'ChangeVisitSuccess';
  visit: Visit;
};

/** Somebody changed it in the meantime: read it again, then decide. */
export type Changed = UserError & {
  __typename?: 'Changed';
  code: Scalars['String']['output'];
  /** The version it has now. */
  currentVersion: Scalars['Int']['output'];
  message: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
};

export type CloseCaseInput = {
  caseId: Scalars['ID']['input'];
  /** Close it although something is open; without it the refusal (`STILL_OPEN`) names what. */
  despiteOpen?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type CloseCaseResult = Changed | CloseCaseSuccess | InvalidInput | NotAllowed | NotFound | NotPossible;

export type CloseCaseSuccess = {
  __typename?: 'CloseCaseSuccess';
  case: Case;
};

export type CloseStaffResult = CloseStaffSuccess | NotAllowed | NotFound | NotPossible;

export type CloseStaffSuccess = {
  __typename?: 'CloseStaffSuccess';
  staff: StaffMember;
};

export type ClosedLine = {
  __typename?: 'ClosedLine';
  department: Scalars['String']['output'];
  level: Disclosure;
  name: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type Confirmation =
  /** The notice was corrected after the department had acted. */
  | 'CORRECTION'
  /** The notice is void: that everything is undone. */
  | 'UNDONE';

export type Connector =
  | 'HTTP'
  | 'LEDGER'
  | 'MANUAL'
  | 'RULES';

/** What a person of the case agreed to: which departments, and what for. For guidance on procedures after a death, and for nothing else. */
export type Consent = {
  __typename?: 'Consent';
  departments: Array<Department>;
  givenOn: Scalars['Date']['output'];
  heirship: Heirship;
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** Who agreed: one of the people of the case. */
  personId: Scalars['ID']['output'];
  purposes: Array<ConsentPurpose>;
  /** It counts today. */
  stands: Scalars['Boolean']['output'];
  /** The last day on which it counts. */
  until: Scalars['Date']['output'];
  way: ConsentWay;
  /** null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who heard an oral consent; to the family null, as is the note. */
  witness?: Maybe<Scalars['String']['output']>;
};

/** What a department is allowed by it. */
export type ConsentPurpose =
  /** To look in its records. */
  | 'LOOK_UP'
  /** To tell the counter, and who agreed, what it has. */
  | 'TELL';

export type ConsentWay =
  /** Said, with a witness: opens no tax department (地方税法22条). */
  | 'ORAL'
  /** A signed paper, kept with the case. */
  | 'PAPER'
  /** Signed on the screen at the counter. */
  | 'SCREEN';

export type CorrectDeathNoticeInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  birthDate?: InputMaybe<Scalars['String']['input']>;
  caseId: Scalars['ID']['input'];
  cause: CorrectionCause;
  deathDate?: InputMaybe<Scalars['Date']['input']>;
  deathDateTo?: InputMaybe<Scalars['Date']['input']>;
  /** The paper it stands on: corrected certificate, register entry … */
  evidence: Scalars['String']['input'];
  expectedVersion: Scalars['Int']['input'];
  kana?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  /** Cases that you looked at and that are of other people, although much is alike after the correction; kept in history. */
  notTheSameAs?: InputMaybe<Array<Scalars['ID']['input']>>;
  personNumber?: InputMaybe<Scalars['String']['input']>;
  /** `DONE` once the resident register shows the death. With nothing else corrected, nobody is asked again. */
  registerState?: InputMaybe<RegisterState>;
  registeredHere?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CorrectDeathNoticeResult = Changed | CorrectDeathNoticeSuccess | DuplicateNotice | InvalidInput | NotAllowed | NotFound | NotPossible;

export type CorrectDeathNoticeSuccess = {
  __typename?: 'CorrectDeathNoticeSuccess';
  case: Case;
  /** What changed for the family, money and insurer first. */
  differences: Array<ListDifference>;
};

/** What is left out stays as it is; null takes it away. */
export type CorrectPersonInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  anotherPerson?: InputMaybe<Scalars['Boolean']['input']>;
  caseId: Scalars['ID']['input'];
  /** The version of the person that you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
  kana?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<Language>;
  name?: InputMaybe<Scalars['String']['input']>;
  personId: Scalars['ID']['input'];
  relation?: InputMaybe<Scalars['String']['input']>;
  roles?: InputMaybe<Array<Role>>;
  telephone?: InputMaybe<Scalars['String']['input']>;
};

export type CorrectPersonResult = Changed | CorrectPersonSuccess | InvalidInput | NotAllowed | NotFound | NotPossible;

export type CorrectPersonSuccess = {
  __typename?: 'CorrectPersonSuccess';
  case: Case;
  person: Person;
};

/** A field of the notice that was corrected. */
export type CorrectedField = {
  __typename?: 'CorrectedField';
  is?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** In words; null: nothing stood there, or it is an address, which is shown nowhere but in its own place. */
  was?: Maybe<Scalars['String']['output']>;
};

export type CorrectionCause =
  | 'IMPORT'
  | 'OUR_SLIP'
  | 'REGISTER_CORRECTED'
  /** Both dates stay alive, the safer deadline shows. */
  | 'UNDER_WAY';

export type CreateProgramInput = {
  department?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  /** The documents that it may send, each as it will be sent. */
  operations: Array<Scalars['String']['input']>;
  /** COUNTER or DEPARTMENT. */
  role: StaffRole;
  /** Last day of the key. */
  until: Scalars['Date']['input'];
};

export type CreateProgramResult = CreateProgramSuccess | InvalidInput | NotAllowed;

export type CreateProgramSuccess = {
  __typename?: 'CreateProgramSuccess';
  /** Shown this once. */
  key: Scalars['String']['output'];
  program: Program;
};

export type Deadline = {
  __typename?: 'Deadline';
  basis: Basis;
  certainty: DeadlineCertainty;
  kind: DeadlineKind;
  /** Legal last day; the earliest possible one where several are. */
  lastDay?: Maybe<Scalars['Date']['output']>;
  /** The day on which it may still be done at an open office. */
  lastOpenDay?: Maybe<Scalars['Date']['output']>;
  latestDay?: Maybe<Scalars['Date']['output']>;
  /** What this one is for, where a procedure has several. */
  of?: Maybe<Scalars['String']['output']>;
  passed: Scalars['Boolean']['output'];
  /** In words, with era date and weekday. */
  text: Scalars['String']['output'];
};

export type DeadlineCertainty =
  | 'ASSUMED'
  | 'EXACT'
  | 'NONE'
  | 'RANGE'
  | 'WAITING';

export type DeadlineKind =
  | 'BEFORE'
  | 'CLAIM'
  | 'COURTESY'
  | 'FILE';

/** The person who died, as far as your work needs it. Names as they are written, code point by code point. */
export type Deceased = {
  __typename?: 'Deceased';
  /** To a department the town. Whole only where it is known that nobody of the case is protected; otherwise `showAddress`. */
  address?: Maybe<Scalars['String']['output']>;
  birthDate?: Maybe<Scalars['Date']['output']>;
  birthDateText?: Maybe<Scalars['String']['output']>;
  deathDate: Scalars['Date']['output'];
  deathDateText: Scalars['String']['output'];
  /** Last possible day, where the day is known as an interval. */
  deathDateTo?: Maybe<Scalars['Date']['output']>;
  kana?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  /** 宛名番号, the city's own person number. */
  personNumber?: Maybe<Scalars['String']['output']>;
  registerState: RegisterState;
};

export type DeceasedInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  /** ISO or era date: `1940-03-02`, `昭和15年3月2日`, `S15.3.2`. */
  birthDate?: InputMaybe<Scalars['String']['input']>;
  household?: InputMaybe<HouseholdInput>;
  kana?: InputMaybe<Scalars['String']['input']>;
  /** As it is written, variants included. */
  name: Scalars['String']['input'];
  nationality?: InputMaybe<Nationality>;
  personNumber?: InputMaybe<Scalars['String']['input']>;
  /** Registered as a resident here at death; null if that is not known. */
  registeredHere?: InputMaybe<Scalars['Boolean']['input']>;
  sex?: InputMaybe<Sex>;
};

export type DecideApprovalInput = {
  /** `false` of what you asked for yourself takes it back. Of broken glass: you have looked at it. */
  agree: Scalars['Boolean']['input'];
  approvalId: Scalars['ID']['input'];
  /** Needed to decline what somebody else asked for: they read it. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type DecideApprovalResult = DecideApprovalSuccess | InvalidInput | NotAllowed | NotFound | NotPossible;

export type DecideApprovalSuccess = {
  __typename?: 'DecideApprovalSuccess';
  approval: Approval;
};

/** What is known of one death, without a case. */
export type DecideInput = {
  deathDate: Scalars['Date']['input'];
  /** Last possible day, where the day of death is known only as an interval. */
  deathDateTo?: InputMaybe<Scalars['Date']['input']>;
  facts: Array<FactInput>;
};

export type Decided = {
  __typename?: 'Decided';
  /** Every procedure of the catalogue, in its order. */
  decisions: Array<Decision>;
  /** The list; items have no number and open points no day. */
  procedureList: ProcedureList;
};

/** Whether one procedure is needed, and why. */
export type Decision = {
  __typename?: 'Decision';
  /** The facts that would decide it; empty unless TO_CONFIRM. */
  ask: Array<FactDefinition>;
  basis: Array<Basis>;
  /** Facts on which the answers contradict each other. */
  conflicts: Array<FactDefinition>;
  outcome: Outcome;
  procedure: Procedure;
  /** One plain sentence made from the rule itself. */
  reason: Scalars['String']['output'];
  /** What a person of the department answered beside the rule. */
  ruling?: Maybe<Ruling>;
};

/** A department of the city hall. Its file in `src/departments` is the department module. */
export type Department = {
  __typename?: 'Department';
  /** Why it may be asked: its own duty, internal use, or the family's consent. */
  askedOn: AskingBasis;
  /** 同席: it answers the family itself; nobody types an answer. */
  attends: Scalars['Boolean']['output'];
  /** Reference code, e.g. `SHIMIN`. */
  code: Scalars['String']['output'];
  /** How it answers: rules alone, its imported ledger, its own system, a person. */
  connector?: Maybe<Connector>;
  desk?: Maybe<Scalars['String']['output']>;
  floor?: Maybe<Scalars['String']['output']>;
  /** Its name today. */
  name: Scalars['String']['output'];
  procedures: Array<Procedure>;
  telephone?: Maybe<Scalars['String']['output']>;
  /** Where a clerk looks for the answer. */
  whereToLook?: Maybe<Scalars['String']['output']>;
};

export type DepartmentLight = {
  __typename?: 'DepartmentLight';
  /** Whom nobody answered: the counter asks the family. */
  atCounter: Scalars['Int']['output'];
  department: Department;
  late: Scalars['Int']['output'];
  light: Light;
  mail: MailReach;
  oldestDue?: Maybe<Scalars['Date']['output']>;
  remindedAt?: Maybe<Scalars['DateTime']['output']>;
  ringing: Scalars['Int']['output'];
  waiting: Scalars['Int']['output'];
};

export type DeskSettings = {
  __typename?: 'DeskSettings';
  department: Scalars['String']['output'];
  /** `09:00` */
  digestHour: Scalars['String']['output'];
  mailbox?: Maybe<Scalars['String']['output']>;
  mayChange: Scalars['Boolean']['output'];
  /** Whether this service sends mail at all. */
  sendsMail: Scalars['Boolean']['output'];
  /** Mails that did not arrive, with what to do. */
  undelivered: Array<UndeliveredMail>;
  /** 0 before anybody has set anything; for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Null: as the department's file has it. */
  whereToLook?: Maybe<Scalars['String']['output']>;
  /** As the department's file has it. */
  whereToLookOfFile?: Maybe<Scalars['String']['output']>;
};

export type DestroyCasesResult = DestroyCasesSuccess | NotAllowed | NotFound | NotPossible;

export type DestroyCasesSuccess = {
  __typename?: 'DestroyCasesSuccess';
  destruction: Destruction;
};

export type DestroyedRows = {
  __typename?: 'DestroyedRows';
  count: Scalars['Int']['output'];
  table: Scalars['String']['output'];
};

/**
 * A list of cases to destroy, and once that is done, the record of it (廃棄記録). `askApproval(act: DESTROY_CASES, subjectId: <id of
 * the list>)`, a second privacy officer agrees, who asked does it with `destroyCases`.
 */
export type Destruction = {
  __typename?: 'Destruction';
  agreedBy?: Maybe<DestructionMember>;
  /** Who asked and who agreed; null until everything is done. */
  askedBy?: Maybe<DestructionMember>;
  caseCount: Scalars['Int']['output'];
  /** By reception number, at most 100 at once; `after`: the last number of the page before. All of them are on the page /destruction/<id>. */
  cases: Array<DestructionCase>;
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** SHA-256 over the list, 64 hexadecimal digits: reception number, id, day it ended and last day of each case (src/retention/README.md). */
  hash: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  madeAt: Scalars['DateTime']['output'];
  madeOn: Scalars['Date']['output'];
  /** The recovery sheet of this number replaces all before; those must be destroyed, with all key backups made before (README, Backups). */
  recoverySheet?: Maybe<Scalars['Int']['output']>;
  /** Rows that are gone, by table; what could tell that somebody was protected is not counted. */
  rows: Array<DestroyedRows>;
};


/**
 * A list of cases to destroy, and once that is done, the record of it (廃棄記録). `askApproval(act: DESTROY_CASES, subjectId: <id of
 * the list>)`, a second privacy officer agrees, who asked does it with `destroyCases`.
 */
export type DestructionCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type DestructionCase = {
  __typename?: 'DestructionCase';
  caseId: Scalars['ID']['output'];
  destroyAfter: Scalars['Date']['output'];
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  endedOn: Scalars['Date']['output'];
  /** 受付番号. */
  number: Scalars['String']['output'];
  /** Null: not done yet. */
  outcome?: Maybe<DestructionOutcome>;
};

export type DestructionMember = {
  __typename?: 'DestructionMember';
  at: Scalars['DateTime']['output'];
  name: Scalars['String']['output'];
  role: StaffRole;
};

export type DestructionOutcome =
  | 'DESTROYED'
  /** Another list had it. */
  | 'GONE'
  /** Left out: held since. */
  | 'HELD'
  /** Left out: its last day is another one now. */
  | 'OTHER_DAY'
  /** Left out: reopened since. */
  | 'REOPENED';

/** Who outside the department may see what was decided. */
export type Disclosure =
  | 'OPEN'
  | 'OWN_DESK'
  | 'WITH_CONSENT';

/** What the department that asks still owes, as a table to be filled in. Only for a department, and only its own questions. */
export type DrawUpAnswerSheetInput = {
  /** CP932 lacks letters of many names. Without this no file is made while it lacks one: they are listed first. */
  evenIfLost?: InputMaybe<Scalars['Boolean']['input']>;
  format: SheetFormat;
};

export type DrawUpAnswerSheetResult = DrawUpAnswerSheetSuccess | InvalidInput | NotAllowed | NotPossible;

export type DrawUpAnswerSheetSuccess = {
  __typename?: 'DrawUpAnswerSheetSuccess';
  /** base64; null: letters would be lost, choose another form or say `evenIfLost`. */
  file?: Maybe<Scalars['String']['output']>;
  /** Questions that wait for no fact, only for a word that was said on their page. */
  leftOut: Scalars['Int']['output'];
  /** Every cell with letters that CP932 does not have. */
  losses: Array<SheetLoss>;
  /** There are more than this table holds: answer these first, or ask for EXPORT_SHEET. */
  more: Scalars['Boolean']['output'];
  /** Questions that somebody takes out alone; beyond them it takes a second person. */
  mostAlone: Scalars['Int']['output'];
  /** What to call the file; nobody is named in it. */
  name: Scalars['String']['output'];
  questions: Scalars['Int']['output'];
  /** A row a fact that is asked. */
  rows: Scalars['Int']['output'];
};

/**
 * There is a case with this person number already (`DUPLICATE`: the same person, or one of the two numbers is wrong and is to be
 * corrected), or perhaps of this person (`DUPLICATE_POSSIBLE`: see `notTheSameAs`), or the case of this `idempotencyKey` is void by
 * now (`REGISTERED_THEN_VOID`). Nothing was written.
 */
export type DuplicateNotice = UserError & {
  __typename?: 'DuplicateNotice';
  code: Scalars['String']['output'];
  existing: Case;
  message: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
};

export type EndAllSessionsInput = {
  /** Stands in the audit. */
  reason: Scalars['String']['input'];
};

export type EndAllSessionsResult = EndAllSessionsSuccess | InvalidInput | NotAllowed;

export type EndAllSessionsSuccess = {
  __typename?: 'EndAllSessionsSuccess';
  /** Sessions that stood until then. */
  ended: Scalars['Int']['output'];
};

export type EndAppointmentInput = {
  appointmentId: Scalars['ID']['input'];
  /** The last day of the appointment. */
  lastDay: Scalars['Date']['input'];
};

export type EndAppointmentResult = EndAppointmentSuccess | InvalidInput | NotAllowed | NotFound | NotPossible;

export type EndAppointmentSuccess = {
  __typename?: 'EndAppointmentSuccess';
  staff: StaffMember;
};

export type EndSessionsResult = EndSessionsSuccess | NotAllowed | NotFound;

export type EndSessionsSuccess = {
  __typename?: 'EndSessionsSuccess';
  /** Sessions that stood until then. */
  ended: Scalars['Int']['output'];
};

export type EnterAnswerInput = {
  questionId: Scalars['ID']['input'];
  /** From a colleague who is typing, who sees it at once. */
  takeOver?: InputMaybe<Scalars['Boolean']['input']>;
};

export type EnterAnswerResult = EnterAnswerSuccess | NotAllowed | NotFound;

export type EnterAnswerSuccess = {
  __typename?: 'EnterAnswerSuccess';
  /** Yours; or a colleague's who was before you, where you did not take over. */
  entry: AnswerEntry;
};

export type FactAnswer =
  /** The ledger can't settle it: stays unknown. */
  | 'CANNOT_SETTLE'
  | 'LOOKED_UP_NONE'
  /** What had been said is taken back, as if nothing had been: the question waits for its person again. */
  | 'TAKEN_BACK'
  | 'THERE_IS';

export type FactAnswerInput = {
  answer: FactAnswer;
  name: Scalars['String']['input'];
  /** With THERE_IS only. */
  value?: InputMaybe<Scalars['JSON']['input']>;
  /** With CANNOT_SETTLE: what is to be asked, and of whom. It stands in the list which the counter hands to the family, until somebody settles the fact; online the family does not read it. */
  whom?: InputMaybe<Scalars['String']['input']>;
};

/** A named, typed statement about a case. */
export type FactDefinition = {
  __typename?: 'FactDefinition';
  label: Scalars['String']['output'];
  /** Reference name, e.g. `wasHouseholdHead`. */
  name: Scalars['String']['output'];
  /** Whether `null` (there is none) may be said. */
  noneAllowed: Scalars['Boolean']['output'];
  /** The question as it is put to whoever is asked. */
  question: Scalars['String']['output'];
  type: FactType;
  /** What people call each of them, in the same order. */
  valueLabels: Array<Scalars['String']['output']>;
  /** The values of an enum or set. */
  values: Array<Scalars['String']['output']>;
};

/**
 * value: a plain value; null = there is none, only where the type allows it; not given or "unknown" = unknown;
 * part-known: {oneOf: [..]} (enum), {from, to, none: "no"|"maybe"} (int, date), {in: [..], open: [..]} (set; a plain list is complete, no member stands in both).
 * A name twice, or deathDate in facts, is an error.
 */
export type FactInput = {
  name: Scalars['String']['input'];
  value?: InputMaybe<Scalars['JSON']['input']>;
};

export type FactSource =
  /** A person of a department. */
  | 'DEPARTMENT'
  | 'FAMILY'
  /** A department's ledger or system. */
  | 'LEDGER'
  /** Death notice and resident register. */
  | 'REGISTER'
  | 'SHOWN'
  | 'UNCHECKED_CALLER';

export type FactStanding =
  /** Statements contradict each other. */
  | 'CONFLICT'
  /** Not, or only partly known. */
  | 'OPEN'
  | 'SETTLED';

export type FactStatement = {
  __typename?: 'FactStatement';
  at: Scalars['DateTime']['output'];
  /** Who says it, in words. */
  by: Scalars['String']['output'];
  /** Counts now: no other statement was settled after it. */
  counts: Scalars['Boolean']['output'];
  /** Code of the department that says it. */
  department?: Maybe<Scalars['String']['output']>;
  /** As it was given, to say it again; see `FactInput`. */
  given?: Maybe<Scalars['JSON']['output']>;
  /** It ended a contradiction. */
  settled: Scalars['Boolean']['output'];
  source: FactSource;
  /** In words; null: it said that it can't tell. */
  value?: Maybe<Scalars['String']['output']>;
};

export type FactType =
  | 'BOOL'
  | 'DATE'
  | 'ENUM'
  | 'INT'
  | 'SET';

/** 異動: appointments go over from one person to another on one day, all of them or none. */
export type HandOverInput = {
  /** The first day of the successors. */
  day: Scalars['Date']['input'];
  moves: Array<MoveInput>;
};

export type HandOverResult = HandOverSuccess | InvalidInput | NotAllowed | NotFound | NotPossible;

export type HandOverSuccess = {
  __typename?: 'HandOverSuccess';
  staff: Array<StaffMember>;
};

/** How far it is proven that the person is an heir. */
export type Heirship =
  /** Seen in the family register. */
  | 'PROVEN'
  /** Said, and not looked at yet: opens no tax department. */
  | 'STATED';

/** 応援: a colleague of the counter is needed at a booth. Of no case, and gone after a day. */
export type HelpCall = {
  __typename?: 'HelpCall';
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who of the counter comes; null: nobody yet. */
  answeredBy?: Maybe<Scalars['String']['output']>;
  at: Scalars['DateTime']['output'];
  /** As the computer is called; null where nobody has set it. */
  booth?: Maybe<Scalars['String']['output']>;
  /** Who called; for a booth without a name. */
  calledBy: Scalars['String']['output'];
  /** It is you who comes. */
  coming: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** You called. */
  mine: Scalars['Boolean']['output'];
};

/** How many calls stand; said at once, and at every change. */
export type HelpStanding = {
  __typename?: 'HelpStanding';
  standing: Scalars['Int']['output'];
};

export type HoldCaseInput = {
  caseId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type HoldCaseResult = HoldCaseSuccess | InvalidInput | NotAllowed | NotFound | NotPossible;

export type HoldCaseSuccess = {
  __typename?: 'HoldCaseSuccess';
  case: Case;
};

/** The resident register's household without the person who died. */
export type HouseholdInput = {
  deceasedWasHead?: InputMaybe<Scalars['Boolean']['input']>;
  members: Array<HouseholdMemberInput>;
};

export type HouseholdMemberInput = {
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** As seen from the person who died: spouse, child, parent … */
  relation?: InputMaybe<Scalars['String']['input']>;
};

export type ImportLedgerFileInput = {
  /** false: it is only looked at, and nothing is written. */
  apply?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day the ledger was drawn up. */
  asOf: Scalars['Date']['input'];
  /** What columns mean; those left out as remembered from the last file, or by their usual names. */
  columns?: InputMaybe<Array<LedgerColumnInput>>;
  /** Somebody looked: it is right that nobody, or far fewer people, are in it. */
  evenIfFewer?: InputMaybe<Scalars['Boolean']['input']>;
  /** `Ledger.version` against which the difference was shown. */
  expectedVersion: Scalars['Int']['input'];
  /** The file itself, base64: CSV (UTF-8 or CP932) or xlsx, at most 11 MiB. One line a person. */
  file: Scalars['String']['input'];
};

export type ImportLedgerFileResult = Changed | ImportLedgerFileSuccess | InvalidInput | NotAllowed | NotFound;

export type ImportLedgerFileSuccess = {
  __typename?: 'ImportLedgerFileSuccess';
  /** It stands now in the place of the ledger before. */
  applied: Scalars['Boolean']['output'];
  /** In the order of the file. */
  columns: Array<LedgerColumn>;
  /** Against the ledger that stood; null while there is a problem. */
  difference?: Maybe<LedgerDifference>;
  /** Facts that are asked and for which the file has no column. */
  factsMissing: Array<FactDefinition>;
  /** What a column of this department's file can be. */
  fields: Array<LedgerField>;
  file: ReadFile;
  /** Without these nobody can be found in it; while one is missing no line is read. */
  missing: Array<LedgerField>;
  /** People that are in the file. */
  people: Scalars['Int']['output'];
  /** How many there are in all. */
  problemCount: Scalars['Int']['output'];
  /** What can't be read, in the order of the file, the first 200. While there is one, nothing can be applied. */
  problems: Array<LedgerProblem>;
  /** The first lines as they were read. */
  sample: Array<LedgerLine>;
};

export type ImportLedgerInput = {
  /** The day the ledger was drawn up. */
  asOf: Scalars['Date']['input'];
  /** CSV with a header line: personNumber, name, kana, birthDate, address, then fact names of the department. One line a person. */
  csv: Scalars['String']['input'];
  department: Scalars['String']['input'];
  /** Nobody stands in the ledger: then, and only then, the CSV has no line but its header. */
  empty?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ImportLedgerResult = ImportLedgerSuccess | InvalidInput | NotAllowed | NotFound;

export type ImportLedgerSuccess = {
  __typename?: 'ImportLedgerSuccess';
  /** Facts that are asked and that the ledger would settle by its silence, had it a column for them. Until then a person is asked in each case. */
  columnsMissing: Array<FactDefinition>;
  /** People that the ledger now holds. */
  rows: Scalars['Int']['output'];
};

/** The day's notices as a file of the resident system. Only the columns below are read; every other is dropped as it comes in, and the file is not kept. */
export type ImportNoticesInput = {
  /** What columns mean; those left out as remembered from the last file, or by their usual names. */
  columns?: InputMaybe<Array<NoticeColumnInput>>;
  /** The file itself, base64: CSV (UTF-8 or CP932) or xlsx, at most 2 MiB and 500 rows under a header. */
  file: Scalars['String']['input'];
  /** Lines to register, at most 50 at once; none: the file is only looked at and nothing is written. The same line once more gives the same case, so what was cut off goes on with the same file. */
  lines?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Whether the resident register shows these deaths already. */
  registerState?: InputMaybe<RegisterState>;
  /** Where no column says it. */
  source?: InputMaybe<NoticeSource>;
};

export type ImportNoticesResult = ImportNoticesSuccess | InvalidInput | NotAllowed;

export type ImportNoticesSuccess = {
  __typename?: 'ImportNoticesSuccess';
  /** In the order of the file. */
  columns: Array<NoticeColumn>;
  file: ReadFile;
  /** Without these no line is a notice; while one is missing there are no rows. */
  missing: Array<NoticeField>;
  /** Every line; after registering, the lines that were to be registered. */
  rows: Array<NoticeRow>;
};

export type ImportProtectionListInput = {
  /** The day it was drawn up. */
  asOf: Scalars['Date']['input'];
  /** CSV with a header: 宛名番号 (personNumber), 氏名 (name), 住所 (address). */
  csv: Scalars['String']['input'];
};

export type ImportProtectionListResult = ImportProtectionListSuccess | InvalidInput | NotAllowed;

export type ImportProtectionListSuccess = {
  __typename?: 'ImportProtectionListSuccess';
  /** Who were not protected before. */
  added: Scalars['Int']['output'];
  /** Who are not in this list any more. They stay protected until two people end it, one by one. */
  missing: Scalars['Int']['output'];
  /** In the file. */
  rows: Scalars['Int']['output'];
};

/**
 * What happened at a booth. It belongs to no case: whoever opens one must not find it there, and it is never in what a family or a
 * department sees.
 */
export type IncidentNote = {
  __typename?: 'IncidentNote';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  booth: Scalars['String']['output'];
  /** Who wrote it. */
  by?: Maybe<Scalars['String']['output']>;
  /** To be shown above it: whoever it is about may ask to see what was written of them (個人情報保護法76条). */
  disclosure: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  text: Scalars['String']['output'];
  writtenAt: Scalars['DateTime']['output'];
};

export type IncidentNoteConnection = {
  __typename?: 'IncidentNoteConnection';
  edges: Array<IncidentNoteEdge>;
  pageInfo: PageInfo;
};

export type IncidentNoteEdge = {
  __typename?: 'IncidentNoteEdge';
  cursor: Scalars['String']['output'];
  node: IncidentNote;
};

/** The input can't be taken as it stands; nothing was written. */
export type InvalidInput = UserError & {
  __typename?: 'InvalidInput';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
};

export type InviteStaffInput = {
  appointments: Array<AppointmentInput>;
  /** Small letters, digits, `.`, `_`, `-`. */
  login: Scalars['String']['input'];
  name: Scalars['String']['input'];
};

export type InviteStaffResult = InvalidInput | InviteStaffSuccess | NotAllowed | NotFound | NotPossible;

export type InviteStaffSuccess = {
  __typename?: 'InviteStaffSuccess';
  /** Shown this once: it goes on the paper that its person gets. */
  code: Scalars['String']['output'];
  staff: StaffMember;
};

export type IssueAccessPaperInput = {
  caseId: Scalars['ID']['input'];
  /** A person of the case. */
  personId: Scalars['ID']['input'];
  rights?: InputMaybe<AccessRights>;
};

export type IssueAccessPaperResult = InvalidInput | IssueAccessPaperSuccess | NotAllowed | NotFound | NotPossible;

export type IssueAccessPaperSuccess = {
  __typename?: 'IssueAccessPaperSuccess';
  /** In groups, as it is printed: `7H4K-92MX`. Shown this once. */
  code: Scalars['String']['output'];
  paper: AccessPaper;
  /** For the QR code: the code stands behind the `#`, where no server and no log sees it. */
  url: Scalars['String']['output'];
};

export type KeepLine = {
  __typename?: 'KeepLine';
  code: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

/** One fact of a case, as far as whoever reads it may hear what was said: each department keeps its own. */
export type KnownFact = {
  __typename?: 'KnownFact';
  /** What the same sources said before, newest first; to a department nothing. */
  earlier: Array<FactStatement>;
  fact: FactDefinition;
  /** What is known, in words; null: nothing, or everything is still possible. */
  known?: Maybe<Scalars['String']['output']>;
  /** Follows the notice: `recordFacts` refuses it, `correctDeathNotice` changes it. */
  onlyByCorrection: Scalars['Boolean']['output'];
  standing: FactStanding;
  /** The newest word of each source, newest first. */
  statements: Array<FactStatement>;
};

/** Language of a person or a sentence. */
export type Language =
  | 'EN'
  | 'JA';

/** What was due in one month. */
export type Lateness = {
  __typename?: 'Lateness';
  due: Scalars['Int']['output'];
  inTime: Scalars['Int']['output'];
  late: Scalars['Int']['output'];
  month: Scalars['String']['output'];
  open: Scalars['Int']['output'];
  toCounter: Scalars['Int']['output'];
  /** How often the head was told, and how often it went to the counter. */
  toLead: Scalars['Int']['output'];
};

/** A department's ledger, as far as it may be told: nobody of it. */
export type Ledger = {
  __typename?: 'Ledger';
  /** Until when it can go back. */
  backUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The import before, to which it can go back. */
  before?: Maybe<LedgerImport>;
  department: Department;
  /** Facts that are asked and that it would settle by its silence, had it a column for them. */
  factsMissing: Array<FactDefinition>;
  /** The last day on which not to stand in it means no; from then on a person is asked. */
  meansNoUntil?: Maybe<Scalars['Date']['output']>;
  /** What stands; null before anything was imported. */
  standing?: Maybe<LedgerImport>;
  /** It is too old: not to stand in it means nothing any more. */
  tooOld: Scalars['Boolean']['output'];
  /** 0 before anything was imported; for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

export type LedgerCell = {
  __typename?: 'LedgerCell';
  field: LedgerField;
  /** As it stands in the file; null for what must not be repeated. */
  text?: Maybe<Scalars['String']['output']>;
};

export type LedgerColumn = {
  __typename?: 'LedgerColumn';
  /** null: dropped before anything is stored. */
  field?: Maybe<LedgerField>;
  header: Scalars['String']['output'];
};

export type LedgerColumnInput = {
  /** `LedgerField.name`; null: leave the column out. */
  field?: InputMaybe<Scalars['String']['input']>;
  /** As the file names it. */
  header: Scalars['String']['input'];
};

/** What the file changes: counts and lines of the file, nobody's name. */
export type LedgerDifference = {
  __typename?: 'LedgerDifference';
  added: LedgerLines;
  changed: LedgerLines;
  /** People of the ledger before who are not in the file. */
  gone: Scalars['Int']['output'];
  /** More than a third would go: `evenIfFewer` is needed. */
  shrinks: Scalars['Boolean']['output'];
  unchanged: Scalars['Int']['output'];
};

/** What a column can say: who it is, or a fact that the department holds. */
export type LedgerField = {
  __typename?: 'LedgerField';
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type LedgerImport = {
  __typename?: 'LedgerImport';
  /** The day the ledger was drawn up. */
  asOf: Scalars['Date']['output'];
  /** Facts for which it has a column. */
  facts: Array<FactDefinition>;
  importedAt: Scalars['DateTime']['output'];
  /** As colleagues know them; null: a program. */
  importedBy?: Maybe<Scalars['String']['output']>;
  /** People in it. */
  rows: Scalars['Int']['output'];
};

export type LedgerLine = {
  __typename?: 'LedgerLine';
  cells: Array<LedgerCell>;
  /** As a spreadsheet numbers it. */
  line: Scalars['Int']['output'];
};

export type LedgerLines = {
  __typename?: 'LedgerLines';
  count: Scalars['Int']['output'];
  /** The first 100. */
  lines: Array<Scalars['Int']['output']>;
};

export type LedgerProblem = {
  __typename?: 'LedgerProblem';
  /** null: what concerns the whole line. */
  field?: Maybe<LedgerField>;
  /** As a spreadsheet numbers it. */
  line: Scalars['Int']['output'];
  /** What is wrong, and what to do. */
  message: Scalars['String']['output'];
};

export type LiftProtectionResult = LiftProtectionSuccess | NotAllowed | NotFound | NotPossible;

export type LiftProtectionSuccess = {
  __typename?: 'LiftProtectionSuccess';
  /** Where it was lifted for one case only. */
  case?: Maybe<Case>;
};

export type Light =
  | 'LATE'
  /** The family is in the house. */
  | 'RINGING'
  /** Something waits, in time. */
  | 'WAITING';

export type ListDifference = {
  __typename?: 'ListDifference';
  /** All rows it speaks of. */
  codes: Array<Scalars['String']['output']>;
  concernsMoney: Scalars['Boolean']['output'];
  /** The row, or the first of several that changed alike. */
  procedure: Procedure;
  /** A sentence: what was, what is. */
  text: Scalars['String']['output'];
};

export type ListGroup = {
  __typename?: 'ListGroup';
  items: Array<ListItem>;
  name: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type ListItem = {
  __typename?: 'ListItem';
  /** Numbers, or codes while there are none, of items that come first. */
  after: Array<Scalars['String']['output']>;
  amount?: Maybe<Scalars['String']['output']>;
  ask: Array<FactDefinition>;
  basis: Array<Basis>;
  caveats: Array<Scalars['String']['output']>;
  /** While a wish is unknown: the ways of which the family takes one. */
  choices: Array<Scalars['String']['output']>;
  deadlines: Array<Deadline>;
  /** Department or body, by its name today. */
  department: Scalars['String']['output'];
  desk?: Maybe<Scalars['String']['output']>;
  /** What the place is called where one looks for it, in the language asked for. */
  floor?: Maybe<Scalars['String']['output']>;
  /** Forms that lie ready at the desk: nothing to bring. */
  forms: Array<Scalars['String']['output']>;
  ifLate?: Maybe<Scalars['String']['output']>;
  legalTitle: Scalars['String']['output'];
  mayAffectRenunciation?: Maybe<Scalars['String']['output']>;
  /** Whether the person of this list may do it; null where the list is for nobody in particular. */
  mayDo?: Maybe<MayDo>;
  minutes: Scalars['Int']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** Given at first issue, never reused or moved. */
  number?: Maybe<Scalars['Int']['output']>;
  outcome: Outcome;
  /** How near its day is today; null in `decide`, which has no today. */
  pace?: Maybe<Pace>;
  procedure: Procedure;
  reason: Scalars['String']['output'];
  telephone?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  whoMayApply: Array<Scalars['String']['output']>;
};

export type MailReach =
  /** The mail server refused, or does not answer: telephone. */
  | 'NOT_DELIVERED'
  /** This service sends no mail. */
  | 'NO_MAIL'
  /** The department has named no mailbox: telephone. */
  | 'NO_MAILBOX'
  | 'REACHES';

export type MakeDestructionListResult = MakeDestructionListSuccess | NotAllowed | NotPossible;

export type MakeDestructionListSuccess = {
  __typename?: 'MakeDestructionListSuccess';
  destruction: Destruction;
};

export type MakeHandOverCardResult = MakeHandOverCardSuccess | NotAllowed | NotFound | NotPossible;

export type MakeHandOverCardSuccess = {
  __typename?: 'MakeHandOverCardSuccess';
  /** In groups, as it is printed: `7H4-K92`. Shown this once; a card made before ends. */
  reference: Scalars['String']['output'];
  until: Scalars['Date']['output'];
};

export type MakeSecondCodeResult = MakeSecondCodeSuccess | NotAllowed | NotPossible;

export type MakeSecondCodeSuccess = {
  __typename?: 'MakeSecondCodeSuccess';
  /** Shown this once; a code made before ends. */
  code: Scalars['String']['output'];
  until: Scalars['Date']['output'];
  url: Scalars['String']['output'];
};

/** Who certainly may not do it does not find it in the list. */
export type MayDo =
  /** Nobody has said yet what decides it. */
  | 'UNKNOWN'
  | 'WITH_PROXY'
  | 'YES';

/** Who you are here: a member of staff, in one of your appointments. */
export type Me = {
  __typename?: 'Me';
  /** What you may act as today. */
  appointments: Array<Appointment>;
  /** Code of the department you act for. */
  department?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  role: StaffRole;
};

export type Mention = {
  __typename?: 'Mention';
  code: Scalars['String']['output'];
  text: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type MoveInput = {
  appointmentId: Scalars['ID']['input'];
  /** Who takes it over. */
  toStaffId: Scalars['ID']['input'];
};

export type MovePaperInput = {
  /** With ACCEPTED: the department. */
  department?: InputMaybe<Scalars['ID']['input']>;
  /** The version you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  /** Can be disclosed to whom it is about. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** To whom, or who signed; left out: as before. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  state: PaperMoveState;
};

export type MovePaperResult = Changed | InvalidInput | MovePaperSuccess | NotAllowed | NotFound | NotPossible;

export type MovePaperSuccess = {
  __typename?: 'MovePaperSuccess';
  paper: Paper;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Somebody of the family who was not named in the notice; departments whose rows read it are asked again. For the counter. */
  addPerson: AddPersonResult;
  /** The counter answers what a department asked back, or asks the family first. */
  answerBack: AnswerBackResult;
  /** The table filled in: the differences first, then each answered as by `answerQuestion`. */
  answerFromFile: AnswerFromFileResult;
  /** You go there, or after all not. For people of the counter. */
  answerHelp: AnswerHelpResult;
  /** A person answers a department's question, or changes an answer. */
  answerQuestion: AnswerQuestionResult;
  appoint: AppointResult;
  /** Ask a second person to agree to what nobody does alone. */
  askApproval: AskApprovalResult;
  /** A department asks the counter, or through it the family, something before it can answer; its time stands still meanwhile. */
  askBack: AskBackResult;
  /** The same without waiting, where somebody would come to harm meanwhile; the privacy officer sees it at once. */
  breakGlass: ShowAddressResult;
  /** 応援: a colleague is needed where you are; whoever of the counter is free sees it at once. Sent twice it is one call. For people of the counter. */
  callForHelp: CallForHelpResult;
  /** Nobody is needed any more; by whoever called. */
  callOffHelp: CallOffHelpResult;
  /** Shared mailbox, hour of the mail, where to look. For the head of the department; where it has none, for whoever works there. */
  changeDeskSettings: ChangeDeskSettingsResult;
  /** Another day or hour, somebody else. For the counter. */
  changeVisit: ChangeVisitResult;
  /** 終了: everything is done, or given up. Questions that wait for a machine are withdrawn; papers of the family work until their last day. For the counter. */
  closeCase: CloseCaseResult;
  /** Ends every session and appointment; the account stays in history. */
  closeStaff: CloseStaffResult;
  /** Correct what the notice said; every rule runs again and the difference is told, money and insurer first. */
  correctDeathNotice: CorrectDeathNoticeResult;
  /** What was written of one of the people; what stood before is kept. For the counter. */
  correctPerson: CorrectPersonResult;
  createProgram: CreateProgramResult;
  /** Agree, decline, take back, or say that you have looked at broken glass. */
  decideApproval: DecideApprovalResult;
  /** 廃棄: destroys the cases of a list, once a second privacy officer has agreed. What has changed since is left out and named; after an interruption, or where one failed (NOT_ALL_DESTROYED), call it again. */
  destroyCases: DestroyCasesResult;
  /** What a department still owes, as a table to fill in: its own open questions, a row a fact. */
  drawUpAnswerSheet: DrawUpAnswerSheetResult;
  /** Signs the whole staff out, whoever asks for it included. For the keeper of the accounts. */
  endAllSessions: EndAllSessionsResult;
  endAppointment: EndAppointmentResult;
  /** Signs a member of staff out everywhere; account and appointments stay. For the keeper of the accounts. */
  endSessions: EndSessionsResult;
  /** You begin to type an answer, go on typing, or take over: so that two of a department do not type the same. */
  enterAnswer: EnterAnswerResult;
  /** 異動: rights go over on one day, and with them what was asked of a second person and is still open then; open questions stay with the department and are the successor's. */
  handOver: HandOverResult;
  /** Keep a case beyond its time: a lawsuit, a request for disclosure. For the privacy officer. */
  holdCase: HoldCaseResult;
  /** Replace a department's ledger by the rows of a CSV file. */
  importLedger: ImportLedgerResult;
  /** Look at your department's own table in a file, then put it in the place of its ledger, whole or not at all. */
  importLedgerFile: ImportLedgerFileResult;
  /** Look at the day's notices in a file, then register lines of it: the same as one by one. For the counter. */
  importNotices: ImportNoticesResult;
  /** The city's list of protected people: adds, and never takes away. For the privacy officer, and for a program of the counter that is registered for it. */
  importProtectionList: ImportProtectionListResult;
  /** A new member of staff, with a one-time code to open the account. */
  inviteStaff: InviteStaffResult;
  /** A paper with which one person of a case sees their list online; the one before, and its second code, end. For the counter. */
  issueAccessPaper: IssueAccessPaperResult;
  /** Ends one protection, once somebody has agreed. */
  liftProtection: LiftProtectionResult;
  /** Collects what is due today and held by nobody; destroys nothing. For the privacy officer. */
  makeDestructionList: MakeDestructionListResult;
  /** A card that whoever brings the notice hands on to the family; it opens nothing. For the counter. */
  makeHandOverCard: MakeHandOverCardResult;
  /** The holder of a paper makes a code with fewer rights for somebody else: the list alone. */
  makeSecondCode: MakeSecondCodeResult;
  /** Where a paper went. For the counter. */
  movePaper: MovePaperResult;
  /** Send the questions of a case that was waiting: a non-resident with property here, or a booking. */
  openQuestions: OpenQuestionsResult;
  /** A visit, a walk-in or a call-back. For the counter. */
  planVisit: PlanVisitResult;
  /** A person of the case agrees that departments are asked which may tell only with consent. */
  recordConsent: RecordConsentResult;
  /** Add what the family or a department tells; asks again only the departments whose rows read it. */
  recordFacts: RecordFactsResult;
  /** A note of what happened at a booth, beside all cases. For people of the counter. */
  recordIncident: RecordIncidentResult;
  /** A paper that a screen prints, or that was made by hand. A list is issued with it. For the counter. */
  recordPaper: RecordPaperResult;
  /** Register the notice of a death: one case, its people and facts, one question a department. */
  registerDeathNotice: RegisterDeathNoticeResult;
  /** For the privacy officer. */
  releaseHold: ReleaseHoldResult;
  /** Remind every department that is late; one that was reminded within the hour is not reminded again. For the counter. */
  remindLate: RemindLateResult;
  /** A new one-time code, for a lost password or telephone; the old ones end when it is used. */
  renewInvitation: InviteStaffResult;
  /** A closed case goes on; what closing withdrew is asked again. For the counter. */
  reopenCase: ReopenCaseResult;
  /** A person of the case is protected (支援措置): true from now on. */
  reportProtection: ReportProtectionResult;
  /** Takes back the newest correction of one of the people, or that they were taken out. For the counter. */
  restorePerson: RestorePersonResult;
  /** The paper opens nothing any more, and whoever is in by it is out. For the counter. */
  revokeAccessPaper: RevokeAccessPaperResult;
  revokeProgram: RevokeProgramResult;
  /** Take the last import of your department's ledger back: the one before stands again, and what the last one answered is asked again. Once. */
  rollBackLedger: RollBackLedgerResult;
  /** How long cases are kept, by the city's own rules; cases that ended already are counted anew. For the privacy officer. */
  setRetention: SetRetentionResult;
  /** They are here, it is done, it does not take place; or back to planned. For the counter. */
  setVisitState: SetVisitStateResult;
  /** 希望日: on which days the family would like to come. For the counter. */
  setWishedDays: SetWishedDaysResult;
  /** An address that is closed, for half a minute, once somebody has agreed. */
  showAddress: ShowAddressResult;
  /** The department needs it no more. */
  takeBackAsked: TakeBackAskedResult;
  /** Finds the case by the card that somebody of the family shows, once. For the counter, who then asks who they are. */
  takeHandOverCard: TakeHandOverCardResult;
  /** Somebody who was added by mistake; refused while they hold a paper or a consent of theirs stands. For the counter. */
  takeOutPerson: TakeOutPersonResult;
  /** What came of a call about papers that are wrong. For the counter. */
  tickCall: TickCallResult;
  /** That was a slip. For the counter. */
  undoCall: UndoCallResult;
  /** That was a slip. For the counter. */
  undoPaperMove: UndoPaperMoveResult;
  /** The person is not the one, or is alive: everything stops, and departments that were told confirm that it is undone. */
  voidDeathNotice: VoidDeathNoticeResult;
  /** From now on nothing is asked or shown under it; says what had been answered. */
  withdrawConsent: WithdrawConsentResult;
};


export type MutationAddPersonArgs = {
  input: AddPersonInput;
};


export type MutationAnswerBackArgs = {
  input: AnswerBackInput;
};


export type MutationAnswerFromFileArgs = {
  input: AnswerFromFileInput;
};


export type MutationAnswerHelpArgs = {
  input: AnswerHelpInput;
};


export type MutationAnswerQuestionArgs = {
  input: AnswerQuestionInput;
};


export type MutationAppointArgs = {
  input: AppointInput;
};


export type MutationAskApprovalArgs = {
  input: AskApprovalInput;
};


export type MutationAskBackArgs = {
  input: AskBackInput;
};


export type MutationBreakGlassArgs = {
  input: BreakGlassInput;
};


export type MutationCallForHelpArgs = {
  input: CallForHelpInput;
};


export type MutationCallOffHelpArgs = {
  id: Scalars['ID']['input'];
};


export type MutationChangeDeskSettingsArgs = {
  input: ChangeDeskSettingsInput;
};


export type MutationChangeVisitArgs = {
  input: ChangeVisitInput;
};


export type MutationCloseCaseArgs = {
  input: CloseCaseInput;
};


export type MutationCloseStaffArgs = {
  staffId: Scalars['ID']['input'];
};


export type MutationCorrectDeathNoticeArgs = {
  input: CorrectDeathNoticeInput;
};


export type MutationCorrectPersonArgs = {
  input: CorrectPersonInput;
};


export type MutationCreateProgramArgs = {
  input: CreateProgramInput;
};


export type MutationDecideApprovalArgs = {
  input: DecideApprovalInput;
};


export type MutationDestroyCasesArgs = {
  approvalId: Scalars['ID']['input'];
};


export type MutationDrawUpAnswerSheetArgs = {
  input: DrawUpAnswerSheetInput;
};


export type MutationEndAllSessionsArgs = {
  input: EndAllSessionsInput;
};


export type MutationEndAppointmentArgs = {
  input: EndAppointmentInput;
};


export type MutationEndSessionsArgs = {
  staffId: Scalars['ID']['input'];
};


export type MutationEnterAnswerArgs = {
  input: EnterAnswerInput;
};


export type MutationHandOverArgs = {
  input: HandOverInput;
};


export type MutationHoldCaseArgs = {
  input: HoldCaseInput;
};


export type MutationImportLedgerArgs = {
  input: ImportLedgerInput;
};


export type MutationImportLedgerFileArgs = {
  input: ImportLedgerFileInput;
};


export type MutationImportNoticesArgs = {
  input: ImportNoticesInput;
};


export type MutationImportProtectionListArgs = {
  input: ImportProtectionListInput;
};


export type MutationInviteStaffArgs = {
  input: InviteStaffInput;
};


export type MutationIssueAccessPaperArgs = {
  input: IssueAccessPaperInput;
};


export type MutationLiftProtectionArgs = {
  approvalId: Scalars['ID']['input'];
};


export type MutationMakeHandOverCardArgs = {
  caseId: Scalars['ID']['input'];
};


export type MutationMovePaperArgs = {
  input: MovePaperInput;
};


export type MutationOpenQuestionsArgs = {
  input: OpenQuestionsInput;
};


export type MutationPlanVisitArgs = {
  input: PlanVisitInput;
};


export type MutationRecordConsentArgs = {
  input: RecordConsentInput;
};


export type MutationRecordFactsArgs = {
  input: RecordFactsInput;
};


export type MutationRecordIncidentArgs = {
  input: RecordIncidentInput;
};


export type MutationRecordPaperArgs = {
  input: RecordPaperInput;
};


export type MutationRegisterDeathNoticeArgs = {
  input: RegisterDeathNoticeInput;
};


export type MutationReleaseHoldArgs = {
  input: HoldCaseInput;
};


export type MutationRenewInvitationArgs = {
  staffId: Scalars['ID']['input'];
};


export type MutationReopenCaseArgs = {
  input: ReopenCaseInput;
};


export type MutationReportProtectionArgs = {
  input: ReportProtectionInput;
};


export type MutationRestorePersonArgs = {
  input: RestorePersonInput;
};


export type MutationRevokeAccessPaperArgs = {
  paperId: Scalars['ID']['input'];
};


export type MutationRevokeProgramArgs = {
  programId: Scalars['ID']['input'];
};


export type MutationRollBackLedgerArgs = {
  input: RollBackLedgerInput;
};


export type MutationSetRetentionArgs = {
  input: SetRetentionInput;
};


export type MutationSetVisitStateArgs = {
  input: SetVisitStateInput;
};


export type MutationSetWishedDaysArgs = {
  input: SetWishedDaysInput;
};


export type MutationShowAddressArgs = {
  approvalId: Scalars['ID']['input'];
};


export type MutationTakeBackAskedArgs = {
  input: TakeBackAskedInput;
};


export type MutationTakeHandOverCardArgs = {
  reference: Scalars['String']['input'];
};


export type MutationTakeOutPersonArgs = {
  input: TakeOutPersonInput;
};


export type MutationTickCallArgs = {
  input: TickCallInput;
};


export type MutationUndoCallArgs = {
  input: UndoCallInput;
};


export type MutationUndoPaperMoveArgs = {
  input: UndoPaperMoveInput;
};


export type MutationVoidDeathNoticeArgs = {
  input: VoidDeathNoticeInput;
};


export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};

export type Nationality =
  | 'JAPANESE'
  | 'MID_LONG_TERM_RESIDENT'
  | 'OTHER_FOREIGN'
  | 'SPECIAL_PERMANENT_RESIDENT';

/** You may not do this. */
export type NotAllowed = UserError & {
  __typename?: 'NotAllowed';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
};

/** There is no such thing, or you may not see it. */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
};

export type NotNeeded = {
  __typename?: 'NotNeeded';
  code: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

/** What is asked can't be done in the state the thing is in. */
export type NotPossible = UserError & {
  __typename?: 'NotPossible';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
};

export type NoticeCell = {
  __typename?: 'NoticeCell';
  field: NoticeField;
  /** What is wrong, and what to do. */
  problem?: Maybe<Scalars['String']['output']>;
  /** As it stands in the file; null for what must not be repeated. */
  text?: Maybe<Scalars['String']['output']>;
};

export type NoticeColumn = {
  __typename?: 'NoticeColumn';
  /** null: dropped. */
  field?: Maybe<NoticeField>;
  header: Scalars['String']['output'];
};

export type NoticeColumnInput = {
  /** null: leave the column out. */
  field?: InputMaybe<NoticeField>;
  /** As the file names it. */
  header: Scalars['String']['input'];
};

/** What a column of the file can say. */
export type NoticeField =
  | 'ADDRESS'
  | 'BIRTH_DATE'
  | 'DEATH_DATE'
  /** The day the notice was filed. */
  | 'FILED_ON'
  | 'KANA'
  /** As it is written, variants included. */
  | 'NAME'
  | 'NOTIFIER_ADDRESS'
  | 'NOTIFIER_NAME'
  /** As seen from the person who died. */
  | 'NOTIFIER_RELATION'
  | 'NOTIFIER_TELEPHONE'
  /** 宛名番号. */
  | 'PERSON_NUMBER'
  /** Registered as a resident here. */
  | 'REGISTERED_HERE'
  | 'SEX'
  /** Was head of the household. */
  | 'WAS_HEAD';

export type NoticeRow = {
  __typename?: 'NoticeRow';
  /** The case that it became, or that is there already. */
  caseId?: Maybe<Scalars['ID']['output']>;
  /** What its columns say, those that say nothing left out. */
  cells: Array<NoticeCell>;
  /** As a spreadsheet numbers it. */
  line: Scalars['Int']['output'];
  /** What concerns the whole line. */
  message?: Maybe<Scalars['String']['output']>;
  /** Its reception number. */
  number?: Maybe<Scalars['String']['output']>;
  state: NoticeRowState;
};

export type NoticeRowState =
  /** There is a case with this person number. */
  | 'DUPLICATE'
  /** There is a case that may be of the same person. */
  | 'DUPLICATE_POSSIBLE'
  /** Has a cell that can't be read. */
  | 'PROBLEM'
  /** Can be registered. */
  | 'READY'
  /** Registered: now, or from the same line before. */
  | 'REGISTERED'
  /** Was registered from the same line, and voided since. */
  | 'VOIDED';

export type NoticeSource =
  | 'FILED_HERE'
  | 'NOTIFIED_BY_OTHER_CITY'
  | 'TOLD_BY_FAMILY';

/** A day, as the city hall has it. */
export type OfficeDay = {
  __typename?: 'OfficeDay';
  day: Scalars['Date']['output'];
  dayText: Scalars['String']['output'];
  nextOpen: Scalars['Date']['output'];
  /** Not a Saturday, Sunday, holiday, nor 29 December to 3 January. */
  open: Scalars['Boolean']['output'];
  previousOpen: Scalars['Date']['output'];
  /** The day on which you ask, in Japan. */
  today: Scalars['Date']['output'];
};

/** What contradicts itself, then what nobody has answered yet: whose turn, since when, until when. */
export type OpenPoint = {
  __typename?: 'OpenPoint';
  codes: Array<Scalars['String']['output']>;
  /** Statements on these facts contradict each other: said once, here, for all the items named in codes. */
  contradiction: Scalars['Boolean']['output'];
  facts: Array<FactDefinition>;
  owner: Scalars['String']['output'];
  ownerName: Scalars['String']['output'];
  since?: Maybe<Scalars['Date']['output']>;
  text: Scalars['String']['output'];
  until?: Maybe<Scalars['Date']['output']>;
};

export type OpenQuestionsInput = {
  caseId: Scalars['ID']['input'];
  /** Why a non-resident's case is opened: property, grave, dog, insurance, place of death here … */
  reason: Scalars['String']['input'];
};

export type OpenQuestionsResult = InvalidInput | NotAllowed | NotFound | NotPossible | OpenQuestionsSuccess;

export type OpenQuestionsSuccess = {
  __typename?: 'OpenQuestionsSuccess';
  case: Case;
};

/** Something that was asked of a second person: waits, or was agreed to and not used. About what is not said here. */
export type OpenRequest = {
  __typename?: 'OpenRequest';
  department?: Maybe<Scalars['String']['output']>;
  /** As which it was asked. */
  role: StaffRole;
  /** Until when it stands. */
  until: Scalars['DateTime']['output'];
};

export type Outcome =
  | 'NOT_REQUIRED'
  | 'REQUIRED'
  | 'TO_CONFIRM';

/** A body outside the city hall. */
export type OutsideBody = {
  __typename?: 'OutsideBody';
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  procedures: Array<Procedure>;
};

/** In which order a family may take things. */
export type Pace =
  /** Its nearest day is within a fortnight, or has passed; or something of which that holds waits for it. */
  | 'FIRST'
  /** Within three months. */
  | 'LATER'
  /** A day further off, or none. */
  | 'NO_HURRY';

/** Where a page of a connection ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

/**
 * 紙の行方: one printed, sent or handwritten thing of a case, and where it is. Nothing is overwritten: each move is a line of its
 * own, and a slip is taken back by another. Whether a paper is wrong by now is worked out from what it shows and what stands.
 */
export type Paper = {
  __typename?: 'Paper';
  /** The department that accepted it. */
  department?: Maybe<Department>;
  /** What on it is wrong now, the gravest first, money and insurer before the rest. None of a paper that was taken back. */
  faults: Array<PaperFault>;
  /** What it leaves open is known by now: nothing on it is wrong, a new one says more. */
  hasNews: Scalars['Boolean']['output'];
  /** Who has it or has signed it; while nobody wrote anything down, for whom it was made. */
  holder?: Maybe<Person>;
  id: Scalars['ID']['output'];
  kind: PaperKind;
  madeAt: Scalars['DateTime']['output'];
  /** The office that made it. */
  madeBy: Scalars['String']['output'];
  /** Oldest first, those that were taken back too. */
  moves: Array<PaperMove>;
  /** Within its case; stands on the paper, so that the telephone can name it: 「紙3」. */
  number: Scalars['Int']['output'];
  /** For whom it was made; null: for nobody in particular. */
  person?: Maybe<Person>;
  /** The revision of the list that it shows; null where it shows none. */
  revision?: Maybe<Scalars['Int']['output']>;
  state: PaperState;
  /** What it is, where the kind does not say it. */
  title?: Maybe<Scalars['String']['output']>;
  /** Rises with every move; for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** Somebody who has papers that are wrong now. A person calls; until that is ticked nothing is sent to this family by itself. */
export type PaperCall = {
  __typename?: 'PaperCall';
  /** After a call without answer. */
  againDay?: Maybe<Scalars['Date']['output']>;
  againDayText?: Maybe<Scalars['String']['output']>;
  /** `12:10` */
  againHour?: Maybe<Scalars['String']['output']>;
  case: Case;
  /** Something was wrong by a slip of the city. */
  ourSlip: Scalars['Boolean']['output'];
  /** Those that are wrong. */
  papers: Array<Paper>;
  person: Person;
  state: PaperCallState;
  /** Where to call. Null where nobody knows, and where it is closed. */
  telephone?: Maybe<Scalars['String']['output']>;
  /** As long as it is not certain that nobody of the case is protected: see `askApproval`, SHOW_ADDRESS. */
  telephoneClosed: Scalars['Boolean']['output'];
  /** Those that stand, oldest first. */
  ticks: Array<CallTick>;
  /** What nobody has told them yet, the gravest first; empty once they know. */
  untold: Array<PaperFault>;
  /** Rises with every tick; for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

export type PaperCallState =
  /** Nobody answered. */
  | 'AGAIN'
  /** They are written to. */
  | 'LETTER'
  /** They know: by telephone, or by a newer list that was handed over. */
  | 'TOLD'
  | 'TO_CALL';

export type PaperFault = {
  __typename?: 'PaperFault';
  concernsMoney: Scalars['Boolean']['output'];
  /** A sentence: what was, what is. */
  text: Scalars['String']['output'];
};

export type PaperKind =
  /** With a code for the web (`issueAccessPaper`). */
  | 'ACCESS_PAPER'
  /** The list that a walk-in takes home. */
  | 'FIRST_PAGE'
  | 'LIST'
  /** A form, a letter, something written by hand: see `title`. */
  | 'OTHER'
  /** 委任状 */
  | 'POWER_OF_ATTORNEY';

export type PaperMove = {
  __typename?: 'PaperMove';
  at: Scalars['DateTime']['output'];
  /** The office. */
  by: Scalars['String']['output'];
  department?: Maybe<Department>;
  /** Can be disclosed to whom it is about. */
  note?: Maybe<Scalars['String']['output']>;
  /** Within its paper. */
  number: Scalars['Int']['output'];
  person?: Maybe<Person>;
  state: PaperMoveState;
  /** It was a slip. */
  undone: Scalars['Boolean']['output'];
};

export type PaperMoveState =
  | 'ACCEPTED'
  | 'HANDED_OVER'
  | 'POSTED'
  | 'SIGNED'
  | 'TAKEN_BACK';

export type PaperState =
  /** 受付 */
  | 'ACCEPTED'
  /** お渡し */
  | 'HANDED_OVER'
  /** Nobody has written down yet where it went. */
  | 'MADE'
  /** 郵送 */
  | 'POSTED'
  /** 署名済 */
  | 'SIGNED'
  /** 回収: back at the counter, or torn up there. */
  | 'TAKEN_BACK';

export type PartOfDay =
  | 'AFTERNOON'
  | 'ANY'
  | 'MORNING';

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  kana?: Maybe<Scalars['String']['output']>;
  language: Language;
  /** As it is written, code point by code point. */
  name?: Maybe<Scalars['String']['output']>;
  /** As seen from the person who died. */
  relation?: Maybe<Scalars['String']['output']>;
  roles: Array<Role>;
  /** Rises with every correction; for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

export type PersonInput = {
  /** Address for letters; never shown to another person. */
  address?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<Language>;
  name?: InputMaybe<Scalars['String']['input']>;
  relation?: InputMaybe<Scalars['String']['input']>;
  roles: Array<Role>;
  telephone?: InputMaybe<Scalars['String']['input']>;
};

export type Place =
  | 'COUNTER'
  | 'COUNTER_AND_DESK'
  | 'DESK'
  | 'NOWHERE'
  | 'OUTSIDE';

export type PlanVisitInput = {
  caseId: Scalars['ID']['input'];
  /** As it is typed: `11/25`, `R8.11.25`, `2026-11-25`, `今日`. From today on, on an open day. */
  day: Scalars['String']['input'];
  /** As it is typed: `10`, `1030`, `10:30`. Left out: not settled. */
  hour?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<VisitKind>;
  note?: InputMaybe<Scalars['String']['input']>;
  /** Who comes: one of the people of the case; or `who`. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Needed for a call-back. */
  telephone?: InputMaybe<Scalars['String']['input']>;
  /** Who comes: a name as it was told. */
  who?: InputMaybe<Scalars['String']['input']>;
};

export type PlanVisitResult = InvalidInput | NotAllowed | NotFound | NotPossible | PlanVisitSuccess;

export type PlanVisitSuccess = {
  __typename?: 'PlanVisitSuccess';
  visit: Visit;
};

/** One thing to do. */
export type Procedure = {
  __typename?: 'Procedure';
  basis: Array<Basis>;
  /** Reference code, e.g. `SHIMIN-HOUSEHOLD-HEAD`. */
  code: Scalars['String']['output'];
  /** Code of the department or outside body it belongs to. */
  department: Scalars['String']['output'];
  disclosure: Disclosure;
  /** What families read first. */
  familyTitle: Scalars['String']['output'];
  kind: ProcedureKind;
  /** Minutes at the desk. */
  minutes: Scalars['Int']['output'];
  place: Place;
  /** The legal name. */
  title: Scalars['String']['output'];
  /** Ways to do it, best first. */
  ways: Array<Way>;
  /** Who may do it, in words. */
  whoMayApply: Array<Scalars['String']['output']>;
};

/** Where no fact says it, or against the rule: needs a reason. */
export type ProcedureAnswerInput = {
  code: Scalars['String']['input'];
  outcome: Outcome;
  /** Why; for TO_CONFIRM: what more is needed, and of whom. That stands in the list which the counter hands to the family, the other reasons stay with the decision. Online the family reads neither. */
  reason: Scalars['String']['input'];
};

export type ProcedureKind =
  | 'BENEFIT'
  | 'CANCELLATION'
  | 'EXTERNAL'
  | 'INFO'
  | 'NOTIFICATION'
  | 'REFUND'
  | 'RETURN'
  | 'SUCCESSION'
  | 'TAX';

/** The decisions assembled for one visit. */
export type ProcedureList = {
  __typename?: 'ProcedureList';
  /** これから届くもの. */
  arrivals: Array<Arrival>;
  bring: Array<BringLine>;
  /** Departments that tell only the person concerned: the same line for every family. */
  closedLines: Array<ClosedLine>;
  groups: Array<ListGroup>;
  /** まだしないでください・まだ捨てないでください. */
  keep: Array<KeepLine>;
  /** One calm line each, 「あてはまるときは」: nobody is asked about it. */
  mentions: Array<Mention>;
  notNeeded: Array<NotNeeded>;
  openPoints: Array<OpenPoint>;
  /** Stands before every item that may affect a renunciation of the inheritance. */
  renunciation?: Maybe<Scalars['String']['output']>;
  returns: Array<ReturnLine>;
  /** null for a list that was never issued (`decide`, or answers still on their way). */
  revision?: Maybe<Scalars['Int']['output']>;
};

/** Another program with a key of its own. */
export type Program = {
  __typename?: 'Program';
  department?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** How many operations it may send. */
  operations: Scalars['Int']['output'];
  revoked: Scalars['Boolean']['output'];
  role: StaffRole;
  until: Scalars['Date']['output'];
};

export type Protection = {
  __typename?: 'Protection';
  id: Scalars['ID']['output'];
  /** Of the list, for the privacy officer in `protections`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Whom of the case it concerns, if that was said. */
  person?: Maybe<Person>;
  personNumber?: Maybe<Scalars['String']['output']>;
  /** Why it was reported. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The newest list that had the person. */
  seenOn?: Maybe<Scalars['Date']['output']>;
  since: Scalars['DateTime']['output'];
  source: ProtectionSource;
};

export type ProtectionConnection = {
  __typename?: 'ProtectionConnection';
  edges: Array<ProtectionEdge>;
  pageInfo: PageInfo;
};

export type ProtectionEdge = {
  __typename?: 'ProtectionEdge';
  cursor: Scalars['String']['output'];
  node: Protection;
};

export type ProtectionSource =
  /** The city's list. */
  | 'LIST'
  /** Somebody said so for this case. */
  | 'REPORTED';

export type ProtectionState =
  | 'NONE'
  /** There is no list of the last days, so nobody knows: treated as protected. */
  | 'NOT_KNOWN'
  /** Somebody of the case is protected: no address is shown, no paper opens anything online. */
  | 'PROTECTED';

/**
 * One death notice, some twenty-five departments, one list. Sentences come in the language of the `Accept-Language` header
 * (`ja`, else `en`); without it in Japanese.
 */
export type Query = {
  __typename?: 'Query';
  /** What was asked of a second person, newest first; `open`: only what still wants somebody, `caseId`: of one case. For counter and privacy officer; a department sees its own. */
  approvals: ApprovalConnection;
  /** What departments asked back and nobody has answered yet, oldest first, at most 100. For the counter. */
  askedBack: Array<QuestionBack>;
  /** The audit, newest first, 1 to 100 at once; for auditor and privacy officer. Reading it is written down as well. */
  audit: AuditConnection;
  /** The heads of the newest days, 1 to 100; for auditor and privacy officer. */
  auditHeads: Array<AuditHead>;
  /** One case; null when there is none with this id that you may see. Somebody of the family sees their own: themselves, their list, no questions, no address. */
  case?: Maybe<Case>;
  /** Cases, newest first. `search` finds a name, a kana, a birth date (`1940-03-02`, `S15.3.2`, `昭15.3.2`), a person number or a reception number (`2026-0023`, `20260023`), whole; for the counter also a telephone number of its people and the code of an access paper. */
  cases: CaseConnection;
  /** How the counter is reached, as it stands on papers: extension or telephone; null where the city has set none. */
  counterContact?: Maybe<Scalars['String']['output']>;
  /** Decide without registering anything: for the test bench, the public guide and other programs. */
  decide: Decided;
  /** How the departments stand, those with something open, in the city's order. For the counter. */
  departmentLights: Array<DepartmentLight>;
  /** The departments of the city hall, in the city's order. */
  departments: Array<Department>;
  /** What your department has set for itself. */
  deskSettings: DeskSettings;
  /** One list, with what became of it (廃棄記録); null when there is none with this id. For the privacy officer. To print: `/destruction/<id>`. */
  destructionCertificate?: Maybe<Destruction>;
  /** Lists of cases to destroy or destroyed, newest first, 1 to 100 at once; for the privacy officer. */
  destructions: Array<Destruction>;
  /** The vocabulary that rules, questions and `FactInput` share. */
  facts: Array<FactDefinition>;
  /** 応援: calls of the counter that stand, oldest first, and for ten minutes those that somebody answered. For the counter. */
  helpCalls: Array<HelpCall>;
  /** What happened at booths, newest first: the counter what it wrote itself, the privacy officer all. */
  incidents: IncidentNoteConnection;
  /** How your own department kept to its days in a month (`2026-11`). For its head, and the head's deputy; null for others, unless it has none. Nobody sees another department's. */
  lateness?: Maybe<Lateness>;
  /** What stands of your department's ledger, and how old it is; null for a department that does not answer from one. Nobody sees another department's. */
  ledger?: Maybe<Ledger>;
  /** Who you are here; null for a program. */
  me?: Maybe<Me>;
  /** A day with the open days beside it; null: today. */
  officeDay: OfficeDay;
  /** Bodies outside the city hall: decided like a department, asked of nobody, owned by the counter. */
  outsideBodies: Array<OutsideBody>;
  /** Whom to call about papers that are wrong now: cases whose notice was corrected or void since, codes that were taken back, and calls that nobody answered; those to call again first. At most 30. For the counter. */
  papersToCall: Array<PaperCall>;
  /** Programs with a key, those that stand first, at most 100; for the keeper of the accounts. */
  programs: Array<Program>;
  /** Who is protected; for the privacy officer. */
  protections: ProtectionConnection;
  /** One question; null when there is none with this id that you may see. */
  question?: Maybe<Question>;
  /** Questions that wait for a person, due first, 1 to 100 at once: to a department its own. A page may hold fewer than asked for. */
  questions: QuestionConnection;
  /** What is kept how long, and by what rule; for the privacy officer. */
  retention: Array<RetentionRule>;
  /** Accounts by login name; for the keeper of the accounts. */
  staff: StaffConnection;
  /** The departments with how many people can answer for them today; for the keeper of the accounts, of a department its own line. */
  staffing: Array<Staffing>;
  /** Visits and call-backs of 1 to 7 days from this one on, by day and hour, at most 100: to a department those of the cases that it was asked about. */
  visits: Array<Visit>;
  /** Cases whose family has said on which days it would like to come, and nobody is to come yet, the nearest first, at most 100. For the counter. */
  wishedDays: Array<CaseWithWishes>;
};


/**
 * One death notice, some twenty-five departments, one list. Sentences come in the language of the `Accept-Language` header
 * (`ja`, else `en`); without it in Japanese.
 */
export type QueryApprovalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  caseId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * One death notice, some twenty-five departments, one list. Sentences come in the language of the `Accept-Language` header
 * (`ja`, else `en`); without it in Japanese.
 */
export type QueryAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  caseId?: InputMaybe<Scalars['ID']['input']>;
  day?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  staffId?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * One death notice, some twenty-five departments, one list. Sentences come in the language of the `Accept-Language` header
 * (`ja`, else `en`); without it in Japanese.
 */
export type QueryAuditHeadsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One death notice, some twenty-five departments, one list. Sentences come in the language of the `Accept-Language` header
 * (`ja`, else `en`); without it in Japanese.
 */
export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


/**
 * One death notice, some twenty-five departments, one list. Sentences come in the language of the `Accept-Language` header
 * (`ja`, else `en`); without it in Japanese.
 */
export type QueryCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<CaseStatus>;
};


/**
 * One death notice, some twenty-five departments, one list. Sentences come in the language of the `Accept-Language` header
 * (`ja`, else `en`); without it in Japanese.
 */
export type QueryDecideArgs = {
  input: DecideInput;
};


/**
 * One death notice, some twenty-five departments, one list. Sentences come in the language of the `Accept-Language` header
 * (`ja`, else `en`); without it in Japanese.
 */
export type QueryDestructionCertificateArgs = {
  listId: Scalars['ID']['input'];
};


/**
 * One death notice, some twenty-five departments, one list. Sentences come in the language of the `Accept-Language` header
 * (`ja`, else `en`); without it in Japanese.
 */
export type QueryDestructionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One death notice, some twenty-five departments, one list. Sentences come in the language of the `Accept-Language` header
 * (`ja`, else `en`); without it in Japanese.
 */
export type QueryIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One death notice, some twenty-five departments, one list. Sentences come in the language of the `Accept-Language` header
 * (`ja`, else `en`); without it in Japanese.
 */
export type QueryLatenessArgs = {
  month: Scalars['String']['input'];
};


/**
 * One death notice, some twenty-five departments, one list. Sentences come in the language of the `Accept-Language` header
 * (`ja`, else `en`); without it in Japanese.
 */
export type QueryOfficeDayArgs = {
  day?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * One death notice, some twenty-five departments, one list. Sentences come in the language of the `Accept-Language` header
 * (`ja`, else `en`); without it in Japanese.
 */
export type QueryProtectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One death notice, some twenty-five departments, one list. Sentences come in the language of the `Accept-Language` header
 * (`ja`, else `en`); without it in Japanese.
 */
export type QueryQuestionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * One death notice, some twenty-five departments, one list. Sentences come in the language of the `Accept-Language` header
 * (`ja`, else `en`); without it in Japanese.
 */
export type QueryQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One death notice, some twenty-five departments, one list. Sentences come in the language of the `Accept-Language` header
 * (`ja`, else `en`); without it in Japanese.
 */
export type QueryStaffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One death notice, some twenty-five departments, one list. Sentences come in the language of the `Accept-Language` header
 * (`ja`, else `en`); without it in Japanese.
 */
export type QueryVisitsArgs = {
  day: Scalars['Date']['input'];
  days?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * One per case and department; asking again raises its round. Of a department that tells only the person concerned, others
 * see that it was asked, and nothing of what came of it.
 */
export type Question = {
  __typename?: 'Question';
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  askedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whose turn it is while the department has asked back; null: the department's own. Meanwhile its time stands still. */
  askedBackOf?: Maybe<AskedBackOf>;
  /** What the department alone can tell: facts that it still owes, and those on which its person has said a word. To others only what is still owed and may be told them; empty where nobody types an answer. */
  asks: Array<AskedFact>;
  /** What the department asked back, newest first, with what it was answered. */
  backs: Array<QuestionBack>;
  case: Case;
  /** What the department is to confirm, beside its answer. */
  confirms?: Maybe<Confirmation>;
  department: Department;
  /** The day by which the answer is due. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Who of the department is typing an answer now; to others null. It keeps nobody from answering. */
  entry?: Maybe<AnswerEntry>;
  id: Scalars['ID']['output'];
  /** Why a person must look, or why it was not asked. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When the counter last asked for this answer. */
  remindedAt?: Maybe<Scalars['DateTime']['output']>;
  /** While it waits for a person and the family is in the house: since when somebody should telephone. */
  ringsSince?: Maybe<Scalars['DateTime']['output']>;
  round: Scalars['Int']['output'];
  /** What the department had ruled before the notice was corrected to another person. It counts no more: rule again to confirm it; it is dropped when the question is answered without it. */
  ruledBefore: Array<RulingOfBefore>;
  /** While it waits for a person: what its silence has led to so far. */
  silence?: Maybe<SilenceStep>;
  state: QuestionState;
  version: Scalars['Int']['output'];
  /** Where the department looks, in its own words. */
  whereToLook?: Maybe<Scalars['String']['output']>;
};

/** 窓口への聞き返し: what a department has to know before it can answer. */
export type QuestionBack = {
  __typename?: 'QuestionBack';
  /** What the counter answered. */
  answer?: Maybe<Scalars['String']['output']>;
  askedAt: Scalars['DateTime']['output'];
  /** Answered, taken back, or the question was answered without it. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  question: Question;
  state: QuestionBackState;
  text: Scalars['String']['output'];
  /** Rises with every change; for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

export type QuestionBackState =
  | 'ANSWERED'
  | 'AT_COUNTER'
  /** The department answered its question before. */
  | 'NOT_NEEDED'
  | 'TAKEN_BACK'
  /** The counter asks the family, at the visit or on the telephone. */
  | 'WITH_FAMILY';

export type QuestionConnection = {
  __typename?: 'QuestionConnection';
  edges: Array<QuestionEdge>;
  pageInfo: PageInfo;
};

export type QuestionEdge = {
  __typename?: 'QuestionEdge';
  cursor: Scalars['String']['output'];
  node: Question;
};

export type QuestionState =
  | 'ANSWERED'
  | 'ASKED'
  /** 同席: the department tells the family itself. */
  | 'ATTENDS'
  /** Not sent: a non-resident, a booking, or consent is waited for. */
  | 'HELD'
  /** The machine could not: a person must look. */
  | 'NEEDS_PERSON'
  /** No row of the department can apply. */
  | 'NOT_ASKED'
  | 'WITHDRAWN'
  /** A person of the department answers it. */
  | 'WITH_PERSON';

/** How a file was read. */
export type ReadFile = {
  __typename?: 'ReadFile';
  /** `UTF-8`, `UTF-8 (BOM)`, `Shift_JIS (CP932)` or `Excel`. */
  format: Scalars['String']['output'];
  /** Sheets that were not read. */
  otherSheets: Array<Scalars['String']['output']>;
  rows: Scalars['Int']['output'];
  /** The sheet that was read, of a workbook. */
  sheet?: Maybe<Scalars['String']['output']>;
};

export type RecordConsentInput = {
  caseId: Scalars['ID']['input'];
  /** Codes of the departments that it opens. */
  departments: Array<Scalars['String']['input']>;
  /** null: today. */
  givenOn?: InputMaybe<Scalars['Date']['input']>;
  heirship: Heirship;
  note?: InputMaybe<Scalars['String']['input']>;
  personId: Scalars['ID']['input'];
  purposes?: Array<ConsentPurpose>;
  /** null: 90 days after it was given. */
  until?: InputMaybe<Scalars['Date']['input']>;
  way: ConsentWay;
  /** Needed for an oral consent. */
  witness?: InputMaybe<Scalars['String']['input']>;
};

export type RecordConsentResult = InvalidInput | NotAllowed | NotFound | NotPossible | RecordConsentSuccess;

export type RecordConsentSuccess = {
  __typename?: 'RecordConsentSuccess';
  /** Departments that waited for it and are asked now. */
  askedNow: Array<Department>;
  case: Case;
  consent: Consent;
};

export type RecordFactsInput = {
  caseId: Scalars['ID']['input'];
  facts: Array<FactInput>;
  /** Ends a contradiction: this statement replaces all others on the facts given. */
  settled?: InputMaybe<Scalars['Boolean']['input']>;
  source: StatementSource;
};

export type RecordFactsResult = InvalidInput | NotAllowed | NotFound | NotPossible | RecordFactsSuccess;

export type RecordFactsSuccess = {
  __typename?: 'RecordFactsSuccess';
  /** Departments that were asked again because their rows read these facts. */
  askedAgain: Array<Department>;
  case: Case;
};

export type RecordIncidentInput = {
  /** With the offset: 2026-11-25T09:40:00+09:00. */
  at: Scalars['DateTime']['input'];
  booth: Scalars['String']['input'];
  /** What was said and done, as somebody else would have seen it; not what is thought of it. At most 2000 characters. */
  text: Scalars['String']['input'];
};

export type RecordIncidentResult = InvalidInput | NotAllowed | RecordIncidentSuccess;

export type RecordIncidentSuccess = {
  __typename?: 'RecordIncidentSuccess';
  incident: IncidentNote;
};

export type RecordPaperInput = {
  caseId: Scalars['ID']['input'];
  /** The same key twice is one paper: for a lost connection, and for a button that was pressed twice. */
  key: Scalars['String']['input'];
  kind: PaperKind;
  /** Of that move. Can be disclosed. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** For whom it is: one of the people of the case. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it went at once; left out: it is only made. */
  state?: InputMaybe<PaperMoveState>;
  /** Which paper it is; needed with OTHER. */
  title?: InputMaybe<Scalars['String']['input']>;
};

export type RecordPaperResult = InvalidInput | NotAllowed | NotFound | NotPossible | RecordPaperSuccess;

export type RecordPaperSuccess = {
  __typename?: 'RecordPaperSuccess';
  paper: Paper;
};

export type RegisterDeathNoticeInput = {
  deathDate: Scalars['Date']['input'];
  /** Last possible day, where the notice gives an interval or 頃 (about). */
  deathDateTo?: InputMaybe<Scalars['Date']['input']>;
  deceased: DeceasedInput;
  facts?: InputMaybe<Array<FactInput>>;
  /** The day the notice was filed with the family register. */
  filedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The same key with the same content gives the same case: for a lost connection. With another content it is refused, and once that case is void (`REGISTERED_THEN_VOID`). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Cases that you looked at and that are of other people, although much is alike; kept in history. */
  notTheSameAs?: InputMaybe<Array<Scalars['ID']['input']>>;
  people?: InputMaybe<Array<PersonInput>>;
  registerState?: InputMaybe<RegisterState>;
  source: NoticeSource;
};

export type RegisterDeathNoticeResult = DuplicateNotice | InvalidInput | NotAllowed | RegisterDeathNoticeSuccess;

export type RegisterDeathNoticeSuccess = {
  __typename?: 'RegisterDeathNoticeSuccess';
  case: Case;
};

/** Whether the resident register shows the death yet. */
export type RegisterState =
  | 'DONE'
  | 'PENDING';

export type ReleaseHoldResult = InvalidInput | NotAllowed | NotFound | NotPossible | ReleaseHoldSuccess;

export type ReleaseHoldSuccess = {
  __typename?: 'ReleaseHoldSuccess';
  case: Case;
};

export type RemindLateResult = NotAllowed | NotPossible | RemindLateSuccess;

export type RemindLateSuccess = {
  __typename?: 'RemindLateSuccess';
  reminded: Array<RemindedDepartment>;
  /** Outside office hours: the day on which the mails go out. */
  sendsOn?: Maybe<Scalars['Date']['output']>;
};

export type RemindedDepartment = {
  __typename?: 'RemindedDepartment';
  at: Scalars['DateTime']['output'];
  /** It was reminded within the last hour already, and not again. */
  before: Scalars['Boolean']['output'];
  /** Without mail: they see it on their screen; telephone. */
  byMail: Scalars['Boolean']['output'];
  department: Department;
  questions: Scalars['Int']['output'];
};

export type ReopenCaseInput = {
  caseId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type ReopenCaseResult = Changed | InvalidInput | NotAllowed | NotFound | NotPossible | ReopenCaseSuccess;

export type ReopenCaseSuccess = {
  __typename?: 'ReopenCaseSuccess';
  case: Case;
};

export type ReportProtectionInput = {
  caseId: Scalars['ID']['input'];
  /** A person of the case, if it is known whom it concerns. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
};

export type ReportProtectionResult = InvalidInput | NotAllowed | NotFound | ReportProtectionSuccess;

export type ReportProtectionSuccess = {
  __typename?: 'ReportProtectionSuccess';
  case: Case;
};

export type RestorePersonInput = {
  caseId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** One of the people of the case, or one who was taken out. */
  personId: Scalars['ID']['input'];
};

export type RestorePersonResult = Changed | NotAllowed | NotFound | NotPossible | RestorePersonSuccess;

export type RestorePersonSuccess = {
  __typename?: 'RestorePersonSuccess';
  case: Case;
  person: Person;
};

export type RetentionKind =
  | 'APPROVALS'
  | 'AUDIT'
  | 'CLOSED_CASES'
  /** Papers, hand-over cards and sessions of the family. */
  | 'FAMILY_ACCESS'
  | 'INCIDENT_NOTES'
  | 'LEDGER_IMPORTS'
  /** Of the list, ended by two people; never one in force. */
  | 'PROTECTIONS'
  | 'VOID_CASES';

export type RetentionRule = {
  __typename?: 'RetentionRule';
  basis: Scalars['String']['output'];
  /** From when it counts and how it ends. */
  ends: Scalars['String']['output'];
  /** Fiscal years (1 April to 31 March) after the one in which it ended; null: not counted in years. */
  fiscalYears?: Maybe<Scalars['Int']['output']>;
  kind: RetentionKind;
  /** Why and when the city set another number. */
  reason?: Maybe<Scalars['String']['output']>;
  setAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the city set nothing. */
  usual?: Maybe<Scalars['Int']['output']>;
  what: Scalars['String']['output'];
};

export type ReturnLine = {
  __typename?: 'ReturnLine';
  called?: Maybe<Scalars['String']['output']>;
  certain: Scalars['Boolean']['output'];
  /** Those of to that are certain to want it back. */
  certainlyTo: Array<Scalars['String']['output']>;
  ifYouHave: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  paper: Scalars['String']['output'];
  to: Array<Scalars['String']['output']>;
};

export type RevokeAccessPaperResult = NotAllowed | NotFound | RevokeAccessPaperSuccess;

export type RevokeAccessPaperSuccess = {
  __typename?: 'RevokeAccessPaperSuccess';
  paper: AccessPaper;
};

export type RevokeProgramResult = NotAllowed | NotFound | RevokeProgramSuccess;

export type RevokeProgramSuccess = {
  __typename?: 'RevokeProgramSuccess';
  program: Program;
};

export type Role =
  | 'ADDRESSEE'
  | 'FUNERAL_HOST'
  | 'HEIR_REPRESENTATIVE'
  | 'NEW_HEAD'
  | 'NOTIFIER'
  | 'PENSION_CLAIMANT'
  | 'VISITOR';

export type RollBackLedgerInput = {
  expectedVersion: Scalars['Int']['input'];
};

export type RollBackLedgerResult = Changed | InvalidInput | NotAllowed | NotFound | NotPossible | RollBackLedgerSuccess;

export type RollBackLedgerSuccess = {
  __typename?: 'RollBackLedgerSuccess';
  ledger?: Maybe<Ledger>;
};

/** A person's own answer on a procedure, or an override of its rule. It survives every re-asking, but not that the notice is corrected to another person. */
export type Ruling = {
  __typename?: 'Ruling';
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  /** The rule as it now stands says something else. */
  disagrees: Scalars['Boolean']['output'];
  outcome: Outcome;
  reason: Scalars['String']['output'];
  /** What the rule says by itself. */
  ruleOutcome: Outcome;
  /** Why, in one sentence made from the rule. */
  ruleReason: Scalars['String']['output'];
};

/** A ruling on the person whom the notice named before. */
export type RulingOfBefore = {
  __typename?: 'RulingOfBefore';
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  code: Scalars['String']['output'];
  outcome: Outcome;
  reason: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type SetRetentionInput = {
  /** 0 to 10; 0: until the fiscal year in which it ended is over. */
  fiscalYears: Scalars['Int']['input'];
  /** CLOSED_CASES, VOID_CASES, PROTECTIONS or INCIDENT_NOTES. */
  kind: RetentionKind;
  reason: Scalars['String']['input'];
};

export type SetRetentionResult = InvalidInput | NotAllowed | SetRetentionSuccess;

export type SetRetentionSuccess = {
  __typename?: 'SetRetentionSuccess';
  rule: RetentionRule;
};

export type SetVisitStateInput = {
  /** The version you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  /** With ARRIVED: who it is that is here, one of the people of the case. Takes the place of who was planned. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Back to PLANNED undoes. */
  state: VisitState;
  /** With ARRIVED: who it is that is here, somebody else by the name as it was told. */
  who?: InputMaybe<Scalars['String']['input']>;
};

export type SetVisitStateResult = Changed | InvalidInput | NotAllowed | NotFound | NotPossible | SetVisitStateSuccess;

export type SetVisitStateSuccess = {
  __typename?: 'SetVisitStateSuccess';
  visit: Visit;
};

/** In place of what stood: at most three, the dearest first; none takes them away. */
export type SetWishedDaysInput = {
  caseId: Scalars['ID']['input'];
  days: Array<WishedDayInput>;
};

export type SetWishedDaysResult = InvalidInput | NotAllowed | NotFound | NotPossible | SetWishedDaysSuccess;

export type SetWishedDaysSuccess = {
  __typename?: 'SetWishedDaysSuccess';
  case: Case;
};

export type Sex =
  | 'FEMALE'
  | 'MALE';

export type SheetFormat =
  /** Shift_JIS as Windows has it, for older programs. */
  | 'CSV_CP932'
  /** UTF-8 with a byte order mark, as Excel opens it by a double click. */
  | 'CSV_UTF8'
  | 'XLSX';

export type SheetLoss = {
  __typename?: 'SheetLoss';
  characters: Array<Scalars['String']['output']>;
  column: Scalars['String']['output'];
  /** As a spreadsheet numbers it; the header is 1. */
  line: Scalars['Int']['output'];
  /** The whole cell. */
  text: Scalars['String']['output'];
};

export type ShowAddressResult = InvalidInput | NotAllowed | NotFound | NotPossible | ShowAddressSuccess;

export type ShowAddressSuccess = {
  __typename?: 'ShowAddressSuccess';
  address?: Maybe<Scalars['String']['output']>;
  /** Of the person who died there is none. */
  telephone?: Maybe<Scalars['String']['output']>;
  /** Then it must go from the screen: half a minute. */
  until: Scalars['DateTime']['output'];
};

export type SilenceStep =
  /** Nobody answered: the counter asks the family. Nothing is decided by it. */
  | 'AT_COUNTER'
  | 'DEPUTY'
  | 'LEAD'
  | 'REMINDER';

export type StaffConnection = {
  __typename?: 'StaffConnection';
  edges: Array<StaffEdge>;
  pageInfo: PageInfo;
};

export type StaffEdge = {
  __typename?: 'StaffEdge';
  cursor: Scalars['String']['output'];
  node: StaffMember;
};

/** A member of staff; an account is closed, never deleted, because history names it. */
export type StaffMember = {
  __typename?: 'StaffMember';
  appointments: Array<Appointment>;
  closed: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** Until when the one-time code on their paper can be used. */
  invitedUntil?: Maybe<Scalars['DateTime']['output']>;
  login: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** What they asked of a second person and is still open; goes over with their office. */
  openRequests: Array<OpenRequest>;
};

export type StaffRole =
  | 'AUDITOR'
  /** Rules and files; no case. */
  | 'CATALOGUE_ADMIN'
  /** おくやみ窓口. */
  | 'COUNTER'
  /** 担当課: its own questions. */
  | 'DEPARTMENT'
  | 'DEPARTMENT_LEAD'
  /** Accounts and appointments; no case. */
  | 'PEOPLE_ADMIN'
  | 'PRIVACY_OFFICER';

/** How many can answer for a department today; who they are is not said. */
export type Staffing = {
  __typename?: 'Staffing';
  /** Of the department. */
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** With an appointment today, each once. */
  people: Scalars['Int']['output'];
  /** Fewer than two: nobody answers while one is away. */
  tooFew: Scalars['Boolean']['output'];
};

export type StatementSource =
  /** A department says it (its own facts only). */
  | 'DEPARTMENT'
  /** The family said it. */
  | 'FAMILY'
  /** A paper that the family brought shows it. */
  | 'SHOWN'
  /** A caller whom nobody has checked. */
  | 'UNCHECKED_CALLER';

export type Subscription = {
  __typename?: 'Subscription';
  /** What waits for you as the second person, at once and at every change. */
  approvalsWaiting: ApprovalsWaiting;
  /** The state of a case, at once and at every change; ends when the case is closed or void. */
  caseProgress: CaseProgress;
  /** How many calls for a colleague stand, at once and at every change. For the counter. */
  helpStanding: HelpStanding;
};


export type SubscriptionCaseProgressArgs = {
  caseId: Scalars['ID']['input'];
};

export type TakeBackAskedInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type TakeBackAskedResult = Changed | NotAllowed | NotFound | NotPossible | TakeBackAskedSuccess;

export type TakeBackAskedSuccess = {
  __typename?: 'TakeBackAskedSuccess';
  back: QuestionBack;
};

export type TakeHandOverCardResult = NotAllowed | NotFound | TakeHandOverCardSuccess;

export type TakeHandOverCardSuccess = {
  __typename?: 'TakeHandOverCardSuccess';
  case: Case;
};

export type TakeOutPersonInput = {
  caseId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  personId: Scalars['ID']['input'];
};

export type TakeOutPersonResult = Changed | NotAllowed | NotFound | NotPossible | TakeOutPersonSuccess;

export type TakeOutPersonSuccess = {
  __typename?: 'TakeOutPersonSuccess';
  case: Case;
  /** As `restorePerson` finds them. */
  person: Person;
};

export type TickCallInput = {
  /** With NO_ANSWER: when to call again, from today on. */
  againDay?: InputMaybe<Scalars['Date']['input']>;
  /** `12:10` */
  againHour?: InputMaybe<Scalars['String']['input']>;
  caseId: Scalars['ID']['input'];
  /** The version you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
  /** Can be disclosed to whom it is about. */
  note?: InputMaybe<Scalars['String']['input']>;
  outcome: CallOutcome;
  personId: Scalars['ID']['input'];
};

export type TickCallResult = Changed | InvalidInput | NotAllowed | NotFound | NotPossible | TickCallSuccess;

export type TickCallSuccess = {
  __typename?: 'TickCallSuccess';
  case: Case;
};

export type TwoPersonAct =
  /** Destroy the cases of a list; asked and agreed to by privacy officers. */
  | 'DESTROY_CASES'
  /** More open questions of a department in one file than somebody takes out alone (`drawUpAnswerSheet`); asked by the department, agreed to by its head, the head's deputy or the privacy officer. */
  | 'EXPORT_SHEET'
  /** End a protection, or with a case: say that this case is about somebody else; agreed to by the privacy officer. */
  | 'LIFT_PROTECTION'
  /** A paper with which somebody of a protected case sees their list online; agreed to by the privacy officer. */
  | 'ONLINE_ACCESS'
  /** See an address that is closed; asked and agreed to by counter or privacy officer. */
  | 'SHOW_ADDRESS';

export type UndeliveredMail = {
  __typename?: 'UndeliveredMail';
  count: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

/** Takes the newest tick that stands back. */
export type UndoCallInput = {
  caseId: Scalars['ID']['input'];
  /** The version you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
  personId: Scalars['ID']['input'];
};

export type UndoCallResult = Changed | NotAllowed | NotFound | NotPossible | UndoCallSuccess;

export type UndoCallSuccess = {
  __typename?: 'UndoCallSuccess';
  case: Case;
};

/** Takes the newest move that stands back. */
export type UndoPaperMoveInput = {
  /** The version you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type UndoPaperMoveResult = Changed | NotAllowed | NotFound | NotPossible | UndoPaperMoveSuccess;

export type UndoPaperMoveSuccess = {
  __typename?: 'UndoPaperMoveSuccess';
  paper: Paper;
};

/** An expected refusal: what is wrong and what to do next, in the caller's language. */
export type UserError = {
  /** Stable, for programs: `UNKNOWN_FACT`. */
  code: Scalars['String']['output'];
  /** For people: one sentence that says what to do. */
  message: Scalars['String']['output'];
  /** Where in the input it stands: ["input", "facts", "0", "name"]. */
  path: Array<Scalars['String']['output']>;
};

/** Somebody of the family at the counter, or at the telephone. A case may have several: two heirs who do not speak come on two days. */
export type Visit = {
  __typename?: 'Visit';
  case: Case;
  day: Scalars['Date']['output'];
  /** 「令和8年11月25日(水)」 */
  dayText: Scalars['String']['output'];
  /** `09:30`; null while it is not settled. */
  hour?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: VisitKind;
  note?: Maybe<Scalars['String']['output']>;
  /** Who comes, where it is one of the people of the case. */
  personId?: Maybe<Scalars['ID']['output']>;
  state: VisitState;
  /** Where to call. */
  telephone?: Maybe<Scalars['String']['output']>;
  /** Rises with every change; for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Who comes or is to be called: the person of the case, or the name as it was told. For the counter, as all below; to a department null. */
  who?: Maybe<Scalars['String']['output']>;
};

export type VisitKind =
  /** To be called. */
  | 'CALL_BACK'
  | 'VISIT'
  /** Came without an arrangement. */
  | 'WALK_IN';

export type VisitState =
  /** Is here now. */
  | 'ARRIVED'
  | 'CANCELLED'
  | 'DONE'
  | 'PLANNED';

export type VoidDeathNoticeInput = {
  caseId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type VoidDeathNoticeResult = Changed | InvalidInput | NotAllowed | NotFound | NotPossible | VoidDeathNoticeSuccess;

export type VoidDeathNoticeSuccess = {
  __typename?: 'VoidDeathNoticeSuccess';
  case: Case;
};

export type Way =
  | 'NONE'
  | 'ONLINE'
  | 'PHONE'
  | 'POST'
  | 'VISIT';

/** Who goes to the city hall, as seen from the person who died. Never a name: who the others of the case are is not told. */
export type WhoGoes =
  | 'CHILD'
  /** Nobody of the family. */
  | 'OTHER'
  /** Another relative. */
  | 'RELATIVE'
  /** The person of the list. */
  | 'SELF'
  | 'SPOUSE';

/** A day on which the family would like to come. */
export type WishedDay = {
  __typename?: 'WishedDay';
  day: Scalars['Date']['output'];
  dayText: Scalars['String']['output'];
  part: PartOfDay;
};

export type WishedDayInput = {
  /** As it is typed: `11/25`, `R8.11.25`. From today on, on an open day. */
  day: Scalars['String']['input'];
  part?: InputMaybe<PartOfDay>;
};

export type WithdrawConsentInput = {
  caseId: Scalars['ID']['input'];
  consentId: Scalars['ID']['input'];
};

export type WithdrawConsentResult = NotAllowed | NotFound | NotPossible | WithdrawConsentSuccess;

export type WithdrawConsentSuccess = {
  __typename?: 'WithdrawConsentSuccess';
  case: Case;
  consent: Consent;
  /** Departments that had answered under it: what they said is no longer used or shown, but it was said. */
  hadAnswered: Array<Department>;
};
