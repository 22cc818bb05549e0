import { part } from './entry.js';

/** Made for one viewer already: rows that are closed to them are not in it (lists/viewer.ts). */
const ofLists = part({
  Decided: 'decisions procedureList',
  Decision: 'procedure outcome reason ask basis conflicts ruling',
  Ruling: 'outcome reason by at disagrees ruleOutcome ruleReason',
  ProcedureList: 'revision groups mentions bring returns keep arrivals openPoints closedLines notNeeded renunciation',
  ListGroup: 'name title items',
  ListItem:
    'number procedure outcome title legalTitle department floor desk telephone whoMayApply deadlines ifLate reason ask basis after choices mayAffectRenunciation amount caveats note forms mayDo minutes pace',
  Deadline: 'kind of certainty text lastDay latestDay lastOpenDay passed basis',
  BringLine:
    'papers name called originals copies originalsAtMost copiesAtMost showOnly ifYouHave worksWithout certain comesBack neededFor certainlyFor givenBy availableFrom notes',
  ReturnLine: 'paper name called ifYouHave certain to certainlyTo',
  Mention: 'code title text',
  KeepLine: 'code text',
  Arrival: 'code what when addressedTo',
  OpenPoint: 'owner ownerName since until facts codes contradiction text',
  ClosedLine: 'department name level text',
  NotNeeded: 'code title reason',
  ListDifference: 'procedure codes text concernsMoney',
});

const ofTheCatalogue = part({
  Department: 'code name connector attends askedOn floor desk telephone whereToLook procedures',
  OutsideBody: 'code name procedures',
  Procedure: 'code title familyTitle kind department place ways whoMayApply disclosure minutes basis',
  Basis: 'kind name article checkedOn',
  FactDefinition: 'name label type values valueLabels noneAllowed question',
});

const ofStaff = part({
  Me: 'name role department appointments',
  Appointment: 'id role department deputy from until',
  StaffMember: 'id login name closed invitedUntil appointments',
  StaffConnection: 'edges pageInfo',
  StaffEdge: 'cursor node',
  Staffing: 'code name people tooFew',
  Program: 'id name role department operations until revoked',
});

/** Who could send the mutation reads its answer. */
const ofAnswers = part({
  RegisterDeathNoticeSuccess: 'case',
  ImportNoticesSuccess: 'file columns missing rows',
  ReadFile: 'format sheet otherSheets rows',
  NoticeColumn: 'header field',
  NoticeRow: 'line state cells message caseId number',
  NoticeCell: 'field text problem',
  CorrectDeathNoticeSuccess: 'case differences',
  VoidDeathNoticeSuccess: 'case',
  CloseCaseSuccess: 'case',
  ReopenCaseSuccess: 'case',
  RecordIncidentSuccess: 'incident',
  OpenQuestionsSuccess: 'case',
  RecordFactsSuccess: 'case askedAgain',
  AnswerQuestionSuccess: 'case question',
  PlanVisitSuccess: 'visit',
  ChangeVisitSuccess: 'visit',
  SetVisitStateSuccess: 'visit',
  RemindLateSuccess: 'reminded sendsOn',
  ChangeDeskSettingsSuccess: 'settings',
  ImportLedgerSuccess: 'rows columnsMissing',
  RecordConsentSuccess: 'case consent askedNow',
  WithdrawConsentSuccess: 'case consent hadAnswered',
  IssueAccessPaperSuccess: 'paper code url',
  RevokeAccessPaperSuccess: 'paper',
  MakeSecondCodeSuccess: 'code url until',
  MakeHandOverCardSuccess: 'reference until',
  TakeHandOverCardSuccess: 'case',
  AskApprovalSuccess: 'approval',
  DecideApprovalSuccess: 'approval',
  ShowAddressSuccess: 'address telephone until',
  ReportProtectionSuccess: 'case',
  ImportProtectionListSuccess: 'rows added missing',
  LiftProtectionSuccess: 'case',
  HoldCaseSuccess: 'case',
  ReleaseHoldSuccess: 'case',
  SetRetentionSuccess: 'rule',
  MakeDestructionListSuccess: 'destruction',
  DestroyCasesSuccess: 'destruction',
  InviteStaffSuccess: 'staff code',
  AppointSuccess: 'staff',
  EndAppointmentSuccess: 'staff',
  HandOverSuccess: 'staff',
  CloseStaffSuccess: 'staff',
  EndSessionsSuccess: 'ended',
  EndAllSessionsSuccess: 'ended',
  CreateProgramSuccess: 'program key',
  RevokeProgramSuccess: 'program',
  DuplicateNotice: 'code message path existing',
  InvalidInput: 'code message path',
  NotFound: 'code message path',
  Changed: 'code message path currentVersion',
  NotPossible: 'code message path',
  NotAllowed: 'code message path',
});

/** Types without a rule of their own: whoever may read what they stand in reads them. */
export const withTheirParent = { ...ofLists, ...ofTheCatalogue, ...ofStaff, ...ofAnswers };
