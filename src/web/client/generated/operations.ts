/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Somebody of the family who was not named in the notice. */
export type AddPersonInput = {
  /** Address for letters; never shown to another person. */
  address?: string | null | undefined;
  /** You looked, and this is somebody else than the one of the same name who is there already. */
  anotherPerson?: boolean | null | undefined;
  caseId: string | number;
  kana?: string | null | undefined;
  language?: Language | null | undefined;
  /** As it is written, variants included. */
  name: string;
  /** As seen from the person who died: spouse, child, sibling … */
  relation?: string | null | undefined;
  roles?: Array<Role> | null | undefined;
  telephone?: string | null | undefined;
};

/** Exactly one of both. */
export type AnswerBackInput = {
  /** Goes back to the department with this. It can be disclosed to whom it is about. */
  answer?: string | null | undefined;
  /** The family is asked first, at the visit or on the telephone; it stays with the counter. */
  askFamily?: boolean | null | undefined;
  /** The version you read; a newer one is refused. */
  expectedVersion: number;
  id: string | number;
};

/** A table of `drawUpAnswerSheet`, filled in. Columns may have moved; only cells that were changed count. */
export type AnswerFromFileInput = {
  /** Answer with what was changed, at most 50 questions at once; without it the differences are shown and nothing is written. */
  apply?: boolean | null | undefined;
  /** The file itself, base64: xlsx or CSV (UTF-8 or CP932), at most 4 MiB. */
  file: string;
};

export type AnswerHelpInput = {
  /** False takes your own answer back: the call stands again. */
  coming?: boolean | null | undefined;
  id: string | number;
};

export type AnswerQuestionInput = {
  /** The version you read; a newer one is refused. */
  expectedVersion: number;
  facts?: Array<FactAnswerInput> | null | undefined;
  procedures?: Array<ProcedureAnswerInput> | null | undefined;
  questionId: string | number;
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
  staffId: string | number;
};

