import type { Actor } from '../../src/access/actor.js';
import { FACT_NAMES, factNamed } from '../../src/domain/facts/index.js';
import { aNotice, anImport } from '../builders.js';

/** The operation's head and its variables. */
export type Sample = readonly [head: string, variables: Readonly<Record<string, unknown>>];

const NOBODY = '00000000-0000-4000-8000-000000000000';
const input = (type: string, value: object): Sample => [`mutation ($input: ${type}!)`, { input: value }];
const id = (name: string): Sample => [`mutation ($${name}: ID!)`, { [name]: NOBODY }];

/** Of every mutation something that, once it is allowed, does no harm or is refused for another reason. */
export function mutationSamples(
  actor: Actor,
  {
    caseId,
    questionId,
    department,
  }: { readonly caseId: string; readonly questionId: string; readonly department: string },
): Readonly<Record<string, Sample>> {
  const own = actor.role === 'department' ? actor.department : null;
  const held = FACT_NAMES.find((name) => own !== null && factNamed(name).holders.some(({ by }) => by === own));
  const fact = own === null ? { name: 'bankAccounts', value: true } : { name: held, value: 'unknown' };
  return {
    registerDeathNotice: input('RegisterDeathNoticeInput', { ...aNotice(), deathDate: '2030-01-01' }),
    recordFacts: input('RecordFactsInput', { caseId, source: own === null ? 'FAMILY' : 'DEPARTMENT', facts: [fact] }),
    answerQuestion: input('AnswerQuestionInput', { questionId, expectedVersion: -1 }),
    enterAnswer: input('EnterAnswerInput', { questionId: NOBODY }),
    askBack: input('AskBackInput', { questionId, text: '' }),
    answerBack: input('AnswerBackInput', { id: NOBODY, expectedVersion: 1, answer: '地番' }),
    takeBackAsked: input('TakeBackAskedInput', { id: NOBODY, expectedVersion: 1 }),
    correctDeathNotice: input('CorrectDeathNoticeInput', {
      caseId,
      expectedVersion: -1,
      cause: 'OUR_SLIP',
      evidence: '写し',
      name: '某',
    }),
    addPerson: input('AddPersonInput', { caseId, name: '' }),
    correctPerson: input('CorrectPersonInput', { caseId, personId: NOBODY, expectedVersion: 1, kana: 'たけし' }),
    takeOutPerson: input('TakeOutPersonInput', { caseId, personId: NOBODY, expectedVersion: 1 }),
    restorePerson: input('RestorePersonInput', { caseId, personId: NOBODY, expectedVersion: 1 }),
    voidDeathNotice: input('VoidDeathNoticeInput', { caseId, expectedVersion: -1, reason: '人違い' }),
    openQuestions: input('OpenQuestionsInput', { caseId, reason: '1' }),
    importNotices: input('ImportNoticesInput', { file: '' }),
    drawUpAnswerSheet: input('DrawUpAnswerSheetInput', { format: 'XLSX' }),
    answerFromFile: input('AnswerFromFileInput', { file: '' }),
    importLedger: input('ImportLedgerInput', anImport(department)),
    importLedgerFile: input('ImportLedgerFileInput', { file: '', asOf: '2026-11-22', expectedVersion: 0 }),
    rollBackLedger: input('RollBackLedgerInput', { expectedVersion: -1 }),
    planVisit: input('PlanVisitInput', { caseId, day: '2026-02-30' }),
    changeVisit: input('ChangeVisitInput', { id: NOBODY, expectedVersion: 1 }),
    setWishedDays: input('SetWishedDaysInput', { caseId, days: [{ day: '2026-02-30' }] }),
    settleGuideWish: input('SettleGuideWishInput', { id: NOBODY, expectedVersion: 1, state: 'DONE' }),
    setVisitState: input('SetVisitStateInput', { id: NOBODY, expectedVersion: 1, state: 'DONE' }),
    recordPaper: input('RecordPaperInput', { caseId, kind: 'OTHER', key: 'one' }),
    movePaper: input('MovePaperInput', { id: NOBODY, expectedVersion: 0, state: 'POSTED' }),
    undoPaperMove: input('UndoPaperMoveInput', { id: NOBODY, expectedVersion: 0 }),
    tickCall: input('TickCallInput', { caseId, personId: NOBODY, expectedVersion: 0, outcome: 'LETTER' }),
    undoCall: input('UndoCallInput', { caseId, personId: NOBODY, expectedVersion: 0 }),
    remindLate: ['mutation', {}],
    changeDeskSettings: input('ChangeDeskSettingsInput', { expectedVersion: 0, digestHour: '3' }),
    inviteStaff: input('InviteStaffInput', { login: '!', name: '', appointments: [] }),
    renewInvitation: id('staffId'),
    appoint: input('AppointInput', { staffId: NOBODY, appointment: { role: 'COUNTER', from: '2026-11-22' } }),
    endAppointment: input('EndAppointmentInput', { appointmentId: NOBODY, lastDay: '2026-11-22' }),
    handOver: input('HandOverInput', { day: '2026-11-22', moves: [{ appointmentId: NOBODY, toStaffId: NOBODY }] }),
    closeStaff: id('staffId'),
    endSessions: id('staffId'),
    endAllSessions: input('EndAllSessionsInput', { reason: '' }),
    createProgram: input('CreateProgramInput', { name: '', role: 'COUNTER', operations: [], until: '2026-11-22' }),
    revokeProgram: id('programId'),
    recordConsent: input('RecordConsentInput', {
      caseId,
      personId: NOBODY,
      departments: [],
      heirship: 'STATED',
      way: 'PAPER',
    }),
    withdrawConsent: input('WithdrawConsentInput', { caseId, consentId: NOBODY }),
    issueAccessPaper: input('IssueAccessPaperInput', { caseId, personId: NOBODY }),
    revokeAccessPaper: id('paperId'),
    makeSecondCode: ['mutation', {}],
    makeHandOverCard: id('caseId'),
    askApproval: input('AskApprovalInput', { act: 'SHOW_ADDRESS', caseId, subjectId: NOBODY, reason: '' }),
    decideApproval: input('DecideApprovalInput', { approvalId: NOBODY, agree: true }),
    showAddress: id('approvalId'),
    breakGlass: input('BreakGlassInput', { caseId, personId: NOBODY, reason: '' }),
    reportProtection: input('ReportProtectionInput', { caseId, personId: NOBODY, reason: '' }),
    importProtectionList: input('ImportProtectionListInput', { asOf: '2026-11-17', csv: '' }),
    importProtectionFile: input('ImportProtectionFileInput', { file: '', asOf: '2026-11-17', expectedVersion: -1 }),
    undoProtectionList: id('approvalId'),
    liftProtection: id('approvalId'),
    grantAccess: id('approvalId'),
    recordIncident: input('RecordIncidentInput', { at: '2026-11-17T09:40:00+09:00', booth: '', text: '' }),
    callForHelp: input('CallForHelpInput', { booth: '3'.repeat(51) }),
    callOffHelp: id('id'),
    answerHelp: input('AnswerHelpInput', { id: NOBODY }),
    closeCase: input('CloseCaseInput', { caseId, expectedVersion: -1, reason: '手続が済んだため' }),
    reopenCase: input('ReopenCaseInput', { caseId, expectedVersion: -1, reason: '追加の手続のため' }),
    holdCase: input('HoldCaseInput', { caseId, reason: '' }),
    releaseHold: input('HoldCaseInput', { caseId, reason: '開示請求が終わったため' }),
    setRetention: input('SetRetentionInput', { kind: 'AUDIT', fiscalYears: 1, reason: '規程のため' }),
    shortenRetention: id('approvalId'),
    makeDestructionList: ['mutation', {}],
    destroyCases: id('approvalId'),
    takeHandOverCard: ['mutation ($reference: String!)', { reference: '!' }],
  };
}
