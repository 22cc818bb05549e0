/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What is to be given: exactly one of these, just as its own mutation takes it. */
export type AccessInput = {
  /** As `appoint` takes it, as COUNTER or PRIVACY_OFFICER. */
  appointment?: AppointInput | null | undefined;
  /** As `handOver` takes it, with a move of COUNTER or PRIVACY_OFFICER to somebody who is not that on that day. */
  handOver?: HandOverInput | null | undefined;
  /** As `inviteStaff` takes it, with an appointment that opens every case. */
  invitation?: InviteStaffInput | null | undefined;
  /** As `createProgram` takes it. */
  program?: CreateProgramInput | null | undefined;
  /** As `renewInvitation` takes it, of somebody who is COUNTER or PRIVACY_OFFICER, now or later. */
  renewal?: string | number | null | undefined;
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

/** Somebody of the family who was not named in the notice. */
export type AddPersonInput = {
  /** Address for letters; never shown to another person. */
  address?: string | null | undefined;
  /** You looked, and this is somebody else than the one of the same name who is there already. */
  anotherPerson?: boolean | null | undefined;
  /** An open case. */
  caseId: string | number;
  /** Hiragana or katakana. */
  kana?: string | null | undefined;
  /** Of the paper with which they see the case online. */
  language?: Language | null | undefined;
  /** As it is written, variants included. */
  name: string;
  /** As seen from the person who died: spouse, child, sibling … */
  relation?: string | null | undefined;
  /** May be empty, unlike in the notice. */
  roles?: Array<Role> | null | undefined;
  /** For calls by the counter, which also finds the case by it; `Person` does not show it. */
  telephone?: string | null | undefined;
  /** Where the number comes from; left out: TOLD. */
  telephoneFrom?: TelephoneFrom | null | undefined;
};

/** Exactly one of both. */
export type AnswerBackInput = {
  /** Goes back to the department with this. It can be disclosed to whom it is about. */
  answer?: string | null | undefined;
  /** The family is asked first, at the visit or on the telephone; it stays with the counter. */
  askFamily?: boolean | null | undefined;
  /** The version you read; a newer one is refused. */
  expectedVersion: number;
  /** Of an asking back that is open. */
  id: string | number;
};

/** A table of `drawUpAnswerSheet`, filled in. Columns may have moved; only cells that were changed count. */
export type AnswerFromFileInput = {
  /** Answer with what was changed, at most 50 questions at once; without it the differences are shown and nothing is written. */
  apply?: boolean | null | undefined;
  /** The file itself, base64: xlsx or CSV (UTF-8 or CP932), at most 4 MiB. */
  file: string;
};

/** Whether you go where somebody called. */
export type AnswerHelpInput = {
  /** False takes your own answer back: the call stands again. */
  coming?: boolean | null | undefined;
  /** `HelpCall.id` of a call that is not your own. */
  id: string | number;
};

/** A paper to bring: one of the catalogue, or one in your own words. */
export type AnswerPaperInput = {
  /** What it is called, in one line, where the catalogue has none. */
  called?: string | null | undefined;
  /** How many, 1 to 9. */
  count?: number | null | undefined;
  /** As it is wanted; not given: as the catalogue says, of one in your own words the original. */
  form?: PaperForm | null | undefined;
  /** Reference name of one in `Question.papersToName`; exactly one of this and `called`. */
  paper?: string | null | undefined;
};

/** Part of an answer is taken too: the question waits for its person until every fact has a word. */
export type AnswerQuestionInput = {
  /** The version you read; a newer one is refused. */
  expectedVersion: number;
  /** Of those in `Question.asks`; with `procedures` at least one, but for a confirmation. */
  facts?: Array<FactAnswerInput> | null | undefined;
  /** Of the department's own, none twice. */
  procedures?: Array<ProcedureAnswerInput> | null | undefined;
  /** To a department its own. */
  questionId: string | number;
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

/** One more appointment for an open account. */
export type AppointInput = {
  /** Beside those that they have already. */
  appointment: AppointmentInput;
  /** Of somebody else: nobody appoints themselves. */
  staffId: string | number;
};

/** One role, for one department or none, and from when until when. */
export type AppointmentInput = {
  /** Its code; only with the two roles of a department. */
  department?: string | null | undefined;
  /** Stands in for the holder, with the same rights. */
  deputy?: boolean | null | undefined;
  /** First day, in Japan. */
  from: string;
  /** Any; DEPARTMENT and DEPARTMENT_LEAD need a department, the others have none. */
  role: StaffRole;
  /** Last day, not before the first; left out: until it is ended. */
  until?: string | null | undefined;
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

/** What you want to do, about whom or what, and why; nothing is done by asking. */
export type AskApprovalInput = {
  /** Needed with GRANT_ACCESS, nothing with any other. */
  access?: AccessInput | null | undefined;
  /** Your office must be one that may ask for it. */
  act: TwoPersonAct;
  /** Needed with SHOW_ADDRESS, ONLINE_ACCESS and PAPER_LIST, none with DESTROY_CASES, UNDO_PROTECTION_LIST, EXPORT_SHEET, GRANT_ACCESS and SHORTEN_RETENTION; see LIFT_PROTECTION. */
  caseId?: string | number | null | undefined;
  /** Needed, at most 400 characters; the second person reads it. */
  reason: string;
  /** Needed with SHORTEN_RETENTION, nothing with any other. */
  retention?: ShorteningInput | null | undefined;
  /** A person of the case (SHOW_ADDRESS, ONLINE_ACCESS, PAPER_LIST), a protection (LIFT_PROTECTION), a list (DESTROY_CASES), an import (UNDO_PROTECTION_LIST). */
  subjectId?: string | number | null | undefined;
};

/** What a department asks back, one thing at a time. */
export type AskBackInput = {
  /** One that waits for a person of your department. */
  questionId: string | number;
  /** What is to be found out: `どの土地のことか、地番を聞いてほしい`. It can be disclosed to whom it is about. */
  text: string;
};

/** Who is to answer a department first. */
export type AskedBackOf =
  /** It can answer by itself. */
  | 'COUNTER'
  /** The counter asks the family, at the visit or on the telephone. */
  | 'FAMILY';

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
  caseId: string | number;
  /** A person of the case; without it, the person who died. */
  personId?: string | number | null | undefined;
  /** Needed, at most 400 characters; the privacy officer reads it. */
  reason: string;
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
  booth?: string | null | undefined;
};

/** What came of a call about papers that are wrong. */
export type CallOutcome =
  /** They were reached and know what stood at that moment; the list is issued with it. */
  | 'CALLED'
  /** By letter instead. */
  | 'LETTER'
  /** Nobody was reached; a day to call again may go with it. */
  | 'NO_ANSWER';

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

/** Whether anything is still done on a case. */
export type CaseStatus =
  /** 終了: done, or given up. It can be reopened. */
  | 'CLOSED'
  /** Being worked on. */
  | 'OPEN'
  /** The notice was a mistake: departments confirm that everything is undone, and nothing else follows. */
  | 'VOID';

/** All are set anew; null takes away. */
export type ChangeDeskSettingsInput = {
  /** Left out: as it was. */
  byKeys?: ByKeys | null | undefined;
  /** From 08:30 to 17:00, written `09:00`. */
  digestHour: string;
  /** The version you read; a newer one is refused. */
  expectedVersion: number;
  /** An official address of whoever heads it; null: the shared one. Left out: as it was. */
  leadMailbox?: string | null | undefined;
  /** One address that the department shares, never a person's. */
  mailbox?: string | null | undefined;
  /** Stands with each of its questions, at most 1,000 characters; null: the words of its file. */
  whereToLook?: string | null | undefined;
};

/** What is left out stays as it is; null takes it away. */
export type ChangeVisitInput = {
  /** As in `PlanVisitInput`; it can't be taken away. */
  day?: string | null | undefined;
  /** The version you read; a newer one is refused. */
  expectedVersion: number;
  /** As in `PlanVisitInput`; null: not settled any more. */
  hour?: string | null | undefined;
  /** Of the visit, in any state. */
  id: string | number;
  /** For the counter, at most 200 characters. */
  note?: string | null | undefined;
  /** Takes the place of `who`. */
  personId?: string | number | null | undefined;
  /** A call-back can't be without one. */
  telephone?: string | null | undefined;
  /** Takes the place of `personId`. */
  who?: string | null | undefined;
};

/** An open case that is over. */
export type CloseCaseInput = {
  /** Closing it twice is refused, and so is closing a void one. */
  caseId: string | number;
  /** Close it although something is open; without it the refusal (`STILL_OPEN`) names what. */
  despiteOpen?: boolean | null | undefined;
  /** The version you read; a newer one is refused. */
  expectedVersion: number;
  /** Needed, at most 400 characters; read in the `changes` of the case. */
  reason: string;
};

/** After what a department has to look at its work again. */
export type Confirmation =
  /** The notice was corrected after the department had acted. */
  | 'CORRECTION'
  /** The notice is void: that everything is undone. */
  | 'UNDONE';

/** Left out or null stays; an empty text takes away kana, birth date, number or address. For another person rulings and consents end, and of household, sex and nationality only what is given here is known; these three stay where the birth date alone is put right, under the same name, kana and number. */
export type CorrectDeathNoticeInput = {
  /** The registered one. */
  address?: string | null | undefined;
  /** ISO or era date. From now on it opens the family's access papers; taken away, these end. */
  birthDate?: string | null | undefined;
  /** An open case. */
  caseId: string | number;
  /** Stays in history; of the four only `UNDER_WAY` changes what the correction does. */
  cause: CorrectionCause;
  /** Given without `deathDateTo` it is certain: an interval that stood ends. */
  deathDate?: string | null | undefined;
  /** Last possible day; the same as the first: certain. */
  deathDateTo?: string | null | undefined;
  /** The paper it stands on: corrected certificate, register entry … */
  evidence: string;
  /** `Case.version` that you read; a newer one is refused. */
  expectedVersion: number;
  /** The day on which the notice was filed: also where it was filed only after the case was opened. */
  filedOn?: string | null | undefined;
  /** The whole household anew, in place of the one that stands. */
  household?: HouseholdInput | null | undefined;
  /** Hiragana or katakana. */
  kana?: string | null | undefined;
  /** As it is written, variants included; can't be taken away. */
  name?: string | null | undefined;
  /** Decides about family register, residence card and consulate. */
  nationality?: Nationality | null | undefined;
  /** Cases that you looked at and that are of other people, although much is alike after the correction; kept in history. */
  notTheSameAs?: Array<string | number> | null | undefined;
  /** 宛名番号, at most 10 digits; a different one makes it another person. */
  personNumber?: string | null | undefined;
  /** `DONE` once the resident register shows the death. With nothing else corrected, nobody is asked again. */
  registerState?: RegisterState | null | undefined;
  /** False holds back questions that nobody has acted on (see `openQuestions`); true sends those that waited for this. */
  registeredHere?: boolean | null | undefined;
  /** As the resident register has it. */
  sex?: Sex | null | undefined;
  /** How the city came to know; `TOLD_BY_FAMILY` without `filedOn` takes the filing day away: nothing was filed yet. */
  source?: NoticeSource | null | undefined;
};

/** What is left out stays as it is; null takes it away. */
export type CorrectPersonInput = {
  /** Address for letters; never shown to another person. */
  address?: string | null | undefined;
  /** You looked: somebody else bears the corrected name in this case. */
  anotherPerson?: boolean | null | undefined;
  /** An open case. */
  caseId: string | number;
  /** The version of the person that you read; a newer one is refused. */
  expectedVersion: number;
  /** Hiragana or katakana. */
  kana?: string | null | undefined;
  /** Of papers for online access printed from now on; null: Japanese. */
  language?: Language | null | undefined;
  /** As it is written, variants included; it alone can't be taken away. */
  name?: string | null | undefined;
  /** One of its people, not one who was taken out. */
  personId: string | number;
  /** As seen from the person who died. */
  relation?: string | null | undefined;
  /** All of them from now on, not those to add. */
  roles?: Array<Role> | null | undefined;
  /** For calls by the counter; the case is no longer found by the number before. */
  telephone?: string | null | undefined;
  /** Where the number comes from, also of one that stands and was looked at only now; left out: of another number TOLD. */
  telephoneFrom?: TelephoneFrom | null | undefined;
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

/** What another program may do, and how long. */
export type CreateProgramInput = {
  /** Its code, with DEPARTMENT; none with COUNTER. */
  department?: string | null | undefined;
  /** At most 100 characters, no number of anybody. */
  name: string;
  /** The documents that it may send, each as it will be sent. */
  operations: Array<string>;
  /** COUNTER or DEPARTMENT. */
  role: StaffRole;
  /** Last day of the key. */
  until: string;
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

/** The person who died, as registered; null or left out: not known. */
export type DeceasedInput = {
  /** The registered one; departments see its town alone. */
  address?: string | null | undefined;
  /** ISO or era date: `1940-03-02`, `昭和15年3月2日`, `S15.3.2`. */
  birthDate?: string | null | undefined;
  /** Left out, nothing is known of it; with no members, nobody is left in it. */
  household?: HouseholdInput | null | undefined;
  /** Hiragana or katakana; without it a case of the same person may go unseen. */
  kana?: string | null | undefined;
  /** As it is written, variants included. */
  name: string;
  /** Decides about family register, residence card and consulate. */
  nationality?: Nationality | null | undefined;
  /** 宛名番号, at most 10 digits; never a My Number or a resident record code. */
  personNumber?: string | null | undefined;
  /** Registered as a resident here at death; null if that is not known. */
  registeredHere?: boolean | null | undefined;
  /** As the resident register has it. */
  sex?: Sex | null | undefined;
};

/** What you say to one request. */
export type DecideApprovalInput = {
  /** `false` of what you asked for yourself, or agreed to and is not used, takes it back. Of broken glass: you have looked at it. */
  agree: boolean;
  /** Of somebody else's request, or with `agree: false` of your own or of one that you agreed to. */
  approvalId: string | number;
  /** Needed to decline what somebody else asked for: they read it. */
  reason?: string | null | undefined;
};

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
  evenIfLost?: boolean | null | undefined;
  /** All three can be read back by `answerFromFile`. */
  format: SheetFormat;
};

/** From when an appointment counts no more. */
export type EndAppointmentInput = {
  /** Of anybody, yourself included. */
  appointmentId: string | number;
  /** The last day of the appointment. */
  lastDay: string;
};

/** Sent when you begin, and again within a minute and a half while you go on. */
export type EnterAnswerInput = {
  /** One of your department. */
  questionId: string | number;
  /** From a colleague who is typing, who sees it at once. */
  takeOver?: boolean | null | undefined;
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
  forebearsToo?: boolean | null | undefined;
  /** Reference name of a fact in `Question.asks`. */
  name: string;
  /** With THERE_IS only: one of `Question.phrases.thereIs`, for the department and the counter. */
  remark?: string | null | undefined;
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
  /** Reference name, as in `Query.facts`; another one is refused with the nearest that exists. */
  name: string;
  /** Leaving it out says that it is not known; null says that there is none. */
  value?: unknown;
};

/** How far a fact is known. */
export type FactStanding =
  /** Statements contradict each other. */
  | 'CONFLICT'
  /** Not, or only partly known. */
  | 'OPEN'
  /** One value alone is possible. */
  | 'SETTLED';

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
  day: string;
  /** In this order; one that can't be done undoes all. */
  moves: Array<MoveInput>;
};

/** What a case waits for before any department is asked. */
export type HeldFor =
  /** 予約: goes out with the first visit that is planned, or by `openQuestions`. */
  | 'BOOKING'
  /** 住民登録のない方: `openQuestions`, once it is known that there is something of theirs here. */
  | 'NOT_A_RESIDENT';

/** For holding a case and for releasing it (`releaseHold`). */
export type HoldCaseInput = {
  /** Open, closed or void. */
  caseId: string | number;
  /** Why it is held, or why no longer; needed, at most 400 characters. */
  reason: string;
};

/** The resident register's household without the person who died. */
export type HouseholdInput = {
  /** Whether the person who died was head of it (世帯主); null: not known. */
  deceasedWasHead?: boolean | null | undefined;
  /** Everybody who remains; it says nothing of family registered elsewhere. */
  members: Array<HouseholdMemberInput>;
};

/** Somebody who remains in the household; without a name, for ages and kinship alone. */
export type HouseholdMemberInput = {
  /** For the age on the day of death; null: any age is possible. */
  birthDate?: string | null | undefined;
  /** As seen from the person who died: spouse, child, parent … */
  relation?: string | null | undefined;
};

/** A whole ledger, never a part: whoever is not in it counts as not in the ledger. */
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

/** An office's file of the whole list; it is sent once to look at it and once more to read it in. */
export type ImportProtectionFileInput = {
  /** Read it in; without it nothing is changed. */
  apply?: boolean | null | undefined;
  /** The day it was drawn up: never assumed. */
  asOf: string;
  /** Somebody looked whether the file is whole; needed where nobody, or far fewer people, stand in it. */
  evenIfFewer?: boolean | null | undefined;
  /** `protectionLists.version` as you read it; another import meanwhile refuses. */
  expectedVersion: number;
  /** CSV (UTF-8 or Shift_JIS) or xlsx as base64, 11 MiB at most, at most 50,000 lines: 氏名, and with it 宛名番号 or 住所. */
  file: string;
};

/** A new account, with what its person is to be. */
export type InviteStaffInput = {
  /** At least one; they count from their first day on, not from the invitation. */
  appointments: Array<AppointmentInput>;
  /** Small letters, digits, `.`, `_`, `-`. */
  login: string;
  /** At most 100 characters, no number of anybody. */
  name: string;
};

/** What recording something would do in the case. */
export type KeptChange =
  /** It contradicts what is known, or would take the place of what the same people said before. */
  | 'DIFFERS'
  /** It adds to what is known, or nothing is known of it. */
  | 'NEW'
  /** It is known. */
  | 'SAME';

/** Language of a person or a sentence. */
export type Language =
  /** English. */
  | 'EN'
  /** Japanese. */
  | 'JA';

/** A visit that ends as the next begins. */
export type LeavingVisitInput = {
  /** The version you read. */
  expectedVersion: number;
  /** Of the same case. */
  id: string | number;
};

/** What one column of the file means, against what was remembered; remembered in its turn once it is applied. */
export type LedgerColumnInput = {
  /** `LedgerField.name`; null: leave the column out. */
  field?: string | null | undefined;
  /** As the file names it. */
  header: string;
};

/** From the least to the most urgent. */
export type Light =
  /** The day by which an answer was due has passed. */
  | 'LATE'
  /** The family is in the house. */
  | 'RINGING'
  /** Something waits, in time. */
  | 'WAITING';

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

/** Who certainly may not do it does not find it in the list. */
export type MayDo =
  /** Nobody has said yet what decides it. */
  | 'UNKNOWN'
  /** Only with the power of attorney (委任状) of somebody who is entitled. */
  | 'WITH_PROXY'
  /** Entitled in their own right; or the office does it by itself. */
  | 'YES';

/** One appointment and its successor. Role, department, deputy and a last day still to come go over with it. */
export type MoveInput = {
  /** It ends the day before `day`, which must lie within it. */
  appointmentId: string | number;
  /** Who takes it over. */
  toStaffId: string | number;
};

/** Where a paper went; also of a case that is closed or void. */
export type MovePaperInput = {
  /** With ACCEPTED: the department. */
  department?: string | number | null | undefined;
  /** The version you read; a newer one is refused. */
  expectedVersion: number;
  /** Of the paper, not its number. */
  id: string | number;
  /** Can be disclosed to whom it is about. */
  note?: string | null | undefined;
  /** To whom, or who signed; left out: as before. */
  personId?: string | number | null | undefined;
  /** Where it is from now on. */
  state: PaperMoveState;
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

/** What one column of the file means, against what was remembered; remembered in its turn once a line is registered. */
export type NoticeColumnInput = {
  /** null: leave the column out. */
  field?: NoticeField | null | undefined;
  /** As the file names it. */
  header: string;
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

/** A case whose questions are held as a whole. */
export type OpenQuestionsInput = {
  /** Of an open case. */
  caseId: string | number;
  /** Why a non-resident's case is opened: property, grave, dog, insurance, place of death here … */
  reason: string;
};

/** What becomes of another visit in the same step. */
export type OtherVisitInput = {
  /** The version you read; a newer one is refused. */
  expectedVersion: number;
  /** Of the same case. */
  id: string | number;
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

/** One of the people of the case (関係者), as far as known. */
export type PersonInput = {
  /** Address for letters; never shown to another person. */
  address?: string | null | undefined;
  /** Of the paper with which they see the case online. */
  language?: Language | null | undefined;
  /** As it is written, variants included; null: not known yet. */
  name?: string | null | undefined;
  /** As seen from the person who died: spouse, child, sibling …; another word is refused. */
  relation?: string | null | undefined;
  /** At least one. */
  roles: Array<Role>;
  /** For calls by the counter, which also finds the case by it; `Person` does not show it. */
  telephone?: string | null | undefined;
  /** Where the number comes from; left out: NOTICE, and of a notice that the family told, TOLD. */
  telephoneFrom?: TelephoneFrom | null | undefined;
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
  caseId: string | number;
  /** As it is typed: `11/25`, `R8.11.25`, `2026-11-25`, `今日`. From today on, on an open day; a WALK_IN of today on any. */
  day: string;
  /** As it is typed: `10`, `1030`, `10:30`. Left out: not settled. */
  hour?: string | null | undefined;
  /** A WALK_IN is ARRIVED at once. Whoever is here already that day, or was to come, is not written down twice: that visit of theirs stands. */
  kind?: VisitKind | null | undefined;
  /** Only with a WALK_IN: who sat there until now. Their visit of this case is DONE in the same step; changed by somebody meanwhile, it stays as it is. */
  leaving?: LeavingVisitInput | null | undefined;
  /** For the counter, at most 200 characters. */
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
  /** With TO_CONFIRM: whose turn it is, `family` or the code of a department or outside body in `Question.whomToName`. The list says so as its open point; null: the counter finds out whom to ask. */
  askOf?: string | null | undefined;
  /** A procedure of this department. */
  code: string;
  /** What the family has to know beside the catalogue's words; not with NOT_REQUIRED, of which no item stands in the list. Read by the department, the counter, and on paper and online by whoever of the family may do the thing in their own right as far as is known; by no other relative, not where it names another person of the case, and not by whoever holds the list alone. Of a procedure that is not told openly, by nobody outside the department but whom a consent opens it to. It can be disclosed to whom it is about, and is not translated. */
  note?: string | null | undefined;
  /** Stands before the rule from now on. */
  outcome: Outcome;
  /** What to bring for it beside what the law wants, at most ten, none twice in one form; not with NOT_REQUIRED. They stand in the list's one bring-list; those of the catalogue for everybody who sees the item, those in your own words for whoever reads the note. */
  papers?: Array<AnswerPaperInput> | null | undefined;
  /** Why; for TO_CONFIRM: what more is needed, and of whom. That stands in the list which the counter hands to the family, the other reasons stay with the decision. Online the family reads neither. */
  reason: string;
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

/** Facts from one source. */
export type RecordFactsInput = {
  /** Of an open case. */
  caseId: string | number;
  /** 1 to 400, no name twice; each takes the place of what this source said before. */
  facts: Array<FactInput>;
  /** Ends a contradiction: this statement replaces all others on the facts given. */
  settled?: boolean | null | undefined;
  /** For a department DEPARTMENT, for the family FAMILY, for the counter all but DEPARTMENT. */
  source: StatementSource;
};

/** A note by whoever was there; it names no case, and can't be changed afterwards. */
export type RecordIncidentInput = {
  /** With the offset: 2026-11-25T09:40:00+09:00. */
  at: string;
  /** Number or place, at most 50 characters. */
  booth: string;
  /** What was said and done, as somebody else would have seen it; not what is thought of it. At most 2000 characters. */
  text: string;
};

/** One paper, and where it went if it went somewhere at once. */
export type RecordPaperInput = {
  /** Closed and void cases too; of a void one no list. */
  caseId: string | number;
  /** The same key twice is one paper: for a lost connection, and for a button that was pressed twice. */
  key: string;
  /** Not ACCESS_PAPER: that one is written down by `issueAccessPaper`. */
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

/** What the paper and the resident register say; what is corrected later goes through `correctDeathNotice`. */
export type RegisterDeathNoticeInput = {
  /** The day of death; with `deathDateTo` the first possible one. Not after today. */
  deathDate: string;
  /** Last possible day, where the notice gives an interval or 頃 (about). */
  deathDateTo?: string | null | undefined;
  /** Who died. */
  deceased: DeceasedInput;
  /** What else was told. `deathDate`, `birthDate` and `residentOfCity` are refused here: they have their own fields. */
  facts?: Array<FactInput> | null | undefined;
  /** The day the notice was filed with the family register. */
  filedOn?: string | null | undefined;
  /** The same key with the same content gives the same case: for a lost connection. With another content it is refused, and once that case is void (`REGISTERED_THEN_VOID`). */
  idempotencyKey?: string | null | undefined;
  /** Cases that you looked at and that are of other people, although much is alike; kept in history. */
  notTheSameAs?: Array<string | number> | null | undefined;
  /** Who acts for the family; others can be added later. */
  people?: Array<PersonInput> | null | undefined;
  /** Whether the resident register shows the death already; later `correctDeathNotice` sets it to `DONE`. */
  registerState?: RegisterState | null | undefined;
  /** How the city came to know; what the family only tells may still have to be filed. */
  source: NoticeSource;
};

/** Whether the resident register shows the death yet. */
export type RegisterState =
  /** 記載済み: entered. */
  | 'DONE'
  /** 記載はこれから: not entered yet. */
  | 'PENDING';

/** A closed case that goes on. */
export type ReopenCaseInput = {
  /** Of a closed case; a void one is registered anew instead. */
  caseId: string | number;
  /** The version you read; a newer one is refused. */
  expectedVersion: number;
  /** Needed, at most 400 characters; read in the `changes` of the case. */
  reason: string;
};

/** That somebody of a case is protected, whoever said it. */
export type ReportProtectionInput = {
  /** From then on no address of it is shown. */
  caseId: string | number;
  /** A person of the case, if it is known whom it concerns. */
  personId?: string | number | null | undefined;
  /** How it became known; needed, at most 400 characters. */
  reason: string;
};

/** Whose newest step to undo; undoing it is a step as well. */
export type RestorePersonInput = {
  /** An open case. */
  caseId: string | number;
  /** The version that you read; of one taken out, the one `takeOutPerson` answered with. */
  expectedVersion: number;
  /** One of the people of the case, or one who was taken out. */
  personId: string | number;
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
  expectedVersion: number;
};

/** A form that is being filled in: what there is of it. Name with birth date, kana with a day of death, or the person number tell somebody; less nobody. */
export type SameDeceasedInput = {
  /** As in a notice. */
  birthDate?: string | null | undefined;
  /** The day, or the first possible one. */
  deathDate?: string | null | undefined;
  /** Hiragana or katakana. */
  kana?: string | null | undefined;
  /** As it is written. */
  name?: string | null | undefined;
  /** Cases that you looked at: of somebody else. As in a notice. */
  notTheSameAs?: Array<string | number> | null | undefined;
  /** 宛名番号. */
  personNumber?: string | null | undefined;
};

/** The years of one kind, by the city's own rules (文書管理規程). */
export type SetRetentionInput = {
  /** 0 to 10; 0: until the fiscal year in which it ended is over. What is destroyed without a list, never less than usual. */
  fiscalYears: number;
  /** CLOSED_CASES, VOID_CASES, PROTECTIONS or INCIDENT_NOTES. */
  kind: RetentionKind;
  /** Needed, at most 400 characters; replaces the one before and is read in `RetentionRule.reason`. */
  reason: string;
};

/** What became of a visit, and who came. */
export type SetVisitStateInput = {
  /** The version you read; a newer one is refused. */
  expectedVersion: number;
  /** Of the visit. */
  id: string | number;
  /** Another visit of the same case that changes in the same step, both or neither: who had left for the one who is here comes back. */
  other?: OtherVisitInput | null | undefined;
  /** With ARRIVED: who it is that is here, one of the people of the case. Takes the place of who was planned. */
  personId?: string | number | null | undefined;
  /** Back to PLANNED undoes. */
  state: VisitState;
  /** With ARRIVED: who it is that is here, somebody else by the name as it was told. */
  who?: string | null | undefined;
};

/** In place of what stood: at most three, the dearest first; none takes them away. */
export type SetWishedDaysInput = {
  /** Of an open case. */
  caseId: string | number;
  /** The same day and part twice is one. */
  days: Array<WishedDayInput>;
};

/** What the counter makes of a wish. */
export type SettleGuideWishInput = {
  /** Of an open case; needed with LINKED, left aside with the others. */
  caseId?: string | number | null | undefined;
  /** The version you read; a newer one is refused. */
  expectedVersion: number;
  /** `GuideWish.id`. */
  id: string | number;
  /** OPEN undoes, and lets go of the case. */
  state: GuideWishState;
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

/** What is to be kept for how many fiscal years, fewer than now. */
export type ShorteningInput = {
  /** As `setRetention` takes it. */
  fiscalYears: number;
  /** As `setRetention` takes it. */
  kind: RetentionKind;
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

/** What a department no longer needs to know. */
export type TakeBackAskedInput = {
  /** The version you read; a newer one is refused. */
  expectedVersion: number;
  /** Of an asking back of your department that is open. */
  id: string | number;
};

/** Somebody who was added by mistake; what was written of them is kept. */
export type TakeOutPersonInput = {
  /** An open case. */
  caseId: string | number;
  /** The version of the person that you read; a newer one is refused. */
  expectedVersion: number;
  /** One of its people. */
  personId: string | number;
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
  againDay?: string | null | undefined;
  /** `12:10` */
  againHour?: string | null | undefined;
  /** Closed and void cases too. */
  caseId: string | number;
  /** The version you read; a newer one is refused. */
  expectedVersion: number;
  /** Can be disclosed to whom it is about. */
  note?: string | null | undefined;
  /** CALLED and LETTER issue the list: they know what it says now. */
  outcome: CallOutcome;
  /** Who was called: `PaperCall.person`. */
  personId: string | number;
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

/** Takes the newest tick that stands back. */
export type UndoCallInput = {
  /** The same as was ticked. */
  caseId: string | number;
  /** The version you read; a newer one is refused. */
  expectedVersion: number;
  /** Whose call it was; the ticks of others stay. */
  personId: string | number;
};

/** Takes the newest move that stands back. */
export type UndoPaperMoveInput = {
  /** The version you read; a newer one is refused. */
  expectedVersion: number;
  /** Of the paper, not of the move. */
  id: string | number;
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
  caseId: string | number;
  /** `Case.version` that you read; a newer one is refused. */
  expectedVersion: number;
  /** How the mistake was noticed; stays in history. */
  reason: string;
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

/** One day of a family's choice. */
export type WishedDayInput = {
  /** As it is typed: `11/25`, `R8.11.25`. From today on, on an open day. */
  day: string;
  /** Left out: any. */
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

export type DeskAskAccessMutationVariables = Exact<{
  input: AskApprovalInput;
}>;


export type DeskAskAccessMutation = { askApproval:
    | { approval: { id: string, state: ApprovalState } }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
   };

export type DeskGrantAccessMutationVariables = Exact<{
  approvalId: string | number;
}>;


export type DeskGrantAccessMutation = { grantAccess:
    | { staff: Array<{ id: string }>, invitation: { code: string, staff: { id: string, login: string, name: string, invitedUntil: string | null } } | null, program: { key: string, program: { id: string, name: string, until: string } } | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
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


export type DeskAnswerPaperQuery = { counterContact: string | null, questions: { edges: Array<{ node: { id: string, dueOn: string | null, whereToLook: string | null, backs: Array<{ id: string, text: string, state: QuestionBackState, answer: string | null }>, department: { name: string }, asks: Array<{ silenceSettles: boolean, standsInForebearsName: boolean, answer: FactAnswer | null, fact: { name: string, question: string, type: FactType, valueLabels: Array<string> } }>, case: { number: string, visits: Array<{ day: string, dayText: string, kind: VisitKind, state: VisitState }>, deceased: { name: string, kana: string | null, birthDateText: string | null, deathDateText: string, address: string | null } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeskApprovalsQueryVariables = Exact<{
  open: boolean;
  after?: string | null | undefined;
  caseId?: string | number | null | undefined;
}>;


export type DeskApprovalsQuery = { approvals: { edges: Array<{ node: { id: string, act: TwoPersonAct, state: ApprovalState, subjectId: string | null, mine: boolean, canTakeBack: boolean, reason: string | null, askedAt: string, until: string, decidedBy: StaffRole | null, decidedAt: string | null, declinedBecause: string | null, usedAt: string | null, case: { id: string, number: string } | null, subject: { name: string | null, relation: string | null } | null, askedBy: { name: string, role: StaffRole }, access: { kind: AccessKind, operations: Array<string>, offices: Array<{ who: string, role: StaffRole, department: string | null, deputy: boolean, from: string | null, until: string | null }> } | null, retention: { kind: RetentionKind, what: string, fiscalYears: number, yearsNow: number, effect: { sooner: number, due: number, held: number, earliest: string | null } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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


export type DeskCaseChangesQuery = { case: { id: string, changes: Array<{ kind: CaseChangeKind, at: string, by: string | null, reason: string | null, cause: CorrectionCause | null, person: string | null, corrected: Array<{ name: string, label: string, was: string | null, is: string | null }> }> } | null };

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

export type DeskOpenQuestionsMutationVariables = Exact<{
  input: OpenQuestionsInput;
}>;


export type DeskOpenQuestionsMutation = { openQuestions:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
    | { __typename: 'OpenQuestionsSuccess', case: { id: string, version: number } }
   };

export type DeskCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskCaseQuery = { officeDay: { today: string }, case: { id: string, number: string, status: CaseStatus, version: number, registeredAt: string, deceased: { name: string, kana: string | null, birthDateText: string | null, deathDateText: string, personNumber: string | null, address: string | null, registerState: RegisterState }, people: Array<{ id: string, name: string | null, kana: string | null, roles: Array<Role>, relation: string | null, language: Language, version: number }>, protection: { state: ProtectionState } | null, visits: Array<{ id: string, day: string, state: VisitState, version: number, who: string | null, personId: string | null, arrivedAt: string | null, case: { id: string } }> } | null };

export type DeskCaseAnswersQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskCaseAnswersQuery = { case: { id: string, version: number, heldFor: HeldFor | null, questions: Array<{ id: string, state: QuestionState, version: number, askedAt: string | null, answeredAt: string | null, dueOn: string | null, reason: string | null, confirms: Confirmation | null, askedBackOf: AskedBackOf | null, department: { code: string, name: string, attends: boolean, telephone: string | null, desk: string | null, floor: string | null }, backs: Array<{ id: string, version: number, text: string, state: QuestionBackState, answer: string | null, endedAt: string | null }> }>, decisions: Array<{ outcome: Outcome, reason: string, procedure: { code: string, title: string, department: string, disclosure: Disclosure }, conflicts: Array<{ name: string, label: string }>, ruling: { outcome: Outcome, reason: string, askOf: string | null, note: string | null, by: string, at: string, disagrees: boolean, ruleOutcome: Outcome, ruleReason: string, papers: Array<{ paper: string | null, name: string, form: PaperForm, count: number }> } | null }> } | null };

export type DeskCaseListQueryVariables = Exact<{
  id: string | number;
  for?: string | number | null | undefined;
}>;


export type DeskCaseListQuery = { case: { id: string, number: string, deceased: { name: string, deathDateText: string }, procedureList: { revision: number | null, renunciation: string | null, groups: Array<{ name: string, title: string, items: Array<{ number: number | null, outcome: Outcome, title: string, legalTitle: string, department: string, floor: string | null, desk: string | null, telephone: string | null, whoMayApply: Array<string>, ifLate: string | null, reason: string, after: Array<string>, choices: Array<string>, mayAffectRenunciation: string | null, amount: string | null, caveats: Array<string>, note: string | null, departmentNotes: Array<string>, forms: Array<string>, mayDo: MayDo | null, minutes: number, procedure: { code: string }, deadlines: Array<{ kind: DeadlineKind, certainty: DeadlineCertainty, text: string, passed: boolean }>, ask: Array<{ name: string, type: FactType, question: string }>, basis: Array<{ kind: BasisKind, name: string, article: string | null }> }> }>, mentions: Array<{ code: string, title: string, text: string }>, bring: Array<{ papers: Array<string>, name: string, called: string | null, originals: number, copies: number, originalsAtMost: number, copiesAtMost: number, showOnly: boolean, ifYouHave: boolean, worksWithout: boolean, certain: boolean, comesBack: boolean, neededFor: Array<string>, certainlyFor: Array<string>, availableFrom: string | null, notes: Array<string> }>, returns: Array<{ paper: string, name: string, called: string | null, ifYouHave: boolean, to: Array<string> }>, keep: Array<{ code: string, text: string }>, arrivals: Array<{ code: string, what: string, when: string, sender: string, addressedTo: string | null, toDo: Array<string> }>, openPoints: Array<{ owner: string, ownerName: string, since: string | null, until: string | null, codes: Array<string>, text: string }>, closedLines: Array<{ department: string, name: string, level: Disclosure, text: string }>, notNeeded: Array<{ code: string, title: string, reason: string }> } } | null };

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

export type DeskKeptGuideQueryVariables = Exact<{
  code: string;
  caseId?: string | number | null | undefined;
  unchecked?: boolean | null | undefined;
}>;


export type DeskKeptGuideQuery = { keptGuide: { code: string, keptOn: string, deathDayText: string | null, deathDayDiffers: boolean, facts: Array<{ given: unknown, value: string, known: string | null, change: KeptChange, fact: { name: string, label: string } }>, differences: Array<{ codes: Array<string>, text: string }> } | null };

export type DeskGuideWishesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskGuideWishesQuery = { guideWishes: Array<{ id: string, madeAt: string, name: string, telephone: string, deceased: string | null, deathDay: string | null, hours: Array<string>, code: string | null, state: GuideWishState, version: number, fromList: boolean, days: Array<{ day: string, part: PartOfDay }>, case: { id: string, number: string, deceased: { name: string } } | null }> };

export type DeskSettleGuideWishMutationVariables = Exact<{
  input: SettleGuideWishInput;
}>;


export type DeskSettleGuideWishMutation = { settleGuideWish:
    | { __typename: 'Changed', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
    | { __typename: 'SettleGuideWishSuccess', wish: { id: string, state: GuideWishState } }
   };

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

export type DeskIncidentsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DeskIncidentsQuery = { incidents: { edges: Array<{ node: { id: string, at: string, booth: string, text: string, writtenAt: string, by: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeskRecordIncidentMutationVariables = Exact<{
  input: RecordIncidentInput;
}>;


export type DeskRecordIncidentMutation = { recordIncident:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { incident: { id: string } }
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


export type DeskCasePapersQuery = { departments: Array<{ code: string, name: string }>, officeDay: { today: string, nextOpen: string }, case: { id: string, namesToCheck: Array<{ name: string, characters: Array<string> }>, papers: Array<{ id: string, number: number, kind: PaperKind, title: string | null, revision: number | null, madeAt: string, madeBy: string, state: PaperState, version: number, hasNews: boolean, person: { id: string, name: string | null, relation: string | null } | null, holder: { id: string, name: string | null } | null, department: { code: string, name: string, telephone: string | null } | null, moves: Array<{ number: number, state: PaperMoveState, at: string, by: string, note: string | null, undone: boolean, person: { id: string, name: string | null } | null, department: { code: string, name: string } | null }>, faults: Array<{ text: string, concernsMoney: boolean }> }>, paperCalls: Array<{ telephone: string | null, telephoneClosed: boolean, state: PaperCallState, ourSlip: boolean, againDayText: string | null, againHour: string | null, version: number, person: { id: string, name: string | null, relation: string | null }, papers: Array<{ id: string, number: number, kind: PaperKind, title: string | null }>, untold: Array<{ text: string, concernsMoney: boolean }>, ticks: Array<{ outcome: CallOutcome, at: string, by: string, note: string | null }> }> } | null };

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


export type DeskQuestionsQuery = { me: { answersGiven: number, answersByKeys: boolean, attends: boolean } | null, questions: { edges: Array<{ node: { id: string, version: number, state: QuestionState, dueOn: string | null, reason: string | null, silence: SilenceStep | null, ringsSince: string | null, remindedAt: string | null, askedBackOf: AskedBackOf | null, department: { code: string, name: string }, asks: Array<{ silenceSettles: boolean, standsInForebearsName: boolean, answer: FactAnswer | null, value: unknown, whom: string | null, remark: string | null, forebearsToo: boolean, fact: { name: string, label: string, type: FactType, values: Array<string>, valueLabels: Array<string>, noneAllowed: boolean, question: string } }>, phrases: { thereIs: Array<string>, cannotSettle: Array<string> }, case: { id: string, number: string, deceased: { name: string, kana: string | null, birthDateText: string | null, deathDateText: string, personNumber: string | null } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeskAnsweredTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskAnsweredTodayQuery = { answeredToday: Array<{ id: string, asks: Array<{ answer: FactAnswer | null, whom: string | null, fact: { name: string, label: string } }>, lastAnswers: Array<{ code: string, title: string, outcome: Outcome, counts: boolean }>, case: { id: string, number: string, deceased: { name: string, kana: string | null } } }> };

export type DeskQuestionQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskQuestionQuery = { counterContact: string | null, me: { answersGiven: number } | null, officeDay: { today: string }, question: { id: string, version: number, state: QuestionState, round: number, dueOn: string | null, askedAt: string | null, answeredAt: string | null, reason: string | null, whereToLook: string | null, askedBackOf: AskedBackOf | null, entry: { by: string | null, mine: boolean, since: string } | null, backs: Array<{ id: string, version: number, text: string, state: QuestionBackState, answer: string | null, endedAt: string | null }>, department: { code: string, name: string, attends: boolean, topic: string | null }, phrases: { thereIs: Array<string>, cannotSettle: Array<string> }, answersBefore: Array<{ dayText: string, facts: Array<{ label: string, answer: FactAnswer, phrase: string | null, forebearsToo: boolean }>, procedures: Array<{ title: string, outcome: Outcome }> }>, asks: Array<{ silenceSettles: boolean, standsInForebearsName: boolean, answer: FactAnswer | null, value: unknown, whom: string | null, remark: string | null, forebearsToo: boolean, fact: { name: string, label: string, type: FactType, values: Array<string>, valueLabels: Array<string>, noneAllowed: boolean, question: string } }>, ruledBefore: Array<{ code: string, title: string, outcome: Outcome, reason: string, note: string | null, papers: Array<{ name: string, form: PaperForm, count: number }> }>, lastAnswers: Array<{ code: string, outcome: Outcome, reason: string, note: string | null, by: string, at: string, counts: boolean, askOf: { code: string, name: string } | null, papers: Array<{ paper: string | null, name: string, form: PaperForm, count: number }> }>, case: { id: string, number: string, status: CaseStatus, deceased: { name: string, kana: string | null, birthDateText: string | null, deathDateText: string, personNumber: string | null, address: string | null }, visits: Array<{ day: string, hour: string | null, kind: VisitKind, state: VisitState }>, facts: Array<{ known: string | null, fact: { name: string, label: string } }>, decisions: Array<{ outcome: Outcome, reason: string, procedure: { code: string, title: string, department: string, disclosure: Disclosure }, ask: Array<{ name: string }> }> } } | null };

export type DeskComingVisitsQueryVariables = Exact<{
  day: string;
}>;


export type DeskComingVisitsQuery = { visits: Array<{ id: string, day: string, hour: string | null, kind: VisitKind, state: VisitState, case: { id: string, number: string, deceased: { name: string, kana: string | null, birthDateText: string | null, personNumber: string | null, address: string | null }, questions: Array<{ id: string }>, decisions: Array<{ outcome: Outcome, procedure: { code: string, title: string, department: string } }> } }> };

export type DeskToNameQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskToNameQuery = { question: { id: string, papersToName: Array<{ paper: string, name: string, form: PaperForm }>, whomToName: Array<{ code: string, name: string }> } | null };

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
    | { __typename: 'RegisterDeathNoticeSuccess', case: { id: string, number: string, deceased: { name: string, birthDateText: string | null, deathDateText: string } } }
   };

export type DeskSameDeceasedQueryVariables = Exact<{
  input: SameDeceasedInput;
}>;


export type DeskSameDeceasedQuery = { sameDeceased: { id: string, number: string } | null };

export type DeskTownsOfPostcodeQueryVariables = Exact<{
  postcode: string;
}>;


export type DeskTownsOfPostcodeQuery = { townsOfPostcode: { isThere: boolean, towns: Array<string> } };

export type DeskRetentionQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskRetentionQuery = { retention: Array<{ kind: RetentionKind, what: string, fiscalYears: number | null, usual: number | null, ends: string, basis: string, reason: string | null, setAt: string | null, setBy: string | null, proposed: { id: string, act: TwoPersonAct, state: ApprovalState, subjectId: string | null, mine: boolean, canTakeBack: boolean, reason: string | null, askedAt: string, until: string, decidedBy: StaffRole | null, decidedAt: string | null, declinedBecause: string | null, usedAt: string | null, case: { id: string, number: string } | null, subject: { name: string | null, relation: string | null } | null, askedBy: { name: string, role: StaffRole }, access: { kind: AccessKind, operations: Array<string>, offices: Array<{ who: string, role: StaffRole, department: string | null, deputy: boolean, from: string | null, until: string | null }> } | null, retention: { kind: RetentionKind, what: string, fiscalYears: number, yearsNow: number, effect: { sooner: number, due: number, held: number, earliest: string | null } } | null } | null }> };

export type DeskRetentionEffectQueryVariables = Exact<{
  kind: RetentionKind;
  fiscalYears: number;
}>;


export type DeskRetentionEffectQuery = { retentionEffect: { sooner: number, due: number, held: number, earliest: string | null } };

export type DeskSetRetentionMutationVariables = Exact<{
  input: SetRetentionInput;
}>;


export type DeskSetRetentionMutation = { setRetention:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { rule: { kind: RetentionKind, what: string, fiscalYears: number | null } }
   };

export type DeskShortenRetentionMutationVariables = Exact<{
  approvalId: string | number;
}>;


export type DeskShortenRetentionMutation = { shortenRetention:
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
    | { rule: { kind: RetentionKind, what: string, fiscalYears: number | null } }
   };

export type DeskSafeguardsQueryVariables = Exact<{
  id: string | number;
  people: boolean;
}>;


export type DeskSafeguardsQuery = { case: { id: string, number: string, status: CaseStatus, deceased: { name: string, kana: string | null, birthDateText: string | null, deathDateText: string, address: string | null }, protection: { state: ProtectionState, listAsOf: string | null, protections: Array<{ id: string, source: ProtectionSource, since: string, seenOn: string | null, reason: string | null, person?: { name: string | null, relation: string | null } | null }> } | null, retention: { endedOn: string | null, destroyAfter: string | null, hold: { since: string, reason: string } | null } | null } | null };

export type DeskProtectionsQueryVariables = Exact<{
  after?: string | null | undefined;
  missing?: boolean | null | undefined;
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

export type DeskProtectionListsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskProtectionListsQuery = { protectionLists: { asOf: string | null, believedUntil: string | null, tooOld: boolean, version: number, people: number, missing: number, imports: Array<{ id: string, asOf: string, importedAt: string, importedBy: string | null, rows: number, added: number | null, standing: number, undoneAt: string | null, undoUntil: string | null }> } };

export type DeskImportProtectionFileMutationVariables = Exact<{
  input: ImportProtectionFileInput;
}>;


export type DeskImportProtectionFileMutation = { importProtectionFile:
    | { __typename: 'Changed', code: string, message: string, path: Array<string> }
    | { __typename: 'ImportProtectionFileSuccess', columnsLeft: Array<string>, columnsWrong: string | null, problemCount: number, applied: boolean, file: { format: string, sheet: string | null, otherSheets: Array<string>, rows: number }, problems: Array<{ line: number, message: string }>, difference: { people: number, known: number, added: number, missing: number, shrinks: boolean } | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
   };

export type DeskUndoProtectionListMutationVariables = Exact<{
  approvalId: string | number;
}>;


export type DeskUndoProtectionListMutation = { undoProtectionList:
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
    | { ended: number }
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


export type DeskSettingsQuery = { deskSettings: { department: string, mailbox: string | null, leadMailbox: string | null, whereToLook: string | null, whereToLookOfFile: string | null, digestHour: string, byKeys: ByKeys, version: number, mayChange: boolean, sendsMail: boolean, undelivered: Array<{ count: number, text: string }> }, lateness: { month: string, due: number, inTime: number, late: number, open: number, toLead: number, toCounter: number } | null };

export type DeskChangeSettingsMutationVariables = Exact<{
  input: ChangeDeskSettingsInput;
}>;


export type DeskChangeSettingsMutation = { changeDeskSettings:
    | { settings: { department: string, mailbox: string | null, leadMailbox: string | null, whereToLook: string | null, whereToLookOfFile: string | null, digestHour: string, version: number, mayChange: boolean, sendsMail: boolean, undelivered: Array<{ count: number, text: string }> } }
    | { __typename: 'Changed', currentVersion: number, code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotPossible', code: string, message: string, path: Array<string> }
   };

export type DeskCallCasesQueryVariables = Exact<{
  search: string;
}>;


export type DeskCallCasesQuery = { cases: { edges: Array<{ node: { id: string, number: string, status: CaseStatus, deceased: { name: string, kana: string | null, birthDate: string | null, birthDateText: string | null, deathDateText: string, town: string | null } } }>, pageInfo: { hasNextPage: boolean } } };

export type DeskCallQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskCallQuery = { case: { id: string, number: string, status: CaseStatus, deceased: { name: string, kana: string | null, birthDateText: string | null, deathDateText: string }, people: Array<{ id: string, name: string | null, relation: string | null, telephoneFrom: TelephoneOrigin | null, telephoneNotedOn: string | null, version: number }> } | null };

export type DeskCallLettersQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskCallLettersQuery = { case: { id: string, people: Array<{ id: string, name: string | null, roles: Array<Role>, hasAddress: boolean }> } | null };

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


export type DeskWishesOfCaseQuery = { case: { id: string, wishedDays: Array<{ day: string, part: PartOfDay }>, guideWishes: Array<{ id: string, name: string, telephone: string, hours: Array<string>, state: GuideWishState }> } | null };

export type DeskTodayQueryVariables = Exact<{
  day: string;
}>;


export type DeskTodayQuery = { visits: Array<{ id: string, day: string, hour: string | null, kind: VisitKind, state: VisitState, version: number, who: string | null, personId: string | null, arrivedAt: string | null, telephone: string | null, note: string | null, case: { id: string, number: string, status: CaseStatus, deceased: { name: string, kana: string | null }, questions: Array<{ id: string, state: QuestionState, dueOn: string | null, department: { code: string, name: string, telephone: string | null } }> } }> };

export type DeskOfficeDayQueryVariables = Exact<{
  day?: string | null | undefined;
}>;


export type DeskOfficeDayQuery = { officeDay: { day: string, dayText: string, open: boolean, previousOpen: string, nextOpen: string, today: string } };

export type DeskWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskWaitingQuery = { questions: { edges: Array<{ node: { id: string, state: QuestionState, dueOn: string | null, silence: SilenceStep | null, ringsSince: string | null, askedBackOf: AskedBackOf | null, department: { code: string, name: string, telephone: string | null }, case: { id: string, number: string, deceased: { name: string, kana: string | null } } } }>, pageInfo: { hasNextPage: boolean } } };

export type DeskCaseVisitsQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskCaseVisitsQuery = { case: { id: string, visits: Array<{ id: string, day: string, dayText: string, hour: string | null, kind: VisitKind, state: VisitState, version: number, who: string | null, personId: string | null, arrivedAt: string | null, telephone: string | null, note: string | null, case: { id: string } }> } | null };

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
    | { stoodBefore: boolean, left: { id: string, version: number } | null, visit: { id: string, dayText: string, hour: string | null, kind: VisitKind, version: number, who: string | null, personId: string | null, case: { id: string } } }
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
    | { visit: { id: string, state: VisitState, version: number }, other: { id: string, version: number } | null }
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

export type DeskCounterDaySubscriptionVariables = Exact<{ [key: string]: never; }>;


export type DeskCounterDaySubscription = { counterDay: { cases: Array<string> } };

export type DeskWalkInQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskWalkInQuery = { officeDay: { today: string }, case: { id: string, number: string, deceased: { name: string, kana: string | null, registerState: RegisterState }, people: Array<{ id: string, name: string | null, relation: string | null }>, visits: Array<{ id: string, day: string, state: VisitState, version: number, who: string | null, personId: string | null, arrivedAt: string | null, case: { id: string } }> } | null };

export type DeskFirstPageQueryVariables = Exact<{
  id: string | number;
  for: string | number;
}>;


export type DeskFirstPageQuery = { counterContact: string | null, officeDay: { today: string }, case: { id: string, procedureList: { revision: number | null, renunciation: string | null, groups: Array<{ name: string, items: Array<{ number: number | null, outcome: Outcome, title: string, department: string, floor: string | null, desk: string | null, after: Array<string>, mayDo: MayDo | null, mayAffectRenunciation: string | null, procedure: { code: string, place: Place, ways: Array<Way> }, ask: Array<{ name: string, type: FactType, question: string }>, deadlines: Array<{ text: string, lastDay: string | null }>, basis: Array<{ name: string }> }> }>, bring: Array<{ papers: Array<string>, name: string, ifYouHave: boolean, worksWithout: boolean, neededFor: Array<string>, certainlyFor: Array<string>, givenBy: Array<string>, availableFrom: string | null }>, returns: Array<{ paper: string, name: string, ifYouHave: boolean, to: Array<string>, certainlyTo: Array<string> }>, openPoints: Array<{ owner: string, ownerName: string, since: string | null, until: string | null, codes: Array<string> }>, closedLines: Array<{ name: string }> } } | null };

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
export const DeskAskAccessDocument = new TypedDocumentString(`
    mutation DeskAskAccess($input: AskApprovalInput!) {
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
    `) as unknown as TypedDocumentString<DeskAskAccessMutation, DeskAskAccessMutationVariables>;
export const DeskGrantAccessDocument = new TypedDocumentString(`
    mutation DeskGrantAccess($approvalId: ID!) {
  grantAccess(approvalId: $approvalId) {
    ... on GrantAccessSuccess {
      staff {
        id
      }
      invitation {
        code
        staff {
          id
          login
          name
          invitedUntil
        }
      }
      program {
        key
        program {
          id
          name
          until
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
    `) as unknown as TypedDocumentString<DeskGrantAccessMutation, DeskGrantAccessMutationVariables>;
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
        backs {
          id
          text
          state
          answer
        }
        department {
          name
        }
        asks {
          silenceSettles
          standsInForebearsName
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
        canTakeBack
        reason
        askedAt
        until
        decidedBy
        decidedAt
        declinedBecause
        usedAt
        access {
          kind
          offices {
            who
            role
            department
            deputy
            from
            until
          }
          operations
        }
        retention {
          kind
          what
          fiscalYears
          yearsNow
          effect {
            sooner
            due
            held
            earliest
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
      person
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
export const DeskOpenQuestionsDocument = new TypedDocumentString(`
    mutation DeskOpenQuestions($input: OpenQuestionsInput!) {
  openQuestions(input: $input) {
    __typename
    ... on OpenQuestionsSuccess {
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
    `) as unknown as TypedDocumentString<DeskOpenQuestionsMutation, DeskOpenQuestionsMutationVariables>;
export const DeskCaseDocument = new TypedDocumentString(`
    query DeskCase($id: ID!) {
  officeDay {
    today
  }
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
    visits {
      id
      day
      state
      version
      who
      personId
      arrivedAt
      case {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCaseQuery, DeskCaseQueryVariables>;
export const DeskCaseAnswersDocument = new TypedDocumentString(`
    query DeskCaseAnswers($id: ID!) {
  case(id: $id) {
    id
    version
    heldFor
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
        askOf
        note
        papers {
          paper
          name
          form
          count
        }
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
          departmentNotes
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
        sender
        addressedTo
        toDo
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
export const DeskKeptGuideDocument = new TypedDocumentString(`
    query DeskKeptGuide($code: String!, $caseId: ID, $unchecked: Boolean) {
  keptGuide(code: $code, caseId: $caseId, unchecked: $unchecked) {
    code
    keptOn
    deathDayText
    deathDayDiffers
    facts {
      fact {
        name
        label
      }
      given
      value
      known
      change
    }
    differences {
      codes
      text
    }
  }
}
    `) as unknown as TypedDocumentString<DeskKeptGuideQuery, DeskKeptGuideQueryVariables>;
export const DeskGuideWishesDocument = new TypedDocumentString(`
    query DeskGuideWishes {
  guideWishes {
    id
    madeAt
    name
    telephone
    deceased
    deathDay
    days {
      day
      part
    }
    hours
    code
    state
    version
    fromList
    case {
      id
      number
      deceased {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskGuideWishesQuery, DeskGuideWishesQueryVariables>;
export const DeskSettleGuideWishDocument = new TypedDocumentString(`
    mutation DeskSettleGuideWish($input: SettleGuideWishInput!) {
  settleGuideWish(input: $input) {
    __typename
    ... on SettleGuideWishSuccess {
      wish {
        id
        state
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DeskSettleGuideWishMutation, DeskSettleGuideWishMutationVariables>;
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
export const DeskIncidentsDocument = new TypedDocumentString(`
    query DeskIncidents($after: String) {
  incidents(first: 20, after: $after) {
    edges {
      node {
        id
        at
        booth
        text
        writtenAt
        by
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DeskIncidentsQuery, DeskIncidentsQueryVariables>;
export const DeskRecordIncidentDocument = new TypedDocumentString(`
    mutation DeskRecordIncident($input: RecordIncidentInput!) {
  recordIncident(input: $input) {
    ... on RecordIncidentSuccess {
      incident {
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
    `) as unknown as TypedDocumentString<DeskRecordIncidentMutation, DeskRecordIncidentMutationVariables>;
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
    namesToCheck {
      name
      characters
    }
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
  me {
    answersGiven
    answersByKeys
    attends
  }
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
          standsInForebearsName
          answer
          value
          whom
          remark
          forebearsToo
        }
        phrases {
          thereIs
          cannotSettle
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
export const DeskAnsweredTodayDocument = new TypedDocumentString(`
    query DeskAnsweredToday {
  answeredToday {
    id
    asks {
      fact {
        name
        label
      }
      answer
      whom
    }
    lastAnswers {
      code
      title
      outcome
      counts
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
    `) as unknown as TypedDocumentString<DeskAnsweredTodayQuery, DeskAnsweredTodayQueryVariables>;
export const DeskQuestionDocument = new TypedDocumentString(`
    query DeskQuestion($id: ID!) {
  me {
    answersGiven
  }
  counterContact
  officeDay {
    today
  }
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
      topic
    }
    phrases {
      thereIs
      cannotSettle
    }
    answersBefore {
      dayText
      facts {
        label
        answer
        phrase
        forebearsToo
      }
      procedures {
        title
        outcome
      }
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
      standsInForebearsName
      answer
      value
      whom
      remark
      forebearsToo
    }
    ruledBefore {
      code
      title
      outcome
      reason
      note
      papers {
        name
        form
        count
      }
    }
    lastAnswers {
      code
      outcome
      reason
      askOf {
        code
        name
      }
      note
      papers {
        paper
        name
        form
        count
      }
      by
      at
      counts
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
      visits {
        day
        hour
        kind
        state
      }
      facts {
        fact {
          name
          label
        }
        known
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
        ask {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskQuestionQuery, DeskQuestionQueryVariables>;
export const DeskComingVisitsDocument = new TypedDocumentString(`
    query DeskComingVisits($day: Date!) {
  visits(day: $day, days: 7) {
    id
    day
    hour
    kind
    state
    case {
      id
      number
      deceased {
        name
        kana
        birthDateText
        personNumber
        address
      }
      questions {
        id
      }
      decisions {
        procedure {
          code
          title
          department
        }
        outcome
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskComingVisitsQuery, DeskComingVisitsQueryVariables>;
export const DeskToNameDocument = new TypedDocumentString(`
    query DeskToName($id: ID!) {
  question(id: $id) {
    id
    papersToName {
      paper
      name
      form
    }
    whomToName {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DeskToNameQuery, DeskToNameQueryVariables>;
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
          birthDateText
          deathDateText
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
export const DeskSameDeceasedDocument = new TypedDocumentString(`
    query DeskSameDeceased($input: SameDeceasedInput!) {
  sameDeceased(input: $input) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<DeskSameDeceasedQuery, DeskSameDeceasedQueryVariables>;
export const DeskTownsOfPostcodeDocument = new TypedDocumentString(`
    query DeskTownsOfPostcode($postcode: String!) {
  townsOfPostcode(postcode: $postcode) {
    isThere
    towns
  }
}
    `) as unknown as TypedDocumentString<DeskTownsOfPostcodeQuery, DeskTownsOfPostcodeQueryVariables>;
export const DeskRetentionDocument = new TypedDocumentString(`
    query DeskRetention {
  retention {
    kind
    what
    fiscalYears
    usual
    ends
    basis
    reason
    setAt
    setBy
    proposed {
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
      canTakeBack
      reason
      askedAt
      until
      decidedBy
      decidedAt
      declinedBecause
      usedAt
      access {
        kind
        offices {
          who
          role
          department
          deputy
          from
          until
        }
        operations
      }
      retention {
        kind
        what
        fiscalYears
        yearsNow
        effect {
          sooner
          due
          held
          earliest
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRetentionQuery, DeskRetentionQueryVariables>;
export const DeskRetentionEffectDocument = new TypedDocumentString(`
    query DeskRetentionEffect($kind: RetentionKind!, $fiscalYears: Int!) {
  retentionEffect(kind: $kind, fiscalYears: $fiscalYears) {
    sooner
    due
    held
    earliest
  }
}
    `) as unknown as TypedDocumentString<DeskRetentionEffectQuery, DeskRetentionEffectQueryVariables>;
export const DeskSetRetentionDocument = new TypedDocumentString(`
    mutation DeskSetRetention($input: SetRetentionInput!) {
  setRetention(input: $input) {
    ... on SetRetentionSuccess {
      rule {
        kind
        what
        fiscalYears
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
    `) as unknown as TypedDocumentString<DeskSetRetentionMutation, DeskSetRetentionMutationVariables>;
export const DeskShortenRetentionDocument = new TypedDocumentString(`
    mutation DeskShortenRetention($approvalId: ID!) {
  shortenRetention(approvalId: $approvalId) {
    ... on ShortenRetentionSuccess {
      rule {
        kind
        what
        fiscalYears
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
    `) as unknown as TypedDocumentString<DeskShortenRetentionMutation, DeskShortenRetentionMutationVariables>;
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
    query DeskProtections($after: String, $missing: Boolean) {
  protections(first: 50, after: $after, missing: $missing) {
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
export const DeskProtectionListsDocument = new TypedDocumentString(`
    query DeskProtectionLists {
  protectionLists {
    asOf
    believedUntil
    tooOld
    version
    people
    missing
    imports {
      id
      asOf
      importedAt
      importedBy
      rows
      added
      standing
      undoneAt
      undoUntil
    }
  }
}
    `) as unknown as TypedDocumentString<DeskProtectionListsQuery, DeskProtectionListsQueryVariables>;
export const DeskImportProtectionFileDocument = new TypedDocumentString(`
    mutation DeskImportProtectionFile($input: ImportProtectionFileInput!) {
  importProtectionFile(input: $input) {
    __typename
    ... on ImportProtectionFileSuccess {
      file {
        format
        sheet
        otherSheets
        rows
      }
      columnsLeft
      columnsWrong
      problems {
        line
        message
      }
      problemCount
      difference {
        people
        known
        added
        missing
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
    `) as unknown as TypedDocumentString<DeskImportProtectionFileMutation, DeskImportProtectionFileMutationVariables>;
export const DeskUndoProtectionListDocument = new TypedDocumentString(`
    mutation DeskUndoProtectionList($approvalId: ID!) {
  undoProtectionList(approvalId: $approvalId) {
    ... on UndoProtectionListSuccess {
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
    `) as unknown as TypedDocumentString<DeskUndoProtectionListMutation, DeskUndoProtectionListMutationVariables>;
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
    leadMailbox
    whereToLook
    whereToLookOfFile
    digestHour
    byKeys
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
        leadMailbox
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
          town
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
      telephoneFrom
      telephoneNotedOn
      version
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCallQuery, DeskCallQueryVariables>;
export const DeskCallLettersDocument = new TypedDocumentString(`
    query DeskCallLetters($id: ID!) {
  case(id: $id) {
    id
    people {
      id
      name
      roles
      hasAddress
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCallLettersQuery, DeskCallLettersQueryVariables>;
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
    guideWishes {
      id
      name
      telephone
      hours
      state
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
    arrivedAt
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
      arrivedAt
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
      stoodBefore
      left {
        id
        version
      }
      visit {
        id
        dayText
        hour
        kind
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
      other {
        id
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
export const DeskCounterDayDocument = new TypedDocumentString(`
    subscription DeskCounterDay {
  counterDay {
    cases
  }
}
    `) as unknown as TypedDocumentString<DeskCounterDaySubscription, DeskCounterDaySubscriptionVariables>;
export const DeskWalkInDocument = new TypedDocumentString(`
    query DeskWalkIn($id: ID!) {
  officeDay {
    today
  }
  case(id: $id) {
    id
    number
    deceased {
      name
      kana
      registerState
    }
    people {
      id
      name
      relation
    }
    visits {
      id
      day
      state
      version
      who
      personId
      arrivedAt
      case {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskWalkInQuery, DeskWalkInQueryVariables>;
export const DeskFirstPageDocument = new TypedDocumentString(`
    query DeskFirstPage($id: ID!, $for: ID!) {
  officeDay {
    today
  }
  counterContact
  case(id: $id) {
    id
    procedureList(for: $for) {
      revision
      renunciation
      groups {
        name
        items {
          number
          procedure {
            code
            place
            ways
          }
          outcome
          title
          department
          floor
          desk
          after
          mayDo
          mayAffectRenunciation
          ask {
            name
            type
            question
          }
          deadlines {
            text
            lastDay
          }
          basis {
            name
          }
        }
      }
      bring {
        papers
        name
        ifYouHave
        worksWithout
        neededFor
        certainlyFor
        givenBy
        availableFrom
      }
      returns {
        paper
        name
        ifYouHave
        to
        certainlyTo
      }
      openPoints {
        owner
        ownerName
        since
        until
        codes
      }
      closedLines {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskFirstPageQuery, DeskFirstPageQueryVariables>;