export type AppointmentInput = {
  department?: string | null | undefined;
  deputy?: boolean | null | undefined;
  from: string;
  role: StaffRole;
  until?: string | null | undefined;
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

export type AskApprovalInput = {
  act: TwoPersonAct;
  caseId?: string | number | null | undefined;
  reason: string;
  /** A person of the case (SHOW_ADDRESS, ONLINE_ACCESS), a protection (LIFT_PROTECTION), a list (DESTROY_CASES). */
  subjectId?: string | number | null | undefined;
};

export type AskBackInput = {
  questionId: string | number;
  /** What is to be found out: `どの土地のことか、地番を聞いてほしい`. It can be disclosed to whom it is about. */
  text: string;
};

export type AskedBackOf =
  | 'COUNTER'
  /** The counter asks the family, at the visit or on the telephone. */
  | 'FAMILY';

export type BasisKind =
  | 'LAW'
  | 'ORDINANCE'
  | 'PRACTICE';

export type BreakGlassInput = {
  caseId: string | number;
  /** A person of the case; without it, the person who died. */
  personId?: string | number | null | undefined;
  reason: string;
};

export type CallForHelpInput = {
  /** As the computer is called. */
  booth?: string | null | undefined;
};

export type CallOutcome =
  | 'CALLED'
  /** By letter instead. */
  | 'LETTER'
  | 'NO_ANSWER';

export type CaseChangeKind =
  | 'CLOSED'
  | 'CORRECTED'
  /** Questions of a non-resident were sent after all. */
  | 'OPENED'
  | 'REGISTERED'
  | 'REOPENED'
  | 'VOIDED';

export type CaseStatus =
  | 'CLOSED'
  | 'OPEN'
  | 'VOID';

/** All three are set anew; null takes away. */
export type ChangeDeskSettingsInput = {
  /** From 08:30 to 17:00, written `09:00`. */
  digestHour: string;
  /** The version you read; a newer one is refused. */
  expectedVersion: number;
  /** One address that the department shares, never a person's. */
  mailbox?: string | null | undefined;
  whereToLook?: string | null | undefined;
};

/** What is left out stays as it is; null takes it away. */
export type ChangeVisitInput = {
  day?: string | null | undefined;
  /** The version you read; a newer one is refused. */
  expectedVersion: number;
  hour?: string | null | undefined;
  id: string | number;
  note?: string | null | undefined;
  /** Takes the place of `who`. */
  personId?: string | number | null | undefined;
  telephone?: string | null | undefined;
  /** Takes the place of `personId`. */
  who?: string | null | undefined;
};

export type CloseCaseInput = {
  caseId: string | number;
  /** Close it although something is open; without it the refusal (`STILL_OPEN`) names what. */
  despiteOpen?: boolean | null | undefined;
  expectedVersion: number;
  reason: string;
};

export type Confirmation =
  /** The notice was corrected after the department had acted. */
  | 'CORRECTION'
  /** The notice is void: that everything is undone. */
  | 'UNDONE';

export type CorrectDeathNoticeInput = {
  address?: string | null | undefined;
  birthDate?: string | null | undefined;
  caseId: string | number;
  cause: CorrectionCause;
  deathDate?: string | null | undefined;
  deathDateTo?: string | null | undefined;
  /** The paper it stands on: corrected certificate, register entry … */
  evidence: string;
  expectedVersion: number;
  kana?: string | null | undefined;
  name?: string | null | undefined;
  /** Cases that you looked at and that are of other people, although much is alike after the correction; kept in history. */
  notTheSameAs?: Array<string | number> | null | undefined;
  personNumber?: string | null | undefined;
  /** `DONE` once the resident register shows the death. With nothing else corrected, nobody is asked again. */
  registerState?: RegisterState | null | undefined;
  registeredHere?: boolean | null | undefined;
};

/** What is left out stays as it is; null takes it away. */
export type CorrectPersonInput = {
  address?: string | null | undefined;
  anotherPerson?: boolean | null | undefined;
  caseId: string | number;
  /** The version of the person that you read; a newer one is refused. */
  expectedVersion: number;
  kana?: string | null | undefined;
  language?: Language | null | undefined;
  name?: string | null | undefined;
  personId: string | number;
  relation?: string | null | undefined;
  roles?: Array<Role> | null | undefined;
  telephone?: string | null | undefined;
};

export type CorrectionCause =
  | 'IMPORT'
  | 'OUR_SLIP'
  | 'REGISTER_CORRECTED'
  /** Both dates stay alive, the safer deadline shows. */
  | 'UNDER_WAY';

export type CreateProgramInput = {
  department?: string | null | undefined;
  name: string;
  /** The documents that it may send, each as it will be sent. */
  operations: Array<string>;
  /** COUNTER or DEPARTMENT. */
  role: StaffRole;
  /** Last day of the key. */
  until: string;
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

export type DeceasedInput = {
  address?: string | null | undefined;
  /** ISO or era date: `1940-03-02`, `昭和15年3月2日`, `S15.3.2`. */
  birthDate?: string | null | undefined;
  household?: HouseholdInput | null | undefined;
  kana?: string | null | undefined;
  /** As it is written, variants included. */
  name: string;
  nationality?: Nationality | null | undefined;
  personNumber?: string | null | undefined;
  /** Registered as a resident here at death; null if that is not known. */
  registeredHere?: boolean | null | undefined;
  sex?: Sex | null | undefined;
};

export type DecideApprovalInput = {
  /** `false` of what you asked for yourself takes it back. Of broken glass: you have looked at it. */
  agree: boolean;
  approvalId: string | number;
  /** Needed to decline what somebody else asked for: they read it. */
  reason?: string | null | undefined;
};

/** Who outside the department may see what was decided. */
export type Disclosure =
  | 'OPEN'
  | 'OWN_DESK'
  | 'WITH_CONSENT';

/** What the department that asks still owes, as a table to be filled in. Only for a department, and only its own questions. */
export type DrawUpAnswerSheetInput = {
  /** CP932 lacks letters of many names. Without this no file is made while it lacks one: they are listed first. */
  evenIfLost?: boolean | null | undefined;
  format: SheetFormat;
};

export type EndAppointmentInput = {
  appointmentId: string | number;
  /** The last day of the appointment. */
  lastDay: string;
};

export type EnterAnswerInput = {
  questionId: string | number;
  /** From a colleague who is typing, who sees it at once. */
  takeOver?: boolean | null | undefined;
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
  name: string;
  /** With THERE_IS only. */
  value?: unknown;
  /** With CANNOT_SETTLE: what is to be asked, and of whom. It stands in the list which the counter hands to the family, until somebody settles the fact; online the family does not read it. */
  whom?: string | null | undefined;
};

/**
 * value: a plain value; null = there is none, only where the type allows it; not given or "unknown" = unknown;
 * part-known: {oneOf: [..]} (enum), {from, to, none: "no"|"maybe"} (int, date), {in: [..], open: [..]} (set; a plain list is complete, no member stands in both).
 * A name twice, or deathDate in facts, is an error.
 */
export type FactInput = {
  name: string;
  value?: unknown;
};

export type FactStanding =
  /** Statements contradict each other. */
  | 'CONFLICT'
  /** Not, or only partly known. */
  | 'OPEN'
  | 'SETTLED';

export type FactType =
  | 'BOOL'
  | 'DATE'
  | 'ENUM'
  | 'INT'
  | 'SET';

/** 異動: appointments go over from one person to another on one day, all of them or none. */
export type HandOverInput = {
  /** The first day of the successors. */
  day: string;
  moves: Array<MoveInput>;
};

export type HoldCaseInput = {
  caseId: string | number;
  reason: string;
};

/** The resident register's household without the person who died. */
export type HouseholdInput = {
  deceasedWasHead?: boolean | null | undefined;
  members: Array<HouseholdMemberInput>;
};

export type HouseholdMemberInput = {
  birthDate?: string | null | undefined;
  /** As seen from the person who died: spouse, child, parent … */
  relation?: string | null | undefined;
};

export type ImportLedgerFileInput = {
  /** false: it is only looked at, and nothing is written. */
  apply?: boolean | null | undefined;
  /** The day the ledger was drawn up. */
  asOf: string;
  /** What columns mean; those left out as remembered from the last file, or by their usual names. */
  columns?: Array<LedgerColumnInput> | null | undefined;
  /** Somebody looked: it is right that nobody, or far fewer people, are in it. */
  evenIfFewer?: boolean | null | undefined;
  /** `Ledger.version` against which the difference was shown. */
  expectedVersion: number;
  /** The file itself, base64: CSV (UTF-8 or CP932) or xlsx, at most 11 MiB. One line a person. */
  file: string;
};

/** The day's notices as a file of the resident system. Only the columns below are read; every other is dropped as it comes in, and the file is not kept. */
export type ImportNoticesInput = {
  /** What columns mean; those left out as remembered from the last file, or by their usual names. */
  columns?: Array<NoticeColumnInput> | null | undefined;
  /** The file itself, base64: CSV (UTF-8 or CP932) or xlsx, at most 2 MiB and 500 rows under a header. */
  file: string;
  /** Lines to register, at most 50 at once; none: the file is only looked at and nothing is written. The same line once more gives the same case, so what was cut off goes on with the same file. */
  lines?: Array<number> | null | undefined;
  /** Whether the resident register shows these deaths already. */
  registerState?: RegisterState | null | undefined;
  /** Where no column says it. */
  source?: NoticeSource | null | undefined;
};

export type InviteStaffInput = {
  appointments: Array<AppointmentInput>;
  /** Small letters, digits, `.`, `_`, `-`. */
  login: string;
  name: string;
};

/** Language of a person or a sentence. */
export type Language =
  | 'EN'
  | 'JA';

export type LedgerColumnInput = {
  /** `LedgerField.name`; null: leave the column out. */
  field?: string | null | undefined;
  /** As the file names it. */
  header: string;
};

export type Light =
  | 'LATE'
  /** The family is in the house. */
  | 'RINGING'
  /** Something waits, in time. */
  | 'WAITING';

export type MailReach =
  /** The mail server refused, or does not answer: telephone. */
  | 'NOT_DELIVERED'
  /** This service sends no mail. */
  | 'NO_MAIL'
  /** The department has named no mailbox: telephone. */
  | 'NO_MAILBOX'
  | 'REACHES';

/** Who certainly may not do it does not find it in the list. */
export type MayDo =
  /** Nobody has said yet what decides it. */
  | 'UNKNOWN'
  | 'WITH_PROXY'
  | 'YES';

export type MoveInput = {
  appointmentId: string | number;
  /** Who takes it over. */
  toStaffId: string | number;
};

export type MovePaperInput = {
  /** With ACCEPTED: the department. */
  department?: string | number | null | undefined;
  /** The version you read; a newer one is refused. */
  expectedVersion: number;
  id: string | number;
  /** Can be disclosed to whom it is about. */
  note?: string | null | undefined;
  /** To whom, or who signed; left out: as before. */
  personId?: string | number | null | undefined;
  state: PaperMoveState;
};

export type Nationality =
  | 'JAPANESE'
  | 'MID_LONG_TERM_RESIDENT'
  | 'OTHER_FOREIGN'
  | 'SPECIAL_PERMANENT_RESIDENT';

export type NoticeColumnInput = {
  /** null: leave the column out. */
  field?: NoticeField | null | undefined;
  /** As the file names it. */
  header: string;
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

export type Outcome =
  | 'NOT_REQUIRED'
  | 'REQUIRED'
  | 'TO_CONFIRM';

export type PaperCallState =
  /** Nobody answered. */
  | 'AGAIN'
  /** They are written to. */
  | 'LETTER'
  /** They know: by telephone, or by a newer list that was handed over. */
  | 'TOLD'
  | 'TO_CALL';

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

export type PersonInput = {
  /** Address for letters; never shown to another person. */
  address?: string | null | undefined;
  language?: Language | null | undefined;
  name?: string | null | undefined;
  relation?: string | null | undefined;
  roles: Array<Role>;
  telephone?: string | null | undefined;
};

export type PlanVisitInput = {
  caseId: string | number;
  /** As it is typed: `11/25`, `R8.11.25`, `2026-11-25`, `今日`. From today on, on an open day. */
  day: string;
  /** As it is typed: `10`, `1030`, `10:30`. Left out: not settled. */
  hour?: string | null | undefined;
  kind?: VisitKind | null | undefined;
  note?: string | null | undefined;
  /** Who comes: one of the people of the case; or `who`. */
  personId?: string | number | null | undefined;
  /** Needed for a call-back. */
  telephone?: string | null | undefined;
  /** Who comes: a name as it was told. */
  who?: string | null | undefined;
};

/** Where no fact says it, or against the rule: needs a reason. */
export type ProcedureAnswerInput = {
  code: string;
  outcome: Outcome;
  /** Why; for TO_CONFIRM: what more is needed, and of whom. That stands in the list which the counter hands to the family, the other reasons stay with the decision. Online the family reads neither. */
  reason: string;
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

export type QuestionBackState =
  | 'ANSWERED'
  | 'AT_COUNTER'
  /** The department answered its question before. */
  | 'NOT_NEEDED'
  | 'TAKEN_BACK'
  /** The counter asks the family, at the visit or on the telephone. */
  | 'WITH_FAMILY';

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

export type RecordFactsInput = {
  caseId: string | number;
  facts: Array<FactInput>;
  /** Ends a contradiction: this statement replaces all others on the facts given. */
  settled?: boolean | null | undefined;
  source: StatementSource;
};

export type RecordPaperInput = {
  caseId: string | number;
  /** The same key twice is one paper: for a lost connection, and for a button that was pressed twice. */
  key: string;
  kind: PaperKind;
  /** Of that move. Can be disclosed. */
  note?: string | null | undefined;
  /** For whom it is: one of the people of the case. */
  personId?: string | number | null | undefined;
  /** Where it went at once; left out: it is only made. */
  state?: PaperMoveState | null | undefined;
  /** Which paper it is; needed with OTHER. */
  title?: string | null | undefined;
};

export type RegisterDeathNoticeInput = {
  deathDate: string;
  /** Last possible day, where the notice gives an interval or 頃 (about). */
  deathDateTo?: string | null | undefined;
  deceased: DeceasedInput;
  facts?: Array<FactInput> | null | undefined;
  /** The day the notice was filed with the family register. */
  filedOn?: string | null | undefined;
  /** The same key with the same content gives the same case: for a lost connection. With another content it is refused, and once that case is void (`REGISTERED_THEN_VOID`). */
  idempotencyKey?: string | null | undefined;
  /** Cases that you looked at and that are of other people, although much is alike; kept in history. */
  notTheSameAs?: Array<string | number> | null | undefined;
  people?: Array<PersonInput> | null | undefined;
  registerState?: RegisterState | null | undefined;
  source: NoticeSource;
};

/** Whether the resident register shows the death yet. */
export type RegisterState =
  | 'DONE'
  | 'PENDING';

export type ReopenCaseInput = {
  caseId: string | number;
  expectedVersion: number;
  reason: string;
};

export type ReportProtectionInput = {
  caseId: string | number;
  /** A person of the case, if it is known whom it concerns. */
  personId?: string | number | null | undefined;
  reason: string;
};

export type RestorePersonInput = {
  caseId: string | number;
  expectedVersion: number;
  /** One of the people of the case, or one who was taken out. */
  personId: string | number;
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
  expectedVersion: number;
};

export type SetVisitStateInput = {
  /** The version you read; a newer one is refused. */
  expectedVersion: number;
  id: string | number;
  /** With ARRIVED: who it is that is here, one of the people of the case. Takes the place of who was planned. */
  personId?: string | number | null | undefined;
  /** Back to PLANNED undoes. */
  state: VisitState;
  /** With ARRIVED: who it is that is here, somebody else by the name as it was told. */
  who?: string | null | undefined;
};

/** In place of what stood: at most three, the dearest first; none takes them away. */
export type SetWishedDaysInput = {
  caseId: string | number;
  days: Array<WishedDayInput>;
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

export type SilenceStep =
  /** Nobody answered: the counter asks the family. Nothing is decided by it. */
  | 'AT_COUNTER'
  | 'DEPUTY'
  | 'LEAD'
  | 'REMINDER';

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

export type StatementSource =
  /** A department says it (its own facts only). */
  | 'DEPARTMENT'
  /** The family said it. */
  | 'FAMILY'
  /** A paper that the family brought shows it. */
  | 'SHOWN'
  /** A caller whom nobody has checked. */
  | 'UNCHECKED_CALLER';

export type TakeBackAskedInput = {
  expectedVersion: number;
  id: string | number;
};

export type TakeOutPersonInput = {
  caseId: string | number;
  expectedVersion: number;
  personId: string | number;
};

export type TickCallInput = {
  /** With NO_ANSWER: when to call again, from today on. */
  againDay?: string | null | undefined;
  /** `12:10` */
  againHour?: string | null | undefined;
  caseId: string | number;
  /** The version you read; a newer one is refused. */
  expectedVersion: number;
  /** Can be disclosed to whom it is about. */
  note?: string | null | undefined;
  outcome: CallOutcome;
  personId: string | number;
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

/** Takes the newest tick that stands back. */
export type UndoCallInput = {
  caseId: string | number;
  /** The version you read; a newer one is refused. */
  expectedVersion: number;
  personId: string | number;
};

/** Takes the newest move that stands back. */
export type UndoPaperMoveInput = {
  /** The version you read; a newer one is refused. */
  expectedVersion: number;
  id: string | number;
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
  caseId: string | number;
  expectedVersion: number;
  reason: string;
};

export type WishedDayInput = {
  /** As it is typed: `11/25`, `R8.11.25`. From today on, on an open day. */
  day: string;
  part?: PartOfDay | null | undefined;
};

export type DeskStaffQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DeskStaffQuery = { staff: { edges: Array<{ node: { id: string, login: string, name: string, closed: boolean, invitedUntil: string | null, appointments: Array<{ id: string, role: StaffRole, department: string | null, deputy: boolean, from: string, until: string | null }>, openRequests: Array<{ role: StaffRole, department: string | null, until: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeskStaffingQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskStaffingQuery = { staffing: Array<{ code: string, name: string, people: number, tooFew: boolean }> };

export type DeskInviteStaffMutationVariables = Exact<{
  input: InviteStaffInput;
}>;


export type DeskInviteStaffMutation = { inviteStaff:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { code: string, staff: { id: string, login: string, name: string, invitedUntil: string | null } }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
   };

export type DeskRenewInvitationMutationVariables = Exact<{
  staffId: string | number;
}>;


export type DeskRenewInvitationMutation = { renewInvitation:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { code: string, staff: { id: string, login: string, name: string, invitedUntil: string | null } }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
   };

export type DeskAppointMutationVariables = Exact<{
  input: AppointInput;
}>;


export type DeskAppointMutation = { appoint:
    | { staff: { id: string } }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
   };

export type DeskEndAppointmentMutationVariables = Exact<{
  input: EndAppointmentInput;
}>;


export type DeskEndAppointmentMutation = { endAppointment:
    | { staff: { id: string } }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
   };

export type DeskCloseStaffMutationVariables = Exact<{
  staffId: string | number;
}>;


export type DeskCloseStaffMutation = { closeStaff:
    | { staff: { id: string } }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
   };

export type DeskEndSessionsMutationVariables = Exact<{
  staffId: string | number;
}>;


export type DeskEndSessionsMutation = { endSessions:
    | { ended: number }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
   };

export type DeskHandOverMutationVariables = Exact<{
  input: HandOverInput;
}>;


export type DeskHandOverMutation = { handOver:
    | { staff: Array<{ id: string }> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
   };

export type DeskProgramsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskProgramsQuery = { programs: Array<{ id: string, name: string, role: StaffRole, department: string | null, operations: number, until: string, revoked: boolean }> };

export type DeskCreateProgramMutationVariables = Exact<{
  input: CreateProgramInput;
}>;


export type DeskCreateProgramMutation = { createProgram:
    | { key: string, program: { id: string, name: string, until: string } }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
   };

export type DeskRevokeProgramMutationVariables = Exact<{
  programId: string | number;
}>;


export type DeskRevokeProgramMutation = { revokeProgram:
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { program: { id: string, name: string } }
   };

export type DeskDrawUpAnswerSheetMutationVariables = Exact<{
  input: DrawUpAnswerSheetInput;
}>;


export type DeskDrawUpAnswerSheetMutation = { drawUpAnswerSheet:
    | { __typename: 'DrawUpAnswerSheetSuccess', file: string | null, name: string, questions: number, rows: number, leftOut: number, more: boolean, mostAlone: number, losses: Array<{ line: number, column: string, text: string, characters: Array<string> }> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
   };

export type DeskAnswerFromFileMutationVariables = Exact<{
  input: AnswerFromFileInput;
}>;


export type DeskAnswerFromFileMutation = { answerFromFile:
    | { __typename: 'AnswerFromFileSuccess', unchanged: number, file: { format: string, sheet: string | null, otherSheets: Array<string>, rows: number }, rows: Array<{ line: number, state: AnswerRowState, questionId: string | null, number: string | null, name: string | null, fact: string | null, before: string | null, after: string | null, message: string | null }> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
   };

export type DeskAnswerPaperQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DeskAnswerPaperQuery = { counterContact: string | null, questions: { edges: Array<{ node: { id: string, dueOn: string | null, whereToLook: string | null, department: { name: string }, asks: Array<{ silenceSettles: boolean, answer: FactAnswer | null, fact: { name: string, question: string, type: FactType, valueLabels: Array<string> } }>, case: { number: string, visits: Array<{ day: string, dayText: string, kind: VisitKind, state: VisitState }>, deceased: { name: string, kana: string | null, birthDateText: string | null, deathDateText: string, address: string | null } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeskApprovalsQueryVariables = Exact<{
  open: boolean;
  after?: string | null | undefined;
  caseId?: string | number | null | undefined;
}>;


export type DeskApprovalsQuery = { approvals: { edges: Array<{ node: { id: string, act: TwoPersonAct, state: ApprovalState, subjectId: string | null, mine: boolean, reason: string | null, askedAt: string, until: string, decidedBy: StaffRole | null, decidedAt: string | null, declinedBecause: string | null, usedAt: string | null, case: { id: string, number: string } | null, subject: { name: string | null, relation: string | null } | null, askedBy: { name: string, role: StaffRole } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeskApprovalsWaitingSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type DeskApprovalsWaitingSubscription = { approvalsWaiting: { waiting: number, glassBroken: number } };

export type DeskDecideApprovalMutationVariables = Exact<{
  input: DecideApprovalInput;
}>;


export type DeskDecideApprovalMutation = { decideApproval:
    | { approval: { id: string, state: ApprovalState } }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
   };

export type DeskAskedBackQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskAskedBackQuery = { askedBack: Array<{ id: string, version: number, text: string, state: QuestionBackState, question: { department: { name: string, telephone: string | null }, case: { id: string, deceased: { name: string } } } }> };

export type DeskAskBackMutationVariables = Exact<{
  input: AskBackInput;
}>;


export type DeskAskBackMutation = { askBack:
    | { back: { id: string } }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
   };

export type DeskAnswerBackMutationVariables = Exact<{
  input: AnswerBackInput;
}>;


export type DeskAnswerBackMutation = { answerBack:
    | { back: { id: string } }
    | { __typename: 'Changed', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
   };

export type DeskTakeBackAskedMutationVariables = Exact<{
  input: TakeBackAskedInput;
}>;


export type DeskTakeBackAskedMutation = { takeBackAsked:
    | { __typename: 'Changed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
    | { back: { id: string } }
   };

export type DeskCaseFactsQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskCaseFactsQuery = { case: { id: string, facts: Array<{ standing: FactStanding, known: string | null, onlyByCorrection: boolean, fact: { name: string, label: string, type: FactType, values: Array<string>, valueLabels: Array<string>, noneAllowed: boolean, question: string }, statements: Array<{ by: string, at: string, value: string | null, given: unknown, settled: boolean, counts: boolean }>, earlier: Array<{ by: string, at: string, value: string | null }> }>, decisions: Array<{ conflicts: Array<{ name: string, label: string }>, procedure: { code: string, department: string } }>, questions: Array<{ id: string, department: { code: string, name: string, telephone: string | null } }> } | null };

export type DeskFactDefinitionsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskFactDefinitionsQuery = { facts: Array<{ name: string, label: string, type: FactType, values: Array<string>, valueLabels: Array<string>, noneAllowed: boolean, question: string }> };

export type DeskCaseChangesQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskCaseChangesQuery = { case: { id: string, changes: Array<{ kind: CaseChangeKind, at: string, by: string | null, reason: string | null, cause: CorrectionCause | null, corrected: Array<{ name: string, label: string, was: string | null, is: string | null }> }> } | null };

export type DeskCaseConfirmingQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskCaseConfirmingQuery = { case: { id: string, questions: Array<{ id: string, version: number, state: QuestionState, confirms: Confirmation | null, department: { code: string, name: string, telephone: string | null } }> } | null };

export type DeskCorrectDeathNoticeMutationVariables = Exact<{
  input: CorrectDeathNoticeInput;
}>;


export type DeskCorrectDeathNoticeMutation = { correctDeathNotice:
    | { __typename: 'Changed', code: string, message: string, path: Array<string> }
    | { __typename: 'CorrectDeathNoticeSuccess', case: { id: string, version: number }, differences: Array<{ text: string, concernsMoney: boolean, procedure: { code: string } }> }
    | { __typename: 'DuplicateNotice', code: string, message: string, path: Array<string>, existing: { id: string, number: string, deceased: { name: string, kana: string | null, birthDateText: string | null, deathDateText: string } } }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
   };

export type DeskVoidDeathNoticeMutationVariables = Exact<{
  input: VoidDeathNoticeInput;
}>;


export type DeskVoidDeathNoticeMutation = { voidDeathNotice:
    | { __typename: 'Changed', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
    | { __typename: 'VoidDeathNoticeSuccess', case: { id: string, version: number } }
   };

export type DeskCloseCaseMutationVariables = Exact<{
  input: CloseCaseInput;
}>;


export type DeskCloseCaseMutation = { closeCase:
    | { __typename: 'Changed', code: string, message: string, path: Array<string> }
    | { __typename: 'CloseCaseSuccess', case: { id: string, version: number } }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
   };

export type DeskReopenCaseMutationVariables = Exact<{
  input: ReopenCaseInput;
}>;


export type DeskReopenCaseMutation = { reopenCase:
    | { __typename: 'Changed', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
    | { __typename: 'ReopenCaseSuccess', case: { id: string, version: number } }
   };

export type DeskSayFactMutationVariables = Exact<{
  input: RecordFactsInput;
}>;


export type DeskSayFactMutation = { recordFacts:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
    | { __typename: 'RecordFactsSuccess', case: { id: string, version: number }, askedAgain: Array<{ name: string }> }
   };

export type DeskCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskCaseQuery = { case: { id: string, number: string, status: CaseStatus, version: number, registeredAt: string, deceased: { name: string, kana: string | null, birthDateText: string | null, deathDateText: string, personNumber: string | null, address: string | null, registerState: RegisterState }, people: Array<{ id: string, name: string | null, kana: string | null, roles: Array<Role>, relation: string | null, language: Language, version: number }>, protection: { state: ProtectionState } | null } | null };

export type DeskCaseAnswersQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskCaseAnswersQuery = { case: { id: string, version: number, questions: Array<{ id: string, state: QuestionState, version: number, askedAt: string | null, answeredAt: string | null, dueOn: string | null, reason: string | null, confirms: Confirmation | null, askedBackOf: AskedBackOf | null, department: { code: string, name: string, attends: boolean, telephone: string | null, desk: string | null, floor: string | null }, backs: Array<{ id: string, version: number, text: string, state: QuestionBackState, answer: string | null, endedAt: string | null }> }>, decisions: Array<{ outcome: Outcome, reason: string, procedure: { code: string, title: string, department: string, disclosure: Disclosure }, conflicts: Array<{ name: string, label: string }>, ruling: { outcome: Outcome, reason: string, by: string, at: string, disagrees: boolean, ruleOutcome: Outcome, ruleReason: string } | null }> } | null };

export type DeskCaseListQueryVariables = Exact<{
  id: string | number;
  for?: string | number | null | undefined;
}>;


export type DeskCaseListQuery = { case: { id: string, number: string, deceased: { name: string, deathDateText: string }, procedureList: { revision: number | null, renunciation: string | null, groups: Array<{ name: string, title: string, items: Array<{ number: number | null, outcome: Outcome, title: string, legalTitle: string, department: string, floor: string | null, desk: string | null, telephone: string | null, whoMayApply: Array<string>, ifLate: string | null, reason: string, after: Array<string>, choices: Array<string>, mayAffectRenunciation: string | null, amount: string | null, caveats: Array<string>, note: string | null, forms: Array<string>, mayDo: MayDo | null, minutes: number, procedure: { code: string }, deadlines: Array<{ kind: DeadlineKind, certainty: DeadlineCertainty, text: string, passed: boolean }>, ask: Array<{ name: string, type: FactType, question: string }>, basis: Array<{ kind: BasisKind, name: string, article: string | null }> }> }>, mentions: Array<{ code: string, title: string, text: string }>, bring: Array<{ papers: Array<string>, name: string, called: string | null, originals: number, copies: number, originalsAtMost: number, copiesAtMost: number, showOnly: boolean, ifYouHave: boolean, worksWithout: boolean, certain: boolean, comesBack: boolean, neededFor: Array<string>, certainlyFor: Array<string>, availableFrom: string | null, notes: Array<string> }>, returns: Array<{ paper: string, name: string, called: string | null, ifYouHave: boolean, to: Array<string> }>, keep: Array<{ code: string, text: string }>, arrivals: Array<{ code: string, what: string, when: string, addressedTo: string | null }>, openPoints: Array<{ owner: string, ownerName: string, since: string | null, until: string | null, codes: Array<string>, text: string }>, closedLines: Array<{ department: string, name: string, level: Disclosure, text: string }>, notNeeded: Array<{ code: string, title: string, reason: string }> } } | null };

export type DeskCaseProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type DeskCaseProgressSubscription = { caseProgress: { asked: number, answered: number, needsPerson: number, settled: boolean } };

export type DeskFindCasesQueryVariables = Exact<{
  search?: string | null | undefined;
  status?: CaseStatus | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskFindCasesQuery = { cases: { edges: Array<{ node: { id: string, number: string, status: CaseStatus, registeredAt: string, deceased: { name: string, kana: string | null, birthDateText: string | null, deathDateText: string, registerState: RegisterState } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeskCasesUnderQueryVariables = Exact<{
  search: string;
}>;


export type DeskCasesUnderQuery = { cases: { edges: Array<{ node: { id: string } }> } };

export type DeskCaseOfQuestionQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskCaseOfQuestionQuery = { question: { id: string, case: { id: string } } | null };

export type DeskHelpCallsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskHelpCallsQuery = { helpCalls: Array<{ id: string, booth: string | null, calledBy: string, mine: boolean, answeredBy: string | null, answeredAt: string | null, coming: boolean }> };

export type DeskHelpStandingSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type DeskHelpStandingSubscription = { helpStanding: { standing: number } };

export type DeskCallForHelpMutationVariables = Exact<{
  input: CallForHelpInput;
}>;


export type DeskCallForHelpMutation = { callForHelp:
    | { call: { id: string } }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
   };

export type DeskCallOffHelpMutationVariables = Exact<{
  id: string | number;
}>;


export type DeskCallOffHelpMutation = { callOffHelp:
    | { call: { id: string } }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
   };

export type DeskAnswerHelpMutationVariables = Exact<{
  input: AnswerHelpInput;
}>;


export type DeskAnswerHelpMutation = { answerHelp:
    | { call: { id: string } }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
   };

export type DeskImportNoticesMutationVariables = Exact<{
  input: ImportNoticesInput;
}>;


export type DeskImportNoticesMutation = { importNotices:
    | { __typename: 'ImportNoticesSuccess', missing: Array<NoticeField>, file: { format: string, sheet: string | null, otherSheets: Array<string>, rows: number }, columns: Array<{ header: string, field: NoticeField | null }>, rows: Array<{ line: number, state: NoticeRowState, message: string | null, caseId: string | null, number: string | null, cells: Array<{ field: NoticeField, text: string | null, problem: string | null }> }> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
   };

export type DeskLedgerStateQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskLedgerStateQuery = { ledger: { version: number, meansNoUntil: string | null, tooOld: boolean, backUntil: string | null, department: { name: string }, standing: { asOf: string, importedAt: string, importedBy: string | null, rows: number, facts: Array<{ name: string, label: string }> } | null, factsMissing: Array<{ name: string, label: string }>, before: { asOf: string, importedAt: string, importedBy: string | null, rows: number, facts: Array<{ name: string, label: string }> } | null } | null };

export type DeskImportLedgerMutationVariables = Exact<{
  input: ImportLedgerFileInput;
}>;


export type DeskImportLedgerMutation = { importLedgerFile:
    | { __typename: 'Changed', code: string, message: string, path: Array<string> }
    | { __typename: 'ImportLedgerFileSuccess', people: number, problemCount: number, applied: boolean, file: { format: string, sheet: string | null, otherSheets: Array<string>, rows: number }, columns: Array<{ header: string, field: { name: string, label: string } | null }>, fields: Array<{ name: string, label: string }>, missing: Array<{ name: string, label: string }>, sample: Array<{ line: number, cells: Array<{ text: string | null, field: { name: string, label: string } }> }>, problems: Array<{ line: number, message: string, field: { name: string, label: string } | null }>, factsMissing: Array<{ name: string, label: string }>, difference: { unchanged: number, gone: number, shrinks: boolean, added: { count: number, lines: Array<number> }, changed: { count: number, lines: Array<number> } } | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
   };

export type DeskRollBackLedgerMutationVariables = Exact<{
  input: RollBackLedgerInput;
}>;


export type DeskRollBackLedgerMutation = { rollBackLedger:
    | { __typename: 'Changed', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
    | { __typename: 'RollBackLedgerSuccess', ledger: { version: number } | null }
   };

export type DeskMeQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskMeQuery = { me: { name: string, role: StaffRole, department: string | null, appointments: Array<{ id: string }> } | null };

export type DeskCasePapersQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskCasePapersQuery = { departments: Array<{ code: string, name: string }>, officeDay: { today: string, nextOpen: string }, case: { id: string, papers: Array<{ id: string, number: number, kind: PaperKind, title: string | null, revision: number | null, madeAt: string, madeBy: string, state: PaperState, version: number, hasNews: boolean, person: { id: string, name: string | null, relation: string | null } | null, holder: { id: string, name: string | null } | null, department: { code: string, name: string, telephone: string | null } | null, moves: Array<{ number: number, state: PaperMoveState, at: string, by: string, note: string | null, undone: boolean, person: { id: string, name: string | null } | null, department: { code: string, name: string } | null }>, faults: Array<{ text: string, concernsMoney: boolean }> }>, paperCalls: Array<{ telephone: string | null, telephoneClosed: boolean, state: PaperCallState, ourSlip: boolean, againDayText: string | null, againHour: string | null, version: number, person: { id: string, name: string | null, relation: string | null }, papers: Array<{ id: string, number: number, kind: PaperKind, title: string | null }>, untold: Array<{ text: string, concernsMoney: boolean }>, ticks: Array<{ outcome: CallOutcome, at: string, by: string, note: string | null }> }> } | null };

export type DeskPapersToCallQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskPapersToCallQuery = { papersToCall: Array<{ telephone: string | null, telephoneClosed: boolean, state: PaperCallState, againDay: string | null, againDayText: string | null, againHour: string | null, case: { id: string, number: string, deceased: { name: string, kana: string | null } }, person: { id: string, name: string | null, relation: string | null }, papers: Array<{ id: string, number: number }>, untold: Array<{ text: string }> }> };

export type DeskRecordPaperMutationVariables = Exact<{
  input: RecordPaperInput;
}>;


export type DeskRecordPaperMutation = { recordPaper:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
    | { __typename: 'RecordPaperSuccess', paper: { id: string, number: number, revision: number | null } }
   };

export type DeskMovePaperMutationVariables = Exact<{
  input: MovePaperInput;
}>;


export type DeskMovePaperMutation = { movePaper:
    | { __typename: 'Changed', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'MovePaperSuccess', paper: { id: string, number: number, state: PaperState, version: number } }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
   };

export type DeskUndoPaperMoveMutationVariables = Exact<{
  input: UndoPaperMoveInput;
}>;


export type DeskUndoPaperMoveMutation = { undoPaperMove:
    | { __typename: 'Changed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
    | { __typename: 'UndoPaperMoveSuccess', paper: { id: string, number: number, state: PaperState, version: number } }
   };

export type DeskTickCallMutationVariables = Exact<{
  input: TickCallInput;
}>;


export type DeskTickCallMutation = { tickCall:
    | { __typename: 'Changed', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
    | { __typename: 'TickCallSuccess', case: { id: string } }
   };

export type DeskUndoCallMutationVariables = Exact<{
  input: UndoCallInput;
}>;


export type DeskUndoCallMutation = { undoCall:
    | { __typename: 'Changed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
    | { __typename: 'UndoCallSuccess', case: { id: string } }
   };

export type DeskAddPersonMutationVariables = Exact<{
  input: AddPersonInput;
}>;


export type DeskAddPersonMutation = { addPerson:
    | { person: { id: string, name: string | null, version: number } }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
   };

export type DeskCorrectPersonMutationVariables = Exact<{
  input: CorrectPersonInput;
}>;


export type DeskCorrectPersonMutation = { correctPerson:
    | { __typename: 'Changed', code: string, message: string, path: Array<string> }
    | { person: { id: string, name: string | null, version: number } }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
   };

export type DeskTakeOutPersonMutationVariables = Exact<{
  input: TakeOutPersonInput;
}>;


export type DeskTakeOutPersonMutation = { takeOutPerson:
    | { __typename: 'Changed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
    | { person: { id: string, name: string | null, version: number } }
   };

export type DeskRestorePersonMutationVariables = Exact<{
  input: RestorePersonInput;
}>;


export type DeskRestorePersonMutation = { restorePerson:
    | { __typename: 'Changed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
    | { person: { id: string, name: string | null, version: number } }
   };

export type DeskQuestionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DeskQuestionsQuery = { questions: { edges: Array<{ node: { id: string, version: number, state: QuestionState, dueOn: string | null, reason: string | null, silence: SilenceStep | null, ringsSince: string | null, remindedAt: string | null, askedBackOf: AskedBackOf | null, department: { code: string, name: string }, asks: Array<{ answer: FactAnswer | null, silenceSettles: boolean, fact: { name: string, label: string, type: FactType } }>, case: { id: string, number: string, deceased: { name: string, kana: string | null, birthDateText: string | null, deathDateText: string, personNumber: string | null } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeskQuestionQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskQuestionQuery = { question: { id: string, version: number, state: QuestionState, round: number, dueOn: string | null, askedAt: string | null, answeredAt: string | null, reason: string | null, whereToLook: string | null, askedBackOf: AskedBackOf | null, entry: { by: string | null, mine: boolean, since: string } | null, backs: Array<{ id: string, version: number, text: string, state: QuestionBackState, answer: string | null, endedAt: string | null }>, department: { code: string, name: string, attends: boolean }, asks: Array<{ silenceSettles: boolean, answer: FactAnswer | null, value: unknown, whom: string | null, fact: { name: string, label: string, type: FactType, values: Array<string>, valueLabels: Array<string>, noneAllowed: boolean, question: string } }>, ruledBefore: Array<{ code: string, title: string, outcome: Outcome, reason: string }>, case: { id: string, number: string, status: CaseStatus, deceased: { name: string, kana: string | null, birthDateText: string | null, deathDateText: string, personNumber: string | null, address: string | null }, decisions: Array<{ outcome: Outcome, reason: string, procedure: { code: string, title: string, department: string } }> } } | null };

export type DeskAnswerQuestionMutationVariables = Exact<{
  input: AnswerQuestionInput;
}>;


export type DeskAnswerQuestionMutation = { answerQuestion:
    | { question: { id: string, state: QuestionState, version: number, asks: Array<{ answer: FactAnswer | null }> } }
    | { __typename: 'Changed', currentVersion: number, code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
   };

export type DeskEnterAnswerMutationVariables = Exact<{
  input: EnterAnswerInput;
}>;


export type DeskEnterAnswerMutation = { enterAnswer:
    | { entry: { mine: boolean } }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
   };

export type DeskRegisterMutationVariables = Exact<{
  input: RegisterDeathNoticeInput;
}>;


export type DeskRegisterMutation = { registerDeathNotice:
    | { __typename: 'DuplicateNotice', code: string, message: string, path: Array<string>, existing: { id: string, number: string, deceased: { name: string, kana: string | null, birthDateText: string | null, deathDateText: string } } }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'RegisterDeathNoticeSuccess', case: { id: string, number: string, deceased: { name: string } } }
   };

export type DeskSafeguardsQueryVariables = Exact<{
  id: string | number;
  people: boolean;
}>;


export type DeskSafeguardsQuery = { case: { id: string, number: string, status: CaseStatus, deceased: { name: string, kana: string | null, birthDateText: string | null, deathDateText: string, address: string | null }, protection: { state: ProtectionState, listAsOf: string | null, protections: Array<{ id: string, source: ProtectionSource, since: string, seenOn: string | null, reason: string | null, person?: { name: string | null, relation: string | null } | null }> } | null, retention: { endedOn: string | null, destroyAfter: string | null, hold: { since: string, reason: string } | null } | null } | null };

export type DeskProtectionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DeskProtectionsQuery = { protections: { edges: Array<{ node: { id: string, source: ProtectionSource, since: string, seenOn: string | null, name: string | null, personNumber: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeskAskApprovalMutationVariables = Exact<{
  input: AskApprovalInput;
}>;


export type DeskAskApprovalMutation = { askApproval:
    | { approval: { id: string, state: ApprovalState } }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
   };

export type DeskShowAddressMutationVariables = Exact<{
  approvalId: string | number;
}>;


export type DeskShowAddressMutation = { showAddress:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
    | { address: string | null, telephone: string | null, until: string }
   };

export type DeskBreakGlassMutationVariables = Exact<{
  input: BreakGlassInput;
}>;


export type DeskBreakGlassMutation = { breakGlass:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
    | { address: string | null, telephone: string | null, until: string }
   };

export type DeskReportProtectionMutationVariables = Exact<{
  input: ReportProtectionInput;
}>;


export type DeskReportProtectionMutation = { reportProtection:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { case: { id: string } }
   };

export type DeskLiftProtectionMutationVariables = Exact<{
  approvalId: string | number;
}>;


export type DeskLiftProtectionMutation = { liftProtection:
    | { case: { id: string } | null }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
   };

export type DeskHoldCaseMutationVariables = Exact<{
  input: HoldCaseInput;
}>;


export type DeskHoldCaseMutation = { holdCase:
    | { case: { id: string } }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
   };

export type DeskReleaseHoldMutationVariables = Exact<{
  input: HoldCaseInput;
}>;


export type DeskReleaseHoldMutation = { releaseHold:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
    | { case: { id: string } }
   };

export type DeskLightsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskLightsQuery = { departmentLights: Array<{ light: Light, waiting: number, late: number, ringing: number, atCounter: number, oldestDue: string | null, remindedAt: string | null, mail: MailReach, department: { code: string, name: string, telephone: string | null } }> };

export type DeskRemindLateMutationVariables = Exact<{ [key: string]: never; }>;


export type DeskRemindLateMutation = { remindLate:
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
    | { sendsOn: string | null, reminded: Array<{ questions: number, at: string, before: boolean, byMail: boolean, department: { code: string, name: string, telephone: string | null } }> }
   };

export type DeskSettingsQueryVariables = Exact<{
  month: string;
}>;


export type DeskSettingsQuery = { deskSettings: { department: string, mailbox: string | null, whereToLook: string | null, whereToLookOfFile: string | null, digestHour: string, version: number, mayChange: boolean, sendsMail: boolean, undelivered: Array<{ count: number, text: string }> }, lateness: { month: string, due: number, inTime: number, late: number, open: number, toLead: number, toCounter: number } | null };

export type DeskChangeSettingsMutationVariables = Exact<{
  input: ChangeDeskSettingsInput;
}>;


export type DeskChangeSettingsMutation = { changeDeskSettings:
    | { settings: { department: string, mailbox: string | null, whereToLook: string | null, whereToLookOfFile: string | null, digestHour: string, version: number, mayChange: boolean, sendsMail: boolean, undelivered: Array<{ count: number, text: string }> } }
    | { __typename: 'Changed', currentVersion: number, code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
   };

export type DeskCallCasesQueryVariables = Exact<{
  search: string;
}>;


export type DeskCallCasesQuery = { cases: { edges: Array<{ node: { id: string, number: string, status: CaseStatus, deceased: { name: string, kana: string | null, birthDate: string | null, birthDateText: string | null, deathDateText: string } } }>, pageInfo: { hasNextPage: boolean } } };

export type DeskCallQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskCallQuery = { case: { id: string, number: string, status: CaseStatus, deceased: { name: string, kana: string | null, birthDateText: string | null, deathDateText: string }, people: Array<{ id: string, name: string | null, relation: string | null }> } | null };

export type DeskCallListQueryVariables = Exact<{
  id: string | number;
  for?: string | number | null | undefined;
}>;


export type DeskCallListQuery = { case: { id: string, procedureList: { groups: Array<{ name: string, items: Array<{ number: number | null, title: string, mayDo: MayDo | null, procedure: { code: string } }> }>, bring: Array<{ papers: Array<string>, name: string, called: string | null, originals: number, copies: number, showOnly: boolean, ifYouHave: boolean, worksWithout: boolean, certain: boolean }> } } | null };

export type DeskRecordFactsMutationVariables = Exact<{
  input: RecordFactsInput;
}>;


export type DeskRecordFactsMutation = { recordFacts:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
    | { __typename: 'RecordFactsSuccess', case: { id: string, version: number } }
   };

export type DeskSetWishedDaysMutationVariables = Exact<{
  input: SetWishedDaysInput;
}>;


export type DeskSetWishedDaysMutation = { setWishedDays:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
    | { case: { id: string } }
   };

export type DeskWishedDaysQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskWishedDaysQuery = { wishedDays: Array<{ case: { id: string, number: string, deceased: { name: string, kana: string | null } }, days: Array<{ day: string, part: PartOfDay }> }> };

export type DeskWishesOfCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskWishesOfCaseQuery = { case: { id: string, wishedDays: Array<{ day: string, part: PartOfDay }> } | null };

export type DeskTodayQueryVariables = Exact<{
  day: string;
}>;


export type DeskTodayQuery = { visits: Array<{ id: string, day: string, hour: string | null, kind: VisitKind, state: VisitState, version: number, who: string | null, personId: string | null, telephone: string | null, note: string | null, case: { id: string, number: string, status: CaseStatus, deceased: { name: string, kana: string | null }, questions: Array<{ id: string, state: QuestionState, dueOn: string | null, department: { code: string, name: string, telephone: string | null } }> } }> };

export type DeskOfficeDayQueryVariables = Exact<{
  day?: string | null | undefined;
}>;


export type DeskOfficeDayQuery = { officeDay: { day: string, dayText: string, open: boolean, previousOpen: string, nextOpen: string, today: string } };

export type DeskWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskWaitingQuery = { questions: { edges: Array<{ node: { id: string, state: QuestionState, dueOn: string | null, silence: SilenceStep | null, ringsSince: string | null, askedBackOf: AskedBackOf | null, department: { code: string, name: string, telephone: string | null }, case: { id: string, number: string, deceased: { name: string, kana: string | null } } } }>, pageInfo: { hasNextPage: boolean } } };

export type DeskCaseVisitsQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskCaseVisitsQuery = { case: { id: string, visits: Array<{ id: string, day: string, dayText: string, hour: string | null, kind: VisitKind, state: VisitState, version: number, who: string | null, personId: string | null, telephone: string | null, note: string | null, case: { id: string } }> } | null };

export type DeskWhoComesQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskWhoComesQuery = { case: { id: string, people: Array<{ id: string, name: string | null, relation: string | null }> } | null };

export type DeskPlanVisitMutationVariables = Exact<{
  input: PlanVisitInput;
}>;


export type DeskPlanVisitMutation = { planVisit:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
    | { visit: { id: string, dayText: string, hour: string | null, version: number, who: string | null, personId: string | null, case: { id: string } } }
   };

export type DeskSetVisitStateMutationVariables = Exact<{
  input: SetVisitStateInput;
}>;


export type DeskSetVisitStateMutation = { setVisitState:
    | { __typename: 'Changed', currentVersion: number, code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
    | { visit: { id: string, state: VisitState, version: number } }
   };

export type DeskMoveVisitMutationVariables = Exact<{
  input: ChangeVisitInput;
}>;


export type DeskMoveVisitMutation = { changeVisit:
    | { visit: { id: string, dayText: string, hour: string | null, version: number } }
    | { __typename: 'Changed', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
   };

export type DeskWalkInQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskWalkInQuery = { case: { id: string, number: string, deceased: { name: string, kana: string | null }, decisions: Array<{ procedure: { code: string }, ask: Array<{ name: string, type: FactType, question: string }> }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const DeskStaffDocument = new TypedDocumentString(`
    query DeskStaff($after: String) {
  staff(first: 100, after: $after) {
    edges {
      node {
        id
        login
        name
        closed
        invitedUntil
        appointments {
          id
          role
          department
          deputy
          from
          until
        }
        openRequests {
          role
          department
          until
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DeskStaffQuery, DeskStaffQueryVariables>;
export const DeskStaffingDocument = new TypedDocumentString(`
    query DeskStaffing {
  staffing {
    code
    name
    people
    tooFew
  }
}
    `) as unknown as TypedDocumentString<DeskStaffingQuery, DeskStaffingQueryVariables>;
export const DeskInviteStaffDocument = new TypedDocumentString(`
    mutation DeskInviteStaff($input: InviteStaffInput!) {
  inviteStaff(input: $input) {
    ... on InviteStaffSuccess {
      code
      staff {
        id
        login
        name
        invitedUntil
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskInviteStaffMutation, DeskInviteStaffMutationVariables>;
export const DeskRenewInvitationDocument = new TypedDocumentString(`
    mutation DeskRenewInvitation($staffId: ID!) {
  renewInvitation(staffId: $staffId) {
    ... on InviteStaffSuccess {
      code
      staff {
        id
        login
        name
        invitedUntil
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRenewInvitationMutation, DeskRenewInvitationMutationVariables>;
export const DeskAppointDocument = new TypedDocumentString(`
    mutation DeskAppoint($input: AppointInput!) {
  appoint(input: $input) {
    ... on AppointSuccess {
      staff {
        id
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskAppointMutation, DeskAppointMutationVariables>;
export const DeskEndAppointmentDocument = new TypedDocumentString(`
    mutation DeskEndAppointment($input: EndAppointmentInput!) {
  endAppointment(input: $input) {
    ... on EndAppointmentSuccess {
      staff {
        id
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskEndAppointmentMutation, DeskEndAppointmentMutationVariables>;
export const DeskCloseStaffDocument = new TypedDocumentString(`
    mutation DeskCloseStaff($staffId: ID!) {
  closeStaff(staffId: $staffId) {
    ... on CloseStaffSuccess {
      staff {
        id
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCloseStaffMutation, DeskCloseStaffMutationVariables>;
export const DeskEndSessionsDocument = new TypedDocumentString(`
    mutation DeskEndSessions($staffId: ID!) {
  endSessions(staffId: $staffId) {
    ... on EndSessionsSuccess {
      ended
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskEndSessionsMutation, DeskEndSessionsMutationVariables>;
export const DeskHandOverDocument = new TypedDocumentString(`
    mutation DeskHandOver($input: HandOverInput!) {
  handOver(input: $input) {
    ... on HandOverSuccess {
      staff {
        id
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskHandOverMutation, DeskHandOverMutationVariables>;
export const DeskProgramsDocument = new TypedDocumentString(`
    query DeskPrograms {
  programs {
    id
    name
    role
    department
    operations
    until
    revoked
  }
}
    `) as unknown as TypedDocumentString<DeskProgramsQuery, DeskProgramsQueryVariables>;
export const DeskCreateProgramDocument = new TypedDocumentString(`
    mutation DeskCreateProgram($input: CreateProgramInput!) {
  createProgram(input: $input) {
    ... on CreateProgramSuccess {
      key
      program {
        id
        name
        until
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCreateProgramMutation, DeskCreateProgramMutationVariables>;
export const DeskRevokeProgramDocument = new TypedDocumentString(`
    mutation DeskRevokeProgram($programId: ID!) {
  revokeProgram(programId: $programId) {
    ... on RevokeProgramSuccess {
      program {
        id
        name
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRevokeProgramMutation, DeskRevokeProgramMutationVariables>;
export const DeskDrawUpAnswerSheetDocument = new TypedDocumentString(`
    mutation DeskDrawUpAnswerSheet($input: DrawUpAnswerSheetInput!) {
  drawUpAnswerSheet(input: $input) {
    __typename
    ... on DrawUpAnswerSheetSuccess {
      file
      name
      questions
      rows
      leftOut
      more
      mostAlone
      losses {
        line
        column
        text
        characters
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDrawUpAnswerSheetMutation, DeskDrawUpAnswerSheetMutationVariables>;
export const DeskAnswerFromFileDocument = new TypedDocumentString(`
    mutation DeskAnswerFromFile($input: AnswerFromFileInput!) {
  answerFromFile(input: $input) {
    __typename
    ... on AnswerFromFileSuccess {
      file {
        format
        sheet
        otherSheets
        rows
      }
      unchanged
      rows {
        line
        state
        questionId
        number
        name
        fact
        before
        after
        message
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskAnswerFromFileMutation, DeskAnswerFromFileMutationVariables>;
export const DeskAnswerPaperDocument = new TypedDocumentString(`
    query DeskAnswerPaper($after: String) {
  counterContact
  questions(first: 50, after: $after) {
    edges {
      node {
        id
        dueOn
        whereToLook
        department {
          name
        }
        asks {
          silenceSettles
          answer
          fact {
            name
            question
            type
            valueLabels
          }
        }
        case {
          number
          visits {
            day
            dayText
            kind
            state
          }
          deceased {
            name
            kana
            birthDateText
            deathDateText
            address
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DeskAnswerPaperQuery, DeskAnswerPaperQueryVariables>;
export const DeskApprovalsDocument = new TypedDocumentString(`
    query DeskApprovals($open: Boolean!, $after: String, $caseId: ID) {
  approvals(first: 50, after: $after, open: $open, caseId: $caseId) {
    edges {
      node {
        id
        act
        state
        case {
          id
          number
        }
        subjectId
        subject {
          name
          relation
        }
        askedBy {
          name
          role
        }
        mine
        reason
        askedAt
        until
        decidedBy
        decidedAt
        declinedBecause
        usedAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DeskApprovalsQuery, DeskApprovalsQueryVariables>;
export const DeskApprovalsWaitingDocument = new TypedDocumentString(`
    subscription DeskApprovalsWaiting {
  approvalsWaiting {
    waiting
    glassBroken
  }
}
    `) as unknown as TypedDocumentString<DeskApprovalsWaitingSubscription, DeskApprovalsWaitingSubscriptionVariables>;
export const DeskDecideApprovalDocument = new TypedDocumentString(`
    mutation DeskDecideApproval($input: DecideApprovalInput!) {
  decideApproval(input: $input) {
    ... on DecideApprovalSuccess {
      approval {
        id
        state
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDecideApprovalMutation, DeskDecideApprovalMutationVariables>;
export const DeskAskedBackDocument = new TypedDocumentString(`
    query DeskAskedBack {
  askedBack {
    id
    version
    text
    state
    question {
      department {
        name
        telephone
      }
      case {
        id
        deceased {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskAskedBackQuery, DeskAskedBackQueryVariables>;
export const DeskAskBackDocument = new TypedDocumentString(`
    mutation DeskAskBack($input: AskBackInput!) {
  askBack(input: $input) {
    ... on AskBackSuccess {
      back {
        id
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskAskBackMutation, DeskAskBackMutationVariables>;
export const DeskAnswerBackDocument = new TypedDocumentString(`
    mutation DeskAnswerBack($input: AnswerBackInput!) {
  answerBack(input: $input) {
    ... on AnswerBackSuccess {
      back {
        id
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskAnswerBackMutation, DeskAnswerBackMutationVariables>;
export const DeskTakeBackAskedDocument = new TypedDocumentString(`
    mutation DeskTakeBackAsked($input: TakeBackAskedInput!) {
  takeBackAsked(input: $input) {
    ... on TakeBackAskedSuccess {
      back {
        id
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskTakeBackAskedMutation, DeskTakeBackAskedMutationVariables>;
export const DeskCaseFactsDocument = new TypedDocumentString(`
    query DeskCaseFacts($id: ID!) {
  case(id: $id) {
    id
    facts {
      standing
      known
      onlyByCorrection
      fact {
        name
        label
        type
        values
        valueLabels
        noneAllowed
        question
      }
      statements {
        by
        at
        value
        given
        settled
        counts
      }
      earlier {
        by
        at
        value
      }
    }
    decisions {
      conflicts {
        name
        label
      }
      procedure {
        code
        department
      }
    }
    questions {
      id
      department {
        code
        name
        telephone
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCaseFactsQuery, DeskCaseFactsQueryVariables>;
export const DeskFactDefinitionsDocument = new TypedDocumentString(`
    query DeskFactDefinitions {
  facts {
    name
    label
    type
    values
    valueLabels
    noneAllowed
    question
  }
}
    `) as unknown as TypedDocumentString<DeskFactDefinitionsQuery, DeskFactDefinitionsQueryVariables>;
export const DeskCaseChangesDocument = new TypedDocumentString(`
    query DeskCaseChanges($id: ID!) {
  case(id: $id) {
    id
    changes {
      kind
      at
      by
      reason
      cause
      corrected {
        name
        label
        was
        is
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCaseChangesQuery, DeskCaseChangesQueryVariables>;
export const DeskCaseConfirmingDocument = new TypedDocumentString(`
    query DeskCaseConfirming($id: ID!) {
  case(id: $id) {
    id
    questions {
      id
      version
      state
      confirms
      department {
        code
        name
        telephone
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCaseConfirmingQuery, DeskCaseConfirmingQueryVariables>;
export const DeskCorrectDeathNoticeDocument = new TypedDocumentString(`
    mutation DeskCorrectDeathNotice($input: CorrectDeathNoticeInput!) {
  correctDeathNotice(input: $input) {
    __typename
    ... on CorrectDeathNoticeSuccess {
      case {
        id
        version
      }
      differences {
        procedure {
          code
        }
        text
        concernsMoney
      }
    }
    ... on DuplicateNotice {
      existing {
        id
        number
        deceased {
          name
          kana
          birthDateText
          deathDateText
        }
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCorrectDeathNoticeMutation, DeskCorrectDeathNoticeMutationVariables>;
export const DeskVoidDeathNoticeDocument = new TypedDocumentString(`
    mutation DeskVoidDeathNotice($input: VoidDeathNoticeInput!) {
  voidDeathNotice(input: $input) {
    __typename
    ... on VoidDeathNoticeSuccess {
      case {
        id
        version
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskVoidDeathNoticeMutation, DeskVoidDeathNoticeMutationVariables>;
export const DeskCloseCaseDocument = new TypedDocumentString(`
    mutation DeskCloseCase($input: CloseCaseInput!) {
  closeCase(input: $input) {
    __typename
    ... on CloseCaseSuccess {
      case {
        id
        version
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCloseCaseMutation, DeskCloseCaseMutationVariables>;
export const DeskReopenCaseDocument = new TypedDocumentString(`
    mutation DeskReopenCase($input: ReopenCaseInput!) {
  reopenCase(input: $input) {
    __typename
    ... on ReopenCaseSuccess {
      case {
        id
        version
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskReopenCaseMutation, DeskReopenCaseMutationVariables>;
export const DeskSayFactDocument = new TypedDocumentString(`
    mutation DeskSayFact($input: RecordFactsInput!) {
  recordFacts(input: $input) {
    __typename
    ... on RecordFactsSuccess {
      case {
        id
        version
      }
      askedAgain {
        name
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSayFactMutation, DeskSayFactMutationVariables>;
export const DeskCaseDocument = new TypedDocumentString(`
    query DeskCase($id: ID!) {
  case(id: $id) {
    id
    number
    status
    version
    registeredAt
    deceased {
      name
      kana
      birthDateText
      deathDateText
      personNumber
      address
      registerState
    }
    people {
      id
      name
      kana
      roles
      relation
      language
      version
    }
    protection {
      state
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCaseQuery, DeskCaseQueryVariables>;
export const DeskCaseAnswersDocument = new TypedDocumentString(`
    query DeskCaseAnswers($id: ID!) {
  case(id: $id) {
    id
    version
    questions {
      id
      department {
        code
        name
        attends
        telephone
        desk
        floor
      }
      state
      version
      askedAt
      answeredAt
      dueOn
      reason
      confirms
      askedBackOf
      backs {
        id
        version
        text
        state
        answer
        endedAt
      }
    }
    decisions {
      procedure {
        code
        title
        department
        disclosure
      }
      outcome
      reason
      conflicts {
        name
        label
      }
      ruling {
        outcome
        reason
        by
        at
        disagrees
        ruleOutcome
        ruleReason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCaseAnswersQuery, DeskCaseAnswersQueryVariables>;
export const DeskCaseListDocument = new TypedDocumentString(`
    query DeskCaseList($id: ID!, $for: ID) {
  case(id: $id) {
    id
    number
    deceased {
      name
      deathDateText
    }
    procedureList(for: $for) {
      revision
      renunciation
      groups {
        name
        title
        items {
          number
          procedure {
            code
          }
          outcome
          title
          legalTitle
          department
          floor
          desk
          telephone
          whoMayApply
          deadlines {
            kind
            certainty
            text
            passed
          }
          ifLate
          reason
          ask {
            name
            type
            question
          }
          after
          choices
          mayAffectRenunciation
          amount
          caveats
          note
          forms
          mayDo
          minutes
          basis {
            kind
            name
            article
          }
        }
      }
      mentions {
        code
        title
        text
      }
      bring {
        papers
        name
        called
        originals
        copies
        originalsAtMost
        copiesAtMost
        showOnly
        ifYouHave
        worksWithout
        certain
        comesBack
        neededFor
        certainlyFor
        availableFrom
        notes
      }
      returns {
        paper
        name
        called
        ifYouHave
        to
      }
      keep {
        code
        text
      }
      arrivals {
        code
        what
        when
        addressedTo
      }
      openPoints {
        owner
        ownerName
        since
        until
        codes
        text
      }
      closedLines {
        department
        name
        level
        text
      }
      notNeeded {
        code
        title
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCaseListQuery, DeskCaseListQueryVariables>;
export const DeskCaseProgressDocument = new TypedDocumentString(`
    subscription DeskCaseProgress($id: ID!) {
  caseProgress(caseId: $id) {
    asked
    answered
    needsPerson
    settled
  }
}
    `) as unknown as TypedDocumentString<DeskCaseProgressSubscription, DeskCaseProgressSubscriptionVariables>;
export const DeskFindCasesDocument = new TypedDocumentString(`
    query DeskFindCases($search: String, $status: CaseStatus, $after: String) {
  cases(first: 20, after: $after, search: $search, status: $status) {
    edges {
      node {
        id
        number
        status
        registeredAt
        deceased {
          name
          kana
          birthDateText
          deathDateText
          registerState
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DeskFindCasesQuery, DeskFindCasesQueryVariables>;
export const DeskCasesUnderDocument = new TypedDocumentString(`
    query DeskCasesUnder($search: String!) {
  cases(first: 2, search: $search) {
    edges {
      node {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCasesUnderQuery, DeskCasesUnderQueryVariables>;
export const DeskCaseOfQuestionDocument = new TypedDocumentString(`
    query DeskCaseOfQuestion($id: ID!) {
  question(id: $id) {
    id
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCaseOfQuestionQuery, DeskCaseOfQuestionQueryVariables>;
export const DeskHelpCallsDocument = new TypedDocumentString(`
    query DeskHelpCalls {
  helpCalls {
    id
    booth
    calledBy
    mine
    answeredBy
    answeredAt
    coming
  }
}
    `) as unknown as TypedDocumentString<DeskHelpCallsQuery, DeskHelpCallsQueryVariables>;
export const DeskHelpStandingDocument = new TypedDocumentString(`
    subscription DeskHelpStanding {
  helpStanding {
    standing
  }
}
    `) as unknown as TypedDocumentString<DeskHelpStandingSubscription, DeskHelpStandingSubscriptionVariables>;
export const DeskCallForHelpDocument = new TypedDocumentString(`
    mutation DeskCallForHelp($input: CallForHelpInput!) {
  callForHelp(input: $input) {
    ... on CallForHelpSuccess {
      call {
        id
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCallForHelpMutation, DeskCallForHelpMutationVariables>;
export const DeskCallOffHelpDocument = new TypedDocumentString(`
    mutation DeskCallOffHelp($id: ID!) {
  callOffHelp(id: $id) {
    ... on CallOffHelpSuccess {
      call {
        id
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCallOffHelpMutation, DeskCallOffHelpMutationVariables>;
export const DeskAnswerHelpDocument = new TypedDocumentString(`
    mutation DeskAnswerHelp($input: AnswerHelpInput!) {
  answerHelp(input: $input) {
    ... on AnswerHelpSuccess {
      call {
        id
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskAnswerHelpMutation, DeskAnswerHelpMutationVariables>;
export const DeskImportNoticesDocument = new TypedDocumentString(`
    mutation DeskImportNotices($input: ImportNoticesInput!) {
  importNotices(input: $input) {
    __typename
    ... on ImportNoticesSuccess {
      file {
        format
        sheet
        otherSheets
        rows
      }
      columns {
        header
        field
      }
      missing
      rows {
        line
        state
        message
        caseId
        number
        cells {
          field
          text
          problem
        }
      }
    }
    ... on InvalidInput {
      code
      message
      path
    }
    ... on NotAllowed {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskImportNoticesMutation, DeskImportNoticesMutationVariables>;
export const DeskLedgerStateDocument = new TypedDocumentString(`
    query DeskLedgerState {
  ledger {
    department {
      name
    }
    version
    standing {
      asOf
      importedAt
      importedBy
      rows
      facts {
        name
        label
      }
    }
    meansNoUntil
    tooOld
    factsMissing {
      name
      label
    }
    before {
      asOf
      importedAt
      importedBy
      rows
      facts {
        name
        label
      }
    }
    backUntil
  }
}
    `) as unknown as TypedDocumentString<DeskLedgerStateQuery, DeskLedgerStateQueryVariables>;
export const DeskImportLedgerDocument = new TypedDocumentString(`
    mutation DeskImportLedger($input: ImportLedgerFileInput!) {
  importLedgerFile(input: $input) {
    __typename
    ... on ImportLedgerFileSuccess {
      file {
        format
        sheet
        otherSheets
        rows
      }
      columns {
        header
        field {
          name
          label
        }
      }
      fields {
        name
        label
      }
      missing {
        name
        label
      }
      people
      sample {
        line
        cells {
          field {
            name
            label
          }
          text
        }
      }
      problems {
        line
        field {
          name
          label
        }
        message
      }
      problemCount
      factsMissing {
        name
        label
      }
      difference {
        added {
          count
          lines
        }
        changed {
          count
          lines
        }
        unchanged
        gone
        shrinks
      }
      applied
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskImportLedgerMutation, DeskImportLedgerMutationVariables>;
export const DeskRollBackLedgerDocument = new TypedDocumentString(`
    mutation DeskRollBackLedger($input: RollBackLedgerInput!) {
  rollBackLedger(input: $input) {
    __typename
    ... on RollBackLedgerSuccess {
      ledger {
        version
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRollBackLedgerMutation, DeskRollBackLedgerMutationVariables>;
export const DeskMeDocument = new TypedDocumentString(`
    query DeskMe {
  me {
    name
    role
    department
    appointments {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DeskMeQuery, DeskMeQueryVariables>;
export const DeskCasePapersDocument = new TypedDocumentString(`
    query DeskCasePapers($id: ID!) {
  departments {
    code
    name
  }
  officeDay {
    today
    nextOpen
  }
  case(id: $id) {
    id
    papers {
      id
      number
      kind
      title
      revision
      madeAt
      madeBy
      state
      version
      hasNews
      person {
        id
        name
        relation
      }
      holder {
        id
        name
      }
      department {
        code
        name
        telephone
      }
      moves {
        number
        state
        at
        by
        note
        undone
        person {
          id
          name
        }
        department {
          code
          name
        }
      }
      faults {
        text
        concernsMoney
      }
    }
    paperCalls {
      person {
        id
        name
        relation
      }
      telephone
      telephoneClosed
      papers {
        id
        number
        kind
        title
      }
      untold {
        text
        concernsMoney
      }
      state
      ourSlip
      againDayText
      againHour
      version
      ticks {
        outcome
        at
        by
        note
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCasePapersQuery, DeskCasePapersQueryVariables>;
export const DeskPapersToCallDocument = new TypedDocumentString(`
    query DeskPapersToCall {
  papersToCall {
    case {
      id
      number
      deceased {
        name
        kana
      }
    }
    person {
      id
      name
      relation
    }
    telephone
    telephoneClosed
    papers {
      id
      number
    }
    untold {
      text
    }
    state
    againDay
    againDayText
    againHour
  }
}
    `) as unknown as TypedDocumentString<DeskPapersToCallQuery, DeskPapersToCallQueryVariables>;
export const DeskRecordPaperDocument = new TypedDocumentString(`
    mutation DeskRecordPaper($input: RecordPaperInput!) {
  recordPaper(input: $input) {
    __typename
    ... on RecordPaperSuccess {
      paper {
        id
        number
        revision
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRecordPaperMutation, DeskRecordPaperMutationVariables>;
export const DeskMovePaperDocument = new TypedDocumentString(`
    mutation DeskMovePaper($input: MovePaperInput!) {
  movePaper(input: $input) {
    __typename
    ... on MovePaperSuccess {
      paper {
        id
        number
        state
        version
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskMovePaperMutation, DeskMovePaperMutationVariables>;
export const DeskUndoPaperMoveDocument = new TypedDocumentString(`
    mutation DeskUndoPaperMove($input: UndoPaperMoveInput!) {
  undoPaperMove(input: $input) {
    __typename
    ... on UndoPaperMoveSuccess {
      paper {
        id
        number
        state
        version
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskUndoPaperMoveMutation, DeskUndoPaperMoveMutationVariables>;
export const DeskTickCallDocument = new TypedDocumentString(`
    mutation DeskTickCall($input: TickCallInput!) {
  tickCall(input: $input) {
    __typename
    ... on TickCallSuccess {
      case {
        id
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskTickCallMutation, DeskTickCallMutationVariables>;
export const DeskUndoCallDocument = new TypedDocumentString(`
    mutation DeskUndoCall($input: UndoCallInput!) {
  undoCall(input: $input) {
    __typename
    ... on UndoCallSuccess {
      case {
        id
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskUndoCallMutation, DeskUndoCallMutationVariables>;
export const DeskAddPersonDocument = new TypedDocumentString(`
    mutation DeskAddPerson($input: AddPersonInput!) {
  addPerson(input: $input) {
    ... on AddPersonSuccess {
      person {
        id
        name
        version
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskAddPersonMutation, DeskAddPersonMutationVariables>;
export const DeskCorrectPersonDocument = new TypedDocumentString(`
    mutation DeskCorrectPerson($input: CorrectPersonInput!) {
  correctPerson(input: $input) {
    ... on CorrectPersonSuccess {
      person {
        id
        name
        version
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCorrectPersonMutation, DeskCorrectPersonMutationVariables>;
export const DeskTakeOutPersonDocument = new TypedDocumentString(`
    mutation DeskTakeOutPerson($input: TakeOutPersonInput!) {
  takeOutPerson(input: $input) {
    ... on TakeOutPersonSuccess {
      person {
        id
        name
        version
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskTakeOutPersonMutation, DeskTakeOutPersonMutationVariables>;
export const DeskRestorePersonDocument = new TypedDocumentString(`
    mutation DeskRestorePerson($input: RestorePersonInput!) {
  restorePerson(input: $input) {
    ... on RestorePersonSuccess {
      person {
        id
        name
        version
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRestorePersonMutation, DeskRestorePersonMutationVariables>;
export const DeskQuestionsDocument = new TypedDocumentString(`
    query DeskQuestions($after: String) {
  questions(first: 30, after: $after) {
    edges {
      node {
        id
        version
        state
        dueOn
        reason
        silence
        ringsSince
        remindedAt
        askedBackOf
        department {
          code
          name
        }
        asks {
          answer
          silenceSettles
          fact {
            name
            label
            type
          }
        }
        case {
          id
          number
          deceased {
            name
            kana
            birthDateText
            deathDateText
            personNumber
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DeskQuestionsQuery, DeskQuestionsQueryVariables>;
export const DeskQuestionDocument = new TypedDocumentString(`
    query DeskQuestion($id: ID!) {
  question(id: $id) {
    id
    version
    state
    round
    dueOn
    askedAt
    answeredAt
    reason
    whereToLook
    askedBackOf
    entry {
      by
      mine
      since
    }
    backs {
      id
      version
      text
      state
      answer
      endedAt
    }
    department {
      code
      name
      attends
    }
    asks {
      fact {
        name
        label
        type
        values
        valueLabels
        noneAllowed
        question
      }
      silenceSettles
      answer
      value
      whom
    }
    ruledBefore {
      code
      title
      outcome
      reason
    }
    case {
      id
      number
      status
      deceased {
        name
        kana
        birthDateText
        deathDateText
        personNumber
        address
      }
      decisions {
        procedure {
          code
          title
          department
        }
        outcome
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskQuestionQuery, DeskQuestionQueryVariables>;
export const DeskAnswerQuestionDocument = new TypedDocumentString(`
    mutation DeskAnswerQuestion($input: AnswerQuestionInput!) {
  answerQuestion(input: $input) {
    ... on AnswerQuestionSuccess {
      question {
        id
        state
        version
        asks {
          answer
        }
      }
    }
    ... on Changed {
      currentVersion
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskAnswerQuestionMutation, DeskAnswerQuestionMutationVariables>;
export const DeskEnterAnswerDocument = new TypedDocumentString(`
    mutation DeskEnterAnswer($input: EnterAnswerInput!) {
  enterAnswer(input: $input) {
    ... on EnterAnswerSuccess {
      entry {
        mine
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskEnterAnswerMutation, DeskEnterAnswerMutationVariables>;
export const DeskRegisterDocument = new TypedDocumentString(`
    mutation DeskRegister($input: RegisterDeathNoticeInput!) {
  registerDeathNotice(input: $input) {
    __typename
    ... on RegisterDeathNoticeSuccess {
      case {
        id
        number
        deceased {
          name
        }
      }
    }
    ... on DuplicateNotice {
      code
      message
      path
      existing {
        id
        number
        deceased {
          name
          kana
          birthDateText
          deathDateText
        }
      }
    }
    ... on InvalidInput {
      code
      message
      path
    }
    ... on NotAllowed {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRegisterMutation, DeskRegisterMutationVariables>;
export const DeskSafeguardsDocument = new TypedDocumentString(`
    query DeskSafeguards($id: ID!, $people: Boolean!) {
  case(id: $id) {
    id
    number
    status
    deceased {
      name
      kana
      birthDateText
      deathDateText
      address
    }
    protection {
      state
      listAsOf
      protections {
        id
        source
        since
        seenOn
        person @include(if: $people) {
          name
          relation
        }
        reason
      }
    }
    retention {
      endedOn
      destroyAfter
      hold {
        since
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSafeguardsQuery, DeskSafeguardsQueryVariables>;
export const DeskProtectionsDocument = new TypedDocumentString(`
    query DeskProtections($after: String) {
  protections(first: 50, after: $after) {
    edges {
      node {
        id
        source
        since
        seenOn
        name
        personNumber
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DeskProtectionsQuery, DeskProtectionsQueryVariables>;
export const DeskAskApprovalDocument = new TypedDocumentString(`
    mutation DeskAskApproval($input: AskApprovalInput!) {
  askApproval(input: $input) {
    ... on AskApprovalSuccess {
      approval {
        id
        state
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskAskApprovalMutation, DeskAskApprovalMutationVariables>;
export const DeskShowAddressDocument = new TypedDocumentString(`
    mutation DeskShowAddress($approvalId: ID!) {
  showAddress(approvalId: $approvalId) {
    ... on ShowAddressSuccess {
      address
      telephone
      until
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskShowAddressMutation, DeskShowAddressMutationVariables>;
export const DeskBreakGlassDocument = new TypedDocumentString(`
    mutation DeskBreakGlass($input: BreakGlassInput!) {
  breakGlass(input: $input) {
    ... on ShowAddressSuccess {
      address
      telephone
      until
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskBreakGlassMutation, DeskBreakGlassMutationVariables>;
export const DeskReportProtectionDocument = new TypedDocumentString(`
    mutation DeskReportProtection($input: ReportProtectionInput!) {
  reportProtection(input: $input) {
    ... on ReportProtectionSuccess {
      case {
        id
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskReportProtectionMutation, DeskReportProtectionMutationVariables>;
export const DeskLiftProtectionDocument = new TypedDocumentString(`
    mutation DeskLiftProtection($approvalId: ID!) {
  liftProtection(approvalId: $approvalId) {
    ... on LiftProtectionSuccess {
      case {
        id
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskLiftProtectionMutation, DeskLiftProtectionMutationVariables>;
export const DeskHoldCaseDocument = new TypedDocumentString(`
    mutation DeskHoldCase($input: HoldCaseInput!) {
  holdCase(input: $input) {
    ... on HoldCaseSuccess {
      case {
        id
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskHoldCaseMutation, DeskHoldCaseMutationVariables>;
export const DeskReleaseHoldDocument = new TypedDocumentString(`
    mutation DeskReleaseHold($input: HoldCaseInput!) {
  releaseHold(input: $input) {
    ... on ReleaseHoldSuccess {
      case {
        id
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskReleaseHoldMutation, DeskReleaseHoldMutationVariables>;
export const DeskLightsDocument = new TypedDocumentString(`
    query DeskLights {
  departmentLights {
    department {
      code
      name
      telephone
    }
    light
    waiting
    late
    ringing
    atCounter
    oldestDue
    remindedAt
    mail
  }
}
    `) as unknown as TypedDocumentString<DeskLightsQuery, DeskLightsQueryVariables>;
export const DeskRemindLateDocument = new TypedDocumentString(`
    mutation DeskRemindLate {
  remindLate {
    ... on RemindLateSuccess {
      sendsOn
      reminded {
        department {
          code
          name
          telephone
        }
        questions
        at
        before
        byMail
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRemindLateMutation, DeskRemindLateMutationVariables>;
export const DeskSettingsDocument = new TypedDocumentString(`
    query DeskSettings($month: String!) {
  deskSettings {
    department
    mailbox
    whereToLook
    whereToLookOfFile
    digestHour
    version
    mayChange
    sendsMail
    undelivered {
      count
      text
    }
  }
  lateness(month: $month) {
    month
    due
    inTime
    late
    open
    toLead
    toCounter
  }
}
    `) as unknown as TypedDocumentString<DeskSettingsQuery, DeskSettingsQueryVariables>;
export const DeskChangeSettingsDocument = new TypedDocumentString(`
    mutation DeskChangeSettings($input: ChangeDeskSettingsInput!) {
  changeDeskSettings(input: $input) {
    ... on ChangeDeskSettingsSuccess {
      settings {
        department
        mailbox
        whereToLook
        whereToLookOfFile
        digestHour
        version
        mayChange
        sendsMail
        undelivered {
          count
          text
        }
      }
    }
    ... on Changed {
      currentVersion
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskChangeSettingsMutation, DeskChangeSettingsMutationVariables>;
export const DeskCallCasesDocument = new TypedDocumentString(`
    query DeskCallCases($search: String!) {
  cases(first: 30, search: $search) {
    edges {
      node {
        id
        number
        status
        deceased {
          name
          kana
          birthDate
          birthDateText
          deathDateText
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCallCasesQuery, DeskCallCasesQueryVariables>;
export const DeskCallDocument = new TypedDocumentString(`
    query DeskCall($id: ID!) {
  case(id: $id) {
    id
    number
    status
    deceased {
      name
      kana
      birthDateText
      deathDateText
    }
    people {
      id
      name
      relation
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCallQuery, DeskCallQueryVariables>;
export const DeskCallListDocument = new TypedDocumentString(`
    query DeskCallList($id: ID!, $for: ID) {
  case(id: $id) {
    id
    procedureList(for: $for) {
      groups {
        name
        items {
          number
          procedure {
            code
          }
          title
          mayDo
        }
      }
      bring {
        papers
        name
        called
        originals
        copies
        showOnly
        ifYouHave
        worksWithout
        certain
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCallListQuery, DeskCallListQueryVariables>;
export const DeskRecordFactsDocument = new TypedDocumentString(`
    mutation DeskRecordFacts($input: RecordFactsInput!) {
  recordFacts(input: $input) {
    __typename
    ... on RecordFactsSuccess {
      case {
        id
        version
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRecordFactsMutation, DeskRecordFactsMutationVariables>;
export const DeskSetWishedDaysDocument = new TypedDocumentString(`
    mutation DeskSetWishedDays($input: SetWishedDaysInput!) {
  setWishedDays(input: $input) {
    ... on SetWishedDaysSuccess {
      case {
        id
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSetWishedDaysMutation, DeskSetWishedDaysMutationVariables>;
export const DeskWishedDaysDocument = new TypedDocumentString(`
    query DeskWishedDays {
  wishedDays {
    case {
      id
      number
      deceased {
        name
        kana
      }
    }
    days {
      day
      part
    }
  }
}
    `) as unknown as TypedDocumentString<DeskWishedDaysQuery, DeskWishedDaysQueryVariables>;
export const DeskWishesOfCaseDocument = new TypedDocumentString(`
    query DeskWishesOfCase($id: ID!) {
  case(id: $id) {
    id
    wishedDays {
      day
      part
    }
  }
}
    `) as unknown as TypedDocumentString<DeskWishesOfCaseQuery, DeskWishesOfCaseQueryVariables>;
export const DeskTodayDocument = new TypedDocumentString(`
    query DeskToday($day: Date!) {
  visits(day: $day) {
    id
    day
    hour
    kind
    state
    version
    who
    personId
    telephone
    note
    case {
      id
      number
      status
      deceased {
        name
        kana
      }
      questions {
        id
        state
        dueOn
        department {
          code
          name
          telephone
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskTodayQuery, DeskTodayQueryVariables>;
export const DeskOfficeDayDocument = new TypedDocumentString(`
    query DeskOfficeDay($day: Date) {
  officeDay(day: $day) {
    day
    dayText
    open
    previousOpen
    nextOpen
    today
  }
}
    `) as unknown as TypedDocumentString<DeskOfficeDayQuery, DeskOfficeDayQueryVariables>;
export const DeskWaitingDocument = new TypedDocumentString(`
    query DeskWaiting {
  questions(first: 30) {
    edges {
      node {
        id
        state
        dueOn
        silence
        ringsSince
        askedBackOf
        department {
          code
          name
          telephone
        }
        case {
          id
          number
          deceased {
            name
            kana
          }
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<DeskWaitingQuery, DeskWaitingQueryVariables>;
export const DeskCaseVisitsDocument = new TypedDocumentString(`
    query DeskCaseVisits($id: ID!) {
  case(id: $id) {
    id
    visits {
      id
      day
      dayText
      hour
      kind
      state
      version
      who
      personId
      telephone
      note
      case {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCaseVisitsQuery, DeskCaseVisitsQueryVariables>;
export const DeskWhoComesDocument = new TypedDocumentString(`
    query DeskWhoComes($id: ID!) {
  case(id: $id) {
    id
    people {
      id
      name
      relation
    }
  }
}
    `) as unknown as TypedDocumentString<DeskWhoComesQuery, DeskWhoComesQueryVariables>;
export const DeskPlanVisitDocument = new TypedDocumentString(`
    mutation DeskPlanVisit($input: PlanVisitInput!) {
  planVisit(input: $input) {
    ... on PlanVisitSuccess {
      visit {
        id
        dayText
        hour
        version
        who
        personId
        case {
          id
        }
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskPlanVisitMutation, DeskPlanVisitMutationVariables>;
export const DeskSetVisitStateDocument = new TypedDocumentString(`
    mutation DeskSetVisitState($input: SetVisitStateInput!) {
  setVisitState(input: $input) {
    ... on SetVisitStateSuccess {
      visit {
        id
        state
        version
      }
    }
    ... on Changed {
      currentVersion
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSetVisitStateMutation, DeskSetVisitStateMutationVariables>;
export const DeskMoveVisitDocument = new TypedDocumentString(`
    mutation DeskMoveVisit($input: ChangeVisitInput!) {
  changeVisit(input: $input) {
    ... on ChangeVisitSuccess {
      visit {
        id
        dayText
        hour
        version
      }
    }
    ... on UserError {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskMoveVisitMutation, DeskMoveVisitMutationVariables>;
export const DeskWalkInDocument = new TypedDocumentString(`
    query DeskWalkIn($id: ID!) {
  case(id: $id) {
    id
    number
    deceased {
      name
      kana
    }
    decisions(outcome: TO_CONFIRM) {
      procedure {
        code
      }
      ask {
        name
        type
        question
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskWalkInQuery, DeskWalkInQueryVariables>;