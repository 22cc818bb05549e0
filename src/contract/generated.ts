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

/** What the keeper of the accounts would give: read by whoever agrees, and done exactly so. */
export type AccessAsked = {
  __typename?: 'AccessAsked';
  /** What it is done by. */
  kind: AccessKind;
  /** Of RENEWAL: what the account opens. */
  offices: Array<AccessOffice>;
  /** The documents that a program may send, as they will be sent; of people none. */
  operations: Array<Scalars['String']['output']>;
};

/** What is to be given: exactly one of these, just as its own mutation takes it. */
export type AccessInput = {
  /** As `appoint` takes it, as COUNTER or PRIVACY_OFFICER. */
  appointment?: InputMaybe<AppointInput>;
  /** As `handOver` takes it, with a move of COUNTER or PRIVACY_OFFICER to somebody who is not that on that day. */
  handOver?: InputMaybe<HandOverInput>;
  /** As `inviteStaff` takes it, with an appointment that opens every case. */
  invitation?: InputMaybe<InviteStaffInput>;
  /** As `createProgram` takes it. */
  program?: InputMaybe<CreateProgramInput>;
  /** As `renewInvitation` takes it, of somebody who is COUNTER or PRIVACY_OFFICER, now or later. */
  renewal?: InputMaybe<Scalars['ID']['input']>;
};

/** By what access is given. */
export type AccessKind =
  /** One more appointment. */
  | 'APPOINTMENT'
  /** 異動 to somebody who does not hold that office yet. */
  | 'HAND_OVER'
  /** A new account. */
  | 'INVITATION'
  /** A key for another program. */
  | 'PROGRAM'
  /** A new one-time code for an account: whoever types it becomes its holder. */
  | 'RENEWAL';

/** An office, for whom and how long. */
export type AccessOffice = {
  __typename?: 'AccessOffice';
  /** Its code; null for a role that is of no department. */
  department?: Maybe<Scalars['String']['output']>;
  /** Stands in for the holder, with the same rights. */
  deputy: Scalars['Boolean']['output'];
  /** First day; null: at once. */
  from?: Maybe<Scalars['Date']['output']>;
  /** What it opens, the table of rights in README.md says. */
  role: StaffRole;
  /** Last day; null: until it is ended. */
  until?: Maybe<Scalars['Date']['output']>;
  /** Name and login name, or what the program is called; as it was asked. */
  who: Scalars['String']['output'];
};

/**
 * Who of the family may see the case online: one paper a person, good until its last day. Its code is shown once, when it is
 * issued, and kept nowhere; whoever loses it gets another, which ends the first. Sign-in stands outside of GraphQL: POST /k.
 */
export type AccessPaper = {
  __typename?: 'AccessPaper';
  /** Opaque; for `revokeAccessPaper`. */
  id: Scalars['ID']['output'];
  /** When it was issued, or the second code made. */
  madeAt: Scalars['DateTime']['output'];
  /** Whom it was made for; for a second code the person who made it, not who uses it. */
  person: Person;
  /** How much it opens; a second code always `LIST`. */
  rights: AccessRights;
  /** A second code that its holder made. */
  second: Scalars['Boolean']['output'];
  /** As of now; only `VALID` lets anybody in. */
  state: AccessPaperState;
  /** The last day, 90 days after it was issued; of a second code that of its paper. */
  until: Scalars['Date']['output'];
};

/** Whether a paper opens anything, and why not. */
export type AccessPaperState =
  /** Its last day has passed. */
  | 'EXPIRED'
  /** Opens nothing while the case is protected. */
  | 'HELD'
  /** Ten wrong birth dates: issue it anew. */
  | 'LOCKED'
  /** Five wrong birth dates: for a quarter of an hour. */
  | 'PAUSED'
  /** Taken back, or issued anew. */
  | 'REVOKED'
  /** Opens the case, with the birth date of the person who died. */
  | 'VALID';

/** How much of a case its holder sees online. */
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
  /** An open case. */
  caseId: Scalars['ID']['input'];
  /** Hiragana or katakana. */
  kana?: InputMaybe<Scalars['String']['input']>;
  /** Of the paper with which they see the case online. */
  language?: InputMaybe<Language>;
  /** As it is written, variants included. */
  name: Scalars['String']['input'];
  /** As seen from the person who died: spouse, child, sibling … */
  relation?: InputMaybe<Scalars['String']['input']>;
  /** May be empty, unlike in the notice. */
  roles?: InputMaybe<Array<Role>>;
  /** For calls by the counter, which also finds the case by it; `Person` does not show it. */
  telephone?: InputMaybe<Scalars['String']['input']>;
  /** Where the number comes from; left out: TOLD. */
  telephoneFrom?: InputMaybe<TelephoneFrom>;
};

/** Adds somebody to an open case; refused for a name that is there already (see `anotherPerson`), and beyond 100 people. */
export type AddPersonResult = AddPersonSuccess | InvalidInput | NotAllowed | NotFound | NotPossible;

/** Who was added, and where. */
export type AddPersonSuccess = {
  __typename?: 'AddPersonSuccess';
  /** With the new person among its people; departments whose rows read it are being asked again. */
  case: Case;
  /** New, with the id that papers and consents want. */
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
  /** Of an asking back that is open. */
  id: Scalars['ID']['input'];
};

/** The counter answers, or turns to the family; refused once it has ended. */
export type AnswerBackResult = AnswerBackSuccess | Changed | InvalidInput | NotAllowed | NotFound | NotPossible;

/** What became of it. */
export type AnswerBackSuccess = {
  __typename?: 'AnswerBackSuccess';
  /** ANSWERED or WITH_FAMILY. */
  back: QuestionBack;
};

/**
 * How the department answered before: what was found, and its own standing phrases. Nothing that tells whose case it
 * was: no name, no value, no words of anybody's own (they may name people), no number.
 */
export type AnswerBefore = {
  __typename?: 'AnswerBefore';
  /** In Japan. */
  day: Scalars['Date']['output'];
  /** 「令和8年11月25日(水)」 */
  dayText: Scalars['String']['output'];
  /** On facts, in the order of their names. */
  facts: Array<FactAnsweredBefore>;
  /** On procedures. */
  procedures: Array<ProcedureAnsweredBefore>;
};

/** It ends by itself a minute and a half after the last sign of its holder. */
export type AnswerEntry = {
  __typename?: 'AnswerEntry';
  /** Null for somebody who left meanwhile. */
  by?: Maybe<Scalars['String']['output']>;
  /** You hold it yourself. */
  mine: Scalars['Boolean']['output'];
  /** When its holder began. */
  since: Scalars['DateTime']['output'];
  /** When it ends by itself; every `enterAnswer` of the holder moves it on. */
  until: Scalars['DateTime']['output'];
};

/** A table of `drawUpAnswerSheet`, filled in. Columns may have moved; only cells that were changed count. */
export type AnswerFromFileInput = {
  /** Answer with what was changed, at most 50 questions at once; without it the differences are shown and nothing is written. */
  apply?: InputMaybe<Scalars['Boolean']['input']>;
  /** The file itself, base64: xlsx or CSV (UTF-8 or CP932), at most 4 MiB. */
  file: Scalars['String']['input'];
};

/** Compares a filled-in table with what stands, and with `apply` answers; refused if it can't be read or lacks a column. */
export type AnswerFromFileResult = AnswerFromFileSuccess | InvalidInput | NotAllowed;

/** Row by row what the file changes; a row that can't be taken stops no other question. */
export type AnswerFromFileSuccess = {
  __typename?: 'AnswerFromFileSuccess';
  /** How it was read. */
  file: ReadFile;
  /** Rows that were changed, in the order of the file; the others are only counted. */
  rows: Array<AnswerRow>;
  /** Rows that change nothing of what stands. */
  unchanged: Scalars['Int']['output'];
};

/** Whether you go where somebody called. */
export type AnswerHelpInput = {
  /** False takes your own answer back: the call stands again. */
  coming?: InputMaybe<Scalars['Boolean']['input']>;
  /** `HelpCall.id` of a call that is not your own. */
  id: Scalars['ID']['input'];
};

/** Says that you come, or do not after all; refused for your own call, and where another is on the way already. */
export type AnswerHelpResult = AnswerHelpSuccess | NotAllowed | NotFound | NotPossible;

/** The call, answered or open again. */
export type AnswerHelpSuccess = {
  __typename?: 'AnswerHelpSuccess';
  /** With you as `answeredBy`, or with nobody. */
  call: HelpCall;
};

/** A paper to bring: one of the catalogue, or one in your own words. */
export type AnswerPaperInput = {
  /** What it is called, in one line, where the catalogue has none. */
  called?: InputMaybe<Scalars['String']['input']>;
  /** How many, 1 to 9. */
  count?: InputMaybe<Scalars['Int']['input']>;
  /** As it is wanted; not given: as the catalogue says, of one in your own words the original. */
  form?: InputMaybe<PaperForm>;
  /** Reference name of one in `Question.papersToName`; exactly one of this and `called`. */
  paper?: InputMaybe<Scalars['String']['input']>;
};

/** What the people of a department say again and again beside an answer, from its file: a digit chooses one. Names nobody. */
export type AnswerPhrases = {
  __typename?: 'AnswerPhrases';
  /** For `FactAnswerInput.whom`. */
  cannotSettle: Array<Scalars['String']['output']>;
  /** For `FactAnswerInput.remark`. */
  thereIs: Array<Scalars['String']['output']>;
};

/** Part of an answer is taken too: the question waits for its person until every fact has a word. */
export type AnswerQuestionInput = {
  /** The version you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
  /** Of those in `Question.asks`; with `procedures` at least one, but for a confirmation. */
  facts?: InputMaybe<Array<FactAnswerInput>>;
  /** Of the department's own, none twice. */
  procedures?: InputMaybe<Array<ProcedureAnswerInput>>;
  /** To a department its own. */
  questionId: Scalars['ID']['input'];
};

/** A person answers; refused if the department attends, nothing was sent, or the case is over (but to confirm UNDONE). */
export type AnswerQuestionResult = AnswerQuestionSuccess | Changed | InvalidInput | NotAllowed | NotFound | NotPossible;

/** Where the question stands now. */
export type AnswerQuestionSuccess = {
  __typename?: 'AnswerQuestionSuccess';
  /** With what follows from the answer. */
  case: Case;
  /** ANSWERED, or still waiting for the facts that it owes. */
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
  /** Null, as number and name: none of your department's questions, or the key of the row was changed. */
  questionId?: Maybe<Scalars['ID']['output']>;
  /** With `apply`, CHANGED is left only beyond the first 50 questions: send the file again. */
  state: AnswerRowState;
};

/** What became of a row. */
export type AnswerRowState =
  /** Answered now. */
  | 'APPLIED'
  /** Will be answered when the file is applied. */
  | 'CHANGED'
  /** The question changed since the table was drawn up: nothing is written. */
  | 'CONFLICT'
  /** Cannot be taken. */
  | 'PROBLEM';

/** A paper that an answer asks for. */
export type AnsweredPaper = {
  __typename?: 'AnsweredPaper';
  /** How many. */
  count: Scalars['Int']['output'];
  /** As it is wanted. */
  form: PaperForm;
  /** As offices call it, or as it was written. */
  name: Scalars['String']['output'];
  /** Reference name; null for one that the catalogue does not know. */
  paper?: Maybe<Scalars['String']['output']>;
};

/** One more appointment for an open account. */
export type AppointInput = {
  /** Beside those that they have already. */
  appointment: AppointmentInput;
  /** Of somebody else: nobody appoints themselves. */
  staffId: Scalars['ID']['input'];
};

/** Adds an appointment; refused for yourself (`YOURSELF`), a closed account, a department that does not fit the role, and alone (`SECOND_PERSON_NEEDED`) as COUNTER or PRIVACY_OFFICER. */
export type AppointResult = AppointSuccess | InvalidInput | NotAllowed | NotFound | NotPossible;

/** The account with the new appointment. */
export type AppointSuccess = {
  __typename?: 'AppointSuccess';
  /** With all of them. */
  staff: StaffMember;
};

