import type { TypeName } from './contract-types.js';
import { type Entry, part } from './entry.js';
import { RULES, type Rule } from './rules.js';

const {
  catalogue,
  caseHead,
  findCases,
  list,
  work,
  questions,
  decisions,
  consents,
  consenting,
  papers,
  givingPapers,
  secondCode,
  protection,
  protecting,
  protectionImport,
  protectionList,
  incidents,
  noting,
  retention,
  destroying,
  history,
  audit,
  people,
  person,
  address,
  personNumber,
  notice,
  answer,
  ledger,
  accounts,
  staffing,
} = RULES;

/** What is asked for, where everything begins. */
const roots = part({
  Query: {
    departments: catalogue,
    outsideBodies: catalogue,
    facts: catalogue,
    decide: catalogue,
    me: catalogue,
    case: caseHead,
    cases: findCases,
    question: work,
    questions: work,
    staff: accounts,
    programs: accounts,
    staffing,
    audit,
    auditHeads: audit,
    approvals: protecting,
    protections: protectionList,
    incidents: incidents,
    retention: destroying,
    destructions: destroying,
    destructionCertificate: destroying,
  },
  Mutation: {
    registerDeathNotice: notice,
    correctDeathNotice: notice,
    voidDeathNotice: notice,
    closeCase: notice,
    reopenCase: notice,
    openQuestions: notice,
    recordFacts: answer,
    answerQuestion: answer,
    importLedger: ledger,
    recordConsent: consenting,
    withdrawConsent: consenting,
    issueAccessPaper: givingPapers,
    revokeAccessPaper: givingPapers,
    makeHandOverCard: givingPapers,
    takeHandOverCard: givingPapers,
    makeSecondCode: secondCode,
    askApproval: protecting,
    decideApproval: protecting,
    showAddress: protecting,
    breakGlass: protecting,
    reportProtection: protecting,
    importProtectionList: protectionImport,
    recordIncident: noting,
    liftProtection: protecting,
    holdCase: destroying,
    releaseHold: destroying,
    setRetention: destroying,
    makeDestructionList: destroying,
    destroyCases: destroying,
    inviteStaff: accounts,
    renewInvitation: accounts,
    appoint: accounts,
    endAppointment: accounts,
    handOver: accounts,
    closeStaff: accounts,
    endSessions: accounts,
    endAllSessions: accounts,
    createProgram: accounts,
    revokeProgram: accounts,
  },
  Subscription: { caseProgress: work, approvalsWaiting: protecting },
});

/** A case is seen by whom its row is shown; what stands in it has rules of its own. */
const ofCases = part({
  Case: [
    'id number status version registeredAt deceased',
    {
      people,
      questions,
      decisions,
      procedureList: list,
      consents,
      accessPapers: papers,
      protection,
      retention,
      history,
    },
  ],
  Deceased: [
    'name kana birthDate birthDateText deathDate deathDateTo deathDateText registerState',
    { personNumber, address },
  ],
  Person: { id: person, name: person, roles: person, relation: person, language: person },
  CaseConnection: 'edges pageInfo',
  CaseEdge: 'cursor node',
  PageInfo: 'hasNextPage endCursor',
  CaseProgress: 'case asked answered needsPerson settled',
  // What came of a question elsewhere is taken out before (questions/seen-questions.ts).
  Question: 'id case department state round version askedAt answeredAt dueOn reason ruledBefore asks',
  AskedFact: 'fact silenceSettles answer value whom at',
  QuestionConnection: 'edges pageInfo',
  QuestionEdge: 'cursor node',
  RulingOfBefore: 'code title outcome reason by at',
  Consent: 'id personId departments heirship way witness note givenOn until withdrawnAt stands',
  AccessPaper: 'id person rights state second madeAt until',
  AuditEntry: 'id at by act text caseId subjectId fields count refused reason',
  AuditActor: 'role department id login',
  AuditConnection: 'edges pageInfo',
  AuditEdge: 'cursor node',
  AuditHead: 'day rows hash',
  CaseProtection: 'state listAsOf protections',
  Protection: 'id source since seenOn person reason name personNumber',
  ProtectionConnection: 'edges pageInfo',
  ProtectionEdge: 'cursor node',
  IncidentNote: 'id disclosure at booth text writtenAt by',
  IncidentNoteConnection: 'edges pageInfo',
  IncidentNoteEdge: 'cursor node',
  ApprovalSubject: 'name relation',
  Approval: 'id act state case subjectId subject askedBy mine reason askedAt until decidedBy decidedAt usedAt',
  ApprovalMember: 'name role',
  ApprovalConnection: 'edges pageInfo',
  ApprovalEdge: 'cursor node',
  ApprovalsWaiting: 'waiting glassBroken',
  CaseRetention: 'endedOn destroyAfter hold',
  CaseHold: 'since reason',
  RetentionRule: 'kind what fiscalYears usual ends basis reason setAt',
  Destruction: 'id madeOn madeAt hash cases rows askedBy agreedBy finishedAt recoverySheet',
  DestructionCase: 'number caseId endedOn destroyAfter outcome doneAt',
  DestroyedRows: 'table count',
  DestructionMember: 'name role at',
});

/** Made for one viewer already: rows that are closed to them are not in it (lists/viewer.ts). */
const ofLists = part({
  Decided: 'decisions procedureList',
  Decision: 'procedure outcome reason ask basis conflicts ruling',
  Ruling: 'outcome reason by at disagrees',
  ProcedureList: 'revision groups mentions bring returns keep arrivals openPoints closedLines notNeeded renunciation',
  ListGroup: 'name title items',
  ListItem:
    'number procedure outcome title legalTitle department floor desk telephone whoMayApply deadlines ifLate reason ask basis after choices mayAffectRenunciation amount caveats note forms mayDo minutes',
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
  CorrectDeathNoticeSuccess: 'case differences',
  VoidDeathNoticeSuccess: 'case',
  CloseCaseSuccess: 'case',
  ReopenCaseSuccess: 'case',
  RecordIncidentSuccess: 'incident',
  OpenQuestionsSuccess: 'case',
  RecordFactsSuccess: 'case askedAgain',
  AnswerQuestionSuccess: 'case question',
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

/** Who may read every field of the contract. A type without an entry doesn't compile. */
export const TABLE = {
  ...roots,
  ...ofCases,
  ...ofLists,
  ...ofTheCatalogue,
  ...ofStaff,
  ...ofAnswers,
} satisfies Record<TypeName, Entry>;

export const WITH_ITS_PARENT = 'with its parent';
export type FieldRules = ReadonlyMap<string, ReadonlyMap<string, Rule | typeof WITH_ITS_PARENT>>;

/** The table as it is looked things up in: by type and field. */
export function fieldRules(table: Readonly<Record<string, Entry>> = TABLE): FieldRules {
  return new Map(
    Object.entries(table).map(([type, entry]) => {
      const [plain, ruled] = typeof entry === 'string' ? [entry, {}] : isBoth(entry) ? entry : ['', entry];
      const withParent = plain.split(' ').filter((field) => field !== '');
      return [
        type,
        new Map<string, Rule | typeof WITH_ITS_PARENT>([
          ...withParent.map((field) => [field, WITH_ITS_PARENT] as const),
          ...Object.entries(ruled),
        ]),
      ];
    }),
  );
}

const isBoth = (entry: Exclude<Entry, string>): entry is Extract<Entry, readonly unknown[]> => Array.isArray(entry);