/** What a member of staff acts as, from and until which day, both included. */
export type Appointment = {
  __typename?: 'Appointment';
  /** Its code; null for a role that is of no department. */
  department?: Maybe<Scalars['String']['output']>;
  /** Stands in for the holder, with the same rights. */
  deputy: Scalars['Boolean']['output'];
  /** First day, in Japan. */
  from: Scalars['Date']['output'];
  /** For `endAppointment` and `handOver`. */
  id: Scalars['ID']['output'];
  /** One appointment has one; somebody with two offices has two. */
  role: StaffRole;
  /** Last day; null: until it is ended. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** One role, for one department or none, and from when until when. */
export type AppointmentInput = {
  /** Its code; only with the two roles of a department. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** Stands in for the holder, with the same rights. */
  deputy?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day, in Japan. */
  from: Scalars['Date']['input'];
  /** Any; DEPARTMENT and DEPARTMENT_LEAD need a department, the others have none. */
  role: StaffRole;
  /** Last day, not before the first; left out: until it is ended. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * What nobody does alone: one person asks with a reason, a second one of the office named for it agrees, and the first does it.
 * Who asked never agrees. Once agreed to, it can be used for a day.
 */
export type Approval = {
  __typename?: 'Approval';
  /** Of GRANT_ACCESS: what would be opened, and for whom. Null: it is about something else. */
  access?: Maybe<AccessAsked>;
  /** Decides who may ask and who may agree. */
  act: TwoPersonAct;
  /** It waits for seven days. */
  askedAt: Scalars['DateTime']['output'];
  /** Who asked. */
  askedBy: ApprovalMember;
  /** You may take it back now (`decideApproval`, `agree: false`): it is yours and not done, or you agreed to it and it is not used. */
  canTakeBack: Scalars['Boolean']['output'];
  /** Null: about no case, or the case was destroyed. */
  case?: Maybe<Case>;
  /** Null: nobody has decided; an agreement counts for a day from then. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The office of who agreed, declined, took back or looked at it; who it was stands in the audit. Null: nobody yet. */
  decidedBy?: Maybe<StaffRole>;
  /** Why it was declined. */
  declinedBecause?: Maybe<Scalars['String']['output']>;
  /** For `showAddress`, `liftProtection`, `destroyCases`, `undoProtectionList`, `grantAccess`, `shortenRetention`. */
  id: Scalars['ID']['output'];
  /** It was you. */
  mine: Scalars['Boolean']['output'];
  /** What whoever decides reads; null once its case was destroyed. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Of SHORTEN_RETENTION: what would be kept for how long, and what would be due by it. Null: it is about something else. */
  retention?: Maybe<ShorteningAsked>;
  /** As of now: time alone makes it EXPIRED. */
  state: ApprovalState;
  /** The person of the case that it is about, as it was asked. */
  subject?: Maybe<ApprovalSubject>;
  /** The person, protection, list (`destructionCertificate`) or import (`protectionLists`) that it is about; null: who died, or the whole case. */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** Until then it can be decided, and once agreed to, used. */
  until: Scalars['DateTime']['output'];
  /** When the act was done; of broken glass, the moment of asking. Null: not used. */
  usedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of requests, newest first. */
export type ApprovalConnection = {
  __typename?: 'ApprovalConnection';
  /** Those that your office may see. */
  edges: Array<ApprovalEdge>;
  /** `endCursor` goes into `after`. */
  pageInfo: PageInfo;
};

/** One request on a page. */
export type ApprovalEdge = {
  __typename?: 'ApprovalEdge';
  /** Opaque; only for `after`. */
  cursor: Scalars['String']['output'];
  /** Read with the rights of who asks for the page. */
  node: Approval;
};

/** A member of staff, as which they asked. */
export type ApprovalMember = {
  __typename?: 'ApprovalMember';
  /** As the account has it now; empty where you may not read whose it is. */
  name: Scalars['String']['output'];
  /** The office at that time, whatever they are now. */
  role: StaffRole;
};

/** How far a request is; the last two are of glass that was broken (`breakGlass`). */
export type ApprovalState =
  /** Agreed to and not used yet: who asked may do it until `until`. */
  | 'APPROVED'
  /** By the second person; see `declinedBecause`. To go on, ask anew. */
  | 'DECLINED'
  /** Neither decided nor used in time. */
  | 'EXPIRED'
  /** Done without a second person; nobody has looked at it yet. */
  | 'GLASS_BROKEN'
  /** The privacy officer has looked at it. */
  | 'LOOKED_AT'
  /** Done; an approval is good for one act. */
  | 'USED'
  /** Nobody has decided yet, and `until` has not come. */
  | 'WAITING'
  /** Taken back: by who asked, or before it was used by who agreed. */
  | 'WITHDRAWN';

/** Somebody of the case, kept as they were named then; a later correction does not reach it. */
export type ApprovalSubject = {
  __typename?: 'ApprovalSubject';
  /** Null: the person had none in the case. */
  name?: Maybe<Scalars['String']['output']>;
  /** As seen from the person who died. */
  relation?: Maybe<Scalars['String']['output']>;
};

/** What waits for you as the second person. */
export type ApprovalsWaiting = {
  __typename?: 'ApprovalsWaiting';
  /** For the privacy officer: done without a second person and not looked at. */
  glassBroken: Scalars['Int']['output'];
  /** Requests of others that your office may agree to; counted up to 100 open ones. */
  waiting: Scalars['Int']['output'];
};

/** Something that comes by itself later; only what is certain to come. */
export type Arrival = {
  __typename?: 'Arrival';
  /** Whose name stands on it, in words; null: not said. */
  addressedTo?: Maybe<Scalars['String']['output']>;
  /** What the months rest on, law or practice (慣行); null where there are none. */
  basis?: Maybe<Basis>;
  /** Of the procedure from which it comes. */
  code: Scalars['String']['output'];
  /** Whether taking it may rule out a renunciation of the inheritance, while nobody has ruled that out. */
  mayAffectRenunciation: Scalars['Boolean']['output'];
  /** First and last month, counted from that of the visit; null where it is not counted so, or nobody can say. */
  monthsAfterVisit?: Maybe<Array<Scalars['Int']['output']>>;
  /** First and last month of the year, 1 to 12; null likewise. */
  monthsOfYear?: Maybe<Array<Scalars['Int']['output']>>;
  /** Department or body, by its name today. */
  sender: Scalars['String']['output'];
  /** What to do when it comes, a sentence each; empty where the release does not say it. */
  toDo: Array<Scalars['String']['output']>;
  /** The letter, card or payment, in words. */
  what: Scalars['String']['output'];
  /** About when, in words: no day is promised. */
  when: Scalars['String']['output'];
};

/** What you want to do, about whom or what, and why; nothing is done by asking. */
export type AskApprovalInput = {
  /** Needed with GRANT_ACCESS, nothing with any other. */
  access?: InputMaybe<AccessInput>;
  /** Your office must be one that may ask for it. */
  act: TwoPersonAct;
  /** Needed with SHOW_ADDRESS, ONLINE_ACCESS and PAPER_LIST, none with DESTROY_CASES, UNDO_PROTECTION_LIST, EXPORT_SHEET, GRANT_ACCESS and SHORTEN_RETENTION; see LIFT_PROTECTION. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Needed, at most 400 characters; the second person reads it. */
  reason: Scalars['String']['input'];
  /** Needed with SHORTEN_RETENTION, nothing with any other. */
  retention?: InputMaybe<ShorteningInput>;
  /** A person of the case (SHOW_ADDRESS, ONLINE_ACCESS, PAPER_LIST), a protection (LIFT_PROTECTION), a list (DESTROY_CASES), an import (UNDO_PROTECTION_LIST). */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
};

/** Asks a second person; refused to offices without part in the act, to programs, and for what can't be done anyway. */
export type AskApprovalResult = AskApprovalSuccess | InvalidInput | NotAllowed | NotFound | NotPossible;

/** The request, waiting; its id is needed to do the act. */
export type AskApprovalSuccess = {
  __typename?: 'AskApprovalSuccess';
  /** WAITING, for seven days. */
  approval: Approval;
};

/** What a department asks back, one thing at a time. */
export type AskBackInput = {
  /** One that waits for a person of your department. */
  questionId: Scalars['ID']['input'];
  /** What is to be found out: `どの土地のことか、地番を聞いてほしい`. It can be disclosed to whom it is about. */
  text: Scalars['String']['input'];
};

/** Stops the department's time and asks the counter; refused while one is open, or if it tells only who is concerned. */
export type AskBackResult = AskBackSuccess | InvalidInput | NotAllowed | NotFound | NotPossible;

/** What the counter now has to answer. */
export type AskBackSuccess = {
  __typename?: 'AskBackSuccess';
  /** AT_COUNTER. */
  back: QuestionBack;
};

/** Who is to answer a department first. */
export type AskedBackOf =
  /** It can answer by itself. */
  | 'COUNTER'
  /** The counter asks the family, at the visit or on the telephone. */
  | 'FAMILY';

/** A fact that a department is asked for, and what its person has said. */
export type AskedFact = {
  __typename?: 'AskedFact';
  /** What a person of the department said; null: no word yet. */
  answer?: Maybe<FactAnswer>;
  /** When the word was said; null: no word yet. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** Its `question` is the one to put on the screen. */
  fact: FactDefinition;
  /** With LOOKED_UP_NONE: the forebear's name was looked up too. */
  forebearsToo: Scalars['Boolean']['output'];
  /** With THERE_IS: one of `Question.phrases`, if one was chosen. */
  remark?: Maybe<Scalars['String']['output']>;
  /** Whether LOOKED_UP_NONE settles it; where not, this ledger may hold its peace without that meaning no. */
  silenceSettles: Scalars['Boolean']['output'];
  /** This ledger may still name a forebear: LOOKED_UP_NONE needs a look under both names. */
  standsInForebearsName: Scalars['Boolean']['output'];
  /** With THERE_IS. */
  value?: Maybe<Scalars['JSON']['output']>;
  /** With CANNOT_SETTLE: what is to be asked, and of whom. */
  whom?: Maybe<Scalars['String']['output']>;
};

/** Somebody whose turn it may be. */
export type AskedParty = {
  __typename?: 'AskedParty';
  /** `family`, or the code of a department or outside body. */
  code: Scalars['String']['output'];
  /** For people; a department by its name today. */
  name: Scalars['String']['output'];
};

/** On what ground a department is told of a death. */
export type AskingBasis =
  /** Secrecy of taxes (地方税法22条): asked once an heir has signed; or it attends, and tells the family itself. */
  | 'CONSENT'
  /** 内部利用: needed for its statutory work, with good reason (個人情報保護法69条2項2号). */
  | 'INTERNAL_USE'
  /** The death is its own business by statute (国民健康保険法8条, 住民基本台帳法8条 …). */
  | 'OWN_DUTY';

/** In whose office the act was done. */
export type AuditActor = {
  __typename?: 'AuditActor';
  /** Code of the department; null for every role but `department`. */
  department?: Maybe<Scalars['String']['output']>;
  /** Id of the member of staff or program; for the privacy officer and the auditor. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Login name, or the program's name; for the privacy officer and the auditor. */
  login?: Maybe<Scalars['String']['output']>;
  /** `counter`, `department`, `family`, `system`, `sign-in` (not yet anybody), `nobody` … */
  role: Scalars['String']['output'];
};

/** A page of the audit. */
export type AuditConnection = {
  __typename?: 'AuditConnection';
  /** Newest first. */
  edges: Array<AuditEdge>;
  /** Whether older lines follow, and from where. */
  pageInfo: PageInfo;
};

/** A line with its place in the list. */
export type AuditEdge = {
  __typename?: 'AuditEdge';
  /** For `after`: the page goes on behind this line. */
  cursor: Scalars['String']['output'];
  /** The line itself. */
  node: AuditEntry;
};

/** One line of the audit: who did, read or was refused what, and when. Never a name, a value or what was searched for. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** As the contract calls it; `read`, `list`, `search` and `watch` for cases, `sign-in` and the like at the door. */
  act: Scalars['String']['output'];
  /** By the clock of the database. */
  at: Scalars['DateTime']['output'];
  /** The office that acted; who in it, only for the privacy officer and the auditor. */
  by: AuditActor;
  /** Null where it concerns no case. An act on several cases is a line for each. */
  caseId?: Maybe<Scalars['ID']['output']>;
  /** How many: cases in a list, people in a ledger, knocks at the door. */
  count?: Maybe<Scalars['Int']['output']>;
  /** Names of the fields that were asked for or given. Of what another department wrote: none. */
  fields: Array<Scalars['String']['output']>;
  /** A whole number that rises with every line. */
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
  /** In Japan; a day without a line has no head. */
  day: Scalars['Date']['output'];
  /** The last hash, 64 hexadecimal digits. That of today still moves. */
  hash: Scalars['String']['output'];
  /** Rows chained on this day. */
  rows: Scalars['Int']['output'];
};

/** Where a rule stands: a statute, an ordinance, or practice (慣行). */
export type Basis = {
  __typename?: 'Basis';
  /** 「第22条」; null for a practice, and where an ordinance is meant as a whole. */
  article?: Maybe<Scalars['String']['output']>;
  /** The day on which somebody last looked it up; null: not noted. */
  checkedOn?: Maybe<Scalars['Date']['output']>;
  /** Which of the three `name` is. */
  kind: BasisKind;
  /** Name of the law or ordinance, or the source of the practice. */
  name: Scalars['String']['output'];
};

/** What a rule stands on, the strongest first. */
export type BasisKind =
  /** National law; always with an article. */
  | 'LAW'
  /** 条例: the city's own. */
  | 'ORDINANCE'
  /** 慣行: no rule says it, cities do it. */
  | 'PRACTICE';

/** Whose address is needed this moment, and why nobody can be waited for. */
export type BreakGlassInput = {
  /** Works whatever its `protection` says. */
  caseId: Scalars['ID']['input'];
  /** A person of the case; without it, the person who died. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Needed, at most 400 characters; the privacy officer reads it. */
  reason: Scalars['String']['input'];
};

/** A paper to bring, once for all the items that want it. */
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
  /** Copies (写し) that are enough for what is certain; beside `originals`, not instead. */
  copies: Scalars['Int']['output'];
  /** Copies that are enough if everything that depends on an answer is needed as well. */
  copiesAtMost: Scalars['Int']['output'];
  /** Numbers, or codes while there are none, of items of this list by which the paper is had. */
  givenBy: Array<Scalars['String']['output']>;
  /** Wanted only from a family that has it. */
  ifYouHave: Scalars['Boolean']['output'];
  /** As offices call it; of several papers all, joined by “or”. */
  name: Scalars['String']['output'];
  /** Numbers, or codes while there are none, of items that need it or may need it. */
  neededFor: Array<Scalars['String']['output']>;
  /** A note that is of some of the items only begins with their numbers. */
  notes: Array<Scalars['String']['output']>;
  /** How many are enough for what is certain. */
  originals: Scalars['Int']['output'];
  /** How many are enough if everything that depends on an answer is needed as well. */
  originalsAtMost: Scalars['Int']['output'];
  /** Reference names; of several, any one is enough. Empty for a paper that a department named in its own words. */
  papers: Array<Scalars['String']['output']>;
  /** It is looked at and handed back, by every item that wants it. */
  showOnly: Scalars['Boolean']['output'];
  /** It helps, and the office can do without. */
  worksWithout: Scalars['Boolean']['output'];
};

/** Whether the list of a department is answered by a key a row; a small one gets one question, one page. */
export type ByKeys =
  /** However few they are. */
  | 'ALWAYS'
  /** While more than ten questions a week came for a person, over four weeks. */
  | 'BY_COUNT'
  /** However many they are. */
  | 'NEVER';

/** Where to come to; never why, and never about whom. */
export type CallForHelpInput = {
  /** As the computer is called. */
  booth?: InputMaybe<Scalars['String']['input']>;
};

/** Calls a colleague, or gives your call back that nobody has answered yet; refused to programs and outside the counter. */
export type CallForHelpResult = CallForHelpSuccess | InvalidInput | NotAllowed;

/** The call that stands. */
export type CallForHelpSuccess = {
  __typename?: 'CallForHelpSuccess';
  /** New, or the one you made before, with its first `booth` and `at`. */
  call: HelpCall;
};

/** Ends your own call, answered or not; not found for somebody else's, or one that was called off. */
export type CallOffHelpResult = CallOffHelpSuccess | NotAllowed | NotFound;

/** The call that was ended. */
export type CallOffHelpSuccess = {
  __typename?: 'CallOffHelpSuccess';
  /** As it stood; `helpCalls` lists it no more. */
  call: HelpCall;
};

/** What came of a call about papers that are wrong. */
export type CallOutcome =
  /** They were reached and know what stood at that moment; the list is issued with it. */
  | 'CALLED'
  /** By letter instead. */
  | 'LETTER'
  /** Nobody was reached; a day to call again may go with it. */
  | 'NO_ANSWER';

/** What came of one call. */
export type CallTick = {
  __typename?: 'CallTick';
  /** When it was ticked. What becomes wrong after it is another call. */
  at: Scalars['DateTime']['output'];
  /** The office. */
  by: Scalars['String']['output'];
  /** Can be disclosed to whom it is about. */
  note?: Maybe<Scalars['String']['output']>;
  /** NO_ANSWER tells them nothing; the two others count as told. */
  outcome: CallOutcome;
};

/** Everything that follows from one notice. */
export type Case = {
  __typename?: 'Case';
  /** Who may see it online, newest first; for the counter, for all others empty. */
  accessPapers: Array<AccessPaper>;
  /** What became of the notice, the people and the case, newest first: registered, corrected, void, closed, reopened, somebody added or taken out; for the counter, for all others empty. */
  changes: Array<CaseChange>;
  /** Consents of the people of the case, oldest first; withdrawn and past ones as well. */
  consents: Array<Consent>;
  /** As the notice says now, with every correction. */
  deceased: Deceased;
  /** On the procedures that you may see, closed ones left out; `outcome`: only those with it. By a second code empty. */
  decisions: Array<Decision>;
  /** What was said of the case, contradictions first: to the counter what it may hear, to a department the facts that it is asked for, to the family nothing. */
  facts: Array<KnownFact>;
  /** Days and calls that were asked for from the public guide and linked to it, or on a page of its family, oldest first; for the counter, for all others empty. */
  guideWishes: Array<GuideWish>;
  /** Why nothing goes out yet of the case as a whole; null: it has gone out, or whoever asks has nothing to do with it. */
  heldFor?: Maybe<HeldFor>;
  /** Who did and looked at what in this case, newest first, 1 to 100 at once; views included. Of a department that tells only the person concerned, others see no line. */
  history: AuditConnection;
  /** Opaque; people say `number`. */
  id: Scalars['ID']['output'];
  /** 外字確認: names of the case that no font of the service draws as they are written; on paper such a character stands in a frame. For the counter, for all others empty. */
  namesToCheck: Array<NameToCheck>;
  /** 受付番号: what families and clerks say. */
  number: Scalars['String']['output'];
  /** Who is, or was, to be called about papers that are wrong now; for the counter, for all others empty. */
  paperCalls: Array<PaperCall>;
  /** Where its papers are, by their number; for the counter, for all others empty. */
  papers: Array<Paper>;
  /** Those who were taken out left aside. To the family the reader alone; to a department, and by a second code, empty. */
  people: Array<Person>;
  /** for: a person of the case (what they may do); without it, what you may see of the whole. The family sees its own, as it stands. goes: what somebody may do who goes in this person's place. */
  procedureList: ProcedureList;
  /** Whether somebody of it is protected; null for whoever need not know. */
  protection?: Maybe<CaseProtection>;
  /** One a department: to a department its own, to the family none. */
  questions: Array<Question>;
  /** When the notice was put in here, not when it was filed or somebody died. */
  registeredAt: Scalars['DateTime']['output'];
  /** Until when it is kept; for counter and privacy officer, for all others null. */
  retention?: Maybe<CaseRetention>;
  /** Only an OPEN case is worked on; the others can be read. */
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
  /** When it was done here. */
  at: Scalars['DateTime']['output'];
  /** The office that did it; null for the registration. */
  by?: Maybe<Scalars['String']['output']>;
  /** Why a notice was corrected; null with every other kind. */
  cause?: Maybe<CorrectionCause>;
  /** What a correction changed; empty with every other kind. */
  corrected: Array<CorrectedField>;
  /** What was done. */
  kind: CaseChangeKind;
  /** Of whom of the people it tells, as they are called now; null where it tells of the notice or the case. */
  person?: Maybe<Scalars['String']['output']>;
  /** The paper it stands on, or the reason that was given. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** Steps that a case can take. */
export type CaseChangeKind =
  /** 終了: done, or given up. Questions that waited for a machine were withdrawn. */
  | 'CLOSED'
  /** The notice said something wrong; `corrected` has it. */
  | 'CORRECTED'
  /** What was held went out: a non-resident's by the counter's act, or with the booking. */
  | 'OPENED'
  /** Somebody is one of its people from now on. */
  | 'PERSON_ADDED'
  /** One of its people again. */
  | 'PERSON_BACK'
  /** What was written of somebody was corrected; `corrected` has it. */
  | 'PERSON_CORRECTED'
  /** Added by mistake: none of its people any more. */
  | 'PERSON_TAKEN_OUT'
  /** The first of every case. */
  | 'REGISTERED'
  /** A closed case went on; what closing had withdrawn was asked again. */
  | 'REOPENED'
  /** The notice was a mistake: the wrong person, or somebody who is alive. */
  | 'VOIDED';

/** A page of cases. */
export type CaseConnection = {
  __typename?: 'CaseConnection';
  /** Newest first. */
  edges: Array<CaseEdge>;
  /** Whether older cases follow, and from where. */
  pageInfo: PageInfo;
};

/** A case with its place in the list. */
export type CaseEdge = {
  __typename?: 'CaseEdge';
  /** For `after`: the page goes on behind this case. */
  cursor: Scalars['String']['output'];
  /** The case itself. */
  node: Case;
};

/** 保全: kept whatever its last day; no new list to destroy has it, an older one leaves it out. */
export type CaseHold = {
  __typename?: 'CaseHold';
  /** Why it was held: a lawsuit, a request for disclosure. */
  reason: Scalars['String']['output'];
  /** When it was held; a hold has no last day. */
  since: Scalars['DateTime']['output'];
};

/** How far a case is, counted over the questions that you see. Said at once, at every change, and a last time when the case is void or closed. */
export type CaseProgress = {
  __typename?: 'CaseProgress';
  /** Of those asked; departments that tell the family themselves count as soon as they have looked. */
  answered: Scalars['Int']['output'];
  /** Questions asked and not held back. */
  asked: Scalars['Int']['output'];
  /** Read anew for every event, with the rights that you have then. */
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
  /** Those in force that concern this case, oldest first; not those that were ended or said to be about somebody else. */
  protections: Array<Protection>;
  /** What counts; it can be NOT_KNOWN with no protection below. */
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

/** Whether anything is still done on a case. */
export type CaseStatus =
  /** 終了: done, or given up. It can be reopened. */
  | 'CLOSED'
  /** Being worked on. */
  | 'OPEN'
  /** The notice was a mistake: departments confirm that everything is undone, and nothing else follows. */
  | 'VOID';

/** An open case whose family has said when it would like to come, and nobody is to come yet. */
export type CaseWithWishes = {
  __typename?: 'CaseWithWishes';
  /** The one that wants a visit. */
  case: Case;
  /** The dearest first. */
  days: Array<WishedDay>;
};

/** All are set anew; null takes away. */
export type ChangeDeskSettingsInput = {
  /** Left out: as it was. */
  byKeys?: InputMaybe<ByKeys>;
  /** From 08:30 to 17:00, written `09:00`. */
  digestHour: Scalars['String']['input'];
  /** The version you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
  /** An official address of whoever heads it; null: the shared one. Left out: as it was. */
  leadMailbox?: InputMaybe<Scalars['String']['input']>;
  /** One address that the department shares, never a person's. */
  mailbox?: InputMaybe<Scalars['String']['input']>;
  /** Stands with each of its questions, at most 1,000 characters; null: the words of its file. */
  whereToLook?: InputMaybe<Scalars['String']['input']>;
};

/** Sets them; refused to others while the department has a head (`LEAD_ONLY`), and where somebody was faster. */
export type ChangeDeskSettingsResult = ChangeDeskSettingsSuccess | Changed | InvalidInput | NotAllowed | NotPossible;

/** The settings from now on; mails that the old mailbox refused go to a new one. */
export type ChangeDeskSettingsSuccess = {
  __typename?: 'ChangeDeskSettingsSuccess';
  /** With the new version. */
  settings: DeskSettings;
};

/** What is left out stays as it is; null takes it away. */
export type ChangeVisitInput = {
  /** As in `PlanVisitInput`; it can't be taken away. */
  day?: InputMaybe<Scalars['String']['input']>;
  /** The version you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
  /** As in `PlanVisitInput`; null: not settled any more. */
  hour?: InputMaybe<Scalars['String']['input']>;
  /** Of the visit, in any state. */
  id: Scalars['ID']['input'];
  /** For the counter, at most 200 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Takes the place of `who`. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** A call-back can't be without one. */
  telephone?: InputMaybe<Scalars['String']['input']>;
  /** Takes the place of `personId`. */
  who?: InputMaybe<Scalars['String']['input']>;
};

/** Moves a visit or gives it to somebody else; refused as planning is. */
export type ChangeVisitResult = ChangeVisitSuccess | Changed | InvalidInput | NotAllowed | NotFound | NotPossible;

/** What is arranged now. */
export type ChangeVisitSuccess = {
  __typename?: 'ChangeVisitSuccess';
  /** In the state that it had. */
  visit: Visit;
};

/** Somebody changed it in the meantime: read it again, then decide. */
export type Changed = UserError & {
  __typename?: 'Changed';
  /** Always `CHANGED`. */
  code: Scalars['String']['output'];
  /** The version it has now. */
  currentVersion: Scalars['Int']['output'];
  /** Says to open it again, whatever it was that changed. */
  message: Scalars['String']['output'];
  /** Always that of `expectedVersion`, whatever it was that changed. */
  path: Array<Scalars['String']['output']>;
};

/** An open case that is over. */
export type CloseCaseInput = {
  /** Closing it twice is refused, and so is closing a void one. */
  caseId: Scalars['ID']['input'];
  /** Close it although something is open; without it the refusal (`STILL_OPEN`) names what. */
  despiteOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
  /** Needed, at most 400 characters; read in the `changes` of the case. */
  reason: Scalars['String']['input'];
};

/** Closes a case; refused while a point is open (`STILL_OPEN`), unless you say so, and for one that is over. */
export type CloseCaseResult = Changed | CloseCaseSuccess | InvalidInput | NotAllowed | NotFound | NotPossible;

/** The closed case: from now on it is only read, and the time for which it is kept counts. */
export type CloseCaseSuccess = {
  __typename?: 'CloseCaseSuccess';
  /** With the two days in its `retention`. */
  case: Case;
};

/** Closes an account; refused for your own (`YOURSELF`) and for one that is closed already. */
export type CloseStaffResult = CloseStaffSuccess | NotAllowed | NotFound | NotPossible;

/** The closed account; an invitation still open ended with it. */
export type CloseStaffSuccess = {
  __typename?: 'CloseStaffSuccess';
  /** Stays readable, because history names it. */
  staff: StaffMember;
};

/** Made from the catalogue and your rights alone: that it stands there tells nothing of the family. */
export type ClosedLine = {
  __typename?: 'ClosedLine';
  /** Its code. */
  department: Scalars['String']['output'];
  /** `WITH_CONSENT` or `OWN_DESK`; a department may have a line of each. */
  level: Disclosure;
  /** Its name today. */
  name: Scalars['String']['output'];
  /** Where to ask, or that the department makes contact itself. */
  text: Scalars['String']['output'];
};

/** After what a department has to look at its work again. */
export type Confirmation =
  /** The notice was corrected after the department had acted. */
  | 'CORRECTION'
  /** The notice is void: that everything is undone. */
  | 'UNDONE';

/** 台帳接続: from where a department's answer comes before a person is asked. */
export type Connector =
  /** From its own system, asked over HTTP; where that can't answer, a person must look. */
  | 'HTTP'
  /** From the ledger that it imported here; what that can't settle goes to a person. */
  | 'LEDGER'
  /** From a person, always. */
  | 'MANUAL'
  /** From the rules, where what others say settles all of it; what only the department can tell goes to a person. */
  | 'RULES';

/** What a person of the case agreed to: which departments, and what for. For guidance on procedures after a death, and for nothing else. */
export type Consent = {
  __typename?: 'Consent';
  /** Those that it opens, and no others. */
  departments: Array<Department>;
  /** The first day on which it counts. */
  givenOn: Scalars['Date']['output'];
  /** As it was when the consent was given. */
  heirship: Heirship;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** A word of the counter for itself; null: none. */
  note?: Maybe<Scalars['String']['output']>;
  /** The signed paper as it was scanned, or the signature on the screen; to the family none. Opened at `/consents/<case>/papers/<id>`. */
  papers: Array<ConsentPaper>;
  /** Who agreed: one of the people of the case. */
  personId: Scalars['ID']['output'];
  /** Without LOOK_UP nothing is asked under it, without TELL nothing is opened by it. */
  purposes: Array<ConsentPurpose>;
  /** It counts today. */
  stands: Scalars['Boolean']['output'];
  /** The last day on which it counts. */
  until: Scalars['Date']['output'];
  /** It counts today and is signed on paper whose scan is not kept: until then it opens no tax department. */
  waitsForPaper: Scalars['Boolean']['output'];
  /** How it was given; decides whether it opens a tax department. */
  way: ConsentWay;
  /** null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who heard an oral consent; to the family null, as is the note. */
  witness?: Maybe<Scalars['String']['output']>;
};

/** On what somebody agreed, sealed with the case and gone with it. */
export type ConsentPaper = {
  __typename?: 'ConsentPaper';
  /** When it was scanned or signed. */
  addedAt: Scalars['DateTime']['output'];
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** By the bytes of the file, not by its name. */
  kind: ConsentPaperKind;
  /** Bytes of the file. */
  size: Scalars['Int']['output'];
  /** It was the wrong paper: its content is gone, that there was one stays. null: it is there. */
  takenOutAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What it is. */
export type ConsentPaperKind =
  /** A photograph. */
  | 'JPEG'
  /** A scan of several pages. */
  | 'PDF'
  /** A picture of one page. */
  | 'PNG'
  /** Strokes on the screen at the counter. */
  | 'SIGNATURE';

/** What a department is allowed by it. */
export type ConsentPurpose =
  /** To look in its records. */
  | 'LOOK_UP'
  /** To tell the counter, and who agreed, what it has. */
  | 'TELL';

/** How somebody agreed. */
export type ConsentWay =
  /** Said, with a witness: opens no tax department (地方税法22条). */
  | 'ORAL'
  /** A signed paper; opens a tax department once its scan is kept with the case. */
  | 'PAPER'
  /** Signed on the screen at the counter. */
  | 'SCREEN';

/** Left out or null stays; an empty text takes away kana, birth date, number or address. For another person rulings and consents end, and of household, sex and nationality only what is given here is known; these three stay where the birth date alone is put right, under the same name, kana and number. */
export type CorrectDeathNoticeInput = {
  /** The registered one. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** ISO or era date. From now on it opens the family's access papers; taken away, these end. */
  birthDate?: InputMaybe<Scalars['String']['input']>;
  /** An open case. */
  caseId: Scalars['ID']['input'];
  /** Stays in history; of the four only `UNDER_WAY` changes what the correction does. */
  cause: CorrectionCause;
  /** Given without `deathDateTo` it is certain: an interval that stood ends. */
  deathDate?: InputMaybe<Scalars['Date']['input']>;
  /** Last possible day; the same as the first: certain. */
  deathDateTo?: InputMaybe<Scalars['Date']['input']>;
  /** The paper it stands on: corrected certificate, register entry … */
  evidence: Scalars['String']['input'];
  /** `Case.version` that you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
  /** The day on which the notice was filed: also where it was filed only after the case was opened. */
  filedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The whole household anew, in place of the one that stands. */
  household?: InputMaybe<HouseholdInput>;
  /** Hiragana or katakana. */
  kana?: InputMaybe<Scalars['String']['input']>;
  /** As it is written, variants included; can't be taken away. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Decides about family register, residence card and consulate. */
  nationality?: InputMaybe<Nationality>;
  /** Cases that you looked at and that are of other people, although much is alike after the correction; kept in history. */
  notTheSameAs?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 宛名番号, at most 10 digits; a different one makes it another person. */
  personNumber?: InputMaybe<Scalars['String']['input']>;
  /** `DONE` once the resident register shows the death. With nothing else corrected, nobody is asked again. */
  registerState?: InputMaybe<RegisterState>;
  /** False holds back questions that nobody has acted on (see `openQuestions`); true sends those that waited for this. */
  registeredHere?: InputMaybe<Scalars['Boolean']['input']>;
  /** As the resident register has it. */
  sex?: InputMaybe<Sex>;
  /** How the city came to know; `TOLD_BY_FAMILY` without `filedOn` takes the filing day away: nothing was filed yet. */
  source?: InputMaybe<NoticeSource>;
};

/** Corrects the notice of an open case and asks departments again; refused where nothing changes, or it would double another case. */
export type CorrectDeathNoticeResult = Changed | CorrectDeathNoticeSuccess | DuplicateNotice | InvalidInput | NotAllowed | NotFound | NotPossible;

/** The case and what the correction means; answers that come in again may change more. */
export type CorrectDeathNoticeSuccess = {
  __typename?: 'CorrectDeathNoticeSuccess';
  /** With the corrected notice and a new version. */
  case: Case;
  /** What changed for the family, money and insurer first. */
  differences: Array<ListDifference>;
};

/** What is left out stays as it is; null takes it away. */
export type CorrectPersonInput = {
  /** Address for letters; never shown to another person. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** You looked: somebody else bears the corrected name in this case. */
  anotherPerson?: InputMaybe<Scalars['Boolean']['input']>;
  /** An open case. */
  caseId: Scalars['ID']['input'];
  /** The version of the person that you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
  /** Hiragana or katakana. */
  kana?: InputMaybe<Scalars['String']['input']>;
  /** Of papers for online access printed from now on; null: Japanese. */
  language?: InputMaybe<Language>;
  /** As it is written, variants included; it alone can't be taken away. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** One of its people, not one who was taken out. */
  personId: Scalars['ID']['input'];
  /** As seen from the person who died. */
  relation?: InputMaybe<Scalars['String']['input']>;
  /** All of them from now on, not those to add. */
  roles?: InputMaybe<Array<Role>>;
  /** For calls by the counter; the case is no longer found by the number before. */
  telephone?: InputMaybe<Scalars['String']['input']>;
  /** Where the number comes from, also of one that stands and was looked at only now; left out: of another number TOLD. */
  telephoneFrom?: InputMaybe<TelephoneFrom>;
};

/** Corrects what is written of somebody; refused where nothing changes, and for a name that another one has (see `anotherPerson`). */
export type CorrectPersonResult = Changed | CorrectPersonSuccess | InvalidInput | NotAllowed | NotFound | NotPossible;

/** Who was corrected, and where. */
export type CorrectPersonSuccess = {
  __typename?: 'CorrectPersonSuccess';
  /** Departments whose rows read what changed are being asked again. */
  case: Case;
  /** As they stand now, with a new version. */
  person: Person;
};

/** What was corrected: a field of the notice, or of one of the people. */
export type CorrectedField = {
  __typename?: 'CorrectedField';
  /** What took its place; null as with `was`. */
  is?: Maybe<Scalars['String']['output']>;
  /** What it is called, for people. */
  label: Scalars['String']['output'];
  /** Stable, for programs: `deathDate`, `personNumber`, `registerState` … */
  name: Scalars['String']['output'];
  /** In words; null: nothing stood there, or it is an address or a telephone number, which are shown nowhere but in their own place. */
  was?: Maybe<Scalars['String']['output']>;
};

/** Why the notice said something else. */
export type CorrectionCause =
  /** 取り込んだデータの誤り: it came in wrong with a file. */
  | 'IMPORT'
  /** 市の入力の誤り: it was typed wrongly here. */
  | 'OUR_SLIP'
  /** 戸籍・住民票が訂正された: what was typed was right until then. */
  | 'REGISTER_CORRECTED'
  /** Both dates stay alive, the safer deadline shows. */
  | 'UNDER_WAY';

/** Something that the counter shows is not as it was: ask anew for what you show. */
export type CounterDay = {
  __typename?: 'CounterDay';
  /** Which cases, of those that you may see. None: nothing of a case (a wish from the public guide), or more than can be said; and the first time. */
  cases: Array<Scalars['ID']['output']>;
};

/** What another program may do, and how long. */
export type CreateProgramInput = {
  /** Its code, with DEPARTMENT; none with COUNTER. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** At most 100 characters, no number of anybody. */
  name: Scalars['String']['input'];
  /** The documents that it may send, each as it will be sent. */
  operations: Array<Scalars['String']['input']>;
  /** COUNTER or DEPARTMENT. */
  role: StaffRole;
  /** Last day of the key. */
  until: Scalars['Date']['input'];
};

/** Makes a key; refused alone (`SECOND_PERSON_NEEDED`) for documents that ask for more than law and procedures, for other roles, no documents, a last day that has passed or is more than 400 days off. */
export type CreateProgramResult = CreateProgramSuccess | InvalidInput | NotAllowed;

/** The program and its key. */
export type CreateProgramSuccess = {
  __typename?: 'CreateProgramSuccess';
  /** Shown this once. */
  key: Scalars['String']['output'];
  /** Without the key. */
  program: Program;
};

/** One term of a procedure, counted for this case. */
export type Deadline = {
  __typename?: 'Deadline';
  /** What sets this term. */
  basis: Basis;
  /** How sure the days below are. */
  certainty: DeadlineCertainty;
  /** Its nature: a duty, a right that lapses, a courtesy, or something to be done before. */
  kind: DeadlineKind;
  /** Legal last day; the earliest possible one where several are. */
  lastDay?: Maybe<Scalars['Date']['output']>;
  /** The day on which it may still be done at an open office. */
  lastOpenDay?: Maybe<Scalars['Date']['output']>;
  /** The latest possible legal last day; null unless `RANGE`, or where it has no end. */
  latestDay?: Maybe<Scalars['Date']['output']>;
  /** What this one is for, where a procedure has several. */
  of?: Maybe<Scalars['String']['output']>;
  /** Certainly over, the next open day included: an `ASSUMED` day never is, of a `RANGE` the latest counts. */
  passed: Scalars['Boolean']['output'];
  /** In words, with era date and weekday. */
  text: Scalars['String']['output'];
};

/** Whether the day from which a term counts is known. */
export type DeadlineCertainty =
  /** It is not; an earlier day stands in, so the last day is the earliest possible and safe. */
  | 'ASSUMED'
  /** It is known. */
  | 'EXACT'
  /** No day can be named: the law has none, or it hangs on a procedure or event that has none. */
  | 'NONE'
  /** It is known as an interval: `lastDay` is the earliest possible, `latestDay` the latest. */
  | 'RANGE'
  /** It is still to come or to be told; there are no days, `text` says what is waited for. */
  | 'WAITING';

/** What a term is. */
export type DeadlineKind =
  /** Before an event, a day or another procedure; a closed office moves it earlier, not later. */
  | 'BEFORE'
  /** 請求: afterwards the right lapses. */
  | 'CLAIM'
  /** 速やかに: no legal day; a day given is a guide. */
  | 'COURTESY'
  /** A duty to file, or the ordinary term for it. */
  | 'FILE';

/** The person who died, as far as your work needs it. Names as they are written, code point by code point. */
export type Deceased = {
  __typename?: 'Deceased';
  /** To a department the town. Whole only where it is known that nobody of the case is protected; otherwise `showAddress`. */
  address?: Maybe<Scalars['String']['output']>;
  /** Null: not known. */
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** For people: 「昭和15年3月2日」, `2 March 1940`. */
  birthDateText?: Maybe<Scalars['String']['output']>;
  /** The first possible day, where `deathDateTo` is given. */
  deathDate: Scalars['Date']['output'];
  /** For people; of an interval both days: 「令和8年11月16日から令和8年11月18日まで」. */
  deathDateText: Scalars['String']['output'];
  /** Last possible day, where the day is known as an interval. */
  deathDateTo?: Maybe<Scalars['Date']['output']>;
  /** The reading, in hiragana or katakana; null where the notice has none. */
  kana?: Maybe<Scalars['String']['output']>;
  /** As the notice has it. */
  name: Scalars['String']['output'];
  /** 宛名番号, the city's own person number. */
  personNumber?: Maybe<Scalars['String']['output']>;
  /** As the notice says, until it is corrected. */
  registerState: RegisterState;
  /** Of the address: prefecture, municipality and town. To the counter null also where it is not known that nobody of the case is protected. */
  town?: Maybe<Scalars['String']['output']>;
};

/** The person who died, as registered; null or left out: not known. */
export type DeceasedInput = {
  /** The registered one; departments see its town alone. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** ISO or era date: `1940-03-02`, `昭和15年3月2日`, `S15.3.2`. */
  birthDate?: InputMaybe<Scalars['String']['input']>;
  /** Left out, nothing is known of it; with no members, nobody is left in it. */
  household?: InputMaybe<HouseholdInput>;
  /** Hiragana or katakana; without it a case of the same person may go unseen. */
  kana?: InputMaybe<Scalars['String']['input']>;
  /** As it is written, variants included. */
  name: Scalars['String']['input'];
  /** Decides about family register, residence card and consulate. */
  nationality?: InputMaybe<Nationality>;
  /** 宛名番号, at most 10 digits; never a My Number or a resident record code. */
  personNumber?: InputMaybe<Scalars['String']['input']>;
  /** Registered as a resident here at death; null if that is not known. */
  registeredHere?: InputMaybe<Scalars['Boolean']['input']>;
  /** As the resident register has it. */
  sex?: InputMaybe<Sex>;
};

/** What you say to one request. */
export type DecideApprovalInput = {
  /** `false` of what you asked for yourself, or agreed to and is not used, takes it back. Of broken glass: you have looked at it. */
  agree: Scalars['Boolean']['input'];
  /** Of somebody else's request, or with `agree: false` of your own or of one that you agreed to. */
  approvalId: Scalars['ID']['input'];
  /** Needed to decline what somebody else asked for: they read it. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Agrees, declines or takes back; refused for agreeing to your own (`SECOND_PERSON`) and for what is decided or over. */
export type DecideApprovalResult = DecideApprovalSuccess | InvalidInput | NotAllowed | NotFound | NotPossible;

/** The request as decided. Agreeing does nothing by itself: who asked does it. */
export type DecideApprovalSuccess = {
  __typename?: 'DecideApprovalSuccess';
  /** With its new state and, if agreed to, a day to use it. */
  approval: Approval;
};

/** What is known of one death, without a case. */
export type DecideInput = {
  /** The first possible day, where `deathDateTo` is given. */
  deathDate: Scalars['Date']['input'];
  /** Last possible day, where the day of death is known only as an interval. */
  deathDateTo?: InputMaybe<Scalars['Date']['input']>;
  /** At most 400; may be empty, which leaves most procedures TO_CONFIRM. */
  facts: Array<FactInput>;
};

/** What the rules say of these facts. Nothing is closed, nobody is asked and nothing is stored. */
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
  /** That of the procedure. */
  basis: Array<Basis>;
  /** Facts on which the answers contradict each other. */
  conflicts: Array<FactDefinition>;
  /** A ruling stands before the rule. */
  outcome: Outcome;
  /** In the version that was in force; where that is open, the newest. */
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
  /** 「20番窓口」; null where its file says none. */
  desk?: Maybe<Scalars['String']['output']>;
  /** 「1階」; null where its file says none. As it is today, for older cases too; so are the next four. */
  floor?: Maybe<Scalars['String']['output']>;
  /** Its name today. */
  name: Scalars['String']['output'];
  /** As the law stands in the newest release; a procedure whose rule changed on a day stands here once a version. */
  procedures: Array<Procedure>;
  /** As its file has it; null where it has none. */
  telephone?: Maybe<Scalars['String']['output']>;
  /** In few words, what it is asked about: 「農地」 in 「農地のことを教えてください」. */
  topic?: Maybe<Scalars['String']['output']>;
  /** Where a clerk looks for the answer. */
  whereToLook?: Maybe<Scalars['String']['output']>;
};

/** What waits for a person in one department; of one that tells nobody anything, only what waits in every family. */
export type DepartmentLight = {
  __typename?: 'DepartmentLight';
  /** Whom nobody answered: the counter asks the family. */
  atCounter: Scalars['Int']['output'];
  /** By its name of today. */
  department: Department;
  /** Of these: its day has passed, or it rings. */
  late: Scalars['Int']['output'];
  /** The gravest that holds for one of its questions. */
  light: Light;
  /** Whether a reminder arrives, or somebody has to telephone. */
  mail: MailReach;
  /** The earliest day by which one of them is, or was, due. */
  oldestDue?: Maybe<Scalars['Date']['output']>;
  /** When the counter last reminded it of one of them; null: not yet. */
  remindedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of these: the family has been in the house for five minutes or more. */
  ringing: Scalars['Int']['output'];
  /** All of its questions that wait for a person, late and ringing ones too. */
  waiting: Scalars['Int']['output'];
};

/** Everybody of the department reads them; who may change them, `mayChange` says. */
export type DeskSettings = {
  __typename?: 'DeskSettings';
  /** Whether its list is answered by a key a row. */
  byKeys: ByKeys;
  /** Its code. */
  department: Scalars['String']['output'];
  /** `09:00` */
  digestHour: Scalars['String']['output'];
  /** Of whoever heads it: what silence leads to goes there, and once a month how the month before went. Null: to the shared one. */
  leadMailbox?: Maybe<Scalars['String']['output']>;
  /** Null: none is set, and no mail goes out. */
  mailbox?: Maybe<Scalars['String']['output']>;
  /** You are its head or the head's deputy, or it has no head today. */
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

/** Destroys a list; refused to all but who asked, unless agreed to within a day, and if one fails (`NOT_ALL_DESTROYED`). */
export type DestroyCasesResult = DestroyCasesSuccess | NotAllowed | NotFound | NotPossible;

/** Every case of the list is destroyed or was left out; the approval is used up. */
export type DestroyCasesSuccess = {
  __typename?: 'DestroyCasesSuccess';
  /** The record (廃棄記録), to print and to file. */
  destruction: Destruction;
};

/** How many rows went from one table, over the whole list. */
export type DestroyedRows = {
  __typename?: 'DestroyedRows';
  /** Of the cases that are done so far. */
  count: Scalars['Int']['output'];
  /** As the database calls it. */
  table: Scalars['String']['output'];
};

/**
 * A list of cases to destroy, and once that is done, the record of it (廃棄記録). `askApproval(act: DESTROY_CASES, subjectId: <id of
 * the list>)`, a second privacy officer agrees, who asked does it with `destroyCases`.
 */
export type Destruction = {
  __typename?: 'Destruction';
  /** The second privacy officer, never who asked; null until everything is done. */
  agreedBy?: Maybe<DestructionMember>;
  /** Who asked and who agreed; null until everything is done. */
  askedBy?: Maybe<DestructionMember>;
  /** Of the whole list, those that were left out too. */
  caseCount: Scalars['Int']['output'];
  /** By reception number, at most 100 at once; `after`: the last number of the page before. All of them are on the page /destruction/<id>. */
  cases: Array<DestructionCase>;
  /** When the last case had its outcome; null while one has none. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** SHA-256 over the list, 64 hexadecimal digits: reception number, id, day it ended and last day of each case (src/retention/README.md). */
  hash: Scalars['String']['output'];
  /** What `askApproval` takes as `subjectId`. */
  id: Scalars['ID']['output'];
  /** The moment; two lists of one day are told apart by it. */
  madeAt: Scalars['DateTime']['output'];
  /** The day, in Japan, as of which it was due: every case on it had its last day before. */
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

/** One case of a list. Its number and days stay when it is gone; nothing here is of a person. */
export type DestructionCase = {
  __typename?: 'DestructionCase';
  /** The audit goes on naming it; of a destroyed case `case` answers as if there were none. */
  caseId: Scalars['ID']['output'];
  /** Its last day, as it stood when the list was made. */
  destroyAfter: Scalars['Date']['output'];
  /** When it was destroyed or left out; null: not done yet. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day on which it was closed or voided, as it stood when the list was made. */
  endedOn: Scalars['Date']['output'];
  /** 受付番号. */
  number: Scalars['String']['output'];
  /** Null: not done yet. */
  outcome?: Maybe<DestructionOutcome>;
};

/** One of the two who are answerable for a destruction. */
export type DestructionMember = {
  __typename?: 'DestructionMember';
  /** When they asked, or agreed. */
  at: Scalars['DateTime']['output'];
  /** As the account has it now. */
  name: Scalars['String']['output'];
  /** PRIVACY_OFFICER: nobody else asks or agrees. */
  role: StaffRole;
};

/** What became of a case of a list, looked up in the moment in which it was to go. */
export type DestructionOutcome =
  /** Gone, and its key with it; what stays is number, days and audit. */
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
  /** The counter and the family of the case. */
  | 'OPEN'
  /** Nobody, with consent or without: it is told at the department's own desk. */
  | 'OWN_DESK'
  /** The counter and the person who agreed, as long as a consent of theirs stands; else nobody. */
  | 'WITH_CONSENT';

/** What the department that asks still owes, as a table to be filled in. Only for a department, and only its own questions. */
export type DrawUpAnswerSheetInput = {
  /** CP932 lacks letters of many names. Without this no file is made while it lacks one: they are listed first. */
  evenIfLost?: InputMaybe<Scalars['Boolean']['input']>;
  /** All three can be read back by `answerFromFile`. */
  format: SheetFormat;
};

/** Makes the table; refused where no question waits for a fact (`NOTHING_TO_ANSWER`) and to all but departments. */
export type DrawUpAnswerSheetResult = DrawUpAnswerSheetSuccess | InvalidInput | NotAllowed | NotPossible;

/** The table. It counts as a look at each of its cases; the service keeps no copy. */
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
  /** In the table, those due first; a question is several rows if it asks several facts. */
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
  /** `DUPLICATE`, `DUPLICATE_POSSIBLE` or `REGISTERED_THEN_VOID`. */
  code: Scalars['String']['output'];
  /** The case that stands in the way, to be compared; never changed by this. */
  existing: Case;
  /** How to tell whether it is the same person, and what to do in either case. */
  message: Scalars['String']['output'];
  /** The person number where that is the same, `idempotencyKey` where it is used up, else the notice as a whole. */
  path: Array<Scalars['String']['output']>;
};

/** Why the whole staff has to sign in again. */
export type EndAllSessionsInput = {
  /** Stands in the audit. */
  reason: Scalars['String']['input'];
};

/** Signs everybody out; refused without a reason, or with one beyond 200 characters. */
export type EndAllSessionsResult = EndAllSessionsSuccess | InvalidInput | NotAllowed;

/** It is done, for your own session too. */
export type EndAllSessionsSuccess = {
  __typename?: 'EndAllSessionsSuccess';
  /** Sessions that stood until then. */
  ended: Scalars['Int']['output'];
};

/** From when an appointment counts no more. */
export type EndAppointmentInput = {
  /** Of anybody, yourself included. */
  appointmentId: Scalars['ID']['input'];
  /** The last day of the appointment. */
  lastDay: Scalars['Date']['input'];
};

/** Sets its last day; refused for a day before its first, or after the last day it has already. */
export type EndAppointmentResult = EndAppointmentSuccess | InvalidInput | NotAllowed | NotFound | NotPossible;

/** The account whose appointment it was. */
export type EndAppointmentSuccess = {
  __typename?: 'EndAppointmentSuccess';
  /** The ended appointment stays among the others. */
  staff: StaffMember;
};

/** Signs one member of staff out; refused for a closed account and to all but the keeper of the accounts. */
export type EndSessionsResult = EndSessionsSuccess | NotAllowed | NotFound;

/** It is done; they can sign in again at once. */
export type EndSessionsSuccess = {
  __typename?: 'EndSessionsSuccess';
  /** Sessions that stood until then. */
  ended: Scalars['Int']['output'];
};

/** Sent when you begin, and again within a minute and a half while you go on. */
export type EnterAnswerInput = {
  /** One of your department. */
  questionId: Scalars['ID']['input'];
  /** From a colleague who is typing, who sees it at once. */
  takeOver?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tells colleagues that you are typing; refused for everybody but the department. */
export type EnterAnswerResult = EnterAnswerSuccess | NotAllowed | NotFound;

/** Who is typing now. */
export type EnterAnswerSuccess = {
  __typename?: 'EnterAnswerSuccess';
  /** Yours; or a colleague's who was before you, where you did not take over. */
  entry: AnswerEntry;
};

/** What a person found in the department's ledger. */
export type FactAnswer =
  /** The ledger can't settle it: stays unknown. */
  | 'CANNOT_SETTLE'
  /** Really looked up, and not there; refused where `silenceSettles` is false. */
  | 'LOOKED_UP_NONE'
  /** What had been said is taken back, as if nothing had been: the question waits for its person again. */
  | 'TAKEN_BACK'
  /** With its `value`; a yes-or-no fact without one is true. */
  | 'THERE_IS';

/** A word on one fact that was asked for. */
export type FactAnswerInput = {
  /** Takes the place of an earlier word. */
  answer: FactAnswer;
  /** With LOOKED_UP_NONE only: the forebear's name was looked up too (`AskedFact.standsInForebearsName`). */
  forebearsToo?: InputMaybe<Scalars['Boolean']['input']>;
  /** Reference name of a fact in `Question.asks`. */
  name: Scalars['String']['input'];
  /** With THERE_IS only: one of `Question.phrases.thereIs`, for the department and the counter. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** With THERE_IS only. */
  value?: InputMaybe<Scalars['JSON']['input']>;
  /** With CANNOT_SETTLE: what is to be asked, and of whom. It stands in the list which the counter hands to the family, until somebody settles the fact; online the family does not read it. */
  whom?: InputMaybe<Scalars['String']['input']>;
};

/** One fact of an earlier answer. */
export type FactAnsweredBefore = {
  __typename?: 'FactAnsweredBefore';
  /** What was found. */
  answer: FactAnswer;
  /** With LOOKED_UP_NONE: the forebear's name was looked up too. */
  forebearsToo: Scalars['Boolean']['output'];
  /** As the question calls it. */
  label: Scalars['String']['output'];
  /** Why, where it was one of the department's standing phrases; null where somebody used words of their own, or none. */
  phrase?: Maybe<Scalars['String']['output']>;
};

/** A named, typed statement about a case. */
export type FactDefinition = {
  __typename?: 'FactDefinition';
  /** What people call it, short. */
  label: Scalars['String']['output'];
  /** Reference name, e.g. `wasHouseholdHead`. */
  name: Scalars['String']['output'];
  /** Whether `null` (there is none) may be said. */
  noneAllowed: Scalars['Boolean']['output'];
  /** The question as it is put to whoever is asked. */
  question: Scalars['String']['output'];
  /** Decides which values `FactInput` takes. */
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
  /** Reference name, as in `Query.facts`; another one is refused with the nearest that exists. */
  name: Scalars['String']['input'];
  /** Leaving it out says that it is not known; null says that there is none. */
  value?: InputMaybe<Scalars['JSON']['input']>;
};

/** From where a word comes. */
export type FactSource =
  /** A person of a department. */
  | 'DEPARTMENT'
  /** The family told the counter, or one of it said so on their own page. */
  | 'FAMILY'
  /** A department's ledger or system. */
  | 'LEDGER'
  /** Death notice and resident register. */
  | 'REGISTER'
  /** A paper that the family brought shows it. */
  | 'SHOWN'
  /** A caller whom nobody has checked; can't end a contradiction. */
  | 'UNCHECKED_CALLER';

/** How far a fact is known. */
export type FactStanding =
  /** Statements contradict each other. */
  | 'CONFLICT'
  /** Not, or only partly known. */
  | 'OPEN'
  /** One value alone is possible. */
  | 'SETTLED';

/** One word of one source on one fact. */
export type FactStatement = {
  __typename?: 'FactStatement';
  /** When it was recorded. */
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
  /** What kind of source; `by` says which. */
  source: FactSource;
  /** In words; null: it said that it can't tell. */
  value?: Maybe<Scalars['String']['output']>;
};

/** What values a fact can have; unknown is none of them. */
export type FactType =
  /** `true` or `false`. */
  | 'BOOL'
  /** A day, `YYYY-MM-DD`. */
  | 'DATE'
  /** Exactly one of `values`. */
  | 'ENUM'
  /** A whole number. */
  | 'INT'
  /** Any number of `values`, none included. */
  | 'SET';

/** Does what was agreed to, as it was asked; refused to all but who asked, before somebody agreed, and where it can't be done any more. */
export type GrantAccessResult = GrantAccessSuccess | InvalidInput | NotAllowed | NotFound | NotPossible;

/** What came of it, as of the mutation that does the same alone. */
export type GrantAccessSuccess = {
  __typename?: 'GrantAccessSuccess';
  /** Of INVITATION and RENEWAL: the account and its code. */
  invitation?: Maybe<InviteStaffSuccess>;
  /** Of PROGRAM: the program and its key. */
  program?: Maybe<CreateProgramSuccess>;
  /** Whose accounts changed; of a program nobody's. */
  staff: Array<StaffMember>;
};

/** What somebody without paper, code or perhaps case asked for from the public guide: a day, or a call. */
export type GuideWish = {
  __typename?: 'GuideWish';
  /** To which the counter found that it belongs; null: not yet, or none. */
  case?: Maybe<Case>;
  /** Letters of a kept guide that they sent along, in groups; for `keptGuide`. */
  code?: Maybe<Scalars['String']['output']>;
  /** Days on which they would like to come. */
  days: Array<WishedDay>;
  /** The day of death as they said it. */
  deathDay?: Maybe<Scalars['Date']['output']>;
  /** Whom it is about, as they wrote it. */
  deceased?: Maybe<Scalars['String']['output']>;
  /** They asked on the page of their own list: of which case is certain, and it can't be linked to another. */
  fromList: Scalars['Boolean']['output'];
  /** When they would like to be called: `12:00〜13:00`. */
  hours: Array<Scalars['String']['output']>;
  /** Opaque; for `settleGuideWish`. */
  id: Scalars['ID']['output'];
  /** When they asked. */
  madeAt: Scalars['DateTime']['output'];
  /** As they wrote it. */
  name: Scalars['String']['output'];
  /** Whether anybody has called them. */
  state: GuideWishState;
  /** Where to call. */
  telephone: Scalars['String']['output'];
  /** For `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** What became of a wish from the guide; every state can be undone by another. */
export type GuideWishState =
  /** They were called. Shown for a day, deleted after two weeks. */
  | 'DONE'
  /** Its case was found, or made; somebody is still to call. */
  | 'LINKED'
  /** Somebody is to call. */
  | 'OPEN';

/** 異動: appointments go over from one person to another on one day, all of them or none. */
export type HandOverInput = {
  /** The first day of the successors. */
  day: Scalars['Date']['input'];
  /** In this order; one that can't be done undoes all. */
  moves: Array<MoveInput>;
};

/** Hands over all of them or none; refused for taking one over yourself, for closed accounts, for days outside, and alone (`SECOND_PERSON_NEEDED`) where it makes somebody COUNTER or PRIVACY_OFFICER who is not. */
export type HandOverResult = HandOverSuccess | InvalidInput | NotAllowed | NotFound | NotPossible;

/** Everybody whose appointments changed. */
export type HandOverSuccess = {
  __typename?: 'HandOverSuccess';
  /** Predecessors and successors, each once, by login name. */
  staff: Array<StaffMember>;
};

/** How far it is proven that the person is an heir. */
export type Heirship =
  /** Seen in the family register. */
  | 'PROVEN'
  /** Said, and not looked at yet: opens no tax department. */
  | 'STATED';

/** What a case waits for before any department is asked. */
export type HeldFor =
  /** 予約: goes out with the first visit that is planned, or by `openQuestions`. */
  | 'BOOKING'
  /** 住民登録のない方: `openQuestions`, once it is known that there is something of theirs here. */
  | 'NOT_A_RESIDENT';

/** 応援: a colleague of the counter is needed at a booth. Of no case, and gone after a day. */
export type HelpCall = {
  __typename?: 'HelpCall';
  /** When somebody said that they come; null while `answeredBy` is. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who of the counter comes; null: nobody yet. */
  answeredBy?: Maybe<Scalars['String']['output']>;
  /** When somebody called; pressing again does not renew it. */
  at: Scalars['DateTime']['output'];
  /** As the computer is called; null where nobody has set it. */
  booth?: Maybe<Scalars['String']['output']>;
  /** Who called; for a booth without a name. */
  calledBy: Scalars['String']['output'];
  /** It is you who comes. */
  coming: Scalars['Boolean']['output'];
  /** Opaque; for `answerHelp` and `callOffHelp`. */
  id: Scalars['ID']['output'];
  /** You called. */
  mine: Scalars['Boolean']['output'];
};

/** How many calls stand; said at once, and at every change. */
export type HelpStanding = {
  __typename?: 'HelpStanding';
  /** Counted as `helpCalls` lists them: for ten minutes those too to which somebody is on the way. */
  standing: Scalars['Int']['output'];
};

/** For holding a case and for releasing it (`releaseHold`). */
export type HoldCaseInput = {
  /** Open, closed or void. */
  caseId: Scalars['ID']['input'];
  /** Why it is held, or why no longer; needed, at most 400 characters. */
  reason: Scalars['String']['input'];
};

/** Holds a case; refused for one that is held already (`HELD_ALREADY`) and to all but the privacy officer. */
export type HoldCaseResult = HoldCaseSuccess | InvalidInput | NotAllowed | NotFound | NotPossible;

/** The case, held from now on. */
export type HoldCaseSuccess = {
  __typename?: 'HoldCaseSuccess';
  /** With the hold in its `retention`. */
  case: Case;
};

/** The resident register's household without the person who died. */
export type HouseholdInput = {
  /** Whether the person who died was head of it (世帯主); null: not known. */
  deceasedWasHead?: InputMaybe<Scalars['Boolean']['input']>;
  /** Everybody who remains; it says nothing of family registered elsewhere. */
  members: Array<HouseholdMemberInput>;
};

/** Somebody who remains in the household; without a name, for ages and kinship alone. */
export type HouseholdMemberInput = {
  /** For the age on the day of death; null: any age is possible. */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** As seen from the person who died: spouse, child, parent … */
  relation?: InputMaybe<Scalars['String']['input']>;
};

/** A whole ledger, never a part: whoever is not in it counts as not in the ledger. */
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

/** Looks at a file or puts it in place of the ledger; that is refused while a cell can't be read, or it shrinks without `evenIfFewer`. */
export type ImportLedgerFileResult = Changed | ImportLedgerFileSuccess | InvalidInput | NotAllowed | NotFound;

/** How the file was understood, what is wrong in it, and what it changes. */
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
  /** Its format, as it was recognised. */
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

/** A whole ledger, in place of the one before. */
export type ImportLedgerInput = {
  /** The day the ledger was drawn up. */
  asOf: Scalars['Date']['input'];
  /** CSV with a header line: personNumber, name, kana, birthDate, address, then fact names of the department. One line a person. */
  csv: Scalars['String']['input'];
  /** Code of your own department. */
  department: Scalars['String']['input'];
  /** Nobody stands in the ledger: then, and only then, the CSV has no line but its header. */
  empty?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Replaces the ledger, whole or not at all; refused if one cell can't be read. */
export type ImportLedgerResult = ImportLedgerSuccess | InvalidInput | NotAllowed | NotFound;

/** The ledger as it now stands; what waited for a better one is asked again. */
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

/** Looks at a file or registers lines of it; refused where it is no readable table. A line that can't be registered is no refusal. */
export type ImportNoticesResult = ImportNoticesSuccess | InvalidInput | NotAllowed;

/** How the file was understood, and what each line is. */
export type ImportNoticesSuccess = {
  __typename?: 'ImportNoticesSuccess';
  /** In the order of the file. */
  columns: Array<NoticeColumn>;
  /** Its format, as it was recognised. */
  file: ReadFile;
  /** Without these no line is a notice; while one is missing there are no rows. */
  missing: Array<NoticeField>;
  /** Every line; after registering, the lines that were to be registered. */
  rows: Array<NoticeRow>;
};

/** An office's file of the whole list; it is sent once to look at it and once more to read it in. */
export type ImportProtectionFileInput = {
  /** Read it in; without it nothing is changed. */
  apply?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day it was drawn up: never assumed. */
  asOf: Scalars['Date']['input'];
  /** Somebody looked whether the file is whole; needed where nobody, or far fewer people, stand in it. */
  evenIfFewer?: InputMaybe<Scalars['Boolean']['input']>;
  /** `protectionLists.version` as you read it; another import meanwhile refuses. */
  expectedVersion: Scalars['Int']['input'];
  /** CSV (UTF-8 or Shift_JIS) or xlsx as base64, 11 MiB at most, at most 50,000 lines: 氏名, and with it 宛名番号 or 住所. */
  file: Scalars['String']['input'];
};

/** Looks at a file or reads it in; the latter is refused while one line can't be read, for a day to come, or a list older than the newest. */
export type ImportProtectionFileResult = Changed | ImportProtectionFileSuccess | InvalidInput | NotAllowed;

/** How the file was understood and what it changes; nobody is named. */
export type ImportProtectionFileSuccess = {
  __typename?: 'ImportProtectionFileSuccess';
  /** It was read in. */
  applied: Scalars['Boolean']['output'];
  /** Columns of which nothing is read. */
  columnsLeft: Array<Scalars['String']['output']>;
  /** Why no line can be read; null: they were. */
  columnsWrong?: Maybe<Scalars['String']['output']>;
  /** Null while there is a problem. */
  difference?: Maybe<ProtectionFileDifference>;
  /** Its format, as it was recognised. */
  file: ReadFile;
  /** How many there are in all. */
  problemCount: Scalars['Int']['output'];
  /** Lines that can't be read and what to do, the first 200. While there is one, nothing is read in. */
  problems: Array<ProtectionFileProblem>;
};

/** The whole list of the city, not what has changed; at most 50,000 lines. */
export type ImportProtectionListInput = {
  /** The day it was drawn up. */
  asOf: Scalars['Date']['input'];
  /** CSV with a header: 宛名番号 (personNumber), 氏名 (name), 住所 (address). */
  csv: Scalars['String']['input'];
};

/** Reads in the list; refused whole for one line that can't be read, a day to come, or a list older than the newest. */
export type ImportProtectionListResult = ImportProtectionListSuccess | InvalidInput | NotAllowed;

/** What the list changed; nobody is named. */
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
  /** Number or place, in its writer's words. */
  booth: Scalars['String']['output'];
  /** Who wrote it. */
  by?: Maybe<Scalars['String']['output']>;
  /** To be shown above it: whoever it is about may ask to see what was written of them (個人情報保護法76条). */
  disclosure: Scalars['String']['output'];
  /** Opaque; no mutation takes it. */
  id: Scalars['ID']['output'];
  /** What was seen and heard, lines kept. */
  text: Scalars['String']['output'];
  /** When it was sent; the notes stand in this order, not in that of `at`. */
  writtenAt: Scalars['DateTime']['output'];
};

/** Notes by when they were written, newest first: the counter's own, to the privacy officer all. */
export type IncidentNoteConnection = {
  __typename?: 'IncidentNoteConnection';
  /** At most `first` of them, 20 if that is not given. */
  edges: Array<IncidentNoteEdge>;
  /** Whether older ones follow. */
  pageInfo: PageInfo;
};

/** A note and its place. */
export type IncidentNoteEdge = {
  __typename?: 'IncidentNoteEdge';
  /** Opaque; as `after` it gives the notes older than this one. */
  cursor: Scalars['String']['output'];
  /** The note itself. */
  node: IncidentNote;
};

/** The input can't be taken as it stands; nothing was written. */
export type InvalidInput = UserError & {
  __typename?: 'InvalidInput';
  /** Which rule it breaks: `REASON_MISSING`, `DAY_PAST`. */
  code: Scalars['String']['output'];
  /** What is wrong and what would be taken. */
  message: Scalars['String']['output'];
  /** The field at fault, the first one where several are. */
  path: Array<Scalars['String']['output']>;
};

/** A new account, with what its person is to be. */
export type InviteStaffInput = {
  /** At least one; they count from their first day on, not from the invitation. */
  appointments: Array<AppointmentInput>;
  /** Small letters, digits, `.`, `_`, `-`. */
  login: Scalars['String']['input'];
  /** At most 100 characters, no number of anybody. */
  name: Scalars['String']['input'];
};

/** Gives a one-time code, for a new account or anew; refused for a login name that is taken, a closed account, and alone (`SECOND_PERSON_NEEDED`) for COUNTER and PRIVACY_OFFICER. */
export type InviteStaffResult = InvalidInput | InviteStaffSuccess | NotAllowed | NotFound | NotPossible;

/** The account and its code, which can be used for 14 days and replaces the one before. */
export type InviteStaffSuccess = {
  __typename?: 'InviteStaffSuccess';
  /** Shown this once: it goes on the paper that its person gets. */
  code: Scalars['String']['output'];
  /** With `invitedUntil`. */
  staff: StaffMember;
};

/** For whom a paper is made; what this person had before, second code included, opens nothing any more. */
export type IssueAccessPaperInput = {
  /** Open or closed; a void case is refused. */
  caseId: Scalars['ID']['input'];
  /** A person of the case. */
  personId: Scalars['ID']['input'];
  /** What the new paper opens, whatever the one before did. */
  rights?: InputMaybe<AccessRights>;
};

/** Makes a paper; refused where the birth date of who died is unknown, or the case may be protected and nobody agreed (`ONLINE_ACCESS`). */
export type IssueAccessPaperResult = InvalidInput | IssueAccessPaperSuccess | NotAllowed | NotFound | NotPossible;

/** The paper, with its code for the only time. */
export type IssueAccessPaperSuccess = {
  __typename?: 'IssueAccessPaperSuccess';
  /** In groups, as it is printed: `7H4K-92MX`. Shown this once. */
  code: Scalars['String']['output'];
  /** As the case lists it from now on. */
  paper: AccessPaper;
  /** For the QR code: the code stands behind the `#`, where no server and no log sees it. */
  url: Scalars['String']['output'];
};

/** Something not to do or throw away yet. */
export type KeepLine = {
  __typename?: 'KeepLine';
  /** Of the procedure that says so; of several that say the same, the first. */
  code: Scalars['String']['output'];
  /** What, in one sentence. */
  text: Scalars['String']['output'];
};

/** What recording something would do in the case. */
export type KeptChange =
  /** It contradicts what is known, or would take the place of what the same people said before. */
  | 'DIFFERS'
  /** It adds to what is known, or nothing is known of it. */
  | 'NEW'
  /** It is known. */
  | 'SAME';

/** One thing that it says. */
export type KeptFact = {
  __typename?: 'KeptFact';
  /** What recording it would do. */
  change: KeptChange;
  /** What it is about. */
  fact: FactDefinition;
  /** As `FactInput` takes it. */
  given?: Maybe<Scalars['JSON']['output']>;
  /** What is known of it in the case, in words; null: nothing, or nobody may hear it. */
  known?: Maybe<Scalars['String']['output']>;
  /** The same in words. */
  value: Scalars['String']['output'];
};

/** What somebody told the public guide, kept under eight letters: of nobody, and of no case. Recorded with `recordFacts`, if at all; reading takes nothing away. */
export type KeptGuide = {
  __typename?: 'KeptGuide';
  /** The letters, in groups: `7H4K-93MX`. */
  code: Scalars['String']['output'];
  /** The day of death as they said it; null: they did not. */
  deathDay?: Maybe<Scalars['Date']['output']>;
  /** It is not the day that stands in the notice of the case; the notice is corrected by `correctDeathNotice` alone. */
  deathDayDiffers: Scalars['Boolean']['output'];
  /** 「令和8年11月20日(金)」; null while `deathDay` is. */
  deathDayText?: Maybe<Scalars['String']['output']>;
  /** What the list would have other than now, if all that is NEW were recorded; empty without a case, and for an unchecked caller. */
  differences: Array<ListDifference>;
  /** What it says, in the vocabulary's order; what only a correction of the notice can say is left out. */
  facts: Array<KeptFact>;
  /** When it was kept last. */
  keptOn: Scalars['Date']['output'];
  /** The last day on which the letters open it. */
  until: Scalars['Date']['output'];
};

/** One fact of a case, as far as whoever reads it may hear what was said: each department keeps its own. */
export type KnownFact = {
  __typename?: 'KnownFact';
  /** What the same sources said before, newest first; to a department nothing. */
  earlier: Array<FactStatement>;
  /** What the statements are about. */
  fact: FactDefinition;
  /** What is known, in words; null: nothing, or everything is still possible. */
  known?: Maybe<Scalars['String']['output']>;
  /** Follows the notice: `recordFacts` refuses it, `correctDeathNotice` changes it. */
  onlyByCorrection: Scalars['Boolean']['output'];
  /** Worked out from the words that you may hear, and no others. */
  standing: FactStanding;
  /** The newest word of each source, newest first. */
  statements: Array<FactStatement>;
};

/** Language of a person or a sentence. */
export type Language =
  /** English. */
  | 'EN'
  /** Japanese. */
  | 'JA';

/** What was due in one month. */
export type Lateness = {
  __typename?: 'Lateness';
  /** Questions whose day fell into the month; one that was asked again counts once, with its last round. */
  due: Scalars['Int']['output'];
  /** Of these, answered on that day or before. */
  inTime: Scalars['Int']['output'];
  /** Of these, answered after it. */
  late: Scalars['Int']['output'];
  /** As it was asked for, by days in Japan: `2026-11`. */
  month: Scalars['String']['output'];
  /** Of these, still waiting for a person. */
  open: Scalars['Int']['output'];
  /** How often silence went to the counter (`AT_COUNTER`) in this month. */
  toCounter: Scalars['Int']['output'];
  /** How often the head was told, and how often it went to the counter. */
  toLead: Scalars['Int']['output'];
};

/** A visit that ends as the next begins. */
export type LeavingVisitInput = {
  /** The version you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Of the same case. */
  id: Scalars['ID']['input'];
};

/** A department's ledger, as far as it may be told: nobody of it. */
export type Ledger = {
  __typename?: 'Ledger';
  /** Until when it can go back. */
  backUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The import before, to which it can go back. */
  before?: Maybe<LedgerImport>;
  /** Your own. */
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

/** What one column says in one line. */
export type LedgerCell = {
  __typename?: 'LedgerCell';
  /** Never one that is dropped. */
  field: LedgerField;
  /** As it stands in the file; null for what must not be repeated. */
  text?: Maybe<Scalars['String']['output']>;
};

/** A column of the file and what it was taken for. */
export type LedgerColumn = {
  __typename?: 'LedgerColumn';
  /** null: dropped before anything is stored. */
  field?: Maybe<LedgerField>;
  /** As the file names it. */
  header: Scalars['String']['output'];
};

/** What one column of the file means, against what was remembered; remembered in its turn once it is applied. */
export type LedgerColumnInput = {
  /** `LedgerField.name`; null: leave the column out. */
  field?: InputMaybe<Scalars['String']['input']>;
  /** As the file names it. */
  header: Scalars['String']['input'];
};

/** What the file changes: counts and lines of the file, nobody's name. */
export type LedgerDifference = {
  __typename?: 'LedgerDifference';
  /** People who are in the file only. */
  added: LedgerLines;
  /** People who are in both, and of whom a fact or a mark by which they are found differs. */
  changed: LedgerLines;
  /** People of the ledger before who are not in the file. */
  gone: Scalars['Int']['output'];
  /** More than a third would go: `evenIfFewer` is needed. */
  shrinks: Scalars['Boolean']['output'];
  /** People who are in both, alike in everything. */
  unchanged: Scalars['Int']['output'];
};

/** What a column can say: who it is, or a fact that the department holds. */
export type LedgerField = {
  __typename?: 'LedgerField';
  /** For people, in the language asked for. */
  label: Scalars['String']['output'];
  /** `personNumber`, `name`, `kana`, `birthDate`, `address`, or the name of a fact. */
  name: Scalars['String']['output'];
};

/** One file that stands, or stood before. */
export type LedgerImport = {
  __typename?: 'LedgerImport';
  /** The day the ledger was drawn up. */
  asOf: Scalars['Date']['output'];
  /** Facts for which it has a column. */
  facts: Array<FactDefinition>;
  /** When it came in; how old its content is says `asOf`. */
  importedAt: Scalars['DateTime']['output'];
  /** As colleagues know them; null: a program. */
  importedBy?: Maybe<Scalars['String']['output']>;
  /** People in it. */
  rows: Scalars['Int']['output'];
};

/** A line of the file: one person. */
export type LedgerLine = {
  __typename?: 'LedgerLine';
  /** Of columns that mean something, empty cells too. */
  cells: Array<LedgerCell>;
  /** As a spreadsheet numbers it. */
  line: Scalars['Int']['output'];
};

/** People of the file, by where they stand in it. */
export type LedgerLines = {
  __typename?: 'LedgerLines';
  /** All of them, however many `lines` names. */
  count: Scalars['Int']['output'];
  /** The first 100. */
  lines: Array<Scalars['Int']['output']>;
};

/** Something in the file that can't be read; it is corrected there, not here. */
export type LedgerProblem = {
  __typename?: 'LedgerProblem';
  /** null: what concerns the whole line. */
  field?: Maybe<LedgerField>;
  /** As a spreadsheet numbers it. */
  line: Scalars['Int']['output'];
  /** What is wrong, and what to do. */
  message: Scalars['String']['output'];
};

/** Ends one protection; refused to all but who asked, before somebody agreed, and altogether while the newest list has it. */
export type LiftProtectionResult = LiftProtectionSuccess | NotAllowed | NotFound | NotPossible;

/** It is ended: altogether, or of the list for one case only, as it was asked. */
export type LiftProtectionSuccess = {
  __typename?: 'LiftProtectionSuccess';
  /** Where it was lifted for one case only. */
  case?: Maybe<Case>;
};

/** From the least to the most urgent. */
export type Light =
  /** The day by which an answer was due has passed. */
  | 'LATE'
  /** The family is in the house. */
  | 'RINGING'
  /** Something waits, in time. */
  | 'WAITING';

/** One thing that is otherwise than before; many deadlines that moved alike are one. */
export type ListDifference = {
  __typename?: 'ListDifference';
  /** All rows it speaks of. */
  codes: Array<Scalars['String']['output']>;
  /** A payment, a premium, a tax or an insurer hangs on it, or lateness loses money. */
  concernsMoney: Scalars['Boolean']['output'];
  /** The row, or the first of several that changed alike. */
  procedure: Procedure;
  /** A sentence: what was, what is. */
  text: Scalars['String']['output'];
};

/** Items that are done in one place or way. */
export type ListGroup = {
  __typename?: 'ListGroup';
  /** What comes first and is due first stands first; what may affect a renunciation stands last. */
  items: Array<ListItem>;
  /** `this-visit`, `another-desk`, `from-home`, `outside`, `heirs-only` or `information`. */
  name: Scalars['String']['output'];
  /** The heading, in the language asked for. */
  title: Scalars['String']['output'];
};

/** One thing to do; or, in one line, several of which the family takes one (`choices`). */
export type ListItem = {
  __typename?: 'ListItem';
  /** Numbers, or codes while there are none, of items that come first. */
  after: Array<Scalars['String']['output']>;
  /** What is paid or costs, in words; null where nothing can be said, or of `choices`. */
  amount?: Maybe<Scalars['String']['output']>;
  /** Facts that would decide it; empty where it is decided. */
  ask: Array<FactDefinition>;
  /** What the procedure rests on; a deadline has its own. */
  basis: Array<Basis>;
  /** What only the office can judge, then that another item may replace it or is chosen instead. */
  caveats: Array<Scalars['String']['output']>;
  /** While a wish is unknown: the ways of which the family takes one. */
  choices: Array<Scalars['String']['output']>;
  /** Worked out for this case; empty where the procedure has none. */
  deadlines: Array<Deadline>;
  /** Department or body, by its name today. */
  department: Scalars['String']['output'];
  /** What the department added in its own words for whoever may do the thing, as it was written; empty for others. Who reads it: `ProcedureAnswerInput.note`. */
  departmentNotes: Array<Scalars['String']['output']>;
  /** Which desk there; null where none is named. */
  desk?: Maybe<Scalars['String']['output']>;
  /** What the place is called where one looks for it, in the language asked for. */
  floor?: Maybe<Scalars['String']['output']>;
  /** Forms that lie ready at the desk: nothing to bring. */
  forms: Array<Scalars['String']['output']>;
  /** When somebody answers it; null where there is none, or nobody here knows. */
  hours?: Maybe<OfficeHours>;
  /** What lateness costs the family; null where it harms nobody. */
  ifLate?: Maybe<Scalars['String']['output']>;
  /** As the law names it; joined likewise. */
  legalTitle: Scalars['String']['output'];
  /** Why to seek advice before it (民法921条); null where it can't, or where it is known that no debts are feared. */
  mayAffectRenunciation?: Maybe<Scalars['String']['output']>;
  /** Whether the person of this list may do it; null where the list is for nobody in particular. */
  mayDo?: Maybe<MayDo>;
  /** At the desk, 10 where nobody has measured; of `choices` the longest. */
  minutes: Scalars['Int']['output'];
  /** What else to know, with what holds in this city alone; null for none, or of `choices`. */
  note?: Maybe<Scalars['String']['output']>;
  /** Given at first issue, never reused or moved. */
  number?: Maybe<Scalars['Int']['output']>;
  /** `REQUIRED` or `TO_CONFIRM`; what is not required is in `notNeeded`. */
  outcome: Outcome;
  /** How near its day is today; null in `decide`, which has no today. */
  pace?: Maybe<Pace>;
  /** Its row in the catalogue; of `choices` the first that is still possible. */
  procedure: Procedure;
  /** Why it stands here: one plain sentence made from the rule, or what a person of the department said instead. */
  reason: Scalars['String']['output'];
  /** Of department or body; null where none is given. */
  telephone?: Maybe<Scalars['String']['output']>;
  /** As families read it; of `choices` all, joined by “or”. */
  title: Scalars['String']['output'];
  /** In words; any one of these is enough. */
  whoMayApply: Array<Scalars['String']['output']>;
};

/** Items that are read together: by mercy, and what other bodies do by itself. */
export type ListSection = {
  __typename?: 'ListSection';
  /** Their rows (`ListItem.procedure`): the earliest day first, what comes first before what needs it, what may be received before what is owed. */
  items: Array<Scalars['String']['output']>;
  /** Which; one without items is left out. */
  name: ListSectionName;
};

/** In the order in which they are read. */
export type ListSectionName =
  /** 先に, of the city hall. */
  | 'FIRST'
  /** Nothing to do. */
  | 'INFORMATION'
  /** 落ち着いてから, of the city hall. */
  | 'LATER'
  /** いそぎません, of the city hall; in `decide`, which has no today, all of it. */
  | 'NO_HURRY'
  /** Pension office, bank, court and the like, whenever it is due. */
  | 'OUTSIDE';

/** Whether a department can be reached by mail. */
export type MailReach =
  /** The mail server refused, or does not answer: telephone. */
  | 'NOT_DELIVERED'
  /** This service sends no mail. */
  | 'NO_MAIL'
  /** The department has named no mailbox: telephone. */
  | 'NO_MAILBOX'
  /** It has a mailbox, and no mail to it is stuck. */
  | 'REACHES';

/** Makes a list; refused where nothing is due today (`NOTHING_DUE`) and to all but the privacy officer. */
export type MakeDestructionListResult = MakeDestructionListSuccess | NotAllowed | NotPossible;

/** The list, to be agreed to; every case on it is still there. */
export type MakeDestructionListSuccess = {
  __typename?: 'MakeDestructionListSuccess';
  /** No case of it has an outcome yet. */
  destruction: Destruction;
};

/** Makes a card for the family to show at the counter; refused where the case is void. */
export type MakeHandOverCardResult = MakeHandOverCardSuccess | NotAllowed | NotFound | NotPossible;

/** What is printed on the card; the case does not list it. */
export type MakeHandOverCardSuccess = {
  __typename?: 'MakeHandOverCardSuccess';
  /** In groups, as it is printed: `7H4-K92`. Shown this once; a card made before ends. */
  reference: Scalars['String']['output'];
  /** The last day on which it finds the case, 90 days on. */
  until: Scalars['Date']['output'];
};

/** Makes a code for the list alone; refused to whoever came in with `LIST`, and where the paper was replaced or taken back. */
export type MakeSecondCodeResult = MakeSecondCodeSuccess | NotAllowed | NotPossible;

/** The code, with the same birth date as the paper: that of the person who died. */
export type MakeSecondCodeSuccess = {
  __typename?: 'MakeSecondCodeSuccess';
  /** Shown this once; a code made before ends. */
  code: Scalars['String']['output'];
  /** The last day, that of the paper it was made from. */
  until: Scalars['Date']['output'];
  /** For the QR code: the code stands behind the `#`. */
  url: Scalars['String']['output'];
};

/** Who certainly may not do it does not find it in the list. */
export type MayDo =
  /** Nobody has said yet what decides it. */
  | 'UNKNOWN'
  /** Only with the power of attorney (委任状) of somebody who is entitled. */
  | 'WITH_PROXY'
  /** Entitled in their own right; or the office does it by itself. */
  | 'YES';

/** Who you are here: a member of staff, in one of your appointments. */
export type Me = {
  __typename?: 'Me';
  /** Whether your list is answered by a key a row: a busy department's (more than ten questions a week for four weeks), or as its head has set it. The counter's always. */
  answersByKeys: Scalars['Boolean']['output'];
  /** On how many questions you have given an answer, counted to ten: so many one gives on a page of their own, where one sees what is asked. */
  answersGiven: Scalars['Int']['output'];
  /** All of yours, past and coming ones too; only those of today can be acted as. */
  appointments: Array<Appointment>;
  /** 同席: your department answers the family itself; it gets the visits, and nobody types an answer. */
  attends: Scalars['Boolean']['output'];
  /** Code of the department you act for. */
  department?: Maybe<Scalars['String']['output']>;
  /** As the account has it. */
  name: Scalars['String']['output'];
  /** As which you act in this session, of all your appointments. */
  role: StaffRole;
};

/** Something that concerns few, and of which nobody knows whether it concerns this family; no item, no number. */
export type Mention = {
  __typename?: 'Mention';
  /** Of its procedure. */
  code: Scalars['String']['output'];
  /** That day by itself. */
  deadline?: Maybe<Deadline>;
  /** Whom to ask where it applies, with the nearest day if there is one. */
  text: Scalars['String']['output'];
  /** As families read it. */
  title: Scalars['String']['output'];
};

/** One appointment and its successor. Role, department, deputy and a last day still to come go over with it. */
export type MoveInput = {
  /** It ends the day before `day`, which must lie within it. */
  appointmentId: Scalars['ID']['input'];
  /** Who takes it over. */
  toStaffId: Scalars['ID']['input'];
};

/** Where a paper went; also of a case that is closed or void. */
export type MovePaperInput = {
  /** With ACCEPTED: the department. */
  department?: InputMaybe<Scalars['ID']['input']>;
  /** The version you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
  /** Of the paper, not its number. */
  id: Scalars['ID']['input'];
  /** Can be disclosed to whom it is about. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** To whom, or who signed; left out: as before. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it is from now on. */
  state: PaperMoveState;
};

/** Adds a move; refused where somebody moved the paper meanwhile, or a department is named without ACCEPTED. */
export type MovePaperResult = Changed | InvalidInput | MovePaperSuccess | NotAllowed | NotFound | NotPossible;

/** The paper after the move. */
export type MovePaperSuccess = {
  __typename?: 'MovePaperSuccess';
  /** With its new version and all moves. */
  paper: Paper;
};

/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
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
  /** Gives a member of staff one more role, from a day on. For the keeper of the accounts. */
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
  /** A key (`Authorization: Bearer …`) that sends the documents given here and no others. For the keeper of the accounts. */
  createProgram: CreateProgramResult;
  /** Agree, decline, take back, or say that you have looked at broken glass. */
  decideApproval: DecideApprovalResult;
  /** 廃棄: destroys the cases of a list, once a second privacy officer has agreed. What has changed since is left out and named; after an interruption, or where one failed (NOT_ALL_DESTROYED), call it again. */
  destroyCases: DestroyCasesResult;
  /** What a department still owes, as a table to fill in: its own open questions, a row a fact. */
  drawUpAnswerSheet: DrawUpAnswerSheetResult;
  /** Signs the whole staff out, whoever asks for it included. For the keeper of the accounts. */
  endAllSessions: EndAllSessionsResult;
  /** Sets the last day of a role; the account stays. For the keeper of the accounts. */
  endAppointment: EndAppointmentResult;
  /** Signs a member of staff out everywhere; account and appointments stay. For the keeper of the accounts. */
  endSessions: EndSessionsResult;
  /** You begin to type an answer, go on typing, or take over: so that two of a department do not type the same. */
  enterAnswer: EnterAnswerResult;
  /** Gives the access that was asked for, once the privacy officer has agreed. For the keeper of the accounts. */
  grantAccess: GrantAccessResult;
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
  /** The same from an office's file: looks at it, and with `apply` reads it in. For the privacy officer. */
  importProtectionFile: ImportProtectionFileResult;
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
  /** Send what `Case.heldFor` holds: of a non-resident with property here, or without waiting for a booking. For the counter. */
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
  /** The key opens nothing from now on; a second time changes nothing. For the keeper of the accounts. */
  revokeProgram: RevokeProgramResult;
  /** Take the last import of your department's ledger back: the one before stands again, and what the last one answered is asked again. Once. */
  rollBackLedger: RollBackLedgerResult;
  /** How long cases are kept, by the city's own rules; cases that ended already are counted anew. For the privacy officer. */
  setRetention: SetRetentionResult;
  /** They are here, it is done, it does not take place; or back to planned. For the counter. */
  setVisitState: SetVisitStateResult;
  /** 希望日: on which days the family would like to come. For the counter. */
  setWishedDays: SetWishedDaysResult;
  /** The counter has called whoever asked from the public guide, or found to which case it belongs; or takes that back. */
  settleGuideWish: SettleGuideWishResult;
  /** Fewer years, once a second privacy officer has agreed to them; who asked does it. */
  shortenRetention: ShortenRetentionResult;
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
  /** Takes back the newest import, exactly what it added, once somebody has agreed. */
  undoProtectionList: UndoProtectionListResult;
  /** The person is not the one, or is alive: everything stops, and departments that were told confirm that it is undone. */
  voidDeathNotice: VoidDeathNoticeResult;
  /** From now on nothing is asked or shown under it; says what had been answered. */
  withdrawConsent: WithdrawConsentResult;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationAddPersonArgs = {
  input: AddPersonInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationAnswerBackArgs = {
  input: AnswerBackInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationAnswerFromFileArgs = {
  input: AnswerFromFileInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationAnswerHelpArgs = {
  input: AnswerHelpInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationAnswerQuestionArgs = {
  input: AnswerQuestionInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationAppointArgs = {
  input: AppointInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationAskApprovalArgs = {
  input: AskApprovalInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationAskBackArgs = {
  input: AskBackInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationBreakGlassArgs = {
  input: BreakGlassInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationCallForHelpArgs = {
  input: CallForHelpInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationCallOffHelpArgs = {
  id: Scalars['ID']['input'];
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationChangeDeskSettingsArgs = {
  input: ChangeDeskSettingsInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationChangeVisitArgs = {
  input: ChangeVisitInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationCloseCaseArgs = {
  input: CloseCaseInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationCloseStaffArgs = {
  staffId: Scalars['ID']['input'];
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationCorrectDeathNoticeArgs = {
  input: CorrectDeathNoticeInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationCorrectPersonArgs = {
  input: CorrectPersonInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationCreateProgramArgs = {
  input: CreateProgramInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationDecideApprovalArgs = {
  input: DecideApprovalInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationDestroyCasesArgs = {
  approvalId: Scalars['ID']['input'];
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationDrawUpAnswerSheetArgs = {
  input: DrawUpAnswerSheetInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationEndAllSessionsArgs = {
  input: EndAllSessionsInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationEndAppointmentArgs = {
  input: EndAppointmentInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationEndSessionsArgs = {
  staffId: Scalars['ID']['input'];
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationEnterAnswerArgs = {
  input: EnterAnswerInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationGrantAccessArgs = {
  approvalId: Scalars['ID']['input'];
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationHandOverArgs = {
  input: HandOverInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationHoldCaseArgs = {
  input: HoldCaseInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationImportLedgerArgs = {
  input: ImportLedgerInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationImportLedgerFileArgs = {
  input: ImportLedgerFileInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationImportNoticesArgs = {
  input: ImportNoticesInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationImportProtectionFileArgs = {
  input: ImportProtectionFileInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationImportProtectionListArgs = {
  input: ImportProtectionListInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationInviteStaffArgs = {
  input: InviteStaffInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationIssueAccessPaperArgs = {
  input: IssueAccessPaperInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationLiftProtectionArgs = {
  approvalId: Scalars['ID']['input'];
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationMakeHandOverCardArgs = {
  caseId: Scalars['ID']['input'];
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationMovePaperArgs = {
  input: MovePaperInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationOpenQuestionsArgs = {
  input: OpenQuestionsInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationPlanVisitArgs = {
  input: PlanVisitInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationRecordConsentArgs = {
  input: RecordConsentInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationRecordFactsArgs = {
  input: RecordFactsInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationRecordIncidentArgs = {
  input: RecordIncidentInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationRecordPaperArgs = {
  input: RecordPaperInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationRegisterDeathNoticeArgs = {
  input: RegisterDeathNoticeInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationReleaseHoldArgs = {
  input: HoldCaseInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationRenewInvitationArgs = {
  staffId: Scalars['ID']['input'];
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationReopenCaseArgs = {
  input: ReopenCaseInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationReportProtectionArgs = {
  input: ReportProtectionInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationRestorePersonArgs = {
  input: RestorePersonInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationRevokeAccessPaperArgs = {
  paperId: Scalars['ID']['input'];
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationRevokeProgramArgs = {
  programId: Scalars['ID']['input'];
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationRollBackLedgerArgs = {
  input: RollBackLedgerInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationSetRetentionArgs = {
  input: SetRetentionInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationSetVisitStateArgs = {
  input: SetVisitStateInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationSetWishedDaysArgs = {
  input: SetWishedDaysInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationSettleGuideWishArgs = {
  input: SettleGuideWishInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationShortenRetentionArgs = {
  approvalId: Scalars['ID']['input'];
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationShowAddressArgs = {
  approvalId: Scalars['ID']['input'];
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationTakeBackAskedArgs = {
  input: TakeBackAskedInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationTakeHandOverCardArgs = {
  reference: Scalars['String']['input'];
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationTakeOutPersonArgs = {
  input: TakeOutPersonInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationTickCallArgs = {
  input: TickCallInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationUndoCallArgs = {
  input: UndoCallInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationUndoPaperMoveArgs = {
  input: UndoPaperMoveInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationUndoProtectionListArgs = {
  approvalId: Scalars['ID']['input'];
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationVoidDeathNoticeArgs = {
  input: VoidDeathNoticeInput;
};


/** What changes something. An expected refusal comes back as data (`UserError`), never among `errors`. */
export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};

/** A name that has to be compared with the register before it goes on paper. */
export type NameToCheck = {
  __typename?: 'NameToCheck';
  /** Each character with its code points: `葛󠄂 U+845B U+E0102`. */
  characters: Array<Scalars['String']['output']>;
  /** As it is stored, code point by code point. */
  name: Scalars['String']['output'];
};

/** A paper of the catalogue. */
export type NamedPaper = {
  __typename?: 'NamedPaper';
  /** As it is wanted where nothing else is said. */
  form: PaperForm;
  /** As offices call it. */
  name: Scalars['String']['output'];
  /** Reference name, as in `BringLine.papers`. */
  paper: Scalars['String']['output'];
};

/** 国籍・在留の区分, at death. */
export type Nationality =
  /** 日本国籍. */
  | 'JAPANESE'
  /** 中長期在留者: held a residence card. */
  | 'MID_LONG_TERM_RESIDENT'
  /** A foreign national of neither kind. */
  | 'OTHER_FOREIGN'
  /** 特別永住者: held a special permanent resident certificate. */
  | 'SPECIAL_PERMANENT_RESIDENT';

/** You may not do this. */
export type NotAllowed = UserError & {
  __typename?: 'NotAllowed';
  /** Mostly `NOT_ALLOWED`; another where something can be done: `SECOND_PERSON`, `OWN_LEDGER_ONLY`. */
  code: Scalars['String']['output'];
  /** Who may, or whom to ask. */
  message: Scalars['String']['output'];
  /** Mostly `input` as a whole; empty for a mutation without arguments. */
  path: Array<Scalars['String']['output']>;
};

/** There is no such thing, or you may not see it. */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  /** What is missing: `CASE_NOT_FOUND`, `PERSON_NOT_FOUND`. */
  code: Scalars['String']['output'];
  /** Where to look instead; the same whether there is none or you may not see it. */
  message: Scalars['String']['output'];
  /** The field that names it. */
  path: Array<Scalars['String']['output']>;
};

/** A procedure that this family need not do, or that another item makes unnecessary. */
export type NotNeeded = {
  __typename?: 'NotNeeded';
  /** Of the procedure; it has no number. */
  code: Scalars['String']['output'];
  /** Why not, in one plain sentence. */
  reason: Scalars['String']['output'];
  /** As families read it. */
  title: Scalars['String']['output'];
};

/** What is asked can't be done in the state the thing is in. */
export type NotPossible = UserError & {
  __typename?: 'NotPossible';
  /** Which state stands in the way: `CASE_NOT_OPEN`, `STILL_OPEN`. */
  code: Scalars['String']['output'];
  /** What would have to be done first, or what to do instead. */
  message: Scalars['String']['output'];
  /** The field that names the thing; empty where the input is not the cause. */
  path: Array<Scalars['String']['output']>;
};

/** What one column says in one line. */
export type NoticeCell = {
  __typename?: 'NoticeCell';
  /** A needed field that the line lacks stands here too, with its `problem`. */
  field: NoticeField;
  /** What is wrong, and what to do. */
  problem?: Maybe<Scalars['String']['output']>;
  /** As it stands in the file; null for what must not be repeated. */
  text?: Maybe<Scalars['String']['output']>;
};

/** A column of the file and what it was taken for. */
export type NoticeColumn = {
  __typename?: 'NoticeColumn';
  /** null: dropped. */
  field?: Maybe<NoticeField>;
  /** As the file names it. */
  header: Scalars['String']['output'];
};

/** What one column of the file means, against what was remembered; remembered in its turn once a line is registered. */
export type NoticeColumnInput = {
  /** null: leave the column out. */
  field?: InputMaybe<NoticeField>;
  /** As the file names it. */
  header: Scalars['String']['input'];
};

/** What a column of the file can say. */
export type NoticeField =
  /** Of the person who died. */
  | 'ADDRESS'
  /** ISO, era date or packed: `S15.3.2`, `3150302`, `19400302`. */
  | 'BIRTH_DATE'
  /** One certain day, written as a birth date may be; needed. A death known as 頃 goes through `registerDeathNotice`. */
  | 'DEATH_DATE'
  /** The day the notice was filed. */
  | 'FILED_ON'
  /** Hiragana or katakana, in half width too. */
  | 'KANA'
  /** As it is written, variants included. */
  | 'NAME'
  /** Address for letters; never shown to another person. */
  | 'NOTIFIER_ADDRESS'
  /** 届出人; whichever column of the notifier says something makes one person with the role `NOTIFIER`. */
  | 'NOTIFIER_NAME'
  /** As seen from the person who died. */
  | 'NOTIFIER_RELATION'
  /** Hyphens of any kind and full width are read. */
  | 'NOTIFIER_TELEPHONE'
  /** 宛名番号. */
  | 'PERSON_NUMBER'
  /** Registered as a resident here. */
  | 'REGISTERED_HERE'
  /** 男 or 女, 1 or 2 (ISO 5218); 0 and 9 say nothing. */
  | 'SEX'
  /** Was head of the household. */
  | 'WAS_HEAD';

/** A line of the file: one notice. */
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
  /** As it stands now; looking again after somebody else registered may say something else. */
  state: NoticeRowState;
};

/** What a line can become, or has become. */
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

/** From where the city knows of a death. */
export type NoticeSource =
  /** Filed at this city's desk; papers of the register are to be had sooner. */
  | 'FILED_HERE'
  /** Filed elsewhere: the other municipality sent word. */
  | 'NOTIFIED_BY_OTHER_CITY'
  /** Nothing was filed yet that the city knows of; filing is then asked about. */
  | 'TOLD_BY_FAMILY';

/** A day, as the city hall has it. */
export type OfficeDay = {
  __typename?: 'OfficeDay';
  /** The day that was asked for. */
  day: Scalars['Date']['output'];
  /** 「令和8年11月25日(水)」 */
  dayText: Scalars['String']['output'];
  /** The first open day after `day`, which itself never counts. */
  nextOpen: Scalars['Date']['output'];
  /** Not a Saturday, Sunday, holiday, nor 29 December to 3 January. */
  open: Scalars['Boolean']['output'];
  /** The last open day before `day`, which itself never counts. */
  previousOpen: Scalars['Date']['output'];
  /** The day on which you ask, in Japan. */
  today: Scalars['Date']['output'];
};

/** When an office answers the telephone, on its open days. */
export type OfficeHours = {
  __typename?: 'OfficeHours';
  /** `8:30`, in Japan. */
  from: Scalars['String']['output'];
  /** `17:15`. */
  to: Scalars['String']['output'];
};

/** What contradicts itself, then what nobody has answered yet: whose turn, since when, until when. */
export type OpenPoint = {
  __typename?: 'OpenPoint';
  /** Procedure codes of the items that wait for it, in the list's order; may be empty. */
  codes: Array<Scalars['String']['output']>;
  /** Statements on these facts contradict each other: said once, here, for all the items named in codes. */
  contradiction: Scalars['Boolean']['output'];
  /** What the owner is to tell or find out; empty where it is to decide the items itself. */
  facts: Array<FactDefinition>;
  /** Code of the department, or of the outside body that a department named, whose turn it is; `family`: asked at the counter; `counter`: found out there. */
  owner: Scalars['String']['output'];
  /** The same for people; a department by its name today. */
  ownerName: Scalars['String']['output'];
  /** From when the department is waited for; null for family and counter, and in `decide`, where nobody is asked. */
  since?: Maybe<Scalars['Date']['output']>;
  /** A sentence that the family may read. */
  text: Scalars['String']['output'];
  /** By when it is to answer; null also while it has asked back, or the case is closed. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** A case whose questions are held as a whole. */
export type OpenQuestionsInput = {
  /** Of an open case. */
  caseId: Scalars['ID']['input'];
  /** Why a non-resident's case is opened: property, grave, dog, insurance, place of death here … */
  reason: Scalars['String']['input'];
};

/** Sends what was held for a non-resident or a booking; refused where nothing is. What waits for consent goes on waiting. */
export type OpenQuestionsResult = InvalidInput | NotAllowed | NotFound | NotPossible | OpenQuestionsSuccess;

/** The case with its questions under way. */
export type OpenQuestionsSuccess = {
  __typename?: 'OpenQuestionsSuccess';
  /** Of a non-resident, departments of which no row can apply are NOT_ASKED. */
  case: Case;
};

/** Something that was asked of a second person: waits, or was agreed to and not used. About what is not said here. */
export type OpenRequest = {
  __typename?: 'OpenRequest';
  /** Code of the department for which it was asked; null: for none. */
  department?: Maybe<Scalars['String']['output']>;
  /** As which it was asked. */
  role: StaffRole;
  /** Until when it stands. */
  until: Scalars['DateTime']['output'];
};

/** What becomes of another visit in the same step. */
export type OtherVisitInput = {
  /** The version you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
  /** Of the same case. */
  id: Scalars['ID']['input'];
  /** As in `SetVisitStateInput`. */
  state: VisitState;
};

/** 要否: whether the family has to do something. Whether an office will grant it is not said. */
export type Outcome =
  /** Certainly nothing to do. */
  | 'NOT_REQUIRED'
  /** The family should file, apply, return or ask. */
  | 'REQUIRED'
  /** Not known yet; never to be read as no. */
  | 'TO_CONFIRM';

/** A body outside the city hall. */
export type OutsideBody = {
  __typename?: 'OutsideBody';
  /** Stands in `Procedure.department`. */
  code: Scalars['String']['output'];
  /** For people: 「年金事務所」. */
  name: Scalars['String']['output'];
  /** As the law stands in the newest release. */
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
  /** Goes into `after` for the next page; null: the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** There are more after this page; there is no way back. */
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
  /** Opaque; people say `number`. */
  id: Scalars['ID']['output'];
  /** Decides what it can be wrong about: an access paper its code, a list its items and the notice, the others the notice. */
  kind: PaperKind;
  /** When it was written down here, which for a handwritten one is later than the writing. */
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
  /** By the newest move that stands. */
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
  /** `againDay` for people: 「令和8年11月25日(水)」. */
  againDayText?: Maybe<Scalars['String']['output']>;
  /** `12:10` */
  againHour?: Maybe<Scalars['String']['output']>;
  /** The case of these papers; somebody with papers of two cases has two calls. */
  case: Case;
  /** Something was wrong by a slip of the city. */
  ourSlip: Scalars['Boolean']['output'];
  /** Those that are wrong. */
  papers: Array<Paper>;
  /** Who holds the papers, or signed them; not always for whom they were made. */
  person: Person;
  /** Follows from `untold` and the newest tick; with new faults a call that was done is to be made again. */
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

/** How far a call about wrong papers is. */
export type PaperCallState =
  /** Nobody answered. */
  | 'AGAIN'
  /** They are written to. */
  | 'LETTER'
  /** They know: by telephone, or by a newer list that was handed over. */
  | 'TOLD'
  /** Something is wrong that nobody has told them; where the newest call had no answer it is AGAIN instead. */
  | 'TO_CALL';

/** One thing that a paper says otherwise than what stands now, or that it can no longer do. */
export type PaperFault = {
  __typename?: 'PaperFault';
  /** A payment, a premium, a tax or an insurer hangs on it: say it first. */
  concernsMoney: Scalars['Boolean']['output'];
  /** A sentence: what was, what is. */
  text: Scalars['String']['output'];
};

/** As what a paper is wanted. */
export type PaperForm =
  /** 写し: stays at the office. */
  | 'COPY'
  /** Handed over; some come back. */
  | 'ORIGINAL'
  /** Looked at and handed back. */
  | 'SHOW';

/** What sort of paper it is; it never changes. */
export type PaperKind =
  /** With a code for the web (`issueAccessPaper`). */
  | 'ACCESS_PAPER'
  /** The list that a walk-in takes home. */
  | 'FIRST_PAGE'
  /** The whole procedure list, as one revision has it. */
  | 'LIST'
  /** A form, a letter, something written by hand: see `title`. */
  | 'OTHER'
  /** 委任状 */
  | 'POWER_OF_ATTORNEY';

/** One line of where a paper went. Lines that take another back are not shown, so numbers may have gaps. */
export type PaperMove = {
  __typename?: 'PaperMove';
  /** When it was written down. */
  at: Scalars['DateTime']['output'];
  /** The office. */
  by: Scalars['String']['output'];
  /** With ACCEPTED, if it was said which. */
  department?: Maybe<Department>;
  /** Can be disclosed to whom it is about. */
  note?: Maybe<Scalars['String']['output']>;
  /** Within its paper. */
  number: Scalars['Int']['output'];
  /** To whom it went, or who signed; null: nobody was named, and the holder stays as before. */
  person?: Maybe<Person>;
  /** Where it went with this move; where it is now, the paper says. */
  state: PaperMoveState;
  /** It was a slip. */
  undone: Scalars['Boolean']['output'];
};

/** Where a paper went: `PaperState` without MADE, which is no move. Any may follow any other. */
export type PaperMoveState =
  /** 受付, by a department; the only move that names one. */
  | 'ACCEPTED'
  /** お渡し, at the counter. Whoever was handed a newer list counts as told of what changed. */
  | 'HANDED_OVER'
  /** 郵送. It may still be on its way, so nobody counts as told. */
  | 'POSTED'
  /** 署名済, by `person`. */
  | 'SIGNED'
  /** 回収: back at the counter, or torn up there. From then on nothing on it counts as wrong. */
  | 'TAKEN_BACK';

/** Where a paper is now. */
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

/** When on a day the family would like to come. */
export type PartOfDay =
  /** After noon. */
  | 'AFTERNOON'
  /** The hour does not matter. */
  | 'ANY'
  /** Before noon. */
  | 'MORNING';

/** 関係者: somebody of the family, or whoever acts for it. Address and telephone number never stand here. */
export type Person = {
  __typename?: 'Person';
  /** Whether an address for letters stands. Which one is not said here (`askApproval`): to whoever works at the counter alone. */
  hasAddress: Scalars['Boolean']['output'];
  /** Opaque; stays when the person is corrected. */
  id: Scalars['ID']['output'];
  /** The reading, in hiragana or katakana; null: nobody has said. */
  kana?: Maybe<Scalars['String']['output']>;
  /** Of letters and lists for this person. */
  language: Language;
  /** As it is written, code point by code point. */
  name?: Maybe<Scalars['String']['output']>;
  /** As seen from the person who died. */
  relation?: Maybe<Scalars['String']['output']>;
  /** May be empty, or several. */
  roles: Array<Role>;
  /** Where the telephone number that stands comes from; null: none stands. The number itself is not said here. */
  telephoneFrom?: Maybe<TelephoneOrigin>;
  /** Since which day it stands, or was last looked at; null: none stands, or nobody knows. */
  telephoneNotedOn?: Maybe<Scalars['Date']['output']>;
  /** Rises with every correction; for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** One of the people of the case (関係者), as far as known. */
export type PersonInput = {
  /** Address for letters; never shown to another person. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Of the paper with which they see the case online. */
  language?: InputMaybe<Language>;
  /** As it is written, variants included; null: not known yet. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** As seen from the person who died: spouse, child, sibling …; another word is refused. */
  relation?: InputMaybe<Scalars['String']['input']>;
  /** At least one. */
  roles: Array<Role>;
  /** For calls by the counter, which also finds the case by it; `Person` does not show it. */
  telephone?: InputMaybe<Scalars['String']['input']>;
  /** Where the number comes from; left out: NOTICE, and of a notice that the family told, TOLD. */
  telephoneFrom?: InputMaybe<TelephoneFrom>;
};

/** Where a procedure is done. */
export type Place =
  /** At the bereavement counter (おくやみ窓口), for the department. */
  | 'COUNTER'
  /** Begun at the counter, finished at the department's desk. */
  | 'COUNTER_AND_DESK'
  /** At the department's own desk. */
  | 'DESK'
  /** It is done by itself. */
  | 'NOWHERE'
  /** With a body outside the city hall. */
  | 'OUTSIDE';

/** Who comes is said by `personId` or `who`, not by both; neither: not known. */
export type PlanVisitInput = {
  /** Of an open case. */
  caseId: Scalars['ID']['input'];
  /** As it is typed: `11/25`, `R8.11.25`, `2026-11-25`, `今日`. From today on, on an open day; a WALK_IN of today on any. */
  day: Scalars['String']['input'];
  /** As it is typed: `10`, `1030`, `10:30`. Left out: not settled. */
  hour?: InputMaybe<Scalars['String']['input']>;
  /** A WALK_IN is ARRIVED at once. Whoever is here already that day, or was to come, is not written down twice: that visit of theirs stands. */
  kind?: InputMaybe<VisitKind>;
  /** Only with a WALK_IN: who sat there until now. Their visit of this case is DONE in the same step; changed by somebody meanwhile, it stays as it is. */
  leaving?: InputMaybe<LeavingVisitInput>;
  /** For the counter, at most 200 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Who comes: one of the people of the case; or `who`. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Needed for a call-back. */
  telephone?: InputMaybe<Scalars['String']['input']>;
  /** Who comes: a name as it was told. */
  who?: InputMaybe<Scalars['String']['input']>;
};

/** Arranges a visit or a call; refused on a closed or past day, more than a year ahead, and once the case is over. */
export type PlanVisitResult = InvalidInput | NotAllowed | NotFound | NotPossible | PlanVisitSuccess;

/** What was arranged; departments that still owe an answer may have to give it sooner. */
export type PlanVisitSuccess = {
  __typename?: 'PlanVisitSuccess';
  /** The visit of who left, DONE now; null: nobody was to leave, or theirs was changed meanwhile. */
  left?: Maybe<Visit>;
  /** Whether this very person was here already that day: of their own visit nothing was written; what `left` names has ended all the same. */
  stoodBefore: Scalars['Boolean']['output'];
  /** PLANNED, but for a walk-in; of whoever was to come that day anyway their own visit, of kind VISIT. */
  visit: Visit;
};

/** One thing to do. */
export type Procedure = {
  __typename?: 'Procedure';
  /** Where its rule stands; never empty. */
  basis: Array<Basis>;
  /** Reference code, e.g. `SHIMIN-HOUSEHOLD-HEAD`. */
  code: Scalars['String']['output'];
  /** Code of the department or outside body it belongs to. */
  department: Scalars['String']['output'];
  /** For whom outside its department the decision is open; the tax offices count as one department. */
  disclosure: Disclosure;
  /** What families read first. */
  familyTitle: Scalars['String']['output'];
  /** What sort of thing it is, whoever handles it; `place` says where. */
  kind: ProcedureKind;
  /** Minutes at the desk. */
  minutes: Scalars['Int']['output'];
  /** Where it is done if somebody comes. */
  place: Place;
  /** The legal name. */
  title: Scalars['String']['output'];
  /** Ways to do it, best first. */
  ways: Array<Way>;
  /** Who may do it, in words. */
  whoMayApply: Array<Scalars['String']['output']>;
};

/** What a person answered on a procedure, now or before; the newest counts. */
export type ProcedureAnswer = {
  __typename?: 'ProcedureAnswer';
  /** Whose turn it was with TO_CONFIRM; null: nobody was named. */
  askOf?: Maybe<AskedParty>;
  /** When it was written down. */
  at: Scalars['DateTime']['output'];
  /** The office, never a name: `department:SHIMIN`, `counter`. */
  by: Scalars['String']['output'];
  /** Of the procedure. */
  code: Scalars['String']['output'];
  /** No newer answer stands on this procedure. */
  counts: Scalars['Boolean']['output'];
  /** What was added for the family. */
  note?: Maybe<Scalars['String']['output']>;
  /** As it was answered. */
  outcome: Outcome;
  /** What was asked for beside what the law wants. */
  papers: Array<AnsweredPaper>;
  /** As it was written. */
  reason: Scalars['String']['output'];
  /** The legal name of the procedure. */
  title: Scalars['String']['output'];
};

/** Where no fact says it, or against the rule: needs a reason. */
export type ProcedureAnswerInput = {
  /** With TO_CONFIRM: whose turn it is, `family` or the code of a department or outside body in `Question.whomToName`. The list says so as its open point; null: the counter finds out whom to ask. */
  askOf?: InputMaybe<Scalars['String']['input']>;
  /** A procedure of this department. */
  code: Scalars['String']['input'];
  /** What the family has to know beside the catalogue's words; not with NOT_REQUIRED, of which no item stands in the list. Read by the department, the counter, and on paper and online by whoever of the family may do the thing in their own right as far as is known; by no other relative, not where it names another person of the case, and not by whoever holds the list alone. Of a procedure that is not told openly, by nobody outside the department but whom a consent opens it to. It can be disclosed to whom it is about, and is not translated. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Stands before the rule from now on. */
  outcome: Outcome;
  /** What to bring for it beside what the law wants, at most ten, none twice in one form; not with NOT_REQUIRED. They stand in the list's one bring-list; those of the catalogue for everybody who sees the item, those in your own words for whoever reads the note. */
  papers?: InputMaybe<Array<AnswerPaperInput>>;
  /** Why; for TO_CONFIRM: what more is needed, and of whom. That stands in the list which the counter hands to the family, the other reasons stay with the decision. Online the family reads neither. */
  reason: Scalars['String']['input'];
};

/** One procedure of an earlier answer. */
export type ProcedureAnsweredBefore = {
  __typename?: 'ProcedureAnsweredBefore';
  /** As the person decided; the reason is theirs, and stays with its case. */
  outcome: Outcome;
  /** As the catalogue of that case calls it. */
  title: Scalars['String']['output'];
};

/** What sort of thing a procedure is. */
export type ProcedureKind =
  /** Claim money or help. */
  | 'BENEFIT'
  /** End a service, a contract or a registration. */
  | 'CANCELLATION'
  /** Outside the city hall, whatever it is there. */
  | 'EXTERNAL'
  /** Something to know, to ask about or to fetch: no duty. */
  | 'INFO'
  /** 届出: tell an office what has changed. */
  | 'NOTIFICATION'
  /** Settle what was paid in advance: money back, or a balance to pay. */
  | 'REFUND'
  /** Hand back a card, a paper or a handbook. */
  | 'RETURN'
  /** Put into the name of whoever takes it over. */
  | 'SUCCESSION'
  /** A tax of the city: who gets its papers, who owns what, what is to be declared. */
  | 'TAX';

/** The decisions assembled for one visit. */
export type ProcedureList = {
  __typename?: 'ProcedureList';
  /** これから届くもの. */
  arrivals: Array<Arrival>;
  /** One for all items: what is certain first, what only helps last. */
  bring: Array<BringLine>;
  /** Departments that tell only the person concerned: the same line for every family. */
  closedLines: Array<ClosedLine>;
  /** By where one goes, in the order in which they are shown; without those that have no item. */
  groups: Array<ListGroup>;
  /** まだしないでください・まだ捨てないでください. */
  keep: Array<KeepLine>;
  /** One calm line each, 「あてはまるときは」: nobody is asked about it. */
  mentions: Array<Mention>;
  /** Rows that need nothing of this family; not those closed to you, nor those it was not asked about. */
  notNeeded: Array<NotNeeded>;
  /** Contradictions first, then by whose turn it is: departments, the family, the counter. */
  openPoints: Array<OpenPoint>;
  /** Stands before every item that may affect a renunciation of the inheritance. */
  renunciation?: Maybe<Scalars['String']['output']>;
  /** What goes back to an office for good, each paper once. */
  returns: Array<ReturnLine>;
  /** null for a list that was never issued (`decide`, or answers still on their way). */
  revision?: Maybe<Scalars['Int']['output']>;
  /** The same items in the order in which a family reads them, by how near they are; each stands in exactly one. */
  sections: Array<ListSection>;
};

/** Another program with a key of its own. */
export type Program = {
  __typename?: 'Program';
  /** Code of the department it acts for; null with COUNTER. */
  department?: Maybe<Scalars['String']['output']>;
  /** For `revokeProgram`; not the key, which is shown once. */
  id: Scalars['ID']['output'];
  /** What the keeper of the accounts called it. */
  name: Scalars['String']['output'];
  /** How many operations it may send. */
  operations: Scalars['Int']['output'];
  /** Taken back; a key past its last day is not, and opens nothing either. */
  revoked: Scalars['Boolean']['output'];
  /** COUNTER or DEPARTMENT: it may at most what that office may. */
  role: StaffRole;
  /** Last day of the key, at most 400 days after it was made. */
  until: Scalars['Date']['output'];
};

/** Somebody whose address must not reach somebody else; in force until two people end it. */
export type Protection = {
  __typename?: 'Protection';
  /** What LIFT_PROTECTION takes as `subjectId`. */
  id: Scalars['ID']['output'];
  /** Of the list, for the privacy officer in `protections`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Whom of the case it concerns, if that was said. */
  person?: Maybe<Person>;
  /** 宛名番号 of the list, never a My Number; for the privacy officer in `protections`. Null: the list had none. */
  personNumber?: Maybe<Scalars['String']['output']>;
  /** Why it was reported. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The newest list that had the person. */
  seenOn?: Maybe<Scalars['Date']['output']>;
  /** When it was first read in or reported. */
  since: Scalars['DateTime']['output'];
  /** LIST holds for every case that the person is found in, REPORTED for this case. */
  source: ProtectionSource;
};

/** A page of those who are protected, by id, which is no order of time. */
export type ProtectionConnection = {
  __typename?: 'ProtectionConnection';
  /** Of the list and reported ones; a reported one names nobody here. */
  edges: Array<ProtectionEdge>;
  /** `endCursor` goes into `after`. */
  pageInfo: PageInfo;
};

/** One protection on a page. */
export type ProtectionEdge = {
  __typename?: 'ProtectionEdge';
  /** Opaque; only for `after`. */
  cursor: Scalars['String']['output'];
  /** Without person and reason, which its case alone says. */
  node: Protection;
};

/** What the list changes. It adds, and never takes away. */
export type ProtectionFileDifference = {
  __typename?: 'ProtectionFileDifference';
  /** Who become protected with it. */
  added: Scalars['Int']['output'];
  /** Who are protected already. */
  known: Scalars['Int']['output'];
  /** Who stand protected by a list and are not in this one. They stay protected. */
  missing: Scalars['Int']['output'];
  /** In the file, each counted once. */
  people: Scalars['Int']['output'];
  /** They are more than a third: `evenIfFewer` is asked for. */
  shrinks: Scalars['Boolean']['output'];
};

/** One line of the file that can't be read. */
export type ProtectionFileProblem = {
  __typename?: 'ProtectionFileProblem';
  /** As a spreadsheet numbers it. */
  line: Scalars['Int']['output'];
  /** What is wrong and what to do; no name and no number stands in it. */
  message: Scalars['String']['output'];
};

/** One list that was read in. */
export type ProtectionImport = {
  __typename?: 'ProtectionImport';
  /** Who were not protected before; null: read before it was written down. */
  added?: Maybe<Scalars['Int']['output']>;
  /** The day it was drawn up. */
  asOf: Scalars['Date']['output'];
  /** What UNDO_PROTECTION_LIST takes as `subjectId`. */
  id: Scalars['ID']['output'];
  /** When it was read in. */
  importedAt: Scalars['DateTime']['output'];
  /** Null: a program of the city. */
  importedBy?: Maybe<Scalars['String']['output']>;
  /** In the file. */
  rows: Scalars['Int']['output'];
  /** Of them, who stand protected still. */
  standing: Scalars['Int']['output'];
  /** Until then it can be taken back; null: it can't, another came after it. */
  undoUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Taken back then, by two people. */
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How the list of protected people stands. It says how many there are: nobody but the privacy officer needs to know. */
export type ProtectionLists = {
  __typename?: 'ProtectionLists';
  /** The day of the newest list that counts; null: none was read yet. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** The last day on which it is believed; afterwards, and without a list, everybody counts as protected. */
  believedUntil?: Maybe<Scalars['Date']['output']>;
  /** Newest first, the last twenty. */
  imports: Array<ProtectionImport>;
  /** Of them, who are not in the newest list. They stay protected until two people end it, one by one. */
  missing: Scalars['Int']['output'];
  /** Who stand protected by a list. */
  people: Scalars['Int']['output'];
  /** It is not believed any more, or there is none. */
  tooOld: Scalars['Boolean']['output'];
  /** Grows with each import and each that is taken back; `expectedVersion` of the next. */
  version: Scalars['Int']['output'];
};

/** By what somebody counts as protected. */
export type ProtectionSource =
  /** The city's list. */
  | 'LIST'
  /** Somebody said so for this case. */
  | 'REPORTED';

/** Whether addresses of a case are closed (支援措置). */
export type ProtectionState =
  /** A list of the last seven days has nobody of the case, and nobody reported anything. */
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
  /** To which questions somebody of your department gave an answer today that stands, the newest first, at most 50. For a department. */
  answeredToday: Array<Question>;
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
  /** Days and calls that people asked for from the public guide, oldest first, at most 100; those that were settled for a day more. For the counter. */
  guideWishes: Array<GuideWish>;
  /** 応援: calls of the counter that stand, oldest first, and for ten minutes those that somebody answered. For the counter. */
  helpCalls: Array<HelpCall>;
  /** What happened at booths, newest first: the counter what it wrote itself, the privacy officer all. */
  incidents: IncidentNoteConnection;
  /** What somebody kept of the public guide under these letters, as they were typed; null: none that can still be opened. caseId: compared with what is known there; unchecked: with nothing but what unchecked callers said. For the counter. */
  keptGuide?: Maybe<KeptGuide>;
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
  /** How old the city's list of protected people is, and what was imported; for the privacy officer. */
  protectionLists: ProtectionLists;
  /** Who is protected; `missing`: only those whom the newest list does not have any more. For the privacy officer. */
  protections: ProtectionConnection;
  /** One question; null when there is none with this id that you may see. */
  question?: Maybe<Question>;
  /** Questions that wait for a person, due first, 1 to 100 at once: to a department its own. A page may hold fewer than asked for. */
  questions: QuestionConnection;
  /** What is kept how long, and by what rule; for the privacy officer. */
  retention: Array<RetentionRule>;
  /** What keeping something for fewer years would do, before anybody is asked; refused for what can't be set so. For the privacy officer. */
  retentionEffect: RetentionEffect;
  /** The case at which registering what is given would stop as perhaps of the same person, null: none; nothing is written. For the counter. */
  sameDeceased?: Maybe<Case>;
  /** Accounts by login name; for the keeper of the accounts. */
  staff: StaffConnection;
  /** The departments with how many people can answer for them today; for the keeper of the accounts, of a department its own line. */
  staffing: Array<Staffing>;
  /** Which towns have a postcode (seven digits, `100-0001` too), by Japan Post's list. For the counter. */
  townsOfPostcode: TownsOfPostcode;
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
export type QueryKeptGuideArgs = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
  code: Scalars['String']['input'];
  unchecked?: InputMaybe<Scalars['Boolean']['input']>;
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
  missing?: InputMaybe<Scalars['Boolean']['input']>;
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
export type QueryRetentionEffectArgs = {
  fiscalYears: Scalars['Int']['input'];
  kind: RetentionKind;
};


/**
 * One death notice, some twenty-five departments, one list. Sentences come in the language of the `Accept-Language` header
 * (`ja`, else `en`); without it in Japanese.
 */
export type QuerySameDeceasedArgs = {
  input: SameDeceasedInput;
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
export type QueryTownsOfPostcodeArgs = {
  postcode: Scalars['String']['input'];
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
  /** When it came to ANSWERED or ATTENDS; else null, and to others where a department tells only who is concerned. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** To a department: its last three answers to what it is asked, in this case and others, newest first, for whoever is new there. To others empty. */
  answersBefore: Array<AnswerBefore>;
  /** When this round was sent; null while it is not. */
  askedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whose turn it is while the department has asked back; null: the department's own. Meanwhile its time stands still. */
  askedBackOf?: Maybe<AskedBackOf>;
  /** What the department alone can tell: facts that it still owes, and those on which its person has said a word. To others only what is still owed and may be told them; empty where nobody types an answer. */
  asks: Array<AskedFact>;
  /** What the department asked back, newest first, with what it was answered. */
  backs: Array<QuestionBack>;
  /** The one it was asked for. */
  case: Case;
  /** What the department is to confirm, beside its answer. */
  confirms?: Maybe<Confirmation>;
  /** With the law of the case and the contact of today. */
  department: Department;
  /** The day by which the answer is due. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Who of the department is typing an answer now; to others null. It keeps nobody from answering. */
  entry?: Maybe<AnswerEntry>;
  /** Opaque; the same in every round. */
  id: Scalars['ID']['output'];
  /** What people answered on procedures of this department that you may see, of each the last three, newest first. What was ruled before the notice was corrected to another person stands in `ruledBefore`. */
  lastAnswers: Array<ProcedureAnswer>;
  /** Papers of the catalogue that an answer may ask for, in its order. */
  papersToName: Array<NamedPaper>;
  /** Standing phrases of the department; a digit chooses one. */
  phrases: AnswerPhrases;
  /** Why a person must look, or why it was not asked. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When the counter last asked for this answer. */
  remindedAt?: Maybe<Scalars['DateTime']['output']>;
  /** While it waits for a person and the family is in the house: since when somebody should telephone. */
  ringsSince?: Maybe<Scalars['DateTime']['output']>;
  /** 1 at first; an answer to an older round is dropped. */
  round: Scalars['Int']['output'];
  /** What the department had ruled before the notice was corrected to another person. It counts no more: rule again to confirm it; it is dropped when the question is answered without it. */
  ruledBefore: Array<RulingOfBefore>;
  /** While it waits for a person: what its silence has led to so far. */
  silence?: Maybe<SilenceStep>;
  /** Where it stands; of a department that tells only the person concerned, as it would be for every family. */
  state: QuestionState;
  /** Rises with every change; for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Where the department looks, in its own words. */
  whereToLook?: Maybe<Scalars['String']['output']>;
  /** Whom an answer may name as the one to ask: the family, departments and bodies. Who tells only whom it concerns is not among them: the family asks there itself. */
  whomToName: Array<AskedParty>;
};

/** 窓口への聞き返し: what a department has to know before it can answer. */
export type QuestionBack = {
  __typename?: 'QuestionBack';
  /** What the counter answered. */
  answer?: Maybe<Scalars['String']['output']>;
  /** From then on the time of the department stands still. */
  askedAt: Scalars['DateTime']['output'];
  /** Answered, taken back, or the question was answered without it. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** The one that waits for it. */
  question: Question;
  /** Of one question at most one asking back is open at a time. */
  state: QuestionBackState;
  /** As the department wrote it; for it and the counter. */
  text: Scalars['String']['output'];
  /** Rises with every change; for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** AT_COUNTER and WITH_FAMILY are open, the others final. */
export type QuestionBackState =
  /** By the counter; `answer` says what. */
  | 'ANSWERED'
  /** The counter has not answered yet. */
  | 'AT_COUNTER'
  /** The department answered its question before. */
  | 'NOT_NEEDED'
  /** The department needs it no more. */
  | 'TAKEN_BACK'
  /** The counter asks the family, at the visit or on the telephone. */
  | 'WITH_FAMILY';

/** A page of the questions that wait for a person. */
export type QuestionConnection = {
  __typename?: 'QuestionConnection';
  /** Due first; may be fewer than asked for though others follow. */
  edges: Array<QuestionEdge>;
  /** Whether others follow, and from where. */
  pageInfo: PageInfo;
};

/** A question with its place in the list. */
export type QuestionEdge = {
  __typename?: 'QuestionEdge';
  /** For `after`: the page goes on behind this question. */
  cursor: Scalars['String']['output'];
  /** The question itself. */
  node: Question;
};

/** Where a question stands. */
export type QuestionState =
  /** Everything has a word; a person may still change theirs. */
  | 'ANSWERED'
  /** Sent: rules, ledger or system are at it. */
  | 'ASKED'
  /** 同席: the department tells the family itself. */
  | 'ATTENDS'
  /** Not sent: a non-resident, a booking, or consent is waited for. */
  | 'HELD'
  /** The machine could not: a person must look. */
  | 'NEEDS_PERSON'
  /** No row of the department can apply. */
  | 'NOT_ASKED'
  /** The case was closed before the machine answered, or void before anything was sent. */
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
  /** Lines under the header. */
  rows: Scalars['Int']['output'];
  /** The sheet that was read, of a workbook. */
  sheet?: Maybe<Scalars['String']['output']>;
};

/** What one person agreed to, as the counter writes it down. */
export type RecordConsentInput = {
  /** Of an open case. */
  caseId: Scalars['ID']['input'];
  /** Codes of the departments that it opens. */
  departments: Array<Scalars['String']['input']>;
  /** null: today. */
  givenOn?: InputMaybe<Scalars['Date']['input']>;
  /** A tax department takes PROVEN only. */
  heirship: Heirship;
  /** For the counter, at most 200 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Who agrees: one of the people of the case, for themselves alone. */
  personId: Scalars['ID']['input'];
  /** At least one; left out: both. */
  purposes?: Array<ConsentPurpose>;
  /** Needed for SCREEN and for nothing else: the strokes, each x, y, x, y … in a field of 600 by 200, 200 strokes and 4000 points at most. */
  signature?: InputMaybe<Array<Array<Scalars['Int']['input']>>>;
  /** null: 90 days after it was given. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** A tax department does not take ORAL. */
  way: ConsentWay;
  /** Needed for an oral consent. */
  witness?: InputMaybe<Scalars['String']['input']>;
};

/** Writes a consent down and asks who waited for it; refused if a department needs none or attends. For the counter. */
export type RecordConsentResult = InvalidInput | NotAllowed | NotFound | NotPossible | RecordConsentSuccess;

/** The consent, and who is asked by it. */
export type RecordConsentSuccess = {
  __typename?: 'RecordConsentSuccess';
  /** Departments that waited for it and are asked now; on paper a tax department only once its scan is kept. */
  askedNow: Array<Department>;
  /** With the procedures that the consent opens. */
  case: Case;
  /** As it was written down, with the days that were left out. */
  consent: Consent;
};

/** Facts from one source. */
export type RecordFactsInput = {
  /** Of an open case. */
  caseId: Scalars['ID']['input'];
  /** 1 to 400, no name twice; each takes the place of what this source said before. */
  facts: Array<FactInput>;
  /** Ends a contradiction: this statement replaces all others on the facts given. */
  settled?: InputMaybe<Scalars['Boolean']['input']>;
  /** For a department DEPARTMENT, for the family FAMILY, for the counter all but DEPARTMENT. */
  source: StatementSource;
};

/** Records them and asks anew whose rows read them; refused for what the notice says, and what is not yours to say. */
export type RecordFactsResult = InvalidInput | NotAllowed | NotFound | NotPossible | RecordFactsSuccess;

/** The case with what is known now. */
export type RecordFactsSuccess = {
  __typename?: 'RecordFactsSuccess';
  /** Departments that were asked again because their rows read these facts. */
  askedAgain: Array<Department>;
  /** Answers of the departments asked again come later: watch `caseProgress`. */
  case: Case;
};

/** A note by whoever was there; it names no case, and can't be changed afterwards. */
export type RecordIncidentInput = {
  /** With the offset: 2026-11-25T09:40:00+09:00. */
  at: Scalars['DateTime']['input'];
  /** Number or place, at most 50 characters. */
  booth: Scalars['String']['input'];
  /** What was said and done, as somebody else would have seen it; not what is thought of it. At most 2000 characters. */
  text: Scalars['String']['input'];
};

/** Keeps a note; refused to programs, outside the counter, and for a moment that is still to come. */
export type RecordIncidentResult = InvalidInput | NotAllowed | RecordIncidentSuccess;

/** The note as it is kept. */
export type RecordIncidentSuccess = {
  __typename?: 'RecordIncidentSuccess';
  /** Its `by` is null here: it is you. */
  incident: IncidentNote;
};

/** One paper, and where it went if it went somewhere at once. */
export type RecordPaperInput = {
  /** Closed and void cases too; of a void one no list. */
  caseId: Scalars['ID']['input'];
  /** The same key twice is one paper: for a lost connection, and for a button that was pressed twice. */
  key: Scalars['String']['input'];
  /** Not ACCESS_PAPER: that one is written down by `issueAccessPaper`. */
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

/** Writes a paper down; refused to all but the counter, for a list of a void case, ACCESS_PAPER, and OTHER untitled. */
export type RecordPaperResult = InvalidInput | NotAllowed | NotFound | NotPossible | RecordPaperSuccess;

/** The paper with its number; of a key that was used before, the paper of then, unchanged. */
export type RecordPaperSuccess = {
  __typename?: 'RecordPaperSuccess';
  /** As it stands now, with its faults. */
  paper: Paper;
};

/** What the paper and the resident register say; what is corrected later goes through `correctDeathNotice`. */
export type RegisterDeathNoticeInput = {
  /** The day of death; with `deathDateTo` the first possible one. Not after today. */
  deathDate: Scalars['Date']['input'];
  /** Last possible day, where the notice gives an interval or 頃 (about). */
  deathDateTo?: InputMaybe<Scalars['Date']['input']>;
  /** Who died. */
  deceased: DeceasedInput;
  /** What else was told. `deathDate`, `birthDate` and `residentOfCity` are refused here: they have their own fields. */
  facts?: InputMaybe<Array<FactInput>>;
  /** The day the notice was filed with the family register. */
  filedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The same key with the same content gives the same case: for a lost connection. With another content it is refused, and once that case is void (`REGISTERED_THEN_VOID`). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Cases that you looked at and that are of other people, although much is alike; kept in history. */
  notTheSameAs?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who acts for the family; others can be added later. */
  people?: InputMaybe<Array<PersonInput>>;
  /** Whether the resident register shows the death already; later `correctDeathNotice` sets it to `DONE`. */
  registerState?: InputMaybe<RegisterState>;
  /** How the city came to know; what the family only tells may still have to be filed. */
  source: NoticeSource;
};

/** Opens a case, and asks the departments unless it has to wait; refused as `DuplicateNotice` where one of the person may exist. */
export type RegisterDeathNoticeResult = DuplicateNotice | InvalidInput | NotAllowed | RegisterDeathNoticeSuccess;

/** What was opened. */
export type RegisterDeathNoticeSuccess = {
  __typename?: 'RegisterDeathNoticeSuccess';
  /** New; or, with an `idempotencyKey` known already, the one of then as it is now. */
  case: Case;
};

/** Whether the resident register shows the death yet. */
export type RegisterState =
  /** 記載済み: entered. */
  | 'DONE'
  /** 記載はこれから: not entered yet. */
  | 'PENDING';

/** Ends a hold; refused for a case that is not held (`NOT_HELD`) and to all but the privacy officer. */
export type ReleaseHoldResult = InvalidInput | NotAllowed | NotFound | NotPossible | ReleaseHoldSuccess;

/** The case, kept until its last day again; if that has passed, the next list has it. */
export type ReleaseHoldSuccess = {
  __typename?: 'ReleaseHoldSuccess';
  /** Without hold in its `retention`. */
  case: Case;
};

/** Reminds every department that is late, none twice within the hour; refused to all but the counter. */
export type RemindLateResult = NotAllowed | NotPossible | RemindLateSuccess;

/** Who was reminded and whom to telephone. */
export type RemindLateSuccess = {
  __typename?: 'RemindLateSuccess';
  /** All that are late, those of the last hour too; empty: nobody is late. */
  reminded: Array<RemindedDepartment>;
  /** Outside office hours: the day on which the mails go out. */
  sendsOn?: Maybe<Scalars['Date']['output']>;
};

/** One department that is late. */
export type RemindedDepartment = {
  __typename?: 'RemindedDepartment';
  /** Now, or with `before` the moment within the last hour. */
  at: Scalars['DateTime']['output'];
  /** It was reminded within the last hour already, and not again. */
  before: Scalars['Boolean']['output'];
  /** Without mail: they see it on their screen; telephone. */
  byMail: Scalars['Boolean']['output'];
  /** By its name of today. */
  department: Department;
  /** How many of its questions are late. */
  questions: Scalars['Int']['output'];
};

/** A closed case that goes on. */
export type ReopenCaseInput = {
  /** Of a closed case; a void one is registered anew instead. */
  caseId: Scalars['ID']['input'];
  /** The version you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
  /** Needed, at most 400 characters; read in the `changes` of the case. */
  reason: Scalars['String']['input'];
};

/** Opens a closed case again; refused for an open and for a void one (`CASE_NOT_CLOSED`). */
export type ReopenCaseResult = Changed | InvalidInput | NotAllowed | NotFound | NotPossible | ReopenCaseSuccess;

/** The open case; nothing counts towards its destruction any more. */
export type ReopenCaseSuccess = {
  __typename?: 'ReopenCaseSuccess';
  /** Its questions that closing had withdrawn are in a new round, or wait for a consent that ended meanwhile. */
  case: Case;
};

/** That somebody of a case is protected, whoever said it. */
export type ReportProtectionInput = {
  /** From then on no address of it is shown. */
  caseId: Scalars['ID']['input'];
  /** A person of the case, if it is known whom it concerns. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** How it became known; needed, at most 400 characters. */
  reason: Scalars['String']['input'];
};

/** Closes the addresses of a case at once; refused to all but counter and privacy officer. */
export type ReportProtectionResult = InvalidInput | NotAllowed | NotFound | ReportProtectionSuccess;

/** The case, protected; ending it takes two people. */
export type ReportProtectionSuccess = {
  __typename?: 'ReportProtectionSuccess';
  /** With the report in its `protection`. */
  case: Case;
};

/** Whose newest step to undo; undoing it is a step as well. */
export type RestorePersonInput = {
  /** An open case. */
  caseId: Scalars['ID']['input'];
  /** The version that you read; of one taken out, the one `takeOutPerson` answered with. */
  expectedVersion: Scalars['Int']['input'];
  /** One of the people of the case, or one who was taken out. */
  personId: Scalars['ID']['input'];
};

/** Puts somebody back as before the newest step; refused where there is none, or it was to put back who had been taken out. */
export type RestorePersonResult = Changed | NotAllowed | NotFound | NotPossible | RestorePersonSuccess;

/** Who was restored, and where. */
export type RestorePersonSuccess = {
  __typename?: 'RestorePersonSuccess';
  /** With them among its people, again or still. */
  case: Case;
  /** As they were, with a new version. */
  person: Person;
};

/** What a shorter time would do to what ended already. What ends later counts by it too. */
export type RetentionEffect = {
  __typename?: 'RetentionEffect';
  /** Of them, those that the next list to destroy would have (of PROTECTIONS and INCIDENT_NOTES, that would be destroyed within the hour). */
  due: Scalars['Int']['output'];
  /** The earliest last day that one of them would have; null: there are none. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** Of them, those that would be due but are held: kept all the same. */
  held: Scalars['Int']['output'];
  /** Whose last day would come earlier; without what is due already. */
  sooner: Scalars['Int']['output'];
};

/** What is kept by a rule of its own. A city sets the years of the first four; what belongs to a case goes with it. */
export type RetentionKind =
  /** What a second person was asked: goes with its case; about a destruction it stays as its record. */
  | 'APPROVALS'
  /** Holds no names and values; at least five years, and nothing deletes it yet. */
  | 'AUDIT'
  /** 終了した受付, counted from their closing. */
  | 'CLOSED_CASES'
  /** Papers, hand-over cards and sessions of the family. */
  | 'FAMILY_ACCESS'
  /** Notes of what happened at a booth, counted from the writing; no case takes them with it. */
  | 'INCIDENT_NOTES'
  /** Copies of ledgers: replaced by the next import, the one before kept 14 days to be taken back. */
  | 'LEDGER_IMPORTS'
  /** Of the list, ended by two people; never one in force. */
  | 'PROTECTIONS'
  /** 取り消された受付, counted from the day on which they were voided. */
  | 'VOID_CASES';

/** How long one kind of thing is kept, and why: no longer than its purpose needs (個人情報保護法61条2項). */
export type RetentionRule = {
  __typename?: 'RetentionRule';
  /** Law or the city's own rules, by name and article. */
  basis: Scalars['String']['output'];
  /** From when it counts and how it ends. */
  ends: Scalars['String']['output'];
  /** Fiscal years (1 April to 31 March) after the one in which it ended; null: not counted in years. */
  fiscalYears?: Maybe<Scalars['Int']['output']>;
  /** For programs; `what` is for people. */
  kind: RetentionKind;
  /** A shorter one that was asked for, and can still be agreed to or set. Null: none; nothing changes by asking. */
  proposed?: Maybe<Approval>;
  /** Why and when the city set another number. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Null: the city set nothing, `usual` stands. */
  setAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who set it, and of a shorter one who asked for it; null: nobody, or their account is gone. */
  setBy?: Maybe<Scalars['String']['output']>;
  /** Where the city set nothing. */
  usual?: Maybe<Scalars['Int']['output']>;
  /** The kind in words, in the caller's language. */
  what: Scalars['String']['output'];
};

/** A paper that goes back to an office. */
export type ReturnLine = {
  __typename?: 'ReturnLine';
  /** What people call it; null: nothing else. */
  called?: Maybe<Scalars['String']['output']>;
  /** Wanted back by at least one item for certain: those in certainlyTo. */
  certain: Scalars['Boolean']['output'];
  /** Those of to that are certain to want it back. */
  certainlyTo: Array<Scalars['String']['output']>;
  /** Wanted only from a family that has it. */
  ifYouHave: Scalars['Boolean']['output'];
  /** As offices call it. */
  name: Scalars['String']['output'];
  /** Reference name, as in `BringLine.papers`. */
  paper: Scalars['String']['output'];
  /** Numbers, or codes while there are none, of items with which it is or may be given back. */
  to: Array<Scalars['String']['output']>;
};

/** Ends a paper and the second code made from it; for one that is ended already it is the same. */
export type RevokeAccessPaperResult = NotAllowed | NotFound | RevokeAccessPaperSuccess;

/** The paper that was ended. */
export type RevokeAccessPaperSuccess = {
  __typename?: 'RevokeAccessPaperSuccess';
  /** In the state `REVOKED`. */
  paper: AccessPaper;
};

/** Takes a key back; refused only where there is no such program, and to all but the keeper of the accounts. */
export type RevokeProgramResult = NotAllowed | NotFound | RevokeProgramSuccess;

/** The program, revoked; it stays in the list. */
export type RevokeProgramSuccess = {
  __typename?: 'RevokeProgramSuccess';
  /** With `revoked`, also where it was that before. */
  program: Program;
};

/** 役割: what somebody is in this case; it decides with others what they may do. */
export type Role =
  /** 送り先: to whom letters go. */
  | 'ADDRESSEE'
  /** 葬儀を行った方: held the funeral, and may claim what is paid for it. */
  | 'FUNERAL_HOST'
  /** 相続人代表者: stands for all heirs towards the city. */
  | 'HEIR_REPRESENTATIVE'
  /** 新しい世帯主: heads the household from now on. */
  | 'NEW_HEAD'
  /** 届出人: filed the death notice. */
  | 'NOTIFIER'
  /** 年金を請求する方: claims the pension that was left unpaid, or a survivor's. */
  | 'PENSION_CLAIMANT'
  /** お越しになる方: comes to the counter. */
  | 'VISITOR';

/** Which import to take back: the one that stands, by its version. */
export type RollBackLedgerInput = {
  /** `Ledger.version` that you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
};

/** Puts the ledger before back; refused once done, more than 14 days after the import, and where there was none before. */
export type RollBackLedgerResult = Changed | InvalidInput | NotAllowed | NotFound | NotPossible | RollBackLedgerSuccess;

/** What stands after it; what the import taken back had answered is being asked again. */
export type RollBackLedgerSuccess = {
  __typename?: 'RollBackLedgerSuccess';
  /** The ledger before, under a new version; null where the department no longer answers from one. */
  ledger?: Maybe<Ledger>;
};

/** A person's own answer on a procedure, or an override of its rule. It survives every re-asking, but not that the notice is corrected to another person. */
export type Ruling = {
  __typename?: 'Ruling';
  /** Whose turn it is with TO_CONFIRM: `family`, or the code of a department or body; null: the counter finds out. */
  askOf?: Maybe<Scalars['String']['output']>;
  /** When it was written down. */
  at: Scalars['DateTime']['output'];
  /** The office, never a name: `department:SHIMIN`, or `counter` for what it was told on the telephone. */
  by: Scalars['String']['output'];
  /** The rule as it now stands says something else. */
  disagrees: Scalars['Boolean']['output'];
  /** What was added for whoever of the family may do the thing; see `ProcedureAnswerInput.note`. */
  note?: Maybe<Scalars['String']['output']>;
  /** Is that of the decision. */
  outcome: Outcome;
  /** What was asked for beside what the law wants. */
  papers: Array<AnsweredPaper>;
  /** As the person of the department wrote it; the family never reads it. */
  reason: Scalars['String']['output'];
  /** What the rule says by itself. */
  ruleOutcome: Outcome;
  /** Why, in one sentence made from the rule. */
  ruleReason: Scalars['String']['output'];
};

/** A ruling on the person whom the notice named before. */
export type RulingOfBefore = {
  __typename?: 'RulingOfBefore';
  /** When it was ruled; always before the correction. */
  at: Scalars['DateTime']['output'];
  /** The office, never a name: `department:SHIMIN`, `counter`. */
  by: Scalars['String']['output'];
  /** Of the procedure. */
  code: Scalars['String']['output'];
  /** What it added then. */
  note?: Maybe<Scalars['String']['output']>;
  /** As it was ruled then. */
  outcome: Outcome;
  /** What it asked for then. */
  papers: Array<AnsweredPaper>;
  /** As the department wrote it then. */
  reason: Scalars['String']['output'];
  /** The legal name of the procedure. */
  title: Scalars['String']['output'];
};

/** A form that is being filled in: what there is of it. Name with birth date, kana with a day of death, or the person number tell somebody; less nobody. */
export type SameDeceasedInput = {
  /** As in a notice. */
  birthDate?: InputMaybe<Scalars['String']['input']>;
  /** The day, or the first possible one. */
  deathDate?: InputMaybe<Scalars['Date']['input']>;
  /** Hiragana or katakana. */
  kana?: InputMaybe<Scalars['String']['input']>;
  /** As it is written. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Cases that you looked at: of somebody else. As in a notice. */
  notTheSameAs?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 宛名番号. */
  personNumber?: InputMaybe<Scalars['String']['input']>;
};

/** The years of one kind, by the city's own rules (文書管理規程). */
export type SetRetentionInput = {
  /** 0 to 10; 0: until the fiscal year in which it ended is over. What is destroyed without a list, never less than usual. */
  fiscalYears: Scalars['Int']['input'];
  /** CLOSED_CASES, VOID_CASES, PROTECTIONS or INCIDENT_NOTES. */
  kind: RetentionKind;
  /** Needed, at most 400 characters; replaces the one before and is read in `RetentionRule.reason`. */
  reason: Scalars['String']['input'];
};

/**
 * Sets the years of one kind, for longer than now; refused for a kind that is not counted in years, and to all but the privacy officer.
 * For shorter it is refused (`SECOND_PERSON_NEEDED`): `askApproval(act: SHORTEN_RETENTION, retention: …)`, a second privacy officer agrees, `shortenRetention`.
 */
export type SetRetentionResult = InvalidInput | NotAllowed | SetRetentionSuccess;

/** The rule from now on; cases that ended before have a new last day, and lists made before leave them out. */
export type SetRetentionSuccess = {
  __typename?: 'SetRetentionSuccess';
  /** With your reason and the moment. */
  rule: RetentionRule;
};

/** What became of a visit, and who came. */
export type SetVisitStateInput = {
  /** The version you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
  /** Of the visit. */
  id: Scalars['ID']['input'];
  /** Another visit of the same case that changes in the same step, both or neither: who had left for the one who is here comes back. */
  other?: InputMaybe<OtherVisitInput>;
  /** With ARRIVED: who it is that is here, one of the people of the case. Takes the place of who was planned. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Back to PLANNED undoes. */
  state: VisitState;
  /** With ARRIVED: who it is that is here, somebody else by the name as it was told. */
  who?: InputMaybe<Scalars['String']['input']>;
};

/** Sets the state; refused once the case is over, but for DONE and CANCELLED. */
export type SetVisitStateResult = Changed | InvalidInput | NotAllowed | NotFound | NotPossible | SetVisitStateSuccess;

/** What the visit is now. */
export type SetVisitStateSuccess = {
  __typename?: 'SetVisitStateSuccess';
  /** What the other one is now, where another was to change. */
  other?: Maybe<Visit>;
  /** PLANNED again, it is that of whoever was to come. */
  visit: Visit;
};

/** In place of what stood: at most three, the dearest first; none takes them away. */
export type SetWishedDaysInput = {
  /** Of an open case. */
  caseId: Scalars['ID']['input'];
  /** The same day and part twice is one. */
  days: Array<WishedDayInput>;
};

/** Notes the days; refused if there are more than three, on closed or past days, and once the case is over. */
export type SetWishedDaysResult = InvalidInput | NotAllowed | NotFound | NotPossible | SetWishedDaysSuccess;

/** The case with the days that stand now. */
export type SetWishedDaysSuccess = {
  __typename?: 'SetWishedDaysSuccess';
  /** Its `wishedDays` are those given. */
  case: Case;
};

/** What the counter makes of a wish. */
export type SettleGuideWishInput = {
  /** Of an open case; needed with LINKED, left aside with the others. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** The version you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
  /** `GuideWish.id`. */
  id: Scalars['ID']['input'];
  /** OPEN undoes, and lets go of the case. */
  state: GuideWishState;
};

/** Sets the state; refused if the wish or the case is gone, or the case is over. */
export type SettleGuideWishResult = Changed | InvalidInput | NotAllowed | NotFound | NotPossible | SettleGuideWishSuccess;

/** The wish as it stands now. */
export type SettleGuideWishSuccess = {
  __typename?: 'SettleGuideWishSuccess';
  /** In the state that you set. */
  wish: GuideWish;
};

/** Read by a few rows on pension and tax. */
export type Sex =
  /** 女. */
  | 'FEMALE'
  /** 男. */
  | 'MALE';

/** In what form the table is written. */
export type SheetFormat =
  /** Shift_JIS as Windows has it, for older programs. */
  | 'CSV_CP932'
  /** UTF-8 with a byte order mark, as Excel opens it by a double click. */
  | 'CSV_UTF8'
  /** An Excel workbook; loses no letters. */
  | 'XLSX';

/** A cell that CP932 can't hold whole. */
export type SheetLoss = {
  __typename?: 'SheetLoss';
  /** Those that would be lost. */
  characters: Array<Scalars['String']['output']>;
  /** As its header says it. */
  column: Scalars['String']['output'];
  /** As a spreadsheet numbers it; the header is 1. */
  line: Scalars['Int']['output'];
  /** The whole cell. */
  text: Scalars['String']['output'];
};

/** Sets the shorter years; refused to all but who asked, before somebody agreed, and once it was set anew (`RETENTION_SET_MEANWHILE`). */
export type ShortenRetentionResult = NotAllowed | NotFound | NotPossible | ShortenRetentionSuccess;

/** The rule from now on; cases that ended before have a new last day, and lists made before leave them out. */
export type ShortenRetentionSuccess = {
  __typename?: 'ShortenRetentionSuccess';
  /** With the reason of who asked, and the moment. */
  rule: RetentionRule;
};

/** A shorter time that somebody asked for. */
export type ShorteningAsked = {
  __typename?: 'ShorteningAsked';
  /** As of today, and nothing once it is not shorter than now. */
  effect: RetentionEffect;
  /** For how long it would be kept. */
  fiscalYears: Scalars['Int']['output'];
  /** For programs; `what` is for people. */
  kind: RetentionKind;
  /** The kind in words, in the caller's language. */
  what: Scalars['String']['output'];
  /** For how long it is kept now. */
  yearsNow: Scalars['Int']['output'];
};

/** What is to be kept for how many fiscal years, fewer than now. */
export type ShorteningInput = {
  /** As `setRetention` takes it. */
  fiscalYears: Scalars['Int']['input'];
  /** As `setRetention` takes it. */
  kind: RetentionKind;
};

/** Shows a closed address; `showAddress` to who asked alone, once agreed to, unless a protection was reported since. */
export type ShowAddressResult = InvalidInput | NotAllowed | NotFound | NotPossible | ShowAddressSuccess;

/** Where one person lives and is called; of `showAddress` and of `breakGlass`. Seeing it is written down. */
export type ShowAddressSuccess = {
  __typename?: 'ShowAddressSuccess';
  /** Whole; null: the case has none. */
  address?: Maybe<Scalars['String']['output']>;
  /** Of the person who died there is none. */
  telephone?: Maybe<Scalars['String']['output']>;
  /** Then it must go from the screen: half a minute. */
  until: Scalars['DateTime']['output'];
};

/** What silence leads to, one after the other, in office hours only; a new round begins before the first. */
export type SilenceStep =
  /** Nobody answered: the counter asks the family. Nothing is decided by it. */
  | 'AT_COUNTER'
  /** The same mailbox, for whoever stands in; usually an open day later. */
  | 'DEPUTY'
  /** The same mailbox, for the head of the department; usually an open day later. */
  | 'LEAD'
  /** Its day has come, or the family comes soon: a mail to the department's shared mailbox, if it has one. */
  | 'REMINDER';

/** A page of accounts, closed ones too, by login name. */
export type StaffConnection = {
  __typename?: 'StaffConnection';
  /** 50, unless you ask for another number up to 100. */
  edges: Array<StaffEdge>;
  /** `endCursor` goes into `after`. */
  pageInfo: PageInfo;
};

/** One account on a page. */
export type StaffEdge = {
  __typename?: 'StaffEdge';
  /** Opaque; only for `after`. */
  cursor: Scalars['String']['output'];
  /** For the keeper of the accounts, who sees no case. */
  node: StaffMember;
};

/** A member of staff; an account is closed, never deleted, because history names it. */
export type StaffMember = {
  __typename?: 'StaffMember';
  /** Past and coming ones too, by first day. */
  appointments: Array<Appointment>;
  /** Nobody can sign in with it, and nothing opens it again. */
  closed: Scalars['Boolean']['output'];
  /** Stays whatever becomes of the office; the audit names it. */
  id: Scalars['ID']['output'];
  /** Until when the one-time code on their paper can be used. */
  invitedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What they sign in with; unique in the city, closed accounts included. */
  login: Scalars['String']['output'];
  /** Colleagues see it where two people must agree. */
  name: Scalars['String']['output'];
  /** What they asked of a second person and is still open; goes over with their office. */
  openRequests: Array<OpenRequest>;
};

/** An office. What each may see and do, the table of rights in README.md says. */
export type StaffRole =
  /** The audit; no case. */
  | 'AUDITOR'
  /** Rules and files; no case. */
  | 'CATALOGUE_ADMIN'
  /** おくやみ窓口. */
  | 'COUNTER'
  /** 担当課: its own questions. */
  | 'DEPARTMENT'
  /** 責任者 of a department: reads what it reads, sets its mailbox, agrees to EXPORT_SHEET. */
  | 'DEPARTMENT_LEAD'
  /** Accounts and appointments; no case. */
  | 'PEOPLE_ADMIN'
  /** 個人情報の責任者: protection, retention, destruction, the audit; the heads of cases, no list. */
  | 'PRIVACY_OFFICER';

/** How many can answer for a department today; who they are is not said. */
export type Staffing = {
  __typename?: 'Staffing';
  /** Of the department. */
  code: Scalars['String']['output'];
  /** In the caller's language. */
  name: Scalars['String']['output'];
  /** With an appointment today, each once. */
  people: Scalars['Int']['output'];
  /** Fewer than two: nobody answers while one is away. */
  tooFew: Scalars['Boolean']['output'];
};

/** Whose word is recorded. */
export type StatementSource =
  /** A department says it (its own facts only). */
  | 'DEPARTMENT'
  /** The family said it. */
  | 'FAMILY'
  /** A paper that the family brought shows it. */
  | 'SHOWN'
  /** A caller whom nobody has checked. */
  | 'UNCHECKED_CALLER';

/** Over server-sent events, one a connection. Each event is read anew with today's rights, while the session stands. */
export type Subscription = {
  __typename?: 'Subscription';
  /** What waits for you as the second person, at once and at every change. */
  approvalsWaiting: ApprovalsWaiting;
  /** The state of a case, at once and at every change; ends when the case is closed or void. */
  caseProgress: CaseProgress;
  /** That something of the counter's day changed, over all cases: at once, then what came within a second as one. For the counter. */
  counterDay: CounterDay;
  /** How many calls for a colleague stand, at once and at every change. For the counter. */
  helpStanding: HelpStanding;
};


/** Over server-sent events, one a connection. Each event is read anew with today's rights, while the session stands. */
export type SubscriptionCaseProgressArgs = {
  caseId: Scalars['ID']['input'];
};

/** What a department no longer needs to know. */
export type TakeBackAskedInput = {
  /** The version you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
  /** Of an asking back of your department that is open. */
  id: Scalars['ID']['input'];
};

/** Ends an asking back, and the department's time runs on; refused once it has ended. */
export type TakeBackAskedResult = Changed | NotAllowed | NotFound | NotPossible | TakeBackAskedSuccess;

/** What was taken back. */
export type TakeBackAskedSuccess = {
  __typename?: 'TakeBackAskedSuccess';
  /** TAKEN_BACK. */
  back: QuestionBack;
};

/** Uses a card up; not found where it was used before, was replaced, has expired or is misread. */
export type TakeHandOverCardResult = NotAllowed | NotFound | TakeHandOverCardSuccess;

/** What the card found; it finds nothing a second time. */
export type TakeHandOverCardSuccess = {
  __typename?: 'TakeHandOverCardSuccess';
  /** The case it was made for, whatever has become of it since. */
  case: Case;
};

/** Somebody who was added by mistake; what was written of them is kept. */
export type TakeOutPersonInput = {
  /** An open case. */
  caseId: Scalars['ID']['input'];
  /** The version of the person that you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
  /** One of its people. */
  personId: Scalars['ID']['input'];
};

/** Takes somebody out of an open case; refused while a paper of theirs is not ended, or a consent stands. */
export type TakeOutPersonResult = Changed | NotAllowed | NotFound | NotPossible | TakeOutPersonSuccess;

/** Who was taken out, and where. */
export type TakeOutPersonSuccess = {
  __typename?: 'TakeOutPersonSuccess';
  /** Without them among its people. */
  case: Case;
  /** As `restorePerson` finds them. */
  person: Person;
};

/** 電話番号の出どころ, as it is said of a number. */
export type TelephoneFrom =
  /** They told it at the counter themselves. */
  | 'DESK'
  /** It stands in the death notice, or in another paper that you have before you. */
  | 'NOTICE'
  /** They told it in a call, or it came through the public guide: to call back there checks nobody. */
  | 'TOLD';

/** 電話番号の出どころ: only a number that stood elsewhere before checks somebody who is called back at it. */
export type TelephoneOrigin =
  /** Told at the counter by themselves. */
  | 'DESK'
  /** In the death notice, or in another paper. */
  | 'NOTICE'
  /** Told by somebody whom nobody had called back: in a call, or through the public guide. */
  | 'TOLD'
  /** It stands since before this was kept; to be taken for told. */
  | 'UNKNOWN';

/** What came of calling one person about all of their wrong papers of a case. */
export type TickCallInput = {
  /** With NO_ANSWER: when to call again, from today on. */
  againDay?: InputMaybe<Scalars['Date']['input']>;
  /** `12:10` */
  againHour?: InputMaybe<Scalars['String']['input']>;
  /** Closed and void cases too. */
  caseId: Scalars['ID']['input'];
  /** The version you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
  /** Can be disclosed to whom it is about. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** CALLED and LETTER issue the list: they know what it says now. */
  outcome: CallOutcome;
  /** Who was called: `PaperCall.person`. */
  personId: Scalars['ID']['input'];
};

/** Ticks a call; refused for a day to call again with another outcome than NO_ANSWER, and where somebody ticked meanwhile. */
export type TickCallResult = Changed | InvalidInput | NotAllowed | NotFound | NotPossible | TickCallSuccess;

/** Where the calls of the case stand after the tick. */
export type TickCallSuccess = {
  __typename?: 'TickCallSuccess';
  /** Its `paperCalls` have the new version. */
  case: Case;
};

/** What Japan Post's list says of a postcode. */
export type TownsOfPostcode = {
  __typename?: 'TownsOfPostcode';
  /** Whether the city has put the list in at all; without it nothing is known of any postcode. */
  isThere: Scalars['Boolean']['output'];
  /** Prefecture, municipality and town, as an address begins; several where a postcode has several, none where it is not in the list. */
  towns: Array<Scalars['String']['output']>;
};

/** What nobody does alone. Offices count, deputies included; a program neither asks nor agrees. */
export type TwoPersonAct =
  /** Destroy the cases of a list; asked and agreed to by privacy officers. */
  | 'DESTROY_CASES'
  /** More open questions of a department in one file than somebody takes out alone (`drawUpAnswerSheet`); asked by the department, agreed to by its head, the head's deputy or the privacy officer. */
  | 'EXPORT_SHEET'
  /** Open cases to an account or a program; asked by the keeper of the accounts, agreed to by the privacy officer. */
  | 'GRANT_ACCESS'
  /** End a protection, or with a case: say that this case is about somebody else; agreed to by the privacy officer. */
  | 'LIFT_PROTECTION'
  /** A paper with which somebody of a protected case sees their list online; agreed to by the privacy officer. */
  | 'ONLINE_ACCESS'
  /** A list on paper for somebody of a protected case (`recordPaper`, once); asked by the counter, agreed to by a colleague or the privacy officer. */
  | 'PAPER_LIST'
  /** Keep something for fewer years than now; asked and agreed to by privacy officers. */
  | 'SHORTEN_RETENTION'
  /** See an address that is closed; asked and agreed to by counter or privacy officer. */
  | 'SHOW_ADDRESS'
  /** Take back the newest import of the list of protected people, which ends whom it added; asked and agreed to by privacy officers. */
  | 'UNDO_PROTECTION_LIST';

/** Mails that did not arrive for one and the same reason. */
export type UndeliveredMail = {
  __typename?: 'UndeliveredMail';
  /** Given up, or still tried. */
  count: Scalars['Int']['output'];
  /** The reason and what to do, in the caller's language. */
  text: Scalars['String']['output'];
};

/** Takes the newest tick that stands back. */
export type UndoCallInput = {
  /** The same as was ticked. */
  caseId: Scalars['ID']['input'];
  /** The version you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
  /** Whose call it was; the ticks of others stay. */
  personId: Scalars['ID']['input'];
};

/** Takes the newest tick back; refused where none stands (`NOTHING_TO_UNDO`) or somebody ticked meanwhile. */
export type UndoCallResult = Changed | NotAllowed | NotFound | NotPossible | UndoCallSuccess;

/** Where the calls stand without that tick; a list that was issued with it stays issued. */
export type UndoCallSuccess = {
  __typename?: 'UndoCallSuccess';
  /** Its `paperCalls` have the new version. */
  case: Case;
};

/** Takes the newest move that stands back. */
export type UndoPaperMoveInput = {
  /** The version you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
  /** Of the paper, not of the move. */
  id: Scalars['ID']['input'];
};

/** Takes the newest move back; refused where none stands (`NOTHING_TO_UNDO`) or somebody moved the paper meanwhile. */
export type UndoPaperMoveResult = Changed | NotAllowed | NotFound | NotPossible | UndoPaperMoveSuccess;

/** The paper as if that move had not been; the move stays, `undone`. */
export type UndoPaperMoveSuccess = {
  __typename?: 'UndoPaperMoveSuccess';
  /** With a version that has risen, not fallen. */
  paper: Paper;
};

/** Takes an import back; refused to all but who asked, before somebody agreed, and once another list was read in. */
export type UndoProtectionListResult = NotAllowed | NotFound | NotPossible | UndoProtectionListSuccess;

/** The import counts no more: the list before does, with its age. */
export type UndoProtectionListSuccess = {
  __typename?: 'UndoProtectionListSuccess';
  /** How many protections ended: those that it had added. */
  ended: Scalars['Int']['output'];
  /** As it stands now. */
  lists: ProtectionLists;
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
  /** Since when they are in the house; of a visit that came again, the last time. Null: nobody has come. */
  arrivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The one they come for. */
  case: Case;
  /** In Japan. */
  day: Scalars['Date']['output'];
  /** 「令和8年11月25日(水)」 */
  dayText: Scalars['String']['output'];
  /** `09:30`; null while it is not settled. */
  hour?: Maybe<Scalars['String']['output']>;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** Fixed when it is planned. */
  kind: VisitKind;
  /** A word of the counter for itself; not shown while somebody else is here than was planned. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who comes, where it is one of the people of the case. */
  personId?: Maybe<Scalars['ID']['output']>;
  /** What became of it; a cancelled one stays in the list. */
  state: VisitState;
  /** Where to call. */
  telephone?: Maybe<Scalars['String']['output']>;
  /** Rises with every change; for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Who comes or is to be called: the person of the case, or the name as it was told. For the counter, as all below; to a department null. */
  who?: Maybe<Scalars['String']['output']>;
};

/** Whether somebody comes, came, or is called. */
export type VisitKind =
  /** To be called. */
  | 'CALL_BACK'
  /** Comes, as arranged. */
  | 'VISIT'
  /** Came without an arrangement. */
  | 'WALK_IN';

/** Every state can be undone by another; in a case that is over only DONE and CANCELLED can be set. */
export type VisitState =
  /** Is here now. */
  | 'ARRIVED'
  /** Does not take place. */
  | 'CANCELLED'
  /** They have gone, or were called. */
  | 'DONE'
  /** Is to come, or to be called. */
  | 'PLANNED';

/** For good: there is no way back, only a new registration. */
export type VoidDeathNoticeInput = {
  /** Open or closed: a mistaken identity may be noticed late. */
  caseId: Scalars['ID']['input'];
  /** `Case.version` that you read; a newer one is refused. */
  expectedVersion: Scalars['Int']['input'];
  /** How the mistake was noticed; stays in history. */
  reason: Scalars['String']['input'];
};

/** Ends a case whose notice was wrong; refused where it is void already. */
export type VoidDeathNoticeResult = Changed | InvalidInput | NotAllowed | NotFound | NotPossible | VoidDeathNoticeSuccess;

/** What was ended. */
export type VoidDeathNoticeSuccess = {
  __typename?: 'VoidDeathNoticeSuccess';
  /** In the status `VOID`; departments that were told are now asked to confirm that it is undone. */
  case: Case;
};

/** How a procedure can be done. */
export type Way =
  /** Nothing is handed in: it happens by itself, or the family is only told. */
  | 'NONE'
  /** On the site of whoever takes it; never in this service. */
  | 'ONLINE'
  /** A call is enough. */
  | 'PHONE'
  /** By letter. */
  | 'POST'
  /** Somebody comes. */
  | 'VISIT';

/** Who goes to the city hall, as seen from the person who died. Never a name: who the others of the case are is not told. */
export type WhoGoes =
  /** Son or daughter of the person who died. */
  | 'CHILD'
  /** Nobody of the family. */
  | 'OTHER'
  /** Another relative. */
  | 'RELATIVE'
  /** The person of the list. */
  | 'SELF'
  /** Husband or wife of the person who died. */
  | 'SPOUSE';

/** A day on which the family would like to come. */
export type WishedDay = {
  __typename?: 'WishedDay';
  /** An open day when it was wished for; it may have passed since. */
  day: Scalars['Date']['output'];
  /** 「令和8年11月25日(水)」 */
  dayText: Scalars['String']['output'];
  /** Which part of that day suits. */
  part: PartOfDay;
};

/** One day of a family's choice. */
export type WishedDayInput = {
  /** As it is typed: `11/25`, `R8.11.25`. From today on, on an open day. */
  day: Scalars['String']['input'];
  /** Left out: any. */
  part?: InputMaybe<PartOfDay>;
};

/** Which consent somebody takes back. */
export type WithdrawConsentInput = {
  /** Of an open or a closed case. */
  caseId: Scalars['ID']['input'];
  /** One that nobody has withdrawn; others are not found. */
  consentId: Scalars['ID']['input'];
};

/** Ends a consent from now on; what waits for it goes back to waiting. Refused in a void case. For the counter. */
export type WithdrawConsentResult = NotAllowed | NotFound | NotPossible | WithdrawConsentSuccess;

/** The consent that ended, and who had answered by then. */
export type WithdrawConsentSuccess = {
  __typename?: 'WithdrawConsentSuccess';
  /** Without what only this consent had opened. */
  case: Case;
  /** With `withdrawnAt`; it stays among the consents of the case. */
  consent: Consent;
  /** Departments that had answered under it: what they said is no longer used or shown, but it was said. */
  hadAnswered: Array<Department>;
};
